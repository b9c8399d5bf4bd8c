/** From YAML nodes to plain values: aliases counted, keys unique and harmless, every value with its place. */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Place } from './contract.js';
import { hasErrors, quote } from './problems.js';
import type { Findings } from './problems.js';
import { refusedIn } from './text.js';
import type { Lines } from './text.js';

/** A YAML file that was read: plain JSON-like values, and where each of them stands. */
export interface YamlFile {
  file: string;
  value: Readonly<Record<string, unknown>>;
  /** Places of values by JSON pointer; '' is the root. */
  places: ReadonlyMap<string, Place>;
  /** Places of keys by JSON pointer of their values. */
  keys: ReadonlyMap<string, Place>;
  /** Pointers of unquoted yes, no, on, off: text in YAML 1.2, and true or false for readers of YAML 1.1. */
  words: ReadonlySet<string>;
}

/** Deepest nesting of one file. */
export const DEEPEST = 64;

/** Most aliases of one file, and most values after they are followed: the bound on "alias bombs". */
export const MOST_ALIASES = 100;
const MOST_VALUES = 100_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const BOOLEAN_WORD = /^(?:yes|no|on|off)$/i;

interface Walk {
  lines: Lines;
  findings: Findings;
  places: Map<string, Place>;
  keys: Map<string, Place>;
  words: Set<string>;
  anchors: Map<string, Node>;
  open: Set<Node>;
  aliases: number;
  values: number;
  stopped: boolean;
}

/** Plain values of a document whose root is a mapping; null, with the problem, where it is not. */
export function plainTree(
  file: string,
  document: Document.Parsed,
  lines: Lines,
  findings: Findings
): YamlFile | null {
  const root: unknown = document.contents;
  if (!isMap(root)) {
    refuseRoot(root, lines, findings);
    return null;
  }
  const walk: Walk = {
    lines,
    findings,
    places: new Map(),
    keys: new Map(),
    words: new Set(),
    anchors: new Map(),
    open: new Set(),
    aliases: 0,
    values: 0,
    stopped: false
  };
  const before = findings.all.length;
  const value = plain(walk, root, '', 0) as Record<string, unknown>;
  if (walk.stopped && hasErrors(findings.all.slice(before))) return null;
  return { file, value, places: walk.places, keys: walk.keys, words: walk.words };
}

function refuseRoot(root: unknown, lines: Lines, findings: Findings): void {
  const empty = isScalar(root) && root.value === null;
  const place = lines.place(empty || !isNode(root) ? 0 : (root.range?.[0] ?? 0));
  const kind =
    empty || root === null ? 'empty' : isSeq(root) ? 'a list' : isAlias(root) ? 'an alias' : 'plain text';
  findings.error(
    'PACK_ROOT',
    place,
    `the file is ${kind}, and a mapping of keys to values is expected`,
    'write keys and values, such as id: and title:'
  );
}

function plain(walk: Walk, node: unknown, pointer: string, depth: number): unknown {
  if (walk.stopped) return null;
  if (!isNode(node)) return null;
  const place = walk.lines.place(node.range?.[0] ?? 0);
  if (!walk.places.has(pointer)) walk.places.set(pointer, place);
  if (depth > DEEPEST)
    return stop(walk, 'PACK_TOO_DEEP', place, `nested more than ${DEEPEST} deep by its aliases`);
  if (++walk.values > MOST_VALUES)
    return stop(walk, 'PACK_ALIAS', place, `aliases expand to more than ${MOST_VALUES} values`);
  if (isAlias(node)) return followed(walk, node.source, place, pointer, depth);
  const anchor = (node as Scalar | YAMLMap | YAMLSeq).anchor;
  if (anchor !== undefined) walk.anchors.set(anchor, node);
  refuseTag(walk, node, place);
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && BOOLEAN_WORD.test(node.source ?? '')) walk.words.add(pointer);
    return scalar(walk, node.value, place);
  }
  walk.open.add(node);
  const value = isMap(node)
    ? mapping(walk, node, pointer, depth)
    : list(walk, node as YAMLSeq, pointer, depth);
  walk.open.delete(node);
  return value;
}

