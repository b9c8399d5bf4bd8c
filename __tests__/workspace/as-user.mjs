/** Runs one whole passage as the identity that started it, outside jest: private root, change, patch, branch. */
import { registerHooks } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';

// Sources import each other as ".js"; Node strips the types of the ".ts" files behind these names.
registerHooks({
  resolve(specifier, context, next) {
    const relative = specifier.startsWith('.') && specifier.endsWith('.js');
    const typed = relative ? new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL) : null;
    return typed !== null && existsSync(fileURLToPath(typed))
      ? next(typed.href, context)
      : next(specifier, context);
  }
});

const [repository, parent, script, mode] = process.argv.slice(2);
const room = await import(new URL('../../src/workspace/index.ts', import.meta.url).href);
const repo = await room.openRepository(repository);
const base = await room.resolveBase(repo, null);
const root = await room.createPrivateRoot({ parent, runId: 'r-user', owner: null });
const priv = await room.openPrivateRepository({ repo, base, root, owner: null });
const tree = await priv.checkout(base.tree, 'implement');
execFileSync('/bin/sh', ['-euc', script], { cwd: tree.path });
if (mode === 'die') process.kill(process.pid, 'SIGKILL');
const change = await priv.change(tree).catch(error => error);
if (change instanceof Error) {
  process.stdout.write(change.code);
} else {
  const identity = { name: 'Bot', email: 'bot@example.org' };
  const commit = await priv.commit(change, {
    message: 'T\n\nCodex-Pack: P',
    identity,
    date: '2026-01-02T03:04:05Z'
  });
  const options = {
    repo,
    privateRepo: priv,
    branch: 'codex/p',
    commit,
    base,
    programTrailer: 'Codex-Pack: P'
  };
  process.stdout.write(
    `${(await room.publishBranch(options)).outcome} ${change.files.map(file => file.path)}`
  );
}
await root.remove();
