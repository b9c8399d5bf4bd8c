import { chooseRunAs, selectBackend, shellArgv, diagnose, fixCommands } from '../../src/sandbox/index.js';
const runAs = chooseRunAs();
console.log(runAs);
const scratch = '/tmp/sbx-' + process.pid;
for (const only of ['bubblewrap', 'util-linux'] as const) {
  const { backend, reports } = await selectBackend({ runAs, scratch, only });
  console.log(JSON.stringify(reports, null, 1));
  if (!backend) continue;
  console.log(backend.version, backend.path);
  const p = backend.spawn({
    argv: shellArgv(
      process.argv[2] ??
        'id; ls -la / /dev /opt /proc/self/fd; cat /proc/self/status | grep -E "Groups|Cap"; echo x > /dev/stderr; node -v; hostname; ulimit -a; mount|head -60; ps ax 2>/dev/null|| ls /proc|head -5; exit 3'
    ),
    cwd: '/',
    env: { PATH: backend.path, HOME: '/home' },
    mounts: [],
    rlimits: { processes: 50, openFiles: 100 }
  });
  p.stdout.pipe(process.stdout);
  p.stderr.pipe(process.stderr);
  console.log(await p.exited);
}
