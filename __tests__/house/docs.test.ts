/** The pages about packs, isolation, the action and workflows: their examples are read, their tables compared with the code. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { furtherVerbs, verbs } from '../../src/cli/verbs.js';
import { parseVerb } from '../../src/cli/options.js';
import { loadExecPolicy } from '../../src/execpolicy/index.js';
import { formatProblem, readPack } from '../../src/pack/index.js';
import type { Contract } from '../../src/pack/index.js';
import { grantAll } from '../../src/permissions/grants.js';
import { chooseIsolation, enforcementOf } from '../../src/permissions/isolation.js';
import { defaultCeilingLimits, defaultLimits, limitNames } from '../../src/permissions/limits.js';
import { networkPresets } from '../../src/permissions/presets.js';
import type { Mode } from '../../src/permissions/types.js';
import { ceilingOf, defaultPolicy, readPolicy } from '../../src/policy/index.js';
import { reasonOf } from '../../src/reasons/index.js';
import { USUAL_PROGRAMS } from '../../src/sandbox/index.js';
import { memoryFiles } from '../pack/memory.js';
import { anchorsOf, blocksOf, callsOf, proseOf, rowsOf } from './docs.js';
import { action, callOf, faultsOf, workflow, type Workflow } from './workflows.js';

const COMING = 'docs/COMING-FROM-CREATE-PULL-REQUEST.md';
const PAGES = [
  ...['docs/PACKS.md', 'docs/ISOLATION.md', 'docs/ACTION.md', 'docs/WORKFLOWS.md', COMING],
  ...['docs/PULL-REQUESTS.md', 'docs/EVIDENCE-GATE.md', 'docs/SECURITY-MODEL.md']
];
/** Pages of tables alone. */
const WITHOUT_YAML = ['docs/SECURITY-MODEL.md'];
const EXAMPLE = 'examples/network/README.md';

type Json = Record<string, unknown>;

/** Parses strictly: duplicate keys are errors. */
function valueOf(text: string): Json {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS() as Json;
}

/** A part of a pack is made whole by what every pack has; a companion stands beside one. */
function packFiles(text: string): Record<string, string> {
  const stated = valueOf(text);
  const main = JSON.stringify({
    id: 'pack',
    title: 'A pack',
    acceptance: { commands: ['true'] }
  });
  const isCompanion = ['must', 'deps', 'format', 'lint', 'tests'].some(key => key in stated);
  const prose = { 'pack/spec.md': 'x\n', 'pack/risk.md': 'x\n', 'pack/runbook.md': 'x\n' };
  if (isCompanion) return { 'pack/task.yml': main, 'pack/acceptance.yml': text, ...prose };
  const missing = Object.entries(JSON.parse(main) as Json).filter(([key]) => !(key in stated));
  return {
    'pack.yml': `${text}${missing.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}`
  };
}

function problemsOfPack(text: string): string[] {
  const files = packFiles(text);
  const path = 'pack.yml' in files ? 'pack.yml' : 'pack';
  return readPack(path, memoryFiles(files)).problems.map(formatProblem);
}

function problemsOfPolicy(text: string): string[] {
  const source = { path: '.codex/policy.yml', bytes: Buffer.from(text) };
  const { problems } = readPolicy(source.path, source.bytes);
  const exec = loadExecPolicy({ ...source, under: 'exec' }).problems;
  return [...problems.map(formatProblem), ...exec.map(({ message }) => message)];
}

