/** The journal against the manifest; and, where nothing was sealed, how far the run came. */
import { FileRefused } from '../platform/files.js';
import type { WalkEntry } from '../platform/walk.js';
import { readChain, type ChainReading, type JournalEvent } from './chain.js';
import { RECORDS } from './finish-records.js';
import { JOURNAL, MANIFEST, SEALED } from './manifest.js';
import { newStory, tell, type Story } from './story.js';
import type { Manifest } from './types.js';
import type { Incomplete, VerifyProblem } from './verify-types.js';

/** Adds what does not hold of the journal; gives what it tells, null where it does not hold to its end. */
export function checkJournal(
  runDir: string,
  manifest: Manifest,
  entries: readonly WalkEntry[],
  problems: VerifyProblem[]
): Story | null {
  if (!entries.some(entry => entry.path === JOURNAL && entry.kind === 'file')) {
    // Where the manifest lists it, EVID_MISSING says so already.
    if (!manifest.files.some(file => file.path === JOURNAL))
      problems.push(chainProblem(null, 'there is no journal'));
    return null;
  }
  const story = newStory();
  const reading = read(runDir, problems, event => tell(story, event));
  if (reading === null || breaks(reading, problems)) return null;
  if (reading.torn > 0) problems.push(chainProblem(reading.lines + 1, 'the last line is not whole'));
  if (reading.lastType !== SEALED)
    problems.push(
      chainProblem(reading.lines, `the last event is ${reading.lastType ?? 'none'}, not ${SEALED}`)
    );
  const { lines, head } = manifest.journal;
  if (lines !== reading.lines || head !== reading.head) {
    problems.push(
      chainProblem(
        reading.lines,
        `the journal has ${reading.lines} lines and head ${reading.head}; the manifest states ${lines} and ${head}`
      )
    );
  }
  return story;
}

/** What an unsealed run shows. A torn last line is how a killed program leaves it; a broken chain is not. */
export function howFar(runDir: string, entries: readonly WalkEntry[], problems: VerifyProblem[]): Incomplete {
  const story = newStory();
  const present = entries.some(entry => entry.path === JOURNAL && entry.kind === 'file');
  const reading = !present ? null : read(runDir, problems, event => tell(story, event));
  if (reading !== null) breaks(reading, problems);
  const known = story.sealed ?? story.last;
  const files = entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes }));
  const whole = [JOURNAL, MANIFEST, ...RECORDS].sort();
  return {
    phases_begun: story.begun,
    last_event: known === null ? null : { type: known.type, time: known.time },
    events: reading?.lines ?? 0,
    torn_bytes: reading?.torn ?? 0,
    journal_sealed: reading?.lastType === SEALED,
    files,
    absent: whole.filter(name => !files.some(file => file.path === name))
  };
}

function read(
  runDir: string,
  problems: VerifyProblem[],
  seen: (event: JournalEvent) => void
): ChainReading | null {
  try {
    return readChain(runDir, JOURNAL, seen);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    problems.push(chainProblem(null, error.message));
    return null;
  }
}

function breaks(reading: ChainReading, problems: VerifyProblem[]): boolean {
  const { broken } = reading;
  if (broken !== null)
    problems.push(chainProblem(broken.line, `events.jsonl line ${broken.line}: ${broken.why}`));
  return broken !== null;
}

function chainProblem(line: number | null, message: string): VerifyProblem {
  return { code: 'EVID_CHAIN', path: JOURNAL, line, message };
}
