/**
 * Whether a backend can have a listener of ours inside: the same probe as for the backend itself, in a sandbox with a
 * recorder, and one question to that recorder. Nothing is taken for granted that only usually holds: AppArmor may
 * leave no capability to what bubblewrap starts, and perl may be missing.
 */
import { SandboxError } from './errors.js';
import { GATE_PORT } from './network-keeper.js';
import { probeBackend } from './probe.js';
import { shellArgv } from './shell.js';
import type {
  NetworkAttempt,
  ProbeFact,
  ProbeReport,
  RunAs,
  SandboxBackend,
  SandboxExit,
  SandboxSpec
} from './types.js';

const RECORDER = { kind: 'none', recorder: true } as const;
const HOST = 'probe.invalid';
const DEADLINE_MS = 20_000;

/** Asks the way a program would that obeys the variables. */
const ASK = `exec 5<>/dev/tcp/127.0.0.1/${GATE_PORT}; printf 'CONNECT ${HOST}:443 HTTP/1.1\\r\\n\\r\\n' >&5; read -r line <&5; getent hosts ${HOST} || true`;

/** The facts of a sandbox with a recorder, with `recorder` as the last. Never rejects: what goes wrong is the reason. */
export async function probeNetwork(
  backend: SandboxBackend,
  runAs: RunAs,
  scratch: string
): Promise<ProbeReport> {
  const recording = {
    ...backend,
    spawn: (spec: SandboxSpec) => backend.spawn({ ...spec, network: RECORDER })
  };
  const report = await probeBackend(recording, runAs, scratch);
  if (!report.ok) return report;
  const started = performance.now();
  try {
    const fact = await askRecorder(recording);
    const milliseconds = report.milliseconds + Math.round(performance.now() - started);
    const reason = fact.ok ? null : `does not hold inside: ${fact.name} (${fact.seen})`;
    return { ...report, ok: fact.ok, facts: [...report.facts, fact], milliseconds, reason };
  } catch (error) {
    return { ...report, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Throws ISO_NETWORK_KEEPER where the backend cannot have a listener of ours inside. */
export async function requireNetwork(
  backend: SandboxBackend,
  runAs: RunAs,
  scratch: string
): Promise<ProbeReport> {
  const report = await probeNetwork(backend, runAs, scratch);
  if (report.ok) return report;
  throw new SandboxError('ISO_NETWORK_KEEPER', `no listener inside the sandbox (${backend.name})`, {
    why: report.reason ?? 'the probe did not pass'
  });
}

async function askRecorder(backend: SandboxBackend): Promise<ProbeFact> {
  const child = backend.spawn({
    argv: shellArgv(ASK),
    cwd: '/',
    env: { PATH: backend.path, LC_ALL: 'C' },
    mounts: [],
    rlimits: {}
  });
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  const timer = setTimeout(() => child.kill(), DEADLINE_MS);
  const exit = await child.exited;
  clearTimeout(timer);
  return recorderFact(exit, child.attempts?.() ?? []);
}

function recorderFact({ code, setupError }: SandboxExit, attempts: readonly NetworkAttempt[]): ProbeFact {
  const kinds = attempts.filter(attempt => attempt.host === HOST).map(attempt => attempt.kind);
  const ok = code === 0 && kinds.includes('connect') && kinds.includes('dns');
  return { name: 'recorder', ok, seen: setupError ?? `recorded ${kinds.join(', ') || 'nothing'}` };
}
