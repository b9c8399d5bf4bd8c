/** The report of a run, in Markdown: made from the sealed record only, every foreign word inert. */
import { FileRefused, readRegular } from '../platform/files.js';
import { readChain, type JournalEvent } from './chain.js';
import { EvidenceError } from './errors.js';
import { JOURNAL, LARGEST_MANIFEST, MANIFEST, readManifest } from './manifest.js';
import { forCell, forCode } from '../platform/neutral.js';
import { readStory, whereItStood } from './story.js';
import validateAcceptance from './schemas/acceptance-result.generated.cjs';
import type { Manifest } from './types.js';

interface Acceptance {
  verdict: string;
  criteria: readonly { kind: string; subject: string; ok: boolean; code: string | null; detail: string }[];
  not_checked: readonly { key: string; text: string; place: string }[];
}

/** Rows of a table that are shown; the rest is counted. */
const MOST_ROWS = 500;

/**
 * Markdown of a sealed run. It shows what the record says and vouches for none of it: `verifyRun` checks.
 * Throws EVID_INCOMPLETE where the run was never sealed, EVID_MANIFEST where its manifest is not consistent.
 */
export function renderReport(runDir: string): string {
  const manifest = sealedManifest(runDir);
  return [
    ...head(manifest),
    ...interruption(runDir, manifest),
    ...phases(manifest),
    ...acceptance(runDir, manifest),
    ...change(manifest),
    ...refused(runDir, manifest),
    ...files(manifest)
  ].join('\n');
}

function sealedManifest(runDir: string): Manifest {
  let bytes: Buffer;
  try {
    bytes = readRegular(runDir, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const code = error.reason === 'missing' ? 'EVID_INCOMPLETE' : 'EVID_UNSAFE';
    throw new EvidenceError(code, `no sealed record: ${error.message}`, { where: runDir, cause: error });
  }
  const { manifest, problems } = readManifest(bytes);
  if (manifest === null || problems.length > 0)
    throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
      where: runDir
    });
  return manifest;
}

function head(manifest: Manifest): string[] {
  const { verdict, pack, isolation, base } = manifest;
  const cause = verdict.likely_cause === null ? '' : ` (likely cause ${forCode(verdict.likely_cause)})`;
  return [
    `# ${forCell(verdict.status.toUpperCase())}: ${forCell(pack.id)}`,
    '',
    forCell(pack.title, 300),
    '',
    '| | |',
    '| --- | --- |',
    `| verdict | ${forCode(verdict.code)}${cause}, exit ${verdict.exit} |`,
    `| run | ${forCode(manifest.run_id)} |`,
    `| pack | ${forCode(pack.path)} |`,
    `| plan | ${forCode(manifest.plan_digest)} |`,
    `| base | ${forCode(base.commit)} |`,
    `| isolation | ${isolation === null ? 'not started' : forCell(`${isolation.backend}, ${isolation.version}`)} |`,
    `| time, by its own clock | ${forCell(manifest.started_at)} to ${forCell(manifest.finished_at)} |`,
    `| manifest | ${forCode(manifest.digest)} |`,
    ''
  ];
}

/** Of a run that was sealed after its interruption: how far it came. */
function interruption(runDir: string, manifest: Manifest): string[] {
  if (manifest.verdict.status !== 'interrupted') return [];
  const { story } = readStory(runDir);
  const torn = story.interrupted?.data['torn_bytes'];
  return [
    '## Interrupted',
    '',
    `The program was ended ${forCell(whereItStood(story))}. The record was sealed afterwards: it holds what had been`,
    `written until then${typeof torn === 'number' && torn > 0 ? `, less ${torn} bytes of an event that was being written` : ''}.`,
    ''
  ];
}

function phases(manifest: Manifest): string[] {
  const rows = manifest.phases.map(
    ({ name, status, code, attempts }) =>
      `| ${forCell(name)} | ${forCell(status)} | ${code === null ? '' : forCode(code)} | ${attempts} |`
  );
  return ['## Phases', '', '| phase | status | code | attempts |', '| --- | --- | --- | --- |', ...rows, ''];
}

