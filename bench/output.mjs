/** A command that prints 2 GB: what the program's memory rises to, and how the log ends; cut, and kept as a whole. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { CLI, amount, commitAll, environment, scratch } from './lib.mjs';

const BYTES = 2 * 1024 ** 3;
const MOST_MB = 200;

const CASES = [
  { name: 'cut', title: '2 GB printed, default limit: peak memory', exit: 4, limits: '' },
  {
    name: 'whole',
    title: '2 GB printed, kept as a whole: peak memory',
    exit: 0,
    limits: 'limits: {output_mb: 4096}\n'
  }
];

export async function output() {
  const place = scratch();
  try {
    const repository = join(place, 'repository');
    mkdirSync(repository);
    for (const { name, limits } of CASES) writeFileSync(join(repository, `${name}.yml`), pack(name, limits));
    commitAll(repository);
    const rows = [];
    for (const example of CASES) rows.push(await measure(example, repository, place));
    return rows;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function pack(id, limits) {
  return `id: ${id}
title: Print two gigabytes
acceptance:
  commands:
    - "{ yes 'a line of seventy characters, as a chatty build would print it again' || :; } | head -c ${BYTES}"
${limits}pr: false
`;
}

async function measure({ name, title, exit }, repository, home) {
  const evidence = join(home, `evidence-${name}`);
  const began = performance.now();
  const args = ['run', `${name}.yml`, '--evidence-dir', evidence];
  const { peak, status } = await peakMemory(args, { cwd: repository, env: environment(home) });
  if (status !== exit) throw new Error(`${name}: expected exit ${exit}, got ${status}`);
  const seconds = (performance.now() - began) / 1000;
  const { bytes, lastLine } = logOf(evidence);
  rmSync(evidence, { recursive: true, force: true });
  return amount(title, peak, 'MB', '<=', MOST_MB, {
    seconds,
    exit: status,
    'log, MB': bytes / 1024 ** 2,
    'log ends': lastLine
  });
}

/** Peak resident set in MB of the program alone (VmHWM only grows, so the last sight of it is the peak). */
async function peakMemory(args, options) {
  const child = spawn(process.execPath, [CLI, ...args], { ...options, stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, highWater(child.pid))), 20);
  const status = await new Promise(done => child.once('exit', code => done(code)));
  clearInterval(watch);
  return { peak: peak / 1024, status };
}

function highWater(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has ended
  }
}

/** Size and last line of the test phase's log in the only run below a directory. */
function logOf(directory) {
  const name = readdirSync(directory, { recursive: true }).find(path => /logs\/test\/[^/]+\.log$/.test(path));
  if (name === undefined) throw new Error('the run left no log of the test phase');
  const file = join(directory, name);
  const bytes = statSync(file).size;
  const tail = Buffer.alloc(Math.min(bytes, 4096));
  const handle = openSync(file);
  readSync(handle, tail, 0, tail.length, bytes - tail.length);
  closeSync(handle);
  return { bytes, lastLine: tail.toString('utf8').trimEnd().split('\n').at(-1) };
}
