import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  addToGitExclude,
  createPublishRecord,
  createRunDirectory,
  EvidenceError,
  readManifest,
  verifyRun,
  writeIndex
} from '../../src/evidence/index.js';
import { createRedactor } from '../../src/redaction/index.js';
import {
  acceptance,
  facts,
  fill,
  frozen,
  open,
  removeTemporary,
  SECRET,
  sealed,
  temporary
} from './fixture.js';

afterAll(removeTemporary);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof EvidenceError ? error.code : `not typed: ${String(error)}`;
  }
  return 'nothing thrown';
}

describe('the run directory', () => {
  it('is made 0700, once', () => {
    const { run, evidenceDir } = open();
    expect(statSync(run.path).mode & 0o777).toBe(0o700);
    expect(codeOf(() => open({ evidenceDir }))).toBe('EVID_RUN_EXISTS');
  });

  it.each(['', '..', 'a/b', '-x', '.hidden', 'a b', 'x'.repeat(129)])('refuses the run id %j', runId => {
    expect(() =>
      createRunDirectory({ evidenceDir: temporary(), runId, clock: frozen, redactor: createRedactor([]) })
    ).toThrow(RangeError);
  });

  it('refuses an evidence directory that is a link, or below one; unprotected, the link redirects the write', () => {
    const repo = temporary();
    const outside = temporary();
    symlinkSync(outside, join(repo, '.orchestrator_logs'));
    mkdirSync(join(repo, '.orchestrator_logs', 'naive')); // the attack works
    expect(readdirSync(outside)).toEqual(['naive']);
    expect(codeOf(() => open({ evidenceDir: join(repo, '.orchestrator_logs') }))).toBe('EVID_DIR_UNSAFE');
    expect(codeOf(() => open({ evidenceDir: join(repo, '.orchestrator_logs', 'deeper') }))).toBe(
      'EVID_DIR_UNSAFE'
    );
    expect(readdirSync(outside)).toEqual(['naive']);
    writeFileSync(join(repo, 'file'), '');
    expect(codeOf(() => open({ evidenceDir: join(repo, 'file') }))).toBe('EVID_DIR_UNSAFE');
  });

  it('works where a directory above cannot be listed', () => {
    if (process.getuid?.() === 0) return; // root lists everything
    const above = join(temporary(), 'above');
    mkdirSync(above, { mode: 0o311 });
    expect(existsSync(open({ evidenceDir: join(above, 'logs') }).run.path)).toBe(true);
    chmodSync(above, 0o700); // so that it can be removed
  });

  it('belongs to whom the caller names, where the program is root', () => {
    if (process.getuid?.() !== 0) return; // only root can give files away
    const evidenceDir = join(temporary(), 'logs');
    const owner = { uid: 12345, gid: 12346 };
    const run = createRunDirectory({
      evidenceDir,
      runId: 'r-1',
      clock: frozen,
      redactor: createRedactor([]),
      owner
    });
    fill(run);
    const manifest = run.seal(facts());
    createPublishRecord(run.path, manifest.digest, frozen).seal();
    writeIndex(evidenceDir, frozen);
    const entries = readdirSync(evidenceDir, { recursive: true, encoding: 'utf8' });
    for (const path of ['', ...entries]) {
      const { uid, gid } = lstatSync(join(evidenceDir, path));
      expect({ path, uid, gid }).toEqual({ path, ...owner });
    }
  });

  it('redacts before it hashes and counts in redactions.json', () => {
    const { run, manifest } = sealed();
    for (const file of manifest.files)
      expect(readFileSync(join(run.path, file.path), 'utf8')).not.toContain(SECRET);
    expect(readFileSync(join(run.path, 'logs/test/01-npm-test.log'), 'utf8')).toBe(
      'token [redacted:TOKEN] printed\n'
    );
    expect(JSON.parse(readFileSync(join(run.path, 'redactions.json'), 'utf8'))).toEqual({
      schema_version: 1,
      replaced: { TOKEN: 2 },
      too_short: []
    });
    expect(run.tail('logs/test/01-npm-test.log')).toBe('token [redacted:TOKEN] printed\n');
  });

  it('redacts what the manifest says of the pack', () => {
    const { run } = open();
    const manifest = run.seal(facts({ pack: { id: 'A', title: `t ${SECRET}`, path: 'p' } }));
    expect(manifest.pack.title).toBe('t [redacted:TOKEN]');
  });

  it('gives the same bytes for the same inputs', () => {
    const [a, b] = [sealed(), sealed()];
    expect(a.manifest).toEqual(b.manifest);
    for (const file of [...a.manifest.files.map(one => one.path), 'manifest.json']) {
      expect(readFileSync(join(a.run.path, file))).toEqual(readFileSync(join(b.run.path, file)));
    }
  });

  it('refuses paths that lead out, the names of siblings, and writes after the seal', () => {
    const { run, evidenceDir } = open();
    writeFileSync(join(evidenceDir, 'x'), 'of another');
    for (const path of ['../x', '/etc/x', 'a/../../x', '', 'a//b'])
      expect(codeOf(() => run.writeText(path, ''))).toBe('EVID_DIR_UNSAFE');
    expect(readFileSync(join(evidenceDir, 'x'), 'utf8')).toBe('of another');
    expect(codeOf(() => run.writeText('events.jsonl', ''))).toBe('EVID_WRITE');
    for (const path of ['manifest.json', 'publish/x', 'attestation.dsse.json'])
      expect(codeOf(() => run.writeText(path, ''))).toBe('EVID_SEALED');
    run.seal(facts());
    expect(codeOf(() => run.writeText('late.txt', ''))).toBe('EVID_SEALED');
    expect(codeOf(() => run.writeText('redactions.json', ''))).toBe('EVID_SEALED');
    expect(existsSync(join(run.path, 'redactions.json'))).toBe(true);
    expect(codeOf(() => run.journal.append('run.late'))).toBe('EVID_SEALED');
    expect(codeOf(() => run.seal(facts()))).toBe('EVID_SEALED');
  });

  it('copies what a step produced, text redacted, compressed formats as they are', async () => {
    const { run, evidenceDir } = open();
    const patch = await run.writeWith('change.patch', path => writeFileSync(path, `+${SECRET}\n`));
    expect(patch.redactions).toEqual({ TOKEN: 1 });
    expect(readFileSync(join(run.path, 'change.patch'), 'utf8')).toBe('+[redacted:TOKEN]\n');
    await run.writeWith('change.bundle', path => writeFileSync(path, `\0${SECRET}`), 'never');
    expect(readFileSync(join(run.path, 'change.bundle'), 'utf8')).toContain(SECRET);
    await expect(run.writeWith('absent', () => undefined)).rejects.toMatchObject({ code: 'EVID_WRITE' });
    expect(existsSync(join(run.path, 'absent'))).toBe(false);
    expect(readdirSync(evidenceDir)).toEqual(['.reserve-r-1', 'r-1']);
  });

  it('ends open logs when it seals', () => {
    const { run } = open();
    run.openLog('logs/test/01.log', { maxBytes: 100 }).write(Buffer.from('half of a secret: tok_5up3r-s3'));
    run.seal(facts());
    expect(readFileSync(join(run.path, 'logs/test/01.log'), 'utf8')).toBe('half of a secret: tok_5up3r-s3');
  });
});

