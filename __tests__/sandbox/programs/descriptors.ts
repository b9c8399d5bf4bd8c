/** Says which descriptors this program has and which of them a command in a sandbox has; `null` without a backend. */
import { readdirSync } from 'node:fs';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import type { BackendName } from '../../../src/sandbox/types.js';
import { installFor } from '../only.js';
import { finish } from '../fixture.js';

const [only, scratch] = process.argv.slice(2) as [BackendName, string];
const { backend } = await selectBackend({ runAs: chooseRunAs(), scratch, only, install: installFor(only) });
const spec = { argv: ['/bin/ls', '/proc/self/fd'], cwd: '/', env: {}, mounts: [], rlimits: {} };
const inside = backend === null ? null : (await finish(backend.spawn(spec))).out;
process.stdout.write(
  inside === null ? 'null' : JSON.stringify({ outside: readdirSync('/proc/self/fd').join(' '), inside })
);
process.exit(0);
