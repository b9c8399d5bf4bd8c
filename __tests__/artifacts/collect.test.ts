import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { collectArtifacts, type ArtifactRequest, type ArtifactResult } from '../../src/artifacts/index.js';
import { compileGlob } from '../../src/artifacts/glob.js';
import { createRunDirectory, type RunDirectory } from '../../src/evidence/index.js';
import { clockFrom } from '../../src/platform/clock.js';
import { createRedactor } from '../../src/redaction/index.js';

const SECRET = 'tok_5up3r-s3cret-v4lue';
const clock = clockFrom({ SOURCE_DATE_EPOCH: '1700000000' });
const made: string[] = [];

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

interface Rig {
  /** $ARTIFACTS_DIR and the pack's directory. */
  out: string;
  pack: string;
  run: RunDirectory;
  collect(wish: Partial<ArtifactRequest>): ArtifactResult;
}

function rig(): Rig {
  const base = mkdtempSync(join(realpathSync(tmpdir()), 'artifacts-'));
  made.push(base);
  const [out, pack] = [join(base, 'out'), join(base, 'pack')];
  mkdirSync(out);
  mkdirSync(pack);
  const run = createRunDirectory({
    evidenceDir: join(base, 'logs'),
    runId: 'r-1',
    clock,
    redactor: createRedactor([{ name: 'TOKEN', value: SECRET }])
  });
  const roots = [
    { label: 'artifacts', path: out },
    { label: 'pack', path: pack }
  ];
  return {
    out,
    pack,
    run,
    collect: wish =>
      collectArtifacts({ required: [], optional: [], roots, record: run, maxBytes: 1 << 20, ...wish })
  };
}

function put(root: string, path: string, text = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function keptFiles(run: RunDirectory): string[] {
  try {
    const entries = readdirSync(join(run.path, 'artifacts'), { recursive: true, withFileTypes: true });
    return entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(run.path.length + 1))
      .sort();
  } catch {
    return [];
  }
}

describe('collecting', () => {
  it('takes the first root in which a pattern matches', () => {
    const { out, pack, run, collect } = rig();
    put(out, 'lint.json', 'from out');
    put(pack, 'lint.json', 'from pack');
    put(pack, 'notes.md', 'from pack');
    const result = collect({ required: ['lint.json', 'notes.md'], optional: ['absent.txt'] });
    expect(result.criteria).toEqual([
      { kind: 'artifact', subject: 'lint.json', ok: true, code: null, detail: '1 file' },
      { kind: 'artifact', subject: 'notes.md', ok: true, code: null, detail: '1 file' },
      { kind: 'artifact', subject: 'absent.txt', ok: true, code: null, detail: 'optional, no file matches' }
    ]);
    expect(readFileSync(join(run.path, 'artifacts/lint.json'), 'utf8')).toBe('from out');
    expect(keptFiles(run)).toEqual(['artifacts/lint.json', 'artifacts/notes.md']);
  });

  it('keeps a file once, and files of one path from two roots apart', () => {
    const { out, pack, run, collect } = rig();
    put(out, 'a/x.json', 'out');
    put(pack, 'a/x.json', 'pack');
    put(pack, 'a/y.md', 'pack');
    const result = collect({ required: ['a/*.json', 'a/x.json', 'a/{x,y}.md'], optional: ['**/*.json'] });
    expect(result.patterns.map(pattern => pattern.kept.map(one => one.kept))).toEqual([
      ['artifacts/a/x.json'],
      ['artifacts/a/x.json'],
      ['artifacts/a/y.md'],
      ['artifacts/a/x.json']
    ]);
    expect(keptFiles(run)).toEqual(['artifacts/a/x.json', 'artifacts/a/y.md']);
  });

  it('puts a file beside another root’s directory of that name', () => {
    const { out, pack, run, collect } = rig();
    put(out, 'a');
    put(pack, 'a/b');
    const result = collect({ required: ['a', 'a/b'] });
    expect(result.criteria.every(criterion => criterion.ok)).toBe(true);
    expect(keptFiles(run)).toEqual(['artifacts/a', 'artifacts/pack/a/b']);
  });

  it('takes what lies in a named directory', () => {
    const { out, run, collect } = rig();
    for (const path of ['coverage/index.html', 'coverage/lib/a.js', 'coverage/.hidden', 'coverage/.d/x'])
      put(out, path);
    expect(collect({ required: ['coverage/'] }).criteria[0]).toMatchObject({ ok: true, detail: '2 files' });
    expect(keptFiles(run)).toEqual(['artifacts/coverage/index.html', 'artifacts/coverage/lib/a.js']);
  });

  it('redacts text before it is kept', () => {
    const { out, run, collect } = rig();
    put(out, 'log.txt', `a ${SECRET} b`);
    const [pattern] = collect({ required: ['log.txt'] }).patterns;
    expect(readFileSync(join(run.path, 'artifacts/log.txt'), 'utf8')).toBe('a [redacted:TOKEN] b');
    expect(pattern!.kept[0]).toMatchObject({ bytes: 20, redactions: { TOKEN: 1 } });
  });

  it('refuses a binary file that holds a secret, and keeps others byte by byte', () => {
    const { out, run, collect } = rig();
    put(out, 'bad.bin', `\0\0${SECRET}`);
    writeFileSync(join(out, 'good.bin'), Buffer.from([0, 255, 1, 254]));
    expect(collect({ required: ['*.bin'] }).criteria[0]).toMatchObject({
      ok: false,
      code: 'ACC_ARTIFACT_UNSAFE',
      detail: '"bad.bin": a binary file that holds a known secret'
    });
    expect(keptFiles(run)).toEqual(['artifacts/good.bin']);
    expect(readFileSync(join(run.path, 'artifacts/good.bin'))).toEqual(Buffer.from([0, 255, 1, 254]));
  });

  it('names what is missing', () => {
    expect(rig().collect({ required: ['lint.json'] }).criteria).toEqual([
      {
        kind: 'artifact',
        subject: 'lint.json',
        ok: false,
        code: 'ACC_ARTIFACT_MISSING',
        detail: 'no file matches'
      }
    ]);
  });

  it('stops at its limits', () => {
    const { out, collect } = rig();
    for (const name of ['a', 'b', 'c']) put(out, `${name}.txt`, '0123456789');
    expect(collect({ required: ['*.txt'], maxFiles: 2 }).criteria[0]).toMatchObject({
      ok: false,
      code: 'ACC_ARTIFACT_LIMIT'
    });
    const again = rig();
    for (const name of ['a', 'b', 'c']) put(again.out, `${name}.txt`, '0123456789');
    const result = again.collect({ required: ['*.txt'], maxBytes: 25 });
    expect(result.patterns[0]!.kept).toHaveLength(2);
    expect(result.patterns[0]!.unsafe).toEqual([{ path: 'c.txt', root: 'artifacts', reason: 'too-large' }]);
  });
});

