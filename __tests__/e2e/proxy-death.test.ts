/** Case 23 through the whole program: the only way out ends, the command with it, and the record says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliAsync, onlyRun, repository, until } from './harness.js';

const PACK = `id: DIE-1
title: Loses its proxy
permissions: {network: {allow: ["files.example.org:443"]}}
phases: {test: {permissions: {network: {allow: ["files.example.org:443"]}}}}
acceptance:
  commands:
    - "echo begun; sleep 120"
    - "echo next"
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

it('case 23: a proxy that is killed ends the command at once; the run is denied with its evidence whole', async () => {
  const repo = repository({ 'pack.yml': PACK });
  try {
    const run = cliAsync(repo.path, ['run', 'pack.yml', '--json']);
    const logs = join(repo.path, '.orchestrator_logs');
    const begun = () => {
      try {
        return readFileSync(
          join(onlyRun(repo), 'logs/test', readdirSync(join(onlyRun(repo), 'logs/test'))[0]!),
          'utf8'
        );
      } catch {
        return '';
      }
    };
    await until(() => begun().includes('begun'), 'the command', 60_000);
    const [proxy, ...more] = proxiesOf(run.child.pid!);
    expect([typeof proxy, more]).toEqual(['number', []]);
    process.kill(proxy!, 'SIGKILL');
    const { code, json } = await run.done;
    expect([code, json.verdict.code]).toEqual([5, 'NET_PROXY_DIED']);
    expect(json.verdict.exit).toBe(5);
    expect(readdirSync(join(onlyRun(repo), 'logs/test'))).toHaveLength(1);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
    expect(readdirSync(logs)).toContain(json.run_id);
  } finally {
    repo.remove();
  }
});
