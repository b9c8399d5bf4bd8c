/**
 * Finishing what was interrupted: a run whose program was killed, cancelled or crashed is brought to a sealed record
 * that says so. Source: DESIGN "Evidence", "Killed".
 */
import { basename, dirname, join, resolve } from 'node:path';
import { syncDirectory, writeFileDurable } from '../platform/durable.js';
import { FileRefused, readRegular, SafeDirectory } from '../platform/files.js';
import { walkTree, type WalkEntry } from '../platform/walk.js';
import { createRedactor } from '../redaction/index.js';
import type { ChainReading } from './chain.js';
import { EvidenceError, writing } from './errors.js';
import { factsAfterwards, factsOfSeal, identityOf, type Identity } from './finish-facts.js';
import { finishPublish } from './finish-publish.js';
import { RECORDS, writeAbsent } from './finish-records.js';
import type { Finished, Finishing, FinishOptions } from './finish-types.js';
import type { JournalStart } from './journal.js';
import { removeScratch, removeUnrenamed } from './leftovers.js';
import {
  isSibling,
  JOURNAL,
  LARGEST_MANIFEST,
  makeManifest,
  MANIFEST,
  readManifest,
  recordText,
  SEALED
} from './manifest.js';
import { JournalMender } from './mend.js';
import { ownerLike } from './place.js';
import { releaseReserve } from './reserve.js';
import { filesToSeal } from './seal.js';
import { INTERRUPTED, readStory, whereItStood, type Story } from './story.js';
import type { Manifest, ManifestFacts } from './types.js';

const LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };

/**
 * Seals what a killed run left, and its publishing record; nobody else may write there any more. Called again, also
 * after it was killed itself, it comes to a whole record. The run is looked at before anything of it is changed.
 *
 * Throws EVID_NOT_FOUND (no such directory), EVID_DIR_UNSAFE (a link on the way to it), EVID_UNSAFE (something in it
 * is no regular file), EVID_CHAIN and EVID_MANIFEST (no crash leaves such a record: it is not repaired), EVID_WRITE.
 */
export function finishInterrupted(runDir: string, options: FinishOptions): Finished {
  const path = resolve(runDir);
  const entries = survey(path);
  const redactor = options.redactor ?? createRedactor([]);
  const how: Finishing = { clock: options.clock, redactor, owner: ownerLike(path), by: options.by };
  const whole = entries.some(entry => entry.path === MANIFEST);
  const { manifest, lastEvent } = whole ? sealedBefore(path) : sealNow(path, entries, how);
  tidy(path);
  const publish = manifest === null ? 'none' : finishPublish(path, manifest.digest, entries, how);
  return {
    state: whole ? 'whole' : manifest === null ? 'nothing' : 'finished',
    manifest,
    publish,
    lastEvent
  };
}

/** Everything below the run directory, of which no component may be a link; nothing in it may be but files. */
function survey(path: string): WalkEntry[] {
  try {
    SafeDirectory.openStrict(path).close();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const code = error.reason === 'missing' ? 'EVID_NOT_FOUND' : 'EVID_DIR_UNSAFE';
    throw new EvidenceError(code, `no run directory: ${error.message}`, { where: path, cause: error });
  }
  const { entries, truncated } = walkTree(path, LIMITS);
  const odd = entries.find(entry => entry.kind !== 'file');
  if (odd) throw new EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: path });
  if (truncated)
    throw new EvidenceError(
      'EVID_UNSAFE',
      'the directory holds more entries, or deeper ones, than any run writes',
      {
        where: path
      }
    );
  return entries;
}

/** Gives back the room on the disk, and removes what was never renamed into place beside the run. */
function tidy(path: string): void {
  const [evidenceDir, runId] = [dirname(path), basename(path)];
  releaseReserve(evidenceDir, runId);
  removeScratch(evidenceDir, runId);
}

interface Sealed {
  manifest: Manifest | null;
  lastEvent: string | null;
}

/** A manifest is renamed into place when it is whole: one that does not hold was not left by a crash. */
function sealedBefore(path: string): Sealed {
  const bytes = readRegular(path, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
  const { manifest, problems } = readManifest(bytes);
  if (manifest === null || problems.length > 0)
    throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
      where: path
    });
  return { manifest, lastEvent: null };
}

function sealNow(path: string, entries: readonly WalkEntry[], how: Finishing): Sealed {
  if (!entries.some(entry => entry.path === JOURNAL)) return { manifest: null, lastEvent: null };
  const { story, reading } = readStory(path);
  refuseTampered(path, story, reading);
  const lastEvent = story.last?.type ?? null;
  const identity = identityOf(path, story);
  if (identity === null) return { manifest: null, lastEvent };
  tidy(path);
  removeUnrenamed(path);
  const finish = story.sealed === null ? interrupt : asSealed;
  const { facts, journal } = finish(path, identity, story, reading, entries, how);
  const manifest = makeManifest(
    facts,
    filesToSeal(path, member => !isSibling(member)),
    journal
  );
  writing(path, () => {
    const owned = how.owner === undefined ? {} : { owner: how.owner };
    writeFileDurable(join(path, MANIFEST), recordText(manifest), owned);
    syncDirectory(dirname(path));
  });
  return { manifest, lastEvent };
}

/** A crash tears the last line and nothing else; after the seal it tears nothing, for nothing was being written. */
function refuseTampered(path: string, story: Story, reading: ChainReading): void {
  const { broken, torn, lines } = reading;
  const why = broken?.why ?? (story.sealed !== null && torn > 0 ? 'the line follows the seal' : null);
  if (why === null) return;
  const line = broken?.line ?? lines + 1;
  throw new EvidenceError('EVID_CHAIN', `${JOURNAL} line ${line}: ${why}`, { where: path });
}

interface Ending {
  facts: ManifestFacts;
  journal: JournalStart;
}

/** The journal was sealed and only the manifest is missing: it is the one that the run would have written. */
function asSealed(_path: string, identity: Identity, story: Story, { lines, head }: ChainReading): Ending {
  return { facts: factsOfSeal(identity, story), journal: { lines, head } };
}

/** Records the interruption, then what the run did not come to write, then the seal. */
function interrupt(
  path: string,
  identity: Identity,
  story: Story,
  reading: ChainReading,
  entries: readonly WalkEntry[],
  how: Finishing
): Ending {
  const absent = RECORDS.filter(name => !entries.some(entry => entry.path === name));
  const journal = JournalMender.open(path, reading, how.clock, how.redactor);
  try {
    if (story.interrupted === null) {
      journal.append(INTERRUPTED, {
        by: how.by,
        last_event: story.last!.type,
        phase: story.open?.name ?? null,
        torn_bytes: reading.torn,
        absent
      });
    }
    const known = factsAfterwards(identity, story, how.clock.now());
    const facts = { ...known, pack: how.redactor.redactJson(known.pack) };
    writeAbsent(path, absent, facts, whereItStood(story), how.redactor, how.owner);
    journal.append(SEALED, { facts });
    return { facts, journal: journal.place() };
  } finally {
    journal.close();
  }
}
