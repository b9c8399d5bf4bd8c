/** `doctor`: what this machine can enforce, why not more, and the one command that would improve it. */
import { spawnSync } from 'node:child_process';
import {
  diagnoseMachine,
  type MachineDiagnosis,
  type MachineOptions
} from '../../sandbox/diagnose-machine.js';
import { chooseRunAs, fixCommands } from '../../sandbox/index.js';
import { createPrivateRoot, defaultParent } from '../../workspace/index.js';
import { exitOf } from '../../reasons/index.js';
import { text, UsageError, type VerbCall } from '../options.js';
import { row } from '../table.js';
import { jsonOf, presentDiagnosis } from './doctor-present.js';

export async function run(call: VerbCall): Promise<number> {
  const engines = engineWish(call);
  let diagnosis = await look(call, engines);
  if (call.flags['fix'] === true) {
    fix(diagnosis, call);
    diagnosis = await look(call, engines);
  }
  if (call.flags['json'] === true) call.out.json(jsonOf(diagnosis));
  else presentDiagnosis(diagnosis, call.out);
  return diagnosis.ok ? 0 : exitOf('ISO_UNAVAILABLE');
}

type EngineWish = MachineOptions['engines'];

function engineWish(call: VerbCall): EngineWish {
  const image = text(call, 'container-image');
  const probe = call.flags['containers'] === true;
  if (image !== null && !probe)
    throw new UsageError('USAGE', 'doctor: --container-image goes with --containers', {
      fix: 'Add --containers.'
    });
  return { depth: probe ? 'probe' : 'find', image, env: call.process.env };
}

async function look(call: VerbCall, engines: EngineWish): Promise<MachineDiagnosis> {
  const runAs = chooseRunAs();
  const owner = runAs.dropped ? runAs : null;
  const root = await createPrivateRoot({
    parent: defaultParent(call.process.env, runAs.dropped),
    runId: 'doctor',
    owner
  });
  const progress = (what: string): void =>
    call.flags['json'] === true ? undefined : call.out.progress(row('looking', `at ${what}`));
  try {
    return await diagnoseMachine({ runAs, scratch: await root.directory('probe'), engines, progress });
  } finally {
    await root.remove();
  }
}

/** Runs the commands that help, one after the other, showing each; stops at the first that fails. */
function fix(diagnosis: MachineDiagnosis, { out, flags }: VerbCall): void {
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
