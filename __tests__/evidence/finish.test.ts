import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  EvidenceError,
  finishInterrupted,
  readChain,
  renderReport,
  verifyRun,
  writeIndex,
  type JournalEvent,
  type Manifest,
  type VerifyReport
} from '../../src/evidence/index.js';
import { eventLine, FIRST_PREV } from '../../src/evidence/journal.js';
import { makeManifest, recordText } from '../../src/evidence/manifest.js';
import type { ManifestFacts } from '../../src/evidence/types.js';
import { digestOf, sha256 } from '../../src/platform/canonical.js';
import { createRedactor } from '../../src/redaction/index.js';
import {
  contentOf,
  copyOf,
  facts,
  fill,
  frozen,
  killed,
  open,
  removeTemporary,
  SECRET,
  sealed,
  startedData,
  temporary,
  TIME
} from './fixture.js';

afterAll(removeTemporary);

const how = { clock: frozen, by: 'post' } as const;

function codes(report: VerifyReport): string[] {
  return [...new Set(report.problems.map(problem => problem.code))].sort();
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof EvidenceError ? error.code : `not typed: ${String(error)}`;
  }
  return 'nothing thrown';
}

function eventsOf(run: string): JournalEvent[] {
  const events: JournalEvent[] = [];
  readChain(run, 'events.jsonl', event => events.push(event));
  return events;
}

/** Writes a journal with a chain that holds, whatever it tells. */
function writeJournal(run: string, list: readonly (readonly [string, object])[]): void {
  const lines: string[] = [];
  for (const [type, data] of list)
    lines.push(
      eventLine(lines.length + 1, TIME, type, data, lines.length === 0 ? FIRST_PREV : sha256(lines.at(-1)!))
    );
  writeFileSync(join(run, 'events.jsonl'), lines.map(line => `${line}\n`).join(''));
}

/** A run directory with nothing but a journal. */
function withJournal(list: readonly (readonly [string, object])[]): string {
  const run = join(temporary(), 'r-1');
  mkdirSync(run);
  writeJournal(run, list);
  return run;
}

