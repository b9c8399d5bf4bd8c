/** summary.md: what happened, for people; from the record only, every foreign word inert. */
import type { AcceptanceResult } from '../acceptance/types.js';
import type { PhaseFact } from '../evidence/types.js';
import { NOT_ENFORCED_MARKDOWN } from '../permissions/isolation.js';
import { grantLine, refusedText, type RefusedHost } from '../permissions/refused.js';
import { forCode } from '../platform/neutral.js';
import { reasonOf } from '../reasons/index.js';
import type { Change } from '../workspace/types.js';
import type { Plan } from './plan.js';
import type { CommandReport } from './types.js';
import type { Verdict } from './verdict.js';

export interface SummaryFacts {
  runId: string;
  plan: Plan;
  verdict: Verdict;
  phases: readonly PhaseFact[];
  commands: readonly CommandReport[];
  change: Change | null;
  acceptance: AcceptanceResult;
  isolation: string;
  refused: readonly RefusedHost[];
  /** Under a frozen clock durations are left out. */
  durations: boolean;
}

export function summaryMarkdown(facts: SummaryFacts): string {
  const { plan, verdict } = facts;
  return [
    `# ${verdict.status.toUpperCase()} ${forCode(plan.pack.id)}`,
    '',
    forCode(plan.pack.title, 200),
    '',
    `- verdict ${verdict.code}: ${forCode(verdict.detail, 300)}`,
    ...(verdict.code === 'OK' ? [] : [`- what to do: ${reasonOf(verdict.code)?.fix ?? 'see the logs'}`]),
    `- run ${forCode(facts.runId)}`,
    `- plan ${forCode(plan.digest)}`,
    `- base ${forCode(plan.base.commit)}`,
    `- isolation ${facts.isolation}`,
    '',
    ...(plan.isolation === 'none' ? [NOT_ENFORCED_MARKDOWN, ''] : []),
    ...phaseSection(facts),
    ...refusedSection(facts),
    ...acceptanceSection(facts.acceptance),
    ...changeSection(facts.change),
    ''
  ].join('\n');
}

function phaseSection(facts: SummaryFacts): string[] {
  const rows = facts.phases.map(phase => `| ${phase.name} | ${phase.status} | ${phase.code ?? ''} |`);
  const commands = facts.commands.map(command => {
    const time = facts.durations ? `${(command.milliseconds / 1000).toFixed(1)} s` : '';
    return `| ${command.phase} | ${forCode(command.text)} | ${command.status} | ${time} | ${forCode(command.log)} |`;
  });
  const table = ['', '| phase | command | | time | log |', '| --- | --- | --- | --- | --- |', ...commands];
  return [
    '## Phases',
    '',
    '| phase | status | code |',
    '| --- | --- | --- |',
    ...rows,
    ...(commands.length > 0 ? table : []),
    ''
  ];
}

const REFUSED_SHOWN = 50;

/** What was asked of the network in vain, and what a pack would say to be granted it. */
function refusedSection({ refused, commands, plan }: SummaryFacts): string[] {
  if (refused.length === 0) return [];
  const rows = refused.slice(0, REFUSED_SHOWN).map(one => {
    const command = commands.find(({ id }) => id === one.command)?.text ?? one.command;
    return `| ${one.code} | ${forCode(refusedText(one), 280)} | ${one.tries} | ${forCode(command)} | ${forCode(one.process ?? '', 200)} |`;
  });
  const rest = refused.length - rows.length;
  const line = grantLine(refused, plan.phases);
  return [
    '## Refused by the network',
    '',
    '| code | host | tries | command | process |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...(rest > 0 ? [`and ${rest} more, in egress.jsonl`, ''] : []),
    ...(line === null ? [] : ['If it is meant, the pack says:', '', forCode(line, 4000), ''])
  ];
}

function acceptanceSection(result: AcceptanceResult): string[] {
  const rows = result.criteria.map(
    row =>
      `| ${row.ok ? 'held' : 'FAILED'} | ${row.kind} | ${forCode(row.subject)} | ${forCode(row.detail)} |`
  );
  const prose = result.not_checked.map(row => `- ${forCode(row.text, 300)}`);
  return [
    `## Acceptance: ${result.verdict}`,
    '',
    '| | kind | criterion | seen |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...(prose.length > 0 ? ['Not checked, because it is prose:', '', ...prose, ''] : [])
  ];
}

function changeSection(change: Change | null): string[] {
  if (change === null || change.files.length === 0) return ['## Change', '', 'No change.'];
  const rows = change.files.slice(0, 200).map(file => {
    const from = file.oldPath === null ? '' : `${forCode(file.oldPath, 200)} → `;
    return `| ${file.status} | ${from}${forCode(file.path, 200)} | +${file.added} −${file.deleted} |`;
  });
  const rest = change.files.length - rows.length;
  return [
    '## Change',
    '',
    '| | path | lines |',
    '| --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `and ${rest} more`] : [])
  ];
}
