/** The facts of a job: what the caller said, with a hosted runner's values for the rest. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cleanEnvironment, type Identity } from '../e2e/harness.js';
import type { JobFacts } from './driver-environment.js';
import { defaultRef, payloadOf, type JobEvent } from './driver-event.js';
import type { Results } from './results.js';

export interface JobOptions {
  /** Directory with main/index.js and post/index.js; DIST of the end-to-end harness. */
  dist?: string;
  /** The action.yml whose inputs and defaults count; the project's. */
  action?: string;
  /** The checkout. It is not changed and not given to `identity`. */
  workspace: string;
  /** Without one, the addresses are those of a port on loopback where nobody listens. */
  forge?: { apiUrl: string; serverUrl: string; graphqlUrl?: string };
  repository: string;
  /** Without one, ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set. */
  results?: Results;
  event: JobEvent;
  defaultBranch?: string;
  /** github.token; a random one without it. */
  token?: string;
  runId?: string | number;
  attempt?: number;
  job?: string;
  actor?: string;
  workflow?: string;
  /** Job-level `env`. */
  env?: Record<string, string>;
  /** ACTIONS_STEP_DEBUG: RUNNER_DEBUG=1, and debug commands are shown. */
  debug?: boolean;
  /** Whom the processes run as, where the test is root. */
  identity?: Identity;
}

/** `root` is where the runner's own directories go. */
export function factsOf(options: JobOptions, root: string): JobFacts {
  const { workspace, repository, event, results, defaultBranch = 'main', actor = 'octocat' } = options;
  const temp = join(root, 'work/_temp');
  const nobody = { apiUrl: 'http://127.0.0.1:9/api/v3', serverUrl: 'http://github.localhost:9' };
  const forge = { ...nobody, ...options.forge };
  const ref = event.ref ?? defaultRef(event, defaultBranch);
  const sha = event.sha ?? headOf(workspace);
  const runId = String(options.runId ?? 7_000_000_001);
  const job = options.job ?? 'orchestrate';
  const payload = payloadOf(event, {
    repository,
    defaultBranch,
    serverUrl: forge.serverUrl,
    actor,
    ref,
    sha
  });
  return {
    ...{ workspace, repository, ref, sha, runId, job, actor, temp, payload },
    home: join(root, 'home'),
    toolCache: join(root, 'hostedtoolcache'),
    eventPath: join(temp, '_github_workflow/event.json'),
    event: event.name,
    attempt: options.attempt ?? 1,
    workflow: options.workflow ?? 'Orchestrate',
    forge: {
      ...forge,
      graphqlUrl: options.forge?.graphqlUrl ?? `${forge.apiUrl.replace(/\/v3\/?$/, '')}/graphql`
    },
    results: results === undefined ? null : { url: results.url, token: results.runtimeToken(runId, job) },
    token: options.token ?? `ghs_${randomBytes(18).toString('hex')}`,
    debug: options.debug ?? false
  };
}

function headOf(workspace: string): string {
  const env = cleanEnvironment({
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // The directory may be another user's.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*'
  });
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, env, encoding: 'utf8' });
  if (git.status !== 0) throw new Error(`event.sha is missing and the workspace has no HEAD: ${git.stderr}`);
  return git.stdout.trim();
}