/** Steps of a job: what the actions in them are given has to exist. */
function problemsOfSteps({ steps }: Json): string[] {
  const { inputs } = action;
  return (steps as { uses?: string; with?: Json }[]).flatMap(({ uses = '', with: given = {} }) => {
    const loose = uses === '' || /@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned`];
    const ours = uses.startsWith('OWNER/codex-orchestrator@');
    return [...loose, ...Object.keys(given).filter(name => ours && !(name in inputs))];
  });
}

function problemsOf(text: string): string[] {
  const value = valueOf(text);
  if ('jobs' in value) return faultsOf(value as unknown as Workflow);
  if ('steps' in value) return problemsOfSteps(value);
  return 'version' in value && !('id' in value) ? problemsOfPolicy(text) : problemsOfPack(text);
}

it('there is every page', () => expect(PAGES.filter(page => !existsSync(page))).toEqual([]));

describe.each([...PAGES.filter(page => existsSync(page)), EXAMPLE])('%s', page => {
  const yaml = blocksOf(page).filter(({ language }) => language === 'yaml');

  it('has examples that are valid, without a warning', () => {
    expect(yaml.length > 0).toBe(!WITHOUT_YAML.includes(page));
    const found = yaml.map(({ place, text }) => ({ place, problems: problemsOf(text) }));
    expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  it('names reason codes that exist', () => {
    const families =
      /`((?:PACK|ACC|NET|CLOUD|SECRET|EXEC|SCOPE|LIMIT|ISO|PR|EVID|GATE|USAGE|TEST)_[A-Z_]*[A-Z])`/g;
    const named = [...proseOf(page).matchAll(families)].map(([, code = '']) => code);
    expect(named.filter(code => reasonOf(code) === null)).toEqual([]);
  });

  it('calls the program by verbs and flags that it has', () => {
    for (const { place, words } of callsOf(page)) {
      const [name = '', ...rest] = words;
      const verb = [...verbs, ...furtherVerbs].find(one => one.name === name);
      expect({ place, name, known: verb !== undefined }).toEqual({ place, name, known: true });
      expect(() => parseVerb(verb!, rest)).not.toThrow();
    }
  });

  it('links to what is there', () => {
    const links = [...proseOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    ['isolatoin: none\n', /isolation/],
    ['permissions: { network: { allow: ["10.0.0.1:443"] } }\n', /private network/],
    ['version: 1\nimages: ["node:22"]\n', /pinned/],
    ['version: 1\nexec: { rules: [{ id: a, reason: b, prefix: [c], match: [d] }] }\n', /./],
    ['steps: [{ uses: OWNER/codex-orchestrator@v1, with: { isolatoin: none } }]\n', /not pinned/],
    [
      'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v7 }] } }\n',
      /pins everything.*no permissions/s
    ]
  ])('%j is no example', (text, problem) => expect(problemsOf(text).join('\n')).toMatch(problem));
});

describe('docs/PACKS.md says what becomes of a pack', () => {
  function contractOf(text: string): Contract {
    const { contract } = readPack('pack.yml', memoryFiles(packFiles(text)));
    if (contract === null) throw new Error('no pack');
    return contract;
  }

  function codesOf(text: string, mode: Mode, policy = ''): string[] {
    const stated = readPolicy('p', Buffer.from(`version: 1\n${policy}`)).policy ?? defaultPolicy;
    const contract = contractOf(text);
    const wish = { kind: null, image: null };
    const ceiling = { kinds: stated.isolation, images: stated.images, mode };
    const { kind, refusals } = chooseIsolation(contract.isolation, wish, ceiling);
    const granting = grantAll(contract, ceilingOf(stated, mode), enforcementOf(kind));
    return [...new Set([...refusals, ...granting.refusals].map(({ code }) => code))].sort();
  }

  const allow = (host: string) => `permissions: { network: { allow: ['${host}'] } }\n`;
  it.each<[string, Mode, string, string[]]>([
    [allow('files.example.org'), 'safe', '', []],
    [allow('1.1.1.1:8443'), 'safe', '', []],
    [allow('*'), 'safe', '', ['NET_WILDCARD']],
    ['constraints: { allow_network: true }\n', 'safe', '', ['NET_HOSTS_MISSING']],
    [allow('a.example.org'), 'safe', 'network: { allow: [npm] }\n', ['NET_ABOVE_CEILING']],
    [allow('sts.amazonaws.com'), 'safe', '', ['CLOUD_HOST_REFUSED']],
    [allow('upload.pypi.org'), 'safe', '', ['CLOUD_HOST_REFUSED']],
    ['permissions: { cloud: { aws: read } }\n', 'safe', '', ['CLOUD_NOT_GRANTED']],
    ['permissions: { cloud: { aws: read } }\n', 'privileged', '', []],
    ['permissions: { cloud: { aws: mutate } }\n', 'privileged', '', []],
    ['constraints: { allow_cloud_mutations: true }\n', 'safe', '', ['CLOUD_NOT_GRANTED']],
    ['permissions: { env: [API_TOKEN] }\n', 'privileged', '', ['SECRET_NAME_REFUSED']],
    ['permissions: { env: [SIGNING_KEY] }\n', 'safe', '', ['SECRET_NAME_REFUSED']],
    ['permissions: { env: [AWS_PROFILE] }\n', 'safe', '', ['SECRET_NAME_REFUSED']],
    ['permissions: { env: [SSH_AUTH_SOCK] }\n', 'safe', '', ['SECRET_CHANNEL_REFUSED']],
    ['permissions: { env: [BUILD_NUMBER] }\n', 'safe', '', []],
    ['constraints: { allow_secrets: true }\n', 'safe', '', ['SECRET_NOT_GRANTED']],
    ['constraints: { allow_secrets: true }\n', 'privileged', '', ['SECRET_NOT_ENFORCEABLE']],
    ['isolation: remote\n', 'privileged', 'isolation: [remote]\n', ['ISO_REMOTE_UNNAMED']],
    ['isolation: none\n', 'privileged', '', ['ISO_ABOVE_POLICY', 'ISO_NONE_UNASKED']]
  ])('%j in mode %s with %j: %j', (text, mode, policy, codes) => {
    expect(codesOf(text, mode, policy)).toEqual(codes);
  });

  it.each([
    [`constraints: { allow_network: false }\n${allow('npm')}`, 'PACK_CONTRADICTION'],
    [
      'constraints: { allow_cloud_mutations: false }\npermissions: { cloud: { aws: mutate } }\n',
      'PACK_CONTRADICTION'
    ],
    [allow('10.0.0.1:443'), 'PACK_HOST'],
    [allow('169.254.169.254:80'), 'PACK_HOST'],
    [allow('1.1.1.1'), 'PACK_HOST']
  ])('%j does not load: %s', (stated, code) => {
    const { contract, problems } = readPack('pack.yml', memoryFiles(packFiles(stated)));
    expect([contract, problems.map(problem => problem.code)]).toEqual([null, [code]]);
  });

  const text = proseOf('docs/PACKS.md');

  it('with the presets that there are', () => {
    const row = text.split('\n').find(line => line.includes('a preset:'));
    const named = [...(row?.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(networkPresets).sort());
  });

  it('with the limits that hold', () => {
    const rows = new Map(rowsOf(text.slice(text.indexOf('## Limits'), text.indexOf('## The policy file'))));
    const number = (cell = '') => Number(cell.replaceAll(',', ''));
    const said = limitNames.map(name => [name, ...(rows.get(name) ?? []).slice(0, 2).map(number)]);
    expect(said).toEqual(limitNames.map(name => [name, defaultLimits[name], defaultCeilingLimits[name]]));
  });

  it('with the keys of the policy file', () => {
    const schema = JSON.parse(readFileSync('task-pack-schema/policy.schema.json', 'utf8')) as {
      properties: Json;
    };
    const rows = rowsOf(text.slice(text.indexOf('## The policy file'), text.indexOf('## Older packs')));
    expect(rows.filter(([name]) => !(name in schema.properties)).map(([name]) => name)).toEqual([]);
  });
});

describe('docs/COMING-FROM-CREATE-PULL-REQUEST.md', () => {
  const text = readFileSync(COMING, 'utf8');
  const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

  /** What is between two markers, as rows of their first two cells' names. */
  function table(name: string): { theirs: string[]; ours: string[] }[] {
    const part = text.slice(text.indexOf(`<!-- ${name} -->`), text.indexOf(`<!-- /${name} -->`));
    const rows = part.split('\n').filter(line => line.startsWith('| `'));
    return rows
      .map(line => line.split(/(?<!\\)\|/))
      .map(cells => ({ theirs: names(cells[1]), ours: names(cells[2]) }));
  }

  it('has every input of its action, and names only what is here', () => {
    const rows = table('cpr:inputs');
    expect(rows.flatMap(({ theirs }) => theirs).sort()).toEqual([...CPR_INPUTS].sort());
    expect(rows.flatMap(({ ours }) => ours).filter(name => !(name in action.inputs))).toEqual([]);
    const same = rows.filter(({ ours }) => ours.length > 0);
    expect(same.map(({ theirs }) => theirs)).toEqual(same.map(({ ours }) => ours));
    const without = rows.filter(({ ours }) => ours.length === 0).flatMap(({ theirs }) => theirs);
    expect(without.filter(name => name in action.inputs)).toEqual([]);
  });

  it('has every output', () => {
    const rows = table('cpr:outputs');
    expect(rows.flatMap(({ theirs }) => theirs).sort()).toEqual([...CPR_OUTPUTS].sort());
    expect(rows.flatMap(({ ours }) => ours).filter(name => !(name in action.outputs))).toEqual([]);
  });

  it('has a workflow before and one after, which asks for no more', () => {
    const flows = blocksOf(COMING)
      .filter(({ language }) => language === 'yaml')
      .map(block => valueOf(block.text))
      .filter(value => 'jobs' in value) as unknown as Workflow[];
    const granted = ({ permissions, jobs }: Workflow) => ({
      ...permissions,
      ...Object.values(jobs)[0]!.permissions
    });
    expect(flows).toHaveLength(2);
    expect(granted(flows[1]!)).toEqual(granted(flows[0]!));
  });
});

