// The validator must notice each kind of mistake; content is changed in memory, one thing at a time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../tools/content.mjs';
import { solve } from '../tools/solve.mjs';
import { problems } from '../tools/validate.mjs';

const MISTAKES = [
  ['loot that does not sum up', c => (c.loot.chest[0].weight -= 1), /weights sum to 999/],
  ['loot of an unknown item', c => (c.loot.chest[0].item = 'anchor'), /no item "anchor"/],
  ['a legend that names no item', c => (c.levels['02-stairs'].legend.l.item = 'lampp'), /"l" is no item/],
  ['a legend that names no table', c => (c.levels['02-stairs'].legend.b.loot = '__proto__'), /"b" is no loot table/],
  ['a sign without a legend', c => put(c, '01-harbour', 1, 2, '?'), /"\?" is not in the legend/],
  ['a level without its key', c => put(c, '01-harbour', 3, 3, '.'), /cannot be finished/],
  ['loot behind a wall', c => put(c, '01-harbour', 1, 9, '#'), null],
  ['a ragged map', c => c.levels['01-harbour'].map.push('#'), /rows differ in length/],
  ['a level without an exit', c => put(c, '01-harbour', 3, 10, '.'), /no exit/],
  ['a circle of levels', c => (c.levels['03-lantern-room'].next = '01-harbour'), /comes round again/],
  ['a level that is left out', c => (c.levels['01-harbour'].next = '03-lantern-room'), /02-stairs: never reached/]
];

function put(content, level, row, column, sign) {
  const map = content.levels[level].map;
  map[row] = map[row].slice(0, column) + sign + map[row].slice(column + 1);
}

for (const [what, change, message] of MISTAKES) {
  test(`finds ${what}`, () => {
    const content = readContent();
    assert.deepEqual(problems(content), []);
    change(content);
    assert.match(problems(content).join('\n'), message ?? /out of reach/);
  });
}

test('a key that lies behind its own door does not open it', () => {
  const level = { legend: { a: { item: 'k' }, A: { door: 'x' } }, map: ['@.A.a', '####>'] };
  assert.equal(solve(level, { k: { opens: 'x' } }).steps, null);
});

test('the shortest way goes by the key', () => {
  const level = { legend: { a: { item: 'k' }, A: { door: 'x' } }, map: ['a.@A>'] };
  assert.equal(solve(level, { k: { opens: 'x' } }).steps, 6);
});
