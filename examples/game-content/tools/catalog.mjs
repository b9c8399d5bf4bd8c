// Writes content/catalog.json: what the game's menu shows of each level, worked out from the level itself.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GAME, readContent } from './content.mjs';
import { places, solve } from './solve.mjs';

/** [{level, title, par, items, loot}]: `par` is the shortest way to the exit, in steps. */
export function catalog({ items, levels }) {
  return Object.entries(levels).map(([name, level]) => {
    const things = places(level).map(({ sign }) => level.legend[sign] ?? {});
    return {
      level: name,
      title: level.title,
      par: solve(level, items).steps,
      items: things.flatMap(thing => thing.item ?? []).sort(),
      loot: things.filter(thing => thing.loot !== undefined).length
    };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const entries = catalog(readContent());
  writeFileSync(join(GAME, 'content/catalog.json'), `${JSON.stringify(entries, null, 2)}\n`);
  for (const { level, par, loot } of entries) console.log(`${level}: par ${par}, ${loot} loot`);
}
