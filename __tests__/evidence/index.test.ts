import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import {
  createPublishRecord,
  listArtifacts,
  listRuns,
  renderReport,
  resolveRun,
  showArtifact,
  showIndexMeta,
  writeIndex
} from '../../src/evidence/index.js';
import { clockFrom } from '../../src/platform/clock.js';
import { facts, fill, frozen, held, open, removeTemporary, sealed, temporary, TIME } from './fixture.js';

afterAll(removeTemporary);

function at(seconds: number) {
  return clockFrom({ SOURCE_DATE_EPOCH: String(seconds) });
}

/** Three runs: sealed, newer and sealed, never sealed; and what else may lie in an evidence directory. */
function several(): string {
  const { evidenceDir } = sealed({ runId: 'r-a' });
  const second = open({ evidenceDir, runId: 'r-b', clock: at(1_800_000_000) });
  fill(second.run);
  second.run.seal(facts({ run_id: 'r-b', started_at: second.run.startedAt }));
  open({ evidenceDir, runId: 'r-c', clock: at(1_600_000_000) }).run.journal.append('run.started');
  return evidenceDir;
}

describe('the index', () => {
  it('lists runs and artifacts as their manifests state them, the same bytes every time', () => {
    const evidenceDir = several();
    const index = writeIndex(evidenceDir, frozen);
    const bytes = readFileSync(join(evidenceDir, 'evidence_index.json'));
    writeIndex(evidenceDir, frozen);
    expect(readFileSync(join(evidenceDir, 'evidence_index.json'))).toEqual(bytes);
    expect(index).toMatchObject({
      schema_version: 1,
      generated_at: TIME,
      roots_scanned: ['.orchestrator_logs']
    });
    expect(index.runs.map(run => [run.run_id, run.state, run.manifest_path])).toEqual([
      ['r-a', 'sealed', 'r-a/manifest.json'],
      ['r-b', 'sealed', 'r-b/manifest.json'],
      ['r-c', 'incomplete', null]
    ]);
    const log = index.runs[0]!.artifacts.find(artifact => artifact.type === 'log');
    expect(log).toEqual({
      type: 'log',
      path: 'logs/test/01-npm-test.log',
      schema_version: null,
      bytes: 31,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string
    });
  });

  it('survives broken run directories and says so', () => {
    const evidenceDir = several();
    writeFileSync(join(evidenceDir, 'r-a/manifest.json'), '{}');
    truncateSync(join(evidenceDir, 'r-b/manifest.json'), 2 ** 40);
    mkdirSync(join(evidenceDir, 'r-d'));
    symlinkSync('/proc/self/environ', join(evidenceDir, 'r-d/manifest.json'));
    mkdirSync(join(evidenceDir, 'r-e'));
    symlinkSync(join(evidenceDir, 'r-a'), join(evidenceDir, 'r-f'));
    mkdirSync(join(evidenceDir, '.writing-x'));
    writeFileSync(join(evidenceDir, 'stray'), '');
    const index = writeIndex(evidenceDir, frozen);
    expect(index.runs.map(run => [run.run_id, run.state, run.note])).toEqual([
      ['r-a', 'unreadable', expect.stringContaining('manifest.json:')],
      ['r-b', 'unreadable', 'manifest.json is larger than allowed'],
      ['r-c', 'incomplete', 'never sealed'],
      ['r-d', 'unreadable', 'manifest.json is a symbolic link'],
      ['r-e', 'incomplete', 'never sealed, no journal']
    ]);
  });

  it('lists what was published beside a run', () => {
    const { evidenceDir, run, manifest } = sealed();
    createPublishRecord(run.path, manifest.digest, frozen).seal();
    const types = writeIndex(evidenceDir, frozen).runs[0]!.artifacts.filter(one =>
      one.path.startsWith('publish/')
    );
    expect(types.map(one => one.type)).toEqual(['publish', 'publish']);
  });
});