describe('a run that was killed in its test', () => {
  it('is sealed, with what is known and nothing else', () => {
    const { run } = killed();
    const { state, manifest, publish, lastEvent } = finishInterrupted(run.path, how);
    expect({ state, publish, lastEvent }).toEqual({
      state: 'finished',
      publish: 'none',
      lastEvent: 'command.started'
    });
    const { program, pack, base, plan_digest } = facts();
    expect(manifest).toMatchObject({
      run_id: 'r-1',
      program,
      pack,
      base,
      plan_digest,
      change: null,
      isolation: null,
      verdict: { status: 'interrupted', code: 'RUN_INTERRUPTED', exit: 130, likely_cause: null },
      phases: [
        { name: 'plan', status: 'ok', code: null, attempts: 1 },
        { name: 'test', status: 'interrupted', code: 'RUN_INTERRUPTED', attempts: 2 },
        { name: 'setup', status: 'not-run', code: null, attempts: 0 },
        { name: 'implement', status: 'not-run', code: null, attempts: 0 }
      ]
    });
    const events = eventsOf(run.path);
    expect(events.slice(-2).map(event => event.type)).toEqual(['run.interrupted', 'run.sealed']);
    expect(events.at(-2)!.data).toEqual({
      by: 'post',
      last_event: 'command.started',
      phase: 'test',
      torn_bytes: 14,
      absent: ['acceptance.json', 'redactions.json', 'summary.md']
    });
    expect(readFileSync(join(run.path, 'plan.json'), 'utf8')).toBe('{"schema_version":1,"program":{"na');
    expect(readFileSync(join(run.path, 'logs/test/01.log'), 'utf8')).toBe('so far\n');
    const written = (name: string) => JSON.parse(readFileSync(join(run.path, name), 'utf8')) as unknown;
    expect(written('acceptance.json')).toMatchObject({ verdict: 'not-judged', criteria: [] });
    expect(written('redactions.json')).toMatchObject({ complete: false });
    expect(readFileSync(join(run.path, 'summary.md'), 'utf8')).toContain('after command.started in test');
  });

  it('verifies as incomplete, by one problem, and as nothing else', async () => {
    const { run, evidenceDir } = killed();
    const { manifest } = finishInterrupted(run.path, how);
    const report = await verifyRun(run.path, { expectManifest: manifest!.digest });
    expect(report).toMatchObject({
      ok: false,
      state: 'incomplete',
      manifest_digest: manifest!.digest,
      run_id: 'r-1',
      problems: [
        {
          code: 'EVID_INCOMPLETE',
          message: 'the run was interrupted after command.started in test; sealed afterwards by post'
        }
      ],
      incomplete: {
        phases_begun: ['test'],
        last_event: { type: 'command.started', time: TIME },
        events: 4,
        torn_bytes: 14,
        journal_sealed: true,
        absent: ['acceptance.json', 'redactions.json', 'summary.md']
      }
    });
    expect(report.problems).toHaveLength(1);
    expect(report.files).toBe(report.incomplete!.files.length - 1); // the manifest does not list itself
    const [indexed] = writeIndex(evidenceDir, frozen).runs;
    expect(indexed).toMatchObject({
      state: 'incomplete',
      note: 'interrupted, sealed afterwards',
      manifest_path: 'r-1/manifest.json',
      digest: manifest!.digest,
      verdict: { status: 'interrupted', code: 'RUN_INTERRUPTED' }
    });
    const page = renderReport(run.path);
    for (const part of ['# INTERRUPTED', 'after command.started in test', '14 bytes', 'None was computed'])
      expect(page).toContain(part);
  });

  it('is incomplete and asks for a signature where one is asked for; another manifest is another run', async () => {
    const { run } = killed();
    finishInterrupted(run.path, how);
    const unsigned = await verifyRun(run.path, { requireSignature: true });
    expect([unsigned.state, codes(unsigned)]).toEqual(['incomplete', ['EVID_INCOMPLETE', 'EVID_UNSIGNED']]);
    const other = await verifyRun(run.path, { expectManifest: `sha256:${'0'.repeat(64)}` });
    expect([other.state, codes(other)]).toEqual(['inconsistent', ['EVID_EXPECTED', 'EVID_INCOMPLETE']]);
  });

  it.each<[string, string[], (run: string) => void]>([
    [
      'a changed file',
      ['EVID_DRIFT', 'EVID_INCOMPLETE'],
      run => writeFileSync(join(run, 'plan.md'), '# plan\n')
    ],
    [
      'a log that grew',
      ['EVID_DRIFT', 'EVID_INCOMPLETE'],
      run => appendFileSync(join(run, 'logs/test/01.log'), 'x')
    ],
    ['a missing file', ['EVID_INCOMPLETE', 'EVID_MISSING'], run => rmSync(join(run, 'summary.md'))],
    ['an extra file', ['EVID_EXTRA', 'EVID_INCOMPLETE'], run => writeFileSync(join(run, 'extra'), '')],
    [
      'a changed journal',
      ['EVID_CHAIN', 'EVID_DRIFT'],
      run => {
        const path = join(run, 'events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"phase":"test"', '"phase":"tess"'));
      }
    ]
  ])('is inconsistent after %s', async (_name, expected, tamper) => {
    const { run } = killed();
    finishInterrupted(run.path, how);
    tamper(run.path);
    const report = await verifyRun(run.path);
    expect([report.state, codes(report)]).toEqual(['inconsistent', expected]);
  });

  it('stays as it is when it is finished again', () => {
    const { run } = killed();
    const first = finishInterrupted(run.path, how);
    const before = contentOf(run.path);
    const second = finishInterrupted(run.path, how);
    expect(second).toEqual({ state: 'whole', manifest: first.manifest, publish: 'none', lastEvent: null });
    expect(contentOf(run.path)).toEqual(before);
  });

  it('gives back the reserve and what was being written, of this run only', () => {
    const { run, evidenceDir } = killed();
    const others = [
      '.reserve-r-10',
      '.writing-r-1',
      '.writing-r-1-abcdefg',
      '.writing-r-10-abcdef',
      '.writing-x'
    ];
    for (const name of [...others, '.writing-r-1-abcdef']) mkdirSync(join(evidenceDir, name));
    writeFileSync(join(evidenceDir, '.writing-r-1-abcdef/file'), 'half');
    writeFileSync(join(run.path, 'manifest.json.0123456789ab.tmp'), '{');
    mkdirSync(join(run.path, 'artifacts'));
    writeFileSync(join(run.path, 'artifacts/x.0123456789ab.tmp'), 'of the pack');
    expect(readdirSync(evidenceDir)).toContain('.reserve-r-1');
    const { manifest } = finishInterrupted(run.path, how);
    expect(readdirSync(evidenceDir).sort()).toEqual([...others, 'r-1'].sort());
    const paths = manifest!.files.map(file => file.path);
    expect(paths).toContain('artifacts/x.0123456789ab.tmp');
    expect(paths).not.toContain('manifest.json.0123456789ab.tmp');
  });

  it('holds no secret that its redactor knows', () => {
    const { run } = open({ redactor: createRedactor([]) });
    run.journal.append('run.started', {
      ...startedData('r-1'),
      pack: { id: 'A', title: `uses ${SECRET}`, path: 'p' }
    });
    const redactor = createRedactor([{ name: 'TOKEN', value: SECRET }]);
    const { manifest } = finishInterrupted(run.path, { ...how, redactor });
    expect(manifest!.pack.title).toBe('uses [redacted:TOKEN]');
    for (const name of ['manifest.json', 'summary.md', 'redactions.json'])
      expect(readFileSync(join(run.path, name), 'utf8')).not.toContain(SECRET);
  });

  it('states what the journal tells of isolation and change', () => {
    const probe = { backend: 'bubblewrap', ok: true, reason: null, facts: { seccomp: true } };
    const run = withJournal([
      ['run.started', startedData('r-1')],
      ['isolation.probed', { reports: [{ ...probe, backend: 'other', ok: false }, probe] }],
      ['change.computed', { tree: 'd'.repeat(40), files: 1, added: 2, deleted: 3 }],
      ['run.verdict', { status: 'passed', code: 'OK', exit: 0 }]
    ]);
    const { manifest } = finishInterrupted(run, how);
    expect(manifest).toMatchObject({
      isolation: { backend: 'bubblewrap', version: 'version not recorded', facts: { seccomp: true } },
      change: { tree: 'd'.repeat(40), commit: null, files: 1, added: 2, deleted: 3 },
      verdict: { status: 'interrupted' } // it had a verdict, and did not come to seal it
    });
  });
});

