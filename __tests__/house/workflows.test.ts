/** Every workflow of this repository and every template that users copy, held to what docs/WORKFLOWS.md promises. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { rowsOf } from './docs.js';
import {
  action,
  asked,
  callOf,
  faultsOf,
  PINNED,
  RULES,
  steps,
  unknown,
  unsafeExpressions,
  workflow,
  type Job,
  type Json,
  type Workflow
} from './workflows.js';

const CALL_KEYS = ['inputs', 'outputs', 'secrets'];
/** Inputs of the action that a reusable workflow sets itself, or cannot have: another permission, another operation. */
const OF_THE_STEP = [
  ...['artifact-digest', 'artifact-id', 'check', 'evidence-dir', 'expect-manifest', 'operation', 'path'],
  ...['publish', 'pull-request', 'run-attempt', 'upload', 'workflow-token']
];
/** The publish job installs nothing: it runs nothing that would need a sandbox. */
const INSTALLS = ['install-sandbox'];
const INPUT_KEYS = ['description', 'type', 'required', 'default', 'options'];

const files = [...list('.github/workflows'), ...list('workflows')];
const orchestrate = workflow('.github/workflows/orchestrate.yml');
const runOnly = workflow('.github/workflows/orchestrate-run.yml');
const verify = workflow('.github/workflows/verify.yml');

function list(directory: string): string[] {
  return readdirSync(directory)
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => join(directory, name));
}

describe.each(files)('%s', file => {
  const flow = workflow(file);
  it.each(Object.entries(RULES))('%s', (_rule, judge) => expect(judge(flow)).toEqual([]));
});

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

  const CALLER = {
    name: 'x',
    on: 'workflow_dispatch',
    permissions: {},
    jobs: {
      a: {
        permissions: { contents: 'write', 'pull-requests': 'write' },
        uses: `OWNER/codex-orchestrator/.github/workflows/orchestrate.yml@${'0'.repeat(40)}`,
        with: { 'task-pack': 'pack.yml' }
      }
    }
  };
  it.each<[string, Partial<Job>, RegExp]>([
    ['an input that is not there', { with: { 'task-pack': 'x', 'on-close': 'new' } }, /no input on-close/],
    ['a missing input', { with: {} }, /task-pack is missing/],
    ['a secret that is not there', { secrets: { private_key: 'x' } }, /no secret private_key/],
    ['secrets: inherit', { secrets: 'inherit' as unknown as Json }, /no secret/],
    ['too little', { permissions: { contents: 'write' } }, /grants/],
    ['too much', { permissions: { ...CALLER.jobs.a.permissions, checks: 'write' } }, /grants/]
  ])('a caller with %s', (_what, more, fault) => {
    const flow = { ...CALLER, jobs: { a: { ...CALLER.jobs.a, ...more } } } as unknown as Workflow;
    expect(faultsOf(flow).join('\n')).toMatch(fault);
  });

  it('a caller as it should be', () => expect(faultsOf(CALLER as unknown as Workflow)).toEqual([]));
});

