/** A sequence played: people act, publishers publish, and all that must hold is looked at after each step. */
import { OrchestratorError } from '../../src/platform/errors.js';
import { converge } from '../../src/publish/converge.js';
import type { GitHubPublished, Preferences } from '../../src/publish/types.js';
import type { Situation } from '../../src/pullrequest/decide.js';
import { canReopen, checkEffects, checkSilence } from './model-effects.js';
import { act, changed, type Lane } from './model-lane.js';
import { expected, viewOf, type LaneRun, type View } from './model-oracle.js';
import type { Deed, Race, RunStep, Sequence, Step } from './model-steps.js';
import { count, type Tally } from './model-tally.js';
import { broken, checkAlways, snapshot, type Snapshot, type Update } from './model-watch.js';
import {
  BOT,
  differing,
  makeRun,
  manifestOf,
  openSite,
  withStops,
  type Point,
  type SiteEvent
} from './site.js';

/** The program is ended at this point. */
class Killed extends Error {}

/** What came of one publication. */
export interface Ended {
  published: GitHubPublished | null;
  code: string | null;
  /** All that the error says. */
  said: string;
}

/** One step with publishers in it. */
interface Scene {
  before: Snapshot;
  runs: LaneRun[];
  updates: Update[];
  basesThen: Set<string>;
  told: string[];
  disturbed: boolean;
  /** Several publishers run at the same time: one may see what the other has only just written. */
  together: boolean;
  preferences: Preferences;
}

interface Pending {
  race: Race;
  done: boolean;
  /** Settled by the look that comes first. */
  first: Promise<void>;
  passed(): void;
}

export interface Numbers {
  /** Of runs, over all lanes. */
  next: number;
}

export class Player {
  private readonly said = new Map<number, string>();
  private seen: readonly Update[] = [];

  constructor(
    readonly lane: Lane,
    private readonly sequence: Sequence,
    private readonly transport: 'git' | 'api',
    private readonly tally: Tally,
    private readonly numbers: Numbers
  ) {}

  async play(step: Step): Promise<void> {
    if (step.do !== 'publish' && step.do !== 'together') {
      act(this.lane, step);
      return;
    }
    const wishes = step.do === 'publish' ? [step.run] : step.runs;
    const runs = await Promise.all(wishes.map(wish => this.run(wish)));
    try {
      if (step.do === 'together') return await this.together(runs, step.preferences);
      const quiet = await this.alone(runs[0]!, step.preferences, step.race);
      if (step.again) await this.again(runs[0]!, step.preferences, quiet);
    } finally {
      for (const run of runs) run.remove();
    }
  }

  private async run(wish: RunStep): Promise<LaneRun> {
    const { lane } = this;
    const { objects, checkout } = lane.place;
    const { tips } = lane;
    const parent = (wish.from === 'older' ? tips.at(-2) : undefined) ?? tips.at(-1)!;
    objects.copyTo(checkout, parent);
    const before = objects.filesOf(parent);
    const after = changed(before, wish.change);
    const files = differing(before, after).length === 0 ? null : after;
    this.numbers.next += 1;
    const number = this.numbers.next;
    const made = await makeRun(lane.place, {
      branch: lane.branch,
      baseBranch: lane.base,
      packPath: lane.packPath,
      parent,
      files,
      transport: this.transport,
      labels: this.sequence.labels ? ['lint'] : [],
      date: new Date(1_700_000_000_000 + number * 1000).toISOString(),
      number
    });
    return { ...made, files, manifest: manifestOf(number), key: null, view: null, bodies: new Map() };
  }

  private scene(preferences: Preferences): Scene {
    return {
      before: snapshot(this.lane),
      runs: [],
      updates: [],
      basesThen: new Set(),
      told: [],
      disturbed: false,
      together: false,
      preferences
    };
  }

  private close(scene: Scene): void {
    this.absorb(scene);
    const overwrite = scene.preferences.onHumanCommits === 'overwrite';
    checkAlways(this.lane, { ...scene, overwrite, told: scene.told.join('\n') });
  }

