/** What a run takes in: set-up, carried paths, data, variables, policy, and the many shapes of a repository. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, onlyRun, repository, type Ran, type TestRepository } from './harness.js';
import { holding } from './site.js';

const BACKENDS = ['bubblewrap', 'util-linux'];

let repo: TestRepository;
let elsewhere: string;
beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'codex-elsewhere-'));
  repo = repository({ 'a.txt': 'a\n', 'src/one.txt': 'one\n', '.gitignore': 'node_modules\ncache\n' });
});
afterEach(() => {
  repo.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

type Env = Record<string, string>;

function commitPack(pack: object, path = 'pack.yml'): string {
  repo.write(path, JSON.stringify({ id: 'INP-1', title: 'Inputs', ...pack }));
  repo.git('add', path);
  repo.git('commit', '-qm', 'pack');
  return path;
}

function runPack(pack: object, args: readonly string[] = [], env: Env = {}): Ran {
  return cli(repo.path, ['run', commitPack(pack), '--json', ...args], env);
}

function expectEnd(run: Ran, code: string, exit: number): void {
  const told = codeOf(run);
  expect([told, run.code, run.stdout + run.stderr]).toEqual([code, exit, expect.any(String)]);
  expect(run.stderr).not.toMatch(/^\s+at /m);
}

/** The reason of an end, also of one before a record stands. */
function codeOf({ json, stderr }: Ran): string {
  return json?.verdict?.code ?? json?.error?.code ?? /^error +(\w+) /m.exec(stderr)?.[1] ?? stderr;
}

function changedPaths(run: Ran): string[] {
  return run.json.change.files.map((file: { path: string }) => file.path);
}

const PASS = { acceptance: { commands: ['true'] } };

describe.each(BACKENDS)('setup, %s', backend => {
  const args = ['--backend', backend];

  it('what it produces is read-only in implement and test, and no part of the change', () => {
    const closed =
      '[ "$(cat node_modules/lib)" = lib ] && ! touch node_modules/x && ! rm -rf node_modules/lib && ! mv node_modules n';
    const run = runPack(
      {
        setup: {
          run: ['mkdir node_modules', 'echo lib > node_modules/lib; touch forgotten'],
          produces: ['node_modules']
        },
        phases: { implement: { run: [closed, '[ ! -e forgotten ]', 'echo changed > a.txt'] } },
        acceptance: { commands: [closed, '[ ! -e forgotten ]'] }
      },
      args
    );
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run)).toEqual(['a.txt']);
    expect(existsSync(join(repo.path, 'node_modules'))).toBe(false);
  });

  it('produces a file below a tracked directory', () => {
    const run = runPack(
      {
        setup: { run: ['echo made > src/made.txt'], produces: ['src/made.txt'] },
        phases: { implement: { run: ['echo changed > src/one.txt; ! echo x > src/made.txt'] } },
        acceptance: { commands: ['grep -q made src/made.txt && grep -q changed src/one.txt'] }
      },
      args
    );
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run)).toEqual(['src/one.txt']);
  });

  it('implement cannot put a link where a produced path lies', () => {
    const run = runPack(
      {
        setup: { run: ['mkdir -p src/deep/lib; echo x > src/deep/lib/x'], produces: ['src/deep/lib'] },
        phases: {
          implement: { run: ['mv src moved 2>/dev/null; rm -rf src 2>/dev/null; ln -s /etc src', 'true'] }
        },
        ...PASS
      },
      args
    );
    expect([1, 3]).toContain(run.code);
    expect(run.json.verdict.code).not.toBe('INTERNAL');
  });

  const refused: [string, string[], string[], string, number][] = [
    ['changes a tracked file', ['echo x > a.txt'], [], 'SETUP_CHANGED_TREE', 1],
    ['deletes a tracked file', ['rm a.txt'], [], 'SETUP_CHANGED_TREE', 1],
    ['makes a tracked file executable', ['chmod +x a.txt'], [], 'SETUP_CHANGED_TREE', 1],
    ['fails', ['exit 4'], [], 'SETUP_FAILED', 1],
    ['does not produce what it declares', ['true'], ['dist'], 'SCOPE_PRODUCED_MISSING', 1],
    ['produces a link', ['ln -s /etc dist'], ['dist'], 'SCOPE_LINKED_PATH', 3],
    ['produces below a link', ['mkdir real real/dist; ln -s real out'], ['out/dist'], 'SCOPE_LINKED_PATH', 3],
    ['produces a FIFO', ['mkfifo dist'], ['dist'], 'SCOPE_LINKED_PATH', 3]
  ];
  it.each(refused)('%s', (_name, run, produces, code, exit) => {
    const ran = runPack({ setup: { run, produces }, ...PASS }, args);
    expectEnd(ran, code, exit);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('packages to install are refused without the network', () => {
    repo.write('p/task.yml', 'id: DEPS\ntitle: d\n');
    repo.write('p/acceptance.yml', 'deps: [pytest]\ntests: {commands: ["true"]}\n');
    repo.commit();
    expectEnd(cli(repo.path, ['run', 'p', '--json', ...args]), 'SETUP_NEEDS_NETWORK', 3);
  });
});

