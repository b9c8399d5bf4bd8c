import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import {
  createPublishRecord,
  finishInterrupted,
  readChain,
  verifyRun,
  type VerifyReport
} from '../../src/evidence/index.js';
import { contentOf, copyOf, frozen, killed, removeTemporary, sealed } from './fixture.js';

afterAll(removeTemporary);

const how = { clock: frozen, by: 'post' } as const;

function codes(report: VerifyReport): string[] {
  return [...new Set(report.problems.map(problem => problem.code))].sort();
}

/** A sealed run whose publishing was killed after its branch was pushed. */
function publishing(): string {
  const { run, manifest } = sealed();
  const record = createPublishRecord(run.path, manifest.digest, frozen);
  record.writeText('pr-body.md', 'body\n');
  record.journal.append('branch.published', { branch: 'codex/lint' });
  appendFileSync(join(run.path, 'publish/events.jsonl'), '{"torn');
  return run.path;
}

function typesOf(run: string): string[] {
  const types: string[] = [];
  readChain(join(run, 'publish'), 'events.jsonl', event => types.push(event.type));
  return types;
}

describe('a publishing record that was interrupted', () => {
  it('is incomplete before it is finished and after, and no sign of tampering', async () => {
    const run = publishing();
    const before = await verifyRun(run);
    expect([before.ok, before.state, before.publish_digest]).toEqual([false, 'incomplete', null]);
    expect(before.problems).toEqual([
      {
        code: 'EVID_INCOMPLETE',
        path: 'publish',
        line: null,
        message: 'publishing was not sealed: it ended after branch.published'
      }
    ]);
    expect(finishInterrupted(run, how)).toMatchObject({
      state: 'whole',
      publish: 'finished',
      lastEvent: null
    });
    const after = await verifyRun(run);
    expect([after.ok, after.state, after.incomplete]).toEqual([false, 'incomplete', null]);
    expect(after.publish_digest).toMatch(/^sha256:/);
    expect(after.problems).toEqual([
      {
        code: 'EVID_INCOMPLETE',
        path: 'publish',
        line: null,
        message: 'publishing was interrupted after branch.published; its record was sealed afterwards'
      }
    ]);
    expect(typesOf(run)).toEqual([
      'publish.started',
      'branch.published',
      'publish.interrupted',
      'publish.sealed'
    ]);
    const content = contentOf(run);
    expect(finishInterrupted(run, how)).toMatchObject({ state: 'whole', publish: 'whole' });
    expect(contentOf(run)).toEqual(content);
  });

  it.each<[string, (run: string) => void]>([
    ['a changed file', run => writeFileSync(join(run, 'publish/pr-body.md'), 'Body\n')],
    ['an extra file', run => writeFileSync(join(run, 'publish/extra'), '')],
    ['a missing file', run => rmSync(join(run, 'publish/pr-body.md'))],
    ['a changed journal', run => appendFileSync(join(run, 'publish/events.jsonl'), 'x')]
  ])('is EVID_PUBLISH after %s', async (_name, tamper) => {
    const run = publishing();
    finishInterrupted(run, how);
    tamper(run);
    const report = await verifyRun(run);
    expect([report.state, codes(report)]).toEqual(['inconsistent', ['EVID_PUBLISH']]);
  });

  it('is the same record again where only its manifest is missing', async () => {
    const { run, manifest } = sealed();
    const done = createPublishRecord(run.path, manifest.digest, frozen).seal();
    rmSync(join(run.path, 'publish/manifest.json'));
    expect(codes(await verifyRun(run.path))).toEqual(['EVID_INCOMPLETE']);
    expect(finishInterrupted(run.path, how).publish).toBe('finished');
    expect(await verifyRun(run.path)).toMatchObject({ ok: true, publish_digest: done.digest });
  });

  it('was not begun where its directory is empty', async () => {
    const { run } = sealed();
    mkdirSync(join(run.path, 'publish'));
    expect(finishInterrupted(run.path, how).publish).toBe('none');
    expect(existsSync(join(run.path, 'publish'))).toBe(false);
    expect((await verifyRun(run.path)).ok).toBe(true);
  });

  it('is finished beside a run whose own manifest was lost', async () => {
    const run = publishing();
    rmSync(join(run, 'manifest.json'));
    expect(finishInterrupted(run, how)).toMatchObject({ state: 'finished', publish: 'finished' });
    expect((await verifyRun(run)).state).toBe('incomplete');
  });

  it.each<[string, (directory: string) => void]>([
    ['without its journal', directory => rmSync(join(directory, 'events.jsonl'))],
    ['with an emptied journal', directory => truncateSync(join(directory, 'events.jsonl'))],
    [
      'with a changed journal',
      directory => {
        const path = join(directory, 'events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('publish.started', 'publish.xtarted'));
      }
    ]
  ])('is not repaired %s', (_name, tamper) => {
    const run = publishing();
    tamper(join(run, 'publish'));
    const before = contentOf(run);
    expect(() => finishInterrupted(run, how)).toThrow(expect.objectContaining({ code: 'EVID_CHAIN' }));
    expect(contentOf(run)).toEqual(before);
  });
});

it('property: a publisher killed while its journal was written', async () => {
  const { run, manifest } = sealed();
  const record = createPublishRecord(run.path, manifest.digest, frozen);
  record.journal.append('branch.published', { branch: 'codex/lint' });
  record.seal();
  rmSync(join(run.path, 'publish/manifest.json'));
  const bytes = readFileSync(join(run.path, 'publish/events.jsonl'));
  const copy = copyOf(run.path);
  for (let length = 0; length <= bytes.length; length++) {
    // Every byte around a line break, every eleventh elsewhere: within a line all torn ends are alike.
    const near = bytes.subarray(Math.max(0, length - 4), length + 4).includes(10);
    if (length % 11 !== 0 && !near) continue;
    writeFileSync(join(copy, 'publish/events.jsonl'), bytes.subarray(0, length));
    expect(finishInterrupted(copy, how).publish).toBe('finished');
    const report = await verifyRun(copy);
    const whole = length === bytes.length;
    expect([length, report.state, codes(report)]).toEqual([
      length,
      whole ? 'consistent' : 'incomplete',
      whole ? [] : ['EVID_INCOMPLETE']
    ]);
    rmSync(join(copy, 'publish/manifest.json'));
  }
});

it('a run that never came to publishing has no record of it', () => {
  expect(finishInterrupted(killed().run.path, how).publish).toBe('none');
});
