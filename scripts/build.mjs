#!/usr/bin/env node
// Bundles every entry with ncc into dist/<entry>/. A bundle that cannot start is a build failure (ncc exits 0 on some).
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  cpSync,
  mkdtempSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const entries = {
  cli: 'src/cli.ts',
  'hash-worker': 'src/hash-worker.ts',
  egress: 'src/egress-proxy.ts',
  main: 'src/main.ts',
  post: 'src/post.ts'
};

for (const [name, source] of Object.entries(entries)) bundle(name, source);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');

function bundle(name, source) {
  const work = mkdtempSync(join(tmpdir(), 'ncc-'));
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = [
    ncc,
    'build',
    source,
    '-o',
    work,
    '--target',
    'es2023',
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q'
  ];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const target = join(out, name);
  rmSync(target, { recursive: true, force: true });
  for (const file of readdirSync(work, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(js|cjs|mjs|txt|json|pl)$/.test(file.name)) continue;
    const from = join(file.parentPath, file.name);
    const to = join(target, from.slice(work.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  rmSync(work, { recursive: true, force: true });
  if (!existsSync(join(target, 'index.js'))) throw new Error(`no bundle for ${name}`);
  readFileSync(join(target, 'index.js'));
}