function acceptance(runDir: string, manifest: Manifest): string[] {
  const result = readAcceptance(runDir, manifest);
  if (result === null) return ['## Acceptance', '', 'The record holds none.', ''];
  const rows = result.criteria.map(
    ({ kind, subject, ok, code, detail }) =>
      `| ${ok ? 'held' : 'FAILED'} | ${forCell(kind)} | ${forCode(subject)} | ${code === null ? '' : forCode(code)} | ${forCell(detail)} |`
  );
  const prose = result.not_checked.map(({ key, text }) => `- ${forCell(key)}: ${forCell(text, 300)}`);
  return [
    `## Acceptance: ${forCell(result.verdict)}`,
    '',
    '| | kind | criterion | code | seen |',
    '| --- | --- | --- | --- | --- |',
    ...atMost(rows),
    '',
    ...(prose.length === 0 ? [] : ['Not checked, because no program can:', '', ...atMost(prose), ''])
  ];
}

function readAcceptance(runDir: string, manifest: Manifest): Acceptance | null {
  if (!manifest.files.some(file => file.path === 'acceptance.json')) return null;
  try {
    const value: unknown = JSON.parse(
      readRegular(runDir, 'acceptance.json', { maxBytes: 64 << 20, allowHardLinks: true }).toString('utf8')
    );
    return validateAcceptance(value) ? (value as Acceptance) : null;
  } catch {
    return null;
  }
}

function change({ change: made, verdict }: Manifest): string[] {
  if (made === null && verdict.status === 'interrupted')
    return ['## Change', '', 'None was computed before the interruption.', ''];
  if (made === null || made.files === 0) return ['## Change', '', 'No change.', ''];
  const commit = made.commit === null ? '' : `, commit ${forCode(made.commit)}`;
  return [
    '## Change',
    '',
    `${made.files} files, +${made.added} \u2212${made.deleted} lines; tree ${forCode(made.tree)}${commit}. See change.patch.`,
    ''
  ];
}

/** Attempts that were refused, as the journal has them: events of a type that ends in `.refused`. */
function refused(runDir: string, manifest: Manifest): string[] {
  if (!manifest.files.some(file => file.path === JOURNAL)) return [];
  const events: JournalEvent[] = [];
  try {
    readChain(runDir, JOURNAL, event => {
      if (event.type.endsWith('.refused')) events.push(event);
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  if (events.length === 0) return ['## Refused attempts', '', 'None.', ''];
  const rows = events.map(
    ({ type, data }) =>
      `| ${forCell(type)} | ${forCode(String(data['code'] ?? ''))} | ${forCell(detailsOf(data))} |`
  );
  return ['## Refused attempts', '', '| what | code | details |', '| --- | --- | --- |', ...atMost(rows), ''];
}

function detailsOf(data: Record<string, unknown>): string {
  const shown = Object.entries(data).filter(([key]) => key !== 'code');
  return shown
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

function files(manifest: Manifest): string[] {
  const rows = manifest.files.map(
    ({ path, bytes, sha256 }) => `| ${forCode(path)} | ${bytes} | ${forCode(sha256)} |`
  );
  return [
    `## Files: ${manifest.files.length}`,
    '',
    '| path | bytes | SHA-256 |',
    '| --- | --- | --- |',
    ...atMost(rows),
    '',
    `Journal: ${manifest.journal.lines} events, head ${forCode(manifest.journal.head)}. Merkle root ${forCode(manifest.merkle_root)}.`,
    '',
    'This page shows what the record says. Whether the record is consistent, `verify` tells; unsigned, it is not authentic.',
    ''
  ];
}

function atMost(rows: readonly string[]): string[] {
  return rows.length <= MOST_ROWS
    ? [...rows]
    : [...rows.slice(0, MOST_ROWS), '', `and ${rows.length - MOST_ROWS} more`];
}
