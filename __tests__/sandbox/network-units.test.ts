/** What a network asks of a command's environment, and that nothing is run where it cannot be had. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bubblewrapBackend } from '../../src/sandbox/bubblewrap.js';
import { createContext } from '../../src/sandbox/context.js';
import { SandboxError } from '../../src/sandbox/errors.js';
import { keptNetwork, networkEnv } from '../../src/sandbox/network.js';
import { GATE_PORT } from '../../src/sandbox/network-keeper.js';
import { probeNetwork, requireNetwork } from '../../src/sandbox/network-probe.js';
import { starterArgv, starterEnv } from '../../src/sandbox/network-starter.js';
import { filterArch, seccompFilter } from '../../src/sandbox/seccomp/filter.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { findTool, versionOf } from '../../src/sandbox/tools.js';
import type { SandboxNetwork, SandboxSpec } from '../../src/sandbox/types.js';
import { notRun } from './contract.js';
import { finish } from './fixture.js';

const PROXY = { kind: 'proxy', socket: '/x', user: 'test.1', token: 'secret' } as const;

function spec(network?: SandboxNetwork, env: Record<string, string> = {}): SandboxSpec {
  return {
    argv: ['true'],
    cwd: '/',
    env,
    mounts: [],
    rlimits: {},
    ...(network === undefined ? {} : { network })
  };
}

describe('the variables of a network', () => {
  it.each([
    [undefined, null],
    [{ kind: 'none', recorder: false }, null],
    [
      { kind: 'none', recorder: true },
      { proxy: null, names: true }
    ],
    [PROXY, { proxy: '/.codex-egress.sock', names: false }],
    [
      { ...PROXY, recorder: true },
      { proxy: '/.codex-egress.sock', names: true }
    ]
  ] as const)('%j keeps %j', (network, kept) => {
    expect(keptNetwork(network)).toEqual(kept);
  });

  it('none without a recorder changes nothing', () => {
    const env = { HTTP_PROXY: 'http://own/', A: 'b' };
    expect(networkEnv(spec(undefined, env))).toEqual(env);
    expect(networkEnv(spec({ kind: 'none', recorder: false }, env))).toEqual(env);
  });

  it('those of the network win, the others stay, and only Java hears of its own', () => {
    const url = `http://test.1:secret@127.0.0.1:${GATE_PORT}`;
    const env = networkEnv(spec(PROXY, { https_proxy: 'http://own/', A: 'b', JAVA_TOOL_OPTIONS: '-Xmx1g' }));
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'])
      expect([env[name], env[name.toLowerCase()]]).toEqual([url, url]);
    for (const name of ['npm_config_proxy', 'npm_config_https_proxy', 'PIP_PROXY'])
      expect(env[name]).toBe(url);
    expect(env).toMatchObject({ A: 'b', NODE_USE_ENV_PROXY: '1', NO_PROXY: 'localhost,127.0.0.1,::1' });
    expect(env['JAVA_TOOL_OPTIONS']).toMatch(/^-Xmx1g -Dhttp\.proxyHost=127\.0\.0\.1 /);
    expect(env['JAVA_TOOL_OPTIONS']).not.toContain('secret');
    const none = networkEnv(spec({ kind: 'none', recorder: true }));
    expect(none['http_proxy']).toBe(`http://127.0.0.1:${GATE_PORT}`);
    expect(Object.keys(none)).not.toContain('JAVA_TOOL_OPTIONS');
  });
});

describe('where a network cannot be had', () => {
  const runAs = chooseRunAs();
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'network-units-'));
    chmodSync(scratch, 0o777);
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  it('the starter says why, and the command is not executed', () => {
    const report = join(scratch, 'report');
    const [perl, ...args] = starterArgv('/usr/bin/perl', {
      ownNetwork: true,
      names: true,
      proxy: null,
      identity: null,
      cwd: null
    });
    const fd = openSync(report, 'w');
    const done = spawnSync(perl ?? '', [...args, '/usr/bin/touch', join(scratch, 'executed')], {
      env: { ...starterEnv(filterArch(process.arch), seccompFilter(filterArch(process.arch))) },
      stdio: ['ignore', 'pipe', 'pipe', 'ignore', 'ignore', 'ignore', fd, fd],
      ...(runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {})
    });
    expect(done.status).toBe(1);
    expect(readFileSync(report, 'utf8')).toBe('error make a network namespace: Operation not permitted\n');
    expect(existsSync(join(scratch, 'executed'))).toBe(false);
  });

  const bwrap = findTool('bwrap');
  if (bwrap === null) return notRun('a missing perl', 'bubblewrap is not installed');
  const context = (): Parameters<typeof bubblewrapBackend>[2] => {
    const made = createContext({ runAs, scratch, lifeline: null, elevation: null });
    return { ...made, site: { ...made.site, perl: '/usr/bin/no-such-perl' } };
  };

  it('a missing perl is a failed probe, and no command is run', async () => {
    const backend = bubblewrapBackend(bwrap, versionOf(bwrap) ?? '', context());
    const outcome = await finish(backend.spawn(spec({ kind: 'none', recorder: true })));
    expect(outcome).toMatchObject({ code: null, attempts: [] });
    expect(outcome.setupError).toContain('/usr/bin/no-such-perl: No such file or directory');
    expect(await probeNetwork(backend, runAs, scratch)).toMatchObject({
      ok: false,
      reason: outcome.setupError
    });
    const error: unknown = await requireNetwork(backend, runAs, scratch).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SandboxError);
    expect(error).toMatchObject({ code: 'ISO_NETWORK_KEEPER', why: outcome.setupError });
    // Without a network nothing of it is needed.
    expect(await finish(backend.spawn(spec()))).toMatchObject({ code: 0 });
  });
});
