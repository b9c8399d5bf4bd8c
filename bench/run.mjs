#!/usr/bin/env node
// npm run bench [-- NAME…]: measures, compares with the targets, and keeps results in bench/results.json and
// bench/RESULTS.md. A benchmark run alone replaces its own rows and leaves the others. Ends with 1 if a target is missed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { action } from './action.mjs';
import { egress } from './egress.mjs';
import { hash } from './hash.mjs';
import { ROOT } from './lib.mjs';
import { output } from './output.mjs';
import { publish, sidesTable } from './publish.mjs';
import { quickstart } from './quickstart.mjs';
import { sandbox } from './sandbox.mjs';
import { validate } from './validate.mjs';
import { version } from './version.mjs';

const BENCHMARKS = { version, action, sandbox, egress, quickstart, hash, validate, output, publish };
const RECORD = join(ROOT, 'bench/results.json');

process.exitCode = await main(process.argv.slice(2));

async function main(asked) {
  const unknown = asked.filter(name => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length > 0) {
    console.error(`no benchmark "${unknown[0]}"; there are: ${Object.keys(BENCHMARKS).join(', ')}`);
    return 2;
  }
  const load = Math.round(loadavg()[0] * 100) / 100;
  const results = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')).results : {};
  let missed = 0;
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHMARKS)) {
    try {
      results[name] = await BENCHMARKS[name]();
      results[name].forEach(row => console.log(`${name.padEnd(11)} ${line(row)}`));
      missed += results[name].filter(row => row.met === false).length;
    } catch (error) {
      console.error(`${name.padEnd(11)} could not be measured: ${error.message}`);
      missed += 1;
    }
  }
  await keep(
    Object.fromEntries(
      Object.keys(BENCHMARKS).flatMap(name => (results[name] ? [[name, results[name]]] : []))
    ),
    load
  );
  return missed === 0 ? 0 : 1;
}

function line({ title, value, unit, compare, target, met }) {
  const goal =
    compare === null ? 'reported' : `target ${compare} ${target} ${unit}: ${met ? 'met' : 'MISSED'}`;
  return `${title}: ${value} ${unit} (${goal})`;
}

/** `digest` covers the results alone: the machine, its load before (one minute) and the day are told beside them. */
async function keep(results, load) {
  const digest = `sha256:${createHash('sha256').update(JSON.stringify(results)).digest('hex')}`;
  const machine = {
    cpus: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memory_gb: Math.round(totalmem() / 1024 ** 3),
    kernel: `${type()} ${release()}`,
    node: process.version,
    root: process.getuid?.() === 0,
    load_before: load,
    date: new Date().toISOString().slice(0, 10)
  };
  writeFileSync(RECORD, `${JSON.stringify({ schema_version: 1, digest, results, machine }, null, 2)}\n`);
  writeFileSync(
    join(ROOT, 'bench/RESULTS.md'),
    await format(page(results, machine), { parser: 'markdown', printWidth: 110 })
  );
}

function page(results, machine) {
  const rows = Object.entries(results).flatMap(([name, list]) => list.map(row => tableRow(name, row)));
  const details = Object.values(results).flat().map(detail);
  return `# Benchmarks

Made by \`npm run bench\`: medians; what is compared takes turns within one run.
${machine.cpus} × ${machine.cpu}, ${machine.memory_gb} GB, ${machine.kernel}, node ${machine.node}, ${machine.root ? 'root' : 'ordinary user'}, ${machine.date}.
The machine does other work too: its load was ${machine.load_before} before the latest run, so the ratios say more than the times.

| benchmark | what | result | target | |
|---|---|---|---|---|
${rows.join('\n')}

${sidesTable(results.publish ?? [])}
## Behind the numbers

Milliseconds, where nothing else is said.

${details.join('\n\n')}
`;
}

function tableRow(name, { title, value, unit, compare, target, met }) {
  const goal = compare === null ? 'reported' : `${compare} ${target} ${unit}`;
  return `| ${name} | ${title} | ${value} ${unit} | ${goal} | ${met === null ? '' : met ? 'met' : '**missed**'} |`;
}

function detail({ title, measured }) {
  return `**${title}**\n\n${Object.entries(measured)
    .map(([what, value]) => `- ${what}: ${value}`)
    .join('\n')}`;
}
