/** Names in trees, as pure rules: bytes to text, what other systems read as `.git`, and what collides there. */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A path as text: UTF-8, with bytes that are not written `\xNN`. */
export function pathText(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return looseText(bytes);
  }
}

function looseText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    text += length === 0 ? `\\x${hexByte(bytes[at] ?? 0)}` : strict.decode(bytes.subarray(at, at + length));
    at += length || 1;
  }
  return text;
}

/** Length of the valid UTF-8 sequence at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      strict.decode(bytes.subarray(at, at + length));
      return length;
    } catch {
      // A longer sequence may still be whole.
    }
  }
  return 0;
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** Code points that HFS+ leaves out when it compares names (Apple TN1150). */
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/**
 * True where some file system opens this one name as `.git`: letter case, HFS+ ignorable characters, NTFS short
 * name `git~1`, trailing dots and spaces, alternate streams (`.git::$INDEX_ALLOCATION`), backslash as separator.
 */
export function isGitLike(name: string): boolean {
  return name
    .split('\\')
    .some(part => foldedNames(part).some(folded => folded === '.git' || folded === 'git~1'));
}

/** True where some file system opens this one name as `.gitmodules`. */
export function isGitmodulesLike(name: string): boolean {
  return foldedNames(name).some(
    folded => folded === '.gitmodules' || /^gitmod~[1-4]$/.test(folded) || /^gi7eba~[1-9]$/.test(folded)
  );
}

function foldedNames(name: string): string[] {
  const lower = name.toLowerCase();
  const ntfs = (lower.split(':')[0] ?? '').replace(/[. ]+$/, '');
  return [lower.replace(HFS_IGNORED, ''), ntfs];
}

/** Bytes that file systems of today hold in one name, and in a path that a program can open. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 4096;
/** Turns the direction of the text around it, so that a name reads as another: Unicode UAX 9, "trojan source". */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * What is wrong with a path of a tree that somebody else made, in words that follow the path; null where nothing is.
 * `known`: it is in the base already. Names that Windows reserves (aux, nul) are no fault: they only fail there.
 */
export function nameFault(path: Uint8Array, known: boolean): string | null {
  const text = pathText(path);
  const names = text.split('/');
  if (names.some(isGitLike)) return 'is a name that some systems read as .git';
  if (text.startsWith('/') || names.some(name => name === '' || name === '.' || name === '..'))
    return 'leads out of the tree';
  if (known) return null;
  if (path.includes(0x5c)) return 'holds a backslash, which Windows takes for a slash';
  if (/\p{Cc}/u.test(text)) return 'holds a control character';
  if (TURNS.test(text)) return 'holds a character that turns the direction of text';
  if (path.length > LONGEST_PATH) return `is longer than ${LONGEST_PATH} bytes`;
  return longestName(path) > LONGEST_NAME ? `holds a name of more than ${LONGEST_NAME} bytes` : null;
}

function longestName(path: Uint8Array): number {
  let [longest, from] = [0, 0];
  for (let at = 0; at <= path.length; at++) {
    if (at < path.length && path[at] !== 0x2f) continue;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return longest;
}

/**
 * The name under which macOS or Windows would store a path: Unicode form, letter case, characters that HFS+ leaves out
 * and the dots and spaces that Windows cuts off, all folded away. Upper case first: the sharp s and the long s have
 * the same upper case as what they are compared with.
 */
function foldPath(path: string): string {
  const plain = path
    .replace(HFS_IGNORED, '')
    .split('/')
    .map(name => name.replace(/[. ]+$/, ''))
    .join('/');
  return plain.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * Pairs `[new, other]` of paths in `after` that one case-insensitive or normalising file system cannot hold
 * together, where the first is not in `before`. Directories count too: `Docs/a` beside `docs/b`.
 */
export function collidingPaths(before: readonly string[], after: readonly string[]): [string, string][] {
  const known = new Set(before.flatMap(prefixesOf));
  const present = new Set(after.flatMap(prefixesOf));
  const byFold = new Map<string, string[]>();
  for (const name of present) {
    const key = foldPath(name);
    byFold.set(key, [...(byFold.get(key) ?? []), name]);
  }
  return [...present].flatMap(name => {
    const other = known.has(name) ? undefined : byFold.get(foldPath(name))?.find(one => one !== name);
    return other === undefined ? [] : [[name, other] as [string, string]];
  });
}

function prefixesOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Splits a relative path of a pack into components; null where it leaves the tree, is absolute, or names `.git`. */
export function safeComponents(relative: string): string[] | null {
  if (relative === '' || relative.startsWith('/') || relative.includes('\0')) return null;
  const parts = relative.split('/').filter(part => part !== '' && part !== '.');
  if (parts.length === 0 || parts.some(part => part === '..' || isGitLike(part))) return null;
  return parts;
}

/** Orders texts by their UTF-8 bytes. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
