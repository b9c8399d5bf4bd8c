/** What a publication that nobody disturbed must have done: to branch and pull requests, and by how many requests. */
import type { Preferences } from '../../src/publish/types.js';
import type { ForgePull } from '../rig/forge.js';
import type { Lane } from './model-lane.js';
import { expected, mayReopen, type Deal, type LaneRun, type View } from './model-oracle.js';
import { around, broken, face, type Snapshot } from './model-watch.js';
import type { Ended } from './model-play.js';
import { BOT } from './site.js';

export interface Effect {
  run: LaneRun;
  /** As it was before. */
  view: View;
  before: Snapshot;
  preferences: Preferences;
  ended: Ended;
  labels: boolean;
  /** Whether the pull request of the view could be opened again then. */
  reopens: boolean;
}

/** Also the answer to whether it can be opened again, which nobody can give afterwards. */
export function canReopen(lane: Lane, { pull }: View): boolean {
  return pull !== null && mayReopen(lane, pull);
}

export function checkEffects(lane: Lane, effect: Effect): void {
  const { view, preferences, ended, reopens } = effect;
  const wanted = expected(view.facts, preferences);
  if (ended.code !== wanted.stop) broken(`ended with ${ended.code ?? 'no error'}, not with ${wanted.stop}`);
  const acts = wanted.acts.includes('reopen') && !reopens ? withoutReopening(wanted.acts) : wanted.acts;
  const done = isShared(lane, effect) ? acts.filter(one => one !== 'remove-branch') : acts;
  checkBranch(lane, effect, done);
  checkPulls(lane, effect, done);
  checkOperation(ended, acts);
  checkRequests(lane, effect, wanted.acts, acts);
}

/** Then a new one takes its place. */
function withoutReopening(acts: readonly Deal[]): Deal[] {
  return [...acts.filter(act => act !== 'reopen' && act !== 'update'), 'create'];
}

/** A branch that others propose stays: their pull requests would be closed with it. */
function isShared(lane: Lane, { before, view }: Effect): boolean {
  const { fullName } = lane.place.repo;
  return before.pulls.some(
    ({ number, state, head }) =>
      state === 'open' && number !== view.pull?.number && head.repository === fullName
  );
}

function checkBranch(lane: Lane, { run, before }: Effect, acts: readonly Deal[]): void {
  const { tip } = lane;
  if (acts.includes('remove-branch')) {
    if (tip !== null) broken(`${lane.branch} is still at ${tip}`);
  } else if (!acts.includes('push')) {
    if (tip !== before.tip) broken(`the branch went from ${before.tip} to ${tip} for no reason`);
  } else {
    if (tip === null) broken('the branch is not there');
    const { tree, parents } = lane.place.objects.commit(tip);
    if (tree !== run.target.proposed?.tree || parents.join() !== run.target.parent)
      broken(`the branch is at ${tip}, which is not the base plus the change`);
  }
}

function checkPulls(lane: Lane, effect: Effect, acts: readonly Deal[]): void {
  const { before, view, run } = effect;
  const now = lane.place.repo.pulls.filter(pull => pull.head.ref === lane.branch);
  for (const old of before.pulls) {
    const pull = now.find(one => one.number === old.number)!;
    const isIts = old.number === view.pull?.number;
    checkFace(old, pull, isIts ? wantedFace(effect, old, acts) : {});
    const isWritten = isIts && acts.some(act => act === 'update' || act === 'close');
    if (!isWritten && pull.body !== old.body) broken(`the body of #${pull.number} was written`);
    if (isWritten) checkBody(old, pull, run, acts.includes('close'));
  }
  const news = now.filter(pull => !before.pulls.some(old => old.number === pull.number));
  if (news.length !== (acts.includes('create') ? 1 : 0)) broken(`${news.length} pull requests were opened`);
  for (const pull of news) checkNew(lane, effect, pull);
}

function wantedFace(effect: Effect, old: ForgePull, acts: readonly Deal[]): object {
  return {
    ...(acts.includes('reopen') ? { state: 'open' } : {}),
    ...(acts.includes('close') ? { state: 'closed' } : {}),
    ...(isOwed(effect, old, acts) ? { labels: [...old.labels, 'lint'].sort() } : {})
  };
}

