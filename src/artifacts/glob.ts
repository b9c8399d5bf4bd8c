/**
 * Patterns of artifacts, matched segment by segment, so that no pattern of a stranger can make matching slow:
 * `**` is handled here, one segment by picomatch, with few stars in it.
 */
import picomatch from 'picomatch';

export interface Glob {
  /** Leading segments without magic. */
  base: readonly string[];
  /** True where there is no magic at all: `base` is the path. */
  literal: boolean;
  /** Takes a path relative to the base. Names that begin with a dot match only a segment that does. */
  matches(path: string): boolean;
}

const MOST_STARS = 4;
const LONGEST = 1024;
const ANY = Symbol('**');

/** Compiles a pattern; null where it leads out of its root or is too elaborate. */
export function compileGlob(pattern: string): Glob | null {
  const segments = pattern
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '')
    .split('/');
  if (pattern.length > LONGEST || !segments.every(isUsable)) return null;
  const magic = segments.findIndex(segment => /[*?[\]{}()!+@\\]/.test(segment));
  const literal = magic < 0;
  const base = literal ? segments : segments.slice(0, magic);
  const rest = (literal ? [] : segments.slice(magic)).map(compileSegment);
  return { base, literal, matches: path => matchFrom(rest, path.split('/')) };
}

function isUsable(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..' || segment.includes('\0')) return false;
  if (segment !== '**' && segment.split('*').length - 1 > MOST_STARS) return false;
  // A brace that is not closed in its segment spans a slash, which is not supported.
  return segment.split('{').length === segment.split('}').length && !/\{\d+\.\./.test(segment);
}

type Matcher = typeof ANY | ((name: string) => boolean);

function compileSegment(segment: string): Matcher {
  if (segment === '**') return ANY;
  return picomatch(segment, { dot: false, noextglob: true, nonegate: true, strictSlashes: true });
}

/** Does the row of names satisfy the row of matchers? Steps are bounded by the product of both lengths. */
function matchFrom(matchers: readonly Matcher[], names: readonly string[]): boolean {
  let alive = closure(matchers, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of alive) {
      const matcher = matchers[at];
      if (matcher === undefined) continue;
      if (matcher === ANY) {
        if (!name.startsWith('.')) next.add(at);
      } else if (matcher(name)) {
        next.add(at + 1);
      }
    }
    alive = closure(matchers, next);
  }
  return alive.has(matchers.length);
}

/** `**` may stand for no segment at all. */
function closure(matchers: readonly Matcher[], states: Set<number>): Set<number> {
  for (const at of states) if (matchers[at] === ANY) states.add(at + 1);
  return states;
}
