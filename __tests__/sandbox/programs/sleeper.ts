/** Starts sandboxed sleepers and is killed: by the test once they run, or by itself the moment they were spawned. */
import { createLifeline } from '../../../src/sandbox/lifeline.js';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import { shellArgv } from '../../../src/sandbox/shell.js';
import type { BackendName, SandboxProcess } from '../../../src/sandbox/types.js';
import { installFor } from '../only.js';

const [name, marker, when, watcher, count, scratch] = process.argv.slice(2) as [
  BackendName,
  string,
  string,
  string,
  string,
  string
];
const options = { runAs: chooseRunAs(), scratch, only: name, install: installFor(name) };
const lifeline = watcher === 'with' ? { lifeline: createLifeline() } : {};
const { backend } = await selectBackend({ ...options, ...lifeline });
if (backend === null) throw new Error('no backend');

function sleeper(
  path: string,
  spawn: (spec: Parameters<NonNullable<typeof backend>['spawn']>[0]) => SandboxProcess
): SandboxProcess {
  const text = `(exec -a sleep-${marker} sleep 1000) & setsid sh -c ': ${marker}; echo ready; sleep 1000' & wait`;
  return spawn({ argv: shellArgv(text), cwd: '/', env: { PATH: path }, mounts: [], rlimits: {} });
}

const children = Array.from({ length: Number(count) }, () => sleeper(backend.path, backend.spawn));
if (when === 'starting') process.kill(process.pid, 'SIGKILL');
for (const child of children) await new Promise(resolve => child.stdout.once('data', resolve));
process.stdout.write('running\n');
setInterval(() => undefined, 1000);
