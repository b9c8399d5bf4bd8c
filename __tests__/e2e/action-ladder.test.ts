/** The action, bundled, where user namespaces are off: with sudo a rung that root starts, without it exit 5. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { notRun } from '../sandbox/contract.js';
import { inWorld, noWorld } from '../sandbox/sudo-world.js';
import { parsePairs } from '../rig/driver-files.js';
import { runIn, withPack, world, type World } from './action-world.js';
import { DIST, NODE } from './harness.js';

describe('the ladder through the action', () => {
  const missing = noWorld();
  if (missing !== null) return notRun('the action under sudo', missing);
  let here: World;
  afterEach(() => here.close());

  async function step(sudo: 'with' | 'without', inputs: Record<string, string>) {
    const user = chooseRunAs();
    const identity = { uid: user.uid, gid: user.gid };
    here = await world(undefined, { identity });
    const workspace = here.checkout();
    const env = here.job({ workspace, identity }).environment(withPack({ inputs }));
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const command = ['/usr/bin/env', '-i', ...variables, NODE, join(DIST, 'main/index.js')];
    const ended = await inWorld({ sudo, namespaces: 'off', user }, () => command);
    const outputs = Object.fromEntries(parsePairs(readFileSync(env['GITHUB_OUTPUT']!, 'utf8')));
    return { ...ended, outputs, runDir: runIn(join(workspace, '.orchestrator_logs')), workspace };
  }

  it('with sudo: bubblewrap started by root, dropped to the ordinary user; the pull request is opened', async () => {
    const { code, out, outputs, runDir } = await step('with', {});
    expect([code, outputs['verdict'], outputs['pull-request-operation']]).toEqual([0, 'passed', 'created']);
    expect(out).toMatch(/^sandbox +bubblewrap-sudo, .*probe ok/m);
    const manifest = JSON.parse(readFileSync(join(runDir!, 'manifest.json'), 'utf8'));
    expect(manifest.isolation).toMatchObject({ backend: 'bubblewrap-sudo' });
    expect(Object.values(manifest.isolation.facts).every(ok => ok === true)).toBe(true);
  });

  it.each([
    ['without sudo', 'without', 'auto'],
    ['with sudo and install-sandbox never', 'with', 'never']
  ] as const)('%s: nothing is run, exit 5', async (_name, sudo, install) => {
    const { code, out, outputs, workspace, runDir } = await step(sudo, { 'install-sandbox': install });
    expect([code, outputs['reason-code']]).toEqual([5, 'ISO_UNAVAILABLE']);
    expect(out).not.toMatch(/^::group::(implement|test)/m);
    expect(out).toMatch(/sudo apt-get install -y bubblewrap/);
    expect(existsSync(join(runDir!, 'logs'))).toBe(false);
    expect(readFileSync(join(workspace, 'list.txt'), 'utf8')).toBe('b\na\n');
  });
});
