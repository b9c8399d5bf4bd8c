/** Paths of the user's workspace that a pack may read: `carry` and `data`, digested for the plan, copied for the run. */
import { cpSync, lchownSync, lstatSync, readdirSync, readlinkSync, readFileSync, constants } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Contract } from '../pack/contract.js';
import { pathMatcher } from '../acceptance/paths.js';
import { credentialRule } from '../permissions/secret-files.js';
import { HEAD_BYTES } from '../permissions/secret-rules.js';
import { pathLooksSecret } from '../permissions/secret-paths.js';
import { digestOf } from '../platform/canonical.js';
import { isGitLike } from '../workspace/index.js';
import type { Plan } from './plan.js';
import { RunStop } from './verdict.js';

type PlannedInput = Plan['inputs'][number];

const DAY = 24 * 60 * 60 * 1000;

/**
 * Digests of everything a contract takes from the workspace at `root`. `spared`: globs of the operator's policy, files
 * that look like credentials and are none. Throws RunStop CARRY_MISSING, SECRET_PATH_REFUSED.
 */
export function digestInputs(
  contract: Contract,
  root: string,
  now: number,
  spared: readonly string[] = []
): PlannedInput[] {
  const judge = secretJudge(spared);
  const carried = contract.carry.map((path): PlannedInput => ({
    name: path,
    kind: 'carry',
    path,
    ...digestPath(root, path, judge).summary
  }));
  const data = Object.entries(contract.data).map(([name, { path, maxAgeDays }]): PlannedInput => {
    const digest = digestPath(root, path, judge);
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
  const copied = digestPath(target, '', null).summary;
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
function digestPath(root: string, path: string, judge: SecretJudge | null): PathDigest {
  refuseLinks(root, path);
  const entries: { path: string; kind: string; value: string }[] = [];
  let newest = 0;
  for (const queue = ['']; queue.length > 0;) {
    const relative = queue.pop()!;
    const absolute = join(root, path, relative);
    const place = join(path, relative);
    judge?.(place, null);
    const stat = lstatSync(absolute);
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) queue.push(...readdirSync(absolute).map(name => join(relative, name)));
    else if (stat.isSymbolicLink())
      entries.push({ path: relative, kind: 'link', value: readlinkSync(absolute) });
    else if (stat.isFile()) {
      const content = readFileSync(absolute);
      judge?.(place, content);
      entries.push({
        path: relative,
        kind: 'file',
        value: createHash('sha256').update(content).digest('hex')
      });
    } else throw new RunStop('CARRY_MISSING', `${place} is neither a file, a directory nor a link`);
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { summary: { sha256: digestOf(entries).slice('sha256:'.length), files: entries.length }, newest };
}

/** Throws SECRET_PATH_REFUSED for what may not be handed in: a path, and what is there where it is a file. */
type SecretJudge = (path: string, content: Uint8Array | null) => void;

/** A copy of a checkout brings its configuration along, in which checkouts leave their tokens. */
function secretJudge(spared: readonly string[]): SecretJudge {
  const isSpared = spared.length === 0 ? () => false : pathMatcher(spared);
  return (path, content) => {
    if (path.split('/').some(isGitLike)) throw secretPath(path, 'is the directory of a repository');
    if (isSpared(path)) return;
    if (pathLooksSecret(path)) throw secretPath(path, 'looks like a place of credentials');
    const rule = content === null ? null : credentialRule(path, content.subarray(0, HEAD_BYTES));
    if (rule !== null) throw secretPath(path, `looks like credentials by its content (${rule})`);
  };
}

function secretPath(path: string, why: string): RunStop {
  return new RunStop('SECRET_PATH_REFUSED', `${path} ${why}`, { where: path });
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
