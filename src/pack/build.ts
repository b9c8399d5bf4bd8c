/** From a task file and its companion to the members of the contract; every problem on the way is reported. */
import type { Command, Contract, PermissionRequest, Place, Prose } from './contract.js';
import { commandsAt, directoriesOf, numbered } from './commands.js';
import { proseAt } from './companions.js';
import type { Companion } from './companions.js';
import { checkContradictions } from './contradictions.js';
import { checkedPath, pathsAt, placeOf, textAt, valueAt } from './fields.js';
import type { Fields } from './fields.js';
import { idFault, slugOf } from './ids.js';
import type { Location } from './locate.js';
import { baseOf } from './paths.js';
import { quote } from './problems.js';
import { checkWithin, constraintsAt, hostsAt, packRequest, phaseRequest, statedAt } from './requests.js';
import { dataOf, isolationOf, limitsOf, pullRequestOf, untrustedOf } from './wishes.js';

/** Members kept as written, for people and for what comes later. */
const ABOUT = [
  'version',
  'type',
  'pillar',
  'description',
  'owner',
  'priority',
  'task',
  'engine',
  'execution',
  'outputs',
  'workspace',
  'skills',
  'plugin',
  'solution',
  'review',
  'evidence',
  'inputs',
  'notes'
];

/** Builds the contract of a task file. It is meaningful only where no error was reported. */
export function buildContract(
  task: Fields,
  companion: Companion,
  where: Location,
  files: Contract['files']
): Contract {
  const id = readId(task, where);
  const title = readTitle(task);
  const commands = readCommands(task, companion, where);
  const requests = readRequests(task);
  if (commands.test.length === 0) warnNothing(task);
  return {
    schema: 1,
    id,
    title,
    slug: slugOf(title),
    path: where.path,
    directory: where.directory,
    form: where.form,
    files,
    about: aboutOf(task),
    constraints: constraintsAt(task),
    permissions: requests.pack,
    setup: {
      commands: commands.setup,
      permissions: requests.setup,
      produces: pathsAt(task, [...setupKeys(task), 'produces'], 'path', 'below'),
      deps: companion.deps,
      depsPlace: companion.depsPlace
    },
    implement: { commands: commands.implement, permissions: requests.implement, ...agentOf(task) },
    test: { commands: commands.test, permissions: requests.test },
    prose: proseOf(task, companion),
    artifacts: {
      required: pathsAt(task, ['artifacts', 'required'], 'glob', 'below'),
      optional: pathsAt(task, ['artifacts', 'optional'], 'glob', 'below')
    },
    allowedPaths:
      valueAt(task, ['scope', 'allowed_paths']) === undefined
        ? null
        : pathsAt(task, ['scope', 'allowed_paths'], 'glob'),
    docsRequired: pathsAt(task, ['docs', 'required'], 'path', 'below'),
    limits: limitsOf(task),
    pr: pullRequestOf(task),
    carry: pathsAt(task, ['carry'], 'path', 'below'),
    data: dataOf(task),
    untrusted: untrustedOf(task),
    isolation: isolationOf(task),
    secrets: pathsAt(task, ['secrets'], 'glob'),
    quietHosts: hostsAt(task, ['network', 'quiet']).map(({ text }) => text),
    positions: positionsOf(task, companion)
  };
}

function readId(task: Fields, where: Location): string {
  const id = textAt(task, ['id']);
  if (id === null) return '';
  const fault = idFault(id.text);
  if (fault !== null)
    task.findings.error(
      'PACK_ID',
      id.place,
      `the id ${quote(id.text)} ${fault}`,
      'use letters, digits, dot, underscore and hyphen, such as LINT-12'
    );
  const folder = baseOf(where.directory);
  if (fault === null && where.form === 'directory' && folder !== '' && folder !== id.text) {
    task.findings.warn(
      'PACK_ID_FOLDER',
      id.place,
      `the id is ${quote(id.text)}, and the folder ${quote(folder)}`,
      'give both the same name'
    );
  }
  return id.text;
}

