/** Tolerant access to a file that was read: what has the wrong kind reads as absent, since the schema reports it. */
import type { Place } from './contract.js';
import type { Findings } from './problems.js';
import { quote } from './problems.js';
import { cleanPath, globFault, isGlob, pathFault } from './paths.js';
import { escapePointer } from './tree.js';
import type { YamlFile } from './tree.js';

/** A file under examination, and where its problems go. */
export interface Fields {
  file: YamlFile;
  findings: Findings;
}

export interface Text {
  text: string;
  place: Place;
}

/** JSON pointer of a chain of keys. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map(key => `/${escapePointer(String(key))}`).join('');
}

/** `limits.changed_lines`, as people name a key. */
export function dotted(at: string): string {
  const parts = at.split('/').slice(1);
  return parts
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => (/^\d+$/.test(part) && index > 0 ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`))
    .join('');
}

export function valueAt({ file }: Fields, keys: readonly (string | number)[]): unknown {
  let value: unknown = file.value;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Place of a value; of the nearest mapping around it where the value is absent. */
export function placeOf({ file }: Fields, keys: readonly (string | number)[]): Place {
  for (let length = keys.length; length >= 0; length--) {
    const place = file.places.get(pointer(...keys.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { file: file.file, line: 1, column: 1 };
}

export function textAt(fields: Fields, keys: readonly (string | number)[]): Text | null {
  const value = valueAt(fields, keys);
  return typeof value === 'string' ? { text: value, place: placeOf(fields, keys) } : null;
}

export function booleanAt(fields: Fields, keys: readonly string[]): boolean | null {
  const value = valueAt(fields, keys);
  return typeof value === 'boolean' ? value : null;
}

export function numberAt(fields: Fields, keys: readonly string[]): number | null {
  const value = valueAt(fields, keys);
  return typeof value === 'number' ? value : null;
}

export function mappingAt(fields: Fields, keys: readonly string[]): Readonly<Record<string, unknown>> | null {
  const value = valueAt(fields, keys);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Texts of a list, or of one text in its place. */
export function textsAt(fields: Fields, keys: readonly string[]): Text[] {
  const value = valueAt(fields, keys);
  if (typeof value === 'string') return [{ text: value, place: placeOf(fields, keys) }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ text: item, place: placeOf(fields, [...keys, index]) }] : []
  );
}

/** Paths or globs of a list, cleaned; those at fault are reported and left out. */
export function pathsAt(
  fields: Fields,
  keys: readonly string[],
  kind: 'path' | 'glob',
  root: 'root' | 'below' = 'root'
): string[] {
  const key = dotted(pointer(...keys));
  return textsAt(fields, keys).flatMap(entry => {
    const path = checkedPath(fields, key, entry, kind);
    if (path === '' && root === 'below') {
      fields.findings.error(
        'PACK_PATH',
        entry.place,
        `${key}: ${quote(entry.text)} is the whole directory`,
        'name a path in it'
      );
      return [];
    }
    return path === null ? [] : [path];
  });
}

/** One path or glob, cleaned; null, with the problem reported, where it cannot be one. */
export function checkedPath(
  { findings }: Fields,
  key: string,
  { text, place }: Text,
  kind: 'path' | 'glob'
): string | null {
  const fault = kind === 'glob' ? globFault(text) : pathFault(text);
  if (fault !== null) {
    const fix = 'write it relative, with "/" between its parts, and without ".."';
    findings.error(
      kind === 'glob' && /[*?[\]{}!()]/.test(text) ? 'PACK_GLOB' : 'PACK_PATH',
      place,
      `${key}: ${quote(text)} ${fault}`,
      fix
    );
    return null;
  }
  if (kind === 'path' && isGlob(text)) {
    findings.error(
      'PACK_GLOB',
      place,
      `${key}: ${quote(text)} is a pattern, and one path is expected`,
      'write the path itself'
    );
    return null;
  }
  return cleanPath(text);
}
