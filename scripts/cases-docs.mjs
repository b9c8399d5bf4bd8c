#!/usr/bin/env node
// Writes docs/ESCAPE-CASES.md from the tests themselves (__tests__/house/cases.ts says how a test names its case).
// `--check` writes nothing and fails where the page is not current.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'ESCAPE-CASES.md');

async function main(check) {
  const { CASES, findCases } = await readFinder();
  const { tests } = findCases(ts, sources());
  const text = await format(render(CASES, tests), { ...(await resolveConfig(page)), filepath: page });
  const current = existsSync(page) && readFileSync(page, 'utf8') === text;
  if (check && !current)
    console.error('cases docs: docs/ESCAPE-CASES.md is not current: node scripts/cases-docs.mjs');
  if (!check && !current) writeFileSync(page, text);
  return check && !current ? 1 : 0;
}

/** Its types are stripped into a directory of its own and it is imported. */
async function readFinder() {
  const directory = mkdtempSync(join(tmpdir(), 'codex-cases-docs-'));
  try {
    const source = readFileSync(join(root, '__tests__', 'house', 'cases.ts'), 'utf8');
    const { code } = transformSync(source, {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' }
    });
    writeFileSync(join(directory, 'cases.mjs'), code);
    return await import(pathToFileURL(join(directory, 'cases.mjs')).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function sources() {
  const names = readdirSync(join(root, '__tests__'), { recursive: true })
    .map(name => `__tests__/${name}`)
    .filter(name => name.endsWith('.ts') && !/^__tests__\/(?:house|publish)\//.test(name));
  return new Map(names.sort().map(name => [name, readFileSync(join(root, name), 'utf8')]));
}

const INTRODUCTION = `# Escape cases

<!-- Written by scripts/cases-docs.mjs from the tests. Do not edit. -->

The ways out that were tried, and the tests that try them. A number in parentheses is how many tests a file has for the
case; tests of the contract (\`sandbox/cases\`) run once for every backend. **Proof**: where the same attack is shown to
work with the protection off: outside of any sandbox, or in the same sandbox before a proxy that does not filter. A test
(\`house/cases.test.ts\`) fails where a case has no test, no proof, or one that is left out.`;

function render(cases, tests) {
  const head = ['case', 'what is tried', 'tests', 'proof'];
  const rows = cases.map((title, at) => {
    const own = tests.filter(test => test.cases.includes(at + 1));
    return [String(at + 1), title, files(own), files(own.filter(test => test.proof))];
  });
  const line = cells => `| ${cells.join(' | ')} |`;
  return [INTRODUCTION, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `sandbox/cases/network.ts (2)`, by name. */
function files(tests) {
  const counts = new Map();
  for (const { file } of tests) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, count]) => `\`${file.replace(/^__tests__\//, '')}\` (${count})`)
    .join(', ');
}

process.exitCode = await main(process.argv.includes('--check'));
