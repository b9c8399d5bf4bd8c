/** The sources of the evidence room as plain JavaScript, for children that are killed or starved of disk. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { temporary } from './fixture.js';

const ROOMS = ['evidence', 'platform', 'merkle', 'reasons', 'redaction'];

/** Makes a directory that holds `<room>/<file>.js` and finds the project's packages. */
export function compiledSources(): string {
  const target = temporary();
  writeFileSync(join(target, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'));
  for (const room of ROOMS)
    for (const name of readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }))
      compile(join('src', room, name), join(target, room, name));
  return target;
}

function compile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  if (source.endsWith('.cjs')) cpSync(source, target);
  if (!source.endsWith('.ts')) return;
  const { code } = transformSync(readFileSync(source, 'utf8'), {
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' }
  });
  writeFileSync(target.replace(/\.ts$/, '.js'), code);
}

/** Runs a module that imports the compiled sources; `before` are the words of a program to run node by. */
export function runChild(
  sources: string,
  script: string,
  args: readonly string[],
  before: readonly string[] = []
): SpawnSyncReturns<string> {
  const path = join(sources, 'child.mjs');
  writeFileSync(path, script);
  const [file, ...rest] = [...before, process.execPath, '--no-warnings', path, ...args];
  return spawnSync(file!, rest, { encoding: 'utf8', cwd: sources });
}