  /** True where nobody came in between. */
  private async alone(run: LaneRun, preferences: Preferences, race: Race | null): Promise<boolean> {
    const { lane } = this;
    const scene = this.scene(preferences);
    const at = viewOf(lane, run, this.said);
    const reopens = canReopen(lane, at);
    const ended = await this.publish(scene, run, race);
    this.close(scene);
    if (race !== null && LOST.includes(ended.code ?? ''))
      broken(`gave up after one lost race: ${ended.said}`);
    if (scene.disturbed) return false;
    const { before } = scene;
    const view = run.view ?? at;
    checkEffects(lane, { run, view, reopens, before, preferences, ended, labels: this.sequence.labels });
    return true;
  }

  private async again(run: LaneRun, preferences: Preferences, quiet: boolean): Promise<void> {
    const { requests } = snapshot(this.lane);
    await this.alone(run, preferences, null);
    if (quiet) checkSilence(this.lane, requests);
  }

  private async together(runs: readonly LaneRun[], preferences: Preferences): Promise<void> {
    const scene = this.scene(preferences);
    scene.disturbed = scene.together = true;
    await Promise.all(runs.map(run => this.publish(scene, run, null)));
    this.close(scene);
  }

  private async publish(scene: Scene, run: LaneRun, race: Race | null): Promise<Ended> {
    const { lane, tally } = this;
    tally.publications += 1;
    scene.runs.push(run);
    const listener = this.listener(scene, run);
    const pending = race === null ? null : pendingOf(race);
    const site = withStops(await openSite(lane.place, run, scene.preferences, listener), (point, when) =>
      this.visit(scene, run, pending, point, when)
    );
    const ended = await outcomeOf(() => converge(site));
    if (ended === null) return { published: null, code: 'KILLED', said: '' };
    scene.told.push(...(ended.published?.warnings ?? []));
    const name = ended.code ?? ended.published!.operation;
    if (ended.code !== null && !MET.includes(ended.code)) broken(`ended with ${ended.code}: ${ended.said}`);
    tally.outcomes.set(name, (tally.outcomes.get(name) ?? 0) + 1);
    return ended;
  }

  /** Hears the journal, and holds what was decided against what is so. */
  private listener(scene: Scene, run: LaneRun): (event: SiteEvent) => void {
    const { tally } = this;
    let looked = this.look(run);
    return ({ type, data }) => {
      scene.told.push(JSON.stringify(data));
      if (type === 'publish.retried') looked = this.look(run);
      if (type !== 'publish.decided') return;
      const { at, view } = looked;
      count(tally, data as unknown as Situation);
      const isSure = view.pull === null || (!scene.together && this.said.get(view.pull.number) !== UNSURE);
      if (!isSure) view.facts.said = data['said'] as View['facts']['said'];
      run.view = view;
      run.key = view.key;
      if (at !== this.fingerprint()) {
        run.key = null;
        run.view = null;
        tally.unjudged += 1;
        return;
      }
      tally.judged += 1;
      this.judge(view, scene.preferences, data);
    };
  }

  private look(run: LaneRun): { at: string; view: View } {
    return { at: this.fingerprint(), view: viewOf(this.lane, run, this.said) };
  }

  private fingerprint(): string {
    const { lane } = this;
    const pulls = lane
      .pulls()
      .map(({ number, state, merged, base, body, head }) => [number, state, merged, base, body, head]);
    return JSON.stringify([lane.tip, lane.baseTip, pulls]);
  }

  private judge(view: View, preferences: Preferences, decided: SiteEvent['data']): void {
    const { facts } = view;
    const seen = Object.fromEntries(Object.keys(facts).map(key => [key, decided[key]]));
    const wanted = expected(facts, preferences);
    const acts = (decided['acts'] as string[]).filter(one => one !== 'push' || facts.branch !== 'same');
    const difference =
      JSON.stringify(facts) !== JSON.stringify(seen) ||
      JSON.stringify(wanted) !== JSON.stringify({ acts, stop: decided['stop'] });
    if (difference)
      broken(
        `decided otherwise than it should be\n  is    ${JSON.stringify(facts)} ${JSON.stringify(wanted)}\n` +
          `  taken ${JSON.stringify(seen)} ${JSON.stringify({ acts, stop: decided['stop'] })}`
      );
  }

