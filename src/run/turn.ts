/** One command's turn in its phase: recorded, run, reported; what stops the run is thrown after it is recorded. */
import { OrchestratorError } from '../platform/errors.js';
import { cloudOpening } from '../permissions/cloud/index.js';
import { networkText } from '../permissions/isolation.js';
import type { CommandPhase } from '../permissions/types.js';
import type { LogSink } from '../evidence/index.js';
import { shellArgv, type SandboxSpec } from '../sandbox/index.js';
import type { InsideGit } from '../workspace/index.js';
import { commandRlimits } from './cgroup.js';
import { runCommand, type CommandBounds, type CommandEnd } from './command.js';
import { phaseEnvironment, phaseMounts, WORKSPACE, type BoundPath, type PhaseDirectories } from './layout.js';
import type { CommandNetwork } from './network.js';
import type { PlannedPhase } from './plan.js';
import { endPhase, recordedDuration, type Run } from './state.js';
import type { CommandReport } from './types.js';
import { RunStop } from './verdict.js';
import { mebibytes } from './watch.js';

/** What a phase's commands see in one attempt. */
export interface View {
  directories: PhaseDirectories;
  git: InsideGit;
  /** Empty files that lie over the credentials of the tree. */
  covered: readonly BoundPath[];
}

export interface Turn {
  index: number;
  attempt: number;
  view: View;
  /** Monotonic milliseconds at which the phase must end. */
  deadline: number;
}

export type PlannedCommand = PlannedPhase['commands'][number];

/** Runs a command to its end. Throws RunStop where it was cancelled, hit a limit, or could not be started. */
export async function runTurn(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  { index, attempt, view, deadline }: Turn
): Promise<CommandReport> {
  const log = logPath(phase.name, index, attempt, command.text);
  const network = networkText(run.plan.isolation, phase.grant);
  const access = await accessFor(run, phase, command, index, attempt);
  run.record.journal.append('command.started', {
    id: command.id,
    phase: phase.name,
    attempt,
    text: command.text,
    cwd: command.cwd,
    log
  });
  run.listener.commandStarted({ id: command.id, phase: phase.name, text: command.text, network });
  const sink = run.record.openLog(log, {
    maxBytes: mebibytes(run.limits.output_mb),
    echo: bytes => run.listener.output(bytes),
    secrets: access.secrets
  });
  const launch = () =>
    runCommand(
      run.isolation!.backend,
      specOf(run, phase, command, attempt, view, access),
      sink,
      boundsOf(run, deadline),
      run.host.signal
    );
  let end: CommandEnd | null = null;
  try {
    end = await started(run, phase, command, attempt, sink, launch);
  } finally {
    await access.ended(end?.attempts ?? []);
  }
  const kept = sink.end();
  const report = reportOf(command, phase.name, log, end, run.record.tail(log));
  run.commands.push(report);
  run.record.journal.append('command.ended', { ...endFacts(run, command.id, report), output: kept });
  run.listener.commandEnded(report);
  stopIfNeeded(run, phase, attempt, report, end);
  return report;
}

/** Before the command counts as started: a proxy that ended meanwhile ends the phase. */
async function accessFor(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  index: number,
  attempt: number
): Promise<CommandNetwork> {
  try {
    return await run.network!.open(phase, command, index + 1);
  } catch (error) {
    const code = error instanceof OrchestratorError ? error.code : 'INTERNAL';
    endPhase(run, phase.name, 'failed', code, attempt);
    throw error;
  }
}

/** A command whose sandbox is refused before it is launched is recorded as not started. */
async function started(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  attempt: number,
  sink: LogSink,
  launch: () => Promise<CommandEnd>
): Promise<CommandEnd> {
  try {
    return await launch();
  } catch (error) {
    const code = error instanceof OrchestratorError ? error.code : 'INTERNAL';
    const output = sink.end();
    run.record.journal.append('command.ended', { id: command.id, status: 'not-started', code, output });
    endPhase(run, phase.name, 'failed', code, attempt);
    throw error;
  }
}