describe('logs', () => {
  it('cut at the limit, with a line that says so, and no half of a secret', () => {
    const { run } = open();
    const log = run.openLog('logs/a.log', { maxBytes: 20 });
    log.write(Buffer.from(`0123456789 ${SECRET} and more`));
    log.write(Buffer.alloc(1000, 'x'));
    expect(log.end()).toEqual({ bytes_seen: 11 + SECRET.length + 9 + 1000, bytes_kept: 20, cut: true });
    const text = readFileSync(join(run.path, 'logs/a.log'), 'utf8');
    expect(text).toBe(
      `0123456789 [redacted\n[log cut: ${11 + SECRET.length + 9 + 1000} bytes seen, 20 kept]\n`
    );
    expect(log.end().cut).toBe(true);
  });

  it('keep exactly what fits', () => {
    const { run } = open();
    const log = run.openLog('logs/a.log', { maxBytes: 5 });
    log.write(Buffer.from('12345'));
    expect(log.end()).toEqual({ bytes_seen: 5, bytes_kept: 5, cut: false });
    expect(readFileSync(join(run.path, 'logs/a.log'), 'utf8')).toBe('12345');
  });

  it('stay small in memory and on disk however much is printed', () => {
    const { run } = open();
    const log = run.openLog('logs/a.log', { maxBytes: 1 << 20 });
    const chunk = Buffer.alloc(1 << 20, 'output of a command\n');
    const before = process.memoryUsage().rss;
    for (let index = 0; index < 2048; index++) log.write(chunk); // 2 GB
    expect(log.end()).toEqual({ bytes_seen: 2 ** 31, bytes_kept: 1 << 20, cut: true });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(statSync(join(run.path, 'logs/a.log')).size).toBeLessThan((1 << 20) + 100);
  });
});

