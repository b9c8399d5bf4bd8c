/**
 * Two jobs, and somebody who owns the first of them: a repository on the forge rig, evidence of a real run, and the
 * tools to change one thing of it and seal it again, so that it is consistent in itself. Publishing is the real flow.
 */
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hashTreeSync, isSibling } from '../../src/evidence/index.js';
import { FIRST_PREV } from '../../src/evidence/journal.js';
import { makeManifest, recordText } from '../../src/evidence/manifest.js';
import type { Manifest, WorkflowFacts } from '../../src/evidence/types.js';
import { connect } from '../../src/github/index.js';
import { canonical, digestOf, sha256 } from '../../src/platform/canonical.js';
import { clockFrom } from '../../src/platform/clock.js';
import { VERSION } from '../../src/platform/version.js';
import { publishToGitHub } from '../../src/publish/github.js';
import type { GitHubPublished, GitHubPublishing, Trust } from '../../src/publish/types.js';
import { runPack } from '../../src/run/run.js';
import { silent } from '../../src/run/silent.js';
import type { Host, RunRequest } from '../../src/run/types.js';
import { DIST } from '../e2e/harness.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { git } from '../workspace/rig.js';

export const PACK = [
  'id: SORT-1',
  'title: Sort the list',
  'execution: {cwd: root}',
  'scope: {allowed_paths: [list.txt, note.txt, docs, CLAUDE.md, .github, .gitattributes, .gitmodules, packs]}',
  'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
  'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
  ''
].join('\n');

/** A pack that its operator does not let run: it asks for a host, and the policy for none. */
const GREEDY = [
  'id: GREEDY-1',
  'title: Ask for a host',
  'constraints: {allow_network: true}',
  'permissions: {network: {allow: ["files.example.org:443"]}}',
  'phases: {implement: {run: ["LC_ALL=C sort -o list.txt list.txt"]}}',
  'acceptance: {commands: ["LC_ALL=C sort -c list.txt"]}',
  ''
].join('\n');

export const FILES = {
  'list.txt': 'b\na\n',
  'docs/readme.txt': 'one\n',
  'packs/sort.yml': PACK,
  'packs/greedy.yml': GREEDY,
  '.codex/policy.yml': 'version: 1\nnetwork: none\nprotected_paths: [docs/law.txt]\n'
};

export const RUN: WorkflowFacts = {
  server: 'https://github.example.org',
  repository: 'octo/demo',
  run_id: '77',
  run_attempt: '1',
  event: 'workflow_dispatch',
  ref: 'refs/heads/main',
  sha: '0'.repeat(40)
};

/** Made by an honest run job. */
export interface Made {
  runDir: string;
  base: string;
}

export interface Hostile {
  forge: Forge;
  repo: ForgeRepository;
  /** The publishing job's checkout, in which an earlier step left traps. */
  checkout: string;
  /** Where the traps would leave their mark. */
  mark: string;
  made: Made;
  host: Host;
  place: string;
  request(over?: Partial<RunRequest>): RunRequest;
  run(over?: Partial<RunRequest>): Promise<Made>;
  publish(runDir: string, over?: Partial<GitHubPublishing>, trust?: Partial<Trust>): Promise<GitHubPublished>;
  /** What the forge holds, and every request that could have written. */
  state(): unknown;
  close(): Promise<void>;
}

const TOKEN = 'ghs_publisher0000000000';

