/** The early "no": every command of a plan, judged by the execpolicy and by what its phase was granted. Pure. */
import { judgeCommand, liftedFor, type ExecFinding, type ExecPolicy } from '../execpolicy/index.js';
import type { Command, Contract } from '../pack/contract.js';
import { mutatingCommand } from '../permissions/cloud/index.js';
import type { CommandPhase, Grant, Mode, Refusal } from '../permissions/types.js';

/** Refusals in the order of the commands, each at the place of its command in the pack. */
export function commandRefusals(
  contract: Contract,
  grants: Readonly<Record<CommandPhase, Grant>>,
  policy: ExecPolicy,
  mode: Mode
): Refusal[] {
  const phases = ['setup', 'implement', 'test'] as const;
  return phases.flatMap(phase => {
    const grant = grants[phase];
    const lifted = liftedFor(policy, mutableClouds(grant));
    return contract[phase].commands.flatMap(command => refusalsOf(command, grant, lifted, mode));
  });
}

function mutableClouds({ cloud }: Grant): string[] {
  return cloud === 'none'
    ? []
    : Object.keys(cloud).filter(id => (cloud as Record<string, string>)[id] === 'mutate');
}

function refusalsOf(command: Command, grant: Grant, policy: ExecPolicy, mode: Mode): Refusal[] {
  const { commands, findings } = judgeCommand(command.text, policy, mode);
  const where = `${command.place.file}:${command.place.line}:${command.place.column}`;
  const refused = findings.filter(finding => finding.refuses);
  return [
    ...refused.map((finding): Refusal => ({
      code: finding.code,
      subject: command.id,
      message: sentence(command, finding),
      where
    })),
    ...commands.flatMap(({ words, text }) => {
      const verb = mutationUnderRead(words, grant);
      if (verb === null) return [];
      const message = `${command.id}: ${JSON.stringify(text)} changes things (${verb}), and the phase may only read there`;
      return [{ code: 'CLOUD_COMMAND_REFUSED' as const, subject: command.id, message, where }];
    })
  ];
}

function sentence({ id }: Command, { text, reason, rule, useInstead }: ExecFinding): string {
  const instead = useInstead === null ? '' : `; instead: ${useInstead}`;
  return `${id}: ${JSON.stringify(text)}: ${reason}${rule === null ? '' : ` (rule ${rule})`}${instead}`;
}

/** Without a grant there is neither host nor credential, and the execpolicy speaks; a word that is not known ends it. */
function mutationUnderRead(words: readonly (string | null)[], { cloud }: Grant): string | null {
  if (cloud === 'none') return null;
  const known = words.map(word => word ?? '');
  const mutation = mutatingCommand(known);
  return mutation !== null && cloud[mutation.provider] === 'read' ? mutation.verb : null;
}
