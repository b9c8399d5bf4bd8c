/** The run of a workflow that a step belongs to, as its manifest states it. Read by the action, and by nothing else. */
import type { WorkflowFacts } from '../evidence/types.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Facts of the runner's GITHUB_ variables; null where one that identifies the run is missing or malformed, so that a
 * manifest never states half of them. Source: docs.github.com, "Default environment variables".
 */
export function workflowFacts(env: Environment): WorkflowFacts | null {
  const facts: WorkflowFacts = {
    server: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    run_id: env['GITHUB_RUN_ID'] ?? '',
    run_attempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? ''
  };
  const whole =
    /^https?:\/\/[^\s/]+(\/\S*)?$/.test(facts.server) &&
    /^[\w.-]+\/[\w.-]+$/.test(facts.repository) &&
    /^[1-9]\d{0,19}$/.test(facts.run_id) &&
    /^[1-9]\d{0,9}$/.test(facts.run_attempt) &&
    /^\w{1,64}$/.test(facts.event) &&
    /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(facts.sha) &&
    facts.ref.length <= 1024;
  return whole ? facts : null;
}
