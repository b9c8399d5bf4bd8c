/** Keeping the evidence directory out of git without touching a tracked file: `.git/info/exclude` (gitignore(5)). */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileDurable } from '../platform/durable.js';
import { writing } from './errors.js';

/**
 * Adds `/<name>/` to the exclude file of a common git directory. Gives `linked` without writing where that file is
 * a link of the user's: what it leads to may serve other repositories.
 */
export function addToGitExclude(commonGitDir: string, name: string): 'added' | 'present' | 'linked' {
  const directory = join(commonGitDir, 'info');
  const path = join(directory, 'exclude');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile()) return 'linked';
  const before = stat === undefined ? '' : readFileSync(path, 'utf8');
  const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}/`;
  if (before.split(/\r?\n/).includes(line)) return 'present';
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  writing(path, () => {
    mkdirSync(directory, { recursive: true });
    const owner = lstatSync(directory);
    writeFileDurable(path, `${before}${gap}${line}\n`, {
      mode: stat === undefined ? 0o644 : stat.mode & 0o777,
      owner: { uid: owner.uid, gid: owner.gid }
    });
  });
  return 'added';
}
