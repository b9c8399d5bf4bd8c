/** The plan as a table on a terminal. */
import { forTerminal } from '../platform/neutral.js';
import type { Plan } from '../run/plan.js';
import { grantText } from '../run/plan-markdown.js';
import type { Console } from './console.js';
import { row } from './table.js';

export function presentPlan(plan: Plan, out: Console): void {
  out.line(row('pack', `${out.style.bold(forTerminal(plan.pack.id))}  ${forTerminal(plan.pack.title)}`));
  out.line(row('plan', plan.digest));
  out.line(row('base', plan.base.commit));
  out.line(
    row(
      'mode',
      `${plan.mode}, isolation ${plan.isolation}${plan.image === null ? '' : ` of ${forTerminal(plan.image)}`}`
    )
  );
  if (plan.change.source === 'worktree') out.line(row('change', 'the uncommitted change of the workspace'));
  out.line(
    row(
      'scope',
      plan.contract.allowed_paths === null
        ? 'the whole repository'
        : plan.contract.allowed_paths.map(forTerminal).join(', ')
    )
  );
  for (const phase of plan.phases) presentPhase(phase, out);
  const { exclude, ...numbers } = plan.limits;
  out.line(
    row(
      'limits',
      Object.entries(numbers)
        .sort()
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')
    )
  );
  if (exclude.length > 0) out.line(row('', `not counted: ${exclude.map(forTerminal).join(', ')}`));
  for (const glob of plan.contract.artifacts.required) out.line(row('artifact', forTerminal(glob)));
  for (const prose of plan.contract.not_checked)
    out.line(
      row('prose', out.style.dim(`not checked: ${forTerminal(prose).replace(/\s+/g, ' ').slice(0, 90)}`))
    );
  for (const refusal of plan.refusals) {
    out.line('');
    out.line(
      `${out.style.red('will not run')}  ${refusal.code}  ${forTerminal(refusal.message)}${refusal.where === null ? '' : `  (${forTerminal(refusal.where)})`}`
    );
  }
}

function presentPhase(phase: Plan['phases'][number], out: Console): void {
  if (phase.commands.length === 0)
    return out.line(row(phase.name, out.style.dim('skipped: nothing declared')));
  out.line(row(phase.name, out.style.dim(grantText(phase.grant))));
  for (const command of phase.commands) {
    out.line(
      row(
        '',
        `${forTerminal(command.text.trimEnd())}  ${out.style.dim(`in ${command.cwd === '' ? '.' : forTerminal(command.cwd)}`)}`
      )
    );
  }
}