describe('the manifest', () => {
  it('has one written form, which reading accepts and nothing else', () => {
    const { run } = sealed();
    const bytes = readFileSync(join(run.path, 'manifest.json'));
    expect(readManifest(bytes).problems).toEqual([]);
    const text = bytes.toString('utf8');
    const doubled = text.replace('{', '{\n  "run_id": "r-other",');
    expect(JSON.parse(doubled).run_id).toBe('r-1'); // another reader may take the first
    expect(readManifest(Buffer.from(doubled)).problems).toContain('it is not in its one written form');
  });

  it('is refused after any change of any byte', () => {
    const { run } = sealed();
    const bytes = readFileSync(join(run.path, 'manifest.json'));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= flip;
        expect(readManifest(changed).problems).not.toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  it('never throws, whatever it is given', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const text of [
      '',
      'null',
      '[]',
      '{"__proto__":{}}',
      deep,
      '{"a":'.repeat(5000),
      '\uFEFF{}',
      '{"schema_version":1e400}'
    ]) {
      expect(readManifest(Buffer.from(text)).problems).not.toEqual([]);
    }
    fc.assert(fc.property(fc.json(), text => readManifest(Buffer.from(text)).problems.length > 0));
  });
});

describe('addToGitExclude', () => {
  it('adds the line once and keeps what is there', () => {
    const git = temporary();
    expect(addToGitExclude(git, '.orchestrator_logs')).toBe('added');
    expect(addToGitExclude(git, '.orchestrator_logs')).toBe('present');
    expect(readFileSync(join(git, 'info/exclude'), 'utf8')).toBe('/.orchestrator_logs/\n');
    writeFileSync(join(git, 'info/exclude'), '*.swp');
    expect(addToGitExclude(git, 'odd name!')).toBe('added');
    expect(readFileSync(join(git, 'info/exclude'), 'utf8')).toBe('*.swp\n/odd\\ name\\!/\n');
  });

  it('leaves a link alone', () => {
    const git = temporary();
    mkdirSync(join(git, 'info'));
    writeFileSync(join(git, 'elsewhere'), 'x');
    symlinkSync(join(git, 'elsewhere'), join(git, 'info/exclude'));
    expect(addToGitExclude(git, '.orchestrator_logs')).toBe('linked');
    expect(lstatSync(join(git, 'info/exclude')).isSymbolicLink()).toBe(true);
  });
});

