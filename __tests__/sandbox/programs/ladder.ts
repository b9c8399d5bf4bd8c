/** Says which backend is chosen here and why the others are not, what was noted, and what a command in it sees. */
import { readFileSync } from 'node:fs';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import { shellArgv } from '../../../src/sandbox/shell.js';
import type { BackendName } from '../../../src/sandbox/types.js';
import { finish } from '../fixture.js';

const [install, scratch, name = ''] = process.argv.slice(2) as [
  'auto' | 'never',
  string,
  (BackendName | '')?
];
const only = name === '' ? {} : { only: name };
const runAs = chooseRunAs();
const notes: string[] = [];
const { backend, reports } = await selectBackend({
  runAs,
  scratch,
  install,
  note: text => notes.push(text),
  ...only
});
const look = {
  argv: shellArgv(
    'id -un; id -u; grep -E "^(CapEff|NoNewPrivs|Seccomp):" /proc/self/status; unshare -Ur true && echo nested; true'
  ),
  cwd: '/',
  env: { PATH: '/usr/bin:/bin' },
  mounts: [],
  rlimits: {}
};
const seen = backend === null ? null : await finish(backend.spawn(look));
process.stdout.write(
  JSON.stringify({
    uid: runAs.uid,
    backend: backend?.name ?? null,
    considered: reports.map(report => [report.backend, report.reason]),
    notes,
    seen,
    namespaces: readFileSync('/proc/sys/user/max_user_namespaces', 'utf8').trim()
  })
);
process.exit(0);
