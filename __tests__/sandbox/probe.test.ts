/** The probe against a backend that protects nothing: every fact must be seen to be wrong. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { diagnose } from '../../src/sandbox/diagnose.js';
import { probeBackend } from '../../src/sandbox/probe.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import type { SandboxBackend, SandboxExit, SandboxProcess, SandboxSpec } from '../../src/sandbox/types.js';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'sandbox-probe-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the command as it is; the mounts' targets become their sources in its text. */
function nothing(spec: SandboxSpec): SandboxProcess {
  const [program = '', ...args] = spec.argv.map(word =>
    spec.mounts.reduce((text, mount) => text.replaceAll(`${mount.target}/`, `${mount.source}/`), word)
  );
  const child = spawn(program, args, { env: { ...spec.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<SandboxExit>(resolve =>
    child.once('exit', (code, signal) => resolve({ code, signal, setupError: null }))
  );
  const [stdout, stderr] = [child.stdout as Readable, child.stderr as Readable];
  return { pid: child.pid ?? 0, stdout, stderr, kill: () => void child.kill('SIGKILL'), exited };
}

function backendWith(run: (spec: SandboxSpec) => SandboxProcess): SandboxBackend {
  const path = '/usr/bin:/bin';
  return {
    name: 'bubblewrap',
    version: 'none',
    path,
    spawn: run,
    probe: () => Promise.reject(new Error('unused'))
  };
}

it('sees through a backend that protects nothing; the canary is reached there', async () => {
  const runAs = chooseRunAs();
  const report = await probeBackend(backendWith(nothing), runAs, scratch);
  expect(report.ok).toBe(false);
  const right = report.facts.filter(fact => fact.ok).map(fact => fact.name);
  // An ordinary user has no capabilities, is not root and may not write /proc/sys to begin with.
  const harmless = runAs.dropped ? ['shell'] : ['outer-uid-not-root', 'proc-sys-read-only', 'shell'];
  expect(right.filter(name => name !== 'no-capabilities')).toEqual(harmless);
  const canary = report.facts.find(fact => fact.name === 'canary-connect-fails');
  expect(canary?.seen).toMatch(/^connected, [01] seen$/);
  expect(report.reason).toContain('network-namespace');
});

it('sees through a command that answers without having looked', async () => {
  const lies = (spec: SandboxSpec): SandboxProcess =>
    nothing({
      ...spec,
      argv: [
        '/bin/echo',
        '-e',
        'nonce=x\\nNoNewPrivs:=1\\nSeccomp:=2\\nCapEff:=0\\ncanary=refused\\nnet=net:[1]\\nshell=5'
      ]
    });
  const report = await probeBackend(backendWith(lies), chooseRunAs(), scratch);
  expect(report.ok).toBe(false);
  expect(report.facts.find(fact => fact.name === 'shell')?.ok).toBe(false);
});

it('reports a backend that throws or cannot be built, and never rejects', async () => {
  const throws = (): SandboxProcess => {
    throw new Error('broken');
  };
  expect(await probeBackend(backendWith(throws), chooseRunAs(), scratch)).toMatchObject({
    ok: false,
    reason: 'broken',
    facts: []
  });
  const unbuilt = (spec: SandboxSpec): SandboxProcess => ({
    ...nothing(spec),
    exited: Promise.resolve({ code: null, signal: null, setupError: 'no permission' })
  });
  expect(await probeBackend(backendWith(unbuilt), chooseRunAs(), scratch)).toMatchObject({
    ok: false,
    reason: 'no permission'
  });
});

it('diagnose looks at every rung, not only at the first that holds', async () => {
  chmodSync(scratch, 0o755);
  const found = await diagnose({ runAs: chooseRunAs(), scratch });
  expect(found.rungs.map(rung => rung.backend)).toEqual(['bubblewrap', 'util-linux']);
  expect(found.ok).toBe(found.rungs.some(rung => rung.ok));
  for (const rung of found.rungs) expect(rung.ok ? rung.version : rung.reason).toEqual(expect.any(String));
});

it('a scratch directory of root alone is a typed error', async () => {
  const runAs = chooseRunAs();
  if (!runAs.dropped) return;
  await expect(diagnose({ runAs, scratch })).rejects.toMatchObject({ code: 'ISO_SCRATCH', where: scratch });
});
