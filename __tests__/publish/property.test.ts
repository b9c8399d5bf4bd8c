/**
 * Random sequences of runs, merges, squashes, closes, people's pushes, base moves, retargets, edits and races over the
 * publisher. `PUBLISH_SEED` and `PUBLISH_SEQUENCES` play others, or more; a failure prints the shortest sequence.
 */
import { layProgram } from './property.js';
import { added, tallyText, unused } from './model-tally.js';

const { PUBLISH_SEED, PUBLISH_SEQUENCES, PUBLISH_TALLY } = process.env;
const SEED = Number(PUBLISH_SEED ?? 5);
const SEQUENCES = Number(PUBLISH_SEQUENCES ?? 2000);

test('two thousand sequences, over git on the repository itself', async () => {
  const program = layProgram();
  try {
    const halves = [SEED, SEED + 1].map(seed =>
      program.play({
        transport: { remote: 'file', commits: 'git' },
        sequences: Math.ceil(SEQUENCES / 2),
        seed
      })
    );
    const answers = await Promise.all(halves);
    const tally = added(answers.map(answer => answer.tally));
    if (PUBLISH_TALLY !== undefined) process.stderr.write(`${tallyText(tally)}\n`);
    for (const { failure } of answers) if (failure !== null) throw new Error(failure);
    expect(answers.reduce((total, { played }) => total + played, 0)).toBe(SEQUENCES);
    expect(unused(tally)).toEqual([]);
  } finally {
    program.remove();
  }
}, 2_400_000);
