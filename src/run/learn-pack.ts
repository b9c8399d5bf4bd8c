/**
 * What `learn` does to a pack, as edits of its values: hosts a phase was granted one by one, hosts kept quiet. Pure.
 * The same edits make the copy that is run and the text that is suggested.
 */
import { stringify } from 'yaml';
import { newFindings } from '../pack/problems.js';
import { readYaml } from '../pack/yaml.js';
import { hostCovers } from '../permissions/hosts.js';
import { expandHosts } from '../permissions/presets.js';
import type { CommandPhase } from '../permissions/types.js';

/** A pack file as plain values. */
export type PackValue = Readonly<Record<string, unknown>>;

/** What was answered so far. */
export interface Learned {
  /** Hosts as `host:port`, by phase, in the order of the answers. */
  allow: Readonly<Record<CommandPhase, readonly string[]>>;
  /** Hosts of `network.quiet`. */
  quiet: readonly string[];
}

/** One key of the pack and its whole new value. */
export interface PackEdit {
  keys: readonly string[];
  value: unknown;
}

const PHASES = ['setup', 'implement', 'test'] as const satisfies readonly CommandPhase[];

/** Values of a pack file; null where the pack room would refuse it. */
export function packValue(file: string, bytes: Uint8Array): PackValue | null {
  return readYaml(file, bytes, newFindings())?.value ?? null;
}

/** The edits that grant what was learned, complete lists, in the order in which packs are written. */
export function packEdits(pack: PackValue, learned: Learned): PackEdit[] {
  const fresh = PHASES.map(phase => ({ phase, hosts: beyond(statedOf(pack, phase), learned.allow[phase]) }));
  const all = [...new Set(fresh.flatMap(({ hosts }) => hosts))];
  const quiet = learned.quiet.filter(host => !texts(at(pack, ['network', 'quiet'])).includes(host));
  return [
    ...(all.length > 0 ? [...constraintEdit(pack), ...boundEdit(pack, all)] : []),
    ...fresh.flatMap(({ phase, hosts }) => phaseEdit(pack, phase, hosts, all.length > 0)),
    ...(quiet.length > 0
      ? [{ keys: ['network', 'quiet'], value: [...texts(at(pack, ['network', 'quiet'])), ...quiet] }]
      : [])
  ];
}

/** Hosts that a phase has without learning: its own, or where it is silent the pack's. */
export function statedOf(pack: PackValue, phase: CommandPhase): string[] {
  const own = [...phaseKeys(pack, phase), 'permissions', 'network'];
  return texts(
    at(pack, at(pack, own) === undefined ? ['permissions', 'network', 'allow'] : [...own, 'allow'])
  );
}

/** `false` beside a list of hosts would be a contradiction. */
function constraintEdit(pack: PackValue): PackEdit[] {
  const keys = ['constraints', 'allow_network'];
  const stated = at(pack, keys);
  return stated === undefined || stated === true ? [] : [{ keys, value: true }];
}

/** Where the pack itself states hosts they bound its phases, so that it needs the new ones too. */
function boundEdit(pack: PackValue, hosts: readonly string[]): PackEdit[] {
  if (at(pack, ['permissions', 'network']) === undefined) return [];
  const keys = ['permissions', 'network', 'allow'];
  const stated = texts(at(pack, keys));
  const added = beyond(stated, hosts);
  return added.length === 0 ? [] : [{ keys, value: [...stated, ...added] }];
}

/** A phase that takes the pack's hosts by silence is pinned to those of today: what another phase learned is not its own. */
function phaseEdit(
  pack: PackValue,
  phase: CommandPhase,
  hosts: readonly string[],
  learning: boolean
): PackEdit[] {
  const keys = phaseKeys(pack, phase);
  const allow = [...keys, 'permissions', 'network', 'allow'];
  if (hosts.length > 0) return [{ keys: allow, value: [...statedOf(pack, phase), ...hosts] }];
  const inherits =
    at(pack, ['permissions', 'network']) !== undefined &&
    at(pack, [...keys, 'permissions', 'network']) === undefined &&
    (phase === 'test' || at(pack, keys) !== undefined);
  return learning && inherits ? [{ keys: allow, value: statedOf(pack, phase) }] : [];
}

/** `setup` may stand at the top level or under `phases`. */
function phaseKeys(pack: PackValue, phase: CommandPhase): string[] {
  return phase === 'setup' && at(pack, ['phases', 'setup']) === undefined ? ['setup'] : ['phases', phase];
}

/**
 * The copy that is run, as YAML: the pack with its edits, marked as one for learning. Where no host is named at all,
 * `allow_network` is off: it is what such a pack runs with until its hosts are known.
 */
export function learningCopy(pack: PackValue, learned: Learned): string {
  const edits = packEdits(pack, learned);
  const named = PHASES.some(phase => statedOf(pack, phase).length + learned.allow[phase].length > 0);
  const silent = named || at(pack, ['constraints', 'allow_network']) === undefined;
  return yamlOf(
    edited(pack, [
      ...edits,
      ...(silent ? [] : [{ keys: ['constraints', 'allow_network'], value: false }]),
      { keys: ['evidence', 'mode'], value: 'learn' }
    ])
  );
}

/** Only what changes, as a mapping to be merged into the pack; null where nothing does. */
export function suggestionOf(pack: PackValue, learned: Learned): Record<string, unknown> | null {
  const edits = packEdits(pack, learned);
  return edits.length === 0 ? null : edited({}, edits);
}

/** The pack with its edits; what stands in the way of a key and is no mapping is replaced. */
export function edited(pack: PackValue, edits: readonly PackEdit[]): Record<string, unknown> {
  const result = structuredClone(pack) as Record<string, unknown>;
  for (const { keys, value } of edits) {
    let place = result;
    for (const key of keys.slice(0, -1)) {
      if (!isMapping(place[key])) place[key] = {};
      place = place[key] as Record<string, unknown>;
    }
    place[keys.at(-1)!] = value;
  }
  return result;
}

export function yamlOf(value: unknown): string {
  return stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}

/** Hosts that no entry of a list covers, each once. */
function beyond(stated: readonly string[], hosts: readonly string[]): string[] {
  const bounds = expandHosts(stated);
  return [...new Set(hosts)].filter(host => !bounds.some(bound => hostCovers(bound, host)));
}

function at(pack: PackValue, keys: readonly string[]): unknown {
  let value: unknown = pack;
  for (const key of keys) {
    if (!isMapping(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Texts of a list, or of one text in its place, as the pack room takes them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
