/** Records that a killed run did not come to write: the least that is true of it. */
import { join } from 'node:path';
import { writeFileDurable } from '../platform/durable.js';
import { forCell, forCode } from '../platform/neutral.js';
import type { Redactor } from '../redaction/index.js';
import { writing } from './errors.js';
import { recordText } from './manifest.js';
import type { Owner } from './place.js';
import type { ManifestFacts } from './types.js';

/** Records of a whole run, beside journal and manifest. */
export const RECORDS: readonly string[] = ['acceptance.json', 'plan.json', 'redactions.json', 'summary.md'];

/** Writes what is absent of acceptance, redactions and summary. What is there stays, also where it is half. */
export function writeAbsent(
  runDir: string,
  absent: readonly string[],
  facts: ManifestFacts,
  stood: string,
  redactor: Redactor,
  owner: Owner | undefined
): void {
  const texts: Readonly<Record<string, () => string>> = {
    'acceptance.json': notJudged,
    'redactions.json': () => lostCounts(redactor),
    'summary.md': () => redactor.redactText(summaryOf(facts, stood))
  };
  for (const [name, text] of Object.entries(texts)) {
    if (!absent.includes(name)) continue;
    writing(name, () => writeFileDurable(join(runDir, name), text(), owner === undefined ? {} : { owner }));
  }
}

function notJudged(): string {
  return recordText({ schema_version: 1, verdict: 'not-judged', criteria: [], not_checked: [] });
}

/** What the killed program had replaced is not known: `complete` says so. */
function lostCounts(redactor: Redactor): string {
  return recordText({ schema_version: 1, replaced: redactor.counts(), too_short: [], complete: false });
}

function summaryOf(facts: ManifestFacts, stood: string): string {
  const { pack, verdict, phases } = facts;
  const rows = phases.map(({ name, status, code }) => `| ${name} | ${status} | ${code ?? ''} |`);
  return [
    `# INTERRUPTED ${forCode(pack.id)}`,
    '',
    forCode(pack.title, 200),
    '',
    `- verdict ${verdict.code}: the program was ended ${forCell(stood)}; the record was sealed afterwards`,
    '- the run sealed no verdict of its own, and nothing was published from it',
    `- run ${forCode(facts.run_id)}`,
    `- plan ${forCode(facts.plan_digest)}`,
    `- base ${forCode(facts.base.commit)}`,
    '',
    '## Phases',
    '',
    '| phase | status | code |',
    '| --- | --- | --- |',
    ...rows,
    ''
  ].join('\n');
}