export async function hostileWorld(files: Record<string, string> = FILES): Promise<Hostile> {
  const forge = await startForge();
  const repo = forge.repository('octo', 'demo');
  repo.commitFiles('main', files, 'first');
  forge.token(TOKEN, {
    login: 'github-actions[bot]',
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write' }
  });
  const place = mkdtempSync(join(tmpdir(), 'codex-hostile-'));
  chmodSync(place, 0o755);
  const checkout = join(place, 'checkout');
  git(place, 'clone', '-q', repo.path, checkout);
  const mark = join(place, 'executed');
  const host: Host = {
    env: { PATH: process.env['PATH'] ?? '' },
    clock: clockFrom({}),
    version: VERSION,
    hashWorker: join(DIST, 'hash-worker/index.js'),
    egressProxy: join(DIST, 'egress/index.js'),
    signal: new AbortController().signal
  };
  const request = (over: Partial<RunRequest> = {}): RunRequest => ({
    packPath: 'packs/sort.yml',
    cwd: checkout,
    packFrom: 'commit',
    base: 'origin/main',
    trusted: null,
    mode: 'safe',
    policyPath: null,
    isolation: { kind: null, image: null, remote: null },
    backend: null,
    installSandbox: 'never',
    evidenceDir: mkdtempSync(join(place, 'evidence-')),
    expectPlan: null,
    change: 'implement',
    limits: {},
    branchPrefix: 'codex/',
    branch: null,
    publish: false,
    workflow: RUN,
    ...over
  });
  const run = async (over: Partial<RunRequest> = {}): Promise<Made> => {
    const outcome = await runPack(request(over), host, silent);
    if (outcome.verdict.status !== 'passed') throw new Error(`the run ended as ${outcome.verdict.code}`);
    return { runDir: outcome.runDir, base: outcome.plan.base.commit };
  };
  const made = await run();
  plantTraps(checkout, mark);
  return {
    forge,
    repo,
    checkout,
    mark,
    made,
    host,
    place,
    request,
    run,
    publish: (runDir, over = {}, trust = {}) => publish({ forge, host, request }, runDir, over, trust),
    state: () => ({
      refs: repo.git('for-each-ref', '--format=%(refname) %(objectname)'),
      pulls: repo.pulls.length,
      writes: forge.requests.filter(({ method }) => method !== 'GET').length,
      pushes: forge.gitRequests.filter(
        ({ path, method }) => path.includes('receive-pack') || method !== 'GET'
      ).length,
      local: git(checkout, 'for-each-ref')
    }),
    close: async () => {
      await forge.close();
      rmSync(place, { recursive: true, force: true, maxRetries: 10 });
    }
  };
}

function publish(
  { forge, host, request }: Pick<Hostile, 'forge' | 'host' | 'request'>,
  runDir: string,
  over: Partial<GitHubPublishing>,
  trust: Partial<Trust>
): Promise<GitHubPublished> {
  const given: GitHubPublishing = {
    runDir,
    expectManifest: over.expectManifest === undefined ? digestIn(runDir) : over.expectManifest,
    trust: {
      request: request(),
      commit: 'origin/main',
      workflow: { server: RUN.server, repository: 'octo/demo', runId: '77', attempt: '2' },
      expectAttempt: '1',
      ...trust
    },
    baseBranch: 'main',
    eventBranch: 'main',
    branch: null,
    branchPrefix: 'codex/',
    openOnFailure: false,
    pullRequest: {
      title: null,
      labels: [],
      assignees: [],
      reviewers: [],
      teamReviewers: [],
      milestone: null,
      draft: null,
      maintainerCanModify: true
    },
    preferences: {
      onClosed: 'leave',
      onHumanCommits: 'stop',
      onEmpty: 'close',
      onConflict: 'open',
      deleteBranch: false
    },
    transport: 'git',
    forge: {
      apiUrl: forge.apiUrl,
      serverUrl: forge.serverUrl,
      owner: 'octo',
      name: 'demo',
      token: TOKEN,
      tokenKind: 'workflow'
    },
    fork: null,
    branchToken: null,
    check: false,
    links: { run: null, artifact: null },
    artifact: null,
    source: null,
    ...over
  };
  const access = {
    apiUrl: forge.apiUrl,
    owner: 'octo',
    name: 'demo',
    head: null,
    token: TOKEN,
    branchToken: null,
    program: 'test',
    note: () => undefined,
    signal: host.signal
  };
  return publishToGitHub(given, host, { note: () => undefined, connect: () => connect(access) });
}

function digestIn(runDir: string): string {
  return (JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as Manifest).digest;
}

