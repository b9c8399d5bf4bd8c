/** A repository on a forge, its checkout on a runner, and the artifact service: what a step of the action lives in. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createJob,
  type Done,
  type Job,
  type JobOptions,
  type Step,
  type StepOptions
} from '../rig/driver.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { startResults, type Results } from '../rig/results.js';
import { cleanEnvironment, cli, type Identity, type Ran } from './harness.js';

export interface World {
  forge: Forge;
  repo: ForgeRepository;
  results: Results;
  token: string;
  /** A checkout as actions/checkout leaves it: depth 1, detached from nothing, no credentials kept. */
  checkout(branch?: string): string;
  job(over?: Partial<JobOptions>): Job;
  /** One job with one step and its post, in a fresh checkout. */
  run(options?: StepOptions, over?: Partial<JobOptions>): Promise<Ended>;
  /** Writes of the API since the last call, and all requests. */
  counted(): { requests: string[]; writes: number };
  close(): Promise<void>;
}

export interface Ended {
  main: Done;
  post: Done;
  workspace: string;
  /** The run directory in the checkout, if there is one. */
  runDir: string | null;
}

export interface WorldOptions {
  permissions?: Record<string, 'read' | 'write'>;
  mayCreatePullRequests?: boolean;
  identity?: Identity;
}

/** The pack that most tests run: sorts a list, and proves that it is sorted. */
export const PACK = [
  'id: SORT-1',
  'title: Sort the list',
  'execution: {cwd: root}',
  'scope: {allowed_paths: [list.txt, note.txt]}',
  'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
  'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
  ''
].join('\n');

export const FILES = { 'list.txt': 'b\na\n', 'packs/sort.yml': PACK };

export async function world(
  files: Record<string, string> = FILES,
  options: WorldOptions = {}
): Promise<World> {
  const forge = await startForge();
  const results = await startResults();
  const repo = forge.repository('octo', 'demo');
  repo.commitFiles('main', files, 'first');
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  forge.token(token, {
    login: 'github-actions[bot]',
    permissions: options.permissions ?? { contents: 'write', pull_requests: 'write', issues: 'write' },
    ...(options.mayCreatePullRequests === undefined
      ? {}
      : { mayCreatePullRequests: options.mayCreatePullRequests })
  });
  const place = mkdtempSync(join(tmpdir(), 'codex-world-'));
  chmodSync(place, 0o755);
  const jobs: Job[] = [];
  let [checkouts, seen, runs] = [0, 0, 0];
  function checkout(branch = 'main'): string {
    const path = join(place, `checkout-${checkouts++}`, 'demo', 'demo');
    makeCheckout(repo, forge, path, branch);
    if (options.identity !== undefined) giveTree(join(place, `checkout-${checkouts - 1}`), options.identity);
    return path;
  }
  function job(over: Partial<JobOptions> = {}): Job {
    const made = createJob({
      workspace: over.workspace ?? checkout(),
      forge,
      repository: 'octo/demo',
      results,
      event: { name: 'workflow_dispatch' },
      token,
      runId: 1000 + runs++,
      ...(options.identity === undefined ? {} : { identity: options.identity }),
      ...over
    });
    jobs.push(made);
    return made;
  }
  return {
    forge,
    repo,
    results,
    token,
    checkout,
    job,
    run: async (step = {}, over = {}) => {
      const workspace = over.workspace ?? checkout();
      return endOf(job({ ...over, workspace }).step(withPack(step)), workspace);
    },
    counted: () => {
      const fresh = forge.requests.slice(seen);
      seen = forge.requests.length;
      return {
        requests: fresh.map(({ method, path }) => `${method} ${path}`),
        writes: fresh.filter(({ method }) => method !== 'GET').length
      };
    },
    close: async () => {
      for (const one of jobs) await one.close();
      await Promise.all([forge.close(), results.close()]);
      rmSync(place, { recursive: true, force: true });
    }
  };
}

export function withPack(step: StepOptions): StepOptions {
  return { ...step, inputs: { 'task-pack': 'packs/sort.yml', ...step.inputs } };
}

/** Waits for main, runs post, and finds the record. */
export async function endOf(step: Step, workspace: string): Promise<Ended> {
  const main = await step.done;
  const post = await step.post();
  return { main, post, workspace, runDir: runIn(join(workspace, '.orchestrator_logs')) };
}

export function runIn(directory: string): string | null {
  if (!existsSync(directory)) return null;
  const [run] = readdirSync(directory).filter(name => name.startsWith('r-'));
  return run === undefined ? null : join(directory, run);
}

function git(cwd: string, ...args: string[]): string {
  const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
  const done = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

function makeCheckout(repo: ForgeRepository, forge: Forge, path: string, branch: string): void {
  mkdirSync(path, { recursive: true });
  git(path, 'init', '-q', '-b', branch);
  git(path, 'remote', 'add', 'origin', `${forge.serverUrl}/${repo.fullName}`);
  git(
    path,
    'fetch',
    '-q',
    '--no-tags',
    '--depth=1',
    `file://${repo.path}`,
    `+refs/heads/${branch}:refs/remotes/origin/${branch}`
  );
  git(path, 'checkout', '-q', '-B', branch, `refs/remotes/origin/${branch}`);
}

function giveTree(path: string, { uid, gid }: Identity): void {
  const done = spawnSync('chown', ['-R', '-h', `${uid}:${gid}`, path]);
  if (done.status !== 0) throw new Error(`chown: ${done.stderr}`);
}

/** Writes the files of an artifact to a directory and verifies the run in it, as a stranger would. */
export async function verifyArtifact(results: Results, name: string, ...flags: string[]): Promise<Ran> {
  const files = await results.extract(name);
  const place = mkdtempSync(join(tmpdir(), 'codex-artifact-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    const run = readdirSync(place).find(one => lstatSync(join(place, one)).isDirectory())!;
    return cli(place, ['verify', join(place, run), '--json', ...flags]);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Every regular file below some places, as one buffer each: for looking for what must be nowhere. */
export function everyFile(...places: string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const queue = [...places]; queue.length > 0;) {
    const path = queue.pop()!;
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) queue.push(...readdirSync(path).map(name => join(path, name)));
    else if (stat?.isFile()) found.set(path, readFileSync(path));
  }
  return found;
}

/** Gives a directory to whom the step runs as. */
export function give(path: string, identity: Identity | undefined): void {
  if (identity !== undefined) chownSync(path, identity.uid, identity.gid);
}
