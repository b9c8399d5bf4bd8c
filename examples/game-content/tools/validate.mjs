// Usage: node tools/validate.mjs REPORT.json
// Cross references, loot tables that sum up, levels that can be finished and where nothing is out of reach, and a
// catalog that says what is there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog } from './catalog.mjs';
import { GAME, readContent } from './content.mjs';
import { find, places, solve } from './solve.mjs';

const LOOT_TOTAL = 1000;

/** Every problem of the content, as `where: what`. */
export function problems(content) {
  const { items, loot, levels } = content;
  return [
    ...Object.entries(loot).flatMap(([name, table]) => lootProblems(`loot/${name}`, table, items)),
    ...Object.entries(levels).flatMap(([name, level]) => levelProblems(`levels/${name}`, level, content)),
    ...orderProblems(levels)
  ];
}

function lootProblems(where, table, items) {
  const unknown = table.filter(row => !Object.hasOwn(items, row.item)).map(row => `${where}: no item "${row.item}"`);
  const odd = table
    .filter(row => !Number.isInteger(row.weight) || row.weight <= 0)
    .map(row => `${where}: weight of "${row.item}" is no positive whole number`);
  const sum = table.reduce((total, row) => total + row.weight, 0);
  return [...unknown, ...odd, ...(sum === LOOT_TOTAL ? [] : [`${where}: weights sum to ${sum}, not ${LOOT_TOTAL}`])];
}

function levelProblems(where, level, { items, loot }) {
  const shape = shapeProblems(where, level);
  if (shape.length > 0) return shape;
  const references = Object.entries(level.legend).flatMap(([sign, thing]) => [
    ...(thing.item !== undefined && !Object.hasOwn(items, thing.item) ? [`${where}: "${sign}" is no item`] : []),
    ...(thing.loot !== undefined && !Object.hasOwn(loot, thing.loot) ? [`${where}: "${sign}" is no loot table`] : [])
  ]);
  const { steps, reached } = solve(level, items);
  const lost = places(level)
    .filter(({ x, y }) => !reached.has(`${x},${y}`))
    .map(({ sign, x, y }) => `${where}: "${sign}" at column ${x + 1}, row ${y + 1} is out of reach`);
  return [...references, ...(steps === null ? [`${where}: cannot be finished`] : []), ...lost];
}

function shapeProblems(where, { map, legend }) {
  const widths = new Set(map.map(row => row.length));
  const signs = [...map.join('')].filter(sign => !'#.@>'.includes(sign) && !Object.hasOwn(legend, sign));
  return [
    ...(widths.size === 1 ? [] : [`${where}: rows differ in length`]),
    ...(find(map, '@') === null ? [`${where}: no start`] : []),
    ...(find(map, '>') === null ? [`${where}: no exit`] : []),
    ...[...new Set(signs)].map(sign => `${where}: "${sign}" is not in the legend`)
  ];
}

/** From the first level, `next` must pass through every level once and end with null. */
function orderProblems(levels) {
  const seen = new Set();
  let name = Object.keys(levels)[0];
  for (; name !== null && !seen.has(name); name = levels[name].next) {
    if (!Object.hasOwn(levels, name)) return [`levels: "${name}" does not exist`];
    seen.add(name);
  }
  const circle = name === null ? [] : [`levels: "${name}" comes round again`];
  return [...circle, ...Object.keys(levels).filter(key => !seen.has(key)).map(key => `levels/${key}: never reached`)];
}

function main(reportPath) {
  const content = readContent();
  const expected = catalog(content);
  const found = problems(content);
  const text = readFileSync(join(GAME, 'content/catalog.json'), 'utf8');
  if (text !== `${JSON.stringify(expected, null, 2)}\n`) found.push('catalog.json: does not say what the levels hold');
  const count = things => Object.keys(things).length;
  const counts = { items: count(content.items), loot_tables: count(content.loot), levels: count(content.levels) };
  writeFileSync(reportPath, `${JSON.stringify({ counts, levels: expected, problems: found }, null, 2)}\n`);
  for (const problem of found) console.error(problem);
  console.log(`${JSON.stringify(counts)}, ${found.length} problems`);
  return found.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(...process.argv.slice(2));
