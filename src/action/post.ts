/**
 * The step's `post`, run by the runner whatever became of `main`: ends what survived, seals what was left unsealed,
 * uploads it. It never commits and never publishes. Source: DESIGN "Evidence", "Killed".
 */
import { OrchestratorError } from '../platform/errors.js';
import { exitOf } from '../reasons/index.js';
import { createRedactor } from '../redaction/index.js';
import { secretsOfStep, maskAll } from './masks.js';
import { presentFailure } from './present.js';
import { createRunner, type Runner } from './runner.js';
import { readState, type StepState } from './state.js';

/** Returns the exit code of the post step. Never throws. */
export async function post(process: NodeJS.Process): Promise<number> {
  const state = readState(process.env);
  if (state === null || (state.finished && (state.uploaded || !state.upload))) return 0;
  const secrets = secretsOfStep(process.env);
  const redactor = createRedactor(secrets);
  const runner = createRunner(process.env, process.stdout, text => redactor.redactText(text));
  try {
    maskAll(runner, secrets);
    return await finish(state, runner, process);
  } catch (error) {
    presentFailure(runner, error);
    return exitOf(error instanceof OrchestratorError ? error.code : 'INTERNAL');
  }
}

async function finish(state: StepState, runner: Runner, process: NodeJS.Process): Promise<number> {
  const { finishRun } = await import('./finish.js');
  return finishRun(state, runner, process);
}
