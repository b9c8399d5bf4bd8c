/** A git directory beside the private one: it reads what that has, and keeps what it receives to itself. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { layGitDir, RAW_BYTES, type GitDirSpec } from './git-dir.js';
import { removeTree } from './remove.js';
import { gitRunner, type GitRunner } from './runner.js';
import { requireGit } from './repository.js';

export interface Annex {
  readonly git: GitRunner;
  /** Its own object directory. */
  readonly objects: string;
  remove(): Promise<void>;
  /** Hands its packs over to the object directory that it reads from. */
  keep(): void;
}

/** `objects` is where everything known so far is read from. */
export function layAnnex(
  path: string,
  spec: Omit<GitDirSpec, 'attributes' | 'config' | 'alternates'>,
  objects: string
): Annex {
  layGitDir(path, { ...spec, alternates: [objects], attributes: RAW_BYTES, config: {} });
  return {
    git: gitRunner(requireGit(), path, spec.owner),
    objects: join(path, 'objects'),
    remove: () => removeTree(path),
    keep: () => movePacks(join(path, 'objects', 'pack'), join(objects, 'pack'))
  };
}

/** The index comes last: git takes a pack for there when its index is. */
function movePacks(from: string, to: string): void {
  const names = readdirSync(from).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
  for (const name of names) renameSync(join(from, name), join(to, name));
}
