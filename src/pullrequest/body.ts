/** The body of a pull request: an island between markers, every foreign word in it inert. */
import { forCode } from '../platform/neutral.js';

export interface BodyFacts {
  packId: string;
  title: string;
  packPath: string;
  verdict: string;
  base: string;
  planDigest: string;
  manifestDigest: string;
  runId: string;
  criteria: readonly { kind: string; subject: string; ok: boolean; detail: string }[];
  files: readonly { status: string; path: string; added: number; deleted: number }[];
  grants: readonly { phase: string; network: string }[];
  isolation: string;
}

export const ISLAND_START = '<!-- codex-orchestrator:start -->';
export const ISLAND_END = '<!-- codex-orchestrator:end -->';

/** GitHub's limit for a body, in characters. Source: anchors/pull-requests.md case 36. */
export const BODY_LIMIT = 65536;
const FILES_SHOWN = 50;

/** Markdown of the island, at most BODY_LIMIT characters: the file list goes first, the digests never. */
export function pullRequestBody(facts: BodyFacts): string {
  const full = island([head(facts), acceptance(facts), permissions(facts), files(facts), proof(facts)]);
  if (full.length <= BODY_LIMIT) return full;
  const shorter = island([head(facts), acceptance(facts), permissions(facts), proof(facts)]);
  return shorter.length <= BODY_LIMIT ? shorter : island([head(facts), proof(facts)]);
}

function island(sections: readonly string[]): string {
  return [ISLAND_START, ...sections, ISLAND_END, ''].join('\n\n');
}

function head(facts: BodyFacts): string {
  return `**${facts.verdict}** for task pack ${forCode(facts.packId)}: ${forCode(facts.title)}\n\nPack: ${forCode(facts.packPath)}`;
}

function acceptance(facts: BodyFacts): string {
  const rows = facts.criteria.map(
    row =>
      `| ${row.ok ? 'held' : 'FAILED'} | ${row.kind} | ${forCode(row.subject)} | ${forCode(row.detail)} |`
  );
  return ['### Acceptance', '', '| | kind | criterion | seen |', '| --- | --- | --- | --- |', ...rows].join(
    '\n'
  );
}

function permissions(facts: BodyFacts): string {
  const rows = facts.grants.map(grant => `| ${grant.phase} | ${forCode(grant.network)} |`);
  return [
    '### Permissions',
    '',
    `Isolation: ${forCode(facts.isolation)}`,
    '',
    '| phase | network |',
    '| --- | --- |',
    ...rows
  ].join('\n');
}

function files(facts: BodyFacts): string {
  const shown = facts.files
    .slice(0, FILES_SHOWN)
    .map(file => `| ${file.status} | ${forCode(file.path, 200)} | +${file.added} −${file.deleted} |`);
  const rest = facts.files.length - shown.length;
  const more = rest > 0 ? ['', `and ${rest} more`] : [];
  return ['### Changed files', '', '| | path | lines |', '| --- | --- | --- |', ...shown, ...more].join('\n');
}

function proof(facts: BodyFacts): string {
  return [
    '### Evidence',
    '',
    `- run ${forCode(facts.runId)}`,
    `- base ${forCode(facts.base)}`,
    `- plan ${forCode(facts.planDigest)}`,
    `- manifest ${forCode(facts.manifestDigest)}`,
    '',
    `Check it: \`codex-orchestrator verify <run directory> --expect-manifest ${facts.manifestDigest}\``
  ].join('\n');
}
