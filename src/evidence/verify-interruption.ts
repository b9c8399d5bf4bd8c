/** An interrupted run that was sealed afterwards: whether verdict and journal agree on it, and how far it came. */
import type { WalkEntry } from '../platform/walk.js';
import { INTERRUPTED_CODE } from './finish-facts.js';
import { RECORDS } from './finish-records.js';
import { whereItStood, type Story } from './story.js';
import type { Manifest } from './types.js';
import type { Incomplete, VerifyProblem } from './verify-types.js';

/**
 * Adds EVID_INCOMPLETE where the record is that of an interrupted run, EVID_MANIFEST where only one of verdict and
 * journal says so. Gives how far the run came; null for a run that was not interrupted.
 */
export function checkInterruption(
  manifest: Manifest,
  story: Story,
  entries: readonly WalkEntry[],
  problems: VerifyProblem[]
): Incomplete | null {
  const { interrupted, sealed } = story;
  const claimed = manifest.verdict.status === 'interrupted';
  if (!claimed && interrupted === null) return null;
  for (const message of contradictions(manifest, story))
    problems.push({ code: 'EVID_MANIFEST', path: null, line: null, message });
  if (!claimed || interrupted === null || sealed === null) return null;
  problems.push({
    code: 'EVID_INCOMPLETE',
    path: null,
    line: null,
    message: `the run was interrupted ${whereItStood(story)}; sealed afterwards by ${finisher(story)}`
  });
  return howFarItCame(story, entries);
}

function* contradictions({ verdict }: Manifest, { interrupted, sealed }: Story): Generator<string> {
  const claimed = verdict.status === 'interrupted';
  if (interrupted === null) {
    yield 'the verdict is interrupted, and the journal tells of no interruption';
    return;
  }
  if (!claimed) yield `the journal tells of an interruption, and the verdict is ${verdict.status}`;
  else if (verdict.code !== INTERRUPTED_CODE || verdict.exit !== 130)
    yield `the verdict is interrupted with code ${verdict.code} and exit ${verdict.exit}`;
  if (sealed !== null && sealed.seq !== interrupted.seq + 1) yield 'the run went on after its interruption';
}

function finisher({ interrupted }: Story): string {
  const by = interrupted?.data['by'];
  return typeof by === 'string' ? by : 'whom it does not say';
}

function howFarItCame(story: Story, entries: readonly WalkEntry[]): Incomplete {
  const { last, interrupted, begun } = story;
  const { torn_bytes: torn, absent } = interrupted!.data;
  return {
    phases_begun: begun,
    last_event: last === null ? null : { type: last.type, time: last.time },
    events: interrupted!.seq - 1,
    torn_bytes: Number.isSafeInteger(torn) ? (torn as number) : 0,
    journal_sealed: true,
    files: entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes })),
    absent: Array.isArray(absent) ? RECORDS.filter(name => absent.includes(name)) : []
  };
}
