/** Ids, slugs and branch names. Source: git-check-ref-format(1). */

const MOST_ID = 64;
const MOST_SLUG = 40;

/** Why a text cannot be an id, in words that follow "the id …"; null where it can. */
export function idFault(id: string): string | null {
  if (id === '') return 'is empty';
  if ([...id].length > MOST_ID) return `has more than ${MOST_ID} characters`;
  if (id.startsWith('-')) return 'starts with a hyphen, which git reads as an option';
  if (id.includes('..')) return 'has "..", which git refuses in branch names';
  if (id.includes('@{')) return 'has "@{", which git refuses in branch names';
  if (/\.lock$/i.test(id)) return 'ends in ".lock", which git refuses in branch names';
  if (id.startsWith('.') || id.endsWith('.'))
    return 'starts or ends with a dot, which git refuses in branch names';
  if (id.includes('/')) return 'has a slash; an id is one part of a branch name';
  if (/\s/.test(id)) return 'has white space, which git refuses in branch names';
  if (!/^[A-Za-z0-9._-]+$/.test(id))
    return 'has characters other than A–Z, a–z, 0–9, dot, underscore and hyphen';
  if (!/^[A-Za-z0-9]/.test(id)) return 'does not start with a letter or digit';
  return null;
}

/** Lower-case, branch-safe form of a title: a–z, 0–9 and single hyphens, at most 40 characters, '' where none is left. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (words.length <= MOST_SLUG) return words;
  const cut = words.slice(0, MOST_SLUG);
  const whole =
    words[MOST_SLUG] === '-'
      ? cut
      : cut.slice(0, cut.lastIndexOf('-') === -1 ? MOST_SLUG : cut.lastIndexOf('-'));
  return whole.replace(/-+$/, '');
}

/** Why a text cannot be a branch name (git check-ref-format --branch), or null where it can. */
export function branchFault(name: string): string | null {
  if (name === '' || name === '@' || name === 'HEAD') return 'is not the name of a branch';
  if (name.length > 200) return 'has more than 200 characters';
  if (name.startsWith('-')) return 'starts with a hyphen';
  if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)) return 'has white space or one of ~ ^ : ? * [ \\';
  if (name.includes('..') || name.includes('@{')) return 'has ".." or "@{"';
  if (name.endsWith('.')) return 'ends with a dot';
  const parts = name.split('/');
  if (parts.some(part => part === '')) return 'has an empty part';
  if (parts.some(part => part.startsWith('.') || part.endsWith('.lock')))
    return 'has a part that starts with a dot or ends in ".lock"';
  return null;
}