describe('attacks (case 43)', () => {
  const attacks: [string, string, string, (rigged: Rig) => void][] = [
    [
      'a symbolic link',
      'a.json',
      'symlink',
      ({ out }) => symlinkSync('/proc/self/environ', join(out, 'a.json'))
    ],
    [
      'a link that a glob matches',
      '*.json',
      'symlink',
      ({ out }) => symlinkSync('/proc/self/environ', join(out, 'a.json'))
    ],
    ['a broken link', 'a.json', 'symlink', ({ out }) => symlinkSync('/nowhere', join(out, 'a.json'))],
    [
      'a hard link to a file outside',
      'a.json',
      'hard-link',
      ({ out, pack }) => {
        put(pack, '../outside', 'host file');
        linkSync(join(pack, '../outside'), join(out, 'a.json'));
      }
    ],
    ['a FIFO', 'a.json', 'not-regular', ({ out }) => void execFileSync('mkfifo', [join(out, 'a.json')])],
    [
      'a FIFO that a glob matches',
      '*.json',
      'not-regular',
      ({ out }) => void execFileSync('mkfifo', [join(out, 'a.json')])
    ],
    [
      'a linked directory',
      'd/a.json',
      'symlink',
      ({ out, pack }) => {
        put(pack, '../elsewhere/a.json');
        symlinkSync('../elsewhere', join(out, 'd'));
      }
    ],
    [
      'a linked directory at the base of a glob',
      'd/**/*.json',
      'symlink',
      ({ out, pack }) => {
        put(pack, '../elsewhere/a.json');
        symlinkSync('../elsewhere', join(out, 'd'));
      }
    ],
    [
      'a linked directory in the middle',
      'x/d/y/a.json',
      'symlink',
      ({ out, pack }) => {
        put(pack, '../elsewhere/y/a.json');
        mkdirSync(join(out, 'x'));
        symlinkSync('../../elsewhere', join(out, 'x/d'));
      }
    ],
    [
      'a sparse giant',
      'a.json',
      'too-large',
      ({ out }) => {
        put(out, 'a.json', '');
        truncateSync(join(out, 'a.json'), 2 ** 42);
      }
    ],
    ['an escape sequence in a name', '*.json', 'bad-name', ({ out }) => put(out, '\u001b[2Ja.json')],
    ['a direction mark in a name', '*', 'bad-name', ({ out }) => put(out, 'a\u202enosj.exe')],
    ['a line break in a name', '*', 'bad-name', ({ out }) => put(out, 'a\n::error::x')],
    ['a backslash in a name', '*', 'bad-name', ({ out }) => put(out, 'x\\..\\a')],
    [
      'a name that is not UTF-8',
      '*',
      'bad-name',
      ({ out }) => writeFileSync(Buffer.concat([Buffer.from(`${out}/`), Buffer.from([0xff])]), '')
    ],
    ['a pattern that leads out', '../outside', 'bad-pattern', ({ pack }) => put(pack, '../outside')],
    ['an absolute pattern', '/etc/passwd', 'bad-pattern', () => undefined]
  ];

  it.each(attacks)('refuses %s', (_name, pattern, reason, prepare) => {
    const rigged = rig();
    prepare(rigged);
    const result = rigged.collect({ optional: [pattern] });
    expect(result.patterns[0]!.unsafe.map(one => one.reason)).toEqual([reason]);
    expect(result.criteria[0]).toMatchObject({
      ok: false,
      code: reason === 'too-large' ? 'ACC_ARTIFACT_LIMIT' : 'ACC_ARTIFACT_UNSAFE'
    });
    expect(keptFiles(rigged.run)).toEqual([]);
  });

  it('refuses a device', () => {
    const rigged = rig();
    try {
      execFileSync('mknod', [join(rigged.out, 'a.json'), 'c', '1', '5'], { stdio: 'ignore' }); // /dev/zero: endless
    } catch {
      return; // only root can make one, so a phase cannot
    }
    expect(rigged.collect({ required: ['a.json'] }).patterns[0]!.unsafe[0]!.reason).toBe('not-regular');
  });

  it('does not publish its own environment; a naive copy does', () => {
    const { out, run } = rig();
    symlinkSync('/proc/self/environ', join(out, 'report.json'));
    const naive = `
      const fs = require('node:fs');
      fs.writeFileSync('${run.path}/../leak', fs.readFileSync('${out}/report.json'));
    `;
    execFileSync(process.execPath, ['-e', naive], { env: { ...process.env, DEPLOY_TOKEN: SECRET } });
    expect(readFileSync(join(run.path, '../leak'), 'utf8')).toContain(SECRET); // the attack works
    const found = collectArtifacts({
      required: ['report.json'],
      optional: [],
      roots: [{ label: 'artifacts', path: out }],
      record: run,
      maxBytes: 1 << 20
    });
    expect(found.criteria[0]).toMatchObject({
      ok: false,
      code: 'ACC_ARTIFACT_UNSAFE',
      detail: '"report.json": a symbolic link'
    });
    expect(keptFiles(run)).toEqual([]);
  });

  it('is not slowed down by patterns and names made for it', () => {
    const { out, collect } = rig();
    put(out, 'a'.repeat(250));
    put(out, Array.from({ length: 60 }, () => 'a').join('/'));
    const begun = performance.now();
    collect({
      optional: [
        '*a*a*a*b',
        `${'**/'.repeat(200)}b`,
        '+(+(a))b',
        `${'a*'.repeat(50)}b`,
        '{1..99999999}',
        '{'.repeat(500),
        '['.repeat(500),
        `**/${'*a'.repeat(4)}b/**`
      ]
    });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('patterns', () => {
  it.each<[string, string[], string[]]>([
    ['*.json', ['a.json'], ['a.jsonx', 'd/a.json', '.a.json']],
    ['**/*.json', ['a.json', 'd/a.json', 'd/e/a.json'], ['.d/a.json', 'd/.a.json']],
    ['**', ['a', 'd/a'], ['.a', 'd/.a']],
    ['.*', ['.a'], ['a']],
    ['d?r/[ab].txt', ['dir/a.txt', 'dar/b.txt'], ['dir/c.txt', 'd/r/a.txt']],
    ['{a,b}.txt', ['a.txt', 'b.txt'], ['c.txt']],
    ['a/**/b', ['b', 'x/b', 'x/y/b'], ['a/b/c']]
  ])('%s', (pattern, yes, no) => {
    const glob = compileGlob(pattern)!;
    for (const path of yes) expect([path, glob.matches(path)]).toEqual([path, true]);
    for (const path of no) expect([path, glob.matches(path)]).toEqual([path, false]);
  });

  it('never leave the root, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('.', '/', '*', 'a', '{', '}', ',', '[', ']', '!', '\\', '?', '\0'),
          maxLength: 20
        }),
        pattern => {
          const glob = compileGlob(pattern);
          if (glob === null) return;
          expect(glob.base.some(name => name === '..' || name === '.' || name === '')).toBe(false);
          glob.matches('a/b');
        }
      )
    );
  });
});
