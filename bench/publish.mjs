// Publishing: what it asks of GitHub beside create-pull-request on the same rig, what it costs beside `git push` alone,
// and the memory that a very large change takes. create-pull-request is no part of this project: CREATE_PULL_REQUEST_DIST
// names the directory of its bundled program, with its action.yml above it.
import { join } from 'node:path';
import { amount, median, ROOT } from './lib.mjs';
import { typescript } from './publish-load.mjs';

const ROUNDS = 3;
const MOST_MB = 300;
const load = name => typescript(join(ROOT, `bench/${name}.ts`));

export async function publish() {
  const { SCENES, play } = await load('publish-scenes');
  const { createPullRequest, ours, peerPlace } = await load('publish-sides');
  const { measureLarge, measureSigned } = await load('publish-large');
  const place = peerPlace();
  if (place === null) notRun();
  const sides = [ours(), ...(place === null ? [] : [createPullRequest(place)])];
  try {
    const rows = [];
    for (const scene of SCENES) rows.push(await sceneRow(scene, sides, play));
    rows.push(...(await timeRows(await load('publish-sides'), SCENES, play, sides)));
    rows.push(largeRow(await measureLarge()), ...signedRows(await measureSigned()));
    return rows;
  } finally {
    sides.forEach(side => side.remove());
  }
}

function notRun() {
  console.error('NOT RUN: create-pull-request, as CREATE_PULL_REQUEST_DIST does not say where it is');
}

/** Requests of ours against the most it may be; what the other side did beside it. */
async function sceneRow(scene, sides, play) {
  const [mine, theirs = null] = await inTurn(sides, side => play(scene, side));
  if (scene.writes !== undefined && mine.writes > scene.writes)
    throw new Error(`${scene.title}: ${mine.writes} writes`);
  const row = amount(`${scene.title}: requests`, mine.api.length, 'requests', '<=', scene.most, {
    'codex-orchestrator': told(mine),
    'create-pull-request': theirs === null ? 'NOT RUN' : told(theirs)
  });
  return {
    ...row,
    sides: [mine, theirs].map(side => (side === null ? null : shown(side))),
    scene: scene.title
  };
}

async function inTurn(list, act) {
  const results = [];
  for (const one of list) results.push(await act(one));
  return results;
}

function shown({ api, writes, pushes, after, code }) {
  return { api, writes, pushes, after, code };
}

function told({ api, writes, pushes, after, code }) {
  return `${api.length} requests, ${writes} of them writes, ${pushes} pushes, exit ${code}: ${after}`;
}

/** Medians of whole steps, the sides taking turns; for this program the run job is not in them, its checking is. */
async function timeRows({ sortingWorld, pushAlone }, scenes, play, sides) {
  const times = {};
  const add = (what, milliseconds) => (times[what] ??= []).push(milliseconds);
  for (let round = 0; round < ROUNDS; round += 1) {
    const here = await sortingWorld();
    add('git push alone', await pushAlone(here, 'floor'));
    await here.close();
    for (const title of ['open', 'update', 'nothing new']) {
      const scene = scenes.find(one => one.title === title);
      for (const side of sides) add(`${side.name}, ${title}`, (await play(scene, side)).milliseconds);
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([what, all]) => [what, median(all)]));
  return ['open', 'update', 'nothing new'].map(title =>
    amount(
      `${title}: whole step`,
      medians[`codex-orchestrator, ${title}`],
      'ms',
      null,
      null,
      Object.fromEntries(
        Object.entries(medians).filter(([what]) => what.endsWith(`, ${title}`) || what === 'git push alone')
      )
    )
  );
}

function largeRow({ together, holders, largest, seconds }) {
  return amount(
    '3,000 files and a binary of 100 MB: memory of all processes',
    together,
    'MB',
    '<=',
    MOST_MB,
    {
      'seconds of the step': seconds,
      'held at that moment (MB)': holders
        .map(({ what, resident }) => `${what} ${Math.round(resident)}`)
        .join(', '),
      'most of each (MB)': largest.map(({ what, peak }) => `${what} ${Math.round(peak)}`).join(', ')
    }
  );
}

function signedRows({ together, seconds, requests, writes }) {
  return [
    amount('3,000 files with sign-commits: requests', requests, 'requests', '<=', 21, {
      writes,
      'seconds of the step': seconds,
      'of these, the second between writes that GitHub asks for': writes - 1
    }),
    amount('3,000 files with sign-commits: memory of all processes', together, 'MB', '<=', MOST_MB, {
      'seconds of the step': seconds
    })
  ];
}

/** For RESULTS.md: scene by scene, what each side sent and left. */
export function sidesTable(rows) {
  const lines = rows.flatMap(({ scene, sides: [mine, theirs] = [] }) =>
    scene === undefined ? [] : [`| ${scene} | ${cell(mine)} | ${cell(theirs)} |`]
  );
  if (lines.length === 0) return '';
  return `## What publishing asks of GitHub

Requests of the API in their order, and what was there afterwards; pushes of git are counted apart. Both sides work on
the same forge of the tests, each scene in a repository of its own.

| | Codex Orchestrator | create-pull-request |
|---|---|---|
${lines.join('\n')}
`;
}

function cell(side) {
  if (side === null) return '**NOT RUN**';
  const { api, pushes, after, code } = side;
  const requests = api.map(one => `\`${one}\``).join(', ');
  return `${api.length}: ${requests}; ${pushes === 1 ? '1 push' : `${pushes} pushes`}; exit ${code}; ${after}`;
}