describe('copyArtifact', () => {
  it('refuses links and leaves nothing behind', () => {
    const { run } = open();
    const tree = temporary();
    writeFileSync(join(tree, 'real'), 'x');
    linkSync(join(tree, 'real'), join(tree, 'hard'));
    symlinkSync('/proc/self/environ', join(tree, 'soft'));
    expect(run.copyArtifact('artifacts/deep/hard', { root: tree, path: 'hard' }, { maxBytes: 10 })).toEqual({
      ok: false,
      reason: 'hard-link'
    });
    expect(run.copyArtifact('artifacts/soft', { root: tree, path: 'soft' }, { maxBytes: 10 })).toEqual({
      ok: false,
      reason: 'symlink'
    });
    expect(existsSync(join(run.path, 'artifacts'))).toBe(false);
  });
});

describe('the publishing record', () => {
  it('stands beside the sealed run, starts from its digest, and is verified with it', async () => {
    const { run, manifest } = sealed();
    const record = createPublishRecord(run.path, manifest.digest, frozen, {
      redactor: createRedactor([{ name: 'TOKEN', value: SECRET }])
    });
    record.writeText('pr-body.md', `body ${SECRET}\n`);
    record.journal.append('branch.published', { branch: 'codex/lint' });
    const done = record.seal();
    expect(readFileSync(join(run.path, 'publish/pr-body.md'), 'utf8')).toBe('body [redacted:TOKEN]\n');
    const report = await verifyRun(run.path);
    expect(report).toMatchObject({ ok: true, publish_digest: done.digest, manifest_digest: manifest.digest });
    expect(codeOf(() => createPublishRecord(run.path, manifest.digest, frozen))).toBe('EVID_RUN_EXISTS');
  });

  it.each<[string, (run: string, digest: string) => void]>([
    [
      'made for another run',
      (run, digest) =>
        void createPublishRecord(run, `sha256:${'0'.repeat(64)}${digest.slice(71)}`, frozen).seal()
    ],
    [
      'not sealed, and for another run',
      run => void createPublishRecord(run, `sha256:${'0'.repeat(64)}`, frozen)
    ],
    [
      'not sealed, with a changed journal',
      (run, digest) => {
        const record = createPublishRecord(run, digest, frozen);
        record.journal.append('branch.published', { branch: 'a' });
        const path = join(run, 'publish/events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('publish.started', 'publish.xtarted'));
      }
    ],
    [
      'without manifest and journal',
      (run, digest) => {
        const record = createPublishRecord(run, digest, frozen);
        record.writeText('pr-body.md', 'body');
        rmSync(join(run, 'publish/events.jsonl'));
      }
    ],
    [
      'with an extra file',
      (run, digest) => {
        createPublishRecord(run, digest, frozen).seal();
        writeFileSync(join(run, 'publish/extra'), '');
      }
    ],
    [
      'with a changed file',
      (run, digest) => {
        const record = createPublishRecord(run, digest, frozen);
        record.writeText('a', 'one');
        record.seal();
        writeFileSync(join(run, 'publish/a'), 'two');
      }
    ],
    [
      'with a changed journal',
      (run, digest) => {
        createPublishRecord(run, digest, frozen).seal();
        const path = join(run, 'publish/events.jsonl');
        writeFileSync(path, readFileSync(path, 'utf8').replace('publish.sealed', 'publish.xealed'));
      }
    ],
    [
      'with a hostile manifest',
      (run, digest) => {
        createPublishRecord(run, digest, frozen).seal();
        writeFileSync(join(run, 'publish/manifest.json'), '['.repeat(100_000));
      }
    ]
  ])('is refused %s', async (_name, attack) => {
    const { run, manifest } = sealed();
    attack(run.path, manifest.digest);
    const report = await verifyRun(run.path);
    expect(report.ok).toBe(false);
    expect(new Set(report.problems.map(problem => problem.code))).toEqual(new Set(['EVID_PUBLISH']));
  });
});

it('keeps acceptance in the form of its schema', () => {
  expect(acceptance.schema_version).toBe(1);
  const { run } = open();
  fill(run);
  expect(readdirSync(run.path)).toContain('acceptance.json');
});
