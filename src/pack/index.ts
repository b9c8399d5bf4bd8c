/**
 * The pack room: reads packs of every dialect into one contract, or names every problem at its place.
 * Pure: bytes come through PackFiles. Source: DESIGN "The pack (schema v1)".
 */
import type { Contract, PackFiles, PackReading } from './contract.js';
import { buildContract } from './build.js';
import { dropEmpty, readCompanions } from './companions.js';
import { dotted } from './fields.js';
import type { Fields } from './fields.js';
import { locate, take } from './locate.js';
import type { Location, Shelf } from './locate.js';
import { hasErrors, newFindings, ordered, quote } from './problems.js';
import { checkSchema } from './schema-problems.js';
import validateTask from './schemas/task.generated.cjs';
import { readYaml } from './yaml.js';

export type * from './contract.js';
export { formatProblem, hasErrors, PackError } from './problems.js';
export { nearest } from './nearest.js';
export { branchFault, idFault, slugOf } from './ids.js';
export { initPack } from './init.js';
export type { InitFile, InitWish } from './init.js';

/** Booleans that YAML 1.1 readers took from yes, no, on and off. */
const BOOLEANS = new Set([
  '/constraints/allow_network',
  '/constraints/allow_cloud_mutations',
  '/constraints/allow_secrets',
  '/constraints/allow_long_running',
  '/constraints/safe_mode',
  '/constraints/read_only',
  '/constraints/no_secrets_output',
  '/execution/use_plugins',
  '/pr',
  '/pr/draft'
]);

/**
 * Reads the pack at a path relative to the repository root: a directory with task.yml, its task.yml, or a single
 * .yml or .yaml file. Never throws for what the files hold. The contract is deeply frozen, and null exactly where a
 * problem is an error; problems are sorted by place.
 */
export function readPack(path: string, files: PackFiles): PackReading {
  const findings = newFindings();
  const where = locate(path, files, findings);
  const contract = where === null ? null : readLocated(where, { files, findings, read: [] });
  const failed = hasErrors(findings.all);
  return {
    contract: failed || contract === null ? null : freeze(contract),
    problems: freeze(ordered(findings.all))
  };
}

function readLocated(where: Location, shelf: Shelf): Contract | null {
  const bytes = take(shelf, where.main);
  const file = bytes === null ? null : readYaml(where.main, bytes, shelf.findings);
  if (file === null) return null;
  const task: Fields = { file, findings: shelf.findings };
  dropEmpty(task, ['/id', '/title']);
  translateBooleans(task);
  const companion = readCompanions(task, where, shelf);
  const record = [...shelf.read].sort((one, other) => compareBytes(one.path, other.path));
  const contract = buildContract(task, companion, where, record);
  checkSchema(validateTask, file, shelf.findings, 'warning');
  return contract;
}

/** Packs written for a YAML 1.1 reader say `no` and mean false. They load, with a warning. */
function translateBooleans({ file, findings }: Fields): void {
  for (const at of file.words) {
    const place = file.places.get(at);
    if (!BOOLEANS.has(at) || place === undefined) continue;
    const keys = at.split('/').slice(1);
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      file.value
    ) as Record<string, unknown>;
    const word = String(parent[last]);
    const meant = /^(?:yes|on)$/i.test(word);
    parent[last] = meant;
    findings.warn(
      'PACK_VALUE',
      place,
      `${dotted(at)} is ${quote(word)}, which YAML 1.2 reads as text; it counts as ${meant}`,
      `write ${meant}`
    );
  }
}

function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
