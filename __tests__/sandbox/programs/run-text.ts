/** Runs a text in a sandbox and says how it ended and what it printed. */
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import { shellArgv } from '../../../src/sandbox/shell.js';
import type { BackendName } from '../../../src/sandbox/types.js';
import { finish } from '../fixture.js';
import { installFor } from '../only.js';

const [only, scratch, text] = process.argv.slice(2) as [BackendName, string, string];
const { backend, reports } = await selectBackend({
  runAs: chooseRunAs(),
  scratch,
  only,
  install: installFor(only)
});
if (backend === null) throw new Error(reports.at(-1)?.reason ?? 'no backend');
const spec = { argv: shellArgv(text), cwd: '/', env: { PATH: '/usr/bin:/bin' }, mounts: [], rlimits: {} };
process.stdout.write(JSON.stringify(await finish(backend.spawn(spec))));
process.exit(0);
