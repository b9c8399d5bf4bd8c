/**
 * A site made by hand: what `converge` works on, over the forge rig, with a private repository, a client of the API and
 * git's own transport as they are in the program. Only the journal is kept in memory, where it can be looked at.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type GitHub } from '../../src/github/index.js';
import { digestOf, sha256 } from '../../src/platform/canonical.js';
import type { PublishRecord } from '../../src/evidence/index.js';
import { packTrailer } from '../../src/publish/local.js';
import type { Site } from '../../src/publish/site.js';
import type { Target } from '../../src/publish/target.js';
import type { Preferences } from '../../src/publish/types.js';
import type { BodyFacts } from '../../src/pullrequest/body.js';
import {
  createPrivateRoot,
  githubRemote,
  openPrivateRepository,
  type Change,
  type ChangedFile,
  type PrivateRepository,
  type Remote
} from '../../src/workspace/index.js';
import type { Forge, ForgeRepository } from '../rig/forge.js';
import { Objects, type Files } from './model-objects.js';

export const BOT = 'github-actions[bot]';
export const TOKEN = 'ghs_site';

/** Where sites are: one repository of the forge, and a checkout that holds what runs start from. */
export interface SitePlace {
  forge: Forge;
  repo: ForgeRepository;
  /** `file`: git on the bare directory itself; `http`: as in the world. */
  remote: 'file' | 'http';
  /** The user's checkout, as far as it counts: a store of objects. */
  checkout: Objects;
  /** Directory for private roots. */
  roots: string;
}

export interface RunWish {
  branch: string;
  baseBranch: string;
  packPath: string;
  /** The commit that the run started from; the checkout must hold it. */
  parent: string;
  /** What the run makes of it; null: it changed nothing. */
  files: Files | null;
  transport: 'git' | 'api';
  labels: readonly string[];
  /** ISO 8601. */
  date: string;
  /** Tells runs apart: its evidence has a digest of its own. */
  number: number;
}

/** A run that could be published, again and again. */
export interface MadeRun {
  git: PrivateRepository;
  target: Omit<Target, 'preferences'>;
  /** The private root, at once: the program's own way takes a process, and no phase was in there. */
  remove(): void;
}

export interface SiteEvent {
  type: string;
  data: Record<string, unknown>;
}

/** Bare repositories ask a program of the forge about each push; where nothing is to be refused, this saves it. */
export function withoutPushRules(repo: ForgeRepository): void {
  repo.git('config', '--unset-all', 'receive.procReceiveRefs');
}

export function layCheckout(path: string): Objects {
  mkdirSync(join(path, 'objects'), { recursive: true });
  return new Objects(path);
}

export async function makeRun(place: SitePlace, wish: RunWish): Promise<MadeRun> {
  const { checkout, repo, roots } = place;
  const root = await createPrivateRoot({ parent: roots, runId: `run-${wish.number}`, owner: null });
  const base = { commit: wish.parent, tree: checkout.commit(wish.parent).tree, branch: wish.baseBranch };
  const git = await openPrivateRepository({
    repo: {
      root: checkout.directory,
      commonDir: checkout.directory,
      objectFormat: 'sha1',
      shallow: false,
      origin: null
    },
    base,
    root,
    owner: null
  });
  const proposed = wish.files === null ? null : await propose(git, wish, checkout.files(base.tree));
  const remote = remoteOf(place);
  return {
    git,
    target: {
      remote,
      upstream: remote,
      compare: `https://github.com/${repo.fullName}`,
      forkOwner: null,
      branch: wish.branch,
      baseBranch: wish.baseBranch,
      transport: wish.transport,
      proposed,
      parent: wish.parent,
      packPath: wish.packPath,
      title: `[P-1] ${wish.packPath}`,
      body: bodyOf(wish, base.tree, proposed),
      draft: { create: false, convert: false },
      maintainerCanModify: true,
      labels: wish.labels,
      assignees: [],
      reviewers: [],
      teamReviewers: [],
      milestone: null,
      check: null
    },
    remove: () => rmSync(root.path, { recursive: true, force: true, maxRetries: 10 })
  };
}

function remoteOf({ forge, repo, remote }: SitePlace): Remote {
  if (remote === 'file') return { url: `file://${repo.path}`, header: null, env: {} };
  const { owner, name } = repo;
  return githubRemote({ serverUrl: forge.serverUrl, owner, name, token: TOKEN, env: {} });
}

