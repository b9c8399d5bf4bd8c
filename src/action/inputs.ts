/** The inputs of the step, read once; every problem is reported at once. Names: action.yml. */
import type { LimitRequest } from '../pack/contract.js';
import type { Mode } from '../permissions/types.js';
import type { Preferences, PullRequestWishes } from '../publish/types.js';
import { isolationRequest } from '../run/isolation-options.js';
import { limitOptions } from '../run/limit-options.js';
import type { IsolationRequest } from '../run/types.js';
import { InputError } from './errors.js';

export interface ActionInputs {
  operation: 'run' | 'publish' | 'verify';
  /** '' where the step names none: only `publish` can do without. */
  taskPack: string;
  /** Where the repository is checked out, relative to the workspace; '' is the workspace itself. */
  path: string;
  mode: Mode;
  policy: string | null;
  isolation: IsolationRequest;
  installSandbox: 'auto' | 'never';
  expectPlan: string | null;
  evidenceDir: string;
  upload: boolean;
  artifactSuffix: string;
  /** Days; 0 is the repository's own setting. */
  retentionDays: number;
  limits: LimitRequest;
  token: string;
  publish: boolean;
  openPrOnFailure: boolean;
  base: string | null;
  branch: string | null;
  branchPrefix: string;
  pullRequest: PullRequestWishes;
  preferences: Preferences;
  /** The commit is made by GitHub, which signs it for apps. */
  signCommits: boolean;
  /** `owner/name` of the fork that the branch is written to. */
  fork: { owner: string; name: string } | null;
  branchToken: string | null;
  app: { id: string; key: string } | null;
  /** The workflow's own token, to tell it from others. */
  workflowToken: string;
  check: boolean;
  /** For `publish`: 0 where none is named. */
  artifactId: number;
  artifactDigest: string | null;
  expectManifest: string | null;
  /** Attempt of the workflow run in which the run job was; null where it was not handed on. */
  runAttempt: string | null;
  /** For `verify`: null is that of the event. */
  pullRequestNumber: number | null;
}

export const EVIDENCE_DIR = '.orchestrator_logs';

