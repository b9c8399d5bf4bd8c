/** What a journal tells of a run: how far it came, which phase was open, and what it computed on the way. */
import { readChain, type ChainReading, type JournalEvent } from './chain.js';
import { JOURNAL, SEALED } from './manifest.js';
import type { ManifestFacts, PhaseFact } from './types.js';

export const STARTED = 'run.started';
export const INTERRUPTED = 'run.interrupted';

/** More phases than any run has: a hostile journal may tell of millions. */
const MOST_PHASES = 64;
const NAMES: readonly string[] = ['plan', 'setup', 'implement', 'test', 'pr'] satisfies PhaseFact['name'][];
/** Phases that every record lists, also those that never began. */
const LISTED = ['plan', 'setup', 'implement', 'test'] as const;

/** Every value comes from a journal that anyone may have written. */
export interface Story {
  started: JournalEvent | null;
  /** The last event that the run itself recorded. */
  last: JournalEvent | null;
  interrupted: JournalEvent | null;
  sealed: JournalEvent | null;
  verdict: JournalEvent | null;
  change: JournalEvent | null;
  probed: JournalEvent | null;
  /** Phases of which the beginning was recorded, in order, each once. */
  begun: string[];
  /** Phases of which the end was recorded, in order. */
  ended: PhaseFact[];
  /** The phase that had begun and not ended; null between phases, and once the verdict was recorded. */
  open: { name: string; attempts: number } | null;
}

export function newStory(): Story {
  return {
    started: null,
    last: null,
    interrupted: null,
    sealed: null,
    verdict: null,
    change: null,
    probed: null,
    begun: [],
    ended: [],
    open: null
  };
}

/** Reads the journal of a run. Throws FileRefused where it cannot be opened safely. */
export function readStory(runDir: string): { story: Story; reading: ChainReading } {
  const story = newStory();
  const reading = readChain(runDir, JOURNAL, event => tell(story, event));
  return { story, reading };
}

/** Adds an event to what is known. */
export function tell(story: Story, event: JournalEvent): void {
  if (event.type === INTERRUPTED) story.interrupted ??= event;
  else if (event.type === SEALED) story.sealed = event;
  else if (story.interrupted === null) story.last = event;
  if (event.type.startsWith('phase.')) tellPhase(story, event);
  else if (event.type === STARTED && event.seq === 1) {
    story.started = event;
    // Planning comes before the first event; it ends with its own `phase.ended`.
    story.open = { name: 'plan', attempts: 1 };
  } else if (event.type === 'command.started') tellAttempt(story, event);
  else if (event.type === 'run.verdict') Object.assign(story, { verdict: event, open: null });
  else if (event.type === 'change.computed') story.change = event;
  else if (event.type === 'isolation.probed') story.probed = event;
}

function tellPhase(story: Story, { type, data }: JournalEvent): void {
  const name = data['phase'];
  if (typeof name !== 'string') return;
  if (type === 'phase.started') {
    if (story.begun.length < MOST_PHASES && !story.begun.includes(name)) story.begun.push(name);
    story.open = { name, attempts: 1 };
    return;
  }
  const fact = { name, status: data['status'], code: data['code'] ?? null, attempts: data['attempts'] ?? 0 };
  if (story.open?.name === name) story.open = null;
  if (story.ended.length < MOST_PHASES && NAMES.includes(name)) story.ended.push(fact as PhaseFact);
}

function tellAttempt({ open }: Story, { data }: JournalEvent): void {
  const attempt = data['attempt'];
  if (open !== null && data['phase'] === open.name && Number.isSafeInteger(attempt))
    open.attempts = Math.max(open.attempts, attempt as number);
}

/** Phases as a manifest lists them: what ended, what was open, what never began. */
export function phasesOf(story: Story, code: string): PhaseFact[] {
  const phases = [...story.ended];
  const { open } = story;
  if (open !== null && NAMES.includes(open.name))
    phases.push({
      name: open.name as PhaseFact['name'],
      status: 'interrupted',
      code,
      attempts: open.attempts
    });
  const known = new Set(phases.map(phase => phase.name));
  const rest = LISTED.filter(name => !known.has(name));
  return [...phases, ...rest.map(name => ({ name, status: 'not-run' as const, code: null, attempts: 0 }))];
}

/** Where the run stood, in words: `after command.started in test`. Holds hostile text. */
export function whereItStood({ last, open }: Story): string {
  const after = last === null ? 'before its first event' : `after ${last.type}`;
  return open === null ? `${after}, in no phase` : `${after} in ${open.name}`;
}

/** The backend that was chosen: the first whose probe passed. Its version may not have been recorded. */
export function isolationOf({ probed }: Story): ManifestFacts['isolation'] {
  const reports: unknown = probed?.data['reports'];
  if (!Array.isArray(reports)) return null;
  const chosen = (reports as (Record<string, unknown> | null)[]).find(report => report?.['ok'] === true);
  if (chosen === undefined || chosen === null) return null;
  const version = typeof chosen['version'] === 'string' ? chosen['version'] : 'version not recorded';
  return { backend: chosen['backend'], version, facts: chosen['facts'] } as ManifestFacts['isolation'];
}

/** The change as far as it was computed. Whether it was committed is not known, so no commit is stated. */
export function changeOf({ change }: Story): ManifestFacts['change'] {
  if (change === null) return null;
  const { tree, files, added, deleted } = change.data;
  return { tree, commit: null, files, added, deleted } as ManifestFacts['change'];
}
