import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { verifyRun, type VerifyReport } from '../../src/evidence/index.js';
import { makeManifest, recordText } from '../../src/evidence/manifest.js';
import { FIRST_PREV, eventLine } from '../../src/evidence/journal.js';
import { readChain } from '../../src/evidence/chain.js';
import { sha256 } from '../../src/platform/canonical.js';
import type { Manifest, ManifestFacts, ManifestFile } from '../../src/evidence/types.js';
import { copyOf, facts, fill, held, open, removeTemporary, sealed, temporary, TIME } from './fixture.js';

afterAll(removeTemporary);

function codes(report: VerifyReport): string[] {
  return [...new Set(report.problems.map(problem => problem.code))].sort();
}

async function codesAfter(change: (run: string, manifest: Manifest) => void): Promise<string[]> {
  const { run, manifest } = sealed();
  change(run.path, manifest);
  const report = await verifyRun(run.path);
  expect(report.ok).toBe(report.problems.length === 0);
  return codes(report);
}

/** Writes a manifest that is right in itself, over whatever files it is told to list. */
function remake(
  run: string,
  manifest: Manifest,
  changes: Partial<ManifestFacts>,
  files: readonly ManifestFile[] = manifest.files
): void {
  const known = facts({ run_id: manifest.run_id });
  writeFileSync(
    join(run, 'manifest.json'),
    recordText(makeManifest({ ...known, ...changes }, files, manifest.journal))
  );
}

function fileOf(run: string, path: string): ManifestFile {
  const bytes = readFileSync(join(run, path));
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}