describe('what the facts are taken from', () => {
  const plan = {
    program: facts().program,
    pack: { ...facts().pack, title: 'of the plan' },
    base: facts().base
  };
  const digest = digestOf(plan);

  function runWith(event: object, planText: string): string {
    const run = withJournal([['run.started', event]]);
    writeFileSync(join(run, 'plan.json'), planText);
    return run;
  }

  it.each<[string, object, string, string | null]>([
    [
      'plan.json, where its digest holds',
      { run_id: 'r-1', plan_digest: digest },
      JSON.stringify({ ...plan, digest, refusals: [] }),
      'of the plan'
    ],
    [
      'the event, where the plan is half',
      startedData('r-1'),
      JSON.stringify(plan).slice(0, 40),
      facts().pack.title
    ],
    [
      'the event, where the plan is another',
      startedData('r-1'),
      JSON.stringify({ ...plan, digest }),
      facts().pack.title
    ],
    [
      'the event, where the plan was changed',
      { ...startedData('r-1'), plan_digest: digest },
      JSON.stringify({ ...plan, mode: 'privileged', digest }),
      facts().pack.title
    ],
    ['nothing, where the event says too little', { run_id: 'r-1', plan_digest: digest }, '{', null],
    ['nothing, where the run id is none', { ...startedData('../x') }, '{', null],
    ['nothing, where the plan is endless nesting', { run_id: 'r-1' }, '['.repeat(100_000), null],
    ['nothing, where the plan is null', { run_id: 'r-1' }, 'null', null]
  ])('%s', (_name, event, planText, title) => {
    const run = runWith(event, planText);
    const before = contentOf(run);
    const { state, manifest } = finishInterrupted(run, how);
    expect([state, manifest?.pack.title ?? null]).toEqual([title === null ? 'nothing' : 'finished', title]);
    if (title === null) expect(contentOf(run)).toEqual(before);
  });

  it('is nothing where there is no journal, or none of its events', async () => {
    const empty = join(temporary(), 'r-1');
    mkdirSync(empty);
    const nothing = { state: 'nothing', manifest: null, publish: 'none', lastEvent: null };
    expect(finishInterrupted(empty, how)).toEqual(nothing);
    writeFileSync(join(empty, 'events.jsonl'), '{"torn');
    expect(finishInterrupted(empty, how)).toEqual(nothing);
    expect(readFileSync(join(empty, 'events.jsonl'), 'utf8')).toBe('{"torn');
    expect(codes(await verifyRun(empty))).toEqual(['EVID_INCOMPLETE']);
  });

  it('takes nothing that has not the form of a manifest from a journal that anyone may have written', async () => {
    const json = fc.jsonValue().filter(value => JSON.stringify(value) !== undefined);
    const type = fc.constantFrom(
      'phase.started',
      'phase.ended',
      'command.started',
      'change.computed',
      'isolation.probed',
      'run.verdict',
      'other.thing'
    );
    const data = fc.record(
      Object.fromEntries(
        ['phase', 'status', 'code', 'attempts', 'attempt', 'reports', 'tree', 'files', 'exit'].map(name => [
          name,
          fc.oneof(json, fc.constantFrom('plan', 'test', 'ok', 'failed'))
        ])
      ),
      { requiredKeys: [] }
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(type, data), { maxLength: 8 }), async list => {
        const run = withJournal([['run.started', startedData('r-1')], ...(list as [string, object][])]);
        expect(finishInterrupted(run, how).state).toBe('finished');
        const report = await verifyRun(run);
        expect([report.state, codes(report)]).toEqual(['incomplete', ['EVID_INCOMPLETE']]);
        renderReport(run);
      }),
      { numRuns: 100 }
    );
  });
});

