/** Case 23 through the whole program: the only way out ends, the command with it, and the record says so. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliAsync, onlyRun, repository, until, type TestRepository } from './harness.js';

const PACK = `id: DIE-1
title: Loses its proxy
permissions: {network: {allow: ["files.example.org:443"]}}
phases: {test: {permissions: {network: {allow: ["files.example.org:443"]}}}}
acceptance:
  commands:
`;

/** Children of a process whose command line names the bundled proxy. */
function proxiesOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => isProxyOf(pid, parent));
}

function isProxyOf(pid: number, parent: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ppid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return ppid === parent && /egress[/\\]index\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** Ends the sandboxed `sleep` of so many seconds, so that its command comes to its end when the test wants it to. */
async function endSleep(seconds: string): Promise<void> {
  const found = () => readdirSync('/proc').find(pid => /^\d+$/.test(pid) && isSleepOf(pid, seconds));
  await until(() => found() !== undefined, 'the sleep', 40_000);
  process.kill(Number(found()));
}

function isSleepOf(pid: string, seconds: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') === `sleep\0${seconds}\0`;
  } catch {
    return false;
  }
}

/**
 * What the first command prints, and what of it is waited for: a log holds back what a credential could begin with until
 * more is printed, line breaks included, and the proxy's token is random. No form of a token has a full stop.
 */
const BEGUN = 'begun';
const PRINTED = `${BEGUN}.`;

/** The proxy gets the signal while the first command sleeps; whether the sleep then ends too, or goes on for long. */
async function run(signal: NodeJS.Signals, sleeps: 'ends' | 'goes on') {
  const seconds = String(1e6 + randomInt(1e6));
  const commands = `    - "echo ${PRINTED}; sleep ${seconds} || true"\n    - "echo next"\n`;
  const repo = repository({ 'pack.yml': `${PACK}${commands}` });
  try {
    const started = cliAsync(repo.path, ['run', 'pack.yml', '--json']);
    await until(() => firstLog(repo).includes(BEGUN), 'the command', 40_000);
    const proxies = proxiesOf(started.child.pid!);
    expect(proxies).toHaveLength(1);
    process.kill(proxies[0]!, signal);
    if (sleeps === 'ends') await endSleep(seconds);
    const { code, json } = await started.done;
    expect([code, json.verdict.code]).toEqual([5, 'NET_PROXY_DIED']);
    expect(readdirSync(join(onlyRun(repo), 'logs/test'))).toHaveLength(1);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
    expect(alive(proxies[0]!)).toBe(false);
  } finally {
    repo.remove();
  }
}

/** What the first command printed so far; '' before it runs. */
function firstLog(repo: TestRepository): string {
  try {
    const logs = join(onlyRun(repo), 'logs/test');
    return readFileSync(join(logs, readdirSync(logs)[0]!), 'utf8');
  } catch {
    return '';
  }
}

function alive(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

it('case 23: a proxy that is killed ends the command at once; the run is denied with its evidence whole', () =>
  run('SIGKILL', 'goes on'));

it('case 23: a proxy that hangs is ended, and no further command runs', () => run('SIGSTOP', 'ends'));
