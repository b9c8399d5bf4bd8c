/**
 * The pullrequest room: what a pull request is called and what it says, as pure functions of the record.
 * Source: DESIGN "Publishing".
 */

/** `codex/<pack-id>-<slug>`; no timestamp, so that a pack always meets its own branch again. */
export function branchName(prefix: string, packId: string, slug: string): string {
  const id = packId.replace(/[^A-Za-z0-9._-]+/g, '-');
  return slug === '' ? `${prefix}${id}` : `${prefix}${id}-${slug}`;
}

/** `[<PACK-ID>] <title>` on one line. */
export function pullRequestTitle(packId: string, title: string): string {
  return `[${packId}] ${title.replace(/\s+/g, ' ').trim()}`;
}
