/** plan.md: the plan for people. */
import { forCode } from '../platform/neutral.js';
import { cloudText } from '../permissions/cloud-grants.js';
import type { Grant } from '../permissions/types.js';
import type { Plan, PlannedPhase } from './plan.js';

export function planMarkdown(plan: Plan): string {
  return [
    `# Plan for ${forCode(plan.pack.id)}`,
    '',
    forCode(plan.pack.title, 200),
    '',
    `- plan ${forCode(plan.digest)}`,
    `- pack ${forCode(plan.pack.path)}`,
    `- base ${forCode(plan.base.commit)}`,
    `- mode ${plan.mode}, isolation ${isolationOfPlan(plan)}`,
    `- change: ${plan.change.source === 'worktree' ? 'the uncommitted change of the workspace' : 'made by implement'}`,
    `- scope: ${plan.contract.allowed_paths === null ? 'the whole repository' : plan.contract.allowed_paths.map(path => forCode(path)).join(', ')}`,
    '',
    ...plan.phases.flatMap(phaseSection),
    ...limitSection(plan),
    ...listSection('Required artifacts', plan.contract.artifacts.required),
    ...listSection('Optional artifacts', plan.contract.artifacts.optional),
    ...listSection('Not checked (prose)', plan.contract.not_checked),
    ...refusalSection(plan),
    ''
  ].join('\n');
}

/** The isolation in one line; an image is foreign text. */
export function isolationOfPlan({ isolation, image }: Plan): string {
  return image === null ? isolation : `${isolation} of ${forCode(image, 400)}`;
}

function phaseSection(phase: PlannedPhase): string[] {
  const heading = [`## ${phase.name}`, '', `Grant: ${grantText(phase.grant)}`, ''];
  if (phase.commands.length === 0) return [...heading, 'Skipped: nothing declared.', ''];
  const rows = phase.commands.map(
    command => `| ${forCode(command.text, 200)} | ${forCode(command.cwd === '' ? '.' : command.cwd)} |`
  );
  return [...heading, '| command | directory |', '| --- | --- |', ...rows, ''];
}

/** A grant in one line. */
export function grantText(grant: Grant): string {
  const network = grant.network === 'none' ? 'network none' : `network ${grant.network.join(' ')}`;
  const env = grant.env.length === 0 ? '' : `, env ${grant.env.join(' ')}`;
  const write = grant.write === null ? '' : `, write ${grant.write.join(' ')}`;
  return `${network}, cloud ${cloudText(grant.cloud)}${env}${write}`;
}

function limitSection(plan: Plan): string[] {
  const { exclude, ...numbers } = plan.limits;
  const rows = Object.entries(numbers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `| ${name} | ${value} |`);
  const excluded =
    exclude.length === 0 ? [] : ['', `Not counted: ${exclude.map(path => forCode(path)).join(', ')}`];
  return ['## Limits', '', '| limit | value |', '| --- | --- |', ...rows, ...excluded, ''];
}

function listSection(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map(item => `- ${forCode(item, 300)}`), ''];
}

function refusalSection(plan: Plan): string[] {
  if (plan.refusals.length === 0) return [];
  const rows = plan.refusals.map(refusal => `- ${refusal.code}: ${forCode(refusal.message, 300)}`);
  return ['## Will not run', '', ...rows, ''];
}
