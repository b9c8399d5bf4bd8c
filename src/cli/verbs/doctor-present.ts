/** `doctor` on a terminal and as JSON. */
import { forTerminal } from '../../platform/neutral.js';
import type { MachineDiagnosis as Diagnosis } from '../../sandbox/diagnose-machine.js';
import type { Rung } from '../../sandbox/index.js';
import type { Console } from '../console.js';
import { row } from '../table.js';

type Network = NonNullable<Diagnosis['network']>;
type Engine = Diagnosis['engines'][number];

const NONE =
  'enforces nothing; pack and operator must both ask for it, refused beside a secret, never attested';
const REMOTE = 'a receiver (serve-runner) runs each command in its own sandbox; --remote-url names it';

export function presentDiagnosis(diagnosis: Diagnosis, out: Console): void {
  const { seccomp } = diagnosis;
  out.line(row('machine', `${diagnosis.platform} ${diagnosis.architecture}`));
  if (diagnosis.refused !== null) out.line(row('backend', `none  ${forTerminal(diagnosis.refused)}`));
  for (const rung of diagnosis.rungs) presentRung(rung, out);
  out.line(
    row(
      'seccomp',
      seccomp === null
        ? 'no table for this processor'
        : `table for ${seccomp.architecture}: ${seccomp.denied} system calls denied outright`
    )
  );
  if (diagnosis.network !== null) presentNetwork(diagnosis.network, out);
  presentLimits(diagnosis, out);
  presentIsolations(diagnosis, out);
  out.line('');
  if (diagnosis.ok) out.line(row('runs', out.style.green(canRun(diagnosis))));
  else out.line(row('runs', out.style.red('no backend passes its probe: run exits 5 here')));
  const remedy = improvement(diagnosis);
  if (remedy !== null) out.line(row('improve', remedy));
}

function canRun({ network }: Diagnosis): string {
  return network?.allow === true
    ? 'packs can be run here: network none or named hosts, kernel-enforced'
    : 'packs can be run here: network none, kernel-enforced; packs that name hosts exit 5';
}

/** The one command that opens the most: a better backend first, then the listener inside. */
export function improvement({ rungs, network }: Diagnosis): string | null {
  const backend = rungs.find(rung => rung.backend === 'bubblewrap' && !rung.ok)?.remedy ?? null;
  return backend ?? network?.remedy ?? null;
}

function presentRung(rung: Rung, out: Console): void {
  const state = rung.ok ? out.style.green('ok') : out.style.yellow('not used');
  out.line(row('backend', `${rung.backend.padEnd(12)} ${state}  ${rung.version ?? ''}`));
  if (rung.reason !== null) out.line(row('', `why       ${forTerminal(rung.reason)}`));
  for (const fact of rung.facts)
    out.line(
      row(
        '',
        `${fact.ok ? out.style.green('held') : out.style.red('FAILED')}  ${fact.name.padEnd(22)} ${out.style.dim(forTerminal(fact.seen))}`
      )
    );
}

function presentNetwork({ backend, allow, recorder, reason }: Network, out: Console): void {
  const yes = out.style.green('yes');
  const no = out.style.yellow('no');
  out.line(row('network', `none        ${yes}  an empty network namespace, ${backend}`));
  out.line(row('', `allow list  ${allow ? yes : no}  the filtering proxy outside, one socket inside`));
  out.line(row('', `recorder    ${recorder ? yes : no}  names what was refused`));
  if (reason !== null) out.line(row('', `why         ${forTerminal(reason)}`));
}

function presentLimits({ limits, controlGroups }: Diagnosis, out: Console): void {
  for (const [index, { name, mechanism, note }] of limits.entries())
    out.line(
      row(
        index === 0 ? 'limits' : '',
        `${name.padEnd(14)} ${mechanism.padEnd(8)} ${note === null ? '' : out.style.dim(note)}`.trimEnd()
      )
    );
  const why =
    'no control group of this program’s own can be made here: memory and processes hold by weaker means';
  if (controlGroups.length === 0) out.line(row('', out.style.yellow(why)));
}

function presentIsolations({ ok, engines }: Diagnosis, out: Console): void {
  const sandbox = ok ? out.style.green('yes') : out.style.red('no');
  out.line(row('isolation', `sandbox    ${sandbox}  the default`));
  for (const engine of engines) out.line(row('', `container  ${engineText(engine, out)}`));
  out.line(row('', `none       ${NONE}`));
  out.line(row('', `remote     ${REMOTE}`));
}

function engineText({ name, program, version, rootless, ok, reason }: Engine, out: Console): string {
  const state = {
    held: out.style.green('ok'),
    open: 'found',
    bad: out.style.yellow('no')
  }[ok === true ? 'held' : reason === null ? 'open' : 'bad'];
  const kind = rootless === null ? '' : rootless ? '  rootless' : '  runs as root';
  const found = program === null ? name : `${forTerminal(version ?? program)}${kind}`;
  const why =
    reason === null
      ? ok === null
        ? '  not probed: --containers --container-image IMAGE'
        : ''
      : `  ${forTerminal(reason)}`;
  return `${state}  ${found}${why}`;
}

/** The stable JSON of `doctor`, schema version 1; `snake_case`, nothing undefined. */
export function jsonOf(diagnosis: Diagnosis): Record<string, unknown> {
  const { kernel, network, engines } = diagnosis;
  return {
    schema_version: 1,
    platform: diagnosis.platform,
    architecture: diagnosis.architecture,
    ok: diagnosis.ok,
    refused: diagnosis.refused,
    rungs: diagnosis.rungs,
    network,
    seccomp: diagnosis.seccomp,
    limits: diagnosis.limits,
    control_groups: diagnosis.controlGroups,
    isolations: [
      { kind: 'sandbox', ok: diagnosis.ok, note: 'the default' },
      {
        kind: 'container',
        ok: containersHold(engines),
        note: 'podman or docker, by an image pinned by digest'
      },
      { kind: 'none', ok: null, note: NONE },
      { kind: 'remote', ok: null, note: REMOTE }
    ],
    engines,
    kernel: {
      max_user_namespaces: kernel.maxUserNamespaces,
      unprivileged_userns_clone: kernel.unprivilegedClone,
      apparmor_restrict_unprivileged_userns: kernel.appArmorRestricts
    },
    improve: improvement(diagnosis)
  };
}

/** Null where no probe was made; false where there is nothing to probe. */
function containersHold(engines: readonly Engine[]): boolean | null {
  if (engines.some(({ ok }) => ok === true)) return true;
  return engines.some(({ ok, reason }) => ok === null && reason === null) ? null : false;
}