describe('a run that was killed between the seal of its journal and its manifest', () => {
  it('gets the very manifest that it would have written, and no event', async () => {
    const { run, manifest } = sealed();
    const before = contentOf(run.path);
    rmSync(join(run.path, 'manifest.json'));
    writeFileSync(join(run.path, 'manifest.json.0123456789ab.tmp'), '{"half');
    expect(finishInterrupted(run.path, how)).toEqual({
      state: 'finished',
      manifest,
      publish: 'none',
      lastEvent: 'phase.ended'
    });
    expect(contentOf(run.path)).toEqual(before);
    expect((await verifyRun(run.path)).state).toBe('consistent');
  });

  it('also where the seal states no facts', async () => {
    const run = withJournal([
      ['run.started', startedData('r-1')],
      ['phase.ended', { phase: 'plan', status: 'failed', code: 'PACK_MISSING', attempts: 1 }],
      ['run.verdict', { status: 'denied', code: 'NET_NOT_GRANTED', exit: 3 }],
      ['run.sealed', {}]
    ]);
    const { manifest } = finishInterrupted(run, how);
    expect(manifest).toMatchObject({
      verdict: { status: 'denied', code: 'NET_NOT_GRANTED', exit: 3, likely_cause: null },
      phases: [{ name: 'plan', status: 'failed' }, { name: 'setup' }, { name: 'implement' }, { name: 'test' }]
    });
    expect((await verifyRun(run)).state).toBe('consistent');
  });
});

describe('a whole run', () => {
  it('is left as it is', () => {
    const { run, evidenceDir, manifest } = sealed();
    const before = contentOf(evidenceDir);
    expect(finishInterrupted(run.path, how)).toEqual({
      state: 'whole',
      manifest,
      publish: 'none',
      lastEvent: null
    });
    expect(contentOf(evidenceDir)).toEqual(before);
  });

  it('is not taken for whole where its manifest does not hold', () => {
    const { run } = sealed();
    writeFileSync(join(run.path, 'manifest.json'), '{}');
    expect(codeOf(() => finishInterrupted(run.path, how))).toBe('EVID_MANIFEST');
  });
});

