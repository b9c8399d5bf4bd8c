/** The policy file: defaults, the ceiling that follows, and errors at their place; a mistake never loosens. */
import fc from 'fast-check';
import { defaultCeilingLimits } from '../../src/permissions/limits.js';
import { formatProblem } from '../../src/pack/index.js';
import { allowsMode, ceilingOf, defaultPolicy, policyPath, readPolicy } from '../../src/policy/index.js';

function read(text: string) {
  return readPolicy(policyPath, Buffer.from(text));
}

function policyOf(text: string) {
  const { policy, problems } = read(text);
  expect(problems).toEqual([]);
  if (policy === null) throw new Error('no policy');
  return policy;
}

const IMAGE = `registry.example.org/debian@sha256:${'0123456789abcdef'.repeat(4)}`;

it('no file: the default', () =>
  expect(readPolicy(policyPath, null)).toEqual({ policy: defaultPolicy, problems: [] }));
it('version alone: the default', () => expect(policyOf('version: 1\n')).toEqual(defaultPolicy));

it('reads every member', () => {
  const policy = policyOf(`version: 1
mode: privileged
network: {allow: [npm, files.example.org]}
isolation: [sandbox, none, remote]
images: ["${IMAGE}"]
none: {programs: [node, npm], deny: npm publish}
not_secret: [.env.test]
exec: {default: forbid}
pull_request:
  title: 'bot: {title} ({id}, {pack})'
  template: ./.codex/pull_request.md
  labels: [lint, 'area/*', lint]
  bases: main
  checks_before_review: true
limits: {changed_lines: 2000, wall_minutes: 90, cpu_minutes: 5, open_files: 64}
inputs_may_loosen: [wall_minutes, attempts, open_files]
protected_paths: ["infra/**", LICENSE]
unprotected_paths: .github/workflows/**
`);
  expect(policy).toEqual({
    version: 1,
    mode: 'privileged',
    networkHosts: ['files.example.org:443', expect.stringMatching(/:443$/)],
    isolation: ['sandbox', 'none', 'remote'],
    images: [IMAGE],
    none: { programs: ['node', 'npm'], deny: ['npm publish'] },
    notSecret: ['.env.test'],
    limits: { changed_lines: 2000, wall_minutes: 90, cpu_minutes: 5, open_files: 64 },
    inputsMayLoosen: ['attempts', 'open_files', 'wall_minutes'],
    protectedPaths: ['LICENSE', 'infra/**'],
    unprotectedPaths: ['.github/workflows/**'],
    pullRequest: {
      title: 'bot: {title} ({id}, {pack})',
      template: '.codex/pull_request.md',
      labels: ['lint', 'area/*'],
      bases: ['main'],
      checksBeforeReview: true
    }
  });
  expect(Object.isFrozen(policy.pullRequest)).toBe(true);
  expect(Object.isFrozen(policy)).toBe(true);
});

it.each([
  ['version: 1\nnetwork: none\n', []],
  ['version: 1\nnetwork: {allow: []}\n', []],
  ['version: 1\n', null]
])('network of %j', (text, hosts) => expect(policyOf(text).networkHosts).toEqual(hosts));

it.each([
  ['{}', { title: null, template: null, labels: null, bases: null, checksBeforeReview: false }],
  ['{labels: []}', { title: null, template: null, labels: [], bases: null, checksBeforeReview: false }],
  ['{bases: []}', { title: null, template: null, labels: null, bases: [], checksBeforeReview: false }]
])('pull_request %s', (text, wanted) =>
  expect(policyOf(`version: 1\npull_request: ${text}\n`).pullRequest).toEqual(wanted)
);

describe('ceiling', () => {
  it('has the stated limits, and the program’s own for the rest', () => {
    const ceiling = ceilingOf(policyOf('version: 1\nlimits: {changed_lines: 20}\nnetwork: none\n'), 'safe');
    expect(ceiling).toEqual({
      mode: 'safe',
      networkHosts: [],
      limits: { ...defaultCeilingLimits, changed_lines: 20 },
      inputsMayLoosen: []
    });
  });
  it.each([
    [null, 'safe', true],
    [null, 'privileged', true],
    ['safe', 'privileged', false],
    ['safe', 'safe', true],
    ['privileged', 'privileged', true]
  ] as const)('policy %s, flag %s: %s', (mode, flag, allowed) => {
    const policy = { ...defaultPolicy, mode };
    expect(allowsMode(policy, flag)).toBe(allowed);
    if (allowed) expect(ceilingOf(policy, flag).mode).toBe(flag);
    else expect(() => ceilingOf(policy, flag)).toThrow(RangeError);
  });
});

