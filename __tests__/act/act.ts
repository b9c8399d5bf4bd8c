/** Runs workflows under act, on the host, against the rig: one act process a call, read through its JSON log. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';
import { startResults, type Results } from '../rig/results.js';
import { cleanEnvironment, DIST, NODE, ROOT } from '../e2e/harness.js';

/** The commit of actions/checkout that every workflow names; the rig's stand-in answers for it. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
/** The reference that the templates carry where a user writes the commit. */
export const PLACEHOLDER = 'OWNER/codex-orchestrator@0000000000000000000000000000000000000000';
export const TOKEN = 'ghs_actRigTokenThatNoLogMayHold0123456789';

export interface Rig {
  directory: string;
  forge: Forge;
  results: Results;
  stop(): Promise<void>;
}

export interface Checkout {
  /** A work tree of the repository, which act reads the workflows of. */
  path: string;
  repository: ForgeRepository;
}

export interface ActLine {
  job?: string;
  jobID?: string;
  step?: string;
  stage?: string;
  stepResult?: string;
  jobResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  msg?: string;
}

export interface ActRun {
  code: number | null;
  /** Everything that act wrote, for searching. */
  log: string;
  lines: readonly ActLine[];
  /** Result of each job by its id: `success`, `failure`; a job that was skipped is not there. */
  jobs: Readonly<Record<string, string>>;
  /** Outputs that a job's steps set, by job id. */
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export async function startRig(): Promise<Rig> {
  const directory = mkdtempSync(join(tmpdir(), 'codex-act-'));
  // Phases drop to another user, who has to get through to the private trees below the runner's directory.
  chmodSync(directory, 0o755);
  const forge = await startForge();
  const results = await startResults();
  forge.token(TOKEN, {
    login: 'github-actions[bot]',
    permissions: { contents: 'write', pull_requests: 'write', metadata: 'read' },
    mayCreatePullRequests: true
  });
  const stop = async () => {
    await results.close();
    await forge.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { directory, forge, results, stop };
}

/** A repository on the forge, and a work tree of it, with the given files and directories of this one. */
export function publishFiles(rig: Rig, name: string, files: Record<string, string>): Checkout {
  const repository = rig.forge.repository('acme', name);
  const path = join(rig.directory, name);
  for (const [to, from] of Object.entries(files)) {
    mkdirSync(dirname(join(path, to)), { recursive: true });
    cpSync(from, join(path, to), { recursive: true });
  }
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A', '-f');
  git(path, 'commit', '-q', '-m', 'first');
  git(path, 'remote', 'add', 'origin', `https://github.com/acme/${name}`);
  git(path, 'push', '-q', repository.path, 'main');
  return { path, repository };
}

/** What the action needs of this repository to work from a commit. */
export function ownFiles(): Record<string, string> {
  return {
    'action.yml': join(ROOT, 'action.yml'),
    dist: DIST,
    '.github/workflows': join(ROOT, '.github/workflows'),
    examples: join(ROOT, 'examples')
  };
}

export function git(cwd: string, ...args: string[]): string {
  const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const done = spawnSync('git', [...who, ...args], { cwd, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

export interface Dispatch {
  workflow: string;
  inputs?: Record<string, string>;
  /** One for every call: artifacts are unique within a run. */
  runId: number;
  env?: Record<string, string>;
  /** More flags for act. */
  flags?: readonly string[];
  /** What stands behind the templates' placeholder. */
  action?: Checkout;
}

/** Dispatches one workflow of a checkout and waits for its end. */
export async function act(rig: Rig, checkout: Checkout, dispatch: Dispatch): Promise<ActRun> {
  const { ACT } = process.env;
  if (!ACT) throw new Error('the path of act is in ACT: run this through `npm run test:act`');
  const home = join(rig.directory, `home-${dispatch.runId}`);
  mkdirSync(home);
  const child = spawn(ACT, flags(rig, checkout, dispatch), {
    cwd: checkout.path,
    env: cleanEnvironment({ HOME: home, PATH: `${dirname(NODE)}:${process.env['PATH'] ?? ''}` }),
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let log = '';
  child.stdout.on('data', chunk => (log += chunk));
  child.stderr.on('data', chunk => (log += chunk));
  const code = await new Promise<number | null>(settle => child.on('close', settle));
  return read(code, log);
}

function flags(rig: Rig, checkout: Checkout, dispatch: Dispatch): string[] {
  const { repository } = checkout;
  const env = {
    GITHUB_API_URL: rig.forge.apiUrl,
    GITHUB_SERVER_URL: rig.forge.serverUrl,
    GITHUB_GRAPHQL_URL: `${rig.forge.apiUrl}/graphql`,
    GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
    GITHUB_RUN_ID: String(dispatch.runId),
    ACTIONS_RESULTS_URL: rig.results.url,
    ACTIONS_RUNTIME_TOKEN: rig.results.runtimeToken(String(dispatch.runId), 'act'),
    ...dispatch.env
  };
  const repeated = (flag: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    'workflow_dispatch',
    ...['--json', '--no-skip-checkout', '--no-cache-server', '--concurrent-jobs', '1'],
    ...['-W', dispatch.workflow, '--secret', `GITHUB_TOKEN=${TOKEN}`],
    ...['-P', 'ubuntu-24.04=-self-hosted', '-P', 'ubuntu-latest=-self-hosted'],
    ...['--action-cache-path', join(rig.directory, 'runner')],
    ...['--local-repository', `${CHECKOUT}=${join(ROOT, '__tests__/act/checkout')}`],
    ...['--local-repository', `${PLACEHOLDER}=${(dispatch.action ?? checkout).path}`],
    ...repeated('--env', env),
    ...repeated('--input', dispatch.inputs ?? {}),
    ...(dispatch.flags ?? [])
  ];
}

function read(code: number | null, log: string): ActRun {
  const lines = log.split('\n').flatMap(parse);
  const jobs: Record<string, string> = {};
  const outputs: Record<string, Record<string, string>> = {};
  for (const { jobID, jobResult, command, name, arg } of lines) {
    if (jobID === undefined) continue;
    if (jobResult !== undefined) jobs[jobID] = jobResult;
    if (command === 'set-output' && name !== undefined) (outputs[jobID] ??= {})[name] = arg ?? '';
  }
  return { code, log, lines, jobs, outputs };
}

function parse(line: string): ActLine[] {
  try {
    return line.startsWith('{') ? [JSON.parse(line) as ActLine] : [];
  } catch {
    return [];
  }
}
