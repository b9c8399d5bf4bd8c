#!/usr/bin/env node
// Writes docs/PULL-REQUEST-CASES.md from the tests themselves (__tests__/house/pr-cases.ts says how a scenario names its
// case). `--check` writes nothing and fails where the page is not current.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'PULL-REQUEST-CASES.md');

async function main(check) {
  const finder = await readFinder();
  const { tests } = finder.findPrCases(ts, sources());
  const text = await format(render(finder, tests), { ...(await resolveConfig(page)), filepath: page });
  const current = existsSync(page) && readFileSync(page, 'utf8') === text;
  if (check && !current)
    console.error('pr-cases docs: docs/PULL-REQUEST-CASES.md is not current: node scripts/pr-cases-docs.mjs');
  if (!check && !current) writeFileSync(page, text);
  return check && !current ? 1 : 0;
}

/** The finder and what it imports, without their types, in a directory of their own. */
async function readFinder() {
  const directory = mkdtempSync(join(tmpdir(), 'codex-pr-cases-docs-'));
  try {
    writeFileSync(join(directory, 'package.json'), '{"type": "module"}');
    for (const name of ['cases', 'pr-cases']) {
      const source = readFileSync(join(root, '__tests__', 'house', `${name}.ts`), 'utf8');
      const { code } = transformSync(source, {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' }
      });
      writeFileSync(join(directory, `${name}.js`), code);
    }
    return await import(pathToFileURL(join(directory, 'pr-cases.js')).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function sources() {
  const names = readdirSync(join(root, '__tests__', 'publish')).map(name => `__tests__/publish/${name}`);
  return new Map(
    names
      .filter(name => name.endsWith('.test.ts'))
      .sort()
      .map(name => [name, readFileSync(join(root, name), 'utf8')])
  );
}

const INTRODUCTION = `# Cases of pull requests

<!-- Written by scripts/pr-cases-docs.mjs from the tests. Do not edit. -->

What happens to branches and pull requests, and the scenarios that play it: on a real git server and a stateful API whose
answers are checked against GitHub's published description. **What is right** are the titles of the scenarios; rows of a
table count as one. **Trouble shown**: a scenario that does the same without the protection, and in which it goes wrong. A
test (\`house/pr-cases.test.ts\`) fails where a case has no scenario, or one that is left out.

Besides, \`publish/crash.test.ts\` kills the publisher before and after every request and every git command, and runs it
again: the end is the same.`;

function render({ PR_CASES, DEPTH }, tests) {
  const parts = PR_CASES.map((title, at) => section(at + 1, title, tests, DEPTH[at + 1] ?? []));
  return [INTRODUCTION, ...parts].join('\n\n');
}

function section(number, title, tests, depth) {
  const own = tests.filter(test => test.cases.includes(number));
  const lines = list(own.filter(test => !test.unprotected));
  const shown = list(own.filter(test => test.unprotected));
  const more = depth.map(([file]) => `\`${short(file)}\``).join(', ');
  return [
    `## ${number}. ${title}`,
    lines.join('\n'),
    ...(shown.length === 0 ? [] : ['Trouble shown:', shown.join('\n')]),
    ...(more === '' ? [] : [`More: ${more}`])
  ].join('\n\n');
}

/** `- what is right (file)`, each once. */
function list(tests) {
  const lines = tests.map(({ file, title }) => `- ${escaped(title)} (\`${short(file)}\`)`);
  return [...new Set(lines)];
}

/** Without the number, which is the heading's, and inert. */
function escaped(title) {
  const plain = title.replace(/cases? \d+(?:, \d+)*: (unprotected: )?/g, '').replace(/ › /g, ': ');
  return plain.replace(/[\\`*_<>[\]#]/g, character => `\\${character}`);
}

function short(file) {
  return file.replace(/^__tests__\//, '');
}

process.exitCode = await main(process.argv.includes('--check'));
