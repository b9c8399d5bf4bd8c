/** Every workflow of this repository and every template that users copy, held to what docs/WORKFLOWS.md promises. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseDocument } from 'yaml';

type Json = Record<string, unknown>;
interface Step extends Json {
  name?: string;
  uses?: string;
  run?: string;
  env?: Json;
  with?: Json;
}
interface Job extends Json {
  uses?: string;
  with?: Json;
  steps?: Step[];
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
}
interface Workflow extends Json {
  name: string;
  on: Json;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Keys of the workflow syntax (docs.github.com, "Workflow syntax for GitHub Actions"). */
const KEYS = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'],
  job: [
    ...[
      'name',
      'permissions',
      'needs',
      'if',
      'runs-on',
      'environment',
      'concurrency',
      'outputs',
      'env',
      'defaults'
    ],
    ...[
      'steps',
      'timeout-minutes',
      'strategy',
      'continue-on-error',
      'container',
      'services',
      'uses',
      'with',
      'secrets'
    ]
  ],
  step: [
    ...['id', 'if', 'name', 'uses', 'run', 'working-directory', 'shell', 'with', 'env'],
    ...['continue-on-error', 'timeout-minutes']
  ],
  call: ['inputs', 'outputs', 'secrets'],
  input: ['description', 'type', 'required', 'default', 'options']
};
/** Contexts whose values nobody outside of this file chooses; the only ones that a script may hold. */
const SAFE_IN_SCRIPTS = /^\$\{\{ *(github\.(run_id|run_attempt|sha)|runner\.(os|arch|temp)) *\}\}$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const ACTION = /^(\.\/action|OWNER\/codex-orchestrator@0{40})$/;

const files = [...list('.github/workflows'), ...list('workflows')];
const action = read('action.yml') as unknown as { inputs: Json; outputs: Json };
const orchestrate = workflow('.github/workflows/orchestrate.yml');
const runOnly = workflow('.github/workflows/orchestrate-run.yml');

function list(directory: string): string[] {
  return readdirSync(directory)
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => join(directory, name));
}

