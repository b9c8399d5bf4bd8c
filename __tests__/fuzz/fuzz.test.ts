/** A few rounds of every target of `npm run fuzz`, with seeds that stay the same. */
import { targets } from './targets.js';
import type { Counts } from './target.js';

it.each(targets.map(target => [`${target.name}: ${target.holds}`, target] as const))(
  '%s',
  async (_title, target) => {
    const counts: Counts = new Map();
    const session = await target.open(counts);
    try {
      for (const seed of [1, 2]) await session.round(seed);
    } finally {
      await session.close();
    }
    expect(Math.max(...counts.values())).toBeGreaterThan(50);
  }
);
