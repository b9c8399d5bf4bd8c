/** `guard`: what a command text, a script or every command of a pack would execute, judged before anything runs. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execPolicyPath, guardText, loadExecPolicy } from '../../execpolicy/index.js';
import type { ExecPolicy, ExecProblem, GuardFinding, GuardResult } from '../../execpolicy/index.js';
import type { Problem } from '../../pack/contract.js';
import { PackError } from '../../pack/problems.js';
import { FileRefused, readRegular } from '../../platform/files.js';
import { forTerminal } from '../../platform/neutral.js';
import { exitOf } from '../../reasons/index.js';
import { readPackAt } from '../../run/prepare.js';
import type { Console } from '../console.js';
import { text, UsageError, type VerbCall } from '../options.js';
import { presentProblems } from '../present-error.js';
import { repositoryRoot } from '../repository-root.js';
import { fit, row } from '../table.js';

/** Most bytes of a script, and of standard input. */
const MOST_BYTES = 1024 * 1024;

/** A text with the name under which it is shown. */
interface Subject {
  name: string;
  text: string;
}

interface Guarded extends GuardResult {
  name: string;
}

export async function run(call: VerbCall): Promise<number> {
  const policy = policyOf(call);
  if (policy === null) return exitOf('EXEC_RULE');
  if (call.flags['rules'] === true) return listRules(policy, call);
  const mode = text(call, 'mode') === 'privileged' ? 'privileged' : 'safe';
  const results = subjects(call).map(({ name, text: command }): Guarded => ({
    name,
    ...guardText(command, policy, mode)
  }));
  const denied = results.filter(({ decision }) => decision === 'forbid').length;
  if (call.flags['json'] === true)
    call.out.json({
      decision: denied === 0 ? 'allow' : 'forbid',
      mode,
      texts: results,
      denied,
      exit: denied === 0 ? 0 : exitOf('EXEC_FORBIDDEN')
    });
  else present(results, call.out);
  return denied === 0 ? 0 : exitOf('EXEC_FORBIDDEN');
}

/** The execpolicy of the work tree with what the flags change; null where it has errors, which are then shown. */
function policyOf(call: VerbCall): ExecPolicy | null {
  const { policy, problems } = loadExecPolicy(sourceOf(call));
  if (policy === null) {
    const errors = problems as readonly ExecProblem[] as readonly Problem[];
    if (call.flags['json'] === true)
      call.out.json({
        error: { code: problems[0]!.code, message: problems[0]!.message, problems },
        exit: exitOf('EXEC_RULE')
      });
    else presentProblems(errors, call.out);
    return null;
  }
  const steps = text(call, 'max-steps');
  const guard = {
    ...policy.guard,
    ...(steps === null ? {} : { maxSteps: Number(steps) }),
    ...(call.flags['allow-emoji'] === true ? { emoji: 'allow' as const } : {})
  };
  return { ...policy, guard };
}

function sourceOf(call: VerbCall): { path: string; bytes: Uint8Array } | null {
  const named = text(call, 'policy');
  const cwd = call.process.cwd();
  const path = named === null ? join(repositoryRoot(join(cwd, 'x')), execPolicyPath) : resolve(cwd, named);
  if (!existsSync(path)) {
    if (named === null) return null;
    throw new UsageError('USAGE', `guard: the execpolicy file ${named} does not exist`);
  }
  return { path: named ?? execPolicyPath, bytes: readSafely(path, named ?? execPolicyPath) };
}

/** A regular file, its last component no link. */
function readSafely(path: string, shown: string): Buffer {
  try {
    return readRegular(dirname(path), path.slice(dirname(path).length + 1), { maxBytes: MOST_BYTES });
  } catch (error) {
    if (error instanceof FileRefused)
      throw new UsageError('USAGE', `guard: ${shown} cannot be read: ${error.message}`, { cause: error });
    throw error;
  }
}

function subjects(call: VerbCall): Subject[] {
  const [file, pack] = [text(call, 'file'), text(call, 'pack')];
  const given = [call.args.length > 0, file !== null, pack !== null].filter(Boolean).length;
  if (given !== 1)
    throw new UsageError('USAGE', 'guard: name either texts, --file or --pack', {
      fix: 'See: codex-orchestrator guard --help'
    });
  if (pack !== null) return packSubjects(call, pack);
  if (file !== null)
    return [{ name: file, text: decode(readSafely(resolve(call.process.cwd(), file), file), file) }];
  return call.args.map((command, index) => ({
    name: call.args.length === 1 ? 'text' : `text ${index + 1}`,
    text: command
  }));
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('USAGE', `guard: ${name} is not UTF-8`);
  }
}

/** Every command of a pack, in the order in which it would run. */
function packSubjects(call: VerbCall, pack: string): Subject[] {
  const cwd = call.process.cwd();
  const { contract, problems } = readPackAt(cwd, pack, repositoryRoot(resolve(cwd, pack)));
  if (contract === null) throw new PackError(problems);
  const { setup, implement, test } = contract;
  return [setup, implement, test].flatMap(({ commands }) =>
    commands.map(({ id, text: command }) => ({ name: id, text: command }))
  );
}

function listRules({ rules }: ExecPolicy, { out, flags }: VerbCall): number {
  if (flags['json'] === true) out.json({ rules });
  else
    for (const { id, decision, reason } of rules)
      out.line(`${id.padEnd(26)} ${decision.padEnd(7)} ${forTerminal(reason)}`);
  return 0;
}

function present(results: readonly Guarded[], out: Console): void {
  for (const result of results) {
    const verdict = result.decision === 'allow' ? out.style.green('allowed') : out.style.red('DENIED');
    out.line(`${verdict.padEnd(8)} ${forTerminal(result.name)}  ${result.steps} of ${result.maxSteps} steps`);
    for (const { program, words, line, column, text: command } of result.commands)
      if (words.length > 0)
        out.line(
          row(
            '',
            `${`${line}:${column}`.padEnd(7)} ${fit(forTerminal(program ?? '?'), 14)} ${fit(forTerminal(command), 60).trimEnd()}`
          )
        );
    for (const finding of result.findings) presentFinding(finding, out);
  }
}

function presentFinding(
  { code, refuses, rule, reason, useInstead, text: part, line, column }: GuardFinding,
  out: Console
): void {
  const mark = refuses ? out.style.red('REFUSED') : out.style.yellow('unclear');
  out.line('');
  out.line(
    `${mark.padEnd(9)} ${code}  ${line}:${column}${part === '' ? '' : `  ${fit(forTerminal(part), 80).trimEnd()}`}`
  );
  out.line(row('  why', `${forTerminal(reason)}${rule === null ? '' : `  (rule ${rule})`}`));
  if (useInstead !== null) out.line(row('  instead', forTerminal(useInstead)));
}
