/** Workflow files as values, and the rules that every one of them is held to, for tests of files and of documents. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

export type Json = Record<string, unknown>;

export interface Step extends Json {
  name?: string;
  uses?: string;
  run?: string;
  env?: Json;
  with?: Json;
}

export interface Job extends Json {
  uses?: string;
  with?: Json;
  secrets?: Json;
  steps?: Step[];
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
}

export interface Workflow extends Json {
  name: string;
  on: Json;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

export interface Call {
  inputs: Record<string, Json>;
  outputs: Record<string, Json>;
  secrets: Record<string, Json>;
}

/** Keys of the workflow syntax (docs.github.com, "Workflow syntax for GitHub Actions"). */
const KEYS = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'],
  job: [
    ...['name', 'permissions', 'needs', 'if', 'runs-on', 'environment', 'concurrency', 'outputs', 'env'],
    ...['defaults', 'steps', 'timeout-minutes', 'strategy', 'continue-on-error', 'container', 'services'],
    ...['uses', 'with', 'secrets']
  ],
  step: [
    ...['id', 'if', 'name', 'uses', 'run', 'working-directory', 'shell', 'with', 'env'],
    ...['continue-on-error', 'timeout-minutes']
  ]
};
/** Contexts whose values nobody outside of this file chooses; the only ones that a script may hold. */
const SAFE_IN_SCRIPTS = /^\$\{\{ *(github\.(run_id|run_attempt|sha)|runner\.(os|arch|temp)) *\}\}$/;
export const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const ACTION = /^(\.\/action|OWNER\/codex-orchestrator@0{40})$/;
const CALLED = /^(?:\.|OWNER\/codex-orchestrator)\/\.github\/workflows\/([\w-]+\.yml)(@|$)/;

/** Parses strictly: duplicate keys and other mistakes of the text are errors. */
export function parseYaml(text: string, place: string): Json {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(`${place}: ${document.errors[0]!.message}`);
  return document.toJS() as Json;
}

export function workflow(file: string): Workflow {
  return parseYaml(readFileSync(file, 'utf8'), file) as unknown as Workflow;
}

export const action = parseYaml(readFileSync('action.yml', 'utf8'), 'action.yml') as unknown as {
  inputs: Record<string, Json>;
  outputs: Record<string, Json>;
};

export function steps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(job => job.steps ?? []);
}

export function unknown(keys: readonly string[], value: object): string[] {
  return Object.keys(value).filter(key => !keys.includes(key));
}

export function unsafeExpressions(text: string): string[] {
  return (text.match(/\$\{\{[^}]*\}\}/g) ?? []).filter(expression => !SAFE_IN_SCRIPTS.test(expression));
}

/** What a reusable workflow takes and gives; a part that it leaves out has nothing. */
export function callOf({ on }: Workflow): Call {
  const { inputs = {}, outputs = {}, secrets = {} } = (on['workflow_call'] ?? {}) as Partial<Call>;
  return { inputs, outputs, secrets };
}

/** Everything that the jobs of a workflow ask for together; `write` holds `read`. */
export function asked({ jobs }: Workflow): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { permissions = {} } of Object.values(jobs))
    for (const [scope, level] of Object.entries(permissions)) if (all[scope] !== 'write') all[scope] = level;
  return all;
}

/** A rule says what is at fault, in words; nothing where it holds. */
export const RULES: Readonly<Record<string, (flow: Workflow) => string[]>> = {
  'has no key that the syntax does not know': flow => [
    ...unknown(KEYS.workflow, flow),
    ...Object.values(flow.jobs).flatMap(job => unknown(KEYS.job, job)),
    ...steps(flow).flatMap(step => unknown(KEYS.step, step))
  ],
  'pins everything that it uses to a commit, or uses what is beside it': flow =>
    [...Object.values(flow.jobs), ...steps(flow)]
      .flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
      .filter(reference => !PINNED.test(reference) && !reference.startsWith('./')),
  'says which permissions it has': flow =>
    typeof flow.permissions === 'object' && flow.permissions !== null ? [] : ['no permissions'],
  'puts no value of others into a script': flow =>
    steps(flow).flatMap(({ run }) => unsafeExpressions(run ?? '')),
  'leaves no token behind in a checkout': flow =>
    steps(flow)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter(step => step.with?.['persist-credentials'] !== false)
      .map(({ name, uses }) => name ?? uses!),
  'passes inputs that the action has': flow =>
    steps(flow)
      .filter(({ uses }) => ACTION.test(uses ?? ''))
      .flatMap(step => unknown(Object.keys(action.inputs), step.with ?? {})),
  'passes to a reusable workflow what it takes, and grants what it asks for': flow =>
    Object.entries(flow.jobs).flatMap(([name, job]) => callFaults(job).map(fault => `${name}: ${fault}`))
};

function callFaults(job: Job): string[] {
  const called = CALLED.exec(job.uses ?? '')?.[1];
  if (called === undefined) return [];
  const callee = workflow(`.github/workflows/${called}`);
  const { inputs, secrets } = callOf(callee);
  const required = (all: Record<string, Json>) =>
    Object.keys(all).filter(name => all[name]!['required'] === true);
  const missing = [
    ...required(inputs).filter(name => !(name in (job.with ?? {}))),
    ...required(secrets).filter(name => !(name in (job.secrets ?? {})))
  ];
  const granted = JSON.stringify(sorted(job.permissions ?? {}));
  return [
    ...unknown(Object.keys(inputs), job.with ?? {}).map(name => `no input ${name}`),
    ...unknown(Object.keys(secrets), job.secrets ?? {}).map(name => `no secret ${name}`),
    ...missing.map(name => `${name} is missing`),
    ...(granted === JSON.stringify(sorted(asked(callee))) ? [] : [`grants ${granted}`])
  ];
}

function sorted(value: Record<string, string>): [string, string][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Everything at fault by any rule. */
export function faultsOf(flow: Workflow): string[] {
  return Object.entries(RULES).flatMap(([rule, judge]) => judge(flow).map(fault => `${rule}: ${fault}`));
}
