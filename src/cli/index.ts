/** The cli room: reads flags once into a typed record, calls a flow, presents the result. */
import { OrchestratorError } from '../platform/errors.js';
import { VERSION } from '../platform/version.js';
import { exitOf } from '../reasons/index.js';
import { mainHelp, verbHelp } from './help.js';
import { parseVerb, UsageError, type VerbCall } from './options.js';
import { presentError } from './present-error.js';
import { consoleFor, type Console } from './console.js';
import { findVerb, nearestVerb } from './verbs.js';

/** Runs the command line and returns its exit code (DESIGN decision 12). Never throws. */
export async function main(argv: readonly string[], process: NodeJS.Process): Promise<number> {
  const out = consoleFor(process, argv.includes('--no-color'));
  try {
    return await dispatch(argv, process, out);
  } catch (error) {
    return fail(error, argv.includes('--json'), process, out);
  }
}

async function dispatch(argv: readonly string[], process: NodeJS.Process, out: Console): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const verb = name === 'help' && rest[0] !== undefined ? requireVerb(rest[0]) : null;
    out.line(verb === null ? mainHelp(out.style) : verbHelp(verb, out.style));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    out.line(VERSION);
    return 0;
  }
  const verb = requireVerb(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    out.line(verbHelp(verb, out.style));
    return 0;
  }
  const call: VerbCall = { ...parseVerb(verb, rest), process, out };
  const { run } = await verb.load();
  return run(call);
}

function requireVerb(name: string) {
  const verb = findVerb(name);
  if (verb !== null) return verb;
  const near = nearestVerb(name);
  throw new UsageError('USAGE', `unknown verb ${JSON.stringify(name)}`, {
    fix: near === null ? 'See --help.' : `Did you mean ${near}?`
  });
}

/** Every failure reaches the user as what, where, why, what to do; a stack only under CODEX_DEBUG. */
function fail(error: unknown, json: boolean, process: NodeJS.Process, out: Console): number {
  const known = error instanceof OrchestratorError;
  const code = known ? error.code : 'INTERNAL';
  if (json) out.json({ error: presentable(error, code), exit: exitOf(code) });
  else presentError(error, out);
  if (!known && process.env['CODEX_DEBUG'] !== undefined) out.error(String((error as Error)?.stack ?? error));
  return exitOf(code);
}

function presentable(error: unknown, code: string): Record<string, unknown> {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof OrchestratorError)) return { code, message };
  const problems = 'problems' in error ? { problems: error.problems } : {};
  return {
    code,
    message,
    where: error.where ?? null,
    why: error.why ?? null,
    fix: error.fix ?? null,
    ...problems
  };
}
