/** The parts of a body as Markdown, each by its name and by how much of it is shown. */
import { NOT_ENFORCED_MARKDOWN } from '../permissions/isolation.js';
import type { BodyFacts } from './facts.js';
import { evidence, verify } from './proof.js';
import { FAILED_SHOWN, FILES_SHOWN, REFUSED_SHOWN, type SectionName, type Shape } from './shape.js';
import { count, inline, leftOut, prose } from './text.js';

/** A part without its heading; '' where there is nothing to say. */
type Section = (facts: BodyFacts, shape: Shape) => string;

const RENDER: Readonly<Record<SectionName, Section>> = {
  verdict,
  warnings,
  acceptance,
  permissions,
  refused,
  files,
  evidence,
  verify
};

/** Headings of the program's own layout; a template writes its own. */
const HEADINGS: Readonly<Record<SectionName, string | null>> = {
  verdict: null,
  warnings: 'Warnings',
  acceptance: 'Acceptance',
  permissions: 'Permissions',
  refused: 'Refused by the network',
  files: 'Changed files',
  evidence: 'Evidence',
  verify: 'How to check it'
};

/** What a template's placeholder says where there is nothing to say. */
const NOTHING: Readonly<Partial<Record<SectionName, string>>> = {
  warnings: 'None.',
  acceptance: 'No criteria.',
  permissions: 'None.',
  refused: 'Nothing.',
  files: 'None.'
};

export function sectionText(name: SectionName, facts: BodyFacts, shape: Shape): string {
  const text = RENDER[name](facts, shape);
  return text === '' ? (NOTHING[name] ?? '') : text;
}

/** With its heading; null where there is nothing to say. */
export function headedSection(name: SectionName, facts: BodyFacts, shape: Shape): string | null {
  const text = RENDER[name](facts, shape);
  if (text === '') return null;
  const heading = HEADINGS[name];
  return heading === null ? text : `### ${heading}\n\n${text}`;
}

/** Isolation of a run whose commands were ordinary processes. */
export const UNHELD = 'none, nothing enforced';

/** What must be said wherever a template puts the rest; null for a run that was held. */
export function unheldText(facts: BodyFacts): string | null {
  return facts.isolation === UNHELD ? NOT_ENFORCED_MARKDOWN : null;
}

function verdict(facts: BodyFacts): string {
  const { packId, title, packPath } = facts;
  const unheld = unheldText(facts);
  return [
    `**${prose(facts.verdict)}** for task pack ${inline(packId)}: ${inline(title)}`,
    ...(unheld === null ? [] : [unheld]),
    `Pack: ${inline(packPath)}`
  ].join('\n\n');
}

function warnings({ warnings: all = [] }: BodyFacts, { warnings: shown }: Shape): string {
  if (all.length === 0) return '';
  if (shown === 'none') return leftOut(`${all.length} warnings`);
  return all
    .map(one => {
      const { text, subjects } = typeof one === 'string' ? { text: one, subjects: [] } : one;
      const about = subjects.slice(0, 20).map(subject => inline(subject));
      const rest = subjects.length - about.length;
      const list = [...about, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
      return `- ${prose(text)}${list === '' ? '' : `: ${list}`}`;
    })
    .join('\n');
}

function acceptance({ criteria }: BodyFacts, { acceptance: shown }: Shape): string {
  if (criteria.length === 0) return '';
  const failed = criteria.filter(row => !row.ok);
  const held = criteria.length - failed.length;
  if (shown === 'none') return leftOut(`${held} criteria that held and ${failed.length} that did not`);
  const rows = shown === 'whole' ? criteria : shown === 'failed' ? failed : failed.slice(0, FAILED_SHOWN);
  const most = shown === 'short' ? 80 : 200;
  const missing = [
    ...(shown === 'whole' || held === 0 ? [] : [`${held} criteria that held`]),
    ...(failed.length > rows.length && shown !== 'whole'
      ? [`${failed.length - rows.length} that did not`]
      : [])
  ];
  const table = tableOf(
    ['', 'kind', 'criterion', 'seen'],
    rows.map(row => [
      row.ok ? 'held' : '**FAILED**',
      prose(row.kind, 40),
      inline(row.subject, most),
      inline(row.detail, most)
    ])
  );
  return joined(rows.length === 0 ? '' : table, missing.length === 0 ? '' : leftOut(missing.join(' and ')));
}

function permissions({ grants, isolation }: BodyFacts, { permissions: shown }: Shape): string {
  if (shown === 'none') return leftOut('the permissions of each phase');
  const rows = grants.map(({ phase, network }) => [prose(phase, 40), inline(network)]);
  return joined(
    `Isolation: ${inline(isolation)}`,
    rows.length === 0 ? '' : tableOf(['phase', 'network'], rows)
  );
}

function refused({ refused: all }: BodyFacts, { refused: shown }: Shape): string {
  if (all.length === 0) return '';
  if (shown === 'none') return leftOut(`${all.length} refused attempts`);
  const rows = shown === 'whole' ? all : all.slice(0, REFUSED_SHOWN);
  const table = tableOf(
    ['code', 'host', 'tries', 'phase'],
    rows.map(({ code, host, tries, phase }) => [
      prose(code, 60),
      inline(host, 280),
      count(tries),
      prose(phase, 40)
    ])
  );
  return joined(table, moreThan(all.length, rows.length));
}

function files({ files: all }: BodyFacts, { files: shown }: Shape): string {
  if (all.length === 0) return '';
  if (shown === 'none') return leftOut(`${all.length} changed files`);
  const rows = shown === 'whole' ? all : all.slice(0, FILES_SHOWN[shown]);
  const table = tableOf(
    ['', 'path', 'lines'],
    rows.map(({ status, path, added, deleted }) => [
      prose(status, 40),
      inline(path),
      `+${count(added)} −${count(deleted)}`
    ])
  );
  const folded =
    rows.length > FILES_SHOWN.some
      ? `<details><summary>${all.length} files</summary>\n\n${table}\n\n</details>`
      : table;
  return joined(folded, moreThan(all.length, rows.length));
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function moreThan(all: number, shown: number): string {
  return all === shown ? '' : leftOut(`${all - shown} more`);
}

function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n');
}