describe('verifyRun', () => {
  it('finds a whole run consistent, and says no more than that', async () => {
    const { run, manifest } = sealed();
    const report = await verifyRun(run.path, { expectManifest: manifest.digest });
    expect(report).toMatchObject({
      ok: true,
      state: 'consistent',
      finding: 'consistent, not authentic',
      manifest_digest: manifest.digest,
      problems: [],
      incomplete: null
    });
    expect(report.files).toBe(manifest.files.length);
  });

  it('also after it was copied, with hard links', async () => {
    const { run } = sealed();
    const copy = copyOf(run.path);
    linkSync(join(copy, 'plan.md'), join(temporary(), 'second-name'));
    expect((await verifyRun(copy)).ok).toBe(true);
  });

  it.each<[string, string[], (run: string, manifest: Manifest) => void]>([
    ['a changed file', ['EVID_DRIFT'], run => writeFileSync(join(run, 'plan.md'), '# plan\n')],
    ['a longer file', ['EVID_DRIFT'], run => appendFileSync(join(run, 'summary.md'), ' ')],
    ['a missing file', ['EVID_MISSING'], run => rmSync(join(run, 'plan.md'))],
    ['an extra file', ['EVID_EXTRA'], run => writeFileSync(join(run, 'logs/extra.log'), '')],
    ['a hidden extra file', ['EVID_EXTRA'], run => writeFileSync(join(run, '.x'), '')],
    [
      'a renamed file',
      ['EVID_EXTRA', 'EVID_MISSING'],
      run => renameSync(join(run, 'plan.md'), join(run, 'Plan.md'))
    ],
    [
      'a file replaced by a link to the same content',
      ['EVID_DRIFT', 'EVID_UNSAFE'],
      run => {
        renameSync(join(run, 'plan.md'), join(temporary(), 'x'));
        symlinkSync('summary.md', join(run, 'plan.md'));
      }
    ],
    [
      'a directory replaced by a link',
      ['EVID_MISSING', 'EVID_UNSAFE'],
      run => {
        const away = join(temporary(), 'logs');
        renameSync(join(run, 'logs'), away);
        symlinkSync(away, join(run, 'logs'));
      }
    ],
    ['a FIFO', ['EVID_UNSAFE'], run => void execFileSync('mkfifo', [join(run, 'pipe')])],
    [
      'a FIFO in a file’s place',
      ['EVID_DRIFT', 'EVID_UNSAFE'],
      run => {
        rmSync(join(run, 'plan.md'));
        execFileSync('mkfifo', [join(run, 'plan.md')]);
      }
    ],
    [
      'a name that is not UTF-8',
      ['EVID_UNSAFE'],
      run => writeFileSync(Buffer.concat([Buffer.from(`${run}/`), Buffer.from([0xff, 0xfe])]), '')
    ],
    [
      'a changed journal',
      ['EVID_CHAIN', 'EVID_DRIFT'],
      run => {
        const path = join(run, 'events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"phase":"test"', '"phase":"tess"'));
      }
    ],
    ['a missing journal', ['EVID_MISSING'], run => rmSync(join(run, 'events.jsonl'))],
    [
      'a manifest that is a link',
      ['EVID_MANIFEST', 'EVID_UNSAFE'],
      run => {
        renameSync(join(run, 'manifest.json'), join(run, '..', 'm'));
        symlinkSync('../m', join(run, 'manifest.json'));
      }
    ],
    ['an empty manifest', ['EVID_MANIFEST'], run => truncateSync(join(run, 'manifest.json'))],
    ['a giant sparse manifest', ['EVID_MANIFEST'], run => truncateSync(join(run, 'manifest.json'), 2 ** 40)],
    ['a giant sparse file', ['EVID_DRIFT'], run => truncateSync(join(run, 'plan.md'), 2 ** 40)],
    [
      'another digest in the manifest',
      ['EVID_MANIFEST'],
      (run, manifest) =>
        writeFileSync(
          join(run, 'manifest.json'),
          recordText({ ...manifest, digest: `sha256:${'0'.repeat(64)}` })
        )
    ],
    [
      'another Merkle root, well digested',
      ['EVID_MANIFEST'],
      (run, manifest) => {
        const remade = makeManifest(facts(), manifest.files, manifest.journal);
        writeFileSync(join(run, 'manifest.json'), recordText({ ...remade, merkle_root: '0'.repeat(64) }));
      }
    ],
    [
      'a traversal in the manifest',
      ['EVID_MANIFEST', 'EVID_MISSING'],
      (run, manifest) =>
        remake(run, manifest, {}, [
          ...manifest.files,
          { path: '../../etc/passwd', bytes: 1, sha256: '0'.repeat(64) }
        ])
    ],
    [
      'a manifest that lists a sibling',
      ['EVID_MANIFEST', 'EVID_MISSING'],
      (run, manifest) =>
        remake(run, manifest, {}, [
          ...manifest.files,
          { path: 'publish/x', bytes: 1, sha256: '0'.repeat(64) }
        ])
    ],
    [
      'a manifest without a journal',
      ['EVID_CHAIN'],
      (run, manifest) => {
        rmSync(join(run, 'events.jsonl'));
        remake(
          run,
          manifest,
          {},
          manifest.files.filter(file => file.path !== 'events.jsonl')
        );
      }
    ],
    [
      'a better verdict than the acceptance',
      ['EVID_MANIFEST'],
      (run, manifest) => {
        const failed = {
          schema_version: 1,
          verdict: 'failed',
          criteria: [{ ...held, ok: false, code: 'ACC_FAILED' }],
          not_checked: []
        };
        writeFileSync(join(run, 'acceptance.json'), recordText(failed));
        remake(run, manifest, {}, [
          ...manifest.files.filter(file => file.path !== 'acceptance.json'),
          fileOf(run, 'acceptance.json')
        ]);
      }
    ],
    [
      'an acceptance that contradicts itself',
      ['EVID_MANIFEST'],
      (run, manifest) => {
        writeFileSync(
          join(run, 'acceptance.json'),
          recordText({
            schema_version: 1,
            verdict: 'passed',
            criteria: [{ ...held, ok: false, code: 'ACC_FAILED' }],
            not_checked: []
          })
        );
        remake(run, manifest, {}, [
          ...manifest.files.filter(file => file.path !== 'acceptance.json'),
          fileOf(run, 'acceptance.json')
        ]);
      }
    ],
    [
      'a passed verdict with an exit',
      ['EVID_MANIFEST'],
      (run, manifest) =>
        remake(run, manifest, { verdict: { status: 'passed', code: 'OK', exit: 1, likely_cause: null } })
    ],
    [
      'a passed verdict over a failed phase',
      ['EVID_MANIFEST'],
      (run, manifest) =>
        remake(run, manifest, {
          phases: [{ name: 'test', status: 'failed', code: 'ACC_FAILED', attempts: 1 }]
        })
    ]
  ])('finds %s', async (_name, expected, change) => {
    expect(await codesAfter(change)).toEqual(expected);
  });

  it('reports every problem, not the first', async () => {
    const { run } = sealed();
    rmSync(join(run.path, 'plan.md'));
    writeFileSync(join(run.path, 'summary.md'), 'other!\n');
    writeFileSync(join(run.path, 'extra'), '');
    symlinkSync('/', join(run.path, 'root'));
    const report = await verifyRun(run.path, {
      expectManifest: `sha256:${'1'.repeat(64)}`,
      requireSignature: true
    });
    expect(codes(report)).toEqual([
      'EVID_DRIFT',
      'EVID_EXPECTED',
      'EVID_EXTRA',
      'EVID_MISSING',
      'EVID_UNSAFE',
      'EVID_UNSIGNED'
    ]);
    expect(report.finding).toBe('not consistent');
  });

  it('asks for what it was told to ask for', async () => {
    const { run } = sealed();
    expect(codes(await verifyRun(run.path, { requireSignature: true }))).toEqual(['EVID_UNSIGNED']);
    writeFileSync(join(run.path, 'attestation.dsse.json'), '{}');
    expect(codes(await verifyRun(run.path, { requireSignature: true }))).toEqual(['EVID_UNSIGNED']); // fails closed
    expect(codes(await verifyRun(run.path))).toEqual([]);
  });

  it('says that there is no such run', async () => {
    await expect(verifyRun(join(temporary(), 'none'))).rejects.toMatchObject({ code: 'EVID_NOT_FOUND' });
  });
});

