/** Checks what a caller wants to see inside before a launcher meets it, so that the error names the cause. */
import { chownSync, lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { SandboxError } from './errors.js';
import type { LayoutStep } from './layout.js';
import { closedTo } from './reach.js';
import type { RunAs, SandboxMount } from './types.js';

/**
 * The mounts as layout steps with real source paths. Throws ISO_MOUNT_INVALID and ISO_MOUNT_UNREACHABLE.
 * A target that lies in an earlier mount must not lead through a link there: the tree is hostile, and a link in
 * the place of `.git` would pin something else.
 */
export function checkedMounts(mounts: readonly SandboxMount[], runAs: RunAs, byRoot: boolean): LayoutStep[] {
  return mounts.map((mount, index) => {
    const source = realSource(mount);
    checkTarget(mount);
    const closed = closedTo(runAs, source);
    if (closed !== null) throw unreachable(mount, closed, runAs);
    const around = mounts.slice(0, index).findLast(other => mount.target.startsWith(`${other.target}/`));
    if (around !== undefined) checkNoLink(mount, around);
    if (around?.mode === 'rw' && byRoot)
      makePoint(around, mount.target, statSync(source).isDirectory(), runAs);
    return { kind: 'bind', source, target: mount.target, mode: mount.mode };
  });
}

function realSource(mount: SandboxMount): string {
  if (!isPlainAbsolute(mount.source)) throw invalid(mount, 'the source is not an absolute, normalised path');
  let source: string;
  try {
    source = realpathSync(mount.source);
  } catch (cause) {
    throw invalid(mount, 'the source does not exist', cause);
  }
  const stat = statSync(source);
  if (!stat.isFile() && !stat.isDirectory())
    throw invalid(mount, 'the source is neither a file nor a directory');
  return source;
}

function checkTarget(mount: SandboxMount): void {
  if (!isPlainAbsolute(mount.target)) throw invalid(mount, 'the target is not an absolute, normalised path');
  if (mount.target === '/') throw invalid(mount, 'the target is the root directory');
}

function isPlainAbsolute(path: string): boolean {
  return (
    path.startsWith('/') &&
    normalize(path) === path &&
    !path.includes('\0') &&
    (path === '/' || !path.endsWith('/'))
  );
}

/** Walks the part of the target that lies in the last earlier mount around it, in that mount's source. */
function checkNoLink(mount: SandboxMount, around: SandboxMount): void {
  let at = around.source;
  for (const part of relative(around.target, mount.target).split('/')) {
    at = join(at, part);
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isSymbolicLink()) throw invalid(mount, `${at} is a symbolic link`);
  }
}

/** A launcher makes what is missing on the way; where root does, it would stay behind as root's in the user's tree. */
function makePoint(around: SandboxMount, target: string, isDirectory: boolean, runAs: RunAs): void {
  const parts = relative(around.target, target).split('/');
  let at = around.source;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    if (lstatSync(at, { throwIfNoEntry: false }) !== undefined) continue;
    if (isDirectory || index < parts.length - 1) mkdirSync(at, { mode: 0o755 });
    else writeFileSync(at, '', { flag: 'wx', mode: 0o644 });
    if (runAs.dropped) chownSync(at, runAs.uid, runAs.gid);
  }
}

function invalid(mount: SandboxMount, why: string, cause?: unknown): SandboxError {
  return new SandboxError('ISO_MOUNT_INVALID', `cannot show ${mount.source} at ${mount.target}: ${why}`, {
    where: mount.source,
    why,
    cause
  });
}

function unreachable(mount: SandboxMount, closed: string, runAs: RunAs): SandboxError {
  return new SandboxError(
    'ISO_MOUNT_UNREACHABLE',
    `cannot show ${mount.source} at ${mount.target}: ${closed} is closed to uid ${runAs.uid}`,
    { where: closed, why: `commands run as uid ${runAs.uid}, which may not pass or read ${closed}` }
  );
}
