/** Hashing 2 GB in files of 64 KB, as whole processes: the program's hashing beside `find | xargs sha256sum`. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bundle, interleave, ratio, runs, scratch } from './lib.mjs';

const WORKER = join(ROOT, 'dist/hash-worker/index.js');
const FILES = 32 * 1024;
const BYTES = 64 * 1024;
const FILES_A_DIRECTORY = 256;

export async function hash() {
  const place = scratch();
  try {
    const entry = bundle('bench/hash-entry.ts', join(place, 'entry'));
    const tree = join(place, 'tree');
    makeTree(tree);
    const ours = () => runs(process.execPath, [entry, tree, WORKER]).trim();
    const theirs = () => runs('sh', ['-c', 'find . -type f -print0 | xargs -0 sha256sum'], { cwd: tree });
    if (ours() !== digestOf(theirs())) throw new Error('the two do not agree about the hashes');
    const times = await interleave(3, { 'find | xargs sha256sum': theirs, hashTree: ours });
    return [
      ratio(
        '2 GB in 64 KB files: sha256sum beside hashTree',
        times['find | xargs sha256sum'] / times.hashTree,
        '>=',
        4,
        times
      )
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Every file differs: 64 KB of noise, with its number at the start. */
function makeTree(tree) {
  const bytes = randomBytes(BYTES);
  for (let n = 0; n < FILES; n += 1) {
    const directory = join(tree, `d${Math.floor(n / FILES_A_DIRECTORY)}`);
    if (n % FILES_A_DIRECTORY === 0) mkdirSync(directory, { recursive: true });
    bytes.writeUInt32LE(n);
    writeFileSync(join(directory, `f${n}`), bytes);
  }
}

function digestOf(sums) {
  const lines = sums
    .trimEnd()
    .split('\n')
    .map(line => line.replace('  ./', '  '))
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