function stop(walk: Walk, code: 'PACK_TOO_DEEP' | 'PACK_ALIAS', place: Place, message: string): null {
  walk.stopped = true;
  walk.findings.error(code, place, message, 'write the values out');
  return null;
}

function followed(walk: Walk, name: string, place: Place, pointer: string, depth: number): unknown {
  if (++walk.aliases > MOST_ALIASES)
    return stop(walk, 'PACK_ALIAS', place, `more than ${MOST_ALIASES} aliases`);
  const target = walk.anchors.get(name);
  if (target === undefined) {
    walk.findings.error(
      'PACK_ALIAS',
      place,
      `the alias *${quote(name)} has no anchor before it`,
      'write the value out, or quote text that starts with *'
    );
    return null;
  }
  if (walk.open.has(target))
    return stop(walk, 'PACK_ALIAS', place, `the alias *${quote(name)} contains itself`);
  return plain(walk, target, pointer, depth);
}

const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;

function refuseTag(walk: Walk, node: Node, place: Place): void {
  const tag = node.tag;
  if (tag === undefined || CORE_TAG.test(tag)) return;
  walk.findings.error(
    'PACK_TAG',
    place,
    `the YAML tag ${quote(tag)} is not accepted`,
    'remove the tag and write the plain value'
  );
}

function scalar(walk: Walk, value: unknown, place: Place): unknown {
  if (typeof value === 'string') {
    const refused = refusedIn(value);
    if (refused !== null)
      walk.findings.error('PACK_ENCODING', place, `${refused} has no place in a value`, 'remove the escape');
    return value;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    walk.findings.error(
      'PACK_VALUE',
      place,
      'the number is not finite',
      'write a plain number, or quote the text'
    );
    return 0;
  }
  // What else a tag could have made has been reported; text stands in for it.
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}

function list(walk: Walk, node: YAMLSeq, pointer: string, depth: number): unknown[] {
  return node.items.map((item, index) => plain(walk, item, `${pointer}/${index}`, depth + 1));
}

function mapping(walk: Walk, node: YAMLMap, pointer: string, depth: number): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const pair of node.items) {
    if (walk.stopped) break;
    const key = keyOf(walk, pair, node);
    if (key === null) continue;
    const at = `${pointer}/${escapePointer(key.text)}`;
    if (Object.hasOwn(result, key.text)) {
      const first = walk.keys.get(at);
      const where = first === undefined ? '' : ` (first in line ${first.line})`;
      walk.findings.error(
        'PACK_DUPLICATE_KEY',
        key.place,
        `the key ${quote(key.text)} stands twice${where}`,
        'keep one of them'
      );
      continue;
    }
    walk.keys.set(at, key.place);
    result[key.text] = pair.value === null ? null : plain(walk, pair.value, at, depth + 1);
    if (!walk.places.has(at)) walk.places.set(at, key.place);
  }
  return result;
}

/** A key as text, or null where it cannot be one; the problem is then reported. */
function keyOf(walk: Walk, pair: Pair, parent: YAMLMap): { text: string; place: Place } | null {
  const { key } = pair;
  const node = isNode(key) ? key : null;
  const place = walk.lines.place(node?.range?.[0] ?? parent.range?.[0] ?? 0);
  if (!isScalar(key) || key.value === null) {
    walk.findings.error(
      'PACK_YAML',
      place,
      'a key that is not plain text',
      'write "key: value" with a plain word as the key'
    );
    return null;
  }
  refuseTag(walk, key, place);
  if (key.anchor !== undefined) walk.anchors.set(key.anchor, key);
  const text = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (text === '<<') {
    walk.findings.error(
      'PACK_YAML',
      place,
      'merge keys (<<) are not part of YAML 1.2',
      'write the merged keys out'
    );
    return null;
  }
  if (FORBIDDEN_KEYS.has(text)) {
    walk.findings.error(
      'PACK_FORBIDDEN_KEY',
      place,
      `the key ${quote(text)} is never accepted`,
      'give the key another name'
    );
    return null;
  }
  const refused = refusedIn(text);
  if (refused !== null) {
    walk.findings.error('PACK_ENCODING', place, `${refused} has no place in a key`, 'remove the escape');
    return null;
  }
  return { text, place };
}

/** One reference token of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