describe('carry', () => {
  const pack = {
    carry: ['node_modules'],
    phases: { implement: { run: ['cat node_modules/lib/index.js > a.txt; ! touch node_modules/x'] } },
    acceptance: { commands: ['grep -q version1 node_modules/lib/index.js && ! touch node_modules/lib/x'] }
  };

  it.each(BACKENDS)('hands in an ignored directory read-only, and leaves it alone, %s', backend => {
    repo.write('node_modules/lib/index.js', 'version1\n');
    symlinkSync('lib/index.js', join(repo.path, 'node_modules/link'));
    symlinkSync(join(repo.path, '.git/config'), join(repo.path, 'node_modules/absolute'));
    const run = runPack(
      {
        ...pack,
        acceptance: {
          commands: [
            ...pack.acceptance.commands,
            'grep -q version1 node_modules/link',
            '! cat node_modules/absolute'
          ]
        }
      },
      ['--backend', backend]
    );
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run)).toEqual(['a.txt']);
    expect(repo.read('node_modules/lib/index.js')).toBe('version1\n');
    expect(lstatSync(join(repo.path, 'node_modules/lib')).uid).toBe(process.getuid?.());
  });

  it('its content is in the plan digest', () => {
    repo.write('node_modules/lib/index.js', 'version1\n');
    commitPack(pack);
    const digest = () => cli(repo.path, ['plan', 'pack.yml', '--json']).json.digest as string;
    const first = digest();
    utimesSync(join(repo.path, 'node_modules/lib/index.js'), 1, 1);
    expect(digest()).toBe(first);
    repo.write('node_modules/lib/index.js', 'version2\n');
    const second = digest();
    expect(second).not.toBe(first);
    repo.write('node_modules/lib/more.js', '');
    expect(digest()).not.toBe(second);
    expectEnd(
      cli(repo.path, ['run', 'pack.yml', '--json', '--expect-plan', first]),
      'USAGE_PLAN_MISMATCH',
      3
    );
  });

  it.each([
    ['is missing', () => undefined],
    ['is a link', () => symlinkSync(elsewhere, join(repo.path, 'node_modules'))]
  ])('%s: refused', (_name, make) => {
    make();
    expectEnd(runPack(pack), 'CARRY_MISSING', 3);
  });

  it('a FIFO in it is refused and does not hang', () => {
    repo.write('node_modules/lib/index.js', 'version1\n');
    cliShell('mkfifo node_modules/fifo');
    expectEnd(runPack(pack), 'CARRY_MISSING', 3);
  });

  it('does not hand in the repository by naming the root', () => {
    repo.write('.env', 'PASSWORD=hidden\n');
    const run = runPack({ carry: ['.'], acceptance: { commands: ['! cat .env'] } });
    expect([2, 3]).toContain(run.code);
  });
});

function cliShell(command: string): void {
  repo.git('-c', `alias.sh=!${command}`, 'sh');
}

describe('data', () => {
  const pack = (days: number | null) => ({
    data: {
      feed: days === null ? { path: 'cache/feed.json' } : { path: 'cache/feed.json', max_age_days: days }
    },
    acceptance: { commands: ['grep -q fresh $DATA_DIR/feed && ! echo x > $DATA_DIR/feed', '[ ! -e cache ]'] }
  });
  function feed(ageDays: number): void {
    repo.write('cache/feed.json', 'fresh\n');
    const then = Date.now() / 1000 - ageDays * 86_400;
    utimesSync(join(repo.path, 'cache/feed.json'), then, then);
  }

  it.each(BACKENDS)('is read-only below $DATA_DIR, %s', backend => {
    feed(1);
    expectEnd(runPack(pack(2), ['--backend', backend]), 'OK', 0);
  });

  it('of any age where no age is stated', () => {
    feed(900);
    expectEnd(runPack(pack(null)), 'OK', 0);
  });

  it('too old: refused by the real clock, whatever SOURCE_DATE_EPOCH says', () => {
    feed(3);
    const run = runPack(pack(2), [], { SOURCE_DATE_EPOCH: '1000000000' });
    expectEnd(run, 'CARRY_MISSING', 3);
    expect(run.stdout + run.stderr).toContain('3 days old');
  });

  it('missing: refused', () => expectEnd(runPack(pack(null)), 'CARRY_MISSING', 3));
});