describe('an unsealed run', () => {
  it('is incomplete: what is there, what is not', async () => {
    const { run } = open();
    run.journal.append('run.started');
    run.journal.append('phase.started', { phase: 'implement' });
    run.journal.append('phase.started', { phase: 'test' });
    run.openLog('logs/test/01.log', { maxBytes: 100 }).write(Buffer.from('so far'));
    appendFileSync(join(run.path, 'events.jsonl'), '{"data":{"torn');
    const report = await verifyRun(run.path);
    expect(report).toMatchObject({ ok: false, state: 'incomplete', manifest_digest: null });
    expect(codes(report)).toEqual(['EVID_INCOMPLETE']);
    expect(report.incomplete).toEqual({
      phases_begun: ['implement', 'test'],
      last_event: { type: 'phase.started', time: TIME },
      events: 3,
      torn_bytes: 14,
      journal_sealed: false,
      files: [
        { path: 'events.jsonl', bytes: expect.any(Number) as number },
        { path: 'logs/test/01.log', bytes: 6 }
      ],
      absent: ['acceptance.json', 'manifest.json', 'plan.json', 'redactions.json', 'summary.md']
    });
  });

  it('is told from one that was tampered with', async () => {
    const { run } = open();
    fill(run);
    const path = join(run.path, 'events.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('r-1', 'r-2'));
    const report = await verifyRun(run.path);
    expect(report.state).toBe('inconsistent');
    expect(report.problems).toContainEqual({
      code: 'EVID_CHAIN',
      path: 'events.jsonl',
      line: 2,
      message: 'events.jsonl line 2: the line does not carry the hash of the line before'
    });
  });

  it('has a sealed journal where only the manifest was lost', async () => {
    const { run } = sealed();
    rmSync(join(run.path, 'manifest.json'));
    const report = await verifyRun(run.path, { requireSignature: true, expectManifest: 'sha256:x' });
    expect(report.incomplete?.journal_sealed).toBe(true);
    expect(codes(report)).toEqual(['EVID_EXPECTED', 'EVID_INCOMPLETE', 'EVID_UNSIGNED']);
  });

  it('may be an empty directory', async () => {
    const report = await verifyRun(temporary());
    expect(codes(report)).toEqual(['EVID_INCOMPLETE']);
    expect(report.incomplete?.last_event).toBeNull();
  });
});

describe('the chain', () => {
  const types = fc.constantFrom('run.started', 'phase.started', 'command.ended', 'egress.refused');
  const events = fc.array(
    fc.tuple(
      types,
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)))
    ),
    { minLength: 1, maxLength: 8 }
  );

  function write(list: readonly [string, object][]): { directory: string; lines: string[] } {
    const directory = temporary();
    const lines: string[] = [];
    for (const [type, data] of [...list, ['run.sealed', {}] as const]) {
      lines.push(
        eventLine(lines.length + 1, TIME, type, data, lines.length === 0 ? FIRST_PREV : sha256(lines.at(-1)!))
      );
    }
    put(directory, lines);
    return { directory, lines };
  }

  function put(directory: string, lines: readonly string[]): void {
    writeFileSync(join(directory, 'events.jsonl'), lines.map(line => `${line}\n`).join(''));
  }

  function broken(directory: string, head: string): boolean {
    const reading = readChain(directory, 'events.jsonl', () => undefined);
    return (
      reading.broken !== null ||
      reading.torn > 0 ||
      reading.head !== head ||
      reading.lastType !== 'run.sealed'
    );
  }

  it('holds for what was written, and shows any changed byte, lost line, swap or addition', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, flip) => {
        const { directory, lines } = write(list);
        const head = sha256(lines.at(-1)!);
        expect(broken(directory, head)).toBe(false);
        const bytes = readFileSync(join(directory, 'events.jsonl'));
        bytes[at % bytes.length]! ^= flip;
        writeFileSync(join(directory, 'events.jsonl'), bytes);
        expect(broken(directory, head)).toBe(true);
        const which = at % lines.length;
        put(
          directory,
          lines.filter((_, index) => index !== which)
        );
        expect(broken(directory, head)).toBe(true);
        const other = (which + 1) % lines.length;
        put(
          directory,
          lines.map((line, index) =>
            index === which ? lines[other]! : index === other ? lines[which]! : line
          )
        );
        expect(broken(directory, head)).toBe(true);
        put(directory, [...lines, eventLine(lines.length + 1, TIME, 'run.more', {}, head)]);
        expect(broken(directory, head)).toBe(true);
        put(directory, [...lines.slice(0, which), lines[which]!, ...lines.slice(which)]);
        expect(broken(directory, head)).toBe(true);
      }),
      { numRuns: 60 }
    );
  });

  it('is followed in bounded memory, and an endless line is refused', () => {
    const directory = temporary();
    writeFileSync(join(directory, 'events.jsonl'), Buffer.alloc(20 << 20, 'x'));
    expect(readChain(directory, 'events.jsonl', () => undefined).broken).toEqual({
      line: 1,
      why: 'the line is too long'
    });
  });
});

