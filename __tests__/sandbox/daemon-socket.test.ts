/** Escape case 8 with the daemons of this machine, and with one that the test starts: podman, which speaks docker's API. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { selectBackend } from '../../src/sandbox/select.js';
import type { BackendName } from '../../src/sandbox/types.js';
import { podman } from './container-image.js';
import { notRun } from './contract.js';
import { sandboxFixture, unprotected, until } from './fixture.js';

/** Where the daemons of this machine listen, if there are any. */
const SOCKETS = ['/var/run/docker.sock', '/run/containerd/containerd.sock', '/run/podman/podman.sock'];

/** Asks for the version of the engine, which whoever may ask may also start containers with everything mounted. */
const ASK = (path: string): string => `curl -sS -m 10 --unix-socket ${path} http://d/version`;
const ANSWER = /"ApiVersion":"1\./;

describe('case 8: the socket of a container engine', () => {
  if (podman('--version') === null) return notRun('podman', 'it is not installed');
  const runAs = chooseRunAs();
  const place = mkdtempSync(join(tmpdir(), 'daemon-'));
  chmodSync(place, 0o755);
  const socket = join(place, 'docker.sock');
  let service: ChildProcess;

  beforeAll(async () => {
    // The other driver leaves a mount behind.
    const args = [
      '--storage-driver',
      'vfs',
      '--root',
      join(place, 'root'),
      '--runroot',
      join(place, 'run'),
      'system',
      'service'
    ];
    service = spawn('podman', [...args, '--time', '0', `unix://${socket}`], { stdio: 'ignore' });
    expect(await until(() => existsSync(socket), 20_000)).toBe(true);
    // As a machine has it on which everybody may use the engine.
    chmodSync(socket, 0o666);
  });
  afterAll(async () => {
    const ended = new Promise(done => service.once('exit', done));
    service.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  });

  it.each<BackendName>(['bubblewrap', 'util-linux'])('answers, and is not there in %s', async only => {
    const { backend } = await selectBackend({ runAs, scratch: place, only, install: 'never' });
    if (backend === null) throw new Error(`no ${only}`);
    const fixture = sandboxFixture(backend, runAs);
    try {
      const proof = await unprotected(ASK(socket), { as: runAs });
      expect(proof).toMatchObject({ code: 0, out: expect.stringMatching(ANSWER) as string });
      for (const path of [
        socket,
        ...SOCKETS,
        ...SOCKETS.filter(existsSync).map(path => realpathSync(path))
      ]) {
        const inside = await fixture.run(`${ASK(path)}; true`);
        expect([path, inside.code]).toEqual([path, 7]);
        expect(inside.out).not.toMatch(ANSWER);
      }
      const found = await fixture.run(
        'find / -xdev -type s 2> /dev/null; ls /proc/1/root 2>&1 > /dev/null; true'
      );
      expect(found.out.split('\n').filter(line => line.endsWith('.sock'))).toEqual([]);
    } finally {
      fixture.close();
    }
  });
});
