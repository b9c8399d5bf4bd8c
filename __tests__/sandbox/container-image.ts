/** An image for tests, made of a few programs of the host and the libraries that they need. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContainerBackend } from '../../src/sandbox/container.js';
import type { SandboxBackend, SandboxMount } from '../../src/sandbox/types.js';

const DIRECTORIES = ['usr', 'etc', 'tmp', 'run', 'var', 'home', 'dev', 'proc', 'sys', 'opt'];
const LINKS = { bin: 'usr/bin', sbin: 'usr/sbin', lib: 'usr/lib', lib64: 'usr/lib64' };

/** What the image itself holds: all that the first process and the probe need. */
const OWN = ['bash', 'env', 'readlink', 'cat', 'ls', 'id', 'sleep', 'true', 'grep'];

/** What a command of the contract gets from the host beyond that. */
export const PROGRAMS: readonly SandboxMount[] = [
  { source: '/usr', target: '/usr', mode: 'ro' },
  { source: '/etc/alternatives', target: '/etc/alternatives', mode: 'ro' },
  { source: dirname(process.execPath), target: '/opt/node', mode: 'ro' }
];

export interface TestImage {
  /** `name@sha256:…` */
  reference: string;
  id: string;
  remove(): void;
}

/** Ways of starting podman, as the program tries them. */
const WAYS = [[], ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs']];

/** `podman` itself, with what this machine needs; its output, or null. */
export function podman(...args: string[]): string | null {
  for (const way of WAYS) {
    const { status, stdout } = spawnSync('podman', [...way, ...args], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

/**
 * Null where there is no podman. `extra` changes the image's settings, in the words of `podman import --change`;
 * `programs` are further ones of /usr/bin.
 */
export function makeImage(
  name: string,
  extra: readonly string[] = [],
  programs: readonly string[] = []
): TestImage | null {
  const root = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    for (const directory of DIRECTORIES) mkdirSync(join(root, directory), { mode: 0o755 });
    for (const [link, to] of Object.entries(LINKS)) symlinkSync(to, join(root, link));
    for (const program of [...OWN, ...programs]) copyWithLibraries(`/usr/bin/${program}`, root);
    if (programs.includes('perl')) copyPerlBase(root);
    writeFileSync(join(root, 'etc/made-for'), `${name}\n`);
    const archive = `${root}.tar`;
    spawnSync('tar', ['--owner=0', '--group=0', '--mode=a+rX', '-C', root, '-cf', archive, '.']);
    const changes = extra.flatMap(change => ['--change', change]);
    const id = podman('import', '--quiet', ...changes, archive, `localhost/${name}:test`);
    rmSync(archive, { force: true });
    if (id === null) return null;
    const digest = podman('image', 'inspect', '--format', '{{index .RepoDigests 0}}', id) ?? '';
    return { reference: digest, id, remove: () => void podman('image', 'rm', '--force', id) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The modules that perl-base holds, without which perl knows not even strict. */
function copyPerlBase(root: string): void {
  const find = 'for (@INC) { if (-e "$_/strict.pm") { print; last } }';
  const { stdout } = spawnSync('/usr/bin/perl', ['-e', find], { encoding: 'utf8' });
  cpSync(stdout, join(root, stdout), { recursive: true });
}

function copyWithLibraries(program: string, root: string): void {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  const libraries = [...stdout.matchAll(/(\/[^\s()]+)/g)].map(match => match[1]!);
  for (const path of [program, ...libraries]) {
    const target = join(root, path.replace(/^\/(bin|lib|lib64|sbin)\//, '/usr/$1/'));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

/** The backend with the host's programs under every command, in the form that the contract takes. */
export function withPrograms(backend: ContainerBackend): SandboxBackend {
  const path = `/opt/node:${backend.path}`;
  return {
    name: 'bubblewrap-sudo',
    version: backend.version,
    path,
    spawn: spec => backend.spawn({ ...spec, mounts: [...PROGRAMS, ...spec.mounts] }),
    probe: () => Promise.reject(new Error('not asked here'))
  };
}