describe('what no crash leaves is not repaired', () => {
  it.each<[string, string, (run: string) => void]>([
    [
      'a changed event',
      'EVID_CHAIN',
      run => {
        const path = join(run, 'events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"run_id":"r-1"', '"run_id":"r-2"'));
      }
    ],
    [
      'bytes with a line break after the last event',
      'EVID_CHAIN',
      run => appendFileSync(join(run, 'events.jsonl'), '\n')
    ],
    ['a symbolic link', 'EVID_UNSAFE', run => symlinkSync('/etc/passwd', join(run, 'plan.txt'))],
    ['a FIFO', 'EVID_UNSAFE', run => void execFileSync('mkfifo', [join(run, 'pipe')])],
    [
      'a journal that is a link',
      'EVID_UNSAFE',
      run => {
        rmSync(join(run, 'events.jsonl'));
        symlinkSync('/etc/passwd', join(run, 'events.jsonl'));
      }
    ],
    [
      'a journal with a second name',
      'EVID_UNSAFE',
      run => linkSync(join(run, 'events.jsonl'), join(temporary(), 'second'))
    ]
  ])('%s: %s, and nothing was changed', (_name, code, tamper) => {
    const { run } = killed();
    tamper(run.path);
    const before = contentOf(run.path);
    expect(codeOf(() => finishInterrupted(run.path, how))).toBe(code);
    expect(contentOf(run.path)).toEqual(before);
  });

  it('a name that is not UTF-8: EVID_UNSAFE', () => {
    const { run } = killed();
    writeFileSync(Buffer.concat([Buffer.from(`${run.path}/`), Buffer.from([0xff])]), '');
    expect(codeOf(() => finishInterrupted(run.path, how))).toBe('EVID_UNSAFE');
    expect(existsSync(join(run.path, 'manifest.json'))).toBe(false);
  });

  it('bytes after the seal: EVID_CHAIN', () => {
    const { run } = sealed();
    rmSync(join(run.path, 'manifest.json'));
    appendFileSync(join(run.path, 'events.jsonl'), '{"torn');
    expect(codeOf(() => finishInterrupted(run.path, how))).toBe('EVID_CHAIN');
  });

  it('any changed byte of a whole line: EVID_CHAIN, and never a sealed record', () => {
    const { run } = killed();
    const bytes = readFileSync(join(run.path, 'events.jsonl'));
    const wholeLines = bytes.lastIndexOf(10) + 1;
    fc.assert(
      fc.property(fc.nat(wholeLines - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= flip;
        fc.pre(at !== wholeLines - 1); // without its line break the last line is a torn one
        writeFileSync(join(run.path, 'events.jsonl'), changed);
        // A change of the last whole line is seen only where it breaks its form: nothing follows that carries its hash.
        const lastLine = at > bytes.lastIndexOf(10, wholeLines - 2);
        const found = readChain(run.path, 'events.jsonl', () => undefined).broken;
        if (found === null) return expect(lastLine).toBe(true);
        expect(codeOf(() => finishInterrupted(run.path, how))).toBe('EVID_CHAIN');
        expect(existsSync(join(run.path, 'manifest.json'))).toBe(false);
      }),
      { numRuns: 300 }
    );
  });

  it('a link on the way: EVID_DIR_UNSAFE; unprotected, it leads elsewhere', () => {
    const { run, evidenceDir } = killed();
    const link = join(temporary(), 'link');
    symlinkSync(evidenceDir, link);
    writeFileSync(join(link, 'naive'), ''); // the attack works
    expect(existsSync(join(evidenceDir, 'naive'))).toBe(true);
    const before = contentOf(run.path);
    expect(codeOf(() => finishInterrupted(join(link, 'r-1'), how))).toBe('EVID_DIR_UNSAFE');
    expect(contentOf(run.path)).toEqual(before);
    expect(codeOf(() => finishInterrupted(join(evidenceDir, 'r-2'), how))).toBe('EVID_NOT_FOUND');
  });
});

describe('verdict and journal must agree on an interruption', () => {
  function remake(run: string, changes: Partial<ManifestFacts>): void {
    const manifest = JSON.parse(readFileSync(join(run, 'manifest.json'), 'utf8')) as Manifest;
    const { files, journal } = manifest;
    const known = Object.keys(facts()).map(name => [name, manifest[name as keyof Manifest]] as const);
    const remade = { ...(Object.fromEntries(known) as unknown as ManifestFacts), ...changes };
    writeFileSync(join(run, 'manifest.json'), recordText(makeManifest(remade, files, journal)));
  }

  it.each<[string, ManifestFacts['verdict']]>([
    ['a better verdict', { status: 'failed', code: 'ACC_FAILED', exit: 1, likely_cause: null }],
    ['another exit', { status: 'interrupted', code: 'RUN_INTERRUPTED', exit: 1, likely_cause: null }],
    ['exit 0', { status: 'interrupted', code: 'RUN_INTERRUPTED', exit: 0, likely_cause: null }],
    ['another code', { status: 'interrupted', code: 'CANCELLED', exit: 130, likely_cause: null }]
  ])('%s over an interrupted journal', async (_name, verdict) => {
    const { run } = killed();
    finishInterrupted(run.path, how);
    remake(run.path, { verdict });
    const report = await verifyRun(run.path);
    expect(report.state).toBe('inconsistent');
    expect(codes(report)).toContain('EVID_MANIFEST');
  });

  it('an interrupted verdict over a whole journal', async () => {
    const { run } = sealed();
    remake(run.path, {
      verdict: { status: 'interrupted', code: 'RUN_INTERRUPTED', exit: 130, likely_cause: null }
    });
    const report = await verifyRun(run.path);
    expect([report.state, codes(report)]).toEqual(['inconsistent', ['EVID_MANIFEST']]);
  });

  it('a passed verdict over an interrupted phase', async () => {
    const { run } = sealed();
    remake(run.path, { phases: [{ name: 'test', status: 'interrupted', code: null, attempts: 1 }] });
    expect(codes(await verifyRun(run.path))).toEqual(['EVID_MANIFEST']);
  });
});

