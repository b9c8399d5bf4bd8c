/** Publishing from a step, whether the run was made here or handed over: the request, from inputs and context. */
import { cancellable } from '../platform/signals.js';
import { VERSION } from '../platform/version.js';
import type { PullRequests } from '../github/types.js';
import { publishToGitHub } from '../publish/github.js';
import type { GitHubPublished, GitHubPublishing } from '../publish/types.js';
import { hostOf } from '../run/host.js';
import type { Context } from './context.js';
import type { EventRules } from './event.js';
import type { ActionInputs } from './inputs.js';
import { row } from './job-log.js';
import type { Runner } from './runner.js';

/** What the step knows, from its inputs and its runner. */
export interface Step {
  inputs: ActionInputs;
  context: Context;
  rules: EventRules;
  runner: Runner;
  process: NodeJS.Process;
}

/** `artifact` is the address of the stored evidence; null where none was uploaded. */
export function publishStep(
  { inputs, context, rules, runner, process }: Step,
  evidence: { runDir: string; manifestDigest: string | null; artifact: string | null }
): Promise<GitHubPublished> {
  const { apiUrl, serverUrl, owner, name } = context;
  const forge = { apiUrl, serverUrl, owner, name, token: inputs.token };
  const given: GitHubPublishing = {
    runDir: evidence.runDir,
    expectManifest: evidence.manifestDigest,
    cwd: context.repository,
    trusted: rules.trusted,
    baseBranch: rules.baseBranch,
    branch: inputs.branch,
    branchPrefix: inputs.branchPrefix,
    openOnFailure: inputs.openPrOnFailure,
    pullRequest: inputs.pullRequest,
    forge,
    links: { run: context.runUrl, artifact: evidence.artifact }
  };
  const note = (text: string) => row(runner, '', text);
  return cancellable(process, signal =>
    publishToGitHub(given, hostOf(process, signal), { note, connect: () => open(forge, signal, note) })
  );
}

/** Octokit is loaded when something is to be asked, and not before. */
async function open(
  { apiUrl, owner, name, token }: GitHubPublishing['forge'],
  signal: AbortSignal,
  note: (text: string) => void
): Promise<PullRequests> {
  const { connect } = await import('../github/index.js');
  return connect({ apiUrl, owner, name, token, program: `codex-orchestrator/${VERSION}`, signal, note });
}

export function writePullRequestOutputs(runner: Runner, published: GitHubPublished): void {
  runner.output('pull-request-number', published.number === null ? '' : String(published.number));
  runner.output('pull-request-url', published.url ?? '');
  runner.output('pull-request-operation', published.operation);
  runner.output('pull-request-head-sha', published.headSha ?? '');
  runner.output('pull-request-branch', published.branch ?? '');
}
