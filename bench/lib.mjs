// What the benchmarks share: medians of rounds in which the things compared take turns, so that a busy moment of the
// machine falls on both; places to work in; the program under test.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const CLI = join(ROOT, 'dist/cli/index.js');

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians in milliseconds of functions that take turns; one unrecorded round first. */
export async function interleave(rounds, subjects) {
  const times = Object.fromEntries(Object.keys(subjects).map(name => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const began = performance.now();
      await subject(round);
      if (round > 0) times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/**
 * Runs a program to its end; anything but status 0 ends the benchmark. The environment is bare unless given: variables
 * such as NODE_EXTRA_CA_CERTS add tens of milliseconds to every start of Node and would flatter a ratio between two.
 */
export function runs(program, args, options = {}) {
  const done = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: environment(tmpdir()),
    ...options
  });
  if (done.status !== 0) {
    const said = `${done.stderr ?? ''}${done.stdout ?? ''}`.trim().slice(0, 600);
    throw new Error(
      `${[program, ...args.slice(0, 4)].join(' ')} ended with ${done.status ?? done.signal ?? done.error}: ${said}`
    );
  }
  return done.stdout;
}

/** A directory that is gone afterwards only because the caller removes it; readable for an ordinary user. */
export function scratch() {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  chmodSync(directory, 0o755);
  return directory;
}

/** A repository with one commit that holds the examples. */
export function repositoryWithExamples(place) {
  const repository = join(place, 'repository');
  mkdirSync(repository);
  cpSync(join(ROOT, 'examples'), join(repository, 'examples'), { recursive: true });
  return commitAll(repository);
}

export function commitAll(repository) {
  const git = (...args) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-q', '-m', 'bench');
  return repository;
}

/** The environment of a user at home in `place`. */
export function environment(place) {
  return { PATH: process.env.PATH, HOME: place, GIT_CONFIG_NOSYSTEM: '1' };
}

/** A result row: a ratio against its target (`<=` or `>=`), with the medians behind it. */
export function ratio(title, value, compare, target, measured) {
  return {
    title,
    value: round(value),
    unit: '×',
    compare,
    target,
    met: holds(value, compare, target),
    measured: roundAll(measured)
  };
}

export function amount(title, value, unit, compare, target, measured) {
  return {
    title,
    value: round(value),
    unit,
    compare,
    target,
    met: holds(value, compare, target),
    measured: roundAll(measured)
  };
}

/** A row that could not be measured, which misses its target. */
export function missing(title, unit, compare, target, why) {
  return { title, value: 'not measured', unit, compare, target, met: false, measured: { why } };
}

function holds(value, compare, target) {
  if (compare === null) return null;
  return compare === '<=' ? value <= target : value >= target;
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function roundAll(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value])
  );
}

/** Bundles a TypeScript entry, named from the root, into a directory and gives the bundle's path. */
export function bundle(entry, out) {
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = [ncc, 'build', join(ROOT, entry), '-o', out, '--target', 'es2023', '--no-cache', '-q'];
  runs(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, TS_NODE_PROJECT: 'bench/tsconfig.json' }
  });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  return join(out, 'index.js');
}
