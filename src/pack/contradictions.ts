/** What a pack says twice and differently. Each rule is one function from the stated values to problems. */
import { booleanAt, numberAt, placeOf, textAt, textsAt, valueAt } from './fields.js';
import type { Fields } from './fields.js';
import { hostsBeyond } from './hosts.js';
import { quote } from './problems.js';
import type { Stated } from './requests.js';

export interface Statements {
  pack: Stated;
  phases: readonly Stated[];
}

/** Reports every contradiction of a task file. */
export function checkContradictions(fields: Fields, statements: Statements): void {
  const all = [statements.pack, ...statements.phases];
  network(fields, all);
  cloud(fields, all);
  readOnly(fields, all);
  quiet(fields, all);
  twice(fields);
  limits(fields);
  safeMode(fields);
  safeIsolation(fields);
  artifacts(fields);
}

function contradict(
  fields: Fields,
  keys: readonly (string | number)[],
  message: string,
  fix: string,
  severity: 'error' | 'warn' = 'error'
): void {
  fields.findings[severity]('PACK_CONTRADICTION', placeOf(fields, keys), message, fix);
}

function network(fields: Fields, all: readonly Stated[]): void {
  const allowed = booleanAt(fields, ['constraints', 'allow_network']);
  const asking = all.filter(({ network: hosts }) => hosts !== null && hosts.length > 0);
  if (allowed === false) {
    for (const { keys } of asking) {
      contradict(
        fields,
        [...keys, 'network'],
        'constraints.allow_network is false, and hosts are named here',
        'set allow_network: true, or remove the hosts'
      );
    }
  }
  if (allowed === true && asking.length === 0) {
    const place = placeOf(fields, ['constraints', 'allow_network']);
    fields.findings.warn(
      'PACK_NETWORK_UNNAMED',
      place,
      'allow_network is true and no host is named, so the pack will not run',
      'name the hosts under permissions.network.allow, or set allow_network: false'
    );
  }
}

function cloud(fields: Fields, all: readonly Stated[]): void {
  if (booleanAt(fields, ['constraints', 'allow_cloud_mutations']) !== false) return;
  for (const { keys, cloud: verbs } of all) {
    for (const [provider, verb] of Object.entries(verbs ?? {})) {
      if (verb !== 'mutate') continue;
      contradict(
        fields,
        [...keys, 'cloud', provider],
        `constraints.allow_cloud_mutations is false, and ${quote(provider)} is to be changed here`,
        'set allow_cloud_mutations: true, or ask for read'
      );
    }
  }
}

function readOnly(fields: Fields, all: readonly Stated[]): void {
  if (booleanAt(fields, ['constraints', 'read_only']) !== true) return;
  const implement = ['phases', 'implement'];
  if (
    textsAt(fields, [...implement, 'run']).length > 0 ||
    valueAt(fields, [...implement, 'agent']) !== undefined
  ) {
    contradict(
      fields,
      implement,
      'constraints.read_only is true, and implement is to change something',
      'remove read_only, or move the commands to acceptance.commands'
    );
  }
  for (const { keys, write } of all) {
    if ((write ?? []).length > 0)
      contradict(
        fields,
        [...keys, 'write'],
        'constraints.read_only is true, and paths to write are named here',
        'remove one of the two; results go to $ARTIFACTS_DIR'
      );
  }
}

function quiet(fields: Fields, all: readonly Stated[]): void {
  const allowed = all.flatMap(({ network: hosts }) => (hosts ?? []).map(({ text }) => text));
  if (allowed.length === 0) return;
  textsAt(fields, ['network', 'quiet']).forEach(({ text }) => {
    if (
      allowed.some(host => host === text) ||
      hostsBeyond(
        allowed.filter(host => host !== '*'),
        [text]
      ).length === 0
    ) {
      contradict(
        fields,
        ['network', 'quiet'],
        `${quote(text)} is to be refused quietly, and is allowed under permissions`,
        'remove it from one of the two'
      );
    }
  });
}

function twice(fields: Fields): void {
  if (valueAt(fields, ['setup']) !== undefined && valueAt(fields, ['phases', 'setup']) !== undefined) {
    contradict(
      fields,
      ['phases', 'setup'],
      'setup is declared twice, here and at the top level',
      'keep one of the two'
    );
  }
  const implement = ['phases', 'implement'];
  if (
    valueAt(fields, [...implement, 'agent']) !== undefined &&
    textsAt(fields, [...implement, 'run']).length > 0
  ) {
    contradict(fields, [...implement, 'agent'], 'implement has commands and an agent', 'keep run or agent');
  }
}

function limits(fields: Fields): void {
  const timeout = numberAt(fields, ['execution', 'timeout_minutes']);
  const wall = numberAt(fields, ['limits', 'wall_minutes']);
  const phase = numberAt(fields, ['limits', 'phase_minutes']);
  if (timeout !== null && wall !== null && timeout !== wall) {
    contradict(
      fields,
      ['limits', 'wall_minutes'],
      `limits.wall_minutes is ${wall}, and execution.timeout_minutes is ${timeout}`,
      'keep one of the two'
    );
  }
  if (wall !== null && phase !== null && phase > wall) {
    contradict(
      fields,
      ['limits', 'phase_minutes'],
      `one phase may take ${phase} minutes, and the whole run ${wall}`,
      'lower phase_minutes, or raise wall_minutes',
      'warn'
    );
  }
}

function safeMode(fields: Fields): void {
  if (booleanAt(fields, ['constraints', 'safe_mode']) !== true) return;
  for (const name of ['allow_cloud_mutations', 'allow_secrets']) {
    if (booleanAt(fields, ['constraints', name]) !== true) continue;
    contradict(
      fields,
      ['constraints', name],
      `constraints.safe_mode is true, and ${name} needs privileged mode`,
      `remove safe_mode or ${name}`,
      'warn'
    );
  }
}

function safeIsolation(fields: Fields): void {
  const wish = textAt(fields, ['isolation']) ?? textAt(fields, ['isolation', 'kind']);
  if (wish === null || !['none', 'remote'].includes(wish.text)) return;
  if (booleanAt(fields, ['constraints', 'safe_mode']) !== true) return;
  contradict(
    fields,
    ['isolation'],
    `constraints.safe_mode is true, and isolation ${wish.text} needs privileged mode`,
    'remove safe_mode, or write sandbox or container',
    'warn'
  );
}

function artifacts(fields: Fields): void {
  const required = new Set(textsAt(fields, ['artifacts', 'required']).map(({ text }) => text));
  for (const { text, place } of textsAt(fields, ['artifacts', 'optional'])) {
    if (required.has(text))
      fields.findings.warn(
        'PACK_CONTRADICTION',
        place,
        `${quote(text)} is both required and optional`,
        'keep it under required only'
      );
  }
}
