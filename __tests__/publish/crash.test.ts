/**
 * Crash points: the publisher is killed before and after every request and every git command, then run again,
 * undisturbed. The end is the same as without the kill: never a second pull request, never a lost commit of a person.
 */
import {
  openLane,
  BRANCH,
  type Evidence,
  type Executed,
  type Lane,
  type Point,
  type Saved
} from './crash-world.js';

/** Killed at the same time, each on a server of its own. */
const LANES = 3;
const MINUTES = 60_000;

interface Scenario {
  name: string;
  /** What is there when the publisher starts, made by publishers that nothing disturbs. */
  before(lane: Lane): Promise<void>;
  evidence(lane: Lane): Evidence;
  inputs: Record<string, string>;
  /** What an undisturbed publisher ends with. */
  ends: string;
  /** All git commands, also those before anything was asked of the server. */
  whole?: boolean;
}

const DRESSED = { labels: 'bot, lint', assignees: 'ada', reviewers: 'bob', milestone: '1' };
const SIGNED = { 'sign-commits': 'true' };

/** The base at the commit of some evidence. */
function stand(lane: Lane, { main }: Evidence): void {
  lane.here.repo.git('update-ref', 'refs/heads/main', main);
  lane.fork.git('fetch', '-q', lane.here.repo.path, '+refs/heads/main:refs/heads/main');
}

async function opened(lane: Lane, inputs: Record<string, string> = {}): Promise<void> {
  stand(lane, lane.evidence.two);
  const { code, log } = await lane.execute(lane.evidence.two, inputs);
  if (code !== 0) throw new Error(log);
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'open, with labels, assignees, reviewers and milestone',
    before: async lane => stand(lane, lane.evidence.two),
    evidence: lane => lane.evidence.two,
    inputs: DRESSED,
    ends: 'created',
    whole: true
  },
  {
    name: 'update',
    before: async lane => {
      await opened(lane);
      stand(lane, lane.evidence.three);
    },
    evidence: lane => lane.evidence.three,
    inputs: {},
    ends: 'updated'
  },
  {
    name: 'open by sign-commits',
    before: async lane => stand(lane, lane.evidence.two),
    evidence: lane => lane.evidence.two,
    inputs: { ...SIGNED, labels: 'bot' },
    ends: 'created'
  },
  {
    name: 'update by sign-commits',
    before: async lane => {
      await opened(lane, SIGNED);
      stand(lane, lane.evidence.three);
    },
    evidence: lane => lane.evidence.three,
    inputs: SIGNED,
    ends: 'updated'
  },
  {
    name: 'the diff vanished: close, and remove the branch',
    before: async lane => {
      await opened(lane);
      stand(lane, lane.evidence.nothing);
    },
    evidence: lane => lane.evidence.nothing,
    inputs: { 'delete-branch': 'true' },
    ends: 'closed'
  },
  {
    name: 'closed by a person: reopen',
    before: async lane => {
      await opened(lane);
      lane.here.repo.closePull(1, 'ada');
      stand(lane, lane.evidence.three);
    },
    evidence: lane => lane.evidence.three,
    inputs: { 'on-closed': 'reopen' },
    ends: 'updated'
  },
  {
    name: 'open from a fork',
    before: async lane => stand(lane, lane.evidence.two),
    evidence: lane => lane.evidence.two,
    inputs: { 'push-to-fork': 'octo/codex-fork', ...DRESSED },
    ends: 'created'
  }
];

let lanes: Lane[];
let fresh: Saved[];
const counts: string[] = [];
beforeAll(async () => {
  lanes = await Promise.all(Array.from({ length: LANES }, () => openLane()));
  fresh = lanes.map(lane => lane.save());
}, 5 * MINUTES);
afterAll(async () => {
  await Promise.all(lanes.map(lane => lane.close()));
  process.stdout.write(`crash points\n${counts.map(line => `  ${line}\n`).join('')}`);
}, MINUTES);

/** From where every point of a scenario starts, in one lane. */
async function startOf(at: number, scenario: Scenario): Promise<Saved> {
  const lane = lanes[at]!;
  lane.restore(fresh[at]!);
  await scenario.before(lane);
  return lane.save();
}

