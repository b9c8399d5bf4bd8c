import { spawn } from 'node:child_process';
import { chooseRunAs, selectBackend, shellArgv, createLifeline } from '../../src/sandbox/index.js';
const runAs = chooseRunAs();
const scratch = '/tmp/sbx-' + process.pid;
const lifeline = createLifeline();
const b1 = (await selectBackend({ runAs, scratch, only: 'bubblewrap', lifeline })).backend!;
const b2 = (await selectBackend({ runAs, scratch, only: 'util-linux', lifeline })).backend!;
const res: Record<string, number[]> = {};
async function time(k: string, f: () => Promise<unknown>) {
  const t = performance.now();
  await f();
  (res[k] ??= []).push(performance.now() - t);
}
const id = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
const spec = { argv: ['/usr/bin/true'], cwd: '/', env: { PATH: b1.path }, mounts: [], rlimits: {} };
for (let i = 0; i < 60; i++) {
  await time(
    'bare',
    () =>
      new Promise(r =>
        spawn('/usr/bin/bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'], {
          stdio: 'ignore',
          ...id
        }).on('exit', r)
      )
  );
  await time(
    'bareroot',
    () =>
      new Promise(r =>
        spawn('/usr/bin/bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'], { stdio: 'ignore' }).on(
          'exit',
          r
        )
      )
  );
  for (const [k, b, rl] of [
    ['bwrap', b1, {}],
    ['bwrap limits', b1, { processes: 256 }],
    ['util', b2, { processes: 256 }]
  ] as const)
    await time(k, async () => {
      const p = b.spawn({ ...spec, rlimits: rl });
      p.stdout.resume();
      p.stderr.resume();
      return p.exited;
    });
}
for (const k in res) {
  const m = res[k]!.sort((a, b) => a - b)[30]!;
  console.log(k, m.toFixed(2), (m / res.bare![30]!).toFixed(2));
}
lifeline.close();
