/** Starts sleepers in containers and is killed: by the test once they run, or by itself the moment they were spawned. */
import { selectContainer } from '../../../src/sandbox/container.js';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { shellArgv } from '../../../src/sandbox/shell.js';

const [image, mark, when, scratch] = process.argv.slice(2) as [string, string, string, string];
const { backend } = await selectContainer({
  image,
  mark,
  scratch,
  runAs: chooseRunAs(),
  env: process.env,
  only: 'podman'
});
if (backend === null) throw new Error('no backend');
const spec = {
  argv: shellArgv(`echo ready; exec -a sleep-${mark} sleep 1000`),
  cwd: '/',
  env: { PATH: backend.path },
  mounts: [],
  rlimits: {}
};
const children = [backend.spawn(spec), backend.spawn(spec)];
if (when === 'starting') process.kill(process.pid, 'SIGKILL');
for (const child of children) await new Promise(resolve => child.stdout.once('data', resolve));
process.stdout.write('running\n');
setInterval(() => undefined, 1000);
