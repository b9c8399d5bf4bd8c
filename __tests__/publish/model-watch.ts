/** What must hold around every publication, whatever people do meanwhile. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ISLAND_END, ISLAND_START } from '../../src/pullrequest/body.js';
import type { ForgePull } from '../rig/forge.js';
import type { Lane } from './model-lane.js';
import { BOT, type MadeRun } from './site.js';

export class Broken extends Error {}

export function broken(text: string): never {
  throw new Broken(text);
}

export interface Snapshot {
  tip: string | null;
  baseTip: string | null;
  pulls: readonly ForgePull[];
  /** How many updates git has logged, for each branch. */
  logged: Readonly<Record<string, number>>;
  names: string;
  requests: number;
}

export function snapshot(lane: Lane): Snapshot {
  const { repo, branches, forge } = lane.place;
  const logged = [lane.branch, lane.base, lane.other].map(name => [name, branches.log(name).length] as const);
  return {
    tip: lane.tip,
    baseTip: lane.baseTip,
    pulls: structuredClone(repo.pulls.filter(pull => pull.head.ref === lane.branch)),
    logged: Object.fromEntries(logged),
    names: namesIn(repo.path),
    requests: forge.requests.length
  };
}

/** Every ref but those that the forge keeps of pull requests. */
function namesIn(path: string): string {
  const kinds = readdirSync(join(path, 'refs')).filter(name => name !== 'pull');
  return kinds
    .flatMap(kind =>
      readdirSync(join(path, 'refs', kind), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(path.length))
    )
    .sort()
    .join();
}

export interface Update {
  old: string | null;
  next: string | null;
}

/**
 * What publishers did to the branch since: people leave no line in git's log, and with a removal git forgets the log.
 * `gone` says that a person removed the branch meanwhile.
 */
export function updatesSince(lane: Lane, before: Snapshot): Update[] {
  const log = lane.place.branches.log(lane.branch);
  const known = before.logged[lane.branch] ?? 0;
  if (log.length >= known && !(known > 0 && log.length === 0)) return log.slice(known);
  return [{ old: before.tip, next: null }, ...log];
}

export interface Publication {
  runs: readonly MadeRun[];
  before: Snapshot;
  updates: readonly Update[];
  /** Base tips that there were at the moments of pushing. */
  basesThen: ReadonlySet<string>;
  overwrite: boolean;
  /** Whatever was told to people: warnings, journal. */
  told: string;
  /** People acted in the middle. */
  disturbed: boolean;
}

/** The invariants that need no expectation of what was to be done. */
export function checkAlways(lane: Lane, publication: Publication): void {
  for (const update of publication.updates) {
    checkPeople(lane, publication, update);
    if (update.next !== null) checkContent(lane, publication, update.next);
  }
  checkTwins(lane);
  checkElsewhere(lane, publication);
  checkWords(lane);
}

/** No commit of a person's leaves its branch. Behind a commit of ours lies the base, which has its own life. */
function checkPeople(lane: Lane, { overwrite, told }: Publication, { old, next }: Update): void {
  const { objects } = lane.place;
  const kept = objects.reachable(next);
  const lost = [...objects.reachable(old, id => lane.program.has(id) || kept.has(id))];
  const victim = lost.find(id => lane.people.has(id));
  if (victim === undefined) return;
  if (!overwrite) broken(`the commit ${victim} of a person is lost: the branch went from ${old} to ${next}`);
  if (!told.includes(old!)) broken(`${old} was overwritten, and nobody is told where it was`);
}

function checkContent(lane: Lane, { runs, basesThen, before }: Publication, next: string): void {
  const { objects } = lane.place;
  const { tree, parents } = objects.commit(next);
  const run = runs.find(({ target }) => target.proposed?.tree === tree && parents.join() === target.parent);
  if (run === undefined)
    broken(`${next} is not one base plus one change: tree ${tree}, parents ${parents.join()}`);
  const bases = [...basesThen, before.baseTip, run.target.parent].filter(tip => tip !== null);
  const base = bases.find(tip => objects.isAncestor(next, tip));
  if (base !== undefined) broken(`the branch pointed to ${next}, which the base ${base} holds`);
}

function checkTwins(lane: Lane): void {
  const open = lane.pulls().filter(pull => pull.state === 'open' && pull.author === BOT);
  const bases = open.map(pull => pull.base.ref);
  if (new Set(bases).size !== bases.length)
    broken(`several open pull requests: ${open.map(p => p.number).join()}`);
}

/** Pull requests of others, other branches, other refs. */
function checkElsewhere(lane: Lane, { before, disturbed }: Publication): void {
  const { forge, repo } = lane.place;
  for (const { method, path, login } of forge.requests.slice(before.requests)) {
    const [, number] = /\/(?:pulls|issues)\/(\d+)/.exec(path) ?? [];
    if (method === 'GET' || number === undefined) continue;
    const pull = repo.pulls.find(one => one.number === Number(number));
    const isOwn =
      pull?.author === BOT && pull.head.ref === lane.branch && pull.head.repository === repo.fullName;
    if (login === BOT && !isOwn) broken(`${method} ${path} writes to what is not ours`);
  }
  if (disturbed) return;
  const after = snapshot(lane);
  for (const name of [lane.base, lane.other])
    if (after.logged[name] !== before.logged[name]) broken(`${name} was written`);
  const own = new RegExp(`/refs/heads/${lane.branch}(,|$)`);
  const [was, is] = [before.names, after.names].map(names => names.replace(own, '').replace(/,$/, ''));
  if (was !== is) broken(`other refs: ${was} became ${is}`);
}

function checkWords(lane: Lane): void {
  for (const pull of lane.pulls()) {
    const lost = (lane.words.get(pull.number) ?? []).find(
      word => !`${pull.title}\n${pull.body ?? ''}`.includes(word)
    );
    if (lost !== undefined) broken(`"${lost}" is lost from pull request #${pull.number}`);
  }
}

/** What people see of a pull request, and what they wrote around the island. */
export function face(pull: ForgePull): object {
  const { number, title, state, merged, author, labels, draft } = pull;
  return { number, title, state, merged, author, labels: [...labels].sort(), draft, base: pull.base.ref };
}

/** The text around the one island; null where there is not one, and which of several is ours is not said here. */
export function around(body: string | null): string | null {
  const parts = (body ?? '').split(ISLAND_START);
  const [head = '', island = ''] = parts;
  const end = island.indexOf(ISLAND_END);
  return parts.length !== 2 || end < 0 ? null : `${head}\0${island.slice(end + ISLAND_END.length)}`;
}
