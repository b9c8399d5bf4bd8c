/**
 * The probe: one command in a sandbox of the kind used for runs. It looks around inside, the host looks from
 * outside, and a backend counts only if every fact holds.
 */
import { randomUUID } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { shellArgv } from './shell.js';
import type { ProbeFact, ProbeReport, RunAs, SandboxBackend, SandboxExit, SandboxProcess } from './types.js';

const DEADLINE_MS = 20_000;
const LARGEST_REPORT = 64 * 1024;

/** What the probe's command prints: `name=value` lines. `$1` is a nonce, `$2` the canary's port. */
const SCRIPT = String.raw`
echo "nonce=$1"
while read -r key value rest; do
  case $key in NoNewPrivs:|Seccomp:|CapInh:|CapPrm:|CapEff:|CapBnd:|CapAmb:) echo "$key=$value" ;; esac
done < /proc/self/status
: > /probe/owner && echo owner=written
if ( : >> /proc/sys/kernel/core_pattern ) 2> /dev/null; then echo core_pattern=writable; else echo core_pattern=refused; fi
if ( : < "/dev/tcp/127.0.0.1/$2" ) 2> /dev/null; then echo canary=connected; else echo canary=refused; fi
echo "net=$(readlink /proc/self/ns/net)"
echo "shell=$BASH_VERSION"
`;

type Answers = ReadonlyMap<string, string>;

/** What the host knows and the command inside cannot. */
interface Outside {
  nonce: string;
  owner: { uid: number } | null;
  net: string;
  knocks: number;
  runAs: RunAs;
}

/** Never rejects: whatever goes wrong is the report's reason. */
export async function probeBackend(
  backend: SandboxBackend,
  runAs: RunAs,
  scratch: string
): Promise<ProbeReport> {
  const started = performance.now();
  const report = { backend: backend.name, facts: [], milliseconds: 0, remedy: null };
  try {
    const { exit, text, outside } = await lookAround(backend, runAs, scratch);
    const milliseconds = Math.round(performance.now() - started);
    if (exit.setupError !== null) return { ...report, milliseconds, ok: false, reason: exit.setupError };
    const facts = factsOf(answersOf(text), outside);
    const wrong = facts.filter(fact => !fact.ok).map(fact => `${fact.name} (${fact.seen})`);
    const reason = wrong.length === 0 ? null : `does not hold inside: ${wrong.join(', ')}`;
    return { ...report, milliseconds, facts, ok: reason === null, reason };
  } catch (error) {
    return { ...report, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function lookAround(backend: SandboxBackend, runAs: RunAs, scratch: string): Promise<Look> {
  const directory = probeDirectory(runAs, scratch);
  const canary = await startCanary();
  try {
    const nonce = randomUUID();
    const child = backend.spawn({
      argv: [...shellArgv(SCRIPT), 'probe', nonce, String(canary.port)],
      cwd: '/probe',
      env: { PATH: backend.path, LC_ALL: 'C' },
      mounts: [{ source: directory, target: '/probe', mode: 'rw' }],
      rlimits: { processes: 64, fileBytes: 1024 * 1024, openFiles: 256 }
    });
    const { exit, text } = await finish(child);
    const owner = lstatSync(join(directory, 'owner'), { throwIfNoEntry: false }) ?? null;
    const net = readlinkSync('/proc/self/ns/net');
    return { exit, text, outside: { nonce, owner, net, knocks: canary.knocks(), runAs } };
  } finally {
    canary.server.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Look {
  exit: SandboxExit;
  text: string;
  outside: Outside;
}

function probeDirectory(runAs: RunAs, scratch: string): string {
  mkdirSync(scratch, { recursive: true });
  const directory = mkdtempSync(join(scratch, 'probe-'));
  if (runAs.dropped) chownSync(directory, runAs.uid, runAs.gid);
  return directory;
}

interface Canary {
  server: Server;
  port: number;
  knocks(): number;
}

/** A listener on the host's loopback that nothing inside may reach. */
async function startCanary(): Promise<Canary> {
  let knocks = 0;
  const server = createServer(socket => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port, knocks: () => knocks };
}

async function finish(child: SandboxProcess): Promise<{ exit: SandboxExit; text: string }> {
  const timer = setTimeout(() => child.kill(), DEADLINE_MS);
  const [exit, text] = await Promise.all([
    child.exited,
    collect(child.stdout as Readable),
    drain(child.stderr as Readable)
  ]);
  clearTimeout(timer);
  return { exit, text };
}

async function collect(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) if (text.length < LARGEST_REPORT) text += String(chunk);
  return text;
}

async function drain(stream: Readable): Promise<void> {
  for await (const chunk of stream) void chunk;
}

function answersOf(text: string): Answers {
  const pairs = text.split('\n').map(line => /^(\w+):?=(.*)$/.exec(line));
  return new Map(pairs.flatMap(pair => (pair === null ? [] : [[pair[1] ?? '', pair[2] ?? ''] as const])));
}

function factsOf(answers: Answers, outside: Outside): ProbeFact[] {
  const capabilities = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'];
  const owner = outside.owner?.uid;
  const net = say(answers, 'net');
  const ownShell = say(answers, 'nonce') === outside.nonce && answers.has('shell');
  return [
    fact('no-new-privs', say(answers, 'NoNewPrivs') === '1', `NoNewPrivs ${say(answers, 'NoNewPrivs')}`),
    fact('seccomp', say(answers, 'Seccomp') === '2', `Seccomp ${say(answers, 'Seccomp')}`),
    fact(
      'no-capabilities',
      capabilities.every(name => /^0+$/.test(say(answers, name))),
      capabilities.map(name => `${name} ${say(answers, name)}`).join(' ')
    ),
    fact(
      'outer-uid-not-root',
      owner === outside.runAs.uid && owner !== 0,
      owner === undefined ? 'no file written' : `uid ${owner}`
    ),
    fact(
      'proc-sys-read-only',
      say(answers, 'core_pattern') === 'refused',
      `core_pattern ${say(answers, 'core_pattern')}`
    ),
    fact('network-namespace', /^net:\[\d+\]$/.test(net) && net !== outside.net, net),
    fact(
      'canary-connect-fails',
      say(answers, 'canary') === 'refused' && outside.knocks === 0,
      `${say(answers, 'canary')}, ${outside.knocks} seen`
    ),
    fact('shell', ownShell, `bash ${say(answers, 'shell')}`)
  ];
}

function say(answers: Answers, name: string): string {
  return answers.get(name) ?? 'no answer';
}

function fact(name: ProbeFact['name'], ok: boolean, seen: string): ProbeFact {
  return { name, ok, seen };
}
