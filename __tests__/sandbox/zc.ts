import { chooseRunAs, selectBackend } from '../../src/sandbox/index.js';
const runAs = chooseRunAs();
const scratch = '/tmp/sbx-' + process.pid;
const t0 = performance.now();
const b1 = (await selectBackend({ runAs, scratch, only: (process.argv[2] ?? 'bubblewrap') as never }))
  .backend!;
console.log('select', performance.now() - t0);
const spec = {
  argv: ['/usr/bin/true'],
  cwd: '/',
  env: { PATH: b1.path },
  mounts: [],
  rlimits: { processes: 256 }
};
const R: Record<string, number[]> = {};
let t = 0;
(globalThis as any).T = (k: string) => (R[k] ??= []).push(performance.now() - t);
for (let i = 0; i < 60; i++) {
  t = performance.now();
  const p = b1.spawn(spec);
  p.stdout.resume();
  p.stderr.resume();
  (globalThis as any).T('sync');
  await p.exited;
  (globalThis as any).T('done');
}
for (const k in R) console.log(k, R[k]!.sort((x, y) => x - y)[30]!.toFixed(2));
