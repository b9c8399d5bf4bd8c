/** From what a run was refused to the hosts that a person can be asked about, and to those nobody can be granted. Pure. */
import { hostFault } from '../pack/hosts.js';
import { hostCovers, readHostPort, hostPortText } from '../permissions/hosts.js';
import { grantableHost, refusedText, type RefusedHost } from '../permissions/refused.js';
import type { CommandPhase } from '../permissions/types.js';
import { reasonOf } from '../reasons/index.js';

/** A command that asked for a host. Texts are the command's own: hostile. */
export interface Asker {
  /** Id as in the plan. */
  command: string;
  text: string;
  /** Command line of the process, where the kernel told. */
  process: string | null;
  tries: number;
}

export interface AskedHost {
  phase: CommandPhase;
  /** `host:port` in normal form where it is a host; else as the command wrote it. */
  host: string;
  /** False where only the name was asked for: 443 is a guess then. */
  portTold: boolean;
  askedBy: readonly Asker[];
}

/** A host that is not offered, with the reason. */
export interface ClosedHost extends AskedHost {
  code: string;
  /** One sentence. */
  reason: string;
}

export interface Sorted {
  open: readonly AskedHost[];
  closed: readonly ClosedHost[];
}

/** One entry for each phase and host, since grants are per phase; in the order in which they were refused. */
export function sortRefused(
  refused: readonly RefusedHost[],
  commands: readonly { id: string; text: string }[]
): Sorted {
  const open = new Map<string, AskedHost>();
  const closed = new Map<string, ClosedHost>();
  for (const one of refused) {
    const asked = askedHost(one, commands);
    const fault = faultOf(one, asked.host);
    if (fault === null) join(open, asked, asked);
    else join(closed, asked, { ...asked, ...fault });
  }
  return { open: [...open.values()], closed: [...closed.values()] };
}

function join<T extends AskedHost>(map: Map<string, T>, asked: AskedHost, fresh: T): void {
  const key = keyOf(asked);
  const before = map.get(key);
  const askedBy = before === undefined ? fresh.askedBy : [...before.askedBy, ...fresh.askedBy];
  map.set(key, { ...(before ?? fresh), askedBy, portTold: (before ?? fresh).portTold || fresh.portTold });
}

/** What tells one question from another. */
export function keyOf({ phase, host }: Pick<AskedHost, 'phase' | 'host'>): string {
  return `${phase} ${host}`;
}

function askedHost(one: RefusedHost, commands: readonly { id: string; text: string }[]): AskedHost {
  const written = refusedText({ host: one.host, port: one.port ?? 443 });
  const host = readHostPort(written);
  const text = commands.find(({ id }) => id === one.command)?.text.trim() ?? '';
  return {
    phase: one.phase as CommandPhase,
    host: host === null ? written : hostPortText(host),
    portTold: one.port !== null,
    askedBy: [{ command: one.command, text, process: one.process, tries: one.tries }]
  };
}

/** Why no pack could be granted it, whatever the operator's policy says; null where it could. */
function faultOf(one: RefusedHost, host: string): { code: string; reason: string } | null {
  if (grantableHost(one) === null)
    return { code: one.code, reason: reasonOf(one.code)?.title ?? 'no grant would help' };
  const fault = hostFault(host);
  return fault === null ? null : { code: 'PACK_HOST', reason: `${host} ${fault.message}` };
}

/** True where one of the hosts (`host:port`, `*.host:port`) covers the one that is asked for. */
export function covered(bounds: readonly string[], host: string): boolean {
  return bounds.some(bound => hostCovers(bound, host));
}