describe('property: killed at any point', () => {
  /** What a run does, step by step, up to its seal. */
  const steps: readonly ((run: ReturnType<typeof open>['run']) => void)[] = [
    run => run.journal.append('run.started', startedData(run.runId)),
    run => run.writeJson('plan.json', { schema_version: 1 }),
    run => run.writeText('plan.md', '# Plan\n'),
    run => run.journal.append('phase.started', { phase: 'implement' }),
    run => void run.openLog('logs/implement/01.log', { maxBytes: 100 }),
    run => run.writeText('change.patch', '+x\n'),
    run => run.journal.append('phase.ended', { phase: 'implement', status: 'ok', code: null, attempts: 1 }),
    run => run.writeText('acceptance.json', '{"half'),
    run => run.writeText('summary.md', ''),
    run => run.journal.append('run.verdict', { status: 'failed', code: 'ACC_FAILED', exit: 1 }),
    run => run.writeText('redactions.json', '{"half')
  ];

  it.each(steps.map((_, index) => [index + 1]))('after step %i of what a run writes', async count => {
    const { run } = open();
    for (const step of steps.slice(0, count)) step(run);
    expect(finishInterrupted(run.path, how).state).toBe('finished');
    const report = await verifyRun(run.path);
    expect([report.state, codes(report)]).toEqual(['incomplete', ['EVID_INCOMPLETE']]);
  });

  /** Every byte around a line break, every eleventh elsewhere: within a line all torn ends are alike. */
  function worthwhile(bytes: Buffer, length: number): boolean {
    return length % 11 === 0 || bytes.subarray(Math.max(0, length - 4), length + 4).includes(10);
  }

  it('while the journal was written', async () => {
    const { run } = open();
    fill(run);
    run.seal(facts());
    rmSync(join(run.path, 'manifest.json'));
    const bytes = readFileSync(join(run.path, 'events.jsonl'));
    const first = bytes.indexOf(10) + 1;
    const copy = copyOf(run.path);
    for (let length = 0; length <= bytes.length; length++) {
      if (!worthwhile(bytes, length)) continue;
      writeFileSync(join(copy, 'events.jsonl'), bytes.subarray(0, length));
      const { state } = finishInterrupted(copy, how);
      const report = await verifyRun(copy);
      const expected = length < first ? 'nothing' : 'finished';
      const whole = length === bytes.length;
      expect([length, state, report.state]).toEqual([length, expected, whole ? 'consistent' : 'incomplete']);
      if (!whole) expect(codes(report)).toEqual(['EVID_INCOMPLETE']);
      rmSync(join(copy, 'manifest.json'), { force: true });
    }
  });

  it('while finishing added to the journal', async () => {
    const { run } = killed();
    const before = readFileSync(join(run.path, 'events.jsonl'));
    const original = copyOf(run.path);
    finishInterrupted(run.path, how);
    const after = readFileSync(join(run.path, 'events.jsonl'));
    const copy = copyOf(original);
    for (let length = before.lastIndexOf(10) + 1; length <= after.length; length++) {
      if (!worthwhile(after, length)) continue;
      // As written over the torn line: its end may still follow.
      writeFileSync(
        join(copy, 'events.jsonl'),
        Buffer.concat([after.subarray(0, length), before.subarray(length)])
      );
      expect(finishInterrupted(copy, how).state).toBe('finished');
      const report = await verifyRun(copy);
      expect([length, report.state, codes(report)]).toEqual([length, 'incomplete', ['EVID_INCOMPLETE']]);
      expect(eventsOf(copy).filter(event => event.type === 'run.interrupted')).toHaveLength(1);
      rmSync(join(copy, 'manifest.json'));
    }
    truncateSync(join(copy, 'events.jsonl'), 0);
    expect(finishInterrupted(copy, how).state).toBe('nothing');
  });
});