  private async visit(
    scene: Scene,
    run: LaneRun,
    pending: Pending | null,
    point: Point,
    when: 'before' | 'after'
  ): Promise<void> {
    if (when === 'after') this.absorb(scene);
    if (point === 'create' || point === 'update') this.listen(run, when);
    if (pending !== null) await this.meet(scene, pending, point, when);
    const { baseTip } = this.lane;
    if (point === 'push' && when === 'before' && baseTip !== null) scene.basesThen.add(baseTip);
  }

  /** The race, where this is its point. */
  private async meet(scene: Scene, pending: Pending, point: Point, when: 'before' | 'after'): Promise<void> {
    const { at, who } = pending.race;
    const [first, second] =
      at === 'refs-pulls' ? ['list', 'find'] : at === 'pulls-refs' ? ['find', 'list'] : ['', at];
    if (point === first && when === 'after') pending.passed();
    if (point !== second || pending.done || (when === 'after') !== (who === 'killed after')) return;
    if (first !== '') await pending.first;
    pending.done = true;
    scene.disturbed = true;
    this.tally.races += 1;
    if (who === 'killed before' || who === 'killed after') throw new Killed();
    this.absorb(scene);
    if ('do' in who) this.interfere(who);
    else await this.other(scene, who);
  }

  /** GitHub has no lease for bodies: what a person writes, or takes out, between look and write may be lost. */
  private interfere(deed: Deed): void {
    const { lane } = this;
    const words = new Map([...lane.words].map(([number, list]) => [number, [...list]]));
    act(lane, deed);
    if (deed.do !== 'edit') return;
    for (const [number, now] of lane.words)
      lane.words.set(
        number,
        now.filter(word => words.get(number)?.includes(word) === true)
      );
  }

  /** A second publisher, from its look to its end. */
  private async other(scene: Scene, wish: RunStep): Promise<void> {
    const run = await this.run(wish);
    try {
      await this.publish(scene, run, null);
    } finally {
      run.remove();
    }
  }

  /** Takes over what publishers did to the branch since. */
  private absorb(scene: Scene): void {
    const { lane, seen } = this;
    const log = lane.place.branches.log(lane.branch);
    const goesOn = seen.every(({ old, next }, at) => log[at]?.old === old && log[at]?.next === next);
    const gone = { old: seen.at(-1)?.next ?? null, next: null };
    const news: Update[] = goesOn ? log.slice(seen.length) : [gone, ...log];
    this.seen = log;
    scene.updates.push(...news);
    for (const { next } of news) if (next !== null) lane.program.add(next);
    for (const pull of lane.pulls())
      if (pull.state === 'closed' && pull.closedBy === BOT) this.said.set(pull.number, 'emptied');
  }

  /** Which bodies a publisher wrote. */
  private listen(run: LaneRun, when: 'before' | 'after'): void {
    for (const { number, body } of this.lane.pulls()) {
      const isNews =
        when === 'after' && run.bodies.get(number) !== body && body?.includes(run.manifest) === true;
      if (isNews) {
        this.said.set(number, run.key ?? UNSURE);
        this.lane.stripped.delete(number);
      }
      run.bodies.set(number, body);
    }
  }
}

const UNSURE = 'unsure';
const LOST = ['PR_BRANCH_MOVED', 'PR_EXISTS'];
/**
 * What publishing may end with here: the stops of the rules, lost races, and branches
 * that have nothing any more, or are gone, when the pull request is to be opened.
 */
const MET = [
  'PR_NOT_OURS',
  'PR_BASE_GONE',
  'PR_BASE_REWRITTEN',
  'PR_BASE_CONFLICT',
  'PR_HUMAN_COMMITS',
  'PR_BRANCH_MOVED',
  'PR_EXISTS',
  'PR_NO_COMMITS',
  'PR_INVALID'
];

function pendingOf(race: Race): Pending {
  let passed = () => undefined as void;
  const first = new Promise<void>(resolve => {
    passed = resolve;
  });
  return { race, done: false, first, passed: () => passed() };
}

/** Null where it was killed. Whatever has no code of ours is a defect. */
async function outcomeOf(action: () => Promise<GitHubPublished>): Promise<Ended | null> {
  try {
    return { published: await action(), code: null, said: '' };
  } catch (error) {
    if (error instanceof Killed) return null;
    if (error instanceof OrchestratorError) {
      const { code, message, why } = error;
      return { published: null, code, said: `${message}; ${why ?? ''}` };
    }
    throw error;
  }
}
