/** The same contract as an ordinary user: started as root, this runs both suites again in a child of another uid. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedTo } from '../../src/sandbox/reach.js';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { notRun } from './contract.js';
import { ownedDirectory, textOf } from './fixture.js';

const JEST = 'node_modules/jest/bin/jest.js';
const SUITES = ['bubblewrap', 'util-linux'];

interface JestResult {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { message: string }[];
}

describe('as an ordinary user', () => {
  if (process.geteuid?.() !== 0) {
    it('is how the suites beside this one already run', () => undefined);
    return;
  }
  const runAs = chooseRunAs();
  const closed = closedTo(runAs, process.cwd());
  if (closed !== null)
    return notRun('the contract as an ordinary user', `${closed} is closed to uid ${runAs.uid}`);

  it('both backends hold the contract', async () => {
    const home = mkdtempSync(join(tmpdir(), 'ordinary-user-'));
    chmodSync(home, 0o755);
    const own = (name: string): string => ownedDirectory(join(home, name), runAs);
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        JEST,
        '--json',
        '--runInBand',
        '--cacheDirectory',
        own('cache'),
        '--runTestsByPath',
        ...SUITES.map(name => `__tests__/sandbox/${name}.test.ts`)
      ],
      {
        uid: runAs.uid,
        gid: runAs.gid,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
          HOME: own('home'),
          TMPDIR: own('tmp'),
          SWC_NATIVE_BINDING_CACHE: own('swc'),
          ...(process.env['CI'] === undefined ? {} : { CI: process.env['CI'] })
        }
      }
    );
    const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    rmSync(home, { recursive: true, force: true });
    const result = parse(out, err);
    expect(result.testResults.map(suite => suite.message).join('')).toBe('');
    expect(result).toMatchObject({ success: true, numFailedTests: 0 });
    expect(result.numPassedTests).toBeGreaterThan(150);
  }, 180_000);
});

function parse(out: string, err: string): JestResult {
  if (!out.startsWith('{')) throw new Error(`jest did not answer: ${out}${err}`);
  return JSON.parse(out) as JestResult;
}
