/** `validate`: every problem of one or many packs, each with its place. */
import { dirname, resolve } from 'node:path';
import type { Problem } from '../../pack/contract.js';
import { exitOf } from '../../reasons/index.js';
import { readPackAt } from '../../run/prepare.js';
import type { VerbCall } from '../options.js';
import { repositoryRoot } from '../repository-root.js';
import { presentProblems } from '../present-error.js';

interface Checked {
  pack: string;
  id: string | null;
  commands: number;
  problems: readonly Problem[];
}

export async function run(call: VerbCall): Promise<number> {
  const roots = new Map<string, string>();
  const checked = call.args.map(path => check(call.process.cwd(), path, roots));
  const broken = checked.filter(pack => pack.problems.some(problem => problem.severity === 'error'));
  if (call.flags['json'] === true)
    call.out.json({ packs: checked, valid: checked.length - broken.length, broken: broken.length });
  else present(call, checked, broken.length);
  return broken.length === 0 ? 0 : exitOf('USAGE');
}

function check(cwd: string, path: string, roots: Map<string, string>): Checked {
  const { contract, problems } = readPackAt(cwd, path, rootOf(cwd, path, roots));
  const commands =
    contract === null
      ? 0
      : contract.setup.commands.length + contract.implement.commands.length + contract.test.commands.length;
  return { pack: path, id: contract?.id ?? null, commands, problems };
}

/** The repository's root, or where there is none the directory that holds the pack: a pack can be checked anywhere. */
function rootOf(cwd: string, path: string, roots: Map<string, string>): string {
  const parent = dirname(resolve(cwd, path));
  const known = roots.get(parent);
  if (known !== undefined) return known;
  const root = repositoryRoot(resolve(cwd, path));
  roots.set(parent, root);
  return root;
}

function present({ out }: VerbCall, checked: readonly Checked[], broken: number): void {
  for (const { pack, id, commands, problems } of checked) {
    presentProblems(problems, out);
    const bad = problems.some(problem => problem.severity === 'error');
    const mark = bad ? out.style.red('broken') : out.style.green('valid');
    out.line(
      `${mark.padEnd(7)} ${pack}${id === null ? '' : `  ${id}`}${bad ? '' : `  ${commands} command${commands === 1 ? '' : 's'}`}`
    );
  }
  if (checked.length > 1)
    out.line(`${checked.length} packs: ${checked.length - broken} valid, ${broken} broken`);
}
