/**
 * A publisher that is killed: the bundled action in a process of its own, ended by SIGKILL at one request or at one git
 * command, and what is then on the server. Points are counted in a run that nothing disturbs, so that none is forgotten.
 */
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILES, world, type World } from '../e2e/action-world.js';
import { until } from '../e2e/harness.js';
import type { FaultAnswer, ForgePull, ForgeRepository } from '../rig/forge.js';

export const BRANCH = 'codex/SORT-1-sort-the-list';

/** One place to die at: the n-th of its kind, from 1. */
export interface Point {
  kind: 'api' | 'git' | 'command';
  at: number;
  /**
   * `before`: it is not done any more. `after`: it is done, and nobody is told. `orphaned`: git goes on by itself, as
   * nobody ended it.
   */
  when: 'before' | 'after' | 'orphaned';
}

/** What one execution did. */
export interface Executed {
  code: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  /** Titles of its errors. */
  errors: string[];
  log: string;
  /** `METHOD path?service`. */
  api: string[];
  git: string[];
  /** Arguments of each git command. */
  commands: string[];
}

/** Evidence of a real run of the action, and the job that publishes it. */
export interface Evidence {
  inputs: Record<string, string>;
  runId: number;
  workspace: string;
  /** Of main at that time. */
  main: string;
}

/** All that a server knows of the repository and its fork. */
export interface Saved {
  refs: Map<string, Map<string, string>>;
  issues: [number, ForgePull][];
}

export interface Lane {
  here: World;
  fork: ForgeRepository;
  /** Changes a list of two, then of three lines; then nothing, as main is sorted. */
  evidence: { two: Evidence; three: Evidence; nothing: Evidence };
  execute(evidence: Evidence, inputs: Record<string, string>, point?: Point | null): Promise<Executed>;
  save(): Saved;
  restore(saved: Saved): void;
  /** The server's state without ids, times and what differs by the clock of the rig. */
  state(): unknown;
  close(): Promise<void>;
}

/** Wraps `spawn`, counts git, and dies where it is told; waits between requests are made short. */
const PRELOAD = `import cp from 'node:child_process';
import fs from 'node:fs';
import timers from 'node:timers/promises';
import { syncBuiltinESMExports } from 'node:module';
const { CRASH_LOG, CRASH_AT, CRASH_WHEN } = process.env;
const die = () => process.kill(process.pid, 'SIGKILL');
const spawn = cp.spawn;
let count = 0;
cp.spawn = (file, args, ...rest) => {
  if (!String(file).endsWith('/git')) return spawn(file, args, ...rest);
  count += 1;
  fs.appendFileSync(CRASH_LOG, JSON.stringify(args.join(' ')) + '\\n');
  const meant = String(count) === CRASH_AT;
  if (meant && CRASH_WHEN === 'before') die();
  const child = spawn(file, args, ...rest);
  if (meant) child.once('exit', die);
  return child;
};
const shorter = wait => (wait >= 200 && wait <= 3000 ? wait / 50 : wait);
const { setTimeout } = globalThis;
globalThis.setTimeout = (act, wait, ...rest) => setTimeout(act, shorter(wait), ...rest);
const sleep = timers.setTimeout;
timers.setTimeout = (wait, ...rest) => sleep(shorter(wait), ...rest);
syncBuiltinESMExports();
`;

const FORK = 'codex-fork';

export async function openLane(): Promise<Lane> {
  const here = await world(FILES);
  const { forge, repo } = here;
  forge.token(here.token, {
    login: 'github-actions[bot]',
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' }
  });
  for (const login of ['ada', 'bob']) forge.user(login);
  repo.milestones.set(1, 'Soon');
  const fork = forge.repository('octo', FORK, { forkOf: repo });
  const place = mkdtempSync(join(tmpdir(), 'codex-crash-'));
  writeFileSync(join(place, 'preload.mjs'), PRELOAD);
  const lane = new CrashLane(here, fork, place);
  lane.evidence.two = await lane.made(77);
  repo.commitFiles('main', { 'list.txt': 'c\nb\na\n' }, 'one more');
  lane.evidence.three = await lane.made(78);
  repo.commitFiles('main', { 'list.txt': 'a\nb\n' }, 'sorted by hand');
  lane.evidence.nothing = await lane.made(79);
  return lane;
}

class CrashLane implements Lane {
  readonly evidence = {} as Lane['evidence'];
  private executions = 0;

  constructor(
    readonly here: World,
    readonly fork: ForgeRepository,
    private readonly place: string
  ) {}

  /** A run job that hands its evidence on. */
  async made(runId: number): Promise<Evidence> {
    const workspace = this.here.checkout();
    const { main } = await this.here.run({ inputs: { publish: 'false' } }, { runId, workspace });
    if (main.code !== 0) throw new Error(`the run ended with ${main.code}: ${main.maskedLog}`);
    return {
      inputs: {
        operation: 'publish',
        'task-pack': 'packs/sort.yml',
        'artifact-id': main.outputs['artifact-id']!,
        'expect-manifest': main.outputs['manifest-digest']!,
        'run-attempt': '1'
      },
      runId,
      workspace,
      main: this.here.repo.tip('main')!
    };
  }