/** Of create-pull-request 8.1.1, action.yml; the last output is in its README. */
const CPR_INPUTS = [
  ...['token', 'branch-token', 'path', 'add-paths', 'commit-message', 'committer', 'author', 'signoff'],
  ...['branch', 'delete-branch', 'branch-suffix', 'base', 'push-to-fork', 'sign-commits', 'title', 'body'],
  ...['body-path', 'labels', 'assignees', 'reviewers', 'team-reviewers', 'milestone', 'draft'],
  'maintainer-can-modify'
];
const CPR_OUTPUTS = [
  ...['pull-request-number', 'pull-request-url', 'pull-request-operation', 'pull-request-head-sha'],
  ...['pull-request-branch', 'pull-request-commits-verified']
];

it('docs/SECURITY-MODEL.md names tests that there are', () => {
  const named = [...proseOf('docs/SECURITY-MODEL.md').matchAll(/`([\w-]+\/[\w./*-]+)`/g)].map(
    ([, name = '']) => name
  );
  const tests = named.filter(
    name => existsSync(join('__tests__', name.split('/')[0]!)) && !name.includes('.git')
  );
  expect(tests.length).toBeGreaterThan(40);
  expect(tests.filter(name => globSync(join('__tests__', name)).length === 0)).toEqual([]);
});

it('docs/WORKFLOWS.md has every secret of orchestrate.yml', () => {
  const text = proseOf('docs/WORKFLOWS.md');
  const part = text.slice(text.indexOf('**`env` does not cross**'), text.indexOf('They are passed by name'));
  const secrets = Object.keys(callOf(workflow('.github/workflows/orchestrate.yml')).secrets);
  expect(
    rowsOf(part)
      .map(([name]) => name)
      .sort()
  ).toEqual(secrets.sort());
});

it('docs/ISOLATION.md names the programs that isolation none starts', () => {
  const list = /only listed programs start \(([\s\S]*?), and\s/.exec(proseOf('docs/ISOLATION.md'))?.[1] ?? '';
  expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...USUAL_PROGRAMS]);
});
