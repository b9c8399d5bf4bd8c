#!/usr/bin/env node
// Installs what the tests need beyond npm, with apt where that can be done without asking (root, or sudo without a
// password, on Debian and Ubuntu). Says what is missing and what that leaves out: a failure where CI is set, a
// "not run" elsewhere. Does nothing, quickly, where everything is there.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs that tests run, the package that brings each, and what is not run without it. */
const TOOLS = [
  { program: 'git', pkg: 'git', without: 'everything that makes a private tree' },
  { program: 'bwrap', pkg: 'bubblewrap', without: 'the bubblewrap backend' },
  { program: 'unshare', pkg: 'util-linux', without: 'the util-linux backend' },
  { program: 'setpriv', pkg: 'util-linux', without: 'the util-linux backend' },
  { program: 'perl', pkg: 'perl-base', without: 'the util-linux backend' },
  { program: 'ps', pkg: 'procps', without: 'the tests that nothing survives' },
  { program: 'curl', pkg: 'curl', without: 'real tools through the allow list' },
  { program: 'openssl', pkg: 'openssl', without: 'the registry of the tests, which has certificates' },
  { program: 'ip', pkg: 'iproute2', without: 'the networks of the tests' },
  { program: 'nsenter', pkg: 'util-linux', without: 'the networks of the tests' },
  { program: 'podman', pkg: 'podman', without: 'containers' },
  { program: 'runc', pkg: 'runc', without: 'containers where crun cannot start' },
  // Below /usr, where a sandbox sees it.
  { program: '/usr/bin/python3', pkg: 'python3', without: 'Python through the allow list' },
  { program: '/usr/bin/pip3', pkg: 'python3-pip', without: 'pip through the allow list' },
  // Only root can make the users that the tests give it to.
  ...(process.getuid?.() === 0
    ? [{ program: 'sudo', pkg: 'sudo', without: 'the sandboxes that root starts' }]
    : [])
];
const NOBODY = '65534';
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';

process.exitCode = main();

function main() {
  const wanted = missing();
  if (wanted.length > 0) install([...new Set(wanted.map(tool => tool.pkg))]);
  const lacking = missing().map(tool => ({ needs: tool.program, without: tool.without }));
  if (process.platform !== 'linux') lacking.push({ needs: 'Linux', without: 'the sandbox' });
  else if (has('bwrap') && !namespacesWork()) lacking.push(...withoutNamespaces());
  for (const { needs, without } of lacking) console.log(`setup: not run: ${without}: needs ${needs}`);
  if (lacking.length === 0) console.log(`setup: all there (${TOOLS.map(tool => tool.program).join(', ')})`);
  return lacking.length > 0 && inCi ? 1 : 0;
}

function missing() {
  return TOOLS.filter(tool => !has(tool.program));
}

function has(program) {
  if (program.startsWith('/')) return isExecutable(program);
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return directories.some(directory => directory !== '' && isExecutable(join(directory, program)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Prefix for a command that needs root; null where root is out of reach without a question. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : null;
}

function install(packages) {
  const prefix = asRoot();
  if (!has('apt-get') || prefix === null) {
    const why = prefix === null ? 'neither root nor sudo without a password' : 'no apt-get here';
    return console.log(`setup: cannot install ${packages.join(' ')}: ${why}`);
  }
  console.log(`setup: installing ${packages.join(' ')}`);
  const get = (...args) =>
    apt([...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args]);
  // The lists of a fresh image are empty; of an old one, too old. A failed update may still leave usable lists.
  get('update');
  get('install', '-y', '--no-install-recommends', ...packages);
}

function apt([program, ...args]) {
  const done = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 600_000
  });
  if (done.status !== 0)
    console.log(`setup: ${args.slice(-3).join(' ')} failed: ${(done.stderr ?? '').trim().slice(-400)}`);
}

/** Whether an ordinary user can make the namespaces that a sandbox is made of. */
function namespacesWork() {
  const bwrap = ['bwrap', '--unshare-all', '--ro-bind', '/', '/', 'true'];
  const command = process.getuid?.() === 0 ? dropped(bwrap) : bwrap;
  return spawnSync(command[0], command.slice(1), { stdio: 'ignore', cwd: '/', timeout: 30_000 }).status === 0;
}

function dropped(command) {
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command];
}

/** Asks the program itself for the remedy (an AppArmor profile for the one binary), then looks again. */
function withoutNamespaces() {
  const cli = join(root, 'dist/cli/index.js');
  if (existsSync(cli) && asRoot() !== null) {
    console.log('setup: user namespaces are refused; asking doctor --fix');
    try {
      execFileSync(process.execPath, [cli, 'doctor', '--fix'], {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: 600_000
      });
    } catch {
      console.log('setup: doctor --fix did not help');
    }
    if (namespacesWork()) return [];
  }
  return [{ needs: 'user namespaces for ordinary users', without: 'the sandbox' }];
}
