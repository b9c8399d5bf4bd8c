/** Ground: what lies below a directory, links named and never followed. */
import { lstatSync } from 'node:fs';
import { SafeDirectory } from './files.js';

export interface WalkEntry {
  /** Relative to the start, `/`-separated. A name that is not UTF-8 is shown with replacement characters. */
  path: string;
  kind: 'file' | 'symlink' | 'other' | 'bad-name';
  /** Size of a file; 0 for everything else, and where sizes were not asked for. */
  bytes: number;
}

export interface WalkRules {
  /** Entries of all kinds; passing it ends the walk with `truncated`. */
  maxEntries: number;
  maxDepth: number;
  sizes: boolean;
  /** Directories below the start, none of them a link, at which to begin; paths are relative to the last. */
  below?: readonly string[];
  /** Directories for which this gives true are passed over. */
  skip?: (path: string) => boolean;
}

export interface Walk {
  entries: WalkEntry[];
  truncated: boolean;
}

/** Lists everything below `start` but directories, in the order of path bytes within each directory. */
export function walkTree(start: string, rules: WalkRules): Walk {
  const root = SafeDirectory.open(start).descend(rules.below ?? [], true);
  const walk: Walk = { entries: [], truncated: false };
  try {
    visit(root, '', 0, rules, walk, { left: rules.maxEntries });
  } finally {
    root.close();
  }
  return walk;
}

function visit(
  directory: SafeDirectory,
  prefix: string,
  depth: number,
  rules: WalkRules,
  walk: Walk,
  budget: { left: number }
): void {
  for (const { name, kind } of directory.list()) {
    if (budget.left-- <= 0) {
      walk.truncated = true;
      return;
    }
    if (name === null) {
      walk.entries.push({ path: `${prefix}\uFFFD`, kind: 'bad-name', bytes: 0 });
    } else if (kind !== 'directory') {
      const bytes = kind === 'file' && rules.sizes ? lstatSync(directory.at(name)).size : 0;
      walk.entries.push({ path: prefix + name, kind, bytes });
    } else if (depth >= rules.maxDepth) {
      walk.truncated = true;
    } else if (rules.skip?.(prefix + name) !== true) {
      enter(directory, name, prefix, depth, rules, walk, budget);
    }
  }
}

function enter(
  parent: SafeDirectory,
  name: string,
  prefix: string,
  depth: number,
  rules: WalkRules,
  walk: Walk,
  budget: { left: number }
): void {
  const child = parent.directory(name);
  try {
    visit(child, `${prefix}${name}/`, depth + 1, rules, walk, budget);
  } finally {
    child.close();
  }
}
