/**
 * The workflows of this repository as workflows: under act, against the rig's forge, git server and Results service.
 * Run by `npm run test:act`. What act cannot show is listed in docs/WORKFLOWS.md.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, git, ownFiles, publishFiles, startRig, TOKEN, type Checkout, type Rig } from './act.js';
import { ROOT } from '../e2e/harness.js';

const RUN_PACK = '.github/workflows/run-pack.yml';
const QUICKSTART = 'codex/quickstart-sort-numbers-as-numbers';
let rig: Rig;
let own: Checkout;

beforeAll(async () => {
  rig = await startRig();
  own = publishFiles(rig, 'orchestrator', ownFiles());
});
afterAll(async () => rig?.stop());

/** A pack whose change is made and whose acceptance fails. */
const FAILING = `id: failing
title: Change that does not pass
scope: { allowed_paths: [notes] }
phases: { implement: { run: ['mkdir -p notes && echo new > notes/new.txt'] } }
acceptance: { commands: ['false'] }
`;

/** Adds a file to the work tree and to the forge, as a person would. */
function push(checkout: Checkout, path: string, text: string): void {
  mkdirSync(join(checkout.path, path, '..'), { recursive: true });
  writeFileSync(join(checkout.path, path), text);
  git(checkout.path, 'add', '-A', '-f');
  git(checkout.path, 'commit', '-q', '-m', path);
  git(checkout.path, 'push', '-q', checkout.repository.path, 'main');
}

/** API requests that change something, as `METHOD path`. */
function writes(from = 0): string[] {
  const changing = rig.forge.requests.slice(from).filter(({ method }) => method !== 'GET');
  return changing.map(({ method, path }) => `${method} ${path}`);
}

describe('run-pack.yml, and orchestrate.yml through it', () => {
  it('runs in one job and opens the pull request in the other', async () => {
    const ran = await act(rig, own, { workflow: RUN_PACK, runId: 1 });
    expect({ code: ran.code, jobs: ran.jobs, log: ran.code === 0 ? '' : ran.log }).toEqual({
      code: 0,
      jobs: { run: 'success', publish: 'success' },
      log: ''
    });
    expect(ran.outputs['run']).toMatchObject({ verdict: 'passed', 'reason-code': 'OK', 'exit-code': '0' });
    expect(ran.outputs['run']!['manifest-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(ran.outputs['publish']).toMatchObject({
      'pull-request-operation': 'created',
      'pull-request-branch': QUICKSTART
    });
    expect(rig.results.artifacts.map(({ name }) => name)).toContain('evidence-quickstart-1-1');
    expect(own.repository.git('diff', '--name-only', 'main', QUICKSTART).trim().split('\n')).toEqual([
      'examples/quickstart/src/percentile.mjs'
    ]);
    expect(own.repository.pulls).toHaveLength(1);
  });

  it('writes nothing the second time', async () => {
    const from = rig.forge.requests.length;
    const tip = own.repository.tip(QUICKSTART);
    const ran = await act(rig, own, { workflow: RUN_PACK, runId: 2 });
    expect({ code: ran.code, log: ran.code === 0 ? '' : ran.log }).toEqual({ code: 0, log: '' });
    expect(ran.outputs['publish']).toMatchObject({ 'pull-request-operation': 'none' });
    expect(writes(from)).toEqual([]);
    expect(own.repository.tip(QUICKSTART)).toBe(tip);
  });

  it('does not say the token, even where nothing masks it', async () => {
    const ran = await act(rig, own, { workflow: RUN_PACK, runId: 3, flags: ['--insecure-secrets'] });
    // Commands that ask for a mask are in act's record, where a runner takes them out.
    const said = ran.log.split('\n').filter(line => !line.includes('"raw":"::add-mask::'));
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    expect(said.filter(line => line.includes(TOKEN) || line.includes(basic))).toEqual([]);
    expect(ran.jobs).toMatchObject({ publish: 'success' });
  });

  it('does not publish what did not pass, and keeps its evidence', async () => {
    push(own, 'packs/failing.yml', FAILING);
    const from = rig.forge.requests.length;
    const ran = await act(rig, own, {
      workflow: RUN_PACK,
      runId: 4,
      inputs: { taskpack_path: 'packs/failing.yml' }
    });
    expect(ran.jobs).toEqual({ run: 'failure' });
    expect(ran.code).not.toBe(0);
    expect(ran.outputs['run']).toMatchObject({ verdict: 'failed', 'exit-code': '1' });
    expect(rig.results.artifacts.map(({ name }) => name)).toContain('evidence-failing-4-1');
    expect(writes(from)).toEqual([]);
  });

  it('publishes it where that is asked for', async () => {
    const ran = await act(rig, own, {
      workflow: RUN_PACK,
      runId: 5,
      inputs: { taskpack_path: 'packs/failing.yml', open_pr_on_failure: 'true', branch_prefix: 'bot/' }
    });
    expect(ran.jobs).toEqual({ run: 'failure', publish: 'success' });
    expect(ran.outputs['publish']).toMatchObject({ 'pull-request-operation': 'created' });
    expect(ran.outputs['publish']!['pull-request-branch']).toMatch(/^bot\/failing-/);
  });

  it('hands numbers and choices of the form on', async () => {
    const ran = await act(rig, own, {
      workflow: RUN_PACK,
      runId: 6,
      inputs: { taskpack_path: 'examples/quickstart', max_changed_lines: '1' }
    });
    expect(ran.outputs['run']).toMatchObject({ verdict: 'limited', 'exit-code': '4' });
    expect(ran.jobs).toEqual({ run: 'failure' });
  });

  it('ends where a server does not say which commit the workflow is of', async () => {
    const silent = publishFiles(rig, 'silent', ownFiles());
    const workflow = '.github/workflows/orchestrate.yml';
    const text = readFileSync(join(silent.path, workflow), 'utf8');
    push(silent, workflow, text.replaceAll(/\|\| \(env\.ACT && [^)]*\)/g, ''));
    const ran = await act(rig, silent, { workflow: RUN_PACK, runId: 7 });
    expect(ran.jobs).toEqual({ run: 'failure' });
    expect(ran.log).toContain('does not tell a reusable workflow its own commit');
    // With the clause, as in every other scenario here, it is the caller's commit whose action is run.
    const started = ran.lines.filter(({ stage }) => stage === 'Main').map(({ step }) => step);
    expect(new Set(started)).toEqual(
      new Set(['Check out the repository', 'Find the commit of this workflow'])
    );
  });
});

