import { world, withPack } from '../e2e/action-world.js';
it('probe', async () => {
  const here = await world();
  const ran = await here.run({ inputs: { publish: 'false' } }, { runId: 77 });
  const inputs = { operation: 'publish', 'artifact-id': ran.main.outputs['artifact-id']!, 'expect-manifest': ran.main.outputs['manifest-digest']! , 'task-pack': 'packs/sort.yml'};
  const t = performance.now();
  const job = here.job({ runId: 77 });
  const step = job.step({ inputs, preload: '/tmp/spawn-hook.mjs', env: { COUNT_FILE: '/tmp/count.txt' } });
  const done = await step.done;
  console.log(done.code, performance.now() - t, done.maskedLog);
  console.log(here.forge.requests.map(r => r.method + r.path), here.forge.gitRequests.map(r => r.method + r.path));
  await here.close();
  void withPack;
});
