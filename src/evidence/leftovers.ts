/** What a killed program leaves beside its records: scratch directories and files that were not yet renamed. */
import { rmSync } from 'node:fs';
import { SafeDirectory } from '../platform/files.js';
import { writing } from './errors.js';

/** `<name>.<12 hex>.tmp`, as `writeFileDurable` names a file until it is whole. */
const UNRENAMED = /^[A-Za-z0-9._-]+\.[0-9a-f]{12}\.tmp$/;

/** Scratch directories of one run in the evidence directory, as `mkdtemp` completes it with six characters. */
export function scratchPrefix(runId: string): string {
  return `.writing-${runId}-`;
}

/** True for a path in a run directory at which only an unfinished write of ours can lie. */
export function isUnrenamed(path: string): boolean {
  const name = path.startsWith('publish/') ? path.slice('publish/'.length) : path;
  return UNRENAMED.test(name);
}

/** Removes the scratch directories of this run; those of others, which may be running, are left alone. */
export function removeScratch(evidenceDir: string, runId: string): void {
  const prefix = scratchPrefix(runId);
  removeWhere(evidenceDir, (name, kind) => {
    return (
      kind === 'directory' && name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length))
    );
  });
}

/** Removes files that `writeFileDurable` had not yet renamed, in the directory itself only. */
export function removeUnrenamed(directory: string): void {
  removeWhere(directory, (name, kind) => kind === 'file' && UNRENAMED.test(name));
}

function removeWhere(path: string, which: (name: string, kind: string) => boolean): void {
  writing(path, () => {
    const directory = SafeDirectory.open(path);
    try {
      for (const { name, kind } of directory.list())
        if (name !== null && which(name, kind)) rmSync(directory.at(name), { recursive: true, force: true });
    } finally {
      directory.close();
    }
  });
}
