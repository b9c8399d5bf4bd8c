/**
 * Random sequences of runs, merges, squashes, closes, people's pushes, base moves, retargets, edits and races over the
 * publisher. `PUBLISH_SEED` and `PUBLISH_SEQUENCES` play others, or more; a failure prints the shortest sequence.
 */
import { playSequences, tallyText, unused } from './property.js';

const { PUBLISH_SEED, PUBLISH_SEQUENCES, PUBLISH_TALLY } = process.env;

test('a thousand sequences, over git on the repository itself', async () => {
  const tally = await playSequences({
    transport: { remote: 'file', commits: 'git' },
    sequences: Number(PUBLISH_SEQUENCES ?? 1000),
    seed: Number(PUBLISH_SEED ?? 5)
  });
  if (PUBLISH_TALLY !== undefined) process.stderr.write(`${tallyText(tally)}\n`);
  expect(unused(tally)).toEqual([]);
}, 600_000);