describe.each([
  ['orchestrate.yml', orchestrate],
  ['orchestrate-run.yml', runOnly],
  ['verify.yml', verify]
])('%s', (_name, flow) => {
  const { inputs, outputs, secrets } = callOf(flow);

  it('has nothing at the top level but its call, and describes every input, output and secret', () => {
    expect(Object.keys(flow.on)).toEqual(['workflow_call']);
    expect(unknown(CALL_KEYS, flow.on['workflow_call'] as Json)).toEqual([]);
    expect(flow.permissions).toEqual({});
    for (const value of Object.values(secrets))
      expect(value).toEqual({ description: expect.any(String), required: expect.any(Boolean) });
    for (const value of Object.values(inputs)) {
      expect(unknown(INPUT_KEYS, value)).toEqual([]);
      expect(value).toMatchObject({
        description: expect.any(String),
        type: expect.stringMatching(/^(string|number|boolean)$/)
      });
      expect(value['required'] === true || 'default' in value).toBe(true);
    }
  });

  it('has no input or secret that is not handed on, and hands on none that it has not', () => {
    const text = JSON.stringify(flow.jobs);
    const named = (context: string) =>
      [
        ...new Set([...text.matchAll(new RegExp(`\\b${context}\\.([a-z-]+)`, 'g'))].map(match => match[1]!))
      ].sort();
    expect(named('inputs')).toEqual(Object.keys(inputs).sort());
    expect(named('secrets')).toEqual(Object.keys(secrets).sort());
  });

  it('hands on to the action, under the same name, whatever both of them have', () => {
    const last = Object.values(flow.jobs)
      .at(-1)!
      .steps!.find(({ uses }) => uses === './action')!;
    for (const name of Object.keys(inputs).filter(name => name in action.inputs && !INSTALLS.includes(name)))
      expect([name, last.with?.[name]]).toEqual([
        name,
        expect.stringMatching(new RegExp(`^\\$\\{\\{ inputs\\.${name}( \\|\\| '')? \\}\\}$`))
      ]);
    for (const name of Object.keys(secrets))
      expect([name, last.with?.[name]]).toEqual([
        name,
        expect.stringMatching(new RegExp(`^\\$\\{\\{ secrets\\.${name}( \\|\\| github\\.token)? \\}\\}$`))
      ]);
  });

  it('says of the words of a pull request what the action says', () => {
    const words = ['title', 'labels', 'assignees', 'reviewers', 'team-reviewers', 'draft', 'branch'];
    for (const name of words.filter(name => name in inputs))
      expect([name, inputs[name]!['description']]).toEqual([name, action.inputs[name]!['description']]);
  });

  it('gives the inputs of the action the same defaults', () => {
    for (const [name, { type, default: value }] of Object.entries(inputs)) {
      const own = action.inputs[name];
      if (own === undefined || inputs[name]!['required'] === true) continue;
      const unset = type === 'number' && own['default'] === '' ? 0 : own['default'];
      expect([name, String(value)]).toEqual([name, String(unset)]);
    }
  });

  it('gives out what its jobs give, and what the action gives', () => {
    for (const [name, { value, description }] of Object.entries(outputs)) {
      const [, job = '', output = ''] =
        /^\$\{\{ jobs\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(String(value)) ?? [];
      expect(output).toBe(name);
      expect(flow.jobs[job]!.outputs![name]).toBe(`\${{ steps.${job}.outputs.${name} }}`);
      expect(action.outputs[name]).toEqual({ description });
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
});

describe.each([
  ['orchestrate.yml', orchestrate],
  ['orchestrate-run.yml', runOnly]
])('%s', (_name, flow) => {
  it('gives the job that runs the pack nothing to write with', () => {
    expect(flow.jobs['run']!.permissions).toEqual({ contents: 'read' });
    const ours = flow.jobs['run']!.steps!.at(-1)!;
    expect(ours.with).toMatchObject({ publish: false });
    expect(JSON.stringify(flow.jobs['run'])).not.toMatch(/secrets\.|github\.token/);
    // An input whose default is a token has it unless it is emptied.
    const tokens = Object.keys(action.inputs).filter(name =>
      /token/.test(String(action.inputs[name]!['default']))
    );
    expect(tokens).toEqual(expect.arrayContaining(['token', 'workflow-token']));
    expect(tokens.filter(name => ours.with?.[name] !== '')).toEqual([]);
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
    expect(callOf(runOnly).secrets).toEqual({});
  });

  it('plans in both jobs from the same inputs', () => {
    const run = orchestrate.jobs['run']!.steps!.at(-1)!.with!;
    const published = publish.steps!.at(-1)!.with!;
    const elsewhere = ['install-sandbox', 'publish', 'token', 'workflow-token'];
    for (const name of Object.keys(run).filter(name => !elsewhere.includes(name)))
      expect([name, published[name]]).toEqual([name, run[name]]);
    expect(published).toMatchObject({
      operation: 'publish',
      'artifact-id': '${{ needs.run.outputs.artifact-id }}',
      'artifact-digest': '${{ needs.run.outputs.artifact-digest }}',
      'run-attempt': '${{ needs.run.outputs.run-attempt }}',
      'expect-manifest': '${{ needs.run.outputs.manifest-digest }}'
    });
    const handed = [...JSON.stringify(publish).matchAll(/needs\.run\.outputs\.([a-z-]+)/g)].map(
      match => match[1]!
    );
    expect(handed.filter(name => !(name in orchestrate.jobs['run']!.outputs!))).toEqual([]);
  });

  it('offers every input of the action, but those that are about this one step', () => {
    const { inputs, secrets } = callOf(orchestrate);
    const missing = Object.keys(action.inputs).filter(name => !(name in inputs) && !(name in secrets));
    expect(missing.sort()).toEqual(OF_THE_STEP);
  });

  it('leaves the workflow’s own token where the publish job tells it from others', () =>
    expect(publish.steps!.at(-1)!.with).not.toHaveProperty('workflow-token'));

  it('publishes nothing without evidence that can be checked', () => {
    const condition = String(publish['if']);
    for (const part of ['!cancelled()', "manifest-digest != ''", "artifact-id != ''", "verdict == 'passed'"])
      expect(condition).toContain(part);
    expect(condition).not.toContain('always()');
  });
});

describe('verify.yml', () => {
  it('reads, and writes a check run and nothing else', () => {
    expect(asked(verify)).toEqual({
      contents: 'read',
      'pull-requests': 'read',
      actions: 'read',
      checks: 'write'
    });
    const ours = steps(verify).find(({ uses }) => uses === './action')!;
    expect(ours.with).toMatchObject({ operation: 'verify' });
  });
});

describe('workflows/README.md', () => {
  it('lists every template, and nothing that is not there', () => {
    const rows = rowsOf(readFileSync('workflows/README.md', 'utf8')).map(([name]) => name);
    expect(rows.sort()).toEqual(
      readdirSync('workflows')
        .filter(name => name.endsWith('.yml'))
        .sort()
    );
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
