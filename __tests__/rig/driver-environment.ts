/** The variables of a step on a hosted Linux runner: machine, job, action inputs, contexts and services. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { branchesOf, type EventName } from './driver-event.js';

/** Everything about a job that its steps see. */
export interface JobFacts {
  workspace: string;
  home: string;
  temp: string;
  toolCache: string;
  eventPath: string;
  event: EventName;
  payload: Record<string, unknown>;
  repository: string;
  ref: string;
  sha: string;
  runId: string;
  attempt: number;
  job: string;
  actor: string;
  workflow: string;
  forge: { apiUrl: string; serverUrl: string; graphqlUrl: string };
  /** null where the job has no Results service: its variables are not set then. */
  results: { url: string; token: string } | null;
  token: string;
  debug: boolean;
}

/** The five files of a stage, by the variable that names them. */
export interface StageFiles {
  GITHUB_OUTPUT: string;
  GITHUB_ENV: string;
  GITHUB_PATH: string;
  GITHUB_STATE: string;
  GITHUB_STEP_SUMMARY: string;
}

/** What a machine image sets; PATH and LANG from here, everything else of the test's own environment stays out. */
export function machineVariables({ home }: JobFacts): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    HOME: home,
    USER: 'runner',
    SHELL: '/bin/bash',
    XDG_CONFIG_HOME: `${home}/.config`,
    DEBIAN_FRONTEND: 'noninteractive',
    ImageOS: 'ubuntu24'
  };
}

/** The github and runner contexts and the service variables; these win over the `env` of a workflow. */
export function contextVariables(facts: JobFacts, files: StageFiles): Record<string, string> {
  return {
    ...githubVariables(facts),
    ...refVariables(facts),
    ...runnerVariables(facts),
    ...serviceVariables(facts),
    ...files
  };
}

function githubVariables(facts: JobFacts): Record<string, string> {
  const { repository, actor, forge } = facts;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__codex-orchestrator',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: '2',
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_EVENT_NAME: facts.event,
    GITHUB_EVENT_PATH: facts.eventPath,
    GITHUB_GRAPHQL_URL: forge.graphqlUrl,
    GITHUB_JOB: facts.job,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(facts.attempt),
    GITHUB_RUN_ID: facts.runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_SHA: facts.sha,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: facts.workflow,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/orchestrate.yml@${facts.ref}`,
    GITHUB_WORKFLOW_SHA: facts.sha,
    GITHUB_WORKSPACE: facts.workspace
  };
}

function refVariables({ ref, payload }: JobFacts): Record<string, string> {
  const { head, base } = branchesOf(payload);
  return {
    GITHUB_BASE_REF: base,
    GITHUB_HEAD_REF: head,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  };
}

function runnerVariables(facts: JobFacts): Record<string, string> {
  return {
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: facts.temp,
    RUNNER_TOOL_CACHE: facts.toolCache,
    RUNNER_WORKSPACE: dirname(facts.workspace),
    ...(facts.debug ? { RUNNER_DEBUG: '1' } : {})
  };
}

function serviceVariables({ results }: JobFacts): Record<string, string> {
  if (results === null) return {};
  return {
    ACTIONS_CACHE_URL: `${results.url}/`,
    ACTIONS_RESULTS_URL: `${results.url}/`,
    ACTIONS_RUNTIME_TOKEN: results.token,
    ACTIONS_RUNTIME_URL: `${results.url}/`
  };
}

/** Inputs of an action with their defaults, from its action.yml; `${{ github.token }}` becomes the job's token. */
export function defaultInputs(actionFile: string, token: string): Record<string, string> {
  const action = parse(readFileSync(actionFile, 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>;
  };
  const inputs = Object.entries(action.inputs ?? {});
  return Object.fromEntries(
    inputs.map(([name, { default: value }]) => [name, evaluated(name, value, token)])
  );
}

function evaluated(name: string, value: unknown, token: string): string {
  const text = String(value ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
  if (text.includes('${{')) throw new Error(`input ${name}: the driver does not evaluate ${text}`);
  return text;
}

/** INPUT_ variables; an input that action.yml does not have is a mistake of the test, the runner only warns. */
export function inputVariables(
  defaults: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>
): Record<string, string> {
  const names = new Map(Object.keys(defaults).map(name => [name.toLowerCase(), name]));
  const inputs: Record<string, string> = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase());
    if (known === undefined) throw new Error(`action.yml has no input ${name}`);
    inputs[known] = value;
  }
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value]));
}
