#!/usr/bin/env node
// Writes the tables of inputs and outputs of action.yml, and of the reusable workflows, into the documents that carry
// their markers, so that neither is kept by hand. `--check` writes nothing and fails where a table is not current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const DOCUMENTS = ['docs/ACTION.md', 'docs/WORKFLOWS.md', 'README.md'];

process.exitCode = await main(process.argv.includes('--check'));

async function main(check) {
  const tables = readTables();
  let stale = 0;
  for (const name of DOCUMENTS.filter(name => existsSync(join(root, name)))) {
    const before = readFileSync(join(root, name), 'utf8');
    const after = await render(name, before, tables);
    if (before === after) continue;
    stale += 1;
    if (check) console.error(`action docs: ${name} is not current: node scripts/action-docs.mjs`);
    else writeFileSync(join(root, name), after);
  }
  console.log(check && stale > 0 ? `action docs: ${stale} not current` : 'action docs: ok');
  return check && stale > 0 ? 1 : 0;
}

/** Tables by the name of their marker. */
function readTables() {
  const action = read('action.yml');
  const call = read('.github/workflows/orchestrate.yml').on.workflow_call;
  return {
    'action:inputs': inputs(action.inputs),
    'action:outputs': table(['output', 'what it is'], rows(action.outputs)),
    'orchestrate:inputs': inputs(call.inputs),
    'orchestrate:outputs': table(['output', 'what it is'], rows(call.outputs))
  };
}

function read(path) {
  return parse(readFileSync(join(root, path), 'utf8'));
}

function inputs(all) {
  const typed = Object.values(all).some(({ type }) => type !== undefined);
  const cells = Object.entries(all).map(([name, input]) => [
    code(name),
    ...(typed ? [input.type] : []),
    input.required === true ? '_required_' : fallback(input.default),
    input.description
  ]);
  return table(['input', ...(typed ? ['type'] : []), 'default', 'what it is'], cells);
}

function fallback(value) {
  return value === undefined || value === '' ? '' : code(String(value));
}

function rows(outputs) {
  return Object.entries(outputs).map(([name, { description }]) => [code(name), description]);
}

function code(text) {
  return `\`${text}\``;
}

function table(head, body) {
  const line = cells =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; a marker without its end is an error. */
async function render(name, text, tables) {
  let out = text;
  for (const [marker, content] of Object.entries(tables)) {
    const begin = `<!-- ${marker} -->`;
    const end = `<!-- /${marker} -->`;
    const at = out.indexOf(begin);
    if (at < 0) continue;
    const stop = out.indexOf(end, at);
    if (stop < 0) throw new Error(`${name}: ${begin} without ${end}`);
    out = `${out.slice(0, at + begin.length)}\n\n${content}\n\n${out.slice(stop)}`;
  }
  if (out === text) return text;
  return format(out, { ...(await resolveConfig(join(root, name))), filepath: join(root, name) });
}
