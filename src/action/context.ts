/** The workflow run that this step belongs to, from the runner's variables. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkflowFacts } from '../evidence/types.js';
import { workflowFacts } from '../run/workflow.js';
import { ActionError } from './errors.js';
import type { EventFacts } from './event.js';

export interface Context {
  /** Real absolute path of the checkout. */
  repository: string;
  serverUrl: string;
  apiUrl: string;
  owner: string;
  name: string;
  /** https address of the repository that the runner took this action from; null where it does not say. */
  source: string | null;
  run: string;
  attempt: string;
  /** Address of the workflow run. */
  runUrl: string;
  /** The workflow run, as its evidence states it; null where the runner does not say. */
  workflow: WorkflowFacts | null;
  event: Omit<EventFacts, 'base'>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws ActionError USAGE outside of a workflow. */
export function readContext(env: Environment, path: string): Context {
  const need = (name: string) => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new ActionError('USAGE', `${name} is not set: this is the entry of a GitHub action`, {
      fix: 'On a command line use: node dist/cli/index.js run <pack>'
    });
  };
  const repository = need('GITHUB_REPOSITORY');
  const [owner = '', name = '', ...more] = repository.split('/');
  if (![owner, name].every(part => /^[\w.-]+$/.test(part)) || more.length > 0)
    throw new ActionError('USAGE', `GITHUB_REPOSITORY is not owner/name: ${JSON.stringify(repository)}`);
  return {
    repository: checkout(need('GITHUB_WORKSPACE'), path),
    ...runOf(env),
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    owner,
    name,
    source: sourceOf(env),
    workflow: workflowFacts(env),
    event: {
      name: env['GITHUB_EVENT_NAME'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      sha: need('GITHUB_SHA'),
      payload: readPayload(env['GITHUB_EVENT_PATH'])
    }
  };
}

/** Where the runner took this action from; empty for one of the workspace. */
function sourceOf(env: Environment): string | null {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const known = /^[\w.-]+\/[\w.-]+$/.test(repository) && server.startsWith('https://');
  return known ? `${server.replace(/\/+$/, '')}/${repository}` : null;
}

/** What identifies the workflow run, without anything that could be missing: `post` needs it after any failure. */
export function runOf(env: Environment): Pick<Context, 'serverUrl' | 'run' | 'attempt' | 'runUrl'> {
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const run = plainNumber(env['GITHUB_RUN_ID']);
  const attempt = plainNumber(env['GITHUB_RUN_ATTEMPT']);
  return { serverUrl, run, attempt, runUrl: `${serverUrl}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` };
}

function checkout(workspace: string, path: string): string {
  const place = resolve(workspace, path);
  if (existsSync(place)) return realpathSync(place);
  throw new ActionError('USAGE', `there is no checkout at ${path === '' ? workspace : path}`, {
    fix: 'Put actions/checkout before this step, and name its `path` here where it has one.'
  });
}

function plainNumber(value: string | undefined): string {
  return /^\d{1,20}$/.test(value ?? '') ? value! : '0';
}

/** null where the event has none. */
function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ActionError('USAGE', 'the event payload cannot be read', { where: path, cause });
  }
}
