import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactFiles, createRunDirectory, writeIndex } from '../../src/evidence/index.js';
import { createRedactor } from '../../src/redaction/index.js';
import { facts, frozen, killed, open, removeTemporary, SECRET, sealed, temporary } from './fixture.js';

afterAll(removeTemporary);

describe('artifactFiles', () => {
  it('lists the index and every file of the run, and no link, reserve, scratch or unfinished write', () => {
    const { run, evidenceDir, manifest } = sealed();
    sealed({ evidenceDir, runId: 'r-2' });
    writeIndex(evidenceDir, frozen);
    writeFileSync(join(evidenceDir, '.reserve-r-1'), 'x');
    mkdirSync(join(evidenceDir, '.writing-r-1-abcdef'));
    writeFileSync(join(run.path, 'manifest.json.0123456789ab.tmp'), '{');
    symlinkSync('/proc/self/environ', join(run.path, 'leak'));
    symlinkSync('/etc', join(run.path, 'etc'));
    execFileSync('mkfifo', [join(run.path, 'pipe')]);
    const { files, bytes } = artifactFiles(evidenceDir, run.path);
    const paths = [...manifest.files.map(file => file.path), 'manifest.json'].map(path =>
      join(run.path, path)
    );
    expect(files).toEqual([join(evidenceDir, 'evidence_index.json'), ...paths].sort());
    expect(bytes).toBe(files.reduce((sum, path) => sum + statSync(path).size, 0));
  });

  it('lists what there is of a run that was not sealed, without an index that is none', () => {
    const { run, evidenceDir } = killed();
    symlinkSync('/etc/passwd', join(evidenceDir, 'evidence_index.json'));
    const { files } = artifactFiles(evidenceDir, run.path);
    expect(files.map(path => path.slice(run.path.length + 1))).toEqual([
      'events.jsonl',
      'logs/test/01.log',
      'plan.json',
      'plan.md'
    ]);
  });

  it('says that there is no such run', () => {
    expect(() => artifactFiles(temporary(), join(temporary(), 'r-1'))).toThrow(
      expect.objectContaining({ code: 'EVID_NOT_FOUND' })
    );
  });
});

describe('the reserve', () => {
  it('is really allocated, hidden, and given back once', () => {
    const { run, evidenceDir } = open();
    const path = join(evidenceDir, '.reserve-r-1');
    const { size, blocks, mode } = statSync(path);
    expect([size, blocks * 512 >= size, mode & 0o777]).toEqual([512 * 1024, true, 0o600]);
    expect(writeIndex(evidenceDir, frozen).runs.map(one => one.run_id)).toEqual(['r-1']);
    run.releaseReserve();
    expect(existsSync(path)).toBe(false);
    run.releaseReserve();
    run.seal(facts());
  });

  it('goes with the seal', () => {
    const { evidenceDir } = sealed();
    expect(existsSync(join(evidenceDir, '.reserve-r-1'))).toBe(false);
  });

  it('of an earlier run of that id is replaced, be it a link', () => {
    const evidenceDir = temporary();
    const outside = join(temporary(), 'outside');
    writeFileSync(outside, 'untouched');
    symlinkSync(outside, join(evidenceDir, '.reserve-r-1'));
    open({ evidenceDir });
    expect(readFileSync(outside, 'utf8')).toBe('untouched');
    expect(statSync(join(evidenceDir, '.reserve-r-1')).size).toBe(512 * 1024);
  });

  it('that cannot be made keeps the run from starting, and leaves nothing behind', () => {
    const evidenceDir = temporary();
    mkdirSync(join(evidenceDir, '.reserve-r-1/in the way'), { recursive: true });
    const start = () =>
      createRunDirectory({ evidenceDir, runId: 'r-1', clock: frozen, redactor: createRedactor([]) });
    expect(start).toThrow(expect.objectContaining({ code: 'EVID_WRITE' }));
    expect(existsSync(join(evidenceDir, 'r-1'))).toBe(false);
    rmSync(join(evidenceDir, '.reserve-r-1'), { recursive: true });
    expect(existsSync(start().path)).toBe(true);
  });
});

describe('the echo of a log', () => {
  it('gets what is kept, redacted, and nothing after the cut', () => {
    const { run } = open();
    const heard: Buffer[] = [];
    const log = run.openLog('logs/a.log', { maxBytes: 40, echo: text => void heard.push(text) });
    log.write(Buffer.from(`token ${SECRET.slice(0, 7)}`));
    log.write(Buffer.from(`${SECRET.slice(7)} printed\n`));
    log.write(Buffer.from('more and more and more\n'));
    log.write(Buffer.from('after the cut'));
    expect(log.end().cut).toBe(true);
    const text = Buffer.concat(heard).toString('utf8');
    expect(text).toBe('token [redacted:TOKEN] printed\nmore and ');
    expect(readFileSync(join(run.path, 'logs/a.log'), 'utf8')).toBe(
      `${text}\n[log cut: ${log.end().bytes_seen} bytes seen, 40 kept]\n`
    );
  });

  it('that throws is not called again, and the log goes on', () => {
    const { run } = open();
    let calls = 0;
    const log = run.openLog('logs/a.log', {
      maxBytes: 100,
      echo: () => {
        calls++;
        throw new Error('EPIPE');
      }
    });
    log.write(Buffer.from('one '));
    log.write(Buffer.from('two'));
    expect(log.end()).toEqual({ bytes_seen: 7, bytes_kept: 7, cut: false });
    expect([calls, readFileSync(join(run.path, 'logs/a.log'), 'utf8')]).toEqual([1, 'one two']);
  });
});