async function propose(
  git: PrivateRepository,
  wish: RunWish & { files: Files | null },
  before: Files
): Promise<NonNullable<Target['proposed']>> {
  const after = wish.files!;
  const tree = new Objects(git.runner.gitDir).writeFiles(after);
  const files = differences(before, after);
  const change: Change = { tree, baseTree: git.base.tree, files, added: files.length, deleted: files.length };
  const commit = await git.commit(change, {
    message: `Change it\n\n${packTrailer(wish.packPath)}\n`,
    identity: { name: 'codex-orchestrator', email: 'codex-orchestrator@localhost' },
    date: wish.date
  });
  return { commit, tree, change };
}

/** Paths whose content is not the same, sorted. */
export function differing(before: Files, after: Files): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter(path => before.get(path) !== after.get(path)).sort();
}

function differences(before: Files, after: Files): ChangedFile[] {
  return differing(before, after).map(path => {
    const [was, is] = [before.has(path), after.has(path)];
    return {
      path,
      oldPath: null,
      status: was ? (is ? 'modified' : 'deleted') : 'added',
      oldMode: was ? '100644' : '000000',
      newMode: is ? '100644' : '000000',
      added: is ? 1 : 0,
      deleted: was ? 1 : 0,
      binary: false
    };
  });
}

function bodyOf(wish: RunWish, baseTree: string, proposed: Target['proposed']): BodyFacts {
  return {
    packId: 'P-1',
    title: 'Change it',
    packPath: wish.packPath,
    verdict: 'Passed',
    base: wish.parent,
    tree: proposed?.tree ?? baseTree,
    planDigest: digestOf(['plan', wish.parent]),
    manifestDigest: manifestOf(wish.number),
    runId: `r-${wish.number}`,
    criteria: [{ kind: 'command', subject: 'npm test', ok: true, detail: '' }],
    files: proposed?.change.files ?? [],
    grants: [],
    isolation: 'bubblewrap, network none',
    refused: [],
    links: { run: null, artifact: null },
    baseBranch: wish.baseBranch,
    artifact: null,
    template: null,
    program: null
  };
}

export function manifestOf(number: number): string {
  return `sha256:${sha256(`manifest ${number}`)}`;
}

/** A site of a run, as every attempt to publish it makes one: its own client, its own journal. */
export async function openSite(
  { forge, repo }: SitePlace,
  { git, target }: MadeRun,
  preferences: Preferences,
  heard: (event: SiteEvent) => void
): Promise<Site> {
  const api = await connect(
    {
      apiUrl: forge.apiUrl,
      owner: repo.owner,
      name: repo.name,
      head: null,
      token: TOKEN,
      branchToken: null,
      program: 'codex-orchestrator/test',
      note: () => undefined,
      signal: new AbortController().signal
    },
    { second: 1, patience: 60, apart: false }
  );
  return { target: { ...target, preferences }, git, api, record: recordFor(heard), note: () => undefined };
}

function recordFor(heard: (event: SiteEvent) => void): PublishRecord {
  let lines = 0;
  return {
    path: '/nowhere',
    journal: {
      get lines() {
        return lines;
      },
      head: '',
      append: (type, data = {}) => {
        lines += 1;
        heard({ type, data: JSON.parse(JSON.stringify(data)) as Record<string, unknown> });
      }
    },
    writeText: () => undefined,
    writeJson: () => undefined,
    seal: () => {
      throw new Error('this record is not sealed');
    }
  };
}

/** What the publisher is about to do, or has just done. */
export type Point = 'list' | 'find' | 'push' | 'create' | 'update';
export type Visit = (point: Point, when: 'before' | 'after') => Promise<void>;

/** The same site, with a stop before and after each command and request of which the order matters. */
export function withStops(site: Site, visit: Visit): Site {
  const { git, api } = site;
  async function around<T>(point: Point, action: () => Promise<T>): Promise<T> {
    await visit(point, 'before');
    try {
      return await action();
    } finally {
      await visit(point, 'after');
    }
  }
  const runner: PrivateRepository['runner'] = {
    ...git.runner,
    attempt: (args, options) => {
      const run = () => git.runner.attempt(args, options);
      if (args[0] === 'push') return around('push', run);
      return args[0] === 'ls-remote' ? around('list', run) : run();
    }
  };
  const stopped: GitHub = {
    ...api,
    get requests() {
      return api.requests;
    },
    find: branch => around('find', () => api.find(branch)),
    create: wish => around('create', () => api.create(wish)),
    update: (number, wish) => around('update', () => api.update(number, wish)),
    moveBranch: wish => around('push', () => api.moveBranch(wish))
  };
  return { ...site, git: { ...git, runner }, api: stopped };
}
