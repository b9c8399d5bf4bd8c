/** Matching of repository paths against what a pack declares: whole segments, or globs. */
import picomatch from 'picomatch';

const GLOB = /[*?[\]{}!()]/;

/**
 * A matcher for declared paths. A plain path matches itself and everything below it, by whole segments (`src` is
 * not `src-old`); a glob matches as picomatch does, dot files included. '' and '.' match everything.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(matcherOf);
  return path => tests.some(test => test(path));
}

function matcherOf(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (clean === '' || clean === '.') return () => true;
  if (!GLOB.test(clean)) return path => path === clean || path.startsWith(`${clean}/`);
  const glob = picomatch(clean, { dot: true, nonegate: true });
  const below = picomatch(`${clean}/**`, { dot: true, nonegate: true });
  // A declared path that exists as written is that path, whatever its characters would mean as a glob.
  return path => path === clean || path.startsWith(`${clean}/`) || glob(path) || below(path);
}
