/**
 * What the evidence gate lives in: a repository on the forge rig, evidence of real runs of the bundled program, pull
 * requests that point to it; and the tools of somebody who would like to pass the gate without it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { hashTreeSync, isSibling } from '../../src/evidence/index.js';
import { FIRST_PREV } from '../../src/evidence/journal.js';
import { makeManifest, recordText } from '../../src/evidence/manifest.js';
import type { Manifest } from '../../src/evidence/types.js';
import { canonical, digestOf, sha256 } from '../../src/platform/canonical.js';
import { clockFrom } from '../../src/platform/clock.js';
import { connect } from '../../src/github/index.js';
import { judgePull } from '../../src/publish/gate.js';
import type { GateApi, GateOutcome, GateRequest } from '../../src/publish/gate-types.js';
import { packMark } from '../../src/pullrequest/markers.js';
import { runPack } from '../../src/run/run.js';
import { silent } from '../../src/run/silent.js';
import type { Host, RunRequest } from '../../src/run/types.js';
import { commitMessage, PROGRAM_IDENTITY } from '../../src/run/commit.js';
import {
  createPrivateRoot,
  openPrivateRepository,
  openRepository,
  resolveBase
} from '../../src/workspace/index.js';
import { DIST, repository, type TestRepository } from '../e2e/harness.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { membersOf, zip } from './gate-zip.js';

export const PACK = [
  'id: SORT-1',
  'title: Sort the list',
  'execution: {cwd: root}',
  'scope: {allowed_paths: [list.txt]}',
  'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
  'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
  ''
].join('\n');

export const FILES = { 'list.txt': 'b\na\n', 'other.txt': 'one\n', 'packs/sort.yml': PACK };
export const BRANCH = 'codex/SORT-1-sort-the-list';
export const TOKEN = 'ghs_gate';

/** A run of the program, in a clone that holds its branch. */
export interface MadeRun {
  clone: TestRepository;
  runDir: string;
  manifest: Manifest;
}

/** Runs a pack for real, in a fresh clone; where it does not pass, its evidence says so. */
export function makeRun(
  files: Record<string, string> = FILES,
  over: Partial<RunRequest> = {}
): Promise<MadeRun> {
  const clone = repository(files);
  // So that the base has a commit before it.
  clone.commit('second');
  return runAgain(clone, over);
}

/** A run in a clone that is there. */
export async function runAgain(clone: TestRepository, over: Partial<RunRequest> = {}): Promise<MadeRun> {
  const request: RunRequest = {
    packPath: 'packs/sort.yml',
    cwd: clone.path,
    packFrom: 'commit',
    base: null,
    trusted: null,
    mode: 'safe',
    policyPath: null,
    isolation: { kind: null, image: null, remote: null },
    backend: null,
    installSandbox: 'never',
    evidenceDir: null,
    expectPlan: null,
    change: 'implement',
    limits: {},
    branchPrefix: 'codex/',
    branch: null,
    publish: true,
    ...over
  };
  const { runDir } = await runPack(request, hostFor(clone.path, { PATH: process.env['PATH'] }), silent);
  rmSync(join(runDir, 'publish'), { recursive: true, force: true });
  return { clone, runDir, manifest: read(runDir, 'manifest.json') as unknown as Manifest };
}

type Json = Record<string, unknown>;

function read(runDir: string, name: string): Json {
  return JSON.parse(readFileSync(join(runDir, name), 'utf8')) as Json;
}

/** What a forger changes before everything is hashed and sealed again, so that it is consistent. */
export interface Forgery {
  events?: (events: Json[]) => Json[];
  plan?: (plan: Json) => void;
  acceptance?: (acceptance: Json) => void;
  facts?: (manifest: Json) => void;
  bundle?: Buffer;
}

