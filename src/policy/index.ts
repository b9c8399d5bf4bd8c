/** Reading of the policy file, and the ceiling that follows from it. */
import type { IsolationKind } from '../pack/contract.js';
import { checkSchema } from '../pack/schema-problems.js';
import { mappingAt, numberAt, pathsAt, textAt, textsAt, valueAt } from '../pack/fields.js';
import type { Fields } from '../pack/fields.js';
import { hasErrors, newFindings, ordered, quote } from '../pack/problems.js';
import { hostsAt } from '../pack/requests.js';
import { imageOf, isIsolationKind } from '../pack/wishes.js';
import { readYaml } from '../pack/yaml.js';
import { defaultCeilingLimits, limitNames } from '../permissions/limits.js';
import { expandHosts } from '../permissions/presets.js';
import type { Ceiling, Mode } from '../permissions/types.js';
import validatePolicy from './schemas/policy.generated.cjs';
import { defaultPullRequest, pullRequestPolicyOf } from './pull-request.js';
import type { NonePolicy, Policy, PolicyReading } from './types.js';

export type { NonePolicy, Policy, PolicyReading, PullRequestPolicy } from './types.js';

/** Where the policy lies unless --policy says otherwise; relative to the repository root. */
export const policyPath = '.codex/policy.yml';

/** What holds where there is no policy file. */
export const defaultPolicy: Policy = Object.freeze({
  version: 1,
  mode: null,
  networkHosts: null,
  isolation: Object.freeze(['sandbox', 'container'] as const),
  images: null,
  none: Object.freeze({ programs: Object.freeze([]), deny: Object.freeze([]) }),
  limits: Object.freeze({}),
  inputsMayLoosen: Object.freeze([]),
  protectedPaths: Object.freeze([]),
  unprotectedPaths: Object.freeze([]),
  notSecret: Object.freeze([]),
  pullRequest: defaultPullRequest
});

/**
 * Reads the policy file; null bytes (no file) give the default. A key that is unknown or has no value is an error
 * here: a ceiling with a typing mistake would be no ceiling. Never throws for what the file holds.
 */
export function readPolicy(path: string, bytes: Uint8Array | null): PolicyReading {
  if (bytes === null) return { policy: defaultPolicy, problems: [] };
  const findings = newFindings();
  const file = readYaml(path, bytes, findings);
  const policy = file === null ? null : build({ file, findings });
  if (file !== null) checkSchema(validatePolicy, file, findings, 'error');
  return { policy: hasErrors(findings.all) ? null : policy, problems: ordered(findings.all) };
}

function build(fields: Fields): Policy {
  return Object.freeze({
    version: 1,
    mode: modeOf(fields),
    networkHosts: networkOf(fields),
    isolation: isolationOf(fields),
    images: imagesOf(fields),
    none: noneOf(fields),
    limits: limitsOf(fields),
    inputsMayLoosen: loosenOf(fields),
    protectedPaths: Object.freeze([...pathsAt(fields, ['protected_paths'], 'glob')].sort()),
    unprotectedPaths: Object.freeze([...pathsAt(fields, ['unprotected_paths'], 'glob')].sort()),
    notSecret: Object.freeze(pathsAt(fields, ['not_secret'], 'glob')),
    pullRequest: pullRequestPolicyOf(fields)
  });
}

function modeOf(fields: Fields): Mode | null {
  const mode = textAt(fields, ['mode'])?.text;
  return mode === 'safe' || mode === 'privileged' ? mode : null;
}

function networkOf(fields: Fields): readonly string[] | null {
  if (valueAt(fields, ['network']) === undefined) return null;
  const hosts = hostsAt(fields, ['network', 'allow']);
  for (const { text, place } of hosts) {
    if (text === '*')
      fields.findings.error(
        'PACK_HOST',
        place,
        'network.allow: "*" is every host',
        'remove network where any named host may be reached'
      );
  }
  const mapping = mappingAt(fields, ['network']);
  if (mapping !== null && mapping['allow'] === undefined) {
    fields.findings.error(
      'PACK_MISSING_KEY',
      fields.file.places.get('/network') ?? { file: fields.file.file, line: 1, column: 1 },
      'the key allow is missing in network',
      'write network: none, or add allow'
    );
  }
  return Object.freeze(expandHosts(hosts.map(({ text }) => text)));
}

/** What enforces nothing, or enforces elsewhere, is allowed only where it is listed. */
function isolationOf(fields: Fields): readonly IsolationKind[] {
  const stated = textsAt(fields, ['isolation']);
  if (stated.length === 0) return defaultPolicy.isolation;
  const known = stated.flatMap(({ text, place }) => {
    if (isIsolationKind(text)) return [text];
    fields.findings.error(
      'PACK_VALUE',
      place,
      `isolation: ${quote(text)} is not a way of running commands`,
      'write one or more of sandbox, container, none, remote'
    );
    return [];
  });
  return Object.freeze(known);
}

function imagesOf(fields: Fields): readonly string[] | null {
  if (valueAt(fields, ['images']) === undefined) return null;
  const images = textsAt(fields, ['images']).flatMap(stated => imageOf(fields, 'images', stated) ?? []);
  return Object.freeze(images.sort());
}

function noneOf(fields: Fields): NonePolicy {
  function listed(key: string): readonly string[] {
    return Object.freeze(textsAt(fields, ['none', key]).map(({ text }) => text));
  }
  return Object.freeze({ programs: listed('programs'), deny: listed('deny') });
}

function limitsOf(fields: Fields): Policy['limits'] {
  const entries = limitNames.flatMap(name => {
    const value = numberAt(fields, ['limits', name]);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.freeze(Object.fromEntries(entries));
}

function loosenOf(fields: Fields): readonly string[] {
  const names = textsAt(fields, ['inputs_may_loosen']).filter(({ text, place }) => {
    const ok = (limitNames as readonly string[]).includes(text);
    if (!ok)
      fields.findings.error(
        'PACK_VALUE',
        place,
        `inputs_may_loosen: ${quote(text)} is not the name of a limit`,
        `write one of ${limitNames.join(', ')}`
      );
    return ok;
  });
  return Object.freeze(names.map(({ text }) => text).sort());
}

/** True where the policy lets the operator's flag ask for this mode. A policy that says nothing leaves it to the flag. */
export function allowsMode(policy: Policy, mode: Mode): boolean {
  return mode === 'safe' || policy.mode !== 'safe';
}

/**
 * The ceiling of a run in the mode that the operator's flag asked for (`safe` where it did not). Throws RangeError for
 * a mode that `allowsMode` denies: the caller refuses such a run instead of narrowing it.
 */
export function ceilingOf(policy: Policy, mode: Mode): Ceiling {
  if (!allowsMode(policy, mode)) throw new RangeError(`the policy does not allow mode ${mode}`);
  return {
    mode,
    networkHosts: policy.networkHosts,
    limits: { ...defaultCeilingLimits, ...policy.limits },
    inputsMayLoosen: policy.inputsMayLoosen
  };
}
