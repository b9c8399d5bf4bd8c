// Walks a level: @ start, > exit, # wall, . floor, every other sign from the level's legend (item, door, loot).
// A door is passed with an item that `opens` it; keys are kept. Breadth first over (place, keys held): the first time
// the exit is met is the shortest way.

/** {steps, reached}: steps to the exit (null: no way), signs reached at all. */
export function solve(level, items) {
  const start = find(level.map, '@');
  const seen = new Set([keyOf(start, [])]);
  const reached = new Set();
  let steps = null;
  for (const queue = [{ at: start, keys: [], steps: 0 }]; queue.length > 0; ) {
    const state = queue.shift();
    if (level.map[state.at.y][state.at.x] === '>') steps ??= state.steps;
    for (const next of moves(level, items, state)) {
      const id = keyOf(next.at, next.keys);
      if (seen.has(id)) continue;
      seen.add(id);
      reached.add(`${next.at.x},${next.at.y}`);
      queue.push(next);
    }
  }
  return { steps, reached };
}

/** Every place with a sign of the legend, or with the exit: [{sign, x, y}]. */
export function places(level) {
  return level.map.flatMap((row, y) =>
    [...row].map((sign, x) => ({ sign, x, y })).filter(({ sign }) => sign === '>' || sign in level.legend)
  );
}

export function find(map, sign) {
  const y = map.findIndex(row => row.includes(sign));
  return y < 0 ? null : { x: map[y].indexOf(sign), y };
}

function moves(level, items, { at, keys, steps }) {
  return [[0, -1], [1, 0], [0, 1], [-1, 0]].flatMap(([dx, dy]) => {
    const to = { x: at.x + dx, y: at.y + dy };
    const sign = level.map[to.y]?.[to.x] ?? '#';
    const thing = Object.hasOwn(level.legend, sign) ? level.legend[sign] : {};
    if (sign === '#' || (thing.door !== undefined && !keys.includes(thing.door))) return [];
    const opens = items[thing.item]?.opens;
    return [{ at: to, keys: opens && !keys.includes(opens) ? [...keys, opens].sort() : keys, steps: steps + 1 }];
  });
}

function keyOf(at, keys) {
  return `${at.x},${at.y},${keys.join('+')}`;
}
