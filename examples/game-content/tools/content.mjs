// Reads the game's content. Sorted by name, so that everything made from it is the same everywhere.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const GAME = fileURLToPath(new URL('../', import.meta.url));

function json(path) {
  return JSON.parse(readFileSync(join(GAME, 'content', path), 'utf8'));
}

/** {items, loot, levels}: `levels` maps a level's name to its record, in order of the names. */
export function readContent() {
  const names = readdirSync(join(GAME, 'content/levels')).filter(name => name.endsWith('.json')).sort();
  return {
    items: json('items.json'),
    loot: json('loot.json'),
    levels: Object.fromEntries(names.map(name => [name.slice(0, -5), json(`levels/${name}`)]))
  };
}
