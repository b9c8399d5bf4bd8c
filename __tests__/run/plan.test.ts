import type { Contract } from '../../src/pack/contract.js';
import { defaultLimits } from '../../src/permissions/limits.js';
import type { Grant } from '../../src/permissions/types.js';
import { planMarkdown } from '../../src/run/plan-markdown.js';
import { makePlan, type PlanInputs } from '../../src/run/plan.js';

const place = { file: 'pack.yml', line: 1, column: 1 };
const none: Grant = { network: 'none', cloud: 'none', env: [], write: null };
const nothing = { network: { allow: [] }, cloud: {}, env: [], write: [], place: null };

const contract = {
  schema: 1,
  id: 'A-1',
  title: 'A title',
  slug: 'a-title',
  path: 'pack.yml',
  directory: '',
  form: 'file',
  files: [{ path: 'pack.yml', bytes: 3, sha256: 'ab' }],
  about: {},
  constraints: {
    allowNetwork: false,
    allowCloudMutations: false,
    allowSecrets: false,
    allowLongRunning: false,
    safeMode: null,
    readOnly: false,
    noSecretsOutput: false
  },
  permissions: nothing,
  setup: { commands: [], permissions: nothing, produces: [], deps: [], depsPlace: null },
  implement: {
    commands: [{ id: 'implement/1', text: 'make', cwd: '', place }],
    permissions: nothing,
    agent: null,
    agentPlace: null
  },
  test: { commands: [{ id: 'test/1', text: 'npm test', cwd: '', place }], permissions: nothing },
  prose: [],
  artifacts: { required: [], optional: [] },
  allowedPaths: null,
  docsRequired: [],
  limits: {},
  pr: null,
  carry: [],
  data: {},
  untrusted: {},
  isolation: null,
  secrets: [],
  quietHosts: [],
  positions: { '/id': place }
} satisfies Contract;

const given: PlanInputs = {
  program: { name: 'codex-orchestrator', version: '1.0.0' },
  contract,
  base: { commit: 'c1', tree: 't1' },
  mode: 'safe',
  isolation: { kind: 'sandbox', image: null },
  change: { source: 'implement' },
  grants: { setup: none, implement: none, test: none },
  limits: defaultLimits,
  inputs: [],
  protectedPaths: [],
  execPolicyDigest: 'sha256:e',
  policyDigest: 'sha256:0',
  refusals: []
};

const digest = makePlan(given).digest;

describe('the plan digest', () => {
  const changes: [string, Partial<PlanInputs>][] = [
    ['program version', { program: { name: 'codex-orchestrator', version: '1.0.1' } }],
    ['base commit', { base: { commit: 'c2', tree: 't1' } }],
    ['mode', { mode: 'privileged' }],
    ['isolation', { isolation: { kind: 'remote', image: null } }],
    ['image', { isolation: { kind: 'sandbox', image: `sha256:${'0'.repeat(64)}` } }],
    ['change source', { change: { source: 'worktree', tree: 't2' } }],
    ['grant', { grants: { setup: none, implement: none, test: { ...none, env: ['A'] } } }],
    ['limit', { limits: { ...defaultLimits, changed_lines: 801 } }],
    ['policy', { policyDigest: 'sha256:1' }],
    ['input', { inputs: [{ name: 'a', kind: 'carry', path: 'a', sha256: 'x', files: 1 }] }],
    ['pack file', { contract: { ...contract, files: [{ path: 'pack.yml', bytes: 3, sha256: 'ac' }] } }],
    [
      'command',
      {
        contract: {
          ...contract,
          test: { ...contract.test, commands: [{ id: 'test/1', text: 'npm  test', cwd: '', place }] }
        }
      }
    ],
    [
      'directory of a command',
      {
        contract: {
          ...contract,
          test: { ...contract.test, commands: [{ id: 'test/1', text: 'npm test', cwd: 'x', place }] }
        }
      }
    ],
    ['scope', { contract: { ...contract, allowedPaths: ['src'] } }],
    ['artifact', { contract: { ...contract, artifacts: { required: ['x'], optional: [] } } }]
  ];
  it.each(changes)('covers the %s', (_name, over) => {
    expect(makePlan({ ...given, ...over }).digest).not.toBe(digest);
  });

  it('does not cover where in its file a value stands', () => {
    const moved = { ...contract, positions: { '/id': { ...place, line: 9 } } };
    expect(makePlan({ ...given, contract: moved }).digest).toBe(digest);
  });
});

describe('plan.md', () => {
  it('shows commands, directories, grants, limits and why it will not run', () => {
    const refusals = [
      { code: 'NET_WILDCARD' as const, subject: 'x', message: 'asks for every host', where: null }
    ];
    const text = planMarkdown(makePlan({ ...given, refusals }));
    for (const part of ['`npm test`', 'network none', 'changed_lines | 800', 'NET_WILDCARD', digest]) {
      expect(text).toContain(part);
    }
  });
});
