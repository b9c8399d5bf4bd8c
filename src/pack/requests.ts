/** Permissions as a pack states them, for itself and for each phase, and the rule that a phase stays within the pack. */
import type { Constraints, PermissionRequest, Place } from './contract.js';
import { booleanAt, mappingAt, pathsAt, placeOf, textsAt, valueAt, dotted, pointer } from './fields.js';
import type { Fields, Text } from './fields.js';
import { hostFault, hostsBeyond } from './hosts.js';
import { quote } from './problems.js';
import { within } from './paths.js';

type Verb = 'read' | 'mutate';

/** What one `permissions` mapping states; null where it is silent. */
export interface Stated {
  keys: readonly string[];
  place: Place | null;
  network: readonly Text[] | null;
  cloud: Readonly<Record<string, Verb>> | null;
  env: readonly string[] | null;
  write: readonly string[] | null;
}

/** Reads a `permissions` mapping; entries at fault are reported and left out. */
export function statedAt(fields: Fields, keys: readonly string[]): Stated {
  const present = mappingAt(fields, keys) !== null;
  function has(member: string): boolean {
    return present && valueAt(fields, [...keys, member]) !== undefined;
  }
  return {
    keys,
    place: present ? placeOf(fields, keys) : null,
    network: has('network') ? hostsAt(fields, [...keys, 'network', 'allow']) : null,
    cloud: has('cloud') ? cloudAt(fields, [...keys, 'cloud']) : null,
    env: has('env') ? textsAt(fields, [...keys, 'env']).map(({ text }) => text) : null,
    write: has('write') ? pathsAt(fields, [...keys, 'write'], 'path') : null
  };
}

/** Hosts of a list; entries that are no hosts are reported and left out. */
export function hostsAt(fields: Fields, keys: readonly string[]): Text[] {
  return textsAt(fields, keys).filter(({ text, place }) => {
    const fault = hostFault(text);
    if (fault !== null)
      fields.findings.error(
        'PACK_HOST',
        place,
        `${dotted(pointer(...keys))}: ${quote(text)} ${fault.message}`,
        fault.fix
      );
    return fault === null;
  });
}

function cloudAt(fields: Fields, keys: readonly string[]): Record<string, Verb> {
  const entries = Object.entries(mappingAt(fields, keys) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Verb] => entry[1] === 'read' || entry[1] === 'mutate')
  );
}

/** The request of the pack itself. */
export function packRequest(stated: Stated): PermissionRequest {
  return {
    network: { allow: texts(stated.network) },
    cloud: stated.cloud ?? {},
    env: stated.env ?? [],
    write: stated.write ?? [],
    place: stated.place
  };
}

/** The request of a phase: what it states, and for members on which it is silent, what the pack states. */
export function phaseRequest(pack: Stated, phase: Stated): PermissionRequest {
  return {
    network: { allow: texts(phase.network ?? pack.network) },
    cloud: phase.cloud ?? pack.cloud ?? {},
    env: phase.env ?? pack.env ?? [],
    write: phase.write ?? pack.write ?? [],
    place: phase.place ?? pack.place
  };
}

function texts(entries: readonly Text[] | null): string[] {
  return (entries ?? []).map(({ text }) => text);
}

/** Reports what a phase states beyond the pack. Where the pack is silent on a member, it sets no bound. */
export function checkWithin(fields: Fields, pack: Stated, phase: Stated): void {
  function report(place: Place, what: string, key: string): void {
    const message = `${dotted(pointer(...phase.keys))} asks for ${what}, which the pack’s permissions do not have`;
    fields.findings.error(
      'PACK_PERMISSION',
      place,
      message,
      `add it to permissions.${key}, or remove it here`
    );
  }
  if (pack.network !== null) {
    const beyond = new Set(hostsBeyond(texts(pack.network), texts(phase.network)));
    for (const { text, place } of phase.network ?? [])
      if (beyond.has(text)) report(place, quote(text), 'network.allow');
  }
  if (pack.cloud !== null) {
    for (const [provider, verb] of Object.entries(phase.cloud ?? {})) {
      const bound = Object.hasOwn(pack.cloud, provider) ? pack.cloud[provider] : undefined;
      if (bound !== verb && bound !== 'mutate')
        report(
          placeOf(fields, [...phase.keys, 'cloud', provider]),
          `the cloud ${quote(provider)} (${verb})`,
          'cloud'
        );
    }
  }
  for (const name of beyondNames(pack.env, phase.env))
    report(placeOf(fields, [...phase.keys, 'env']), `the variable ${quote(name)}`, 'env');
  for (const path of beyondPaths(pack.write, phase.write))
    report(placeOf(fields, [...phase.keys, 'write']), `writing ${quote(path)}`, 'write');
}

function beyondNames(bound: readonly string[] | null, asked: readonly string[] | null): string[] {
  return bound === null ? [] : (asked ?? []).filter(name => !bound.includes(name));
}

function beyondPaths(bound: readonly string[] | null, asked: readonly string[] | null): string[] {
  return bound === null ? [] : (asked ?? []).filter(path => !bound.some(outer => within(outer, path)));
}

/** The `constraints` block; absent members are off. */
export function constraintsAt(fields: Fields): Constraints {
  function flag(name: string): boolean {
    return booleanAt(fields, ['constraints', name]) ?? false;
  }
  return {
    allowNetwork: flag('allow_network'),
    allowCloudMutations: flag('allow_cloud_mutations'),
    allowSecrets: flag('allow_secrets'),
    allowLongRunning: flag('allow_long_running'),
    safeMode: booleanAt(fields, ['constraints', 'safe_mode']),
    readOnly: flag('read_only'),
    noSecretsOutput: flag('no_secrets_output')
  };
}