/** All points of an execution: requests of both kinds before and after, git commands before and after. */
function pointsOf({ api, git, commands }: Executed, { whole = false }: Scenario): Point[] {
  const each = (
    kind: Point['kind'],
    list: readonly string[],
    when: Point['when'],
    fits = (_: string) => true
  ) => list.flatMap((one, at) => (fits(one) ? [{ kind, at: at + 1, when }] : []));
  // What comes before the first that speaks to the server is the same in all scenarios: tried once.
  const first = commands.findIndex(isRemote);
  const later = (one: string) => whole || commands.indexOf(one) >= first - 1;
  return [
    ...each('api', api, 'before'),
    ...each('api', api, 'after'),
    ...each('git', git, 'before'),
    ...each('git', git, 'after'),
    ...each(
      'git',
      git,
      'orphaned',
      one => one.endsWith('?git-receive-pack') || one.includes('/git-receive-pack')
    ),
    ...each('command', commands, 'before', later),
    ...each('command', commands, 'after', isRemote)
  ];
}

function isRemote(command: string): boolean {
  return command.includes(' http://');
}

/** One after another in each lane, all lanes at once. */
async function inLanes<T>(work: readonly T[], act: (one: T, at: number) => Promise<void>): Promise<void> {
  const queue = [...work];
  await Promise.all(
    lanes.map(async (_lane, at) => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) await act(one, at);
    })
  );
}

const textOf = (point: Point) => `${point.when} ${point.kind} ${point.at}`;

describe.each(SCENARIOS)('$name', scenario => {
  it(
    'killed at every point and run again: the same end',
    async () => {
      const starts = await Promise.all(lanes.map((_lane, at) => startOf(at, scenario)));
      const { inputs, ends } = scenario;
      const plain = await lanes[0]!.execute(scenario.evidence(lanes[0]!), inputs);
      expect([plain.code, plain.outputs['pull-request-operation']]).toEqual([0, ends]);
      const end = lanes.map((lane, at) => (at === 0 ? JSON.stringify(lane.state()) : ''));
      for (const [at, lane] of lanes.entries()) {
        if (at === 0) continue;
        await lane.execute(scenario.evidence(lane), inputs);
        end[at] = JSON.stringify(lane.state());
      }
      const points = pointsOf(plain, scenario);
      const after = lanes.map(() => new Set<string>());
      const wrong: unknown[] = [];
      await inLanes(points, async (point, at) => {
        const lane = lanes[at]!;
        lane.restore(starts[at]!);
        const killed = await lane.execute(scenario.evidence(lane), inputs, point);
        if (killed.signal !== 'SIGKILL') wrong.push({ point: textOf(point), killed });
        const state = JSON.stringify(lane.state());
        // A publisher sees no more than this: what it makes of it was seen before.
        if (after[at]!.has(state)) return;
        after[at]!.add(state);
        const rerun = await lane.execute(scenario.evidence(lane), inputs);
        const now = JSON.stringify(lane.state());
        if (rerun.code !== 0 || now !== end[at])
          wrong.push({ point: textOf(point), state, rerun: rerun.log, now });
      });
      expect(wrong).toEqual([]);
      const { api, git } = plain;
      const states = new Set(after.map(set => set.size));
      counts.push(
        `${scenario.name}: ${points.length} (${api.length} API requests, ${git.length} of git, ${points.filter(({ kind }) => kind === 'command').length} at git commands), up to ${Math.max(...states)} states left behind`
      );
    },
    10 * MINUTES
  );
});

/** What may be at the tip when a person comes: nothing, our commit of before, or our new one. */
describe('a person pushes between the crash and the rerun', () => {
  it.each(SCENARIOS.filter(({ name }) => ['update', 'update by sign-commits'].includes(name)))(
    '$name: stopped, and the commit of the person is where it was',
    async scenario => {
      const starts = await Promise.all(lanes.map((_lane, at) => startOf(at, scenario)));
      const plain = await lanes[0]!.execute(scenario.evidence(lanes[0]!), scenario.inputs);
      const points = pointsOf(plain, scenario);
      const seen = lanes.map(() => new Set<string>());
      const wrong: unknown[] = [];
      let states = 0;
      await inLanes(points, async (point, at) => {
        const lane = lanes[at]!;
        const { repo } = lane.here;
        lane.restore(starts[at]!);
        await lane.execute(scenario.evidence(lane), scenario.inputs, point);
        const state = JSON.stringify(lane.state());
        if (seen[at]!.has(state)) return;
        seen[at]!.add(state);
        states += 1;
        const human = repo.commitFiles(BRANCH, { 'note.txt': 'mine\n' }, 'by hand');
        const rerun = await lane.execute(scenario.evidence(lane), scenario.inputs);
        const held = repo.tip(BRANCH) === human && repo.pulls.length === 1;
        if (rerun.code !== 6 || !rerun.errors.includes('PR_HUMAN_COMMITS') || !held)
          wrong.push({ point: textOf(point), state, rerun: rerun.log });
      });
      expect(wrong).toEqual([]);
      counts.push(`a person in between, ${scenario.name}: ${points.length} points, ${states} states met`);
    },
    10 * MINUTES
  );
});
