/** Whom the sandbox runs as: never root. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { SandboxError } from './errors.js';
import type { RunAs } from './types.js';

/** Unused by convention: systemd's table of user ids, "60706...61183 unused" (systemd.io/UIDS-GIDS). */
const FIRST_UID = 60706;
const LAST_UID = 61183;

/** The identity of sandboxes and private trees. Throws ISO_RUN_AS where the program is root and cannot drop. */
export function chooseRunAs(): RunAs {
  const uid = process.geteuid?.() ?? -1;
  if (uid < 0) throw new SandboxError('ISO_PLATFORM', `no user ids on ${process.platform}`);
  if (uid !== 0) return { uid, gid: process.getegid?.() ?? uid, dropped: false };
  const free = freeUid(takenUids());
  if (free === null)
    throw new SandboxError('ISO_RUN_AS', 'running as root, and no unprivileged user id is free');
  return { uid: free, gid: free, dropped: true };
}

/** A free id that this process can change to; it starts at a place of its own so that runs side by side differ. */
function freeUid(taken: ReadonlySet<number>): number | null {
  const count = LAST_UID - FIRST_UID + 1;
  const start = process.pid % count;
  const mapped = { uid: mappedIds('/proc/self/uid_map'), gid: mappedIds('/proc/self/gid_map') };
  for (let step = 0; step < count; step += 1) {
    const id = FIRST_UID + ((start + step) % count);
    if (!taken.has(id) && mapped.uid(id) && mapped.gid(id)) return id;
  }
  return null;
}

/** Ids named in passwd or group, or owning a process. */
function takenUids(): Set<number> {
  return new Set([...namedIds('/etc/passwd'), ...namedIds('/etc/group'), ...processOwners()]);
}

/** Third field of passwd(5) and group(5) alike. */
function namedIds(file: string): number[] {
  return readText(file)
    .split('\n')
    .map(line => Number.parseInt(line.split(':')[2] ?? '', 10))
    .filter(Number.isInteger);
}

function processOwners(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid ?? []);
}

/** Whether this user namespace knows an id (user_namespaces(7)); in a rootless container most are not known. */
function mappedIds(file: string): (id: number) => boolean {
  const ranges = readText(file)
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
    .flatMap(([inside, , length]) =>
      inside === undefined || length === undefined ? [] : [{ inside, length }]
    );
  return id => ranges.some(range => id >= range.inside && id < range.inside + range.length);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
