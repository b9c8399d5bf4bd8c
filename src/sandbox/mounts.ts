/** Checks what a caller wants to see inside before a launcher meets it, so that the error names the cause. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
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
export function checkedMounts(mounts: readonly SandboxMount[], runAs: RunAs): LayoutStep[] {
  return mounts.map((mount, index) => {
    const source = realSource(mount);
    checkTarget(mount);
    const closed = closedTo(runAs, source);
    if (closed !== null) throw unreachable(mount, closed, runAs);
    checkNoLink(mount, mounts.slice(0, index));
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
function checkNoLink(mount: SandboxMount, earlier: readonly SandboxMount[]): void {
  const around = earlier.findLast(other => mount.target.startsWith(`${other.target}/`));
  if (around === undefined) return;
  let at = around.source;
  for (const part of relative(around.target, mount.target).split('/')) {
    at = join(at, part);
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isSymbolicLink()) throw invalid(mount, `${at} is a symbolic link`);
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
