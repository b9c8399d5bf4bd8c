/** The body of a pull request: an island between markers, every foreign word in it inert. */
import { NOT_ENFORCED_MARKDOWN } from '../permissions/isolation.js';
import { digestOf } from '../platform/canonical.js';
import { forCode } from '../platform/neutral.js';

export interface BodyFacts {
  packId: string;
  title: string;
  packPath: string;
  /** `Passed`, or what the run came to instead. */
  verdict: string;
  base: string;
  /** Tree of base plus the change. */
  tree: string;
  planDigest: string;
  manifestDigest: string;
  runId: string;
  criteria: readonly { kind: string; subject: string; ok: boolean; detail: string }[];
  files: readonly { status: string; path: string; added: number; deleted: number }[];
  grants: readonly { phase: string; network: string }[];
  isolation: string;
  /** What was refused and not quiet: host, times and the command that asked. */
  refused: readonly { code: string; host: string; tries: number; phase: string }[];
  /** Addresses of ours, or null. */
  links: { run: string | null; artifact: string | null };
}

export const ISLAND_START = '<!-- codex-orchestrator:start -->';
export const ISLAND_END = '<!-- codex-orchestrator:end -->';

/** GitHub's limit for a body, in characters. Source: anchors/pull-requests.md case 36. */
export const BODY_LIMIT = 65536;
const FILES_SHOWN = 50;
const REFUSED_SHOWN = 20;

/** Markdown of the island, at most BODY_LIMIT characters: the file list goes first, the digests never. */
export function pullRequestBody(facts: BodyFacts): string {
  const full = island(facts, [
    head(facts),
    acceptance(facts),
    permissions(facts),
    files(facts),
    proof(facts)
  ]);
  if (full.length <= BODY_LIMIT) return full;
  const shorter = island(facts, [head(facts), acceptance(facts), permissions(facts), proof(facts)]);
  return shorter.length <= BODY_LIMIT ? shorter : island(facts, [head(facts), proof(facts)]);
}

/** What a body says, without what is new in every run: two bodies of one digest differ in nothing that counts. */
export function contentDigest({ manifestDigest: _m, runId: _r, links: _l, ...content }: BodyFacts): string {
  // How often a command tried is another number in every run.
  const refused = content.refused.map(({ tries: _t, ...one }) => one);
  return digestOf({ ...content, refused });
}

function island(facts: BodyFacts, sections: readonly string[]): string {
  return [ISLAND_START, marker(facts), ...sections, ISLAND_END, ''].join('\n\n');
}

/** The pack by a digest of its path: a path may hold what would end the comment. */
function marker(facts: BodyFacts): string {
  return `<!-- codex-orchestrator:pack ${packMark(facts.packPath)} content ${contentDigest(facts)} -->`;
}

function packMark(packPath: string): string {
  return digestOf(packPath).slice('sha256:'.length, 'sha256:'.length + 16);
}

/** Whose island a body holds, and what it says; null where there is none. Hostile text. */
export function readIsland(body: string, packPath: string): { ours: boolean; content: string } | null {
  const text = islandOf(body);
  const found = /<!-- codex-orchestrator:pack ([0-9a-f]{16}) content (sha256:[0-9a-f]{64}) -->/.exec(
    text ?? ''
  );
  if (found === null) return null;
  return { ours: found[1] === packMark(packPath), content: found[2]! };
}

/** A body with a new island in the place of the old; what people wrote around it stays. */
export function replaceIsland(body: string, island: string): string {
  const old = islandOf(body);
  // GitHub's editor sends CRLF.
  const before = body.replace(/\r\n/g, '\n');
  const text = old === null ? `${before}\n\n${island}` : before.replace(old, () => island.trimEnd());
  // Rather drop what stands around it than let GitHub refuse the whole.
  return text.length <= BODY_LIMIT ? text : island;
}

/** Markers count at the start of a line, where no foreign word of an island ever stands. */
function islandOf(body: string): string | null {
  const text = body.replace(/\r\n/g, '\n');
  const from = lineOf(text, ISLAND_START, 0);
  const to = from === -1 ? -1 : lineOf(text, ISLAND_END, from);
  return to === -1 ? null : text.slice(from, to + ISLAND_END.length);
}

function lineOf(text: string, marker: string, from: number): number {
  if (from === 0 && text.startsWith(marker)) return 0;
  const at = text.indexOf(`\n${marker}`, from);
  return at === -1 ? -1 : at + 1;
}

function head(facts: BodyFacts): string {
  const unheld = facts.isolation === UNHELD ? `\n\n${NOT_ENFORCED_MARKDOWN}` : '';
  return `**${facts.verdict}** for task pack ${forCode(facts.packId)}: ${forCode(facts.title)}${unheld}\n\nPack: ${forCode(facts.packPath)}`;
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
    ...rows,
    ...refusedRows(facts)
  ].join('\n');
}

function refusedRows({ refused }: BodyFacts): string[] {
  if (refused.length === 0) return [];
  const rows = refused
    .slice(0, REFUSED_SHOWN)
    .map(one => `| ${one.code} | ${forCode(one.host, 280)} | ${one.tries} | ${one.phase} |`);
  const rest = refused.length - rows.length;
  return [
    '',
    '#### Refused by the network',
    '',
    '| code | host | tries | phase |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `and ${rest} more`] : [])
  ];
}

const UNHELD = 'none, nothing enforced';

/** How commands were held, for people: the backend, and whether anything could be reached. */
export function isolationText(
  backend: string,
  plan: { phases: readonly { grant: { network: 'none' | readonly string[] } }[] }
): string {
  if (backend === 'none') return UNHELD;
  const open = plan.phases.some(({ grant }) => grant.network !== 'none');
  return `${backend}, network ${open ? 'by allow list' : 'none'}`;
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
  const { run, artifact } = facts.links;
  return [
    '### Evidence',
    '',
    `- run ${forCode(facts.runId)}${run === null ? '' : ` in [this workflow run](${run})`}`,
    ...(artifact === null ? [] : [`- [the evidence as an artifact](${artifact})`]),
    `- base ${forCode(facts.base)}`,
    `- plan ${forCode(facts.planDigest)}`,
    `- manifest ${forCode(facts.manifestDigest)}`,
    '',
    `Check it: \`codex-orchestrator verify <run directory> --expect-manifest ${facts.manifestDigest}\``
  ].join('\n');
}
