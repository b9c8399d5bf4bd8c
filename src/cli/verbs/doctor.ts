/** `doctor`: what this machine can enforce, why not more, and the one command that would improve it. */
import { spawnSync } from 'node:child_process';
import { chooseRunAs, diagnose, fixCommands, type Diagnosis, type Rung } from '../../sandbox/index.js';
import { createPrivateRoot, defaultParent } from '../../workspace/index.js';
import { exitOf } from '../../reasons/index.js';
import type { VerbCall } from '../options.js';
import { row } from '../table.js';

export async function run(call: VerbCall): Promise<number> {
  let diagnosis = await look(call);
  if (call.flags['fix'] === true) {
    fix(diagnosis, call);
    diagnosis = await look(call);
  }
  if (call.flags['json'] === true) call.out.json(diagnosis);
  else present(diagnosis, call);
  return diagnosis.ok ? 0 : exitOf('ISO_UNAVAILABLE');
}

async function look(call: VerbCall): Promise<Diagnosis> {
  const runAs = chooseRunAs();
  const owner = runAs.dropped ? runAs : null;
  const root = await createPrivateRoot({
    parent: defaultParent(call.process.env, runAs.dropped),
    runId: 'doctor',
    owner
  });
  try {
    return await diagnose({ runAs, scratch: await root.directory('probe') });
  } finally {
    await root.remove();
  }
}

/** Runs the commands that help, one after the other, showing each; stops at the first that fails. */
function fix(diagnosis: Diagnosis, { out, flags }: VerbCall): void {
  const quiet = flags['json'] === true;
  for (const argv of fixCommands(diagnosis)) {
    if (!quiet) out.line(row('fix', argv.join(' ')));
    const [program, ...args] = argv;
    const done = spawnSync(program!, args, { stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
    if (done.status === 0) continue;
    out.error(row('fix', out.style.red(`failed: ${argv.join(' ')}`)));
    return;
  }
}

function present(diagnosis: Diagnosis, { out }: VerbCall): void {
  out.line(row('machine', `${diagnosis.platform} ${diagnosis.architecture}`));
  for (const rung of diagnosis.rungs) presentRung(rung, out);
  out.line('');
  if (diagnosis.ok)
    out.line(row('runs', out.style.green('packs can be run here: network none, kernel-enforced')));
  else out.line(row('runs', out.style.red('no backend passes its probe: run exits 5 here')));
  const remedy = diagnosis.rungs.find(rung => rung.backend === 'bubblewrap' && !rung.ok)?.remedy ?? null;
  if (remedy !== null) out.line(row('improve', remedy));
}

function presentRung(rung: Rung, out: VerbCall['out']): void {
  const state = rung.ok ? out.style.green('ok') : out.style.yellow('not used');
  out.line(row('backend', `${rung.backend.padEnd(12)} ${state}  ${rung.version ?? ''}`));
  if (rung.reason !== null) out.line(row('', `why       ${rung.reason}`));
  for (const fact of rung.facts)
    out.line(
      row(
        '',
        `${fact.ok ? out.style.green('held') : out.style.red('FAILED')}  ${fact.name.padEnd(22)} ${out.style.dim(fact.seen)}`
      )
    );
}
