/** Starts a command without isolation, with a daemon of its own, and waits to be killed. */
import { createLifeline } from '../../../src/sandbox/lifeline.js';
import { openNone } from '../../../src/sandbox/none.js';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { shellArgv } from '../../../src/sandbox/shell.js';

const [scratch, marker] = process.argv.slice(2) as [string, string];
const backend = openNone({
  askedByPack: true,
  askedByOperator: true,
  env: process.env,
  runAs: chooseRunAs(),
  scratch,
  rules: { allowed: ['sleep', 'setsid'] },
  audit: () => undefined,
  lifeline: createLifeline()
});
const text = `setsid --fork sleep ${marker}; echo ready; sleep ${marker}`;
const child = backend.spawn({
  argv: shellArgv(text),
  cwd: '/',
  env: { PATH: backend.path },
  mounts: [],
  rlimits: {}
});
await new Promise(resolve => child.stdout.once('data', resolve));
process.stdout.write('running\n');
setInterval(() => undefined, 1000);
