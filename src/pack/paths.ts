/** Paths and globs of a pack: relative, `/`-separated, inside the repository, and cheap to match. */

const MOST_CHARACTERS = 1024;
const MOST_STARS_IN_A_PART = 3;
const MOST_STARS_BESIDE_DEEP = 2;
const MOST_STARS = 4;
const MOST_DEEP_STARS = 2;
const MOST_GROUPS = 3;
const MOST_ALTERNATIVES = 64;

/** Why a text cannot be a path of a pack, in words that follow "the path …"; null where it can. */
export function pathFault(path: string): string | null {
  return shapeFault(path) ?? partsFault(path);
}

function shapeFault(path: string): string | null {
  if (path === '' || path.trim() === '') return 'is empty';
  if (path.length > MOST_CHARACTERS) return `has more than ${MOST_CHARACTERS} characters`;
  if (path.includes('\0')) return 'has a NUL';
  if (path.includes('\\')) return 'has a backslash; parts are separated by "/"';
  if (path.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (path.startsWith('~')) return 'starts with "~", which nothing expands';
  if (/[\r\n]/.test(path)) return 'has a line break';
  return null;
}

function partsFault(path: string): string | null {
  const parts = trimmed(path).split('/');
  if (parts.includes('..')) return 'leaves the directory by ".."';
  if (path !== '.' && path !== './' && parts.some(part => part === '')) return 'has an empty part ("//")';
  if (parts.some(part => part === '.') && path !== '.' && path !== './') return 'has a part "."';
  if (parts.some(isGit)) return 'reaches into .git';
  return null;
}

/** Names that some file system takes for `.git` (case, trailing dots and spaces, the short name of NTFS). */
function isGit(part: string): boolean {
  const plain = part
    .replace(/\p{Cf}/gu, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return plain === '.git' || plain === 'git~1';
}

function trimmed(path: string): string {
  return path.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
}

/** One spelling of an accepted path: no leading `./`, no trailing `/`; the directory itself is ''. */
export function cleanPath(path: string): string {
  const clean = trimmed(path);
  return clean === '.' || clean === './' ? '' : clean;
}

/** Why a text cannot be a glob of a pack, in words that follow "the pattern …"; null where it can. */
export function globFault(glob: string): string | null {
  return globShapeFault(glob) ?? costFault(glob) ?? pathFault(glob);
}

function globShapeFault(glob: string): string | null {
  if (glob.startsWith('!')) return 'is negated; name what is meant';
  if (/[!@+*?]\(/.test(glob)) return 'has an extended group such as +(…)';
  // Parts inside braces and character classes are parts too: {..,a}/x and [.][.]/x leave as well as ../x.
  if (/(?:^|[/{,])(?:\.|\[\.\]|\\\.){2}(?=$|[/},])/.test(glob)) return 'leaves the directory by ".."';
  if (/[{,]\//.test(glob)) return 'has an absolute alternative';
  if (/(?:^|[/{,])\.git(?=$|[/},])/i.test(glob)) return 'reaches into .git';
  if (/\{[^}]*\{/.test(glob)) return 'has nested braces';
  if (/\{[^}]*$/.test(glob) || /\[[^\]]*$/.test(glob)) return 'has a bracket that is not closed';
  return null;
}

/**
 * Bounds on what makes matching slow. A backtracking matcher tries every split for every star, so the time is a power
 * of the path's length; measured on paths of 4 KB made for it, these bounds keep one match below about a second.
 */
function costFault(glob: string): string | null {
  const parts = glob.split('/');
  const deep = parts.filter(part => part === '**').length;
  const most = deep === 0 ? MOST_STARS_IN_A_PART : MOST_STARS_BESIDE_DEEP;
  const stars = parts.map(part => (part === '**' ? 0 : (part.match(/\*/g) ?? []).length));
  if (parts.some(part => part !== '**' && part.includes('**')))
    return 'has ** beside other characters in one part';
  if (deep > MOST_DEEP_STARS) return `has more than ${MOST_DEEP_STARS} parts **`;
  if (stars.some(count => count > most))
    return `has more than ${most} stars in one part${deep === 0 ? '' : ' beside **'}`;
  if (stars.reduce((sum, count) => sum + count, 0) > MOST_STARS) return `has more than ${MOST_STARS} stars`;
  if ((glob.match(/\{/g) ?? []).length > MOST_GROUPS) return `has more than ${MOST_GROUPS} groups {…}`;
  if ((glob.match(/,/g) ?? []).length > MOST_ALTERNATIVES)
    return `has more than ${MOST_ALTERNATIVES} alternatives`;
  return null;
}

/** True where a declared path has characters that make it a glob. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/** True where `inner` is `outer` or below it, by whole parts; '' is everything. */
export function within(outer: string, inner: string): boolean {
  const above = cleanPath(outer);
  const below = cleanPath(inner);
  return above === '' || below === above || below.startsWith(`${above}/`);
}

/** Two relative paths joined; either may be ''. */
export function join(directory: string, path: string): string {
  if (directory === '') return path;
  return path === '' ? directory : `${directory}/${path}`;
}

/** Directory of a relative path; '' for a path of one part. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Last part of a relative path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
