/** The step's `main`: inputs, masks, one operation, and whatever went wrong in words and as an exit code. */
import { OrchestratorError } from '../platform/errors.js';
import { exitOf } from '../reasons/index.js';
import { createRedactor } from '../redaction/index.js';
import { readInputs, type ActionInputs } from './inputs.js';
import { maskAll, secretsOfStep } from './masks.js';
import { presentFailure } from './present.js';
import { createRunner, type Runner } from './runner.js';

/** Runs the step and returns its exit code. Never throws. */
export async function main(process: NodeJS.Process): Promise<number> {
  const secrets = secretsOfStep(process.env);
  const redactor = createRedactor(secrets);
  const runner = createRunner(process.env, process.stdout, text => redactor.redactText(text));
  try {
    const inputs = readInputs(process.env);
    maskAll(runner, secrets);
    return await operate(inputs, runner, process);
  } catch (error) {
    return fail(error, runner, process);
  }
}

/** Each operation is loaded when it is asked for. */
async function operate(inputs: ActionInputs, runner: Runner, process: NodeJS.Process): Promise<number> {
  if (inputs.operation === 'publish') {
    const { operatePublish } = await import('./operation-publish.js');
    return operatePublish(inputs, runner, process);
  }
  if (inputs.operation === 'verify') {
    const { operateVerify } = await import('./operation-verify.js');
    return operateVerify(inputs, runner, process);
  }
  const { operateRun } = await import('./operation-run.js');
  return operateRun(inputs, runner, process);
}

function fail(error: unknown, runner: Runner, process: NodeJS.Process): number {
  const reported = (error as { reason?: unknown } | null)?.reason;
  const cause = reported ?? error;
  if (reported === undefined) presentFailure(runner, cause);
  const known = cause instanceof OrchestratorError;
  if (!known && process.env['CODEX_DEBUG'] !== undefined) runner.line(stackOf(cause));
  const code = known ? cause.code : 'INTERNAL';
  runner.output('reason-code', code);
  runner.output('exit-code', String(exitOf(code)));
  return exitOf(code);
}

/** Indented, so that no line of it begins as a workflow command would. */
function stackOf(error: unknown): string {
  return String((error as Error)?.stack ?? error)
    .split('\n')
    .map(line => `  ${line.replace(/##\[/g, '## [')}`)
    .join('\n');
}