/** A copy of a run's evidence, changed and sealed again: consistent in itself, as `verify` would find it. */
export function reseal(
  { clone, runDir }: MadeRun,
  forgery: Forgery
): MadeRun['manifest'] & { runDir: string } {
  // Where no commit takes it along, and gone with the clone.
  const place = join(mkdtempSync(join(clone.path, '.git', 'forged-')), basename(runDir));
  cpSync(runDir, place, { recursive: true });
  for (const name of ['report.html']) rmSync(join(place, name), { force: true });
  const plan = read(place, 'plan.json');
  forgery.plan?.(plan);
  const { digest: before, refusals, ...covered } = plan;
  void before;
  const planDigest = digestOf(covered);
  writeFileSync(join(place, 'plan.json'), recordText({ ...covered, refusals, digest: planDigest }));
  const acceptance = read(place, 'acceptance.json');
  forgery.acceptance?.(acceptance);
  writeFileSync(join(place, 'acceptance.json'), recordText(acceptance));
  if (forgery.bundle !== undefined) writeFileSync(join(place, 'change.bundle'), forgery.bundle);
  const journal = rechain(place, planDigest, forgery);
  const manifest = read(place, 'manifest.json');
  manifest['plan_digest'] = planDigest;
  forgery.facts?.(manifest);
  const { digest, files, merkle_root, journal: old, schema_version, ...facts } = manifest;
  void [digest, files, merkle_root, old, schema_version];
  const paths = filesIn(place).filter(path => !isSibling(path));
  const listed = hashTreeSync(
    place,
    paths.map(path => ({ path, bytes: readFileSync(join(place, path)).length }))
  ).map((result, at) => ({ path: paths[at]!, bytes: result.bytes!, sha256: result.sha256! }));
  const made = makeManifest(facts as unknown as Manifest, listed, journal as never);
  writeFileSync(join(place, 'manifest.json'), recordText(made));
  return { ...made, runDir: place };
}

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(place.length + 1));
}

