/** `updateRefs` (docs.github.com/graphql/reference/mutations#updaterefs): several refs at once, all or none. */
import { sees, type Token } from './forge-access.js';
import type { World } from './forge-call.js';
import { isAncestor, isRefName, isSha, refTip, runGit, typeOf } from './forge-git.js';
import { GraphqlError, listOf, noNode, payload, permit, type Arguments } from './forge-graphql-values.js';
import { nodeId } from './forge-json-base.js';
import type { BareRepository } from './forge-repository.js';
import { judge } from './forge-rules.js';

const ZERO = '0'.repeat(40);

interface Update {
  ref: string;
  /** Null where the caller asks for no lease. */
  before: string | null;
  after: string;
  force: boolean;
}

export function updateRefs(world: World, token: Token, input: Arguments): Record<string, unknown> {
  const id = String(input['repositoryId']);
  const repo = world.repositories.find(one => nodeId('R', one.id) === id && sees(token, one));
  if (repo === undefined) throw noNode(id);
  permit(token, repo, 'contents');
  const updates = listOf(input, 'refUpdates').map(readUpdate);
  if (new Set(updates.map(update => update.ref)).size !== updates.length) {
    throw new GraphqlError('UNPROCESSABLE', 'A ref may be updated only once');
  }
  const lines = updates.map(update => checked(repo, token, update));
  try {
    runGit(repo.path, ['update-ref', '--create-reflog', '--stdin'], { input: lines.join('') });
  } catch {
    throw new GraphqlError('UNPROCESSABLE', 'Reference update failed');
  }
  world.sync(token.login);
  return payload(input, {});
}

function readUpdate(item: Arguments): Update {
  const ref = String(item['name']);
  const before = item['beforeOid'] ?? null;
  const after = item['afterOid'];
  if (!/^refs\/[^/]+\/./.test(ref) || !isRefName(ref)) {
    throw new GraphqlError('UNPROCESSABLE', `Reference name is not valid: ${ref}`);
  }
  if (!isSha(after) || (before !== null && !isSha(before))) {
    throw new GraphqlError('UNPROCESSABLE', 'A Git object id has 40 hexadecimal digits');
  }
  return { ref, before, after, force: item['force'] === true };
}

/** Gives the line for git-update-ref(1); the old value goes with it, so that nothing comes between. */
function checked(repo: BareRepository, token: Token, { ref, before, after, force }: Update): string {
  const old = refTip(repo.path, ref) ?? ZERO;
  if (before !== null && before !== old) throw stale(before);
  if (after === ZERO) {
    if (old === ZERO) throw new GraphqlError('UNPROCESSABLE', 'Reference does not exist');
    if (ref === `refs/heads/${repo.defaultBranch}`) {
      throw new GraphqlError('UNPROCESSABLE', 'Cannot delete the default branch');
    }
  } else checkTarget(repo, ref, old, after, force);
  const refusal = judge(repo, { ref, old, next: after }, token.mayPushWorkflows);
  if (refusal?.kind === 'workflow') throw new GraphqlError('FORBIDDEN', refusal.api);
  if (refusal !== null) throw new GraphqlError('UNPROCESSABLE', refusal.api);
  return `update ${ref} ${after} ${old}\n`;
}

function checkTarget(repo: BareRepository, ref: string, old: string, after: string, force: boolean): void {
  const type = typeOf(repo.path, after);
  if (type === null || (ref.startsWith('refs/heads/') && type !== 'commit')) {
    throw new GraphqlError('UNPROCESSABLE', 'Object does not exist');
  }
  if (force || old === ZERO || isAncestor(repo.path, old, after)) return;
  throw new GraphqlError('UNPROCESSABLE', 'Update is not a fast forward');
}

/** The words of `createCommitOnBranch`: those of this mutation are written down nowhere. */
function stale(before: string): GraphqlError {
  const message = `Expected branch to point to "${before}" but it did not.  Pull and try again.`;
  return new GraphqlError('STALE_DATA', message);
}
