/** One phase: its commands in order, in a tree made for the attempt, with bounded attempts. */
import { lstatSync } from 'node:fs';
import { failureSignature } from '../acceptance/signature.js';
import type { CommandPhase } from '../permissions/types.js';
import type { ReasonCode } from '../reasons/index.js';
import { shellArgv, type SandboxSpec } from '../sandbox/index.js';
import type { InsideGit, Tree } from '../workspace/index.js';
import { runCommand, type CommandBounds, type CommandEnd } from './command.js';
import { phaseEnvironment, phaseMounts, WORKSPACE, type BoundPath, type PhaseDirectories } from './layout.js';
import { refuseMissingPlaces } from './places.js';
import type { PlannedPhase } from './plan.js';
import { endPhase, recordedDuration, type Run } from './state.js';
import { mebibytes } from './watch.js';
import type { CommandReport } from './types.js';
import { RunStop } from './verdict.js';

/** How a phase treats the failure of a command. */
export interface PhaseStyle {
  /** `first`: stop at the first failed command; `all`: run every command, so that all criteria are known. */
  failure: 'first' | 'all';
  failureCode: ReasonCode;
  /** Makes the tree of an attempt. */
  freshTree(attempt: number): Promise<Tree>;
}

export interface PhaseEnd {
  tree: Tree;
  reports: CommandReport[];
  ok: boolean;
}

/**
 * Runs a phase with up to `limits.attempts` attempts. Throws RunStop for limits, cancellation, set-up failures and,
 * in the style `first`, for a failed command; in the style `all` the caller judges the reports.
 */
export async function runPhase(run: Run, phase: PlannedPhase, style: PhaseStyle): Promise<PhaseEnd> {
  run.record.journal.append('phase.started', { phase: phase.name, network: phase.grant.network });
  const signatures = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const end = await attemptPhase(run, phase, style, attempt);
    if (end.ok || attempt >= run.limits.attempts) return finish(run, phase, style, end, attempt);
    refuseSameError(run, phase, end, signatures, attempt);
  }
}

function finish(run: Run, phase: PlannedPhase, style: PhaseStyle, end: PhaseEnd, attempts: number): PhaseEnd {
  endPhase(run, phase.name, end.ok ? 'ok' : 'failed', end.ok ? null : style.failureCode, attempts);
  if (!end.ok && style.failure === 'first') {
    const failed = end.reports.find(report => report.status === 'failed')!;
    throw new RunStop(style.failureCode, `${phase.name}: "${failed.text}" ${howItEnded(failed)}`, {
      where: failed.log
    });
  }
  return end;
}

function refuseSameError(
  run: Run,
  phase: PlannedPhase,
  end: PhaseEnd,
  seen: Set<string>,
  attempt: number
): void {
  const failed = end.reports.find(report => report.status === 'failed')!;
  const signature = failureSignature(failed.text, howItEnded(failed), failed.tail);
  if (seen.has(signature)) {
    endPhase(run, phase.name, 'limited', 'LIMIT_SAME_ERROR', attempt);
    throw new RunStop(
      'LIMIT_SAME_ERROR',
      `${phase.name}: "${failed.text}" failed twice with the same error`,
      { where: failed.log }
    );
  }
  seen.add(signature);
  run.listener.note(`${phase.name}: attempt ${attempt} failed, trying again`);
}

async function attemptPhase(
  run: Run,
  phase: PlannedPhase,
  style: PhaseStyle,
  attempt: number
): Promise<PhaseEnd> {
  const tree = await style.freshTree(attempt);
  const view: View = {
    directories: await phaseDirectories(run, phase.name, attempt, tree),
    git: await run.git.insideGit(tree)
  };
  const deadline = performance.now() + run.limits.phase_minutes * 60_000;
  const reports: CommandReport[] = [];
  for (const [index, command] of phase.commands.entries()) {
    await remakeMountPoints(run, tree);
    checkPlaces(run, phase, command, tree, attempt);
    const report = await runOne(run, phase, command, { index, attempt, view, deadline });
    reports.push(report);
    if (report.status === 'failed' && style.failure === 'first') break;
  }
  return { tree, reports, ok: reports.every(report => report.status === 'ok') };
}

function checkPlaces(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  tree: Tree,
  attempt: number
): void {
  try {
    refuseMissingPlaces(tree.path, run.bound, phase, command);
  } catch (error) {
    if (error instanceof RunStop) endPhase(run, phase.name, 'failed', error.code, attempt);
    throw error;
  }
}

