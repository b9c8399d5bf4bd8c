/**
 * Plays sequences in programs of their own. A process costs what it costs to double the one that starts it, and a
 * test's own is large; several programs also play at once. What they run is a copy, in which a fault can be planted.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import type { Answer, PropertyOptions } from './model-world.js';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = '__tests__/publish/property-main.ts';
const ASSETS = ['__tests__/rig/openapi.generated.json'];

/** In one file, one piece of text that occurs once, and what stands there instead. */
export interface Fault {
  file: string;
  text: string;
  instead: string;
}

export interface Program {
  play(options: PropertyOptions): Promise<Answer>;
  remove(): void;
}

/** Strips the types of all that the program needs, as the tests have it. Throws where a fault has no place. */
export function layProgram(faults: readonly Fault[] = []): Program {
  const home = mkdtempSync(join(tmpdir(), 'publish-program-'));
  const open = [MAIN];
  const done = new Set(open);
  const left = new Set(faults);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (!file.endsWith('.ts')) {
      copy(home, file);
      continue;
    }
    const source = withFaults(readFileSync(join(ROOT, file), 'utf8'), file, left);
    const { code } = transformSync(source, {
      filename: file,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' }
    });
    write(join(home, file.replace(/\.ts$/, '.js')), code);
    for (const next of imported(file, code)) if (!done.has(next)) open.push(next);
    for (const next of open) done.add(next);
  }
  const [lost] = left;
  if (lost !== undefined) throw new Error(`nothing to replace in ${lost.file}: ${lost.text}`);
  write(join(home, 'package.json'), '{"type": "module"}');
  for (const asset of ASSETS) copy(home, asset);
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  return {
    play: options => run(join(home, MAIN.replace(/\.ts$/, '.js')), options),
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 10 })
  };
}

function withFaults(source: string, file: string, left: Set<Fault>): string {
  let text = source;
  for (const fault of left) {
    if (fault.file !== file || text.split(fault.text).length !== 2) continue;
    text = text.replace(fault.text, () => fault.instead);
    left.delete(fault);
  }
  return text;
}

/** Files of ours that it imports: TypeScript under its own name, everything else as it is. */
function imported(file: string, code: string): string[] {
  const names = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)];
  return names
    .map(([, name = '']) => join(dirname(file), name))
    .map(name => (name.endsWith('.js') ? name.replace(/js$/, 'ts') : name))
    .filter(name => existsSync(join(ROOT, name)));
}

function copy(home: string, file: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  copyFileSync(join(ROOT, file), join(home, file));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Throws with what the program said, where it ends otherwise than with an answer. */
function run(main: string, options: PropertyOptions): Promise<Answer> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=120', '--max-semi-space-size=1', main, JSON.stringify(options)],
    {
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  let out = '';
  let said = '';
  child.stdout.on('data', part => (out += String(part)));
  child.stderr.on('data', part => (said += String(part)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out) as Answer);
      else reject(new Error(`the program ended with ${code ?? signal}:\n${said.slice(-5000)}`));
    });
  });
}
