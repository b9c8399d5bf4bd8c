/** What the network refused, on a terminal: the host, who asked, and what a pack would say to be granted it. */
import {
  grantableHost,
  grantLine,
  groupedByHost,
  type RefusedGroup,
  type RefusedHost
} from '../permissions/refused.js';
import { forTerminal } from '../platform/neutral.js';
import { reasonOf } from '../reasons/index.js';
import type { Plan } from '../run/plan.js';
import type { Console } from './console.js';
import { fit, row } from './table.js';

const GROUPS_SHOWN = 10;
const COMMANDS_SHOWN = 3;

export function presentRefused(
  refused: readonly RefusedHost[],
  { phases }: Pick<Plan, 'phases'>,
  out: Console
): void {
  const groups = groupedByHost(refused);
  if (groups.length === 0) return;
  const texts = new Map(phases.flatMap(({ commands }) => commands.map(({ id, text }) => [id, text])));
  for (const group of groups.slice(0, GROUPS_SHOWN)) presentGroup(group, texts, out);
  if (groups.length > GROUPS_SHOWN)
    out.line(row('', `and ${groups.length - GROUPS_SHOWN} more hosts, in egress.jsonl`));
  out.line(row('  result', 'nothing left the sandbox'));
  const line = grantLine(refused, phases);
  if (line !== null) out.line(row('  meant?', line));
}

function presentGroup(group: RefusedGroup, texts: ReadonlyMap<string, string>, out: Console): void {
  const tries = group.tries === 1 ? '1 try' : `${group.tries} tries`;
  out.line('');
  out.line(`${out.style.yellow('REFUSED')}   ${group.code}  ${forTerminal(group.host)} (${tries})`);
  for (const { command, process } of group.by.slice(0, COMMANDS_SHOWN)) {
    const text = fit(forTerminal(texts.get(command) ?? ''), 60).trimEnd();
    out.line(
      row(
        '  by',
        `${command} "${text}"${process === null ? '' : ` > ${fit(forTerminal(process), 60).trimEnd()}`}`
      )
    );
  }
  const rest = group.by.length - COMMANDS_SHOWN;
  if (rest > 0) out.line(row('', `and ${rest} more commands`));
  const [first] = group.by;
  if (first !== undefined && grantableHost(first) === null)
    out.line(row('  fix', reasonOf(group.code)?.fix ?? 'see egress.jsonl'));
}
