/** Finishing the publisher's record that a killed program left beside a sealed run. */
import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { SafeDirectory, FileRefused } from '../platform/files.js';
import type { WalkEntry } from '../platform/walk.js';
import { readChain, type ChainReading, type JournalEvent } from './chain.js';
import { EvidenceError, writing } from './errors.js';
import type { Finishing, PublishState } from './finish-types.js';
import { isUnrenamed, removeUnrenamed } from './leftovers.js';
import { JOURNAL, MANIFEST } from './manifest.js';
import { ensureJournal, JournalMender } from './mend.js';
import { PUBLISH_INTERRUPTED, PUBLISH_SEALED, PUBLISH_STARTED, sealPublish } from './publish-record.js';

/**
 * Seals `<runDir>/publish/` where it was begun and not sealed. A directory without anything in it is removed: its
 * journal comes before everything else. Throws EVID_CHAIN where its journal is none that a crash leaves.
 */
export function finishPublish(
  runDir: string,
  runManifest: string,
  entries: readonly WalkEntry[],
  how: Finishing
): PublishState {
  const directory = join(runDir, 'publish');
  const own = entries.filter(({ path }) => path.startsWith('publish/')).map(({ path }) => path.slice(8));
  if (own.includes(MANIFEST)) return 'whole';
  if (own.length === 0) {
    removeEmpty(runDir, directory);
    return 'none';
  }
  refuseWithoutJournal(directory, own);
  removeUnrenamed(directory);
  if (!own.includes(JOURNAL)) ensureJournal(directory, how.owner);
  finish(directory, runManifest, own, how);
  return 'finished';
}

/** The journal is the first file of a record: others without it mean that someone took it away. */
function refuseWithoutJournal(directory: string, own: readonly string[]): void {
  if (own.includes(JOURNAL) || onlyJournal(own)) return;
  throw new EvidenceError('EVID_CHAIN', `publish/${JOURNAL} is missing`, { where: directory });
}

function removeEmpty(runDir: string, directory: string): void {
  try {
    SafeDirectory.open(directory).close();
  } catch (error) {
    if (error instanceof FileRefused && error.reason === 'missing') return;
    throw error;
  }
  try {
    writing(runDir, () => rmdirSync(directory));
  } catch (error) {
    if (((error as Error).cause as NodeJS.ErrnoException | undefined)?.code !== 'ENOTEMPTY') throw error;
  }
}

interface PublishStory {
  reading: ChainReading;
  first: JournalEvent | null;
  last: JournalEvent | null;
  interrupted: boolean;
}

/** What a publisher's journal tells. Throws FileRefused. */
export function readPublishStory(directory: string): PublishStory {
  const known: Omit<PublishStory, 'reading'> = { first: null, last: null, interrupted: false };
  const reading = readChain(directory, JOURNAL, event => {
    if (event.seq === 1 && event.type === PUBLISH_STARTED) known.first = event;
    if (event.type === PUBLISH_INTERRUPTED) known.interrupted = true;
    else if (event.type !== PUBLISH_SEALED && !known.interrupted) known.last = event;
  });
  return { reading, ...known };
}

function finish(directory: string, runManifest: string, own: readonly string[], how: Finishing): void {
  const story = readPublishStory(directory);
  const { reading, first, last } = story;
  refuseTampered(directory, story, own);
  const stated = first === null ? runManifest : String(first.data['run_manifest']);
  if (reading.lastType === PUBLISH_SEALED) {
    const { lines, head } = reading;
    sealPublish(directory, stated, how.clock.now(), { lines, head }, how.owner);
    return;
  }
  const journal = JournalMender.open(directory, reading, how.clock, how.redactor);
  try {
    if (first === null) journal.append(PUBLISH_STARTED, { run_manifest: runManifest, by: how.by });
    if (!story.interrupted) {
      const torn_bytes = reading.torn;
      journal.append(PUBLISH_INTERRUPTED, { by: how.by, last_event: last?.type ?? null, torn_bytes });
    }
    journal.append(PUBLISH_SEALED, {});
  } finally {
    journal.close();
  }
  sealPublish(directory, stated, how.clock.now(), journal.place(), how.owner);
}

function refuseTampered(directory: string, story: PublishStory, own: readonly string[]): void {
  const { broken, lines } = story.reading;
  const why = broken?.why ?? notLeftByACrash(story, own);
  if (why === null) return;
  const message = `publish/${JOURNAL} line ${broken?.line ?? lines}: ${why}`;
  throw new EvidenceError('EVID_CHAIN', message, { where: directory });
}

function notLeftByACrash({ reading, first }: PublishStory, own: readonly string[]): string | null {
  const { torn, lines, lastType } = reading;
  if (lastType === PUBLISH_SEALED && torn > 0) return 'the line follows the seal';
  if (lines === 0) return onlyJournal(own) ? null : 'there are files, and no event';
  if (first === null) return `the first event is not ${PUBLISH_STARTED}`;
  const named = /^sha256:[0-9a-f]{64}$/.test(String(first.data['run_manifest']));
  return named ? null : 'the first event names no manifest';
}

function onlyJournal(own: readonly string[]): boolean {
  return own.every(path => path === JOURNAL || isUnrenamed(path));
}
