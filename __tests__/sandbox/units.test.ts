/** The parts of the room that need no sandbox. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnosis, fixCommands } from '../../src/sandbox/diagnose.js';
import { prepareEtc } from '../../src/sandbox/etc.js';
import { withoutInherited } from '../../src/sandbox/inherited.js';
import { createLifeline, MARK_VARIABLE } from '../../src/sandbox/lifeline.js';
import { nodeRuntime } from '../../src/sandbox/node-runtime.js';
import { closedTo } from '../../src/sandbox/reach.js';
import { type KernelFacts, remedyCommands, remedyText } from '../../src/sandbox/remedies.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { shellArgv } from '../../src/sandbox/shell.js';
import { atLeast, findTool, versionOf } from '../../src/sandbox/tools.js';
import { processesWith, until } from './fixture.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sandbox-units-'));
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const isRoot = process.geteuid?.() === 0;
const OTHER = { uid: 60999, gid: 60999, dropped: true };

describe('whom the sandbox runs as', () => {
  it('is never root, and owns nothing yet where root chose it', () => {
    const { uid, gid, dropped } = chooseRunAs();
    expect(uid).not.toBe(0);
    expect(dropped).toBe(isRoot);
    if (!isRoot) return expect({ uid, gid }).toEqual({ uid: process.geteuid?.(), gid: process.getegid?.() });
    expect(uid).toBeGreaterThanOrEqual(60706);
    expect(uid).toBeLessThanOrEqual(61183);
    expect(gid).toBe(uid);
    expect(readFileSync('/etc/passwd', 'utf8')).not.toContain(`:${uid}:`);
  });

  it('passes over an id that owns a process', async () => {
    if (!isRoot) return;
    const first = chooseRunAs();
    const child = spawn('/usr/bin/sleep', ['60'], { uid: first.uid, gid: first.gid, stdio: 'ignore' });
    try {
      expect(await until(() => lstatSync(`/proc/${child.pid}`).uid === first.uid)).toBe(true);
      expect(chooseRunAs().uid).not.toBe(first.uid);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('loses the supplementary groups with the change', () => {
    if (!isRoot) return;
    const text =
      'process.setgroups([4, 27]); const r = require("child_process").spawnSync("/usr/bin/grep", ["Groups", "/proc/self/status"], {uid: 60999, gid: 60999}); process.stdout.write(r.stdout)';
    expect(spawnSync(process.execPath, ['-e', text], { encoding: 'utf8' }).stdout.trim()).toBe('Groups:');
  });

  it('is refused in a namespace that knows root alone', () => {
    const program =
      "import('./src/sandbox/run-as.ts').then(m => { try { m.chooseRunAs(); console.log('chosen') } catch (e) { console.log(e.code) } })";
    const args = ['-Ur', process.execPath, '--import', './__tests__/sandbox/loader.mjs', '-e', program];
    expect(spawnSync('/usr/bin/unshare', args, { encoding: 'utf8' }).stdout).toBe('ISO_RUN_AS\n');
  });
});

describe('what the user of the sandbox can reach', () => {
  it('names the first directory that is closed', () => {
    if (!isRoot) return;
    mkdirSync(join(root, 'a/b/c'), { recursive: true });
    expect(closedTo(OTHER, join(root, 'a/b/c'))).toBeNull();
    chmodSync(join(root, 'a/b'), 0o700);
    expect(closedTo(OTHER, join(root, 'a/b/c'))).toBe(join(root, 'a/b'));
    chmodSync(join(root, 'a/b'), 0o711);
    expect(closedTo(OTHER, join(root, 'a/b'))).toBe(join(root, 'a/b'));
    expect(closedTo(OTHER, join(root, 'a/none'))).toBe(join(root, 'a/none'));
  });
});

describe('trusted programs', () => {
  it('come from the system directories, absolute', () => {
    expect(findTool('sh')).toMatch(/^\/(usr\/)?bin\/sh$/);
    expect(findTool('no-such-program')).toBeNull();
    expect(findTool('../../etc/passwd')).toBeNull();
  });

  it.each([
    ['bubblewrap 0.8.0', true],
    ['bubblewrap 0.11.0', true],
    ['bubblewrap 1.0', true],
    ['bubblewrap 0.6.1', false],
    ['nonsense', false]
  ])('%s is at least 0.8: %s', (version, enough) => {
    expect(atLeast(version, 0, 8)).toBe(enough);
  });

  it('a program that does not answer has no version', () => {
    expect(versionOf('/usr/bin/false')).toBeNull();
  });
});

describe('the prepared /etc', () => {
  it('has copies of what is listed and readable, and nothing else', () => {
    const host = join(root, 'host');
    for (const name of ['ssl/certs', 'ssl/private', 'python3', 'alternatives', 'ssh'])
      mkdirSync(join(host, name), { recursive: true });
    const files = [
      'shadow',
      'gitconfig',
      'sudoers',
      'npmrc',
      'services',
      'ssl/private/key',
      'ssl/openssl.cnf',
      'python3/open',
      'python3/secret',
      'ssh/key',
      'passwd'
    ];
    for (const name of files) writeFileSync(join(host, name), `of the host: ${name}`);
    chmodSync(join(host, 'python3/secret'), 0o640);
    symlinkSync('/usr/share/zoneinfo/UTC', join(host, 'localtime'));
    const etc = join(root, 'etc');
    expect(prepareEtc(etc, { uid: 1234, gid: 1235 }, host)).toEqual([
      join(host, 'alternatives'),
      join(host, 'ssl/certs')
    ]);
    expect(readdirSync(etc).sort()).toEqual(
      [
        'alternatives',
        'group',
        'hostname',
        'hosts',
        'localtime',
        'nsswitch.conf',
        'passwd',
        'python3',
        'resolv.conf',
        'services',
        'ssl'
      ].sort()
    );
    expect(readdirSync(join(etc, 'ssl')).sort()).toEqual(['certs', 'openssl.cnf']);
    expect(readdirSync(join(etc, 'python3'))).toEqual(['open']);
    expect(readFileSync(join(etc, 'passwd'), 'utf8')).not.toContain('of the host');
    expect(readFileSync(join(etc, 'passwd'), 'utf8')).toContain('codex:x:1234:1235:');
    expect(readFileSync(join(etc, 'group'), 'utf8')).toContain('codex:x:1235:');
    expect(lstatSync(join(etc, 'localtime')).isSymbolicLink()).toBe(true);
  });
});

describe('the running Node inside', () => {
  it('is left where it is under a visible prefix', () => {
    expect(nodeRuntime('/usr/bin/env', OTHER, root)).toEqual({
      path: expect.stringMatching(/^\/usr\/local\/sbin:/) as string,
      steps: []
    });
  });

  it('is shown alone, with npm and corepack and nothing beside them', () => {
    const prefix = fakeNode(join(root, 'home'));
    const runtime = nodeRuntime(
      join(prefix, 'bin/node'),
      { ...OTHER, dropped: false },
      join(root, 'scratch')
    );
    expect(runtime.path).toMatch(/^\/opt\/node\/bin:/);
    expect(
      runtime.steps.filter(step => step.kind === 'bind').map(step => [step.source, step.target])
    ).toEqual([
      [join(prefix, 'bin/node'), '/opt/node/bin/node'],
      [join(prefix, 'lib/node_modules/npm'), '/opt/node/lib/node_modules/npm']
    ]);
    expect(runtime.steps.filter(step => step.kind === 'symlink').map(step => step.target)).toEqual([
      '/opt/node/bin/npm',
      '/opt/node/bin/npx'
    ]);
    expect(existsSync(join(root, 'scratch'))).toBe(false);
  });

  it('is copied once where the user of the sandbox cannot reach it', () => {
    if (!isRoot) return;
    const home = join(root, 'home');
    const prefix = fakeNode(home);
    chmodSync(home, 0o700);
    const scratch = join(root, 'scratch');
    const runtime = nodeRuntime(join(prefix, 'bin/node'), OTHER, scratch);
    const sources = runtime.steps.flatMap(step => (step.kind === 'bind' ? [step.source] : []));
    expect(sources).toEqual([join(scratch, 'node'), join(scratch, 'npm')]);
    for (const source of sources) expect(closedTo(OTHER, source)).toBeNull();
    expect(readdirSync(scratch).sort()).toEqual(['node', 'npm']);
  });
});

/** The directories of an installed Node, with something private beside it. */
function fakeNode(home: string): string {
  const prefix = join(home, 'node');
  for (const name of ['bin', 'lib/node_modules/npm/bin', 'lib/node_modules/private'])
    mkdirSync(join(prefix, name), { recursive: true });
  for (const name of [
    'bin/node',
    'lib/node_modules/npm/bin/npm-cli.js',
    'lib/node_modules/npm/bin/npx-cli.js'
  ]) {
    writeFileSync(join(prefix, name), '', { mode: 0o755 });
  }
  return prefix;
}

