/**
 * The /etc of every sandbox: one prepared directory, bound read-only. It holds copies of the listed parts of the
 * host's that any user may read, and small files of our own; never shadow, sudoers, gitconfig, npmrc or pip.conf.
 */
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

export const SANDBOX_HOSTNAME = 'sandbox';

const NAMES: ReadonlySet<string> = new Set([
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'ca-certificates',
  'ca-certificates.conf',
  'crypto-policies',
  'localtime',
  'timezone',
  'mime.types',
  'magic',
  'magic.mime',
  'services',
  'protocols',
  'rpc',
  'ethertypes',
  'networks',
  'gai.conf',
  'host.conf',
  'terminfo',
  'inputrc',
  'shells',
  'locale.alias',
  'os-release',
  'debian_version',
  'lsb-release',
  'redhat-release',
  'system-release',
  'fonts',
  'perl',
  'maven',
  'gradle',
  'dotnet'
]);

const PATTERNS = [/^java(-[\w.]+)*$/, /^python[\d.]+$/] as const;

/** Below directories of which only a part is shown: the private keys beside them stay out. */
const PARTS = ['ssl/openssl.cnf', 'pki/tls/certs', 'pki/ca-trust/extracted'] as const;

/** Directories of hundreds of links: a mount for each command is cheaper than one copy. */
const MOUNTED = ['alternatives', 'ssl/certs'] as const;

/** A larger file is no configuration. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** The user inside, as the command itself sees it. */
export interface InnerIds {
  uid: number;
  gid: number;
}

function accounts({ uid, gid }: InnerIds): Record<string, string> {
  return {
    passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\ncodex:x:${uid}:${gid}:codex:/home/codex:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
    group: `root:x:0:\ncodex:x:${gid}:\nnogroup:x:65534:\n`
  };
}

const FILES: Readonly<Record<string, string>> = {
  hosts: `127.0.0.1 localhost ${SANDBOX_HOSTNAME}\n::1 localhost ip6-localhost ip6-loopback\n`,
  hostname: `${SANDBOX_HOSTNAME}\n`,
  'nsswitch.conf':
    'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nnetworks: files\nprotocols: files\nservices: files\nethers: files\nrpc: files\n',
  // The inner loopback: nobody answers there unless the run puts a listener there.
  'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'
};

/** Fills an empty directory with the sandbox's /etc; returns the directories of the host to be bound over it. */
export function prepareEtc(target: string, inner: InnerIds, host = '/etc'): string[] {
  mkdirSync(target, { recursive: true, mode: 0o755 });
  for (const name of readdirSync(host).filter(isListed)) copy(join(host, name), join(target, name));
  for (const part of PARTS) copyPart(host, target, part);
  for (const [name, text] of Object.entries({ ...FILES, ...accounts(inner) }))
    writeFileSync(join(target, name), text, { mode: 0o644 });
  const mounted = MOUNTED.filter(name =>
    lstatSync(join(host, name), { throwIfNoEntry: false })?.isDirectory()
  );
  for (const name of mounted) mkdirSync(join(target, name), { recursive: true, mode: 0o755 });
  return mounted.map(name => join(host, name));
}

function isListed(name: string): boolean {
  return NAMES.has(name) || PATTERNS.some(pattern => pattern.test(name));
}

function copyPart(host: string, target: string, part: string): void {
  const source = join(host, part);
  if (lstatSync(source, { throwIfNoEntry: false }) === undefined) return;
  mkdirSync(dirname(join(target, part)), { recursive: true, mode: 0o755 });
  copy(source, join(target, part));
}

/** Links stay links (they are resolved inside, where only the sandbox's files are); what is not for every user stays out. */
function copy(source: string, target: string): void {
  const stat = lstatSync(source, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isSymbolicLink()) return symlinkSync(readlinkSync(source), target);
  if ((stat.mode & 0o004) === 0) return;
  if (stat.isFile() && stat.size <= LARGEST_FILE) return copyFileSync(source, target);
  if (!stat.isDirectory()) return;
  mkdirSync(target, { mode: 0o755 });
  for (const name of readdirSync(source)) copy(join(source, name), join(target, name));
}