/** Parses strictly: duplicate keys and other mistakes of the file are errors. */
function read(file: string): Json {
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0]!.message}`);
  return document.toJS() as Json;
}

function workflow(file: string): Workflow {
  return read(file) as unknown as Workflow;
}

function steps({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(job => job.steps ?? []);
}

function uses(flow: Workflow): string[] {
  return [...Object.values(flow.jobs), ...steps(flow)].flatMap(({ uses }) =>
    uses === undefined ? [] : [uses]
  );
}

function unknown(keys: readonly string[], value: object): string[] {
  return Object.keys(value).filter(key => !keys.includes(key));
}

function unsafeExpressions(text: string): string[] {
  return (text.match(/\$\{\{[^}]*\}\}/g) ?? []).filter(expression => !SAFE_IN_SCRIPTS.test(expression));
}

function callOf(flow: Workflow): {
  inputs: Record<string, Json>;
  outputs: Record<string, Json>;
  secrets?: Json;
} {
  return flow.on['workflow_call'] as ReturnType<typeof callOf>;
}

describe.each(files)('%s', file => {
  const flow = workflow(file);

  it('has no key that the syntax does not know', () => {
    const strange = [
      ...unknown(KEYS.workflow, flow),
      ...Object.values(flow.jobs).flatMap(job => unknown(KEYS.job, job)),
      ...steps(flow).flatMap(step => unknown(KEYS.step, step))
    ];
    expect(strange).toEqual([]);
  });

  it('pins everything that it uses to a commit, or uses what is beside it', () => {
    const loose = uses(flow).filter(reference => !PINNED.test(reference) && !reference.startsWith('./'));
    expect(loose).toEqual([]);
  });

  it('says which permissions it has', () => expect(typeof flow.permissions).toBe('object'));

  it('puts no value of others into a script', () => {
    expect(steps(flow).flatMap(({ run }) => unsafeExpressions(run ?? ''))).toEqual([]);
  });

  it('leaves no token behind in a checkout', () => {
    const checkouts = steps(flow).filter(step => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('passes inputs that the action has', () => {
    const ours = steps(flow).filter(step => ACTION.test(step.uses ?? ''));
    expect(ours.flatMap(step => unknown(Object.keys(action.inputs), step.with ?? {}))).toEqual([]);
  });

  it('passes inputs that the reusable workflow has, and grants what it asks for', () => {
    for (const job of Object.values(flow.jobs)) {
      const called = /\.github\/workflows\/(orchestrate(?:-run)?\.yml)(@|$)/.exec(job.uses ?? '')?.[1];
      if (called === undefined) continue;
      const callee = called === 'orchestrate.yml' ? orchestrate : runOnly;
      const { inputs } = callOf(callee);
      expect(unknown(Object.keys(inputs), job.with ?? {})).toEqual([]);
      const required = Object.keys(inputs).filter(name => inputs[name]!['required'] === true);
      expect(Object.keys(job.with ?? {})).toEqual(expect.arrayContaining(required));
      expect(job.permissions).toEqual(asked(callee));
    }
  });
});

/** Everything that the jobs of a workflow ask for together; `write` holds `read`. */
function asked({ jobs }: Workflow): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { permissions = {} } of Object.values(jobs))
    for (const [scope, level] of Object.entries(permissions)) if (all[scope] !== 'write') all[scope] = level;
  return all;
}

describe('the rules themselves', () => {
  it.each([
    ['echo "${{ github.event.issue.title }}"', ['${{ github.event.issue.title }}']],
    ['echo "${{ inputs.taskpack_path }}"', ['${{ inputs.taskpack_path }}']],
    ['echo "${{github.sha}} ${{ github.head_ref }}"', ['${{ github.head_ref }}']],
    ['echo "$TITLE"', []]
  ])('a script with %s', (text, found) => expect(unsafeExpressions(text)).toEqual(found));

  it.each(['actions/checkout@v7', 'actions/checkout@main', 'actions/checkout@3d3c42e', 'docker://alpine:3'])(
    '%s is not pinned',
    reference => expect(PINNED.test(reference)).toBe(false)
  );
});

describe.each([
  ['orchestrate.yml', orchestrate],
  ['orchestrate-run.yml', runOnly]
])('%s', (_name, flow) => {
  const { inputs, outputs } = callOf(flow);

  it('has nothing at the top level but its call, and describes every input and output', () => {
    expect(Object.keys(flow.on)).toEqual(['workflow_call']);
    expect(unknown(KEYS.call, callOf(flow))).toEqual([]);
    expect(flow.permissions).toEqual({});
    for (const value of Object.values(inputs)) {
      expect(unknown(KEYS.input, value)).toEqual([]);
      expect(value).toMatchObject({
        description: expect.any(String),
        type: expect.stringMatching(/^(string|number|boolean)$/)
      });
      expect(value['required'] === true || 'default' in value).toBe(true);
    }
  });

  it('has no input that is not handed on, and hands on none that it has not', () => {
    const text = JSON.stringify(flow.jobs);
    const named = new Set([...text.matchAll(/inputs\.([a-z-]+)/g)].map(match => match[1]!));
    expect([...named].sort()).toEqual(Object.keys(inputs).sort());
  });

  it('gives the inputs of the action the same defaults', () => {
    const own = action.inputs as Record<string, Json>;
    for (const [name, { type, default: value }] of Object.entries(inputs)) {
      if (own[name] === undefined || inputs[name]!['required'] === true) continue;
      const unset = type === 'number' && own[name]['default'] === '' ? 0 : own[name]['default'];
      expect([name, String(value)]).toEqual([name, String(unset)]);
    }
  });

  it('gives out what its jobs give, and what the action gives', () => {
    for (const [name, { value, description }] of Object.entries(outputs)) {
      const [, job = '', output = ''] =
        /^\$\{\{ jobs\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(String(value)) ?? [];
      expect(output).toBe(name);
      expect(flow.jobs[job]!.outputs![name]).toBe(`\${{ steps.${job}.outputs.${name} }}`);
      expect((action.outputs as Record<string, Json>)[name]).toEqual({ description });
    }
  });

  it('takes the action from the commit of the workflow, and from nowhere else', () => {
    for (const { steps: all = [] } of Object.values(flow.jobs)) {
      const own = all.find(({ id }) => id === 'own')!;
      expect(own.env).toEqual({
        REPOSITORY: '${{ job.workflow_repository || (env.ACT && github.repository) }}',
        COMMIT: '${{ job.workflow_sha || (env.ACT && github.sha) }}'
      });
      const checkout = all[all.indexOf(own) + 1]!;
      expect(checkout.with).toMatchObject({
        repository: '${{ steps.own.outputs.repository }}',
        ref: '${{ steps.own.outputs.commit }}',
        path: 'action'
      });
      expect(all[all.indexOf(own) + 2]!.uses).toBe('./action');
    }
  });

  it('gives the job that runs the pack nothing to write with', () => {
    expect(flow.jobs['run']!.permissions).toEqual({ contents: 'read' });
    const ours = flow.jobs['run']!.steps!.at(-1)!;
    expect(ours.with).toMatchObject({ publish: false, token: '' });
    expect(JSON.stringify(flow.jobs['run'])).not.toMatch(/secrets\.|github\.token/);
  });
});

describe('orchestrate.yml', () => {
  const publish = orchestrate.jobs['publish']!;

  it('asks for no more than docs/WORKFLOWS.md says', () => {
    expect(publish.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(asked(runOnly)).toEqual({ contents: 'read' });
    expect(Object.keys(orchestrate.jobs)).toEqual(['run', 'publish']);
  });

  it('runs the same job as orchestrate-run.yml', () => {
    expect(runOnly.jobs).toEqual({ run: orchestrate.jobs['run'] });
    const { inputs } = callOf(orchestrate);
    for (const [name, value] of Object.entries(callOf(runOnly).inputs)) expect(inputs[name]).toEqual(value);
    expect(callOf(runOnly).secrets).toBeUndefined();
  });

  it('plans in both jobs from the same inputs', () => {
    const run = orchestrate.jobs['run']!.steps!.at(-1)!.with!;
    const published = publish.steps!.at(-1)!.with!;
    const elsewhere = ['install-sandbox', 'publish', 'token'];
    for (const name of Object.keys(run).filter(name => !elsewhere.includes(name)))
      expect([name, published[name]]).toEqual([name, run[name]]);
    expect(published).toMatchObject({
      operation: 'publish',
      'artifact-id': '${{ needs.run.outputs.artifact-id }}',
      'expect-manifest': '${{ needs.run.outputs.manifest-digest }}'
    });
  });

  it('publishes nothing without evidence that can be checked', () => {
    const condition = String(publish['if']);
    for (const part of ['!cancelled()', "manifest-digest != ''", "artifact-id != ''", "verdict == 'passed'"])
      expect(condition).toContain(part);
    expect(condition).not.toContain('always()');
  });
});

describe('the step that pulls the image', () => {
  const step = runOnly.jobs['run']!.steps!.find(({ name }) => name === 'Pull the image')!;
  const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
  let bin = '';

  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'codex-pull-'));
  });
  afterAll(() => rmSync(bin, { recursive: true, force: true }));

  /** Runs the script as the runner does, with engines that only say how they were called. */
  function pull(
    image: string,
    status: Readonly<Record<string, number>>
  ): { code: number | null; said: string } {
    for (const engine of ['docker', 'podman']) {
      const script = `#!/bin/bash\nprintf '%s' ${engine}; printf ' [%s]' "$@"; echo\nexit ${status[engine] ?? 0}\n`;
      writeFileSync(join(bin, engine), script);
      chmodSync(join(bin, engine), 0o755);
    }
    const env = { PATH: `${bin}${delimiter}/usr/bin${delimiter}/bin`, IMAGE: image };
    const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!];
    const { status: code, stdout } = spawnSync('bash', argv, { env, encoding: 'utf8' });
    return { code, said: stdout };
  }

  it('is there for an image that was given, and is skipped without', () =>
    expect(step).toMatchObject({
      if: "inputs.container-image != ''",
      env: { IMAGE: '${{ inputs.container-image }}' }
    }));

  it.each([
    [`docker.io/library/node@${DIGEST}`, {}, `docker [pull] [--quiet] [docker.io/library/node@${DIGEST}]\n`],
    [
      `node@${DIGEST}`,
      { docker: 1 },
      `docker [pull] [--quiet] [node@${DIGEST}]\npodman [pull] [--quiet] [node@${DIGEST}]\n`
    ],
    ['node:22', {}, ''],
    [DIGEST, {}, ''],
    [`--all-tags@${DIGEST}`, {}, ''],
    [`$(id)@${DIGEST}`, {}, '']
  ])('%s with %j: leaves everything else to the action', (image, status, said) =>
    expect(pull(image, status)).toEqual({ code: 0, said })
  );

  it('fails nothing itself where no engine has it: the action says so, with evidence', () => {
    const { code, said } = pull(`node@${DIGEST}`, { docker: 1, podman: 125 });
    expect([code, said]).toEqual([0, expect.stringContaining('::warning::')]);
  });
});
