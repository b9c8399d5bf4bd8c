/** The execpolicy file: every member, every mistake at its place, and rules that are checked by their own examples. */
import {
  defaultExecPolicy,
  execPolicyDigest,
  judgeCommand,
  loadExecPolicy
} from '../../src/execpolicy/index.js';
import type { ExecPolicy } from '../../src/execpolicy/index.js';

function load(text: string, under?: string) {
  return loadExecPolicy({
    path: '.codex/execpolicy.yml',
    bytes: Buffer.from(text),
    ...(under === undefined ? {} : { under })
  });
}

function policyOf(text: string): ExecPolicy {
  const { policy, problems } = load(text);
  expect(problems).toEqual([]);
  return policy!;
}

function problemsOf(text: string): string[] {
  const { policy, problems } = load(text);
  expect(policy).toBeNull();
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

it('no file: the built-in rules', () =>
  expect(loadExecPolicy(null)).toEqual({ policy: defaultExecPolicy, problems: [] }));
it('version alone: the built-in rules', () => expect(policyOf('version: 1\n')).toEqual(defaultExecPolicy));

const FULL = `version: 1
default: allow
without: [git.history, secret.dotenv]
rules:
  - id: db.reset
    reason: it drops the shared database
    use_instead: npm run db:reset-local
    prefix: [npm, run, ["db:reset", "db:drop*"]]
    unless: --dry-run
    match: [npm run db:reset, "npm --silent run db:drop-all"]
    not_match: [npm run db:reset-local, npm run db:reset --dry-run]
  - id: make.deploy
    pattern: "make *deploy*"
    match: make -j2 deploy-prod
  - id: keys
    paths: ["*.pem", "secrets/*"]
    except: secrets/README.md
    access: read
    match: [cat a/secrets/x, openssl x509 -in=ca.pem, "cat < k.pem"]
    not_match: [cat secrets/README.md, touch new.pem]
  - id: psql.pipe
    pipe: {from: [cat, pg_dump], into: psql}
    match: pg_dump a | psql b
    not_match: psql -c x
  - id: tls
    assigns: [NODE_TLS_REJECT_UNAUTHORIZED, "GIT_SSL_*"]
    match: [NODE_TLS_REJECT_UNAUTHORIZED=0 npm test, export GIT_SSL_NO_VERIFY=1]
    not_match: NODE_ENV=test npm test
  - id: force
    prefix: [tool, sync]
    with: [[--force, -f], "prod*"]
    match: [tool sync -vf prod-1, tool --config x sync prod --force=yes]
    not_match: [tool sync prod, tool sync -f staging]
guard: {emoji: allow, max_steps: 7, deny: ["*TODO*"]}
`;

it('reads every member, and freezes it', () => {
  const policy = policyOf(FULL);
  expect(policy.rules.map(({ id }) => id).slice(-6)).toEqual([
    'db.reset',
    'make.deploy',
    'keys',
    'psql.pipe',
    'tls',
    'force'
  ]);
  expect(policy.rules.some(({ id }) => id === 'git.history')).toBe(false);
  expect(policy.guard).toEqual({ emoji: 'allow', maxSteps: 7, deny: ['*TODO*'] });
  expect(Object.isFrozen(policy.rules.at(-1)!.prefix)).toBe(true);
  expect(judgeCommand('npm run db:reset', policy, 'safe').findings).toMatchObject([
    {
      code: 'EXEC_FORBIDDEN',
      rule: 'db.reset',
      reason: 'it drops the shared database',
      useInstead: 'npm run db:reset-local'
    }
  ]);
  expect(judgeCommand('git rebase main', policy, 'safe').decision).toBe('allow');
  expect(judgeCommand('git push', policy, 'safe').decision).toBe('forbid');
});

it('has a digest that changes with the rules, and not with comments or examples of layout', () => {
  const one = execPolicyDigest(policyOf(FULL));
  expect(execPolicyDigest(policyOf(`# comment\n${FULL}`))).toBe(one);
  expect(
    execPolicyDigest(
      policyOf(
        FULL.replace('db:reset"', 'db:wipe"')
          .replace('npm run db:reset,', 'npm run db:wipe,')
          .replace('db:reset --dry-run', 'db:wipe --dry-run')
      )
    )
  ).not.toBe(one);
});

it('stands inside of another file below a key', () => {
  expect(load('version: 1\nexec:\n  without: [git.history]\n', 'exec').policy!.without).toEqual([
    'git.history'
  ]);
  expect(load('version: 1\n', 'exec')).toEqual({ policy: defaultExecPolicy, problems: [] });
});

it('takes families of built-in rules out by a wildcard', () => {
  const policy = policyOf('version: 1\nwithout: ["cloud.*", "publish.*", git.push]\n');
  expect(policy.without.length).toBeGreaterThan(20);
  expect(judgeCommand('git push && npm publish && kubectl apply -f x', policy, 'safe').decision).toBe(
    'allow'
  );
  expect(policyOf('version: 1\nwithout: "*"\n').rules).toEqual([]);
});

it('unparsable: list lets through what cannot be told, in mode safe too, and lists it', () => {
  const policy = policyOf('version: 1\nunparsable: list\n');
  expect(judgeCommand('$X', policy, 'safe')).toMatchObject({
    decision: 'allow',
    findings: [{ code: 'EXEC_UNPARSABLE', refuses: false }]
  });
  expect(judgeCommand('$X; git push', policy, 'safe').decision).toBe('forbid');
  expect(
    judgeCommand('$X', policyOf('version: 1\ndefault: forbid\nunparsable: list\n'), 'safe').decision
  ).toBe('forbid');
});

describe('default: forbid', () => {
  const policy = policyOf(`version: 1
default: forbid
rules:
  - {id: test, decision: allow, prefix: [npm, [test, ci]], match: [npm test -- --ci], not_match: [npm --prefix x test]}
  - {id: push, decision: allow, prefix: [git, push], match: [git push]}
`);
  it.each([
    ['npm test', 'allow', []],
    ['npm ci && npm test', 'allow', []],
    ['npm test; ls', 'forbid', ['EXEC_NOT_ALLOWED']],
    ['npm --prefix /x test', 'forbid', ['EXEC_NOT_ALLOWED']],
    ['npm test $(id)', 'forbid', ['EXEC_NOT_ALLOWED']],
    ['env npm test', 'forbid', ['EXEC_NOT_ALLOWED']],
    ['git push', 'forbid', ['EXEC_FORBIDDEN']]
  ] as const)('%s: %s', (text, decision, codes) => {
    const judgement = judgeCommand(text, policy, 'privileged');
    expect(judgement.decision).toBe(decision);
    expect(judgement.findings.map(({ code }) => code)).toEqual(codes);
  });
  it('refuses what cannot be told in any mode', () =>
    expect(judgeCommand('$X', policy, 'privileged').decision).toBe('forbid'));
});

it.each([
  ['rules: []\n', ['1:1 PACK_MISSING_KEY the key version is missing']],
  ['version: 2\n', ['1:10 PACK_VALUE version is 2, which it does not take']],
  ['version: 1\nrulez: []\n', ['2:1 PACK_UNKNOWN_KEY the key "rulez" is unknown']],
  ['version: 1\nwithout: [git.pusch]\n', ['2:11 EXEC_RULE without: there is no built-in rule "git.pusch"']],
  ['version: 1\nrules:\n  - id: a\n', ['3:5 EXEC_RULE rule a has no condition']],
  ['version: 1\nrules:\n  - {id: a, prefix: [x], paths: [y]}\n', ['3:5 EXEC_RULE rule a has 2 conditions']],
  [
    'version: 1\nrules:\n  - {id: a, prefix: [x]}\n  - {id: a, prefix: [y]}\n',
    ['4:5 EXEC_RULE the id "a" is taken']
  ],
  ['version: 1\nrules:\n  - {id: git.push, prefix: [x]}\n', ['3:5 EXEC_RULE the id "git.push" is taken']],
  [
    'version: 1\nrules:\n  - {id: a, paths: [x], with: [y]}\n',
    ['3:5 EXEC_RULE rule a has with or unless without prefix']
  ],
  [
    'version: 1\nrules:\n  - {id: a, decision: allow, paths: [x]}\n',
    ['3:5 EXEC_RULE rule a allows by something other than a command']
  ],
  [
    'version: 1\nrules:\n  - id: a\n    prefix: [npm, run, x]\n    match:\n      - npm run x\n      - npm run y\n',
    ['7:9 EXEC_EXAMPLE rule a does not decide its own example "npm run y"']
  ],
  [
    'version: 1\nrules:\n  - id: a\n    prefix: [npm, run]\n    not_match: [npm run y]\n',
    ['5:17 EXEC_EXAMPLE rule a decides "npm run y", which it lists under not_match']
  ],
  [
    'version: 1\nrules:\n  - id: a\n    prefix: [npm]\n    match: ["true && env X=1 npm t", "echo npm"]\n',
    ['5:38 EXEC_EXAMPLE rule a does not decide its own example "echo npm"']
  ],
  [
    'version: 1\nrules:\n  - {id: "A b", prefix: [x]}\n',
    [
      '3:10 PACK_VALUE rules[0].id is "A b"; id is made of small letters, digits, dots, dashes and underscores'
    ]
  ]
])('%j is refused at its place', (text, expected) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(expected.length);
  for (const [at, line] of expected.entries())
    expect(problems[at]).toContain(line.split('; ')[0]!.slice(0, 40));
});

it.each([
  '- a\n',
  'a: &x [*x]\n',
  '\u0000',
  'version: 1\nrules: {}\n',
  'version: 1\nrules: [1, null, [a]]\n',
  'version: 1\nrules:\n  - {id: 1, prefix: 2, with: {}, match: [[]]}\n',
  'version: 1\nguard: []\n'
])('hostile file %j: problems, no throw', text => expect(problemsOf(text).length).toBeGreaterThan(0));
