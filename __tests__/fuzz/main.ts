/** What `npm run fuzz` starts, from source. Arguments: milliseconds for each target, first seed, names of targets. */
import { targets } from './targets.js';
import type { Counts, Target } from './target.js';

/** Characters of a message that are shown; the seed gives the rest again. */
const LONGEST = 4000;

process.exitCode = await main(process.argv.slice(2));

async function main([milliseconds = '', seed = '', ...names]: string[]): Promise<number> {
  const chosen = targets.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.find(name => targets.every(target => target.name !== name));
  if (unknown !== undefined) {
    console.error(`no target "${unknown}"; there are: ${targets.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  let failed = 0;
  for (const target of chosen) if (!(await fuzz(target, Number(milliseconds), Number(seed)))) failed += 1;
  return failed === 0 ? 0 : 1;
}

/** Rounds with one seed after the other until the time is up or a property does not hold. */
async function fuzz(target: Target, milliseconds: number, first: number): Promise<boolean> {
  const counts: Counts = new Map();
  const session = await target.open(counts);
  const began = performance.now();
  let seed = first;
  try {
    for (; performance.now() - began < milliseconds; seed += 1) await session.round(seed);
    report(target, seed - first, counts, began);
    return true;
  } catch (error) {
    report(target, seed - first, counts, began);
    console.error(
      `${target.name}: FAILED in the round with seed ${seed}; again: npm run fuzz -- --seed ${seed} ${target.name}`
    );
    for (let why: unknown = error; why instanceof Error; why = why.cause)
      console.error(why.message.slice(0, LONGEST));
    return false;
  } finally {
    await session.close();
  }
}

function report({ name, holds }: Target, rounds: number, counts: Counts, began: number): void {
  console.log(`${name}: ${rounds} rounds in ${Math.round((performance.now() - began) / 1000)} s. ${holds}`);
  for (const [what, many] of counts) console.log(`  ${what}: ${many}`);
}
