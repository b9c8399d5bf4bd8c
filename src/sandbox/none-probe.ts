/** What a command without isolation finds: looked at and written down like the facts of the others, promised by nobody. */
import { chownSync, lstatSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { NoneProcess, NoneReport } from './none-types.js';
import { shellArgv } from './shell.js';
import type { ProbeFact, RunAs, SandboxSpec } from './types.js';

const DEADLINE_MS = 20_000;

/** Opening for appending writes nothing. `$1` is the port of a listener of this program. */
const SCRIPT = String.raw`
while read -r key value rest; do
  case $key in NoNewPrivs:|Seccomp:|CapEff:) echo "$key=$value" ;; esac
done < /proc/self/status
: > owner
if ( : >> /proc/sys/kernel/core_pattern ) 2> /dev/null; then echo core_pattern=writable; else echo core_pattern=refused; fi
if ( : < "/dev/tcp/127.0.0.1/$1" ) 2> /dev/null; then echo canary=connected; else echo canary=refused; fi
echo "net=$(readlink /proc/self/ns/net)"
echo "shell=$BASH_VERSION"
`;

/** Never rejects: whatever goes wrong is the report's reason. */
export async function probeNone(
  spawn: (spec: SandboxSpec) => NoneProcess,
  runAs: RunAs,
  home: string,
  path: string
): Promise<NoneReport> {
  const begun = performance.now();
  const fixed = { backend: 'none', enforced: false, attestable: false, remedy: null } as const;
  const report = (facts: ProbeFact[], reason: string | null): NoneReport => {
    const milliseconds = Math.round(performance.now() - begun);
    return { ...fixed, ok: reason === null, facts, milliseconds, reason };
  };
  try {
    const facts = await lookAround(spawn, runAs, home, path);
    const shell = facts.find(fact => fact.name === 'shell');
    return report(facts, shell?.ok === true ? null : 'bash could not be run');
  } catch (error) {
    return report([], error instanceof Error ? error.message : String(error));
  }
}

async function lookAround(
  spawn: (spec: SandboxSpec) => NoneProcess,
  runAs: RunAs,
  home: string,
  path: string
): Promise<ProbeFact[]> {
  const directory = mkdtempSync(join(home, 'probe-'));
  if (runAs.dropped) chownSync(directory, runAs.uid, runAs.gid);
  const canary = await startCanary();
  try {
    const argv = [...shellArgv(SCRIPT), 'probe', String((canary.address() as AddressInfo).port)];
    const mounts = [{ source: directory, target: '/probe', mode: 'rw' } as const];
    const child = spawn({ argv, cwd: '/probe', env: { PATH: path, LC_ALL: 'C' }, mounts, rlimits: {} });
    const timer = setTimeout(() => child.kill(), DEADLINE_MS);
    const [text] = await Promise.all([
      read(child.stdout as Readable),
      read(child.stderr as Readable),
      child.exited
    ]);
    clearTimeout(timer);
    return factsOf(text, lstatSync(join(directory, 'owner'), { throwIfNoEntry: false })?.uid ?? null);
  } finally {
    canary.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function startCanary(): Promise<Server> {
  const server = createServer(socket => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

async function read(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) if (text.length < 65_536) text += String(chunk);
  return text;
}

function factsOf(text: string, owner: number | null): ProbeFact[] {
  const answer = (name: string): string => new RegExp(`^${name}:?=(.*)$`, 'm').exec(text)?.[1] ?? 'no answer';
  const held = (name: ProbeFact['name'], key: string, ok: (value: string) => boolean): ProbeFact => ({
    name,
    ok: ok(answer(key)),
    seen: `${key} ${answer(key)}`
  });
  return [
    held('no-new-privs', 'NoNewPrivs', value => value === '1'),
    held('seccomp', 'Seccomp', value => value === '2'),
    held('no-capabilities', 'CapEff', value => /^0+$/.test(value)),
    {
      name: 'outer-uid-not-root',
      ok: owner !== null && owner !== 0,
      seen: owner === null ? 'no file written' : `uid ${owner}`
    },
    held('proc-sys-read-only', 'core_pattern', value => value === 'refused'),
    held('network-namespace', 'net', value => /^net:\[\d+\]$/.test(value) && value !== ownNetwork()),
    held('canary-connect-fails', 'canary', value => value === 'refused'),
    held('shell', 'shell', value => value !== 'no answer')
  ];
}

function ownNetwork(): string {
  return process.platform === 'linux' ? readlinkSync('/proc/self/ns/net') : 'none to be seen';
}
