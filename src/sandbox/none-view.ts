/**
 * Mounts without mounts: a path inside is the path of its source on the host, and a mount within another is a link
 * that is placed before the command and taken away after it. `ro` is a wish here.
 */
import { lstatSync, mkdirSync, readlinkSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SandboxError } from './errors.js';
import { checkedMounts } from './mounts.js';
import type { RunAs, SandboxMount } from './types.js';

export interface View {
  /** The host's path for a path inside; the path itself where nothing is mounted around it. */
  pathOf(inside: string): string;
  /** Takes the links away again. */
  remove(): void;
}

interface Placed {
  at: string;
  to: string;
  /** Whether an empty directory was there. */
  replaced: boolean;
}

/** Throws ISO_MOUNT_INVALID and ISO_MOUNT_UNREACHABLE. `directory` takes links for what has no mount around it. */
export function viewOf(mounts: readonly SandboxMount[], runAs: RunAs, directory: string): View {
  const checked = checkedMounts(mounts, runAs, false).flatMap(step => (step.kind === 'bind' ? [step] : []));
  const placed: Placed[] = [];

  function sourceOf(inside: string, among: readonly SandboxMount[]): string | null {
    const around = among
      .filter(mount => inside === mount.target || inside.startsWith(`${mount.target}/`))
      .sort((one, other) => other.target.length - one.target.length)[0];
    return around === undefined ? null : join(around.source, inside.slice(around.target.length));
  }

  function remove(): void {
    for (const link of placed.splice(0).reverse()) takeAway(link);
  }

  try {
    for (const [index, mount] of checked.entries()) {
      const within = sourceOf(mount.target, checked.slice(0, index));
      if (within !== mount.source) placed.push(...place(within ?? join(directory, mount.target), mount));
    }
  } catch (error) {
    remove();
    throw error;
  }
  return {
    pathOf(inside) {
      const isAbove = checked.some(mount => mount.target.startsWith(`${inside}/`));
      return sourceOf(inside, checked) ?? (isAbove ? join(directory, inside) : inside);
    },
    remove
  };
}

function place(at: string, mount: SandboxMount): Placed[] {
  mkdirSync(dirname(at), { recursive: true });
  const stat = lstatSync(at, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true && readlinkSync(at) === mount.source) return [];
  const replaced = stat !== undefined;
  if (stat !== undefined) clear(at, mount);
  symlinkSync(mount.source, at);
  return [{ at, to: mount.source, replaced }];
}

function clear(at: string, mount: SandboxMount): void {
  try {
    rmdirSync(at);
  } catch (cause) {
    throw new SandboxError(
      'ISO_MOUNT_INVALID',
      `cannot show ${mount.source} at ${mount.target}: ${at} is there`,
      {
        where: at,
        why: 'without a sandbox nothing can be mounted over what a tree already has',
        cause
      }
    );
  }
}

/** Only the link that was placed: a command may have put something else there. */
function takeAway({ at, to, replaced }: Placed): void {
  const stat = lstatSync(at, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() !== true || readlinkSync(at) !== to) return;
  unlinkSync(at);
  if (replaced) mkdirSync(at);
}