const KERNEL: KernelFacts = { maxUserNamespaces: 1000, unprivilegedClone: null, appArmorRestricts: null };

describe('remedies', () => {
  const rows: [string, Parameters<typeof remedyText>, RegExp | null][] = [
    [
      'bubblewrap missing',
      ['bubblewrap', 'bubblewrap is not installed', KERNEL, false],
      /^sudo apt-get install -y bubblewrap$/
    ],
    ['as root', ['bubblewrap', 'bubblewrap is not installed', KERNEL, true], /^apt-get install/],
    [
      'namespaces off',
      ['util-linux', 'x', { ...KERNEL, maxUserNamespaces: 0 }, false],
      /^sudo sysctl -w user\.max_user_namespaces=/
    ],
    [
      'an old switch',
      ['bubblewrap', 'x', { ...KERNEL, unprivilegedClone: false }, true],
      /^sysctl -w kernel\.unprivileged_userns_clone=1$/
    ],
    [
      'AppArmor',
      ['bubblewrap', 'No permissions', { ...KERNEL, appArmorRestricts: true }, false],
      /^sudo sh -c 'printf .*apparmor\.d\/codex-orchestrator-bwrap/
    ],
    ['nothing known', ['util-linux', 'Operation not permitted', KERNEL, false], null]
  ];
  it.each(rows)('%s', (_what, args, want) => {
    const text = remedyText(...args);
    if (want === null) expect(text).toBeNull();
    else expect(text).toMatch(want);
  });

  it('never touch the system-wide AppArmor switch, nor a profile for perl or unshare', () => {
    const kernel = { maxUserNamespaces: 0, unprivilegedClone: false, appArmorRestricts: true };
    const all = [
      ...remedyCommands('bubblewrap', 'not installed', kernel),
      ...remedyCommands('util-linux', 'not installed', kernel)
    ];
    expect(JSON.stringify(all)).not.toMatch(/apparmor_restrict|perl|unshare/);
  });

  it('the profile is written as it should be', () => {
    const [command] = remedyCommands('bubblewrap', 'x', { ...KERNEL, appArmorRestricts: true });
    const text = String(command?.[2]).replace(/ > .*$/s, '');
    expect(spawnSync('/bin/sh', ['-c', text], { encoding: 'utf8' }).stdout).toBe(
      'abi <abi/4.0>,\ninclude <tunables/global>\nprofile codex-orchestrator-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }\n'
    );
  });

  it('fixCommands lists what a fresh Ubuntu 24.04 needs, in order', () => {
    const rung = {
      backend: 'bubblewrap',
      ok: false,
      version: null,
      facts: [],
      remedy: null,
      milliseconds: 0
    } as const;
    const diagnosis: Diagnosis = {
      platform: 'linux',
      architecture: 'x64',
      ok: false,
      rungs: [{ ...rung, reason: 'bubblewrap is not installed' }],
      kernel: { ...KERNEL, appArmorRestricts: true }
    };
    expect(fixCommands(diagnosis, false).map(argv => argv.slice(0, 4))).toEqual([
      ['sudo', '-n', 'apt-get', 'update'],
      ['sudo', '-n', 'apt-get', 'install'],
      ['sudo', '-n', 'sh', '-c']
    ]);
    expect(fixCommands({ ...diagnosis, rungs: [{ ...rung, ok: true, reason: null }] }, true)).toEqual([]);
    expect(fixCommands({ ...diagnosis, platform: 'darwin' }, true)).toEqual([]);
  });
});

