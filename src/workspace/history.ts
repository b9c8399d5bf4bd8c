/** From a change to what others receive: the commit, the patch, the bundle. Same change, same bytes. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { DIFF_OPTIONS } from './diff.js';
import { WorkspaceError } from './errors.js';
import type { GitRunner } from './runner.js';
import { sealMessage } from './seal.js';
import { objectId } from './tree-reader.js';
import type { BaseCommit, Change, Identity } from './types.js';

export interface CommitOptions {
  /** The whole message. The program's own trailers (`Codex-Pack: …`) go in its last paragraph; a seal is added. */
  message: string;
  /** Author and committer. */
  identity: Identity;
  /** Any ISO 8601 time; recorded in whole seconds, UTC. */
  date: string;
}

/** Writes the commit of a change on top of the base, and nothing else: no ref, no index. */
export async function commitChange(
  git: GitRunner,
  base: BaseCommit,
  change: Change,
  options: CommitOptions
): Promise<string> {
  const { name, email } = checkedIdentity(options.identity);
  const signature = `${name} <${email}>`;
  const message = sealMessage({
    tree: change.tree,
    parents: [base.commit],
    author: signature,
    committer: signature,
    message: options.message
  });
  const date = `@${Math.floor(Date.parse(options.date) / 1000)} +0000`;
  const env = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date
  };
  const args = ['commit-tree', objectId(change.tree), '-p', objectId(base.commit), '-F', '-'];
  return (await git.read(args, { env, input: Buffer.from(message) })).toString().trim();
}

/** Git drops such characters silently; then the signature would not be the one that was asked for. */
function checkedIdentity(identity: Identity): Identity {
  const plain = /^[^<>\n\r\0]+$/;
  const edges = /^[\s.,:;"'\\]|[\s.,:;"'\\]$/;
  for (const text of [identity.name, identity.email]) {
    if (!plain.test(text) || edges.test(text))
      throw new RangeError(`not usable in a commit: ${JSON.stringify(text)}`);
  }
  return identity;
}

/** Writes the change as a patch that `git apply` takes: prefixes a/ and b/, full ids, binary data included. */
export async function writePatch(git: GitRunner, change: Change, file: string): Promise<void> {
  const args = [
    'diff-tree',
    '-p',
    '--binary',
    '--full-index',
    '--unified=3',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ...DIFF_OPTIONS,
    objectId(change.baseTree),
    objectId(change.tree)
  ];
  await writeNew(file, fd => git.read(args, { stdoutFd: fd }));
}

/**
 * Writes a bundle (gitformat-bundle(5)) with one ref and the base as its one prerequisite. By hand, as
 * `git bundle create` would take over deltas from the user's packs, and the bytes would depend on those.
 */
export async function writeBundle(
  git: GitRunner,
  base: BaseCommit,
  commit: string,
  ref: string,
  file: string
): Promise<void> {
  const known = await git.attempt(['check-ref-format', ref]);
  if (known.failed)
    throw new WorkspaceError('PR_BRANCH_INVALID', `not a full ref name: ${ref}`, { where: ref });
  const first = base.commit.length === 64 ? '# v3 git bundle\n@object-format=sha256\n' : '# v2 git bundle\n';
  const header = `${first}-${objectId(base.commit)} base of the change\n${objectId(commit)} ${ref}\n\n`;
  await writeNew(file, async fd => {
    writeSync(fd, header);
    await packTo(git, base, commit, fd, ['--thin']);
  });
}

/** Packs what `commit` has and the base has not. Fixed search, nothing reused: same objects, same bytes. */
export async function packTo(
  git: GitRunner,
  base: BaseCommit,
  commit: string,
  fd: number,
  extra: string[] = []
): Promise<void> {
  const args = [
    'pack-objects',
    '--stdout',
    '--revs',
    '-q',
    '--threads=1',
    '--window=10',
    '--depth=50',
    '--compression=6',
    '--delta-base-offset',
    '--no-reuse-delta',
    '--no-reuse-object',
    '--no-use-bitmap-index',
    ...extra
  ];
  const input = Buffer.from(`${objectId(commit)}\n^${objectId(base.commit)}\n`);
  await git.read(args, { input, stdoutFd: fd });
}

async function writeNew(file: string, fill: (fd: number) => Promise<unknown>): Promise<void> {
  const fd = openSync(file, 'wx', 0o644);
  try {
    await fill(fd);
  } finally {
    closeSync(fd);
  }
}