describe('the queries', () => {
  it('answer from the index', () => {
    const evidenceDir = several();
    writeIndex(evidenceDir, frozen);
    expect(listRuns(evidenceDir).map(run => run.run_id)).toEqual(['r-b', 'r-a', 'r-c']);
    expect(listArtifacts(evidenceDir, 'r-a', 'plan').map(one => one.path)).toEqual(['plan.json']);
    expect(showIndexMeta(evidenceDir)).toMatchObject({
      schema_version: 1,
      runs: 3,
      sealed: 2,
      incomplete: 1,
      unreadable: 0
    });
    expect(() => listArtifacts(evidenceDir, 'r-x')).toThrow(
      expect.objectContaining({ code: 'EVID_NOT_FOUND' })
    );
  });

  it.each<[string, (dir: string) => void]>([
    ['is missing', dir => rmSync(join(dir, 'evidence_index.json'))],
    ['is no JSON', dir => writeFileSync(join(dir, 'evidence_index.json'), '{')],
    ['has another form', dir => writeFileSync(join(dir, 'evidence_index.json'), '{"schema_version":2}')],
    [
      'is a link',
      dir => {
        rmSync(join(dir, 'evidence_index.json'));
        symlinkSync('/etc/passwd', join(dir, 'evidence_index.json'));
      }
    ]
  ])('say that the index %s', (_name, harm) => {
    const evidenceDir = several();
    writeIndex(evidenceDir, frozen);
    harm(evidenceDir);
    for (const query of [listRuns, showIndexMeta, (dir: string) => listArtifacts(dir, 'r-a')]) {
      expect(() => query(evidenceDir)).toThrow(expect.objectContaining({ code: 'EVID_INDEX' }));
    }
  });

  it('show the beginning of an artifact and nothing outside the run', () => {
    const { run } = sealed();
    expect(showArtifact(run.path, 'plan.md', { maxBytes: 4 })).toEqual({
      path: 'plan.md',
      bytes: 7,
      content: Buffer.from('# Pl'),
      truncated: true
    });
    symlinkSync('/proc/self/environ', join(run.path, 'leak'));
    for (const path of ['leak', '../r-1/plan.md', '/etc/passwd', 'logs', 'none', '']) {
      expect(() => showArtifact(run.path, path)).toThrow(expect.objectContaining({ code: 'EVID_NOT_FOUND' }));
    }
  });

  it('know which run is meant', () => {
    const evidenceDir = several();
    expect(resolveRun(evidenceDir, 'last')).toBe(join(evidenceDir, 'r-b'));
    expect(resolveRun(evidenceDir, 'r-c')).toBe(join(evidenceDir, 'r-c'));
    expect(resolveRun(evidenceDir, './r-a', evidenceDir)).toBe(join(evidenceDir, 'r-a'));
    expect(resolveRun(evidenceDir, join(evidenceDir, 'r-a/manifest.json'))).toBe(join(evidenceDir, 'r-a'));
    for (const which of ['r-x', '../..//none', 'evidence_index.json']) {
      expect(() => resolveRun(evidenceDir, which, evidenceDir)).toThrow(
        expect.objectContaining({ code: 'EVID_NOT_FOUND' })
      );
    }
    expect(() => resolveRun(temporary(), 'last')).toThrow(
      expect.objectContaining({ code: 'EVID_NOT_FOUND' })
    );
  });
});

describe('the report', () => {
  it('shows the sealed record', () => {
    const { run, manifest } = sealed();
    const text = renderReport(run.path);
    for (const part of [
      '# PASSED: LINT',
      manifest.digest,
      'Acceptance: passed',
      'npm test',
      'NET\\_NOT\\_GRANTED'.replaceAll('\\', ''),
      'fixtures.example.org',
      'logs/test/01-npm-test.log',
      manifest.files[0]!.sha256,
      'not authentic'
    ]) {
      expect(text).toContain(part);
    }
  });

  it('lets no foreign word act', () => {
    const { run } = open();
    const evil =
      '</td><img src=x onerror=alert(1)> ![x](http://evil.example/x.png) @everyone | a | `b` https://evil.example www.evil.example \u001b[2J\u202e\n::set-output name=x::y';
    run.writeJson('acceptance.json', {
      schema_version: 1,
      verdict: 'passed',
      criteria: [{ ...held, subject: evil, detail: evil }],
      not_checked: [{ key: evil, text: evil, place: 'x:1:1' }]
    });
    run.journal.append('egress.refused', { code: evil, host: evil });
    run.seal(facts({ pack: { id: evil, title: evil, path: evil } }));
    const text = renderReport(run.path);
    const outsideCode = text.replace(/(?<![\\`])(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(outsideCode).not.toMatch(/<[a-z/]|!\[|\]\(|@|https:\/\/|www\.|^::/im);
    for (const row of text.split('\n').filter(line => line.startsWith('| held')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  it('is made of sealed, self-consistent records only', () => {
    const { run } = open();
    expect(() => renderReport(run.path)).toThrow(expect.objectContaining({ code: 'EVID_INCOMPLETE' }));
    const other = sealed();
    writeFileSync(join(other.run.path, 'manifest.json'), '{}');
    expect(() => renderReport(other.run.path)).toThrow(expect.objectContaining({ code: 'EVID_MANIFEST' }));
  });
});

it('needs no readable directory above', () => {
  const { run, evidenceDir } = sealed();
  chmodSync(evidenceDir, 0o700);
  expect(resolveRun(evidenceDir, 'last')).toBe(run.path);
});
