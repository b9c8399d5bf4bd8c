/**
 * The pullrequest room: what a pull request is called and what it says, as pure functions of the record.
 * Source: DESIGN "Publishing".
 */
import { sha256 } from '../platform/canonical.js';
import { titleFrom } from './title.js';

/**
 * `codex/<pack-id>-<slug>`; no timestamp, so that a pack always meets its own branch again. Where characters of the
 * id had to be replaced, eight digits of its SHA-256 keep it apart from ids that look the same afterwards. Two packs
 * may still come to one name (`a` with the slug `b-c`, `a-b` with `c`): then the mark of the pack in commit and pull
 * request decides, and the second one stops. Source: anchors/pull-requests.md case 41.
 */
export function branchName(prefix: string, packId: string, slug: string): string {
  const plain = packId.replace(/[^A-Za-z0-9._-]+/g, '-');
  const id = plain === packId ? packId : `${plain}-${sha256(packId).slice(0, 8)}`;
  return slug === '' ? `${prefix}${id}` : `${prefix}${id}-${slug}`;
}

/** `[<PACK-ID>] <title>` on one line, inert. */
export function pullRequestTitle(packId: string, title: string): string {
  return titleFrom(null, { id: packId, title, pack: '' });
}

/** Every check run of this program begins so: a check of ours never satisfies a rule that asks for another's. */
export const CHECK_PREFIX = 'codex-orchestrator: ';
const MOST_CHECK_NAME = 100;

/** A name for a check run, with the prefix, whatever the text is. Source: anchors/pull-requests.md case 42. */
export function checkName(text: string): string {
  const words = text
    .replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHECK_NAME - CHECK_PREFIX.length);
  const name = words.startsWith(CHECK_PREFIX) ? words.slice(CHECK_PREFIX.length) : words;
  return `${CHECK_PREFIX}${name.replace(/[\ud800-\udbff]$/, '').trim() || 'run'}`;
}