const MANIFEST = /^sha256:[0-9a-f]{64}$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the inputs from the environment that the runner made of `with:`. Throws InputError. */
export function readInputs(env: Environment): ActionInputs {
  const given = new Given(env);
  const operation = given.choice('operation', ['run', 'publish', 'verify']);
  const inputs: ActionInputs = {
    operation,
    taskPack: given.textOr('task-pack', 'TASKPACK_PATH'),
    path: given.textOr('path', 'ORCH_WORKSPACE'),
    mode: given.choice('mode', ['safe', 'privileged']),
    policy: given.text('policy') || null,
    isolation: given.isolation(),
    installSandbox: given.choice('install-sandbox', ['auto', 'never']),
    expectPlan: given.digest('expect-plan'),
    evidenceDir: given.text('evidence-dir') || EVIDENCE_DIR,
    upload: given.flag('upload', true),
    artifactSuffix: given.suffix('artifact-suffix'),
    retentionDays: given.number('retention-days', 0, 400) ?? 0,
    limits: given.limits(),
    token: given.text('token'),
    publish: given.flag('publish', true),
    openPrOnFailure: given.flag('open-pr-on-failure', false),
    base: given.textOr('base', 'BASE_BRANCH') || null,
    branch: given.textOr('branch', 'ORCH_BRANCH_NAME') || null,
    branchPrefix: given.textOr('branch-prefix', 'BRANCH_PREFIX') || 'codex/',
    pullRequest: given.pullRequest(),
    preferences: given.preferences(),
    signCommits: given.flag('sign-commits', false),
    fork: given.repository('push-to-fork'),
    branchToken: given.text('branch-token') || null,
    app: given.app(),
    workflowToken: given.text('workflow-token'),
    check: given.flag('check', false),
    artifactId: given.number('artifact-id', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    artifactDigest: given.digest('artifact-digest'),
    expectManifest: given.digest('expect-manifest'),
    runAttempt: given.number('run-attempt', 1, 1_000_000)?.toString() ?? null,
    pullRequestNumber: given.number('pull-request', 1, 2 ** 31)
  };
  given.refuseMissing(inputs);
  if (given.problems.length > 0) throw new InputError(given.problems);
  return inputs;
}

/** The runner's variable of an input: upper case, spaces as underscores, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

class Given {
  readonly problems: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string {
    return (this.env[inputVariable(name)] ?? '').trim();
  }

  /** The input, else the original's environment variable. */
  textOr(name: string, variable: string): string {
    return this.text(name) || (this.env[variable] ?? '').trim();
  }

  choice<T extends string>(name: string, known: readonly [T, ...T[]]): T {
    const value = this.text(name);
    if (value === '') return known[0];
    const found = known.find(one => one === value);
    if (found === undefined) this.refuse(name, value, `takes ${known.join(' or ')}`);
    return found ?? known[0];
  }

  flag(name: string, otherwise: boolean): boolean {
    return this.maybeFlag(name) ?? otherwise;
  }

  maybeFlag(name: string, more = ' or false'): boolean | null {
    const value = this.text(name);
    if (value === '') return null;
    // The words that GitHub's own toolkit takes: YAML 1.2's core schema.
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) this.refuse(name, value, `takes true${more}`);
    return false;
  }

  number(name: string, least: number, most: number): number | null {
    const value = this.text(name);
    if (value === '') return null;
    const number = Number(value);
    if (/^\d{1,16}$/.test(value) && number >= least && number <= most) return number;
    this.refuse(name, value, `takes a whole number from ${least}`);
    return null;
  }

  digest(name: string): string | null {
    const value = this.text(name);
    if (value !== '' && !MANIFEST.test(value))
      this.refuse(name, value, 'takes sha256: and 64 hexadecimal digits');
    return value === '' ? null : value;
  }

  suffix(name: string): string {
    const value = this.text(name);
    if (!/^[A-Za-z0-9._-]{0,64}$/.test(value))
      this.refuse(name, value, 'takes up to 64 letters, digits, dots, hyphens and underscores');
    return value;
  }

  list(name: string): string[] {
    const words = this.text(name)
      .split(/[\n,]/)
      .map(word => word.trim())
      .filter(word => word !== '');
    return [...new Set(words)];
  }

  limits(): LimitRequest {
    const limits: LimitRequest = {};
    for (const [name, limit] of Object.entries({ 'max-attempts': 'attempts' as const, ...limitOptions })) {
      const value = this.number(name, 1, 999_999_999);
      if (value !== null) limits[limit] = value;
    }
    const attempts = this.env['MAX_ATTEMPTS'] ?? '';
    if (attempts !== '' && limits.attempts === undefined) {
      if (/^[1-9]\d{0,3}$/.test(attempts)) limits.attempts = Number(attempts);
      else this.refuse('max-attempts', attempts, 'takes a whole number from 1 (MAX_ATTEMPTS)');
    }
    return limits;
  }

  isolation(): IsolationRequest {
    const { request, problems } = isolationRequest(name => this.text(name) || null);
    this.problems.push(...problems);
    return request;
  }

  pullRequest(): PullRequestWishes {
    return {
      title: this.text('title') || null,
      labels: this.list('labels'),
      assignees: this.list('assignees'),
      reviewers: this.list('reviewers'),
      teamReviewers: this.list('team-reviewers'),
      milestone: this.number('milestone', 1, 2 ** 31),
      draft: this.draft(),
      maintainerCanModify: this.flag('maintainer-can-modify', true)
    };
  }

  preferences(): Preferences {
    return {
      onClosed: this.choice('on-closed', ['leave', 'new', 'reopen']),
      onHumanCommits: this.choice('on-human-commits', ['stop', 'leave', 'overwrite']),
      onEmpty: this.choice('on-empty', ['close', 'leave']),
      onConflict: this.choice('on-conflict', ['open', 'stop']),
      deleteBranch: this.flag('delete-branch', false)
    };
  }

  /** create-pull-request's words, and every spelling of a flag. */
  private draft(): PullRequestWishes['draft'] {
    if (this.text('draft') === 'always-true') return 'always-true';
    const flag = this.maybeFlag('draft', ', false or always-true');
    return flag === null ? null : flag ? 'true' : 'false';
  }

  repository(name: string): { owner: string; name: string } | null {
    const value = this.text(name);
    if (value === '') return null;
    const [, owner = '', repository = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
    if (owner === '' || /^\.+$/.test(owner) || /^\.+$/.test(repository))
      this.refuse(name, value, 'takes owner/name');
    return { owner, name: repository };
  }

  /** The key is never shown, whatever is wrong with it. */
  app(): { id: string; key: string } | null {
    const [id, key] = [this.text('app-id'), this.text('private-key')];
    if (id === '' && key === '') return null;
    if (id === '') this.problems.push('app-id is missing: private-key is the key of an app');
    else if (!/^[A-Za-z0-9._-]{1,64}$/.test(id)) this.refuse('app-id', id, 'takes an app’s id or client id');
    if (key === '') this.problems.push('private-key is missing: an app proves itself with its key');
    return { id, key };
  }

  refuseMissing({ operation, taskPack, artifactId, expectManifest, token, app }: ActionInputs): void {
    if (operation === 'run') {
      if (taskPack === '') this.problems.push('task-pack is missing: name the pack to run');
      return;
    }
    if (operation === 'verify') {
      if (token === '') this.problems.push('token is missing: the pull request is read with one');
      return;
    }
    if (artifactId === 0 && this.text('artifact-id') === '')
      this.problems.push('artifact-id is missing: pass the run job’s output artifact-id');
    if (expectManifest === null && this.text('expect-manifest') === '')
      this.problems.push('expect-manifest is missing: pass the run job’s output manifest-digest');
    if (token === '' && app === null) this.problems.push('token is missing: publishing needs one');
  }

  private refuse(name: string, value: string, takes: string): void {
    this.problems.push(`${name} ${takes}, not ${JSON.stringify(value.slice(0, 80))}`);
  }
}
