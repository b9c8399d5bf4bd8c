/** What publishing costs the API and the server of git, request by request: one more is a failure here. */
import { BRANCH, caseWorld, runStore, type CaseWorld, type Wish } from './world.js';

const runs = runStore();
let here: CaseWorld;
beforeEach(async () => {
  here = await caseWorld(runs);
  here.forge.user('grace');
  here.repo.labels.add('lint');
  here.repo.milestones.set(1, 'one');
});
afterEach(() => here.close());
afterAll(() => runs.remove());

const FIND = 'GET /pulls';
const CREATE = 'POST /pulls';
const UPDATE = 'PATCH /pulls/1';
/** Labels, assignees and milestone in one; and the reviewers. */
const DRESS = ['PATCH /issues/1', 'POST /pulls/1/requested_reviewers'];
/** Of a small change: its text travels with the tree. A new ref needs the id of the repository besides. */
const COMMIT = ['POST /git/trees', 'POST /git/commits', 'GET /git/commits/SHA', 'POST /graphql'];
const NEW_REF = 'POST /graphql';

const DRESSED: Wish = {
  pullRequest: { labels: ['lint'], assignees: ['grace'], reviewers: ['grace'], milestone: 1 }
};
const SIGNED: Wish = { transport: 'api' };

/** A look at branch and base: protocol version 2 asks twice (gitprotocol-v2). */
const LOOK = ['GET info/refs upload-pack', 'POST git-upload-pack'];
/** In between git asks what is there (push.negotiate), so that a shallow clone does not send everything again. */
const PUSH = ['GET info/refs receive-pack', ...LOOK, 'POST git-receive-pack'];

interface Row {
  title: string;
  wish?: Wish;
  /** Between a first publishing and the one that counts; without it, the first counts. */
  between?: () => void;
  api: readonly string[];
  pushes: number;
  operation?: string;
  code?: string;
}

const moveOn = () => here.repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
const byHand = () => here.repo.commitFiles(BRANCH, { 'note.txt': 'by hand\n' }, 'by hand');
const close = () => here.repo.closePull(1, 'ada');
const again = () => undefined;

const ROWS: readonly Row[] = [
  { title: 'open', api: [FIND, CREATE], pushes: 1, operation: 'created' },
  { title: 'open, dressed', wish: DRESSED, api: [FIND, CREATE, ...DRESS], pushes: 1, operation: 'created' },
  {
    title: 'open, signed',
    wish: SIGNED,
    api: [FIND, ...COMMIT, NEW_REF, CREATE],
    pushes: 0,
    operation: 'created'
  },
  { title: 'update', between: moveOn, api: [FIND, UPDATE], pushes: 1, operation: 'updated' },
  {
    title: 'update, dressed',
    wish: DRESSED,
    between: moveOn,
    api: [FIND, UPDATE],
    pushes: 1,
    operation: 'updated'
  },
  {
    title: 'update, signed',
    wish: SIGNED,
    between: moveOn,
    api: [FIND, ...COMMIT, UPDATE],
    pushes: 0,
    operation: 'updated'
  },
  { title: 'nothing new', between: again, api: [FIND], pushes: 0, operation: 'none' },
  { title: 'nothing new, dressed', wish: DRESSED, between: again, api: [FIND], pushes: 0, operation: 'none' },
  { title: 'nothing new, signed', wish: SIGNED, between: again, api: [FIND], pushes: 0, operation: 'none' },
  {
    title: 'commits of people on the branch',
    between: byHand,
    api: [FIND, 'GET /compare/SHA...SHA'],
    pushes: 0,
    code: 'PR_HUMAN_COMMITS'
  },
  { title: 'closed by a person', between: close, api: [FIND], pushes: 0, operation: 'none' }
];

it.each(ROWS)('$title', async ({ wish = {}, between, api, pushes, operation, code }) => {
  if (between !== undefined) {
    await here.go(wish);
    between();
  }
  const made = await here.run();
  here.asked();
  here.pushes();
  if (code === undefined)
    expect(await here.publish(made, wish)).toMatchObject({ operation, requests: api.length });
  else expect((await here.refusal(made, wish)).code).toBe(code);
  const plain = here.asked().map(request => request.replace(/\b[0-9a-f]{40}\b/g, 'SHA'));
  expect([plain, here.pushes()]).toEqual([api, pushes]);
});

it('git: one look at both branches, one push; where there is nothing to push, the look alone', async () => {
  const asked = () => here.forge.gitRequests.map(({ method, path, query }) => nameOf(method, path, query));
  const made = await here.run();
  await here.publish(made);
  expect(asked()).toEqual([...LOOK, ...PUSH]);
  const before = asked().length;
  await here.publish(made);
  expect(asked().slice(before)).toEqual(LOOK);
});

function nameOf(method: string, path: string, query: Readonly<Record<string, string>>): string {
  const service = query['service']?.replace('git-', ' ') ?? '';
  return `${method} ${path.replace(/^\/octo\/demo(?:\.git)?\//, '')}${service}`;
}