describe('property: a changed run directory', () => {
  it('is never found consistent', async () => {
    const { run, manifest } = sealed();
    const paths = [...manifest.files.map(file => file.path), 'manifest.json'];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom('flip', 'cut', 'grow', 'remove', 'link', 'swap', 'add'),
        fc.nat(),
        async (which, how, at) => {
          const copy = copyOf(run.path);
          const path = paths[which % paths.length]!;
          const target = join(copy, path);
          const bytes = readFileSync(target);
          if (how === 'flip') {
            bytes[at % bytes.length]! ^= 1 + (at % 255);
            writeFileSync(target, bytes);
          } else if (how === 'cut') truncateSync(target, at % bytes.length);
          else if (how === 'grow') appendFileSync(target, '\n');
          else if (how === 'remove') rmSync(target);
          else if (how === 'link') {
            rmSync(target);
            symlinkSync(join(run.path, path), target);
          } else if (how === 'swap') {
            const other = join(copy, paths[(which + 1) % paths.length]!);
            writeFileSync(target, readFileSync(other));
          } else writeFileSync(`${target}.bak`, bytes);
          const report = await verifyRun(copy);
          expect(report.ok).toBe(false);
          rmSync(copy, { recursive: true });
        }
      ),
      { numRuns: 120 }
    );
  });
});

it('walks deep and wide directories without falling over', async () => {
  const { run } = sealed();
  mkdirSync(join(run.path, ...Array.from({ length: 80 }, () => 'd')), { recursive: true });
  expect(codes(await verifyRun(run.path))).toEqual(['EVID_UNSAFE']);
  expect(readdirSync(run.path)).toContain('manifest.json');
});