describe('inherited descriptors', () => {
  it('nothing to close changes nothing', () => {
    expect(withoutInherited(['/usr/bin/true', 'x'], [])).toEqual(['/usr/bin/true', 'x']);
  });

  it.each(['bubblewrap', 'util-linux', 'bubblewrap-sudo', 'util-linux-sudo'])(
    'do not reach a command: %s',
    name => {
      const program = [
        '--import',
        './__tests__/sandbox/loader.mjs',
        './__tests__/sandbox/programs/descriptors.ts',
        name,
        root
      ];
      const text = 'exec 25</etc/hosts 251</etc/hosts; exec "$@"';
      const result = spawnSync('/bin/bash', ['-c', text, 'bash', process.execPath, ...program], {
        encoding: 'utf8'
      });
      const answer = JSON.parse(result.stdout) as { outside: string; inside: string } | null;
      if (answer === null) return;
      expect(answer.outside).toContain('251');
      expect(answer.inside.trim().split(/\s+/)).toEqual(['0', '1', '2', '3']);
    }
  );
});

describe('the lifeline', () => {
  it('kills what is registered or marked when it is cut, and not what was forgotten', async () => {
    const program = `
      import { spawn } from 'node:child_process';
      import { createLifeline, MARK_VARIABLE } from '${process.cwd()}/src/sandbox/lifeline.ts';
      const line = createLifeline();
      const start = (name, env) => spawn('/usr/bin/sleep', [name], { detached: true, stdio: 'ignore', env }).pid;
      const [kept, cut, marked] = [start('${process.pid}.5', {}), start('${process.pid}.6', {}), start('${process.pid}.7', { [MARK_VARIABLE]: line.mark })];
      for (const pid of [kept, cut]) line.watch(pid);
      line.forget(kept);
      process.stdout.write('started', () => process.kill(process.pid, 'SIGKILL'));`;
    writeFileSync(join(root, 'program.mts'), program);
    spawnSync(process.execPath, ['--import', './__tests__/sandbox/loader.mjs', join(root, 'program.mts')], {
      encoding: 'utf8'
    });
    const alive = (tail: string): number[] => processesWith(`sleep\0${process.pid}.${tail}\0`);
    expect(await until(() => alive('6').length + alive('7').length === 0)).toBe(true);
    expect(alive('5')).toHaveLength(1);
    for (const pid of alive('5')) process.kill(pid, 'SIGKILL');
  });

  it('ends without killing when it is closed', async () => {
    const line = createLifeline();
    const child = spawn('/usr/bin/sleep', ['60'], {
      detached: true,
      stdio: 'ignore',
      env: { [MARK_VARIABLE]: line.mark }
    });
    line.watch(child.pid ?? 0);
    expect(await until(() => processesWith(line.mark).length === 1)).toBe(true);
    line.close();
    expect(await until(() => processesWith(line.mark).length === 0)).toBe(true);
    expect(child.exitCode).toBeNull();
    expect(child.kill('SIGKILL')).toBe(true);
  });
});

describe('a command text', () => {
  it('keeps its line numbers, stops at the first failure and has one stream', () => {
    const [program = '', ...args] = shellArgv('echo a; echo b >&2\nno-such-command\necho never');
    const result = spawnSync(program, args, { encoding: 'utf8' });
    expect(result.stdout).toMatch(/^a\nb\n.*line 2: no-such-command: command not found\n$/);
    expect(result).toMatchObject({ status: 127, stderr: '' });
  });
});