/** Whether it is looked at what the pull request was given: it has not the label, and nobody has written it since. */
function isBare({ labels, view, ended, run }: Effect, old: ForgePull, acts: readonly Deal[]): boolean {
  if (ended.code !== null || acts.includes('close') || old.labels.includes('lint')) return false;
  const isBegun = view.facts.pull === 'open' && old.body?.includes(run.manifest) === true;
  const isNew = old.body?.includes('<!-- codex-orchestrator:state opened ') === true;
  return labels && isNew && (isBegun || acts.includes('update'));
}

/** A label is given once; one that a person took away stays away. */
function isOwed(effect: Effect, old: ForgePull, acts: readonly Deal[]): boolean {
  const wasGiven = old.events.some(({ event, subject }) => event === 'labeled' && subject === 'lint');
  return isBare(effect, old, acts) && !wasGiven;
}

function checkFace(old: ForgePull, now: ForgePull, wanted: object): void {
  const [should, is] = [JSON.stringify({ ...face(old), ...wanted }), JSON.stringify(face(now))];
  if (should !== is) broken(`pull request #${old.number} is ${is}\n  and should be ${should}`);
}

function checkBody(old: ForgePull, now: ForgePull, { manifest }: LaneRun, isClosed: boolean): void {
  const text = now.body ?? '';
  if (isClosed && !text.includes('<!-- codex-orchestrator:state emptied'))
    broken(`#${now.number} is not marked`);
  if (!isClosed && !text.includes(manifest)) broken(`#${now.number} does not tell of this run`);
  const [was, is] = [around(old.body), around(now.body)];
  if (was !== null && was !== is) broken(`the text around the island was ${was} and is ${is}`);
}

function checkNew(lane: Lane, { run, labels }: Effect, pull: ForgePull): void {
  const wanted = {
    title: run.target.title,
    state: 'open',
    merged: false,
    author: BOT,
    labels: labels ? ['lint'] : [],
    draft: false,
    base: lane.base
  };
  const is = JSON.stringify({ ...face(pull), number: 0 });
  const should = JSON.stringify({ number: 0, ...wanted });
  if (is !== should) broken(`the new one is ${is}\n  and should be ${should}`);
  if (pull.head.sha !== lane.tip) broken(`the new one is at ${pull.head.sha}, and the branch at ${lane.tip}`);
}

function checkOperation({ published, code }: Ended, acts: readonly Deal[]): void {
  if (code !== null) return;
  const wanted = acts.includes('create')
    ? 'created'
    : acts.includes('close')
      ? 'closed'
      : acts.some(act => act !== 'remove-branch')
        ? 'updated'
        : 'none';
  if (published?.operation !== wanted) broken(`it says ${published?.operation}, and did ${wanted}`);
}

/** One look, what it takes to understand it, and one request an act. With the other transport, the commit's too. */
function checkRequests(lane: Lane, effect: Effect, tried: readonly Deal[], acts: readonly Deal[]): void {
  const { view, before, run, labels } = effect;
  if (run.target.transport !== 'git') return;
  const sent = lane.place.forge.requests
    .slice(before.requests)
    .map(({ method, path }) => `${method} ${path}`);
  const writes = ['reopen', 'create', 'update', 'close'] as const;
  const count =
    writes.filter(act => tried.includes(act) || acts.includes(act)).length -
    (tried.includes('reopen') && !acts.includes('reopen') ? 1 : 0);
  const old = before.pulls.find(pull => pull.number === view.pull?.number);
  const isDressed = labels && acts.includes('create');
  const isLookedAt = old !== undefined && isBare(effect, old, acts);
  const isMadeUp = old !== undefined && isOwed(effect, old, acts);
  const dressing = [isDressed, isLookedAt, isMadeUp].filter(Boolean).length;
  const wanted = 1 + view.extra + count + dressing;
  if (sent.length !== wanted)
    broken(`${sent.length} requests, and ${wanted} are enough:\n  ${sent.join('\n  ')}`);
}

/** The same published twice: looks, and no write. */
export function checkSilence(lane: Lane, from: number): void {
  const sent = lane.place.forge.requests.slice(from);
  const writes = sent.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  const finds = sent.filter(({ path }) => path.endsWith('/pulls'));
  if (writes.length > 0 || finds.length !== 1)
    broken(
      `published again, and not still: ${sent.map(({ method, path }) => `${method} ${path}`).join(', ')}`
    );
}
