/** The commit of a change as this program words it, for whoever makes it and for whoever checks one that came along. */
import type { Contract } from '../pack/contract.js';
import { packTrailer } from '../publish/local.js';

/** Author and committer. */
export const PROGRAM_IDENTITY = {
  name: 'codex-orchestrator',
  email: 'codex-orchestrator@users.noreply.github.com'
};

/** The message before its seal: everything in it is of the pack and of the plan. */
export function commitMessage(
  { id, title, path }: Pick<Contract, 'id' | 'title' | 'path'>,
  planDigest: string
): string {
  return `[${id}] ${title.replace(/\s+/g, ' ').trim()}\n\n${packTrailer(path)}\nCodex-Plan: ${planDigest}\n`;
}