describe('permissions.env', () => {
  const pack = (...env: string[]) => ({
    permissions: { env },
    acceptance: { commands: ['echo "seen ${BUILD_NUMBER:-nothing}" > $ARTIFACTS_DIR/seen'] },
    artifacts: { required: ['seen'] }
  });
  const token = `ghp_${'Zx9'.repeat(12)}`;

  it('passes a plain variable, and no other', () => {
    const run = runPack(pack('BUILD_NUMBER'), [], { BUILD_NUMBER: '42' });
    expectEnd(run, 'OK', 0);
    expect(readFileSync(join(onlyRun(repo), 'artifacts/seen'), 'utf8')).toBe('seen 42\n');
  });

  it('passes nothing that is not named', () => {
    runPack(pack(), [], { BUILD_NUMBER: '42' });
    expect(readFileSync(join(onlyRun(repo), 'artifacts/seen'), 'utf8')).toBe('seen nothing\n');
  });

  it('cannot bend what the program itself sets', () => {
    const names = ['PATH', 'HOME', 'CI', 'TMPDIR'];
    const run = runPack(
      {
        permissions: { env: names },
        acceptance: { commands: ['[ "$HOME" = /home/codex ] && [ "$CI" = true ] && [ "$TMPDIR" = /tmp ]'] }
      },
      [],
      { CI: 'no', TMPDIR: tmpdir() }
    );
    expectEnd(run, 'OK', 0);
  });

  it.each([
    ['MY_TOKEN', 'SECRET_NAME_REFUSED'],
    ['AWS_SECRET_ACCESS_KEY', 'SECRET_NAME_REFUSED'],
    ['DB_PASSWORD', 'SECRET_NAME_REFUSED'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SECRET_CHANNEL_REFUSED'],
    ['GITHUB_ENV', 'SECRET_CHANNEL_REFUSED'],
    ['CODEX_PHASE', 'SECRET_CHANNEL_REFUSED'],
    ['GIT_CONFIG_COUNT', 'SECRET_CHANNEL_REFUSED']
  ])('refuses the name %s', (name, code) => {
    const run = runPack(pack(name), [], { [name]: 'a-quite-harmless-value' });
    expectEnd(run, code, 3);
    expect(existsSync(join(onlyRun(repo), 'logs'))).toBe(false);
  });

  it.each([
    ['with the shape of a token', { BUILD_NUMBER: token }],
    ['a URL with a password', { BUILD_NUMBER: `https://me:${token}@example.org/` }],
    [
      'that is a known secret under another name',
      { BUILD_NUMBER: 'correct-horse-battery', MY_TOKEN: 'correct-horse-battery' }
    ]
  ])('refuses a value %s', (_name, env) => {
    const run = runPack(pack('BUILD_NUMBER'), [], env as Env);
    expectEnd(run, 'SECRET_VALUE_REFUSED', 3);
    const texts = { stdout: run.stdout, stderr: run.stderr };
    for (const secret of [token, 'correct-horse-battery'])
      expect(holding(secret, join(repo.path, '.orchestrator_logs'), texts)).toEqual([]);
  });
});

describe.each(BACKENDS)('permissions.write, %s', backend => {
  const args = ['--backend', backend];

  it('opens what it names, and the rest of the tree is read-only', () => {
    const run = runPack(
      {
        permissions: { write: ['src'] },
        phases: {
          implement: {
            run: [
              'echo changed > src/one.txt && mkdir src/new && echo n > src/new/n',
              '! echo x > a.txt && ! touch new && ! rm a.txt && ! mv src moved'
            ]
          }
        },
        acceptance: {
          commands: [
            'grep -q changed src/one.txt',
            'echo ok > $ARTIFACTS_DIR/x && echo ok > ~/x && echo ok > /tmp/x'
          ]
        }
      },
      args
    );
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run)).toEqual(['src/new/n', 'src/one.txt']);
  });

  it('without it the same writes go through', () => {
    const run = runPack(
      { phases: { implement: { run: ['echo x > a.txt && touch new && mv src moved'] } }, ...PASS },
      args
    );
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run)).toContain('new');
  });

  it('does not lead out of the tree through a committed link', () => {
    symlinkSync(elsewhere, join(repo.path, 'out'));
    repo.git('add', 'out');
    const run = runPack(
      { permissions: { write: ['out'] }, phases: { implement: { run: ['echo x > out/planted'] } }, ...PASS },
      args
    );
    expect(run.code).toBeGreaterThan(0);
    expect(run.json?.verdict.code).not.toBe('INTERNAL');
    expect(existsSync(join(elsewhere, 'planted'))).toBe(false);
  });

  it('a path that does not exist yet is the pack’s mistake, not the sandbox’s', () => {
    const run = runPack(
      {
        permissions: { write: ['generated'] },
        phases: { implement: { run: ['mkdir -p generated && echo x > generated/x'] } },
        ...PASS
      },
      args
    );
    expectEnd(run, 'SCOPE_WRITE_MISSING', 2);
  });
});

