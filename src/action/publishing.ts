/** Publishing from a step, whether the run was made here or handed over: the request, from inputs and context. */
import { cancellable } from '../platform/signals.js';
import { VERSION } from '../platform/version.js';
import type { GitHub } from '../github/types.js';
import { publishToGitHub } from '../publish/github.js';
import type { Forge, GitHubPublished, GitHubPublishing, Trust } from '../publish/types.js';
import { hostOf } from '../run/host.js';
import type { Context } from './context.js';
import type { EventRules } from './event.js';
import type { ActionInputs } from './inputs.js';
import { row } from './job-log.js';
import { runRequest } from './request.js';
import type { Runner } from './runner.js';
import { tokenKindOf, withToken } from './token.js';

/** What the step knows, from its inputs and its runner. */
export interface Step {
  inputs: ActionInputs;
  context: Context;
  rules: EventRules;
  runner: Runner;
  process: NodeJS.Process;
}

/** What is published, and what it is held to. */
export interface Handed {
  runDir: string;
  manifestDigest: string | null;
  trust: Trust;
  /** The stored evidence; null where none was uploaded. */
  artifact: { id: number; url: string | null } | null;
}

export function publishStep(step: Step, handed: Handed): Promise<GitHubPublished> {
  const { inputs, context, runner, process } = step;
  const note = (text: string) => row(runner, '', text);
  return cancellable(process, signal =>
    withToken({ inputs, context, runner, signal, note }, (token, tokenKind) => {
      const { apiUrl, serverUrl, owner, name } = context;
      const given = requestOf(step, handed, { apiUrl, serverUrl, owner, name, token, tokenKind });
      return publishToGitHub(given, hostOf(process, signal), {
        note,
        connect: () => open(given, signal, note)
      });
    })
  );
}

function requestOf({ inputs, context, rules }: Step, handed: Handed, forge: Forge): GitHubPublishing {
  const { artifact } = handed;
  return {
    runDir: handed.runDir,
    expectManifest: handed.manifestDigest,
    trust: handed.trust,
    baseBranch: inputs.base,
    eventBranch: rules.baseBranch,
    branch: inputs.branch,
    branchPrefix: inputs.branchPrefix,
    openOnFailure: inputs.openPrOnFailure,
    pullRequest: inputs.pullRequest,
    preferences: inputs.preferences,
    transport: inputs.signCommits ? 'api' : 'git',
    forge,
    fork: inputs.fork,
    branchToken: branchTokenOf(inputs),
    check: inputs.check,
    links: { run: context.runUrl, artifact: artifact?.url ?? null },
    artifact:
      artifact === null
        ? null
        : { id: artifact.id, runId: context.run, attempt: inputs.runAttempt ?? context.attempt },
    source: context.source
  };
}

/** The pack is read again where the event says that it can be trusted, and the plan is made again from it. */
export function trustOf({ inputs, context, rules }: Step): Trust {
  const { owner, name, run, attempt, serverUrl } = context;
  return {
    request: runRequest(inputs, context, rules),
    commit: rules.trusted ?? rules.base,
    workflow: { server: serverUrl, repository: `${owner}/${name}`, runId: run, attempt },
    expectAttempt: inputs.runAttempt
  };
}

function branchTokenOf({ branchToken, workflowToken }: ActionInputs): GitHubPublishing['branchToken'] {
  if (branchToken === null) return null;
  return { token: branchToken, kind: tokenKindOf(branchToken, workflowToken) };
}

/** Octokit is loaded when something is to be asked, and not before. */
async function open(
  { forge, fork, branchToken }: GitHubPublishing,
  signal: AbortSignal,
  note: (text: string) => void
): Promise<GitHub> {
  const { connect } = await import('../github/index.js');
  const { apiUrl, owner, name, token } = forge;
  const program = `codex-orchestrator/${VERSION}`;
  return connect({
    apiUrl,
    owner,
    name,
    head: fork,
    token,
    branchToken: branchToken?.token ?? null,
    program,
    signal,
    note
  });
}

export function writePullRequestOutputs(runner: Runner, published: GitHubPublished): void {
  const { number, url, operation, headSha, branch, verification } = published;
  runner.output('pull-request-number', number === null ? '' : String(number));
  runner.output('pull-request-url', url ?? '');
  runner.output('pull-request-operation', operation);
  runner.output('pull-request-head-sha', headSha ?? '');
  runner.output('pull-request-branch', branch ?? '');
  runner.output('pull-request-commits-verified', verification === null ? '' : String(verification.verified));
}
