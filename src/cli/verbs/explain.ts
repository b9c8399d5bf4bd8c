/** `explain`: cause, fix and example of a reason code, or the whole table. */
import { allCodes, exitOf, reasonOf } from '../../reasons/index.js';
import { nearest } from '../../pack/nearest.js';
import { UsageError, type VerbCall } from '../options.js';

export async function run(call: VerbCall): Promise<number> {
  const code = call.args[0]?.toUpperCase();
  if (code === undefined) return listAll(call);
  const reason = reasonOf(code);
  if (reason === null) {
    const near = nearest(code, allCodes());
    throw new UsageError('USAGE', `unknown reason code ${JSON.stringify(code)}`, {
      fix: near === null ? 'See: codex-orchestrator explain' : `Did you mean ${near}?`
    });
  }
  if (call.flags['json'] === true) call.out.json({ code, ...reason });
  else {
    const { out } = call;
    out.line(`${out.style.bold(code)}  ${reason.title}   exit ${reason.exit}`);
    out.line(`  cause   ${reason.cause}`);
    out.line(`  fix     ${reason.fix}`);
    out.line('  example');
    for (const line of reason.example.split('\n')) out.line(`    ${line}`);
  }
  return 0;
}

function listAll({ flags, out }: VerbCall): number {
  const codes = allCodes();
  if (flags['json'] === true) out.json(codes.map(code => ({ code, ...reasonOf(code)! })));
  else
    for (const code of codes)
      out.line(`${code.padEnd(28)} ${String(exitOf(code)).padStart(3)}  ${reasonOf(code)!.title}`);
  return 0;
}
