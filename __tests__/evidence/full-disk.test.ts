/** A disk that fills up, for real: a tmpfs of 2 MiB in a mount namespace of the child's own. */
import { compiledSources, runChild } from './child.js';
import { facts, removeTemporary, startedData, temporary } from './fixture.js';

afterAll(removeTemporary);

const PRELUDE = `
import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createRunDirectory } from './evidence/run-directory.js';
import { finishInterrupted } from './evidence/finish.js';
import { readChain } from './evidence/chain.js';
import { verifyRun } from './evidence/verify.js';
import { clockFrom } from './platform/clock.js';
import { createRedactor } from './redaction/index.js';
const [mount, facts, started] = [process.argv[2], JSON.parse(process.argv[3]), JSON.parse(process.argv[4])];
const clock = clockFrom({ SOURCE_DATE_EPOCH: '1700000000' });
const evidenceDir = join(mount, 'logs');
function open() {
  return createRunDirectory({ evidenceDir, runId: 'r-1', clock, redactor: createRedactor([]) });
}
function codeOf(work) {
  try { work(); return null; } catch (error) { return error.code; }
}
/** Takes every free byte of the disk. */
function fillDisk() {
  const fd = openSync(join(mount, 'filler'), 'a');
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 2))
    while (codeOf(() => { if (writeSync(fd, Buffer.alloc(size)) < size) throw { code: 'SHORT' }; }) === null);
  closeSync(fd);
}
/** Events until one does not fit any more. */
function appendUntilFull(run) {
  for (let count = 0; count < 10_000; count++) {
    const code = codeOf(() => run.journal.append('egress.refused', { host: 'h'.repeat(200), count }));
    if (code !== null) return code;
  }
}
function chain() {
  const { broken, torn } = readChain(join(evidenceDir, 'r-1'), 'events.jsonl', () => undefined);
  return { broken, torn };
}
async function stateOf() {
  const { state, problems } = await verifyRun(join(evidenceDir, 'r-1'));
  return [state, problems.map(problem => problem.code)];
}
const out = {};
`;

function onTinyDisk(body: string): Record<string, unknown> {
  const mount = temporary();
  const root = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const script = 'mount -t tmpfs -o size=2m tmpfs "$1" && shift && exec "$@"';
  const before = ['unshare', ...root, '--mount', 'sh', '-c', script, 'sh', mount];
  const data = [mount, JSON.stringify(facts()), JSON.stringify(startedData('r-1'))];
  const child = runChild(sources, `${PRELUDE}${body}\nconsole.log(JSON.stringify(out));`, data, before);
  expect([child.status, child.stderr]).toEqual([0, '']);
  return JSON.parse(child.stdout) as Record<string, unknown>;
}

const sources = compiledSources();

const RUN = `
const run = open();
run.journal.append('run.started', started);
if (WITHOUT) rmSync(join(evidenceDir, '.reserve-r-1'));
fillDisk();
out.journal = appendUntilFull(run);
out.chain = chain();
const log = run.openLog.bind(run);
out.text = codeOf(() => run.writeText('acceptance.json', 'x'.repeat(100_000)));
out.half = existsSync(join(run.path, 'acceptance.json'));
`;

describe('on a disk that fills up', () => {
  it('a journal is cut back to its last whole line, and what was half written is not left', () => {
    const out = onTinyDisk(`const WITHOUT = false;${RUN}`);
    expect(out).toMatchObject({
      journal: 'EVID_WRITE',
      chain: { broken: null, torn: 0 },
      text: 'EVID_WRITE',
      half: false
    });
  });

  it('a run is sealed out of its reserve, and verifies', () => {
    const out = onTinyDisk(`const WITHOUT = false;${RUN}
      run.releaseReserve();
      run.writeText('acceptance.json', JSON.stringify({ schema_version: 1, verdict: 'not-judged', criteria: [], not_checked: [] }));
      run.journal.append('run.verdict', { status: 'error', code: 'EVID_WRITE', exit: 70 });
      run.seal({ ...facts, verdict: { status: 'error', code: 'EVID_WRITE', exit: 70, likely_cause: null } });
      out.state = await stateOf();
      out.left = readdirSync(evidenceDir);`);
    expect(out).toMatchObject({ state: ['consistent', []], left: ['r-1'] });
  });

  it('without the reserve the same run is not sealed', () => {
    const out = onTinyDisk(`const WITHOUT = true;${RUN}
      out.seal = codeOf(() => run.seal(facts));
      out.manifest = existsSync(join(run.path, 'manifest.json'));`);
    expect(out).toMatchObject({ seal: 'EVID_WRITE', manifest: false });
  });

  it('a killed run is finished out of its reserve, and not without', () => {
    const body = `${RUN}
      out.finish = codeOf(() => finishInterrupted(run.path, { clock, by: 'post' }));
      out.state = await stateOf();`;
    const state = ['incomplete', ['EVID_INCOMPLETE']];
    expect(onTinyDisk(`const WITHOUT = false;${body}`)).toMatchObject({ finish: null, state });
    expect(onTinyDisk(`const WITHOUT = true;${body}`)).toMatchObject({ finish: 'EVID_WRITE', state });
  });

  it('finishing that failed for want of room goes on where there is some', () => {
    const out = onTinyDisk(`const WITHOUT = true;${RUN}
      out.first = codeOf(() => finishInterrupted(run.path, { clock, by: 'post' }));
      rmSync(join(mount, 'filler'));
      out.second = finishInterrupted(run.path, { clock, by: 'post' }).state;
      out.state = await stateOf();`);
    expect(out).toMatchObject({
      first: 'EVID_WRITE',
      second: 'finished',
      state: ['incomplete', ['EVID_INCOMPLETE']]
    });
  });

  it('a log that could not be written to its end is named by the journal, and the run sealed', () => {
    const out = onTinyDisk(`
      const run = open();
      run.journal.append('run.started', started);
      const log = run.openLog('logs/test/01.log', { maxBytes: 1 << 30 });
      for (let index = 0; index < 40; index++) log.write(Buffer.alloc(100_003, 'output of a command\\n'));
      out.tail = run.tail('logs/test/01.log').length;
      run.seal({ ...facts, verdict: { status: 'error', code: 'EVID_WRITE', exit: 70, likely_cause: null } });
      out.state = await stateOf();
      readChain(run.path, 'events.jsonl', event => { if (event.type === 'log.incomplete') out.named = event.data; });
      out.size = statSync(join(run.path, 'logs/test/01.log')).size;`) as {
      state: unknown;
      named: { path: string; bytes_seen: number; bytes_kept: number };
      size: number;
    };
    expect(out.state).toEqual(['consistent', []]);
    expect(out.named).toMatchObject({
      path: 'logs/test/01.log',
      bytes_seen: 4_000_120,
      bytes_kept: out.size
    });
    expect(out.size).toBeGreaterThan(1_000_000);
  });

  it('a run does not start where there is no room for its reserve, and leaves nothing', () => {
    const out = onTinyDisk(`
      fillDisk();
      rmSync(join(mount, 'filler'));
      const fd = openSync(join(mount, 'filler'), 'a');
      writeSync(fd, Buffer.alloc((2 << 20) - 200_000));
      out.code = codeOf(open);
      try { open(); } catch (error) { out.message = error.message; }
      out.left = readdirSync(evidenceDir);`);
    expect(out).toEqual({
      code: 'EVID_WRITE',
      message: 'cannot reserve 512 KiB for sealing the run: ENOSPC',
      left: []
    });
  });
});
