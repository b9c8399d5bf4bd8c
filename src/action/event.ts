/**
 * What an event allows: which commit the pack is trusted at, which branch a pull request is for, and which events
 * mix untrusted heads with secrets and are refused. Pure. Source: DESIGN decision 10.
 */
import { ActionError } from './errors.js';

export interface EventFacts {
  name: string;
  /** GITHUB_REF, GITHUB_SHA. */
  ref: string;
  sha: string;
  /** The parsed payload; hostile. */
  payload: unknown;
  /** The input `base`, or null. */
  base: string | null;
}

export interface EventRules {
  /** Where the run starts, as `base` of the run request; null: HEAD of the checkout. */
  base: string | null;
  /** Where pack and policy are read where that is not the base. */
  trusted: string | null;
  /** Branch that a pull request is for; null where the event names none. */
  baseBranch: string | null;
  /** Why nothing is published for this event; null where publishing is allowed. */
  silent: string | null;
}

/** Throws ActionError USAGE_EVENT_REFUSED. */
export function rulesOf(event: EventFacts): EventRules {
  refuseMixed(event);
  if (event.name === 'pull_request') return pullRequestRules(event);
  if (event.name === 'merge_group') return mergeGroupRules(event);
  const branch = event.base ?? branchOf(event.ref);
  return { base: event.base ?? event.sha, trusted: null, baseBranch: branch, silent: null };
}

/** A head that anybody may have written, in a job that has the base repository's token and secrets. */
function refuseMixed({ name, payload }: EventFacts): void {
  const refused =
    name === 'pull_request_target' ||
    (name === 'workflow_run' && !workflowRunIsOwn(payload)) ||
    (name.startsWith('issue_comment') && isRecord(at(payload, 'issue', 'pull_request')));
  if (!refused) return;
  throw new ActionError('USAGE_EVENT_REFUSED', `the event ${name} is not run`, {
    why: 'It gives a job the token and the secrets of this repository together with code that an outsider may have written.',
    fix: 'Start the run from workflow_dispatch, schedule, push or pull_request.'
  });
}

/** True where the run that ended was of this repository's default branch. */
function workflowRunIsOwn(payload: unknown): boolean {
  const branch = at(payload, 'workflow_run', 'head_branch');
  const repository = at(payload, 'workflow_run', 'head_repository', 'full_name');
  return (
    typeof branch === 'string' &&
    branch === at(payload, 'repository', 'default_branch') &&
    repository === at(payload, 'repository', 'full_name') &&
    at(payload, 'workflow_run', 'event') !== 'pull_request'
  );
}

/** The pack of the base branch judges the head; what a fork sends never decides what is run. */
function pullRequestRules(event: EventFacts): EventRules {
  const branch = at(event.payload, 'pull_request', 'base', 'ref');
  return {
    base: event.sha,
    trusted: commitOf(at(event.payload, 'pull_request', 'base', 'sha'), 'the pull request'),
    baseBranch: typeof branch === 'string' ? branch : null,
    silent: 'a pull request is judged here, and none is opened from it'
  };
}

/** The head of a merge queue holds the change that waits in it: judged as the pull request that it came from. */
function mergeGroupRules(event: EventFacts): EventRules {
  const branch = at(event.payload, 'merge_group', 'base_ref');
  return {
    base: event.sha,
    trusted: commitOf(at(event.payload, 'merge_group', 'base_sha'), 'the merge group'),
    baseBranch: typeof branch === 'string' ? branchOf(branch) : null,
    silent: 'a merge group is judged here, and no pull request is opened from it'
  };
}

function commitOf(value: unknown, what: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw new ActionError('USAGE', `the event payload names no base commit of ${what}`);
}

function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (!isRecord(found)) return undefined;
    found = found[key];
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
