/** Every limit trips for real: its code, exit 4, the change kept where there is one, and sealed evidence. */
import { readFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliAsync, onlyRun, repository, type Ran, type TestRepository } from './harness.js';
import { alive } from './site.js';

const BACKENDS = ['bubblewrap', 'util-linux'];
/** Something changed before the trip, so that there is a change to keep. */
const CHANGE = 'echo changed > a.txt';

let repo: TestRepository;
beforeEach(() => {
  repo = repository({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
});
afterEach(() => repo.remove());

async function runPack(pack: object, ...args: string[]): Promise<Ran> {
  repo.write('pack.yml', JSON.stringify({ id: 'LIM-1', title: 'Limits', ...pack }));
  repo.commit('pack');
  return cliAsync(repo.path, ['run', 'pack.yml', '--json', ...args]).done;
}

function expectTripped(run: Ran, code: string, { keeps = true } = {}): void {
  expect([run.stderr, run.json?.verdict.code, run.code]).toEqual(['', code, 4]);
  expect(run.json.verdict.status).toBe('limited');
  const directory = onlyRun(repo);
  const kept = ['change.patch', 'change.bundle'].map(name => existsSync(join(directory, name)));
  expect(kept).toEqual([keeps, keeps]);
  if (keeps) repo.git('apply', '--check', join(directory, 'change.patch'));
  expect(repo.git('branch', '--list', 'codex/*')).toBe('');
  expect(repo.git('status', '--porcelain')).toBe('');
  const verify = cli(repo.path, ['verify', 'last']);
  expect([verify.code, verify.stdout]).toEqual([0, expect.stringContaining('consistent')]);
}

describe.each(BACKENDS)('case 41: while a command runs, %s', backend => {
  const test = (commands: string[], limits: object) => ({
    limits,
    phases: { implement: { run: [CHANGE] } },
    acceptance: { commands }
  });

  it('output', async () => {
    const run = await runPack(test(['yes'], { output_mb: 1 }), '--backend', backend);
    expectTripped(run, 'LIMIT_OUTPUT');
    const log = join(onlyRun(repo), 'logs/test', readdirSync(join(onlyRun(repo), 'logs/test'))[0]!);
    expect(statSync(log).size).toBeLessThanOrEqual(1024 * 1024 + 4096);
    expect(statSync(log).size).toBeGreaterThan(500_000);
  });

  it('output on standard error', async () => {
    expectTripped(await runPack(test(['yes >&2'], { output_mb: 1 }), '--backend', backend), 'LIMIT_OUTPUT');
  });

  it('wall time of a phase, with a daemon that ignores signals', async () => {
    const marker = `${8_000_000 + process.pid}.${BACKENDS.indexOf(backend)}`;
    const stubborn = `trap "" TERM INT HUP; setsid -f sleep ${marker}; while :; do sleep ${marker}; done`;
    const run = await runPack(test([stubborn], { phase_minutes: 0.02 }), '--backend', backend);
    expectTripped(run, 'LIMIT_WALL_PHASE');
    expect(alive(marker)).toBe(false);
  });

  it('wall time of the run', async () => {
    const run = await runPack(test(['sleep 3600'], { wall_minutes: 0.02 }), '--backend', backend);
    expectTripped(run, 'LIMIT_WALL_RUN');
  });

  it('memory', async () => {
    const eat = `node -e 'const all=[];setInterval(()=>{for(let i=0;i<4;i++)all.push(Buffer.alloc(8<<20,1))},20)'`;
    const run = await runPack(test([eat], { memory_mb: 300 }), '--backend', backend);
    expectTripped(run, 'LIMIT_MEMORY');
  });

  it('memory of many processes together', async () => {
    const eat = `for i in 1 2 3 4 5 6; do node -e 'b=Buffer.alloc(60<<20,1);setTimeout(()=>{},1e8)' & done; wait`;
    const run = await runPack(test([eat], { memory_mb: 300 }), '--backend', backend);
    expectTripped(run, 'LIMIT_MEMORY');
  });

  it('processes: a fork bomb', async () => {
    const marker = `${9_000_000 + process.pid}.${BACKENDS.indexOf(backend)}`;
    const bomb = `f() { f | f & sleep ${marker}; }; f; wait`;
    const run = await runPack(test([bomb], { processes: 60 }), '--backend', backend);
    expectTripped(run, 'LIMIT_PROCESSES');
    expect(alive(marker)).toBe(false);
  });

  it('processes: a bomb that is told apart from its own failing', async () => {
    const bomb = 'for i in $(seq 1 400); do sleep 3600 & done; wait';
    expectTripped(await runPack(test([bomb], { processes: 50 }), '--backend', backend), 'LIMIT_PROCESSES');
  });

  it('disk: one large file', async () => {
    const fill = 'head -c 200M /dev/zero > filler; sync filler; sleep 3600';
    expectTripped(await runPack(test([fill], { disk_mb: 30 }), '--backend', backend), 'LIMIT_DISK');
  });

  it('disk: files that are written faster than anybody looks', async () => {
    const fill = 'for i in 1 2 3; do head -c 25M /dev/zero > filler-$i; done';
    expectTripped(await runPack(test([fill], { disk_mb: 30 }), '--backend', backend), 'LIMIT_DISK');
  });

  it('disk: just below the limit passes', async () => {
    const run = await runPack(
      test(['head -c 20M /dev/zero > filler'], { disk_mb: 30 }),
      '--backend',
      backend
    );
    expect([run.json?.verdict.code, run.code]).toEqual(['OK', 0]);
  });

  it('disk: many files', async () => {
    const fill = 'for i in $(seq 1 100000); do head -c 1M /dev/zero > filler-$i; done';
    expectTripped(await runPack(test([fill], { disk_mb: 30 }), '--backend', backend), 'LIMIT_DISK');
  });

  it('disk: the home, /tmp and the artifacts count as well', async () => {
    const fill =
      'for i in $(seq 1 12); do for d in ~ /tmp $ARTIFACTS_DIR; do head -c 1M /dev/zero > $d/f$i; done; done; sleep 3600';
    expectTripped(await runPack(test([fill], { disk_mb: 30 }), '--backend', backend), 'LIMIT_DISK');
  });
});

describe('while implement runs', () => {
  it('a trip keeps what was changed until then', async () => {
    const run = await runPack({
      limits: { phase_minutes: 0.02 },
      phases: { implement: { run: [CHANGE, 'echo more > b.txt; sleep 3600'] } },
      acceptance: { commands: ['true'] }
    });
    expectTripped(run, 'LIMIT_WALL_PHASE');
    expect(run.json.change.files.map((file: { path: string }) => file.path)).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(join(onlyRun(repo), 'change.patch'), 'utf8')).toContain('+more');
  });

  it('in setup there is no change to keep', async () => {
    const run = await runPack({
      limits: { phase_minutes: 0.02 },
      setup: { run: ['sleep 3600'] },
      acceptance: { commands: ['true'] }
    });
    expectTripped(run, 'LIMIT_WALL_PHASE', { keeps: false });
  });

  it('the deadline of the run holds over phases, and of a phase over its commands', async () => {
    const run = await runPack({
      limits: { phase_minutes: 0.03 },
      phases: { implement: { run: [CHANGE, 'sleep 1', 'sleep 1', 'sleep 3600'] } },
      acceptance: { commands: ['true'] }
    });
    expectTripped(run, 'LIMIT_WALL_PHASE');
  });
});

describe('of the change', () => {
  const change = (limits: object, ...run: string[]) => ({
    limits,
    phases: { implement: { run } },
    acceptance: { commands: ['true'] }
  });

  it('lines', async () => {
    const pack = change({ changed_lines: 10 }, 'seq 1 11 > a.txt');
    expectTripped(await runPack(pack), 'LIMIT_CHANGED_LINES');
  });

  it('lines: added and deleted together, and exactly the limit passes', async () => {
    // One line is deleted and nine are added.
    const run = await runPack(change({ changed_lines: 10 }, 'seq 1 9 > a.txt'));
    expect([run.json.verdict.code, run.json.change.added, run.json.change.deleted]).toEqual(['OK', 9, 1]);
  });

  it('lines: 800 where the pack is silent, and a flag that tightens', async () => {
    expectTripped(await runPack(change({}, 'seq 1 801 > a.txt')), 'LIMIT_CHANGED_LINES');
    repo.git('rm', '-q', '--cached', 'pack.yml');
    repo.remove();
    repo = repository({ 'a.txt': 'a\n' });
    const tight = await runPack(change({}, 'seq 1 30 > a.txt'), '--max-changed-lines', '20');
    expectTripped(tight, 'LIMIT_CHANGED_LINES');
  });

  it('files', async () => {
    const run = await runPack(change({ changed_files: 2 }, 'for i in 1 2 3; do echo $i > new-$i; done'));
    expectTripped(run, 'LIMIT_CHANGED_FILES');
    expect(run.json.change.files).toHaveLength(3);
  });

  it('exclude: a lock file does not count, and is still in the change', async () => {
    const pack = change(
      { changed_lines: 10, changed_files: 1, exclude: ['locks/*.lock'] },
      'mkdir locks; seq 1 5000 > locks/one.lock; seq 1 5 > a.txt'
    );
    const run = await runPack(pack);
    expect([run.json.verdict.code, run.code]).toEqual(['OK', 0]);
    expect(run.json.change.files.map((file: { path: string }) => file.path)).toEqual([
      'a.txt',
      'locks/one.lock'
    ]);
  });

  it('exclude does not widen the scope', async () => {
    const pack = { ...change({ exclude: ['b.txt'] }, 'echo x > b.txt'), scope: { allowed_paths: ['a.txt'] } };
    const run = await runPack(pack);
    expect([run.json.verdict.code, run.code]).toEqual(['SCOPE_OUTSIDE', 3]);
  });

  it('a file that no review could read', async () => {
    const run = await runPack(change({ changed_lines: 100_000 }, 'truncate -s 101M a.txt'));
    expect([run.json.verdict.code, run.code]).toEqual(['SCOPE_FILE_TOO_LARGE', 4]);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });
});

describe('attempts', () => {
  /** Attempts share nothing; the number of the attempt is all that tells them apart. */
  const numbered = 'n=$CODEX_ATTEMPT';

  it('one, where the pack is silent', async () => {
    const run = await runPack({ acceptance: { commands: [`${numbered}; [ $n -ge 2 ]`] } });
    expect([run.json.verdict.code, run.code]).toEqual(['ACC_FAILED', 1]);
  });

  it('two, of which the second passes', async () => {
    const run = await runPack({
      limits: { attempts: 2 },
      phases: { implement: { run: [`${numbered}; echo "attempt $n" > a.txt; [ $n -ge 2 ]`] } },
      acceptance: { commands: ['grep -q "attempt 2" a.txt'] }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['OK', 0]);
    expect(repo.git('show', 'codex/LIM-1-limits:a.txt')).toBe('attempt 2');
    const manifest = JSON.parse(readFileSync(join(onlyRun(repo), 'manifest.json'), 'utf8'));
    const attempts = manifest.phases.map((phase: { name: string; status: string; attempts: number }) => [
      phase.name,
      phase.status,
      phase.attempts
    ]);
    expect(attempts).toContainEqual(['implement', 'ok', 2]);
    expect(readdirSync(join(onlyRun(repo), 'logs/implement'))).toHaveLength(2);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('every attempt has a tree of its own', async () => {
    const run = await runPack({
      limits: { attempts: 2 },
      acceptance: {
        commands: [
          `${numbered}; [ ! -e left-behind -a ! -e ~/left ] || exit 9; touch left-behind ~/left; [ $n -ge 2 ]`
        ]
      }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['OK', 0]);
  });

  it('two that both fail: the failure is the reason', async () => {
    const run = await runPack({
      limits: { attempts: 2 },
      acceptance: {
        commands: [`${numbered}; echo "another cause ${'$'}(printf %0${'$'}{n}d 0 | tr 0 x)"; exit 3`]
      }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['ACC_FAILED', 1]);
    expect(readdirSync(join(onlyRun(repo), 'logs/test'))).toHaveLength(2);
  });

  it('the same error twice stops before a third', async () => {
    const run = await runPack({
      limits: { attempts: 3 },
      phases: { implement: { run: [CHANGE] } },
      acceptance: { commands: [`${numbered}; echo "failed at $(date +%s%N) in /tmp/x$RANDOM"; exit 3`] }
    });
    expectTripped(run, 'LIMIT_SAME_ERROR');
    expect(readdirSync(join(onlyRun(repo), 'logs/test'))).toHaveLength(2);
  });

  it('another error each time may go on', async () => {
    const run = await runPack({
      limits: { attempts: 3 },
      acceptance: {
        commands: [`${numbered}; echo cause $(seq $n | tr '0-9\\n' a | head -c $n); [ $n -ge 3 ]`]
      }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['OK', 0]);
  });

  it('above the ceiling: refused, never cut', async () => {
    const run = await runPack({ limits: { attempts: 4 }, acceptance: { commands: ['true'] } });
    expect([run.json?.verdict.code, run.code]).toEqual(['LIMIT_ABOVE_CEILING', 3]);
    expect(existsSync(join(onlyRun(repo), 'logs'))).toBe(false);
  });
});