function logPath(phase: string, index: number, attempt: number, text: string): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 32)
      .replace(/-+$/, '') || 'command';
  const again = attempt === 1 ? '' : `-attempt-${attempt}`;
  return `logs/${phase}/${String(index + 1).padStart(2, '0')}-${slug}${again}.log`;
}

function specOf(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  attempt: number,
  { directories, git, covered }: View,
  { network }: CommandNetwork
): SandboxSpec {
  const backend = run.isolation!.backend;
  return {
    argv: shellArgv(command.text),
    cwd: command.cwd === '' ? WORKSPACE : `${WORKSPACE}/${command.cwd}`,
    env: phaseEnvironment({
      phase: phase.name,
      attempt,
      packId: run.plan.pack.id,
      path: backend.path,
      git: git.env,
      sourceDateEpoch: run.host.env['SOURCE_DATE_EPOCH'],
      passed: passedTo(run, phase)
    }),
    mounts: phaseMounts(directories, git.mounts, [...run.bound, ...covered], phase.grant),
    rlimits: commandRlimits(run.limits),
    network
  };
}

/** Variables that the phase names, and those that a cloud it was granted opens, where they are set. */
function passedTo({ inputs }: Run, { grant }: PlannedPhase): Record<string, string> {
  const opened = grant.cloud === 'none' ? [] : cloudOpening(grant.cloud).variables;
  const values: [string, string][] = [...grant.env, ...opened].flatMap(name => {
    const value = inputs.passedEnv[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(values);
}

function boundsOf(run: Run, phaseDeadline: number): CommandBounds {
  const now = performance.now();
  return {
    limits: run.limits,
    outputBytes: mebibytes(run.limits.output_mb),
    disk: run.disk,
    phaseMilliseconds: phaseDeadline - now,
    runMilliseconds: run.deadline - now,
    held: run.isolation!.held,
    networkDied: run.network!.died
  };
}

function reportOf(
  command: PlannedCommand,
  phase: CommandPhase,
  log: string,
  end: CommandEnd,
  tail: string
): CommandReport {
  const status = end.cancelled
    ? 'cancelled'
    : end.limit !== null
      ? 'limited'
      : end.exit.code === 0
        ? 'ok'
        : 'failed';
  const { code: exit, signal } = end.exit;
  return {
    id: command.id,
    phase,
    text: command.text,
    cwd: command.cwd,
    status,
    exit,
    signal,
    milliseconds: end.milliseconds,
    log,
    tail
  };
}

function endFacts(run: Run, id: string, report: CommandReport): Record<string, unknown> {
  return {
    id,
    status: report.status,
    exit: report.exit,
    signal: report.signal,
    milliseconds: recordedDuration(run, report.milliseconds)
  };
}

function stopIfNeeded(
  run: Run,
  phase: PlannedPhase,
  attempt: number,
  report: CommandReport,
  end: CommandEnd
): void {
  if (report.status === 'cancelled') {
    endPhase(run, phase.name, 'cancelled', 'CANCELLED', attempt);
    throw new RunStop('CANCELLED', `cancelled while "${report.text}" ran`, { where: report.log });
  }
  if (end.limit !== null) {
    endPhase(run, phase.name, 'limited', end.limit, attempt);
    throw new RunStop(end.limit, `${phase.name}: "${report.text}" was stopped`, { where: report.log });
  }
  if (end.exit.setupError !== null) {
    endPhase(run, phase.name, 'failed', 'ISO_SETUP', attempt);
    throw new RunStop(
      'ISO_SETUP',
      `the sandbox for "${report.text}" could not be built: ${end.exit.setupError}`
    );
  }
}

export function howItEnded(report: CommandReport): string {
  return report.exit === null
    ? `was ended by ${report.signal ?? 'a signal'}`
    : `ended with status ${report.exit}`;
}
