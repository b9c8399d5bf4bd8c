/** Moving a process and all its descendants into control groups. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content, entries, type Group } from './cgroup-files.js';
import { words } from './cgroup-place.js';

/** Rounds after which a tree that keeps growing outside is given up. */
const MOST_ROUNDS = 50;

/**
 * Moves until a whole look finds nobody outside. Whoever is started by a process inside is inside, so a tree can only
 * grow outside by those not yet moved, and each look moves all of those.
 */
export function addTree(groups: readonly Group[], root: number): boolean {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const tree = descendants(root);
    const outside = groups.map(group => {
      const members = new Set(words(join(group.path, 'cgroup.procs')));
      return { group, pids: tree.filter(pid => !members.has(String(pid))) };
    });
    if (outside.every(({ pids }) => pids.length === 0)) return true;
    for (const { group, pids } of outside) for (const pid of pids) if (!move(group, pid)) return false;
  }
  return false;
}

/** False where the kernel refuses; a process that is gone needs no moving. */
function move(group: Group, pid: number): boolean {
  try {
    writeFileSync(join(group.path, 'cgroup.procs'), String(pid));
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH' || !existsSync(`/proc/${pid}`);
  }
}

/** A process that lives, and all below it. Zombies are in no group. */
function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  const alive = new Set<number>();
  for (const name of entries('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = content(`/proc/${name}/stat`);
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined) continue;
    if (state !== 'Z' && state !== 'X') alive.add(Number(name));
    const siblings = children.get(Number(parent));
    if (siblings === undefined) children.set(Number(parent), [Number(name)]);
    else siblings.push(Number(name));
  }
  const found = [root];
  // Grows while it is walked.
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found.filter(pid => alive.has(pid));
}