describe('workflows/single-step.yml in another repository', () => {
  it('runs and publishes in one step', async () => {
    const other = publishFiles(rig, 'widgets', {
      '.github/workflows/lint.yml': join(ROOT, 'workflows/single-step.yml'),
      'examples/quickstart': join(ROOT, 'examples/quickstart')
    });
    push(other, '.github/task-packs/lint.yml', LINT);
    const ran = await act(rig, other, {
      workflow: '.github/workflows/lint.yml',
      runId: 8,
      action: own
    });
    expect({ code: ran.code, log: ran.code === 0 ? '' : ran.log }).toEqual({ code: 0, log: '' });
    expect(ran.outputs['run']).toMatchObject({ verdict: 'passed', 'pull-request-operation': 'created' });
    expect(other.repository.pulls).toHaveLength(1);
  });
});

describe('workflows/single-step.yml with an app that signs', () => {
  it('publishes as the app, verified, and leaves neither its key nor its token', async () => {
    const key = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    rig.forge.app({
      id: 7,
      slug: 'codex-bot',
      publicKey: key.publicKey,
      installations: [{ owner: 'acme', permissions }]
    });
    const other = publishFiles(rig, 'gadgets', {
      '.github/workflows/lint.yml': join(ROOT, 'workflows/single-step.yml')
    });
    const template = join(other.path, '.github/workflows/lint.yml');
    const given = `app-id: '7', private-key: '\${{ secrets.APP_KEY }}', sign-commits: true }`;
    push(
      other,
      '.github/workflows/lint.yml',
      readFileSync(template, 'utf8').replace(
        'with: { task-pack: .github/task-packs/lint.yml }',
        `with: { task-pack: .github/task-packs/lint.yml, ${given}`
      )
    );
    push(other, '.github/task-packs/lint.yml', LINT);
    push(other, '.codex/policy.yml', 'version: 1\npull_request: { checks_before_review: true }\n');
    const from = rig.forge.requests.length;
    const ran = await act(rig, other, {
      workflow: '.github/workflows/lint.yml',
      runId: 9,
      action: own,
      flags: ['--secret', `APP_KEY=${key.privateKey}`]
    });
    expect({ code: ran.code, log: ran.code === 0 ? '' : ran.log }).toEqual({ code: 0, log: '' });
    expect(ran.outputs['run']).toMatchObject({
      'pull-request-operation': 'created',
      'pull-request-commits-verified': 'true'
    });
    expect(other.repository.pulls.map(({ author }) => author)).toEqual(['codex-bot[bot]']);
    expect(writes(from).at(-1)).toBe('DELETE /installation/token');
    const said = ran.log.split('\n').filter(line => !line.includes('"raw":"::add-mask::'));
    const secret = key.privateKey.split('\n').filter(line => line.length > 40);
    expect(said.filter(line => secret.some(part => line.includes(part)))).toEqual([]);
  });
});

const LINT = `id: LINT-1
title: Add a note
scope: { allowed_paths: [notes] }
phases: { implement: { run: ['mkdir -p notes && echo new > notes/new.txt'] } }
acceptance: { commands: ['test -f ../../notes/new.txt || test -f notes/new.txt'] }
`;
