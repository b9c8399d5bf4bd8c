/** What a pack leaves behind for the host to fall over: repositories in the tree, artifacts that are no files, root's own rights. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asScript } from './attacks.js';
import { cli, CLI, cliAsync, cleanEnvironment, NODE, onlyRun, start, until, type Ran } from './harness.js';
import { filesBelow, holding, IS_ROOT, makeSite, type Site } from './site.js';

const BACKENDS = ['bubblewrap', 'util-linux'];
/** The root of a user namespace becomes an ordinary user again, as which the program is to be started. */
const ORDINARY_AGAIN = 'unshare --user --map-user=4242 --map-group=4242';
const GIT = 'git -c user.name=a -c user.email=a@example.org';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
});
afterEach(() => site.remove());

async function runPack(backend: string, pack: object, extra: readonly string[] = []): Promise<Ran> {
  site.repo.write('pack.yml', JSON.stringify({ id: 'ESC-3', title: 'Leaves traps', ...pack }));
  site.repo.commit('pack');
  return cliAsync(site.repo.path, ['run', 'pack.yml', '--backend', backend, '--json', ...extra], site.env)
    .done;
}

describe.each(BACKENDS)('case 42: repositories planted in the tree, %s', backend => {
  /** Each plants a repository whose configuration runs a program when the host's git looks at it. */
  const plants: [string, string][] = [
    ['a nested .git with a clean filter', nested('sub', '.git')],
    ['a nested .git with fsmonitor', `${nested('sub', '.git')} && git -C sub config core.fsmonitor "$EVIL"`],
    [
      'a gitfile that leads to a directory of the tree',
      `${nested('sub', '.git')} && mv sub/.git stash && echo 'gitdir: ../stash' > sub/.git`
    ],
    ['a .git in upper case, as some systems read it', nested('sub', '.GIT')],
    ['the short name of .git on FAT', nested('sub', 'git~1')],
    ['a gitlink in the base whose directory becomes a repository', nested('linked', '.git')],
    ['a .git below an ignored directory', nested('env-ignored/sub', '.git')]
  ];

  function nested(directory: string, name: string): string {
    return [
      'EVIL="touch $MARK; cat"',
      `mkdir -p ${directory} && cd ${directory} && git init -q . && echo one > file`,
      `echo 'file filter=evil' > .gitattributes && ${GIT} add -A && ${GIT} commit -qm x`,
      `git config filter.evil.clean "$EVIL" && touch -d 2001-01-01 file && echo two > file`,
      `{ [ ${name} = .git ] || mv .git ${name}; } && cd "$OLDPWD"`
    ].join(' && ');
  }

  it.each(plants)('%s: refused, and nothing of it is executed', async (_name, plant) => {
    const mark = join(site.path, 'executed');
    const command = `MARK=${mark}; OLDPWD=$PWD; ${plant} && rm -f ${mark}; echo changed > a.txt`;
    const object = execFileSync('git', ['-C', site.repo.path, 'rev-parse', 'HEAD'], {
      encoding: 'utf8'
    }).trim();
    site.repo.git('update-index', '--add', '--cacheinfo', `160000,${object},linked`);
    site.repo.git('commit', '-qm', 'gitlink');
    site.repo.write('linked/.keep', '');
    rmSync(join(site.repo.path, 'linked/.keep'));
    site.repo.write(
      'pack.yml',
      JSON.stringify({
        id: 'ESC-3',
        title: 'x',
        phases: { implement: { run: [command] } },
        acceptance: { commands: ['true'] }
      })
    );
    site.repo.git('add', 'pack.yml');
    site.repo.git('commit', '-qm', 'pack');
    const run = await cliAsync(site.repo.path, ['run', 'pack.yml', '--backend', backend, '--json'], site.env)
      .done;
    expect([run.code, run.json?.verdict.code, run.stderr]).toEqual([3, 'SCOPE_NESTED_GIT', '']);
    expect(existsSync(mark)).toBe(false);
    expect(site.repo.git('branch', '--list', 'codex/*')).toBe('');
    expect(cli(site.repo.path, ['verify', 'last']).code).toBe(0);
  });

  it('a host that looks at such a tree executes it', async () => {
    const mark = join(site.path, 'executed');
    const copy = join(site.path, 'naive');
    const command = `git clone -q . ${copy} && cd ${copy} && MARK=${mark}; OLDPWD=$PWD; ${nested('sub', '.git')} && rm -f ${mark}`;
    const planted = await start(['/bin/bash', '-c', command], site.repo.path, site.env).done;
    expect([planted.stderr, planted.code]).toEqual(['', 0]);
    spawnSync('git', ['add', '-A'], { cwd: copy, env: site.env });
    spawnSync('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', 'status'], {
      cwd: copy,
      env: site.env
    });
    const proof = existsSync(mark);
    expect(proof).toBe(true);
  });
});

