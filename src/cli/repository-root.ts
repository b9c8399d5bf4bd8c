/** The repository that a path lies in, found without git: for verbs that only read or write packs. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Root of the repository around a path, or where there is none the directory that holds it. Absolute, real path. */
export function repositoryRoot(path: string): string {
  const start = realParent(path);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return start;
  }
}

/** The real path of the nearest existing directory above a path, which need not exist yet. */
function realParent(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) ? realpathSync(parent) : join(realParent(parent), basename(parent));
}
