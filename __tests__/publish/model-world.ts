/** Random sequences over the publisher: the worlds that they are played in, and how one that fails is told. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { BareRepository } from '../rig/forge-repository.js';
import { startForge, type Forge, type ForgeRequest } from '../rig/forge.js';
import { Lane, SEED, type LanePlace } from './model-lane.js';
import { Branches, Objects } from './model-objects.js';
import { Player, type Numbers } from './model-play.js';
import { sequence, sequenceText, type Sequence } from './model-steps.js';
import { Broken } from './model-watch.js';
import { counted, newTally, type Counted, type Tally } from './model-tally.js';
import { BOT, layCheckout, TOKEN, withoutPushRules, type SitePlace } from './site.js';

export interface Transport {
  remote: SitePlace['remote'];
  commits: 'git' | 'api';
}

/** A repository serves so many lanes: its pull requests are looked through at every request. */
const LANES_A_REPOSITORY = 40;

interface World {
  forge: Forge;
  root: string;
  transport: Transport;
  place: LanePlace | null;
  lanes: number;
  numbers: Numbers;
}

async function startWorld(transport: Transport): Promise<World> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'publish-lanes-')));
  const forge = await startForge({ root: join(root, 'forge') });
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
  forge.token(TOKEN, { login: BOT, permissions });
  return { forge, root, transport, place: null, lanes: 0, numbers: { next: 0 } };
}

async function endWorld({ forge, root }: World): Promise<void> {
  await forge.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 10 });
}

function nextLane(world: World): Lane {
  if (world.lanes % LANES_A_REPOSITORY === 0) world.place = layPlace(world);
  world.lanes += 1;
  return new Lane(world.place!, world.lanes);
}

function layPlace({ forge, root, transport, lanes }: World): LanePlace {
  const name = `site-${lanes}`;
  const repo = forge.repository('acme', name);
  if (transport.remote === 'file') withoutPushRules(repo);
  const objects = new Objects(repo.path);
  const branches = new Branches(repo.path);
  const who = 'A Person <person@example.org>';
  const commit = { tree: objects.writeFiles(SEED), author: who, committer: who };
  const first = objects.writeCommit({ ...commit, parents: [], message: 'First\n' });
  const seed = objects.writeCommit({ ...commit, parents: [first], message: 'Seed\n' });
  branches.set('main', seed);
  const fork = forge.repository('acme', `${name}-fork`, { forkOf: repo }) as BareRepository;
  const checkout = layCheckout(join(root, `checkout-${lanes}`));
  return {
    forge,
    repo,
    remote: transport.remote,
    checkout,
    roots: join(root, 'roots'),
    objects,
    branches,
    fork,
    seed,
    root: first
  };
}

class Failed extends Error {
  constructor(
    readonly step: number,
    message: string
  ) {
    super(message);
  }
}

async function playOne(world: World, given: Sequence, tally: Tally): Promise<void> {
  const lane = nextLane(world);
  const player = new Player(lane, given, world.transport.commits, tally, world.numbers);
  try {
    for (const [at, step] of given.steps.entries()) {
      try {
        await player.play(step);
      } catch (error) {
        throw new Failed(at + 1, told(error));
      }
    }
  } finally {
    lane.end();
    (world.forge.requests as ForgeRequest[]).length = 0;
    (world.forge.gitRequests as ForgeRequest[]).length = 0;
  }
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Broken || error instanceof Failed ? error.message : (error.stack ?? error.message);
}

export interface PropertyOptions {
  transport: Transport;
  sequences: number;
  seed: number;
  /** Whether a sequence that fails is made shorter; default true. */
  shorten?: boolean;
}

/** What came of it; `failure` is for people: the shortest failing sequence found, its seed, and what was wrong. */
export interface Answer {
  failure: string | null;
  /** How many sequences were played until one failed, or all. */
  played: number;
  tally: Counted;
}

export async function playSequences(options: PropertyOptions): Promise<Answer> {
  const { transport, sequences, seed, shorten = true } = options;
  const tally = newTally();
  const world = await startWorld(transport);
  try {
    const property = fc.asyncProperty(sequence, given => playOne(world, given, tally));
    const details = await fc.check(property, { numRuns: sequences, seed, endOnFailure: !shorten });
    const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = details;
    const path = `sequence ${numRuns} of seed ${seed} (path ${counterexamplePath})${shorten ? ', shortened' : ''}:`;
    const text = failed ? `${path}\n${failureText(counterexample![0], errorInstance)}` : null;
    return { failure: text, played: numRuns, tally: counted(tally) };
  } finally {
    await endWorld(world);
  }
}

/** Steps behind the one that fails are only there because a sequence has at least four. */
function failureText(given: Sequence, error: unknown): string {
  const steps = error instanceof Failed ? given.steps.slice(0, error.step) : given.steps;
  return `${sequenceText({ ...given, steps })}\n${told(error)}`;
}
