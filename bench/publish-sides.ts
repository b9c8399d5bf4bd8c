/**
 * Two ways from a change to a pull request, in the same worlds: this program's publishing job, and the one step of
 * create-pull-request in a checkout as actions/checkout leaves it, with its own inputs and their defaults.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { world, type World } from '../__tests__/e2e/action-world.js';
import type { Done, Job, StepOptions } from '../__tests__/rig/driver.js';
import { gitClient } from '../__tests__/rig/forge-client.js';

export const BRANCH = 'bench/sorted';

/** A step that is ready to publish; `start` is what is timed. */
export interface Ready {
  start(): Promise<Done>;
}

export interface Side {
  name: string;
  /** Everything before the publishing step: the run job, or the change in the work tree. */
  prepare(here: World, inputs: Record<string, string>): Promise<Ready>;
  remove(): void;
}

/** The world of a scenario: a list to be sorted, and `ada`, who may review. */
export async function sortingWorld(): Promise<World> {
  const pack = [
    'id: SORT-1',
    'title: Sort the list',
    'execution: {cwd: root}',
    'scope: {allowed_paths: [list.txt]}',
    'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
    'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
    ''
  ].join('\n');
  const here = await world({ 'list.txt': 'b\na\n', 'packs/sort.yml': pack });
  here.forge.user('ada');
  here.repo.labels.add('lint');
  return here;
}

/** The number of the next workflow run: every run job and its publishing job are one. */
function runIds(): () => number {
  let next = 5000;
  return () => next++;
}

export function ours(): Side {
  const nextRun = runIds();
  return {
    name: 'codex-orchestrator',
    prepare: async (here, inputs) => {
      const runId = nextRun();
      const { main } = await here.run({ inputs: { publish: 'false' } }, { runId });
      if (main.code !== 0) throw new Error(`the run ended with ${main.code}:\n${main.maskedLog}`);
      const { outputs } = main;
      const handed = {
        'task-pack': 'packs/sort.yml',
        operation: 'publish',
        'artifact-id': outputs['artifact-id']!,
        'artifact-digest': outputs['artifact-digest']!,
        'expect-manifest': outputs['manifest-digest']!,
        'run-attempt': outputs['run-attempt']!
      };
      return ready(here.job({ runId }), { ...handed, branch: BRANCH, ...inputs });
    },
    remove: () => undefined
  };
}

function ready(job: Job, inputs: Record<string, string>, more: StepOptions = {}): Ready {
  return { start: () => job.step({ inputs, ...more }).done };
}

/** `dist` is the directory of its bundled program; its action.yml lies above. */
export function createPullRequest(dist: string): Side {
  const place = mkdtempSync(join(tmpdir(), 'codex-peer-'));
  mkdirSync(join(place, 'dist'));
  symlinkSync(resolve(dist), join(place, 'dist/main'));
  const action = join(place, 'action.yml');
  writeFileSync(action, evaluated(readFileSync(join(dist, '../action.yml'), 'utf8')));
  const nextRun = runIds();
  return {
    name: 'create-pull-request',
    prepare: async (here, inputs) => {
      const workspace = here.checkout();
      await credentials(here, workspace);
      const list = join(workspace, 'list.txt');
      const lines = readFileSync(list, 'utf8').trimEnd().split('\n');
      writeFileSync(list, `${lines.sort().join('\n')}\n`);
      const job = here.job({ workspace, runId: nextRun(), dist: join(place, 'dist'), action });
      const preload = join(import.meta.dirname, 'publish-redirect.mjs');
      return ready(
        job,
        { branch: BRANCH, ...inputs },
        { preload, env: { BENCH_FORGE_API: here.forge.apiUrl } }
      );
    },
    remove: () => rmSync(place, { recursive: true, force: true })
  };
}

/** The expressions in its defaults, as they are in the driver's jobs. */
function evaluated(text: string): string {
  return text.replaceAll('${{ github.actor }}', 'octocat').replaceAll('${{ github.actor_id }}', '2');
}

/** As actions/checkout leaves them with `persist-credentials`. */
async function credentials({ forge, token }: World, workspace: string): Promise<void> {
  const client = gitClient();
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${forge.serverUrl}/.extraheader`;
  await client.must(workspace, ['config', '--local', key, `AUTHORIZATION: basic ${basic}`]);
  client.remove();
}

/** The floor: the sorted list committed, and pushed by git alone. Milliseconds of the push. */
export async function pushAlone(here: World, branch: string): Promise<number> {
  const client = gitClient();
  try {
    const clone = here.checkout();
    await client.commit(clone, { 'list.txt': 'a\nb\n' });
    const began = performance.now();
    const address = `${here.forge.serverUrl}/${here.repo.fullName}`;
    await client.must(clone, ['push', '--quiet', address, `HEAD:refs/heads/${branch}`], here.token);
    return performance.now() - began;
  } finally {
    client.remove();
  }
}

/** Where create-pull-request lies; null where nobody said so. */
export function peerPlace(): string | null {
  const place = process.env['CREATE_PULL_REQUEST_DIST'] ?? '';
  if (place === '') return null;
  if (existsSync(join(place, 'index.js')) && existsSync(join(place, '../action.yml'))) return place;
  throw new Error(`CREATE_PULL_REQUEST_DIST is ${place}, where there is no index.js below an action.yml`);
}