describe('broken policies', () => {
  it.each([
    ['', '1:1 PACK_ROOT'],
    ['mode: safe\n', '1:1 PACK_MISSING_KEY'],
    ['version: 2\n', '1:10 PACK_VALUE'],
    ['version: "1"\n', '1:10 PACK_VALUE'],
    ['version: 1\nmode: unsafe\n', '2:7 PACK_VALUE'],
    ['version: 1\nnetwrok: none\n', '2:1 PACK_UNKNOWN_KEY'],
    ['version: 1\nnetwork: all\n', '2:10 PACK_VALUE'],
    ['version: 1\nnetwork:\n', '2:9 PACK_TYPE'],
    ['version: 1\nnetwork: {}\n', '2:10 PACK_MISSING_KEY'],
    ['version: 1\nnetwork: {allow: ["*"]}\n', '2:19 PACK_HOST'],
    ['version: 1\nnetwork: {allow: ["https://a.example.org"]}\n', '2:19 PACK_HOST'],
    ['version: 1\nisolation: vm\n', '2:12 PACK_VALUE'],
    ['version: 1\nisolation: [sandbox, nine]\n', '2:22 PACK_VALUE'],
    ['version: 1\nimages: ["debian:12"]\n', '2:10 PACK_VALUE'],
    ['version: 1\nnone: {programs: [/bin/sh]}\n', '2:19 PACK_VALUE'],
    ['version: 1\nnone: {program: [sh]}\n', '2:8 PACK_UNKNOWN_KEY'],
    ['version: 1\nnot_secret: [../x]\n', '2:14 PACK_PATH'],
    ['version: 1\nexec: {rule: []}\n', '2:8 PACK_UNKNOWN_KEY'],
    ['version: 1\nexec: {rules: [{decision: forbid}]}\n', '2:16 PACK_MISSING_KEY'],
    ['version: 1\npull_request: {label: [a]}\n', '2:16 PACK_UNKNOWN_KEY'],
    ['version: 1\npull_request: true\n', '2:15 PACK_TYPE'],
    ["version: 1\npull_request: {title: '{name}'}\n", '2:23 PACK_VALUE'],
    ["version: 1\npull_request: {title: '{{id}}'}\n", '2:23 PACK_VALUE'],
    ["version: 1\npull_request: {title: ' '}\n", '2:23 PACK_VALUE'],
    ['version: 1\npull_request: {title: "a\\nb"}\n', '2:23 PACK_VALUE'],
    ['version: 1\npull_request: {title: "a\\u202eb"}\n', '2:23 PACK_VALUE'],
    ['version: 1\npull_request: {title: 1}\n', '2:23 PACK_TYPE'],
    [`version: 1\npull_request: {title: ${'x'.repeat(257)}}\n`, '2:23 PACK_VALUE'],
    ['version: 1\npull_request: {template: ../x}\n', '2:26 PACK_PATH'],
    ['version: 1\npull_request: {template: .}\n', '2:26 PACK_PATH'],
    ["version: 1\npull_request: {template: '*.md'}\n", '2:26 PACK_GLOB'],
    ["version: 1\npull_request: {labels: [a, ' ']}\n", '2:28 PACK_VALUE'],
    ["version: 1\npull_request: {labels: ['*a*b*c*']}\n", '2:25 PACK_VALUE'],
    ["version: 1\npull_request: {bases: ['{a,b}*']}\n", '2:24 PACK_VALUE'],
    ['version: 1\npull_request: {bases: [1]}\n', '2:24 PACK_TYPE'],
    ['version: 1\npull_request: {checks_before_review: "yes"}\n', '2:38 PACK_TYPE'],
    ['version: 1\nlimits: {open_files: 1}\n', '2:22 PACK_LIMIT'],
    ['version: 1\nisolation: []\n', '2:12 PACK_VALUE'],
    ['version: 1\nlimits: {changed_lines: -1}\n', '2:25 PACK_LIMIT'],
    ['version: 1\nlimits: {changed_line: 1}\n', '2:10 PACK_UNKNOWN_KEY'],
    ['version: 1\nlimits: {exclude: [a]}\n', '2:10 PACK_UNKNOWN_KEY'],
    ['version: 1\ninputs_may_loosen: [wall_minute]\n', '2:21 PACK_VALUE'],
    ['version: 1\ninputs_may_loosen: all\n', '2:20 PACK_VALUE'],
    ['version: 1\nprotected_paths: [../x]\n', '2:19 PACK_PATH'],
    ['version: 1\nprotected_paths: ["!infra/**"]\n', '2:19 PACK_GLOB'],
    ['version: 1\nversion: 1\n', '2:1 PACK_DUPLICATE_KEY'],
    ['version: 1\n__proto__: {mode: privileged}\n', '2:1 PACK_FORBIDDEN_KEY'],
    ['version: 1\nmode: !!str privileged\n---\nversion: 1\n', '3:1 PACK_ROOT']
  ])('%j', (text, wanted) => {
    const { policy, problems } = read(text);
    expect(policy).toBeNull();
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(wanted);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    expect(problems.map(formatProblem)[0]).toMatch(/^\.codex\/policy\.yml:\d+:\d+ PACK_/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string().map(text => Buffer.from(`version: 1\n${text}`))
        ),
        bytes => {
          const { policy, problems } = readPolicy(policyPath, bytes);
          expect(policy === null).toBe(problems.some(({ severity }) => severity === 'error'));
        }
      )
    );
  });
});
