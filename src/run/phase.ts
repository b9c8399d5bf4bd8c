/** One phase: its commands in order, in a tree made for the attempt, with bounded attempts. */
import { lstatSync } from 'node:fs';
import { failureSignature } from '../acceptance/signature.js';
import type { CommandPhase } from '../permissions/types.js';
import type { ReasonCode } from '../reasons/index.js';
import type { Tree } from '../workspace/index.js';
import { coverSecrets } from './covers.js';
import { WORKSPACE, type BoundPath, type PhaseDirectories } from './layout.js';
import { refuseMissingPlaces } from './places.js';
import type { PlannedPhase } from './plan.js';
import { endPhase, type Run } from './state.js';
import { howItEnded, runTurn, type PlannedCommand, type View } from './turn.js';
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
  const directories = await phaseDirectories(run, phase.name, attempt, tree);
  const { git, covers } = await coverSecrets(run, tree, `covers-${phase.name}-${attempt}`);
  const deadline = performance.now() + run.limits.phase_minutes * 60_000;
  const reports: CommandReport[] = [];
  for (const [index, command] of phase.commands.entries()) {
    await remakeMountPoints(run, tree);
    checkPlaces(run, phase, command, tree, attempt);
    const view: View = { directories, git, covered: await covers() };
    const report = await runTurn(run, phase, command, { index, attempt, view, deadline });
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
  // A phase that makes things starts again without what its failed attempt left; a test keeps what was made for it.
  const again = attempt > 1 && phase !== 'test';
  if (run.artifacts === null || again)
    run.artifacts = await run.root.directory(`artifacts-${phase}-${attempt}`);
  return {
    tree: tree.path,
    home: await run.root.directory(`home-${phase}-${attempt}`),
    tmp: await run.root.directory(`tmp-${phase}-${attempt}`),
    artifacts: run.artifacts
  };
}
