/** What is asked of both sides, scene by scene, and what each of them sent and left behind. */
import type { World } from '../__tests__/e2e/action-world.js';
import type { Done } from '../__tests__/rig/driver.js';
import { BRANCH, sortingWorld, type Side } from './publish-sides.js';

export interface Sent {
  /** `METHOD /path` below the repository, numbers and ids left out, in order. */
  api: string[];
  writes: number;
  /** Requests of git, and those of them that brought objects. */
  git: number;
  pushes: number;
  milliseconds: number;
  /** Exit code of the step. */
  code: number | null;
  /** What is there afterwards. */
  after: string;
  log: string;
}

export interface Scene {
  title: string;
  /** Most requests of ours; and most writes, where there are to be none. */
  most: number;
  writes?: number;
  inputs?: Record<string, string>;
  /** Done between the first pull request and the step that is looked at; without it, that step is the first. */
  between?(here: World): void;
  after(here: World, seen: Before): string;
}

interface Before {
  tip: string | null;
}

const PEOPLE = { labels: 'lint', assignees: 'ada', reviewers: 'ada' };

/** Another line in the base gives another change. */
function moveOn(here: World): void {
  here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more line');
}

export const SCENES: readonly Scene[] = [
  { title: 'open', most: 2, after: pulls },
  { title: 'open with labels, assignees and reviewers', most: 4, inputs: PEOPLE, after: pulls },
  { title: 'open with sign-commits', most: 7, inputs: { 'sign-commits': 'true' }, after: signature },
  { title: 'update', most: 2, between: moveOn, after: pulls },
  {
    title: 'update with labels, assignees and reviewers',
    most: 2,
    inputs: PEOPLE,
    between: moveOn,
    after: pulls
  },
  { title: 'nothing new', most: 1, writes: 0, between: () => undefined, after: pulls },
  {
    title: 'nothing new with labels, assignees and reviewers',
    most: 1,
    writes: 0,
    inputs: PEOPLE,
    between: () => undefined,
    after: pulls
  },
  { title: 'a commit of a person on the branch', most: 2, between: byHand, after: personsCommit },
  {
    title: 'a commit of a person on the branch, and the base moved',
    most: 2,
    between: here => {
      byHand(here);
      moveOn(here);
    },
    after: personsCommit
  },
  {
    title: 'the pull request closed by a person',
    most: 2,
    between: here => here.repo.closePull(1, 'ada'),
    after: pulls
  },
  {
    title: 'the pull request closed by a person, and another change',
    most: 2,
    between: here => {
      here.repo.closePull(1, 'ada');
      moveOn(here);
    },
    after: pulls
  }
];

function byHand(here: World): void {
  here.repo.commitFiles(BRANCH, { 'list.txt': 'a\nb\nby hand\n' }, 'by hand', 'Ada <ada@example.org>');
}

function pulls({ repo }: World, { tip }: Before): string {
  const list = repo.pulls.map(({ number, state }) => `#${number} ${state}`).join(', ') || 'no pull request';
  const moved = tip === null ? '' : repo.tip(BRANCH) === tip ? ', branch as before' : ', branch moved';
  return `${list}${moved}`;
}

function personsCommit(here: World, seen: Before): string {
  const held = seen.tip !== null && here.repo.git('rev-list', BRANCH).split('\n').includes(seen.tip);
  return `the person's commit ${held ? 'is kept' : 'is LOST'}; ${pulls(here, seen)}`;
}

function signature({ repo }: World): string {
  const raw = repo.git('cat-file', 'commit', BRANCH);
  return /^gpgsig /m.test(raw) ? 'the commit is signed' : 'the commit is not signed';
}

/** Plays a scene in a world of its own. */
export async function play(scene: Scene, side: Side): Promise<Sent> {
  const here = await sortingWorld();
  try {
    const inputs = scene.inputs ?? {};
    if (scene.between !== undefined) {
      const first = await (await side.prepare(here, inputs)).start();
      if (first.code !== 0) throw new Error(`${side.name}, ${scene.title}: ${first.maskedLog}`);
      scene.between(here);
    }
    const ready = await side.prepare(here, inputs);
    const seen = { tip: here.repo.tip(BRANCH) };
    return await look(here, scene, seen, ready.start);
  } finally {
    await here.close();
  }
}

async function look(here: World, scene: Scene, seen: Before, start: () => Promise<Done>): Promise<Sent> {
  here.counted();
  const { gitRequests } = here.forge;
  const earlier = gitRequests.length;
  const began = performance.now();
  const done = await start();
  const milliseconds = performance.now() - began;
  const { requests } = here.counted();
  const git = gitRequests.slice(earlier);
  const api = requests.map(plainRequest);
  return {
    api,
    writes: api.filter(request => !request.startsWith('GET ')).length,
    git: git.length,
    pushes: git.filter(({ method, path }) => method === 'POST' && path.endsWith('/git-receive-pack')).length,
    milliseconds,
    code: done.code,
    after: scene.after(here, seen),
    log: done.maskedLog
  };
}

function plainRequest(request: string): string {
  return request
    .replace(/\/repos\/[^/]+\/[^/]+/, '')
    .replace(/[0-9a-f]{40}/g, 'SHA')
    .replace(/\/\d+/g, '/N')
    .replace(/\/git\/ref(s?)\/heads\/.*/, '/git/ref$1/heads/BRANCH');
}
