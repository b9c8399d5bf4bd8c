import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliAsync, onlyRun, repository, sandboxMounts, until, type TestRepository } from './harness.js';

const BACKENDS = ['bubblewrap', 'util-linux'];
let repo: TestRepository;
afterEach(() => repo.remove());

/** A pack whose test sleeps, with a daemon of its own session, both findable by a marker on their command lines. */
function sleepingPack(marker: string): string {
  return `id: SLEEP\ntitle: Sleeps\nphases: {implement: {run: ["echo changed > a.txt"]}}\nacceptance: {commands: ["(setsid sleep ${marker}.5 &) ; sleep ${marker}"]}\n`;
}

function processesWith(marker: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(name => commandLine(name).includes(marker) && !commandLine(name).includes('jest'))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function started(marker: string): () => boolean {
  return () => processesWith(`sleep ${marker}`).length >= 2;
}

describe.each(BACKENDS)('case 45: killed, %s', backend => {
  const marker = String(4_000_000 + process.pid * 10 + BACKENDS.indexOf(backend));

  it('SIGKILL of the program: nothing survives, and verify says what is there and what is not', async () => {
    repo = repository({ 'a.txt': 'a\n', 'pack.yml': sleepingPack(marker) });
    const { child, done } = cliAsync(repo.path, ['run', 'pack.yml', '--backend', backend]);
    await until(started(marker), 'the sleeping test');
    const mounts = sandboxMounts();
    child.kill('SIGKILL');
    await done;
    await until(() => processesWith(marker).length === 0, 'the end of every process');
    expect(sandboxMounts()).toBe(mounts);
    const verify = cli(repo.path, ['verify', onlyRun(repo)]);
    expect(verify.code).toBe(7);
    expect(verify.stdout + verify.stderr).toContain('EVID_INCOMPLETE');
    expect(verify.stdout + verify.stderr).toMatch(/test/);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s: children gone, manifest cancelled, exit 130', async signal => {
    repo = repository({ 'a.txt': 'a\n', 'pack.yml': sleepingPack(`${marker}1`) });
    const { child, done } = cliAsync(repo.path, ['run', 'pack.yml', '--backend', backend]);
    await until(started(`${marker}1`), 'the sleeping test');
    const asked = performance.now();
    child.kill(signal);
    const ended = await done;
    // GitHub sends SIGTERM 7.5 s after SIGINT; the seal must stand by then.
    expect(performance.now() - asked).toBeLessThan(7000);
    expect(ended.code).toBe(130);
    expect(processesWith(`${marker}1`)).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(onlyRun(repo), 'manifest.json'), 'utf8'));
    expect(manifest.verdict).toMatchObject({ status: 'cancelled', code: 'CANCELLED' });
    expect(existsSync(join(onlyRun(repo), 'change.patch'))).toBe(true);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
    expect(repo.git('branch', '--list', 'codex/*')).toBe('');
  });
});

describe('after a SIGKILL', () => {
  it('the next run sweeps the private directory that was left', async () => {
    const marker = String(5_000_000 + process.pid * 10);
    repo = repository({
      'a.txt': 'a\n',
      'pack.yml': sleepingPack(marker),
      'ok.yml': 'id: OK\ntitle: ok\nacceptance: {commands: ["true"]}\n'
    });
    const runnerTemp = join(repo.path, '.git', 'runner-temp');
    repo.write('.git/runner-temp/keep', '');
    const { child, done } = cliAsync(repo.path, ['run', 'pack.yml'], { RUNNER_TEMP: runnerTemp });
    await until(started(marker), 'the sleeping test');
    child.kill('SIGKILL');
    await done;
    await until(() => processesWith(marker).length === 0, 'the end of every process');
    const next = cli(repo.path, ['run', 'ok.yml', '--json'], { RUNNER_TEMP: runnerTemp });
    expect([next.stderr, next.code]).toEqual(['', 0]);
    const left = readdirSync(runnerTemp, { recursive: true }).filter(name =>
      String(name).includes('implement')
    );
    expect(left).toEqual([]);
  });
});
