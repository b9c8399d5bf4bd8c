/** Finishing, killed before each of its own writes, in a process of its own: the next call comes to the end. */
import { finishInterrupted, verifyRun } from '../../src/evidence/index.js';
import { createPublishRecord } from '../../src/evidence/publish-record.js';
import { compiledSources, runChild } from './child.js';
import { copyOf, frozen, killed, removeTemporary, sealed } from './fixture.js';
import { join } from 'node:path';
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';

afterAll(removeTemporary);

/** Ends itself by SIGKILL at the n-th call that changes the file system: before it, or after half of a write. */
const SCRIPT = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [runDir, at] = process.argv.slice(2);
let calls = 0;
function last() { return ++calls === Number(at); }
for (const name of ['openSync', 'ftruncateSync', 'fsyncSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (last()) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
const write = fs.writeSync;
fs.writeSync = (fd, data, offset, length, position) => {
  if (!last()) return write(fd, data, offset, length, position);
  const from = offset ?? 0;
  write(fd, data, from, Math.floor((length ?? data.length - from) / 2), position);
  process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
const { finishInterrupted } = await import('./evidence/finish.js');
const { clockFrom } = await import('./platform/clock.js');
calls = 0;
const done = finishInterrupted(runDir, { clock: clockFrom({ SOURCE_DATE_EPOCH: '1700000000' }), by: 'post' });
console.log(JSON.stringify({ state: done.state, publish: done.publish, calls }));
`;

/** A copy in an evidence directory of its own, with the reserve that a killed run leaves. */
function placed(original: string): string {
  const evidenceDir = join(copyOf(original), '..');
  renameSync(join(evidenceDir, 'copy'), join(evidenceDir, 'r-1'));
  writeFileSync(join(evidenceDir, '.reserve-r-1'), 'x');
  mkdirSync(join(evidenceDir, '.writing-r-1-abcdef'));
  return join(evidenceDir, 'r-1');
}

function interruptedPublishing(): string {
  const { run, manifest } = sealed();
  createPublishRecord(run.path, manifest.digest, frozen).writeText('pr-body.md', 'body\n');
  appendFileSync(join(run.path, 'publish/events.jsonl'), '{"torn by the crash');
  return run.path;
}

const sources = compiledSources();

describe.each<[string, () => string, object]>([
  ['a run', () => killed().run.path, { state: 'finished', publish: 'none' }],
  ['a publishing record', interruptedPublishing, { state: 'whole', publish: 'finished' }]
])('finishing %s, killed anywhere', (_name, make, ending) => {
  it('comes to an incomplete record that holds, the second time', async () => {
    const original = make();
    const whole = runChild(sources, SCRIPT, [placed(original), '0']);
    const { calls, ...reached } = JSON.parse(whole.stdout) as { calls: number };
    expect(reached).toEqual(ending);
    // Opening to read and to walk is most of the calls: every third is killed at, and every one near the end.
    for (let at = 1; at <= calls; at += at > calls - 12 ? 1 : 3) {
      const run = placed(original);
      const child = runChild(sources, SCRIPT, [run, String(at)]);
      expect([at, child.signal]).toEqual([at, 'SIGKILL']);
      finishInterrupted(run, { clock: frozen, by: 'post' });
      const report = await verifyRun(run);
      const codes = report.problems.map(problem => problem.code);
      expect([at, report.state, codes]).toEqual([at, 'incomplete', ['EVID_INCOMPLETE']]);
    }
  });
});
