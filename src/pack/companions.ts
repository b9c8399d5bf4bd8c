/** Companions of a pack: acceptance.yml, whose command lists execute, and the Markdown files that people read. */
import type { Place, Prose } from './contract.js';
import { commandsAt } from './commands.js';
import type { CommandList } from './commands.js';
import { checkedPath, dotted, placeOf, pointer, textAt, textsAt, valueAt } from './fields.js';
import type { Fields } from './fields.js';
import { take } from './locate.js';
import type { Location, Shelf } from './locate.js';
import { quote } from './problems.js';
import { join } from './paths.js';
import { checkSchema } from './schema-problems.js';
import validateAcceptance from './schemas/acceptance.generated.cjs';
import { startOf } from './text.js';
import { readYaml } from './yaml.js';

const FOR_PEOPLE = ['spec.md', 'risk.md', 'runbook.md'];
/** Keys of acceptance.yml that are neither commands nor prose that reads like a criterion. */
const NOT_PROSE = new Set([
  'must',
  'deps',
  'format',
  'lint',
  'tests',
  'id',
  'title',
  'version',
  'description'
]);

/** What acceptance.yml contributes. */
export interface Companion {
  fields: Fields | null;
  lists: readonly CommandList[];
  deps: readonly string[];
  depsPlace: Place | null;
  prose: readonly Prose[];
}

const NOTHING: Companion = { fields: null, lists: [], deps: [], depsPlace: null, prose: [] };

/** Reads the companions of a pack. Missing ones are warnings, and a named one that is missing is listed as not checked. */
export function readCompanions(task: Fields, where: Location, shelf: Shelf): Companion {
  const stated = textAt(task, ['acceptance', 'file']);
  const file =
    stated === null
      ? where.form === 'directory'
        ? 'acceptance.yml'
        : null
      : checkedPath(task, 'acceptance.file', stated, 'path');
  if (where.form === 'directory') warnOfMissing(task, where, shelf, stated === null);
  if (file === null) return NOTHING;
  if (stated !== null && !/\.ya?ml$/i.test(file)) {
    task.findings.error(
      'PACK_VALUE',
      stated.place,
      `acceptance.file: ${quote(file)} is not a YAML file`,
      'name a .yml file with commands'
    );
    return NOTHING;
  }
  const path = join(where.directory, file);
  const before = shelf.findings.all.length;
  const bytes = take(shelf, path);
  if (bytes !== null) return readAcceptance(path, bytes, shelf);
  if (stated === null || shelf.findings.all.length > before) return NOTHING;
  task.findings.warn(
    'PACK_COMPANION_MISSING',
    stated.place,
    `acceptance.file names ${quote(file)}, and nothing is there: none of it is judged`,
    'add the file, or remove acceptance.file'
  );
  return { ...NOTHING, prose: [{ key: 'acceptance.file', text: `${file} (missing)`, place: stated.place }] };
}

function warnOfMissing(task: Fields, where: Location, shelf: Shelf, byHabit: boolean): void {
  const absent = FOR_PEOPLE.filter(name => take(shelf, join(where.directory, name)) === null);
  const acceptance = byHabit && shelf.files.kind(join(where.directory, 'acceptance.yml')) === null;
  // Commands in task.yml make acceptance.yml dispensable.
  const needed = acceptance && textsAt(task, ['acceptance', 'commands']).length === 0;
  const names = [
    ...(needed ? ['acceptance.yml'] : []),
    ...absent.filter(name => shelf.files.kind(join(where.directory, name)) === null)
  ];
  if (names.length === 0) return;
  // A task.yml with phases and commands of its own that stands quite alone is a single-file pack in a folder.
  const alone =
    names.length === FOR_PEOPLE.length && shelf.files.kind(join(where.directory, 'acceptance.yml')) === null;
  if (alone && !needed && valueAt(task, ['phases']) !== undefined) return;
  const verb = names.length === 1 ? 'is' : 'are';
  task.findings.warn(
    'PACK_COMPANION_MISSING',
    startOf(where.main),
    `${names.join(', ')} ${verb} missing beside task.yml`,
    'add what readers of the pack need, or use a single-file pack'
  );
}

function readAcceptance(path: string, bytes: Uint8Array, shelf: Shelf): Companion {
  const file = readYaml(path, bytes, shelf.findings);
  if (file === null) return NOTHING;
  const fields: Fields = { file, findings: shelf.findings };
  dropEmpty(fields, []);
  const deps = textsAt(fields, ['deps']);
  const companion: Companion = {
    fields,
    lists: [
      commandsAt(fields, ['must'], 'pack'),
      ...['format', 'lint', 'tests'].map(section => commandsAt(fields, [section, 'commands'], 'root'))
    ],
    deps: deps.map(({ text }) => text),
    depsPlace: deps.length > 0 ? placeOf(fields, ['deps']) : null,
    prose: Object.keys(file.value)
      .filter(key => !NOT_PROSE.has(key))
      .flatMap(key => proseAt(fields, [key]))
  };
  checkSchema(validateAcceptance, file, shelf.findings, 'warning');
  return companion;
}

/** Every text under a key, as prose that is not checked. */
export function proseAt(fields: Fields, keys: readonly (string | number)[]): Prose[] {
  const value = valueAt(fields, keys);
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object')
    return [{ key: dotted(pointer(...keys)), text: String(value), place: placeOf(fields, keys) }];
  return Object.keys(value).flatMap(key =>
    proseAt(fields, [...keys, Array.isArray(value) ? Number(key) : key])
  );
}

/** Removes keys without a value, with a warning each; `kept` names those whose absence the schema reports. */
export function dropEmpty({ file, findings }: Fields, kept: readonly string[]): void {
  function visit(value: unknown, at: string): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const below = `${at}${pointer(key)}`;
      const place = file.keys.get(below);
      if (member === null && !Array.isArray(value) && place !== undefined && !kept.includes(below)) {
        delete (value as Record<string, unknown>)[key];
        findings.warn(
          'PACK_EMPTY_VALUE',
          place,
          `${dotted(below)} has no value and counts as absent`,
          'write a value, or remove the key'
        );
      } else visit(member, below);
    }
  }
  visit(file.value, '');
}
