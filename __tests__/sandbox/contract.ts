/**
 * The contract of every sandbox backend. Each case runs an attack inside and shows that the same attack works where
 * nothing protects; the numbers are those of the list of escape cases in docs and design.
 */
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseRunAs } from '../../src/sandbox/run-as.js';
import { selectBackend } from '../../src/sandbox/select.js';
import type { BackendName, ProbeReport, RunAs, SandboxBackend } from '../../src/sandbox/types.js';
import { baseCases } from './cases/base.js';
import { fileCases } from './cases/files.js';
import { kernelCases } from './cases/kernel.js';
import { lifelineCases } from './cases/lifeline.js';
import { limitCases } from './cases/limits.js';
import { forwarderCases } from './cases/forwarder.js';
import { networkCases } from './cases/network.js';
import { recorderCases } from './cases/recorder.js';
import { refusalCases } from './cases/refusal.js';
import { type Fixture, sandboxFixture } from './fixture.js';
import { installFor, isElevated } from './only.js';

/** What the cases work with; the fixture is made anew for each of them. */
export interface Subject {
  readonly name: BackendName;
  readonly runAs: RunAs;
  /** Whether root starts it, without a user namespace. */
  readonly elevated: boolean;
  /** What the command itself sees of its ids. */
  readonly inner: { uid: number; gid: number };
  readonly backend: SandboxBackend;
  readonly report: ProbeReport;
  readonly scratch: string;
  fixture(): Fixture;
}

/** Declares the whole suite for one backend. In CI a missing backend fails; elsewhere it is said that it was not run. */
export async function contract(name: BackendName): Promise<void> {
  const runAs = chooseRunAs();
  const scratch = mkdtempSync(join(tmpdir(), 'sandbox-contract-'));
  chmodSync(scratch, 0o755);
  const elevated = isElevated(name);
  const inner = elevated ? runAs : { uid: 1000, gid: 1000 };
  const { backend, reports } = await selectBackend({ runAs, scratch, only: name, install: installFor(name) });
  const report = reports[0];
  const who = runAs.dropped ? `root, dropped to ${runAs.uid}` : `uid ${runAs.uid}`;
  describe(`${name} as ${who}`, () => {
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));
    if (backend === null || report === undefined) return notRun(name, report?.reason ?? 'no report');
    let fixture: Fixture;
    beforeEach(() => {
      fixture = sandboxFixture(backend, runAs);
    });
    afterEach(() => fixture.close());
    const subject: Subject = {
      name,
      runAs,
      elevated,
      inner,
      backend,
      report,
      scratch,
      fixture: () => fixture
    };
    for (const cases of [
      baseCases,
      networkCases,
      recorderCases,
      forwarderCases,
      kernelCases,
      fileCases,
      limitCases,
      lifelineCases,
      refusalCases
    ]) {
      cases(subject);
    }
  });
}

export function notRun(what: string, reason: string): void {
  if (process.env['CI'] !== undefined) {
    it(`${what} is needed where CI is set`, () => {
      throw new Error(`${what}: ${reason}`);
    });
    return;
  }
  process.stderr.write(`\nNOT RUN: ${what}: ${reason}\n\n`);
  it.skip(`NOT RUN: ${what}: ${reason}`, () => undefined);
}