  async execute(
    evidence: Evidence,
    inputs: Record<string, string>,
    point: Point | null = null
  ): Promise<Executed> {
    const { forge } = this.here;
    const { workspace, runId } = evidence;
    this.executions += 1;
    const log = join(this.place, `commands-${this.executions}`);
    writeFileSync(log, '');
    const seen = [forge.requests.length, forge.gitRequests.length];
    const env = { CRASH_LOG: log, ...(point?.kind === 'command' ? commandPoint(point) : {}) };
    // A rerun is the next attempt of the same workflow run.
    const job = this.here.job({ workspace, runId, attempt: this.executions });
    const preload = join(this.place, 'preload.mjs');
    const step = job.step({ inputs: { ...evidence.inputs, ...inputs }, preload, env });
    if (point !== null && point.kind !== 'command') this.planKill(point, () => step.kill());
    const done = await step.done;
    await until(
      () => !hasProcesses([job.temp, forge.serverUrl], [this.here.repo.path, this.fork.path]),
      'its git'
    );
    const listed = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    return {
      code: done.code,
      signal: done.signal,
      outputs: done.outputs,
      errors: done.annotations.filter(({ level }) => level === 'error').map(({ title }) => title ?? ''),
      log: done.maskedLog,
      api: forge.requests.slice(seen[0]).map(({ method, path }) => `${method} ${path}`),
      git: forge.gitRequests
        .slice(seen[1])
        .map(({ method, path, query }) => `${method} ${path}?${query['service'] ?? ''}`),
      commands: listed.map(line => JSON.parse(line) as string)
    };
  }

  private planKill({ kind, at, when }: Point, kill: () => void): void {
    const match = { git: kind === 'git' };
    if (at > 1) this.here.forge.fault(match, { meanwhile: () => undefined }, at - 1);
    const answers: Record<Point['when'], FaultAnswer> = {
      before: { meanwhile: kill, destroy: true },
      after: { meanwhile: kill, destroy: true, after: true },
      orphaned: { meanwhile: kill }
    };
    this.here.forge.fault(match, answers[when]);
  }

  save(): Saved {
    const repos = [this.here.repo, this.fork];
    return {
      refs: new Map(repos.map(repo => [repo.fullName, refsOf(repo)])),
      issues: structuredClone([...inside(this.here.repo)]) as Saved['issues']
    };
  }

  restore(saved: Saved): void {
    const issues = inside(this.here.repo);
    // No pull request is open while the branches move.
    issues.clear();
    for (const repo of [this.here.repo, this.fork]) {
      const wanted = saved.refs.get(repo.fullName)!;
      for (const ref of refsOf(repo).keys()) if (!wanted.has(ref)) repo.git('update-ref', '-d', ref);
      for (const [ref, commit] of wanted) repo.git('update-ref', ref, commit);
    }
    for (const [number, issue] of structuredClone(saved.issues)) issues.set(number, issue);
  }

  state(): unknown {
    const { repo } = this.here;
    return {
      branches: [repo, this.fork].map(one =>
        [...refsOf(one)].map(([ref, commit]) => [ref, commitIn(one, commit)])
      ),
      pulls: repo.pulls.map(pull => ({
        ...pull,
        head: [pull.head.ref, pull.head.repository, commitIn(repo, pull.head.sha)],
        base: pull.base.ref,
        // Nobody is asked twice, and no label is given twice.
        events: pull.events.map(({ event, subject }) => `${event} ${subject}`).sort(),
        ...VOLATILE
      }))
    };
  }

  async close(): Promise<void> {
    await this.here.close();
    rmSync(this.place, { recursive: true, force: true, maxRetries: 10 });
  }
}

const VOLATILE = {
  id: 0,
  createdAt: '',
  updatedAt: '',
  closedAt: '',
  closedBy: '',
  baseTip: '',
  mergeCommit: ''
};

function commandPoint({ at, when }: Point): Record<string, string> {
  return { CRASH_AT: String(at), CRASH_WHEN: when };
}

/** The rig keeps issues and pull requests in a map that tests of the rig itself do not see. */
function inside(repo: ForgeRepository): Map<number, ForgePull> {
  return (repo as unknown as { issues: Map<number, ForgePull> }).issues;
}

function refsOf(repo: ForgeRepository): Map<string, string> {
  const listed = repo
    .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads')
    .trim()
    .split('\n');
  return new Map(listed.filter(Boolean).map(line => line.split(' ') as [string, string]));
}

/** A commit by what it says: those that the API makes have the time of their making. */
function commitIn(repo: ForgeRepository, commit: string): string {
  return repo.git('log', '-1', '--format=%T %P %an %B', commit).trim();
}

/** True while a process lives that was started for these jobs, or works in these directories. */
function hasProcesses(words: readonly string[], places: readonly string[]): boolean {
  return readdirSync('/proc').some(pid => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      if (/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return false;
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const cwd = readlinkSync(`/proc/${pid}/cwd`);
      return words.some(word => line.includes(word)) || places.some(place => cwd.startsWith(place));
    } catch {
      return false;
    }
  });
}
