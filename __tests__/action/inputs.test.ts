import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inputVariable, readInputs } from '../../src/action/inputs.js';
import { limitOptions } from '../../src/run/limit-options.js';

/** As the runner sets them: every input with its default. */
function given(over: Record<string, string> = {}, env: Record<string, string> = {}) {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  const all = Object.entries(inputs).map(([name, { default: value }]) => [
    inputVariable(name),
    over[name] ?? (value.includes('${{') ? 'ghs_token' : value)
  ]);
  return { ...Object.fromEntries(all), ...env } as Record<string, string>;
}

describe('inputs', () => {
  it('have the defaults of action.yml', () => {
    expect(readInputs(given({ 'task-pack': 'packs/a.yml' }))).toEqual({
      operation: 'run',
      taskPack: 'packs/a.yml',
      path: '',
      mode: 'safe',
      policy: null,
      isolation: { kind: null, image: null, remote: null },
      installSandbox: 'auto',
      expectPlan: null,
      evidenceDir: '.orchestrator_logs',
      upload: true,
      artifactSuffix: '',
      retentionDays: 0,
      limits: {},
      token: 'ghs_token',
      publish: true,
      openPrOnFailure: false,
      base: null,
      branch: null,
      branchPrefix: 'codex/',
      pullRequest: {
        title: null,
        labels: [],
        assignees: [],
        reviewers: [],
        teamReviewers: [],
        milestone: null,
        draft: null,
        maintainerCanModify: true
      },
      preferences: {
        onClosed: 'leave',
        onHumanCommits: 'stop',
        onEmpty: 'close',
        onConflict: 'open',
        deleteBranch: false
      },
      signCommits: false,
      fork: null,
      branchToken: null,
      app: null,
      workflowToken: 'ghs_token',
      check: false,
      artifactId: 0,
      artifactDigest: null,
      expectManifest: null,
      runAttempt: null,
      pullRequestNumber: null
    });
  });

  it('every input of action.yml is read, and no other', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> };
    const source = readFileSync('src/action/inputs.ts', 'utf8');
    const read = [...source.matchAll(/(?:given|this)\.\w+\('([a-z-]+)'|'(max-attempts)':/g)].map(
      match => match[1] ?? match[2]!
    );
    const isolation = readFileSync('src/run/isolation-options.ts', 'utf8');
    read.push(...Object.keys(limitOptions));
    read.push(...[...isolation.matchAll(/text\('([a-z-]+)'\)/g)].map(match => match[1]!));
    expect([...new Set(read)].sort()).toEqual(Object.keys(inputs).sort());
  });

  it.each([
    ['max-attempts', '3', 'attempts', 3],
    ['max-changed-lines', '10', 'changed_lines', 10],
    ['processes', '7', 'processes', 7]
  ])('%s %s is a limit', (name, value, limit, number) =>
    expect(readInputs(given({ 'task-pack': 'a', [name]: value })).limits).toEqual({ [limit]: number })
  );

  it.each([
    ['TASKPACK_PATH', 'x.yml', 'taskPack', 'x.yml'],
    ['BASE_BRANCH', 'develop', 'base', 'develop'],
    ['ORCH_BRANCH_NAME', 'codex/a', 'branch', 'codex/a']
  ])('the original’s variable %s is understood', (variable, value, key, read) =>
    expect(readInputs(given({}, { TASKPACK_PATH: 'y', [variable]: value }))).toMatchObject({ [key]: read })
  );

  it('lists take lines and commas', () =>
    expect(
      readInputs(given({ 'task-pack': 'a', labels: 'one, two\nthree\n\none' })).pullRequest.labels
    ).toEqual(['one', 'two', 'three']));

  it.each([
    ['mode', 'root', /mode takes safe or privileged, not "root"/],
    ['operation', 'deploy', /operation takes run or publish/],
    ['isolation', 'vm', /isolation takes sandbox, container, none, remote/],
    ['remote-url', 'https://a:1', /needs remote-url and remote-key-file/],
    ['upload', 'yes', /upload takes true or false/],
    ['draft', '1', /draft takes true, false or always-true/],
    ['retention-days', '-1', /retention-days takes a whole number from 0/],
    ['max-changed-lines', '1e3', /max-changed-lines takes a whole number from 1/],
    ['expect-plan', 'sha256:xyz', /expect-plan takes sha256:/],
    ['artifact-suffix', 'a/b', /artifact-suffix takes up to 64/]
  ])('%s: %s is refused', (name, value, message) =>
    expect(() => readInputs(given({ 'task-pack': 'a', [name]: value }))).toThrow(message)
  );

  it('all problems are reported at once', () => {
    try {
      readInputs(given({ mode: 'x', upload: 'y', 'wall-minutes': 'z' }));
      throw new Error('no error');
    } catch (error) {
      const { inputs } = error as { inputs: string[] };
      expect(inputs).toHaveLength(4);
      expect(inputs.at(-1)).toMatch(/^task-pack is missing/);
    }
  });

  it('publish needs the hand-over, and no pack', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const over = { operation: 'publish', 'artifact-id': '12', 'expect-manifest': digest };
    expect(readInputs(given(over))).toMatchObject({ artifactId: 12, expectManifest: digest });
    expect(() => readInputs(given({ operation: 'publish', token: '' }))).toThrow(/3 inputs/);
  });
});
