/** Removal of trees that a phase wrote: any modes, any depth, and never through a link. */
import { lstatSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { exec, findProgram } from '../platform/exec.js';
import { WorkspaceError } from './errors.js';

/**
 * Removes a directory and all below it. The system's `rm` and `chmod` walk by descriptors: they follow no link and
 * cope with paths longer than PATH_MAX, which no walk by names does. Throws RUN_PRIVATE_ROOT where something stays.
 */
export async function removeTree(path: string): Promise<void> {
  const remover = findProgram('rm', undefined);
  if (remover === null) return rm(path, { recursive: true, force: true });
  if (await removeWith(remover, path)) return;
  // An ordinary user cannot empty a directory without its permission bits; root never gets here for that.
  const chmod = findProgram('chmod', undefined);
  if (chmod !== null) await run([chmod, '-R', 'u+rwx', '--', path]);
  if (await removeWith(remover, path)) return;
  throw new WorkspaceError('RUN_PRIVATE_ROOT', `cannot remove ${path}`, { where: path });
}

async function removeWith(remover: string, path: string): Promise<boolean> {
  await run([remover, '-rf', '--', path]);
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

function run(argv: string[]): Promise<unknown> {
  return exec(argv, { cwd: '/', env: { LC_ALL: 'C' } });
}