/** Everything by which git starts a program that the directory it works in names. */
function plantTraps(checkout: string, mark: string): void {
  const trap = `touch ${mark}`;
  const hooks = [
    'post-checkout',
    'pre-push',
    'reference-transaction',
    'post-index-change',
    'pre-auto-gc',
    'post-commit'
  ];
  for (const name of hooks)
    writeFileSync(join(checkout, '.git/hooks', name), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
  const settings = {
    'core.fsmonitor': trap,
    'core.sshCommand': trap,
    'core.pager': trap,
    'core.askPass': trap,
    'credential.helper': `!${trap}`,
    'diff.external': trap,
    'filter.trap.clean': trap,
    'filter.trap.smudge': trap,
    'filter.lfs.smudge': trap,
    'diff.trap.textconv': trap,
    'uploadpack.packObjectsHook': trap,
    'gpg.program': trap
  };
  for (const [name, value] of Object.entries(settings)) git(checkout, 'config', name, value);
  writeFileSync(join(checkout, '.git/info/attributes'), '* filter=trap diff=trap\n');
}

type Json = Record<string, unknown>;

/** What a forger changes before everything is hashed and sealed again. */
export interface Forgery {
  facts?: (manifest: Json) => void;
  /** Gives another plan, or changes the one that it gets. */
  plan?: (plan: Json) => Json | void;
  acceptance?: (acceptance: Json) => void;
  events?: (events: Json[]) => Json[];
  /** Path of a bundle that takes the place of the honest one, with what is said of it. */
  bundle?: { file: string; commit: string; tree: string; stats: [number, number, number] };
  /** Anything else, before the files are hashed. */
  files?: (runDir: string) => void;
}

/** A copy of a run's evidence, changed and sealed again: `verify` finds it consistent. */
export function reseal({ runDir }: Made, forgery: Forgery): string {
  const place = copyOf({ runDir });
  const plan = changed(read(place, 'plan.json'), forgery.plan);
  const { digest: stated, refusals, ...covered } = plan;
  const planDigest = digestOf(covered);
  if (forgery.plan !== undefined)
    writeFileSync(join(place, 'plan.json'), recordText({ ...covered, refusals, digest: planDigest }));
  void stated;
  const acceptance = changed(read(place, 'acceptance.json'), forgery.acceptance);
  writeFileSync(join(place, 'acceptance.json'), recordText(acceptance));
  const manifest = read(place, 'manifest.json');
  manifest['plan_digest'] = planDigest;
  if (forgery.bundle !== undefined) {
    const { file, commit, tree, stats } = forgery.bundle;
    cpSync(file, join(place, 'change.bundle'));
    const [files, added, deleted] = stats;
    manifest['change'] = { commit, tree, files, added, deleted };
  }
  forgery.files?.(place);
  forgery.facts?.(manifest);
  return sealAgain(place, manifest, rechain(place, planDigest, forgery.events));
}

/** A copy that nothing was done to yet. */
export function copyOf({ runDir }: Pick<Made, 'runDir'>): string {
  const place = join(mkdtempSync(join(dirname(dirname(runDir)), 'forged-')), basename(runDir));
  cpSync(runDir, place, { recursive: true });
  return place;
}

function changed(value: Json, change: ((value: Json) => Json | void) | undefined): Json {
  return change?.(value) ?? value;
}

function read(runDir: string, name: string): Json {
  return JSON.parse(readFileSync(join(runDir, name), 'utf8')) as Json;
}

function rechain(
  place: string,
  planDigest: string,
  change: Forgery['events']
): { lines: number; head: string } {
  const lines = readFileSync(join(place, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  const events = lines.map(line => JSON.parse(line) as Json);
  (events[0]!['data'] as Json)['plan_digest'] = planDigest;
  let head = FIRST_PREV;
  const told = change?.(events) ?? events;
  const text = told.map((event, at) => {
    const line = canonical({ ...event, seq: at + 1, prev: head });
    head = sha256(line);
    return `${line}\n`;
  });
  writeFileSync(join(place, 'events.jsonl'), text.join(''));
  return { lines: told.length, head };
}

function sealAgain(place: string, manifest: Json, journal: { lines: number; head: string }): string {
  const { digest, files, merkle_root, journal: old, schema_version, ...facts } = manifest;
  void [digest, files, merkle_root, old, schema_version];
  const paths = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(place.length + 1))
    .filter(path => !isSibling(path));
  const hashed = hashTreeSync(
    place,
    paths.map(path => ({ path, bytes: null }))
  );
  const listed = hashed.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash! }));
  const made = makeManifest(facts as unknown as Manifest, listed, journal);
  writeFileSync(join(place, 'manifest.json'), recordText(made));
  return place;
}
