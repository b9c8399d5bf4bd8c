/** The table of verbs: what help shows, what flags each takes, and where its code is loaded from when it is called. */
import { nearest } from '../pack/nearest.js';
import { ISOLATIONS } from '../run/isolation-options.js';
import type { OptionSpec, VerbSpec } from './options.js';
import { learn } from './verbs/learn-spec.js';
import { serveRunner } from './verbs/serve-runner-spec.js';

const evidenceDir: OptionSpec = {
  type: 'string',
  value: 'DIR',
  summary: 'where runs are recorded (default .orchestrator_logs)'
};

const isolationOptions: Readonly<Record<string, OptionSpec>> = {
  isolation: {
    type: 'string',
    value: 'NAME',
    summary: 'sandbox, container, remote, or none, which enforces nothing (default the pack’s, else sandbox)',
    check: ISOLATIONS
  },
  'container-image': {
    type: 'string',
    value: 'IMAGE',
    summary: 'image of isolation container, name@sha256:… (default the pack’s)'
  },
  'remote-url': { type: 'string', value: 'URL', summary: 'receiver of isolation remote, https://host:port' },
  'remote-key-file': {
    type: 'string',
    value: 'FILE',
    summary: 'shared keys, lines of an id and base64, closed to others (mode 0600)'
  },
  'remote-key-id': { type: 'string', value: 'ID', summary: 'which of them (default the only one)' },
  'remote-ca': { type: 'string', value: 'FILE', summary: 'the only authorities that count, PEM' }
};

const planOptions: Readonly<Record<string, OptionSpec>> = {
  base: { type: 'string', value: 'REF', summary: 'commit, branch or tag to start from (default HEAD)' },
  mode: {
    type: 'string',
    value: 'MODE',
    summary: 'the ceiling: safe (default) or privileged',
    check: ['safe', 'privileged']
  },
  policy: {
    type: 'string',
    value: 'FILE',
    summary: 'policy file (default .codex/policy.yml at the base commit)'
  },
  change: {
    type: 'string',
    value: 'SOURCE',
    summary: 'implement (default), or worktree: judge your uncommitted change',
    check: ['implement', 'worktree']
  },
  attempts: { type: 'string', value: 'N', summary: 'attempts per phase', check: 'integer' },
  'max-changed-lines': { type: 'string', value: 'N', summary: 'limit of changed lines', check: 'integer' },
  'max-changed-files': { type: 'string', value: 'N', summary: 'limit of changed files', check: 'integer' },
  'wall-minutes': { type: 'string', value: 'N', summary: 'limit of the whole run', check: 'integer' },
  'phase-minutes': { type: 'string', value: 'N', summary: 'limit of one phase', check: 'integer' },
  'output-mb': { type: 'string', value: 'N', summary: 'limit of what one command prints', check: 'integer' },
  'disk-mb': { type: 'string', value: 'N', summary: 'limit of what the run writes', check: 'integer' },
  'memory-mb': {
    type: 'string',
    value: 'N',
    summary: 'limit of the memory of one command',
    check: 'integer'
  },
  'cpu-minutes': {
    type: 'string',
    value: 'N',
    summary: 'limit of the CPU time of one command',
    check: 'integer'
  },
  'open-files': {
    type: 'string',
    value: 'N',
    summary: 'limit of the open files of a process',
    check: 'integer'
  },
  processes: {
    type: 'string',
    value: 'N',
    summary: 'limit of the processes of one command',
    check: 'integer'
  },
  ...isolationOptions
};