/** Numbers and hashes follow from what the events say now. */
function rechain(place: string, planDigest: string, forgery: Forgery): { lines: number; head: string } {
  const lines = readFileSync(join(place, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  const events = lines.map(line => JSON.parse(line) as Json);
  (events[0]!['data'] as Json)['plan_digest'] = planDigest;
  const changed = forgery.events?.(events) ?? events;
  let head = FIRST_PREV;
  const text = changed.map((event, at) => {
    const line = canonical({ ...event, seq: at + 1, prev: head });
    head = sha256(line);
    return `${line}\n`;
  });
  writeFileSync(join(place, 'events.jsonl'), text.join(''));
  return { lines: changed.length, head };
}

export interface Pointer {
  manifest: string;
  tree: string;
  base: string;
  run?: string;
  artifact?: number | string;
  pack?: string;
}

/** The text of a pull request as the program writes it, as far as the gate looks at it. */
export function bodyFor({ manifest, tree, base, run = '77', artifact = '-', pack }: Pointer): string {
  return [
    '<!-- codex-orchestrator:start -->',
    `<!-- codex-orchestrator:pack ${packMark(pack ?? 'packs/sort.yml')} content sha256:${'0'.repeat(64)} -->`,
    `<!-- codex-orchestrator:evidence manifest ${manifest} tree ${tree} base ${base} run ${run} attempt 1 artifact ${artifact} -->`,
    '**Passed**',
    '<!-- codex-orchestrator:end -->',
    ''
  ].join('\n\n');
}

export interface GateWorld {
  forge: Forge;
  repo: ForgeRepository;
  /** Stores evidence as an artifact of a workflow run at a commit; by default the tip of main. */
  store(runDir: string, over?: StoreOptions): number;
  /** Opens a pull request from a branch; gives its number. */
  open(body: string, over?: { head?: string; base?: string; repository?: ForgeRepository }): Promise<number>;
  edit(number: number, change: { body?: string; base?: string }): Promise<void>;
  judge(number: number, over?: Partial<GateRequest>): Promise<GateOutcome>;
  api(): Promise<GateApi>;
  close(): Promise<void>;
}

export interface StoreOptions {
  headSha?: string;
  headRepository?: string;
  event?: string;
  expired?: boolean;
  archive?: Buffer;
  digest?: string;
  runId?: number;
}

/** A forge that holds main and the run's branch, and a checkout of main. */
export async function gateWorld(
  { clone }: MadeRun,
  permissions: Record<string, 'read' | 'write'> = {}
): Promise<GateWorld> {
  const forge = await startForge();
  const repo = forge.repository('octo', 'demo');
  repo.git('fetch', '-q', clone.path, '+refs/heads/*:refs/heads/*');
  forge.token(TOKEN, {
    login: 'github-actions[bot]',
    permissions: {
      contents: 'read',
      pull_requests: 'read',
      actions: 'read',
      checks: 'write',
      metadata: 'read',
      ...permissions
    } as never
  });
  forge.token('person', { login: 'ada', permissions: { contents: 'write', pull_requests: 'write' } });
  const place = mkdtempSync(join(tmpdir(), 'codex-gate-'));
  chmodSync(place, 0o755);
  const checkout = join(place, 'checkout');
  execFileSync('git', ['clone', '-q', '--depth=1', '--branch', 'main', `file://${repo.path}`, checkout]);
  const access = { apiUrl: forge.apiUrl, serverUrl: forge.serverUrl, owner: 'octo', name: 'demo' };
  const api = () =>
    connect({
      apiUrl: forge.apiUrl,
      owner: 'octo',
      name: 'demo',
      head: null,
      token: TOKEN,
      branchToken: null,
      program: 'codex-orchestrator/test',
      note: () => undefined,
      signal: new AbortController().signal
    });
  return {
    forge,
    repo,
    api,
    store: (runDir, over = {}) => store(repo, runDir, over),
    open: async (body, { head = BRANCH, base = 'main' } = {}) => {
      const made = await call(forge, 'POST', '/pulls', { head, base, title: 'Sort the list', body });
      return made['number'] as number;
    },
    edit: async (number, change) => void (await call(forge, 'PATCH', `/pulls/${number}`, change)),
    judge: (number, over = {}) =>
      judgePull(
        {
          pullRequest: number,
          expectHead: null,
          checkSha: null,
          cwd: checkout,
          policy: null,
          forge: { ...access, token: TOKEN },
          detailsUrl: null,
          ...over
        },
        hostFor(place),
        { connect: api, note: () => undefined }
      ),
    close: async () => {
      await forge.close();
      rmSync(place, { recursive: true, force: true, maxRetries: 10 });
    }
  };
}

function store(repo: ForgeRepository, runDir: string, over: StoreOptions): number {
  const { headSha = repo.tip('main')!, headRepository, event = 'workflow_dispatch', runId = 77 } = over;
  const archive = over.archive ?? zip(membersOf(runDir, basename(runDir)));
  const run = {
    id: runId,
    attempt: 1,
    headSha,
    headBranch: 'main',
    event,
    path: '.github/workflows/task-pack.yml',
    ...(headRepository === undefined ? {} : { headRepository })
  };
  const { expired = false, digest } = over;
  return repo.addArtifact({
    name: `evidence-${runId}`,
    archive,
    run,
    expired,
    ...(digest === undefined ? {} : { digest })
  }).id;
}

async function call(forge: Forge, method: string, path: string, body: unknown): Promise<Json> {
  const answer = await fetch(`${forge.apiUrl}/repos/octo/demo${path}`, {
    method,
    headers: { authorization: 'Bearer person' },
    body: JSON.stringify(body)
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Json;
}

/** The program's host, in this process; its workers are those of the bundle. */
export function hostFor(place: string, env: Host['env'] = {}): Host {
  return {
    env: { RUNNER_TEMP: place, ...env },
    clock: clockFrom({}),
    version: '0',
    hashWorker: join(DIST, 'hash-worker/index.js'),
    egressProxy: join(DIST, 'egress/index.js'),
    signal: new AbortController().signal
  };
}

/**
 * Evidence of a run that never was: another tree in place of the tested one, everything else made to fit, as whoever
 * can write a workflow's artifact could do it. Nothing in it contradicts anything.
 */
export async function forgeTree(run: MadeRun, list: string): Promise<{ runDir: string; manifest: Manifest }> {
  const { clone, manifest } = run;
  const place = mkdtempSync(join(tmpdir(), 'codex-forger-'));
  const root = await createPrivateRoot({ parent: place, runId: 'forger', owner: null });
  const repo = await openRepository(clone.path);
  const base = await resolveBase(repo, manifest.base.commit);
  clone.git('checkout', '-q', '-B', 'forged', manifest.base.commit);
  clone.write('list.txt', list);
  clone.commit('forged');
  const tree = clone.git('rev-parse', 'HEAD^{tree}');
  clone.git('checkout', '-q', 'main');
  const git = await openPrivateRepository({ repo, base, root, owner: null });
  const change = await git.changeOfTree(tree);
  const commit = await git.commit(change, {
    message: commitMessage(
      { id: 'SORT-1', title: 'Sort the list', path: 'packs/sort.yml' },
      manifest.plan_digest
    ),
    identity: PROGRAM_IDENTITY,
    date: manifest.finished_at
  });
  const file = join(place, 'change.bundle');
  await git.writeBundle(commit, `refs/heads/${BRANCH}`, file);
  await git.writePatch(change, join(place, 'change.patch'));
  const forged = reseal(run, {
    bundle: readFileSync(file),
    events: events =>
      events.map(event =>
        event['type'] === 'change.computed' ? { ...event, data: { ...(event['data'] as Json), tree } } : event
      ),
    facts: facts => Object.assign(facts['change'] as Json, { tree, commit })
  });
  clone.git('fetch', '-q', file, `+refs/heads/${BRANCH}:refs/heads/forged`);
  await root.remove();
  rmSync(place, { recursive: true, force: true, maxRetries: 10 });
  return { runDir: forged.runDir, manifest: forged };
}