describe('execution.cwd', () => {
  const at = (cwd: string | null, expected: string) => ({
    ...(cwd === null ? {} : { execution: { cwd } }),
    acceptance: { commands: [`[ "$PWD" = ${expected} ]`] }
  });
  it.each([
    [null, '/workspace/packs/p'],
    ['pack', '/workspace/packs/p'],
    ['root', '/workspace'],
    ['src', '/workspace/src']
  ])('%s', (cwd, expected) => {
    commitPack(at(cwd, expected), 'packs/p/task.yml');
    expectEnd(cli(repo.path, ['run', 'packs/p', '--json']), 'OK', 0);
  });

  it.each(BACKENDS)('a directory that is not there is the pack’s mistake, not the sandbox’s, %s', backend => {
    const run = runPack(at('missing', '/workspace/missing'), ['--backend', backend]);
    expectEnd(run, 'EXEC_CWD_MISSING', 2);
    expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('a pack directory that was never committed is told so', () => {
    repo.write('packs/new/task.yml', JSON.stringify({ id: 'NEW', title: 'x', ...PASS }));
    const run = cli(repo.path, ['run', 'packs/new', '--json']);
    expectEnd(run, 'EXEC_CWD_MISSING', 2);
  });
});

describe('the policy file', () => {
  const policy = (body: object) => JSON.stringify({ version: 1, ...body });
  const greedy = { limits: { changed_lines: 900 }, ...PASS };

  it('of the base commit lowers the ceiling; that of the work tree does not count', () => {
    repo.write('.codex/policy.yml', policy({ limits: { changed_lines: 500 } }));
    repo.commit('policy');
    repo.write('.codex/policy.yml', policy({ limits: { changed_lines: 5000 } }));
    const run = runPack(greedy);
    expectEnd(run, 'LIMIT_ABOVE_CEILING', 3);
    expect(run.json.verdict.detail).toContain('500');
    expect(existsSync(join(onlyRun(repo), 'logs'))).toBe(false);
  });

  it('--policy takes its place, from wherever it lies', () => {
    repo.write('.codex/policy.yml', policy({ limits: { changed_lines: 500 } }));
    repo.commit('policy');
    const named = join(elsewhere, 'policy.yml');
    writeFileSync(named, policy({ limits: { changed_lines: 5000 } }));
    expectEnd(runPack(greedy, ['--policy', named]), 'OK', 0);
    writeFileSync(named, policy({ limits: { changed_lines: 1 } }));
    const digests = cli(repo.path, ['plan', 'pack.yml', '--json', '--policy', named]).json.policy_digest;
    expect(digests).not.toBe(cli(repo.path, ['plan', 'pack.yml', '--json']).json.policy_digest);
  });

  it('flags loosen only what it lets them', () => {
    const loosen = ['--max-changed-lines', '850'];
    expectEnd(runPack(PASS, loosen), 'LIMIT_ABOVE_CEILING', 3);
    repo.write('.codex/policy.yml', policy({ inputs_may_loosen: ['changed_lines'] }));
    repo.commit('policy');
    expectEnd(cli(repo.path, ['run', 'pack.yml', '--json', ...loosen]), 'OK', 0);
  });

  it('mode safe forbids privileged', () => {
    repo.write('.codex/policy.yml', policy({ mode: 'safe' }));
    repo.commit('policy');
    expectEnd(runPack(PASS, ['--mode', 'privileged']), 'USAGE_ABOVE_POLICY', 3);
  });

  it('network none is a ceiling for named hosts', () => {
    repo.write('.codex/policy.yml', policy({ network: 'none' }));
    repo.commit('policy');
    const wish = {
      constraints: { allow_network: true },
      permissions: { network: { allow: ['npm'] } },
      ...PASS
    };
    expectEnd(runPack(wish), 'NET_ABOVE_CEILING', 3);
  });

  it.each([
    ['with a typing mistake', '{"version":1,"limit":{}}', 'PACK_UNKNOWN_KEY'],
    ['that is no YAML', '{', 'PACK_YAML'],
    ['of another version', '{"version":2}', 'PACK_VALUE']
  ])('%s: exit 2 at its place', (_name, text, code) => {
    repo.write('.codex/policy.yml', text);
    repo.commit('policy');
    commitPack(PASS);
    const run = cli(repo.path, ['run', 'pack.yml']);
    expect([run.stderr, run.code]).toEqual([
      expect.stringMatching(new RegExp(`\\.codex/policy\\.yml:\\d+:\\d+ ${code}`)),
      2
    ]);
  });

  it.each([
    ['the file is a committed link', '.codex/policy.yml'],
    ['its directory is a committed link', '.codex']
  ])('%s: refused, since a ceiling that cannot be read is no ceiling', (_name, at) => {
    writeFileSync(join(elsewhere, 'policy.yml'), policy({ limits: { changed_lines: 1 } }));
    if (at !== '.codex') mkdirSync(join(repo.path, '.codex'));
    symlinkSync(at === '.codex' ? elsewhere : join(elsewhere, 'policy.yml'), join(repo.path, at));
    repo.commit('policy');
    expectEnd(runPack(PASS), 'PACK_SYMLINK', 2);
  });
});

describe('the work tree', () => {
  it('dirty, staged and untracked files neither matter nor change', () => {
    commitPack({
      phases: {
        implement: { run: ['[ "$(cat a.txt)" = a ] && [ ! -e untracked ] && echo changed > src/one.txt'] }
      },
      acceptance: { commands: ['[ "$(cat a.txt)" = a ] && [ -e src/one.txt ] && [ ! -e staged ]'] }
    });
    repo.write('a.txt', 'dirty\n');
    repo.write('untracked', 'x\n');
    repo.write('staged', 'x\n');
    repo.git('add', 'staged');
    rmSync(join(repo.path, 'src/one.txt'));
    const before = repo.git('status', '--porcelain');
    expectEnd(cli(repo.path, ['run', 'pack.yml', '--json']), 'OK', 0);
    expect(repo.git('status', '--porcelain')).toBe(before);
    expect(repo.read('a.txt')).toBe('dirty\n');
  });

  it('its hooks, filters and fsmonitor are never run', () => {
    const mark = join(elsewhere, 'executed');
    const evil = join(elsewhere, 'evil');
    writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`, { mode: 0o755 });
    repo.write('.gitattributes', '*.txt filter=evil diff=evil\n');
    repo.commit('attributes');
    commitPack({ phases: { implement: { run: ['echo changed > a.txt'] } }, ...PASS });
    for (const hook of [
      'post-checkout',
      'pre-commit',
      'post-commit',
      'reference-transaction',
      'post-index-change'
    ])
      repo.write(`.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >> ${mark}\n`, 0o755);
    for (const [key, value] of [
      ['core.fsmonitor', evil],
      ['filter.evil.clean', evil],
      ['filter.evil.smudge', evil],
      ['diff.evil.textconv', evil],
      ['core.pager', evil],
      ['gpg.program', evil]
    ])
      repo.git('config', key!, value!);
    repo.git('config', 'commit.gpgSign', 'true');
    rmSync(mark, { force: true });
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expectEnd(run, 'OK', 0);
    expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
    // The same configuration does run where git is asked naively.
    repo.git('status');
    expect(existsSync(mark)).toBe(true);
  });
});

describe('evidence', () => {
  it('goes where it is told, and the repository then stays untouched', () => {
    commitPack({ phases: { implement: { run: ['echo changed > a.txt'] } }, ...PASS });
    const exclude = repo.read('.git/info/exclude');
    const run = cli(repo.path, ['run', 'pack.yml', '--json', '--evidence-dir', elsewhere]);
    expectEnd(run, 'OK', 0);
    expect(existsSync(join(repo.path, '.orchestrator_logs'))).toBe(false);
    expect(repo.read('.git/info/exclude')).toBe(exclude);
    expect(cli(elsewhere, ['verify', 'last', '--evidence-dir', elsewhere]).code).toBe(0);
  });

  it('is not written through a committed link', () => {
    symlinkSync(elsewhere, join(repo.path, '.orchestrator_logs'));
    repo.git('add', '.orchestrator_logs');
    expectEnd(runPack(PASS), 'EVID_DIR_UNSAFE', 3);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
    expect(existsSync(join(elsewhere, 'evidence_index.json'))).toBe(false);
  });

  it('its index is not written through a committed link either', () => {
    const target = join(elsewhere, 'set_env');
    writeFileSync(target, 'BEFORE=1\n');
    mkdirSync(join(repo.path, '.orchestrator_logs'));
    symlinkSync(target, join(repo.path, '.orchestrator_logs/evidence_index.json'));
    repo.git('add', '-f', '.orchestrator_logs/evidence_index.json');
    runPack(PASS);
    expect(readFileSync(target, 'utf8')).toBe('BEFORE=1\n');
  });
});

describe('shapes of a repository', () => {
  const pack = {
    phases: { implement: { run: ['git log -1 --format=%s > a.txt'] } },
    acceptance: { commands: ['git status --porcelain; git rev-parse HEAD; [ -s a.txt ]'] }
  };
  const branch = 'codex/INP-1-inputs';

  function expectPublished(path: string, run: Ran): void {
    expectEnd(run, 'OK', 0);
    expect(run.json.publish).toMatchObject({ outcome: 'created', branch });
    expect(repo.git('-C', path, 'show', `${branch}:a.txt`)).toBe('pack');
    expect(repo.git('-C', path, 'status', '--porcelain')).toBe('');
    const bundle = join(run.json.run_dir, 'change.bundle');
    expect(repo.git('-C', path, 'bundle', 'verify', bundle)).toContain(branch);
    expect(cli(path, ['verify', 'last']).code).toBe(0);
  }

  it('detached HEAD', () => {
    commitPack(pack);
    repo.git('checkout', '-q', '--detach');
    expectPublished(repo.path, cli(repo.path, ['run', 'pack.yml', '--json']));
    expect(repo.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
  });

  it('a shallow clone', () => {
    commitPack(pack);
    const clone = join(elsewhere, 'shallow');
    repo.git('clone', '-q', '--depth', '1', `file://${repo.path}`, clone);
    expectPublished(clone, cli(clone, ['run', 'pack.yml', '--json']));
    expect(repo.git('-C', clone, 'rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('a clone that borrows its objects', () => {
    commitPack(pack);
    const clone = join(elsewhere, 'borrowing');
    repo.git('clone', '-q', '--shared', repo.path, clone);
    expectPublished(clone, cli(clone, ['run', 'pack.yml', '--json']));
  });

  it('a linked work tree', () => {
    commitPack(pack);
    const tree = join(elsewhere, 'tree');
    repo.git('worktree', 'add', '-q', '-b', 'other', tree);
    expectPublished(tree, cli(tree, ['run', 'pack.yml', '--json']));
    expect(existsSync(join(tree, '.orchestrator_logs'))).toBe(true);
  });

  it('a sub-directory as working directory', () => {
    commitPack(pack);
    const run = cli(join(repo.path, 'src'), ['run', '../pack.yml', '--json']);
    expectPublished(repo.path, run);
    expect(run.json.run_dir).toBe(onlyRun(repo));
  });

  it('an absolute path from anywhere', () => {
    commitPack(pack);
    expectPublished(repo.path, cli(elsewhere, ['run', join(repo.path, 'pack.yml'), '--json']));
  });

  it.each([
    'with spaces',
    'ünïcode 日本 🚀',
    `quote ' " $HOME \`id\` \\ #`,
    '-leading',
    'a:b,c=d',
    'new\nline'
  ])('a path like %j', name => {
    commitPack(pack);
    const clone = join(elsewhere, name);
    repo.git('clone', '-q', repo.path, clone);
    for (const backend of BACKENDS) {
      const run = cli(clone, ['run', 'pack.yml', '--json', '--backend', backend]);
      if (backend === 'bubblewrap') expectPublished(clone, run);
      else expectEnd(run, 'OK', 0);
    }
  });

  it('file names of every kind', () => {
    const names = [
      'späce é',
      'quote"\'',
      '-rf',
      'new\nline',
      'tab\t',
      '$(id)',
      ' lead',
      'trail ',
      '\\back',
      '💥',
      '%00'
    ];
    commitPack({
      phases: {
        implement: {
          run: [
            `node -e '${'for(const n of JSON.parse(process.argv[1]))require("fs").writeFileSync("src/"+n,n)'}' '${JSON.stringify(names).replaceAll("'", "'\\''")}'`
          ]
        }
      },
      acceptance: { commands: [`[ $(ls -A src | wc -l) -ge ${names.length} ]`] }
    });
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expectEnd(run, 'OK', 0);
    expect(changedPaths(run).sort()).toEqual(names.map(name => `src/${name}`).sort());
    repo.git('apply', '--check', join(onlyRun(repo), 'change.patch'));
  });

  it('objects named by SHA-256', () => {
    const other = join(elsewhere, 'sha256');
    repo.git('init', '-q', '-b', 'main', '--object-format=sha256', other);
    writeFileSync(join(other, 'a.txt'), 'a\n');
    writeFileSync(join(other, 'pack.yml'), JSON.stringify({ id: 'INP-1', title: 'Inputs', ...pack }));
    repo.git('-C', other, 'add', '-A');
    repo.git('-C', other, 'commit', '-qm', 'pack');
    expectPublished(other, cli(other, ['run', 'pack.yml', '--json']));
  });

  it('a submodule that was never filled', () => {
    const commit = repo.git('rev-parse', 'HEAD');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},module`);
    mkdirSync(join(repo.path, 'module'));
    commitPack(pack);
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expectPublished(repo.path, run);
    expect(changedPaths(run)).toEqual(['a.txt']);
  });

  it('another base', () => {
    commitPack(pack);
    const base = repo.git('rev-parse', 'HEAD');
    repo.write('a.txt', 'later\n');
    repo.commit('later');
    const run = cli(repo.path, ['run', 'pack.yml', '--json', '--base', base]);
    expectEnd(run, 'OK', 0);
    expect(repo.git('rev-parse', `${branch}^`)).toBe(base);
    expectEnd(cli(repo.path, ['run', 'pack.yml', '--json', '--base', 'nowhere']), 'RUN_BASE_UNKNOWN', 2);
    expectEnd(cli(repo.path, ['run', 'pack.yml', '--json', '--base', '--output=x']), 'USAGE', 2);
  });

  it('no commit, no repository, no work tree: exit 2', () => {
    const empty = join(elsewhere, 'empty');
    repo.git('init', '-q', empty);
    for (const directory of [empty, elsewhere])
      writeFileSync(join(directory, 'pack.yml'), JSON.stringify({ id: 'A', title: 'b', ...PASS }));
    expectEnd(cli(empty, ['run', 'pack.yml']), 'RUN_NO_COMMIT', 2);
    expectEnd(cli(elsewhere, ['run', 'pack.yml']), 'RUN_NOT_A_REPOSITORY', 2);
    const bare = join(elsewhere, 'bare.git');
    repo.git('clone', '-q', '--bare', repo.path, bare);
    writeFileSync(join(bare, 'pack.yml'), JSON.stringify({ id: 'A', title: 'b', ...PASS }));
    expectEnd(cli(bare, ['run', 'pack.yml']), 'RUN_BARE_REPOSITORY', 2);
  });
});

describe('the branch', () => {
  const branch = 'codex/INP-1-inputs';
  const pack = { phases: { implement: { run: ['echo "$(cat src/one.txt) changed" > a.txt'] } }, ...PASS };

  function onBranch(action: () => void): string {
    repo.git('checkout', '-q', branch);
    action();
    repo.git('checkout', '-q', 'main');
    return repo.git('rev-parse', branch);
  }

  it('a second run on a new base updates it', () => {
    expect(runPack(pack).json.publish.outcome).toBe('created');
    repo.write('src/one.txt', 'two\n');
    repo.git('commit', '-qam', 'moves on');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expectEnd(run, 'OK', 0);
    expect(run.json.publish).toMatchObject({ outcome: 'updated', branch });
    expect(repo.git('show', `${branch}:a.txt`)).toBe('two changed');
    expect(repo.git('rev-list', '--count', `main..${branch}`)).toBe('1');
  });

  const human: [string, () => void][] = [
    ['a commit on top', () => (repo.write('human.txt', 'by hand\n'), void repo.commit('by hand'))],
    [
      'an amended commit',
      () => (repo.write('a.txt', 'amended\n'), void repo.git('commit', '-qa', '--amend', '--no-edit'))
    ],
    [
      'another history',
      () => (
        repo.git('reset', '-q', '--hard', 'main'),
        repo.write('h', 'x'),
        void repo.commit('Codex-Pack: pack.yml')
      )
    ]
  ];
  it.each(human)('%s of a person is never overwritten', (_name, action) => {
    runPack(pack);
    const tip = onBranch(action);
    repo.write('src/one.txt', 'two\n');
    repo.git('commit', '-qam', 'moves on');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.publish_error?.code, run.json.verdict.status]).toEqual([
      6,
      'PR_HUMAN_COMMITS',
      'passed'
    ]);
    expect(repo.git('rev-parse', branch)).toBe(tip);
    expect(cli(repo.path, ['verify', run.json.run_id]).code).toBe(0);
    const text = cli(repo.path, ['run', 'pack.yml']);
    expect([text.code, text.stdout]).toEqual([6, expect.stringContaining('PR_HUMAN_COMMITS')]);
  });

  it('a branch of that name which a person made is left alone', () => {
    commitPack(pack);
    repo.git('branch', branch);
    repo.git('checkout', '-q', branch);
    repo.write('mine.txt', 'mine\n');
    const tip = repo.commit('mine');
    repo.git('checkout', '-q', 'main');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.publish_error?.code]).toEqual([6, 'PR_HUMAN_COMMITS']);
    expect(repo.git('rev-parse', branch)).toBe(tip);
  });

  it('in use by a work tree: left alone', () => {
    runPack(pack);
    const tip = repo.git('rev-parse', branch);
    repo.write('src/one.txt', 'two\n');
    repo.git('commit', '-qam', 'moves on');
    repo.git('worktree', 'add', '-q', join(elsewhere, 'tree'), branch);
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.publish_error?.code]).toEqual([6, 'PR_BRANCH_CHECKED_OUT']);
    expect(repo.git('rev-parse', branch)).toBe(tip);
    expect(repo.git('-C', join(elsewhere, 'tree'), 'status', '--porcelain')).toBe('');
  });

  it('checked out here: left alone, and so is the work tree', () => {
    runPack(pack);
    repo.git('checkout', '-q', branch);
    const tip = repo.git('rev-parse', 'HEAD');
    const run = cli(repo.path, ['run', 'pack.yml', '--json', '--base', 'main', '--branch-prefix', 'codex/']);
    expect(repo.git('rev-parse', branch)).toBe(tip);
    expect(repo.git('status', '--porcelain')).toBe('');
    expect([0, 6]).toContain(run.code);
  });

  it('never the base itself', () => {
    commitPack(pack);
    repo.git('checkout', '-q', '-b', branch);
    const tip = repo.git('rev-parse', 'HEAD');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.publish_error?.code]).toEqual([6, 'PR_BRANCH_IS_BASE']);
    expect(repo.git('rev-parse', branch)).toBe(tip);
  });

  it('a name that collides with another branch', () => {
    commitPack(pack);
    repo.git('branch', 'codex');
    const run = cli(repo.path, ['run', 'pack.yml', '--json']);
    expect([run.code, run.json.publish_error?.code]).toEqual([6, 'PR_BRANCH_COLLISION']);
  });

  it('a prefix that is no name', () => {
    commitPack(pack);
    const run = cli(repo.path, ['run', 'pack.yml', '--json', '--branch-prefix', '../x ']);
    expect([2, 6]).toContain(run.code);
    expect(run.stdout).toContain('PR_BRANCH_INVALID');
    // Either nothing was begun, or what was is sealed.
    if (existsSync(join(repo.path, '.orchestrator_logs')))
      expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('paths that collide where case does not count', () => {
    const run = runPack({ phases: { implement: { run: ['echo x > A.TXT'] } }, ...PASS });
    expect([run.code, run.json.publish_error?.code]).toEqual([6, 'PR_PATH_COLLISION']);
    expect(repo.git('branch', '--list', 'codex/*')).toBe('');
  });

  it('--no-pr and pr: false prepare none', () => {
    expect(runPack(pack, ['--no-pr']).json.publish.outcome).toBe('not-asked');
    expect(runPack({ ...pack, pr: false }).json.publish.outcome).toBe('not-asked');
    expect(repo.git('branch', '--list', 'codex/*')).toBe('');
  });
});