/** Paths inside the tree over which something is mounted. */
export function mountPointsOf(run: Run): string[] {
  return boundInTree(run).map(({ target }) => target.slice(WORKSPACE.length + 1));
}

function boundInTree(run: Run): BoundPath[] {
  return run.bound.filter(({ target }) => target.startsWith(`${WORKSPACE}/`));
}

/** Before every command: a phase may have removed a mount point, or put a link where one of its parents was. */
async function remakeMountPoints(run: Run, tree: Tree): Promise<void> {
  const paths = mountPointsOf(run);
  await run.git.verifyMountPoints(tree, paths);
  for (const { source, target } of boundInTree(run)) {
    await run.git.mountPoint(
      tree,
      target.slice(WORKSPACE.length + 1),
      lstatSync(source).isDirectory() ? 'directory' : 'file'
    );
  }
}

async function phaseDirectories(
  run: Run,
  phase: CommandPhase,
  attempt: number,
  tree: Tree
): Promise<PhaseDirectories> {
  run.artifacts ??= await run.root.directory('artifacts');
  return {
    tree: tree.path,
    home: await run.root.directory(`home-${phase}-${attempt}`),
    tmp: await run.root.directory(`tmp-${phase}-${attempt}`),
    artifacts: run.artifacts
  };
}

/** What a phase's commands see in one attempt. */
interface View {
  directories: PhaseDirectories;
  git: InsideGit;
}

interface Turn {
  index: number;
  attempt: number;
  view: View;
  /** Monotonic milliseconds at which the phase must end. */
  deadline: number;
}

type PlannedCommand = PlannedPhase['commands'][number];

async function runOne(
  run: Run,
  phase: PlannedPhase,
  command: PlannedCommand,
  { index, attempt, view, deadline }: Turn
): Promise<CommandReport> {
  const log = logPath(phase.name, index, attempt, command.text);
  const network = phase.grant.network === 'none' ? 'none' : phase.grant.network.join(' ');
  run.record.journal.append('command.started', {
    id: command.id,
    phase: phase.name,
    attempt,
    text: command.text,
    cwd: command.cwd,
    log
  });
  run.listener.commandStarted({ id: command.id, phase: phase.name, text: command.text, network });
  const sink = run.record.openLog(log, { maxBytes: mebibytes(run.limits.output_mb) });
  const spec = specOf(run, phase, command, view);
  const end = await runCommand(run.isolation!.backend, spec, sink, boundsOf(run, deadline), run.host.signal);
  const kept = sink.end();
  const report = reportOf(command, phase.name, log, end, run.record.tail(log));
  run.commands.push(report);
  run.record.journal.append('command.ended', { ...endFacts(run, command.id, report), output: kept });
  run.listener.commandEnded(report);
  stopIfNeeded(run, phase, attempt, report, end);
  return report;
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
  { directories, git }: View
): SandboxSpec {
  const backend = run.isolation!.backend;
  return {
    argv: shellArgv(command.text),
    cwd: command.cwd === '' ? WORKSPACE : `${WORKSPACE}/${command.cwd}`,
    env: phaseEnvironment({
      phase: phase.name,
      packId: run.plan.pack.id,
      path: backend.path,
      git: git.env,
      sourceDateEpoch: run.host.env['SOURCE_DATE_EPOCH'],
      passed: Object.fromEntries(
        phase.grant.env.flatMap(name =>
          name in run.inputs.passedEnv ? [[name, run.inputs.passedEnv[name]!]] : []
        )
      )
    }),
    mounts: phaseMounts(directories, git.mounts, run.bound, phase.grant),
    // One more than the disk limit: a single file that is stopped there is past that limit, which then is the reason.
    rlimits: { processes: run.limits.processes, fileBytes: mebibytes(run.limits.disk_mb + 1) }
  };
}

function boundsOf(run: Run, phaseDeadline: number): CommandBounds {
  const now = performance.now();
  return {
    memoryBytes: mebibytes(run.limits.memory_mb),
    processes: run.limits.processes,
    outputBytes: mebibytes(run.limits.output_mb),
    disk: run.disk,
    phaseMilliseconds: phaseDeadline - now,
    runMilliseconds: run.deadline - now
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
