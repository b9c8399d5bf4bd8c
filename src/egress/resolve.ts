/**
 * From a host to the addresses that may be dialled. A name is resolved once; what is dialled afterwards is the
 * checked address and nothing else, so that an answer that changes in between changes nothing.
 */
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { type AddressKind, addressKey, refusedKind } from './address.js';
import type { Host } from './host.js';

/** All addresses of a name, in the order in which they should be tried. */
export type Resolver = (name: string) => Promise<readonly string[]>;

export interface AddressPolicy {
  /** Null where the address may be dialled. */
  refuses(address: string): AddressKind | null;
}

export interface Resolved {
  permitted: readonly string[];
  /** The first address that was refused. */
  refused: { address: string; kind: AddressKind } | null;
}

/** More are not tried: a name with hundreds of dead addresses is no reason to dial hundreds of times. */
const MOST_ADDRESSES = 4;

/** Refuses what is not public, and this machine's own addresses, whatever they are; `permit` goes before both. */
export function addressPolicy(permit: readonly string[]): AddressPolicy {
  const permitted = new Set(permit.map(addressKey));
  return {
    refuses(address) {
      const key = addressKey(address);
      if (key === null) return 'malformed';
      if (permitted.has(key)) return null;
      return refusedKind(address) ?? (ownKeys().has(key) ? 'own' : null);
    }
  };
}

/** Read each time: interfaces come and go while a run lasts. */
function ownKeys(): Set<string | null> {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? []);
  return new Set(all.map(one => addressKey(one.address.replace(/%.*$/, ''))));
}

/** The system's resolver, with names that are known beforehand. */
export function systemResolver(hosts: Readonly<Record<string, readonly string[]>>): Resolver {
  const known = new Map(Object.entries(hosts));
  return async name => {
    const fixed = known.get(name);
    if (fixed !== undefined) return fixed;
    const answers = await lookup(name, { all: true, verbatim: true });
    return answers.map(answer => answer.address);
  };
}

/** Throws what the resolver throws, and `timeout` after `timeoutMs`. */
export async function resolveHost(
  host: Host,
  resolver: Resolver,
  policy: AddressPolicy,
  timeoutMs: number
): Promise<Resolved> {
  const answers = host.isAddress ? [host.name] : await inTime(resolver(host.name), timeoutMs);
  const permitted: string[] = [];
  let refused: Resolved['refused'] = null;
  for (const address of new Set(answers)) {
    const kind = policy.refuses(address);
    if (kind === null) permitted.push(address);
    else refused ??= { address, kind };
  }
  return { permitted: permitted.slice(0, MOST_ADDRESSES), refused };
}

async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), timeoutMs).unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
