/**
 * `operation: verify`: the evidence gate, for a required check. Nothing of the pull request is run, read as a setting
 * or checked out. Source: docs/EVIDENCE-GATE.md.
 */
import { forTerminal } from '../platform/neutral.js';
import { OrchestratorError } from '../platform/errors.js';
import { cancellable } from '../platform/signals.js';
import { VERSION } from '../platform/version.js';
import { checkSummary } from '../publish/gate-text.js';
import { judgePull } from '../publish/gate.js';
import type { GateApi, GateOutcome, GateRequest } from '../publish/gate-types.js';
import { mergeGroupPull } from '../pullrequest/gate.js';
import { reasonOf } from '../reasons/index.js';
import { hostOf } from '../run/host.js';
import { readContext, type Context } from './context.js';
import { ActionError } from './errors.js';
import { rulesOf } from './event.js';
import type { ActionInputs } from './inputs.js';
import { row } from './job-log.js';
import type { Runner } from './runner.js';

export type VerifyInputs = Pick<ActionInputs, 'pullRequestNumber' | 'policy' | 'token' | 'path'>;

/** Returns the exit code of the step: 0 where the evidence holds or none is asked for, 3 where it does not. */
export async function operateVerify(
  inputs: VerifyInputs,
  runner: Runner,
  process: NodeJS.Process
): Promise<number> {
  try {
    const context = readContext(process.env, inputs.path);
    rulesOf({ ...context.event, base: null });
    const request = requestOf(inputs, context);
    const note = (text: string) => row(runner, '', text);
    const outcome = await cancellable(process, signal =>
      judgePull(request, hostOf(process, signal), { note, connect: () => open(request, signal, note) })
    );
    present(runner, outcome);
    return outcome.conclusion === 'failure' ? 3 : 0;
  } catch (error) {
    // Whoever reads the outputs and not the job's result must not take silence for consent.
    runner.output('gate-conclusion', 'failure');
    runner.output('gate-code', error instanceof OrchestratorError ? error.code : 'INTERNAL');
    throw error;
  }
}

/** Which pull request is judged, and what of it the event has fixed. Throws ActionError USAGE. */
export function subjectOf(
  { name, payload }: { name: string; payload: unknown },
  asked: number | null
): Pick<GateRequest, 'pullRequest' | 'expectHead' | 'checkSha'> {
  const found = name === 'pull_request' ? ofPull(payload) : name === 'merge_group' ? ofGroup(payload) : null;
  if (found === null) {
    if (asked !== null) return { pullRequest: asked, expectHead: null, checkSha: null };
    throw new ActionError('USAGE', `the event ${name} names no pull request`, {
      fix: 'Give its number as the input pull-request, or run the gate on pull_request.'
    });
  }
  if (asked === null || asked === found.pullRequest) return found;
  throw new ActionError(
    'USAGE',
    `the event is of pull request ${found.pullRequest}, and ${asked} is asked for`,
    {
      why: 'The result of the job belongs to the commit of its event.',
      fix: 'Leave the input pull-request out.'
    }
  );
}

type Subject = ReturnType<typeof subjectOf>;

function ofPull(payload: unknown): Subject {
  const { number, head } = record(record(payload)['pull_request']);
  const sha = commitOf(record(head)['sha']);
  if (Number.isSafeInteger(number)) return { pullRequest: number as number, expectHead: sha, checkSha: null };
  throw new ActionError('USAGE', 'the event payload names no pull request');
}

/** The group’s own commit is GitHub's merge of what was judged before it was queued. */
function ofGroup(payload: unknown): Subject {
  const group = record(record(payload)['merge_group']);
  const pullRequest = mergeGroupPull(group['head_ref']);
  if (pullRequest === null)
    throw new ActionError('USAGE', 'the event payload does not say which pull request the merge group is of');
  return { pullRequest, expectHead: null, checkSha: commitOf(group['head_sha']) };
}

function commitOf(value: unknown): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new ActionError('USAGE', 'the event payload names no commit to judge');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function requestOf(inputs: VerifyInputs, context: Context): GateRequest {
  const { apiUrl, serverUrl, owner, name, repository, runUrl } = context;
  return {
    ...subjectOf(context.event, inputs.pullRequestNumber),
    cwd: repository,
    policy: inputs.policy,
    forge: { apiUrl, serverUrl, owner, name, token: inputs.token },
    detailsUrl: runUrl
  };
}

/** Octokit is loaded when something is to be asked, and not before. */
async function open(
  { forge }: GateRequest,
  signal: AbortSignal,
  note: (text: string) => void
): Promise<GateApi> {
  const { connect } = await import('../github/index.js');
  const { apiUrl, owner, name, token } = forge;
  const program = `codex-orchestrator/${VERSION}`;
  return connect({ apiUrl, owner, name, head: null, token, branchToken: null, program, signal, note });
}

const SHOWN = 10;

function present(runner: Runner, outcome: GateOutcome): void {
  const { conclusion, code, title, notes, pull, check, evidence } = outcome;
  row(runner, 'pr', `#${pull.number} ${pull.url}  head ${pull.headSha}`);
  if (evidence !== null)
    row(runner, 'evidence', `run ${evidence.runId}  manifest ${evidence.manifest}  tree ${evidence.tree}`);
  for (const { commit, author, subject } of outcome.commits.slice(0, SHOWN))
    row(runner, 'changed', `${commit.slice(0, 12)}  ${author}  ${subject}`);
  for (const path of outcome.paths.slice(0, SHOWN)) row(runner, 'differs', path);
  for (const note of notes) row(runner, '', note);
  row(runner, 'gate', `${conclusion}  ${code === 'OK' ? '' : `${code}  `}${title}`);
  if (conclusion === 'failure') {
    const why = [title, ...notes, reasonOf(code)?.fix ?? ''].filter(line => line !== '').join('\n');
    runner.annotate('error', forTerminal(why), { title: code });
  }
  if (!check.made) runner.annotate('notice', forTerminal(check.why ?? ''), { title: 'No check run' });
  runner.summary(checkSummary(outcome, pull));
  runner.output('gate-conclusion', conclusion);
  runner.output('gate-code', code);
  runner.output('reason-code', code);
  runner.output('exit-code', conclusion === 'failure' ? '3' : '0');
}