function readTitle(task: Fields): string {
  const title = textAt(task, ['title']);
  if (title === null) return '';
  const plain = title.text.trim();
  if (plain === '')
    task.findings.error(
      'PACK_VALUE',
      title.place,
      'the title is empty',
      'say in one line what the work achieves'
    );
  if (/[\r\n\t\u2028\u2029\u0085]/.test(plain))
    task.findings.error(
      'PACK_VALUE',
      title.place,
      'the title has a line break or a tab',
      'write it on one line; details go under description'
    );
  return plain;
}

/** `setup`, or its other spelling `phases.setup`. */
function setupKeys(task: Fields): string[] {
  return valueAt(task, ['setup']) === undefined ? ['phases', 'setup'] : ['setup'];
}

interface Commands {
  setup: Command[];
  implement: Command[];
  test: Command[];
}

function readCommands(task: Fields, companion: Companion, where: Location): Commands {
  const directories = directoriesOf(task, where.directory);
  const lists = [
    commandsAt(task, ['acceptance', 'commands'], 'pack'),
    ...companion.lists,
    commandsAt(task, ['phases', 'test', 'run'], 'root')
  ];
  return {
    setup: numbered('setup', [commandsAt(task, [...setupKeys(task), 'run'], 'root')], directories),
    implement: numbered('implement', [commandsAt(task, ['phases', 'implement', 'run'], 'root')], directories),
    test: numbered('test', lists, directories)
  };
}

function warnNothing(task: Fields): void {
  const place = placeOf(task, ['acceptance']);
  task.findings.warn(
    'PACK_NOTHING_EXECUTABLE',
    place,
    'no acceptance command is declared, so nothing can pass or fail',
    'add acceptance.commands, or must in acceptance.yml'
  );
}

function readRequests(task: Fields): Record<'pack' | 'setup' | 'implement' | 'test', PermissionRequest> {
  const pack = statedAt(task, ['permissions']);
  const setup = statedAt(task, [...setupKeys(task), 'permissions']);
  const implement = statedAt(task, ['phases', 'implement', 'permissions']);
  const test = statedAt(task, ['phases', 'test', 'permissions']);
  for (const phase of [setup, implement, test]) checkWithin(task, pack, phase);
  checkContradictions(task, { pack, phases: [setup, implement, test] });
  return {
    pack: packRequest(pack),
    setup: phaseRequest(pack, setup),
    implement: phaseRequest(pack, implement),
    test: phaseRequest(pack, test)
  };
}

function agentOf(task: Fields): { agent: string | null; agentPlace: Place | null } {
  const keys = ['phases', 'implement', 'agent'];
  const named = textAt(task, keys) ?? textAt(task, [...keys, 'command']);
  return { agent: named?.text ?? null, agentPlace: named === null ? null : placeOf(task, keys) };
}

function aboutOf(task: Fields): Record<string, unknown> {
  for (const keys of [['outputs', 'artifacts_dir'], ['workspace']]) {
    const path = textAt(task, keys);
    if (path !== null) checkedPath(task, keys.join('.'), path, 'path');
  }
  const { value } = task.file;
  return Object.fromEntries(ABOUT.filter(key => Object.hasOwn(value, key)).map(key => [key, value[key]]));
}

function proseOf(task: Fields, companion: Companion): Prose[] {
  return [
    ...proseAt(task, ['acceptance', 'must']),
    ...proseAt(task, ['acceptance', 'notes']),
    ...companion.prose
  ];
}

/** Places of all values; those of the companion stand behind its name: `acceptance.yml#/must/0`. */
function positionsOf(task: Fields, companion: Companion): Record<string, Place> {
  const own = [...task.file.places];
  const other = companion.fields?.file;
  const theirs =
    other === undefined
      ? []
      : [...other.places].map(([at, place]) => [`${baseOf(other.file)}#${at}`, place] as const);
  return Object.fromEntries([...own, ...theirs]);
}
