/** Whether the acceptance of a passed run is that of its contract: all of it, nothing else, and true of the change. */
import { judgeChange } from '../acceptance/change.js';
import type { Criterion } from '../acceptance/types.js';
import type { Contract } from '../pack/contract.js';
import { canonical } from '../platform/canonical.js';
import type { Plan } from '../run/plan.js';
import type { Change } from '../workspace/index.js';
import { PublishError } from './errors.js';
import type { SealedRun } from './evidence.js';

/** What the criteria over a change are judged by: the same for the run and for whoever judges it again. */
export function changeCriteria(plan: Plan, contract: Contract, change: Change): Criterion[] {
  return judgeChange(change.files, {
    allowedPaths: contract.allowedPaths,
    changedFiles: plan.limits.changed_files,
    changedLines: plan.limits.changed_lines,
    exclude: plan.limits.exclude,
    readOnly: contract.constraints.readOnly,
    protectedPaths: plan.protected_paths
  });
}

/** Throws PR_HANDOVER_ACCEPTANCE. A run that did not pass ended early, so that its criteria may be any part. */
export function refuseOtherAcceptance(
  { manifest, acceptance, plan }: SealedRun,
  contract: Contract,
  change: Change
): void {
  if (manifest.verdict.status !== 'passed') return;
  const judged = changeCriteria(plan, contract, change);
  const declared = [...judged, ...declaredCriteria(plan, contract)];
  const { criteria } = acceptance;
  if (criteria.length !== declared.length)
    throw other(`it has ${criteria.length} criteria, and the contract makes ${declared.length}`);
  declared.forEach((wanted, at) => {
    const found = criteria[at]!;
    const fits = at < judged.length ? canonical(found) === canonical(wanted) : isSubject(found, wanted);
    if (!fits) throw other(`criterion ${at + 1} should be of ${wanted.kind} ${wanted.subject}`);
  });
}

type Declared = Pick<Criterion, 'kind' | 'subject'>;

/** In the order in which a run judges them. */
function declaredCriteria(plan: Plan, contract: Contract): Declared[] {
  const commands = plan.phases.find(({ name }) => name === 'test')?.commands ?? [];
  const tested: Declared[] = [
    ...commands.map(({ text }) => ({ kind: 'command' as const, subject: text })),
    { kind: 'tree', subject: 'test leaves the tree as it is' },
    ...[...contract.artifacts.required, ...contract.artifacts.optional].map(subject => ({
      kind: 'artifact' as const,
      subject
    }))
  ];
  const docs = contract.docsRequired.map(subject => ({ kind: 'docs' as const, subject }));
  return [...(commands.length === 0 ? [] : tested), ...docs];
}

/** What is recorded went through redaction: a known secret in it has become `[redacted:NAME]`. */
function isSubject(found: Criterion, wanted: Declared): boolean {
  if (found.kind !== wanted.kind) return false;
  return found.subject === wanted.subject || found.subject.includes('[redacted:');
}

function other(why: string): PublishError {
  return new PublishError('PR_HANDOVER_ACCEPTANCE', `acceptance.json: ${why}`);
}