/** The first help screen, in its order. */
export const verbs: readonly VerbSpec[] = [
  {
    name: 'init',
    summary: 'write a new pack that validates and runs',
    usage: '[path]',
    arity: [0, 1],
    options: {
      id: { type: 'string', value: 'ID', summary: 'pack id, e.g. LINT-12 (default from the path)' },
      title: { type: 'string', value: 'TEXT', summary: 'one line that says what the pack does' },
      form: {
        type: 'string',
        value: 'FORM',
        summary: 'file (default) or directory',
        check: ['file', 'directory']
      }
    },
    examples: ['init .github/task-packs/lint.yml --id LINT-12 --title "Replace var with let and const"'],
    load: () => import('./verbs/init.js')
  },
  {
    name: 'validate',
    summary: 'check packs: every problem at once, with its place and what to do',
    usage: '<pack>...',
    arity: [1, Infinity],
    options: {},
    examples: ['validate examples/quickstart', 'validate .github/task-packs/*.yml --json'],
    load: () => import('./verbs/validate.js')
  },
  {
    name: 'plan',
    summary: 'show what a run would do, and the digest that --expect-plan takes',
    usage: '<pack>',
    arity: [0, 1],
    options: planOptions,
    examples: ['plan examples/quickstart', 'plan examples/quickstart --json'],
    load: () => import('./verbs/plan.js')
  },
  {
    name: 'run',
    summary: 'run a pack contained, and leave evidence whatever happens',
    usage: '<pack>',
    arity: [0, 1],
    options: {
      ...planOptions,
      'expect-plan': {
        type: 'string',
        value: 'DIGEST',
        summary: 'run only if the plan has this digest',
        check: 'digest'
      },
      'evidence-dir': evidenceDir,
      backend: {
        type: 'string',
        value: 'NAME',
        summary: 'bubblewrap or util-linux; podman or docker (default: the best that passes its probe)',
        check: ['bubblewrap', 'util-linux', 'podman', 'docker']
      },
      branch: { type: 'string', value: 'NAME', summary: 'name of the branch (default <prefix><id>-<title>)' },
      'branch-prefix': { type: 'string', value: 'PREFIX', summary: 'prefix of the branch (default codex/)' },
      'no-pr': { type: 'boolean', summary: 'prove only: prepare no branch' }
    },
    notes: [
      'exit codes: 0 ok, 1 failed, 2 usage or invalid pack, 3 denied, 4 a limit, 5 no isolation, 6 publishing, 130 cancelled'
    ],
    examples: [
      'run examples/quickstart',
      'run pack.yml --expect-plan sha256:…',
      'run pack.yml --change worktree',
      'run pack.yml --isolation container --container-image debian@sha256:…'
    ],
    load: () => import('./verbs/run.js')
  },
  {
    name: 'verify',
    summary: 'check the evidence of a run, offline',
    usage: '[run]',
    arity: [0, 1],
    options: {
      'evidence-dir': evidenceDir,
      'expect-manifest': {
        type: 'string',
        value: 'DIGEST',
        summary: 'the manifest digest that was handed on',
        check: 'digest'
      },
      'require-signature': { type: 'boolean', summary: 'fail unsigned evidence' },
      tree: {
        type: 'string',
        value: 'COMMIT',
        summary: 'in a clone: whether this commit has the tree that was tested'
      }
    },
    notes: ['[run] is a run id, a path of a run directory, or last (default).'],
    examples: [
      'verify last',
      'verify .orchestrator_logs/r-… --expect-manifest sha256:…',
      'verify last --tree HEAD'
    ],
    load: () => import('./verbs/verify.js')
  },
  {
    name: 'report',
    summary: 'show the record of a run',
    usage: '[run]',
    arity: [0, 1],
    options: { 'evidence-dir': evidenceDir },
    examples: ['report last'],
    load: () => import('./verbs/report.js')
  },
  {
    name: 'doctor',
    summary: 'what this machine can enforce, and the one command that would improve it',
    usage: '',
    arity: [0, 0],
    options: {
      fix: { type: 'boolean', summary: 'run that command' },
      containers: { type: 'boolean', summary: 'ask podman and docker too: seconds, not milliseconds' },
      'container-image': {
        type: 'string',
        value: 'IMAGE',
        summary: 'with --containers: probe inside this image, name@sha256:…'
      }
    },
    examples: ['doctor', 'sudo codex-orchestrator doctor --fix', 'doctor --containers --json'],
    load: () => import('./verbs/doctor.js')
  },
  {
    name: 'explain',
    summary: 'cause, fix and example of a reason code',
    usage: '[code]',
    arity: [0, 1],
    options: {},
    examples: ['explain SCOPE_OUTSIDE', 'explain'],
    load: () => import('./verbs/explain.js')
  }
];

/** Verbs after the first help screen. */
export const furtherVerbs: readonly VerbSpec[] = [
  {
    name: 'evidence',
    summary: 'query recorded runs: index, list-runs, list-artifacts, show-artifact, show-index-meta',
    usage: '<index|list-runs|list-artifacts|show-artifact|show-index-meta> [run] [path]',
    arity: [1, 3],
    options: { 'evidence-dir': evidenceDir },
    examples: [
      'evidence list-runs',
      'evidence list-artifacts last',
      'evidence show-artifact last summary.md',
      'evidence index'
    ],
    load: () => import('./verbs/evidence.js')
  },
  {
    name: 'guard',
    summary: 'say what a command text would execute, and refuse what the execpolicy forbids; nothing is run',
    usage: '[text]...',
    arity: [0, Infinity],
    options: {
      file: { type: 'string', value: 'FILE', summary: 'judge a script instead of a text' },
      pack: { type: 'string', value: 'PACK', summary: 'judge every command of a pack' },
      policy: {
        type: 'string',
        value: 'FILE',
        summary: 'execpolicy file (default .codex/execpolicy.yml of the work tree)'
      },
      mode: {
        type: 'string',
        value: 'MODE',
        summary: 'safe (default) refuses what cannot be told before running; privileged lists it',
        check: ['safe', 'privileged']
      },
      'max-steps': {
        type: 'string',
        value: 'N',
        summary: 'most simple commands of one text',
        check: 'integer'
      },
      'allow-emoji': { type: 'boolean', summary: 'let emoji through' },
      rules: { type: 'boolean', summary: 'list the rules that hold, built-in ones first' }
    },
    notes: ['exit codes: 0 allowed, 2 usage or broken execpolicy, 3 denied'],
    examples: [
      "guard 'npm test && git push'",
      'guard --file scripts/build.sh --json',
      'guard --pack examples/quickstart'
    ],
    load: () => import('./verbs/guard.js')
  },
  learn(planOptions),
  serveRunner
];

export function findVerb(name: string): VerbSpec | null {
  return [...verbs, ...furtherVerbs].find(verb => verb.name === name) ?? null;
}

export function nearestVerb(name: string): string | null {
  return nearest(
    name,
    [...verbs, ...furtherVerbs].map(verb => verb.name)
  );
}
