/** `init`: a new pack that validates and runs. */
import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { initPack } from '../../pack/index.js';
import { repositoryRoot } from '../repository-root.js';
import { text, UsageError, type VerbCall } from '../options.js';

export async function run(call: VerbCall): Promise<number> {
  const form = text(call, 'form') === 'directory' ? 'directory' : 'file';
  const path = call.args[0] ?? (form === 'file' ? '.github/task-packs/task.yml' : 'task-packs/task');
  const target = resolve(call.process.cwd(), path);
  const name = basename(target).replace(/\.ya?ml$/, '');
  const folder = relative(repositoryRoot(target), target);
  if (form === 'directory') refuseOddFolder(folder);
  const files = initPack({
    id: text(call, 'id') ?? name.toUpperCase(),
    title: text(call, 'title') ?? `Describe ${name} in one line`,
    kind: form,
    folder
  });
  // The pack room names files as they would lie by default; here the user named the place.
  const place = (file: { path: string }) => (form === 'file' ? target : join(target, basename(file.path)));
  refuseExisting(files.map(place));
  for (const file of files) write(place(file), file.text);
  if (call.flags['json'] === true)
    call.out.json({ pack: path, files: files.map(file => relative(call.process.cwd(), place(file))) });
  else {
    for (const file of files) call.out.line(`wrote     ${relative(call.process.cwd(), place(file))}`);
    call.out.line(`next      codex-orchestrator validate ${path}, commit it, codex-orchestrator run ${path}`);
  }
  return 0;
}

/** The commands of the new pack name files of its folder; quotes and blanks in it would change what they mean. */
function refuseOddFolder(folder: string): void {
  if (/^[A-Za-z0-9._/-]+$/.test(folder)) return;
  throw new UsageError(
    'USAGE',
    `init: the folder ${JSON.stringify(folder)} has characters that a command would have to quote`,
    {
      fix: 'Use letters, digits, dots, hyphens and underscores.'
    }
  );
}

/** Nothing a person wrote is ever replaced. */
function refuseExisting(paths: readonly string[]): void {
  for (const path of paths) {
    if (existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
      throw new UsageError('USAGE', `init: ${path} exists already`, {
        fix: 'Name another path, or remove the file.'
      });
    }
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: 'wx' });
}
