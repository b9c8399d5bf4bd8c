#!/usr/bin/env node
// Writes the publisher's transition table from src/pullrequest/decide.ts into docs/PULL-REQUESTS.md, so that no page is
// kept by hand beside the rules. `--check` writes nothing and fails where the page is not current.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { format, resolveConfig } from 'prettier';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'PULL-REQUESTS.md');
const MARKERS = ['<!-- transitions -->', '<!-- /transitions -->'];

async function main(check) {
  const before = readFileSync(page, 'utf8');
  const [from, to] = MARKERS.map(marker => before.indexOf(marker));
  if (from === -1 || to < from) throw new Error(`${page} has no ${MARKERS.join(' … ')}`);
  const table = render(await readRules());
  const text = `${before.slice(0, from + MARKERS[0].length)}\n\n${table}\n\n${before.slice(to)}`;
  const after = await format(text, { ...(await resolveConfig(page)), filepath: page });
  if (check && after !== before)
    console.error('transition docs: docs/PULL-REQUESTS.md is not current: node scripts/transition-docs.mjs');
  if (!check && after !== before) writeFileSync(page, after);
  return check && after !== before ? 1 : 0;
}

/** The rules in their order: the types are stripped into a directory of their own, and the file is imported. */
async function readRules() {
  const directory = mkdtempSync(join(tmpdir(), 'codex-transition-docs-'));
  try {
    const source = readFileSync(join(root, 'src', 'pullrequest', 'decide.ts'), 'utf8');
    const { code } = transformSync(source, {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' }
    });
    writeFileSync(join(directory, 'package.json'), '{"type": "module"}\n');
    writeFileSync(join(directory, 'decide.js'), code);
    return (await import(pathToFileURL(join(directory, 'decide.js')).href)).RULES;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const INPUTS = {
  onClosed: 'on-closed',
  onHumanCommits: 'on-human-commits',
  onEmpty: 'on-empty',
  onConflict: 'on-conflict',
  deleteBranch: 'delete-branch'
};

const ACTS = {
  reopen: 'open it again',
  push: 'bring the branch',
  create: 'open a pull request',
  update: 'rewrite the island of its body',
  close: 'close it',
  'remove-branch': 'remove the branch'
};

function render(rules) {
  const rows = rules.map(({ state, when, acts, stop, says }, at) =>
    [at + 1, state, conditions(when), done(acts, stop), says === '' ? '' : `“${says}”`].map(cell).join(' | ')
  );
  return ['| | state | seen, and asked for | done | said |', '| --- | --- | --- | --- | --- |']
    .concat(rows.map(row => `| ${row} |`))
    .join('\n');
}

function conditions(when) {
  return Object.entries(when)
    .map(([key, values]) => `${INPUTS[key] ?? key} \`${values.join('` or `')}\``)
    .join(', ');
}

function done(acts, stop) {
  if (stop !== null) return `nothing; \`${stop}\`, exit 6`;
  return acts.length === 0 ? 'nothing' : acts.map(act => ACTS[act]).join(', ');
}

function cell(text) {
  return String(text).replaceAll('|', '\\|');
}

process.exitCode = await main(process.argv.includes('--check'));
