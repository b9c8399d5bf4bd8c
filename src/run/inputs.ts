/** Paths of the user's workspace that a pack may read: `carry` and `data`, digested for the plan, copied for the run. */
import { cpSync, lchownSync, lstatSync, readdirSync, readlinkSync, readFileSync, constants } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Contract } from '../pack/contract.js';
import { pathLooksSecret } from '../permissions/secret-paths.js';
import { digestOf } from '../platform/canonical.js';
import type { Plan } from './plan.js';
import { RunStop } from './verdict.js';

type PlannedInput = Plan['inputs'][number];

const DAY = 24 * 60 * 60 * 1000;

/** Digests of everything a contract takes from the workspace at `root`. Throws RunStop CARRY_MISSING. */
export function digestInputs(contract: Contract, root: string, now: number): PlannedInput[] {
  const carried = contract.carry.map((path): PlannedInput => ({
    name: path,
    kind: 'carry',
    path,
    ...digestPath(root, path).summary
  }));
  const data = Object.entries(contract.data).map(([name, { path, maxAgeDays }]): PlannedInput => {
    const digest = digestPath(root, path);
    refuseStale(name, path, digest.newest, maxAgeDays, now);
    return { name, kind: 'data', path, ...digest.summary };
  });
  return [...carried, ...data].sort((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
}

function refuseStale(
  name: string,
  path: string,
  newest: number,
  maxAgeDays: number | null,
  now: number
): void {
  if (maxAgeDays === null || now - newest <= maxAgeDays * DAY) return;
  const age = Math.floor((now - newest) / DAY);
  throw new RunStop(
    'CARRY_MISSING',
    `data ${name} (${path}) is ${age} days old, at most ${maxAgeDays} allowed`,
    { fix: `Refresh ${path}.` }
  );
}

/** Copies an input to a directory of the run and checks that it still is what the plan says. */
export function copyInput(
  root: string,
  input: PlannedInput,
  target: string,
  owner: { uid: number; gid: number } | null
): void {
  const source = join(root, input.path);
  cpSync(source, target, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    preserveTimestamps: true
  });
  const copied = digestPath(target, '').summary;
  if (copied.sha256 === input.sha256) return owner === null ? undefined : giveTo(target, owner);
  throw new RunStop('CARRY_MISSING', `${input.path} changed between the plan and the run`, {
    fix: 'Run again while nothing writes there.'
  });
}

/** Hands a copied tree to the identity that reads it inside, links themselves and not what they lead to. */
function giveTo(path: string, owner: { uid: number; gid: number }): void {
  lchownSync(path, owner.uid, owner.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), owner);
}

interface PathDigest {
  summary: { sha256: string; files: number };
  /** Newest modification time, milliseconds. */
  newest: number;
}

/** Digest over names, kinds, contents and link targets; independent of times, owners and the place on disk. */
function digestPath(root: string, path: string): PathDigest {
  refuseLinks(root, path);
  const entries: { path: string; kind: string; value: string }[] = [];
  let newest = 0;
  for (const queue = ['']; queue.length > 0;) {
    const relative = queue.pop()!;
    const absolute = join(root, path, relative);
    refuseSecret(join(path, relative));
    const stat = lstatSync(absolute);
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) queue.push(...readdirSync(absolute).map(name => join(relative, name)));
    else if (stat.isSymbolicLink())
      entries.push({ path: relative, kind: 'link', value: readlinkSync(absolute) });
    else if (stat.isFile()) entries.push({ path: relative, kind: 'file', value: hashFile(absolute) });
    else
      throw new RunStop('CARRY_MISSING', `${join(path, relative)} is neither a file, a directory nor a link`);
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { summary: { sha256: digestOf(entries).slice('sha256:'.length), files: entries.length }, newest };
}

function refuseSecret(path: string): void {
  if (!pathLooksSecret(path)) return;
  throw new RunStop('SECRET_PATH_REFUSED', `${path} looks like a place of credentials`, { where: path });
}

function refuseLinks(root: string, path: string): void {
  const parts = path.split('/').filter(part => part !== '');
  for (let end = 1; end <= parts.length; end++) {
    const part = parts.slice(0, end).join('/');
    const stat = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (stat === undefined) throw new RunStop('CARRY_MISSING', `${path} does not exist in the workspace`);
    if (stat.isSymbolicLink())
      throw new RunStop('CARRY_MISSING', `${part} is a symbolic link`, { fix: 'Name the real path.' });
  }
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