describe.each(BACKENDS)('case 43: artifacts that are no files, %s', backend => {
  /** Make `x` in the artifacts directory lead to the environment or to something without an end. */
  const traps: [string, string, string][] = [
    ['a link to the environment', 'ln -s /proc/self/environ x', 'x'],
    ['a link to a link', 'ln -s /proc/self/environ y && ln -s y x', 'x'],
    ['a link to a file of the host', 'ln -s "$HOST_FILE" x', 'x'],
    ['a directory link in a component', 'ln -s /proc/self x', 'x/environ'],
    ['a directory link matched by a glob', 'ln -s /proc/self x', '**/environ'],
    ['a hard link', 'echo y > y && ln y x', 'x'],
    ['a FIFO', 'mkfifo x', 'x'],
    ['a link to an endless device', 'ln -s /dev/zero x', 'x'],
    [
      'a socket',
      `node -e 'require("net").createServer().listen("x",()=>process.kill(process.pid,"SIGKILL"))' || test -S x`,
      'x'
    ],
    ['a directory', 'mkdir x', 'x']
  ];

  it.each(traps)('%s: refused at once, nothing of it in the evidence', async (_name, trap, glob) => {
    const host = join(site.home, '.aws/credentials');
    const begun = performance.now();
    const command = `cd "$ARTIFACTS_DIR" && HOST_FILE=${host}; ${trap}`;
    const run = await runPack(backend, {
      acceptance: { commands: [asScript(site, 'trap', command)] },
      artifacts: { required: [glob] }
    });
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect([run.json?.verdict.code, run.code]).toEqual([
      expect.stringMatching(/^ACC_ARTIFACT_(UNSAFE|MISSING)$/),
      1
    ]);
    const directory = onlyRun(site.repo);
    expect(existsSync(join(directory, 'artifacts', 'x'))).toBe(false);
    for (const secret of [site.secrets.token, site.secrets.home])
      expect(holding(secret, directory, { stdout: run.stdout })).toEqual([]);
  });

  it('the same traps in the pack’s directory of the tree', async () => {
    const traps = 'ln -s /proc/self/environ found.json; mkfifo pipe.json; mkdir d; ln -s /proc/self d/x';
    const run = await runPack(backend, {
      acceptance: { commands: [asScript(site, 'traps', traps)] },
      artifacts: { required: ['found.json'], optional: ['pipe.json', 'd/x/environ', 'd/**'] }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['ACC_ARTIFACT_UNSAFE', 1]);
    expect(holding(site.secrets.token, onlyRun(site.repo), { stdout: run.stdout })).toEqual([]);
  });

  it('a device cannot even be made', async () => {
    const run = await runPack(backend, { acceptance: { commands: ['! mknod "$ARTIFACTS_DIR/x" c 1 5'] } });
    expect([run.stderr, run.code]).toEqual(['', 0]);
  });

  it('docs.required does not follow a committed link', async () => {
    const run = await runPack(backend, {
      docs: { required: ['link-out/doc.md'] },
      acceptance: { commands: ['true'] }
    });
    expect([run.json?.verdict.code, run.code]).toEqual(['ACC_DOCS_MISSING', 1]);
  });
});

describe('case 43: a naive reader of artifacts', () => {
  it('publishes its own token through a link, and hangs on a FIFO', () => {
    const directory = mkdtempSync(join(tmpdir(), 'codex-naive-'));
    const read = (name: string, timeout: number) =>
      spawnSync(
        NODE,
        ['-e', `process.stdout.write(require('fs').readFileSync(${JSON.stringify(join(directory, name))}))`],
        {
          env: { GITHUB_TOKEN: site.secrets.token },
          encoding: 'utf8',
          timeout
        }
      );
    spawnSync('/bin/sh', ['-c', 'ln -s /proc/self/environ x; mkfifo fifo'], { cwd: directory });
    const proof = {
      linked: read('x', 20_000).stdout,
      fifo: read('fifo', 700).error as NodeJS.ErrnoException
    };
    expect(proof.linked).toContain(site.secrets.token);
    expect(proof.fifo.code).toBe('ETIMEDOUT');
    rmSync(directory, { recursive: true });
  });
});

describe.each(BACKENDS)('case 44: outer identity, %s', backend => {
  it('what a command writes belongs to an ordinary user outside', async () => {
    const running = await stoppedInside(backend, 'id -u > seen-uid; chmod 4755 seen-uid');
    const stat = statSync(join(running.tree, 'seen-uid'));
    if (IS_ROOT) expect(stat.uid).toBeGreaterThan(0);
    else expect(stat.uid).toBe(process.getuid?.());
    expect(readFileSync(join(running.tree, 'seen-uid'), 'utf8').trim()).toBe('1000');
    expect((await running.finish()).code).toBe(0);
  });

  it('case 46: a private tree is closed to other users, and gone afterwards', async () => {
    const running = await stoppedInside(backend, 'true');
    const as = IS_ROOT ? { uid: 54321, gid: 54321 } : {};
    const listed = spawnSync('ls', [running.tree], { ...as, env: cleanEnvironment() });
    if (IS_ROOT) expect(listed.status).not.toBe(0);
    await running.finish();
    expect(existsSync(running.tree)).toBe(false);
    expect(filesBelow(site.files.temp).filter(file => !file.endsWith('/kept'))).toEqual([]);
  });

  it('case 46: the run directory cannot be named from inside while the run goes on', async () => {
    const running = await stoppedInside(
      backend,
      'ls -R /run > names; ls /var / /home /workspace/.git >> names; test ! -e /workspace/.git/objects/info/alternates -o ! -s /workspace/.git/objects/info/alternates'
    );
    const directory = onlyRun(site.repo);
    expect(existsSync(join(directory, 'events.jsonl'))).toBe(true);
    expect(readFileSync(join(running.tree, 'names'), 'utf8')).not.toMatch(/orchestrator|codex-|r-\d{8}/);
    expect((await running.finish()).code).toBe(0);
  });

  /** Runs a command and stops it inside, its tree known from outside, until `finish`. */
  async function stoppedInside(name: string, command: string) {
    const wait = 'touch here; until [ -e go ]; do sleep 0.05; done; rm -f here go';
    site.repo.write(
      'pack.yml',
      JSON.stringify({
        id: 'ESC-4',
        title: 'Waits',
        acceptance: { commands: [asScript(site, 'waits', `${command}; e=$?; ${wait}; exit $e`)] }
      })
    );
    site.repo.commit('pack');
    const { done, child } = cliAsync(site.repo.path, ['run', 'pack.yml', '--backend', name], site.env);
    const find = () => {
      try {
        return filesBelow(site.files.temp).find(file => file.endsWith('/here'));
      } catch {
        return undefined; // a directory of the run that was gone before it was listed
      }
    };
    await until(() => find() !== undefined || child.exitCode !== null, 'the command inside');
    const tree = join(find() ?? '/gone/here', '..');
    return {
      tree,
      finish: () => {
        writeFileSync(join(tree, 'go'), '');
        return done;
      }
    };
  }
});

describe('case 40: no isolation', () => {
  const NOTHING_RAN = { id: 'ESC-5', title: 'Never runs', acceptance: { commands: ['echo ran'] } };

  /** user.max_user_namespaces of a namespace made for this: one more level, and then none. */
  const WITHOUT_NAMESPACES = `echo 1 > /proc/sys/user/max_user_namespaces && exec ${ORDINARY_AGAIN} "$@"`;

  async function runWithout(prefix: readonly string[], args: readonly string[]): Promise<Ran> {
    site.repo.write('pack.yml', JSON.stringify(NOTHING_RAN));
    site.repo.commit('pack');
    return start([...prefix, NODE, CLI, 'run', 'pack.yml', '--json', ...args], site.repo.path, site.env).done;
  }

  function expectRefused(run: Ran): void {
    expect([run.stderr, run.code, run.json?.verdict.code]).toEqual(['', 5, 'ISO_UNAVAILABLE']);
    expect(existsSync(join(onlyRun(site.repo), 'logs'))).toBe(false);
    expect(run.json.verdict.detail).not.toBe('');
    const verify = cli(site.repo.path, ['verify', 'last']);
    expect([verify.code, verify.stdout]).toEqual([0, expect.stringContaining('ISO_UNAVAILABLE')]);
  }

  it.each([...BACKENDS.map(name => ['--backend', name]), []])(
    'user namespaces off: refused %s %s',
    async (...args) => {
      const prefix = ['unshare', '--user', '--map-root-user', '/bin/sh', '-c', WITHOUT_NAMESPACES, 'sh'];
      expectRefused(await runWithout(prefix, args));
    }
  );

  /** Mounts of its own, in which some programs are not there; an ordinary user makes them as root of a namespace. */
  const hide = (...tools: string[]) => [
    'unshare',
    ...(IS_ROOT ? ['--mount'] : ['-Ur', '--mount']),
    '/bin/sh',
    '-c',
    `${tools.map(tool => `mount --bind /dev/null $(realpath $(command -v ${tool}))`).join(' && ')} && exec ${IS_ROOT ? '' : ORDINARY_AGAIN} "$@"`,
    'sh'
  ];

  it('case 40: the proof: a launcher that falls back runs it all the same, and here it runs where isolation is', async () => {
    const fallsBack = 'bwrap --unshare-all --ro-bind / / echo ran 2> /dev/null || echo "ran as it is"';
    const naive = [...hide('bwrap'), '/bin/sh', '-c', fallsBack];
    expect((await start(naive, site.repo.path, site.env).done).stdout).toBe('ran as it is\n');
    const proof = await runWithout([], []);
    expect([proof.stderr, proof.code, proof.json?.verdict.code]).toEqual(['', 0, 'OK']);
    const logs = join(onlyRun(site.repo), 'logs/test');
    expect(readdirSync(logs).map(name => readFileSync(join(logs, name), 'utf8'))).toEqual(['ran\n']);
  });
  it('bubblewrap missing: refused where it is asked for', async () => {
    expectRefused(await runWithout(hide('bwrap'), ['--backend', 'bubblewrap']));
  });
  it('perl missing: refused where util-linux is asked for', async () => {
    expectRefused(await runWithout(hide('perl'), ['--backend', 'util-linux']));
  });
  it('bubblewrap missing: the other backend serves, and the record says so', async () => {
    const run = await runWithout(hide('bwrap'), []);
    expect([run.stderr, run.code]).toEqual(['', 0]);
    const manifest = JSON.parse(readFileSync(join(onlyRun(site.repo), 'manifest.json'), 'utf8'));
    expect(manifest.isolation.backend).toBe('util-linux');
  });
  it('both missing: refused', async () => {
    expectRefused(await runWithout(hide('bwrap', 'perl'), []));
  });
});

describe('case 9: the metadata address', () => {
  const SERVER = `
    const { spawnSync, spawn } = require('child_process');
    let seen = 0;
    const server = require('http').createServer((q, r) => r.end('metadata')).on('connection', () => seen++);
    server.listen(80, '169.254.169.254', () => {
      const child = spawn(process.argv[1], process.argv.slice(2), { stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      child.stdout.on('data', chunk => out += chunk);
      child.stderr.on('data', chunk => out += chunk);
      child.on('close', code => { console.log(JSON.stringify({ code, seen, out })); process.exit(); });
    });`;
  const CURL = "curl -sf --noproxy '*' -m 3 http://169.254.169.254/latest/meta-data/";

  /** Runs a program in a network namespace in which a listener bears the address. */
  async function beside(program: readonly string[]): Promise<{ code: number; seen: number; out: string }> {
    const address = 'ip link set lo up && ip addr add 169.254.169.254/32 dev lo';
    const script = `PATH=$PATH:/usr/sbin; ${address} && echo 0 > /proc/sys/net/ipv4/ip_unprivileged_port_start && exec ${IS_ROOT ? '' : ORDINARY_AGAIN} "$@"`;
    const prefix = [
      'unshare',
      ...(IS_ROOT ? ['--net'] : ['-Urn']),
      '/bin/sh',
      '-c',
      script,
      'sh',
      NODE,
      '-e',
      SERVER
    ];
    const run = await start([...prefix, ...program], site.repo.path, site.env).done;
    expect(run.stderr).toBe('');
    return run.json;
  }

  it('is reached without protection', async () => {
    const proof = await beside(['/bin/sh', '-c', CURL]);
    expect(proof).toMatchObject({ code: 0, seen: 1, out: 'metadata' });
  });

  it.each(BACKENDS)('is not reached from inside, %s', async backend => {
    site.repo.write(
      'pack.yml',
      JSON.stringify({
        id: 'ESC-6',
        title: 'x',
        acceptance: { commands: [asScript(site, 'curl', `! ${CURL}`)] }
      })
    );
    site.repo.commit('pack');
    const run = await beside([NODE, CLI, 'run', 'pack.yml', '--backend', backend]);
    expect(run).toMatchObject({ code: 0, seen: 0 });
    expect(readdirSync(join(onlyRun(site.repo), 'logs/test'))).toHaveLength(1);
  });
});
