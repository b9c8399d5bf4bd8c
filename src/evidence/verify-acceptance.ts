/** The verdict against the acceptance it must follow from. */
import { readRegular } from '../platform/files.js';
import validateAcceptance from './schemas/acceptance-result.generated.cjs';
import type { Manifest } from './types.js';
import type { VerifyProblem } from './verify-types.js';

const ACCEPTANCE = 'acceptance.json';
const LARGEST = 64 * 1024 * 1024;

interface Acceptance {
  verdict: 'passed' | 'failed' | 'not-judged';
  criteria: readonly { ok: boolean; code: string | null; subject: string }[];
}

/**
 * A run has passed only where its acceptance has, each criterion held, no phase failed and its exit is 0. Of an
 * interrupted run it may be half written: then it says nothing, and the verdict claims nothing.
 */
export function checkAcceptance(runDir: string, manifest: Manifest, problems: VerifyProblem[]): void {
  const passed = manifest.verdict.status === 'passed';
  const listed = manifest.files.some(file => file.path === ACCEPTANCE);
  const acceptance = listed ? read(runDir) : null;
  const found = [...verdictProblems(manifest, passed)];
  if (acceptance !== null) found.push(...contradictions(acceptance, passed));
  else if (listed && manifest.verdict.status !== 'interrupted')
    found.push('acceptance.json has not the form of schema version 1');
  else if (passed) found.push('the verdict is passed without an acceptance.json');
  problems.push(
    ...found.map((message): VerifyProblem => ({
      code: 'EVID_MANIFEST',
      path: ACCEPTANCE,
      line: null,
      message
    }))
  );
}

function* verdictProblems({ verdict, phases }: Manifest, passed: boolean): Generator<string> {
  if (passed !== (verdict.exit === 0)) yield `the verdict is ${verdict.status} with exit ${verdict.exit}`;
  const bad = phases.find(
    phase => ['failed', 'limited', 'cancelled', 'interrupted'].includes(phase.status) && phase.name !== 'pr'
  );
  if (passed && bad) yield `the verdict is passed, and phase ${bad.name} is ${bad.status}`;
}

function* contradictions(acceptance: Acceptance, passed: boolean): Generator<string> {
  const failed = acceptance.criteria.filter(criterion => !criterion.ok);
  if (acceptance.verdict === 'passed' && failed.length > 0)
    yield `the acceptance passed although ${failed.length} criteria did not hold`;
  if (acceptance.verdict === 'failed' && failed.length === 0)
    yield 'the acceptance failed although every criterion held';
  if (passed && acceptance.verdict !== 'passed')
    yield `the verdict is passed, and the acceptance is ${acceptance.verdict}`;
  if (acceptance.criteria.some(criterion => criterion.ok !== (criterion.code === null)))
    yield 'a criterion has a reason although it held, or none although it did not';
}

function read(runDir: string): Acceptance | null {
  try {
    const value: unknown = JSON.parse(
      readRegular(runDir, ACCEPTANCE, { maxBytes: LARGEST, allowHardLinks: true }).toString('utf8')
    );
    return validateAcceptance(value) ? (value as Acceptance) : null;
  } catch {
    return null; // missing, a link or no JSON: other checks name what it is
  }
}
