/** The facts of an interrupted run, from what it left: taken only where they have the form of a manifest. */
import { FIRST_PREV } from './journal.js';
import { hasManifestForm, makeManifest } from './manifest.js';
import { digestOf } from '../platform/canonical.js';
import { FileRefused, readRegular } from '../platform/files.js';
import { changeOf, isolationOf, phasesOf, type Story } from './story.js';
import type { ManifestFacts } from './types.js';

/** What a run was of, whatever came of it. */
export type Identity = Pick<
  ManifestFacts,
  'run_id' | 'program' | 'pack' | 'base' | 'plan_digest' | 'workflow'
>;
type Loose = Readonly<Record<string, unknown>>;

export const INTERRUPTED_CODE = 'RUN_INTERRUPTED';
const LARGEST_PLAN = 64 * 1024 * 1024;

/** The verdict of a run that was ended before it had one to seal. */
export const interruptedVerdict: ManifestFacts['verdict'] = {
  status: 'interrupted',
  code: INTERRUPTED_CODE,
  exit: 130,
  likely_cause: null
};

/**
 * What the run was, from plan.json where its digest holds and is the one that `run.started` names, else from that
 * event. Null where neither says enough: then there is nothing that a manifest could state.
 */
export function identityOf(runDir: string, story: Story): Identity | null {
  const event = story.started?.data;
  if (event === undefined) return null;
  const planned = readPlan(runDir, event['plan_digest']);
  const found = [planned, event].flatMap(source => (source === null ? [] : [pickIdentity(event, source)]));
  // A workflow run that has not its form is left out, and keeps the rest from nothing.
  const candidates = [...found, ...found.map(({ workflow: _workflow, ...identity }) => identity)];
  return candidates.find(identity => isFacts(bareFacts(identity, story.started!.time))) ?? null;
}

/** A plan.json that was being written when the program died does not have the digest it names. */
function readPlan(runDir: string, expected: unknown): Loose | null {
  try {
    const bytes = readRegular(runDir, 'plan.json', { maxBytes: LARGEST_PLAN, allowHardLinks: true });
    const plan = asObject(JSON.parse(bytes.toString('utf8')));
    const { digest } = plan;
    const body = Object.entries(plan).filter(([name]) => name !== 'digest' && name !== 'refusals');
    const holds = digest === expected && digestOf(Object.fromEntries(body)) === digest;
    return holds ? { ...plan, plan_digest: digest } : null;
  } catch (error) {
    if (error instanceof FileRefused || error instanceof SyntaxError) return null;
    if (error instanceof TypeError || error instanceof RangeError) return null; // no canonical form, or nested too deep
    throw error;
  }
}

function pickIdentity(event: Loose, source: Loose): Identity {
  const [program, pack, base] = ['program', 'pack', 'base'].map(name => asObject(source[name])) as [
    Loose,
    Loose,
    Loose
  ];
  return {
    run_id: event['run_id'],
    program: { name: program['name'], version: program['version'] },
    pack: { id: pack['id'], title: pack['title'], path: pack['path'] },
    base: { commit: base['commit'], tree: base['tree'] },
    plan_digest: source['plan_digest'],
    ...(event['workflow'] === undefined ? {} : { workflow: event['workflow'] })
  } as Identity;
}

/** Facts of a run that is sealed now, afterwards. Parts that have not the form of a manifest are left out. */
export function factsAfterwards(identity: Identity, story: Story, finishedAt: string): ManifestFacts {
  const bare = { ...bareFacts(identity, story.started!.time), finished_at: finishedAt };
  return withParts(bare, story);
}

/** Facts of a run that had sealed its journal: as its last event states them, else from the events before. */
export function factsOfSeal(identity: Identity, story: Story): ManifestFacts {
  const data = story.sealed!.data;
  const stated = pickFacts(asObject(data['facts']));
  if (isFacts(stated)) return stated;
  const { status, code, exit } = asObject(story.verdict?.data);
  const verdict = data['verdict'] ?? { status, code, exit, likely_cause: null };
  const bare = { ...bareFacts(identity, story.started!.time), finished_at: story.sealed!.time };
  const judged = { ...bare, verdict: verdict as ManifestFacts['verdict'] };
  return withParts(isFacts(judged) ? judged : bare, story);
}

function bareFacts(identity: Identity, startedAt: string): ManifestFacts {
  return {
    ...identity,
    change: null,
    isolation: null,
    verdict: interruptedVerdict,
    phases: [],
    started_at: startedAt,
    finished_at: startedAt
  };
}

function withParts(bare: ManifestFacts, story: Story): ManifestFacts {
  const parts: Partial<ManifestFacts>[] = [
    { change: changeOf(story) },
    { isolation: isolationOf(story) },
    { phases: phasesOf(story, INTERRUPTED_CODE) }
  ];
  return parts.reduce<ManifestFacts>((known, part) => {
    const more = { ...known, ...part };
    return isFacts(more) ? more : known;
  }, bare);
}

function pickFacts(facts: Loose): ManifestFacts {
  const names: readonly (keyof ManifestFacts)[] = [
    'run_id',
    'program',
    'pack',
    'base',
    'plan_digest',
    'change',
    'isolation',
    'verdict',
    'phases',
    'started_at',
    'finished_at'
  ];
  const stated = names.map(name => [name, facts[name]] as const);
  const workflow = facts['workflow'] === undefined ? [] : [['workflow', facts['workflow']] as const];
  return Object.fromEntries([...stated, ...workflow]) as unknown as ManifestFacts;
}

/** True where a manifest of these facts has the form that its schema states. */
function isFacts(facts: ManifestFacts): boolean {
  try {
    return hasManifestForm(makeManifest(facts, [], { lines: 0, head: FIRST_PREV }));
  } catch {
    return false; // no canonical JSON
  }
}

function asObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}
