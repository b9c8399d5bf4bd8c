/** `run`: one pack, contained, with evidence. */
import { hostOf } from '../../run/host.js';
import { runPack } from '../../run/run.js';
import { silent } from '../../run/silent.js';
import type { RunOutcome } from '../../run/types.js';
import type { VerbCall } from '../options.js';
import { exitCodeOf, presentOutcome, runPresenter } from '../present-run.js';
import { requestOf } from '../request.js';
import { cancellable } from '../../platform/signals.js';

export async function run(call: VerbCall): Promise<number> {
  const json = call.flags['json'] === true;
  const request = requestOf(call);
  const listener = json ? silent : runPresenter(call.out);
  noteUnknownSwitches(call);
  const outcome = await cancellable(call.process, signal =>
    runPack(request, hostOf(call.process, signal), listener)
  );
  if (json) call.out.json(jsonOf(outcome));
  else presentOutcome(outcome, call.process, call.out);
  return exitCodeOf(outcome);
}

/** Switches of the original whose features this version does not have: said, and not passed over in silence. */
const NOT_HERE = {
  ORCH_ENABLE_PLUGINS: 'there are no plugins yet, the commands of the pack are run',
  ORCH_PLUGINS_STRICT: 'there are no plugins yet',
  ORCH_COLLECT_REVIEW: 'there is no review report yet'
};

function noteUnknownSwitches({ process, out }: VerbCall): void {
  for (const [name, what] of Object.entries(NOT_HERE)) {
    const value = process.env[name] ?? '';
    if (value !== '' && value !== '0') out.error(`warning   ${name} is set: ${what}`);
  }
}

/** The stable JSON of a run; `snake_case`, nothing undefined. */
function jsonOf(outcome: RunOutcome): Record<string, unknown> {
  const { verdict, change } = outcome;
  return {
    run_id: outcome.runId,
    run_dir: outcome.runDir,
    verdict: {
      status: verdict.status,
      code: verdict.code,
      exit: exitCodeOf(outcome),
      detail: verdict.detail,
      likely_cause: verdict.likelyCause
    },
    plan_digest: outcome.plan.digest,
    manifest_digest: outcome.manifestDigest,
    journal_head: outcome.journalHead,
    files: outcome.files,
    change:
      change === null
        ? null
        : { tree: change.tree, files: change.files, added: change.added, deleted: change.deleted },
    acceptance: outcome.acceptance,
    refused: outcome.refused,
    publish: outcome.publish,
    publish_error: outcome.publishError,
    timings: outcome.timings
  };
}
