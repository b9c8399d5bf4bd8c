/** The files of one control group: read, written, and taken as absent where they cannot be. */
import { existsSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Controller, Place } from './cgroup-place.js';

/** One group of one hierarchy. */
export interface Group {
  version: 1 | 2;
  path: string;
  controllers: readonly Controller[];
  place: Place;
}

/** A number of a file of `name number` lines; null where there is none. */
export function field(group: Group, file: string, name: string): number | null {
  const found = new RegExp(`^${name} (\\d+)$`, 'm').exec(content(join(group.path, file)));
  return found === null ? null : Number(found[1]);
}

/** The one number of a file; null where there is none. */
export function number(group: Group, file: string): number | null {
  const read = content(join(group.path, file)).trim();
  return /^\d+$/.test(read) ? Number(read) : null;
}

/** Removes an empty group; true where it is gone. */
export function discardPath(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** False where the kernel does not take the value. */
export function set(group: Group, file: string, value: string): boolean {
  const path = join(group.path, file);
  // Writing would make an ordinary file of it where this is no control group.
  if (!existsSync(path)) return false;
  try {
    writeFileSync(path, value);
    return true;
  } catch {
    return false;
  }
}

/** Empty where it cannot be read. */
export function content(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

/** Names in a directory; none where it cannot be read. */
export function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
