/** What large changes rest on: words during long work, contents read ahead, and the meter of memory itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patiently } from '../../src/publish/progress.js';
import { readAhead } from '../../src/publish/read-ahead.js';
import { requireGit } from '../../src/workspace/repository.js';
import { gitRunner } from '../../src/workspace/runner.js';
import type { ChangedEntry, PrivateRepository } from '../../src/workspace/index.js';
import { NODE } from '../e2e/harness.js';
import { writeBlob, runGit } from '../rig/forge-git.js';
import { watchMemory } from './large-memory.js';

describe('patiently', () => {
  /** Silence that is over at once. */
  const SHORT = 1;

  it('says what goes on, as long as it does and no longer', async () => {
    const said: string[] = [];
    let more = () => undefined as void;
    const note = (text: string) => {
      said.push(text);
      if (said.length === 3) more();
    };
    const value = await patiently(
      note,
      'pushing',
      () => new Promise<void>(done => (more = done)).then(() => 7),
      SHORT
    );
    expect(value).toBe(7);
    expect(said).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^still pushing, \d+ s$/)));
    await new Promise(resolve => setImmediate(resolve));
    expect(said.length).toBe(3);
  });

  it('what the work says itself passes through; where it ends soon, nothing is added', async () => {
    const said: string[] = [];
    await patiently(
      text => said.push(text),
      'pushing',
      async note => note('half')
    );
    expect(said).toEqual(['half']);
  });

  it('ends with an error where the work does, and is silent then', async () => {
    const said: string[] = [];
    const failing = patiently(
      text => said.push(text),
      'pushing',
      () => Promise.reject(new Error('no'))
    );
    await expect(failing).rejects.toThrow('no');
    expect(said).toEqual([]);
  });
});

describe('readAhead', () => {
  const SMALL = 128 << 10;
  let place: string;
  let questions: string[];
  let repo: PrivateRepository;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'codex-large-'));
    runGit(place, ['init', '--bare', '--quiet']);
    const runner = gitRunner(requireGit(), place, null);
    questions = [];
    const counting: typeof runner = {
      ...runner,
      read: (args, options) => {
        questions.push(args.slice(0, 2).join(' '));
        return runner.read(args, options);
      }
    };
    repo = { runner: counting } as PrivateRepository;
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  function entry(path: string, content: Buffer | string | null, mode = '100644'): ChangedEntry {
    if (content === null) return { path: Buffer.from(path), content: null };
    const id = writeBlob(place, content);
    return { path: Buffer.from(path), content: { mode, id, bytes: Buffer.byteLength(content) } };
  }

  async function readAll(entries: readonly ChangedEntry[], order = entries): Promise<Buffer[]> {
    const read = readAhead(repo, entries, 64 << 20);
    const found: Buffer[] = [];
    for (const { content } of order) if (content !== null) found.push(await read(content.id));
    return found;
  }

  it('two questions for hundreds of small files', async () => {
    const texts = Array.from({ length: 300 }, (_, at) => `file ${at}\n`);
    const found = await readAll(texts.map((text, at) => entry(`f${at}`, text)));
    expect(found.map(String)).toEqual(texts);
    expect(questions).toEqual(['cat-file --batch-check=%(objectsize)', 'cat-file --batch']);
  });

  it('large files one by one; deletions are passed over; equal contents, links and empty files are read right', async () => {
    const large = randomBytes(SMALL + 1);
    const contents = ['', 'same', large, 'same', 'target', 'last', 'same'];
    const entries = contents.map((content, at) => entry(`f${at}`, content, at === 4 ? '120000' : '100644'));
    const found = await readAll([entry('gone', null), ...entries]);
    expect(found.map(bytes => bytes.toString('latin1'))).toEqual(
      contents.map(content => Buffer.from(content as string).toString('latin1'))
    );
    expect(questions.filter(one => one === 'cat-file blob').length).toBe(1);
  });

  it('asked for out of order, and again, it is slower and as right', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `file ${at}\n`);
    const entries = texts.map((text, at) => entry(`f${at}`, text));
    const order = [...entries].reverse();
    expect((await readAll(entries, [...order, ...entries])).map(String)).toEqual(
      [...texts].reverse().concat(texts)
    );
  });

  it('holds a few megabytes at one time', async () => {
    const contents = Array.from({ length: 50 }, () => randomBytes(SMALL));
    const found = await readAll(contents.map((content, at) => entry(`f${at}`, content)));
    expect(Buffer.concat(found).equals(Buffer.concat(contents))).toBe(true);
    // 50 times 128 KiB are 6.25 MiB: two portions of at most 4 MiB, two questions each.
    expect(questions.length).toBe(4);
  });
});

it('the meter sees what a child of a child takes', async () => {
  const grandchild = 'const held = Buffer.alloc(200e6, 1); console.log(held.length); process.stdin.resume()';
  const child = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], {stdio: 'inherit'})`;
  const parent = spawn(NODE, ['-e', child], { stdio: ['pipe', 'pipe', 'inherit'] });
  const watch = watchMemory(parent.pid!);
  await once(parent.stdout, 'data');
  const ended = once(parent, 'exit');
  const peak = watch.stop();
  parent.stdin.end();
  await ended;
  expect(peak.processes[0]?.peak).toBeGreaterThan(200);
  expect(peak.together).toBeGreaterThan(200);
});
