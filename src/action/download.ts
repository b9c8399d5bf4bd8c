/** The evidence of the run job: fetched as an archive, unpacked with care, one run in it. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unpackArchive } from '../artifacts/index.js';
import { OrchestratorError } from '../platform/errors.js';
import { walkTree } from '../platform/walk.js';
import { PublishError } from '../publish/errors.js';
import { patiently } from '../publish/progress.js';
import { ActionError } from './errors.js';
import { row } from './job-log.js';
import type { Runner } from './runner.js';

/** Far more than evidence needs, and less than what fills a runner's disk. */
const LIMITS = { maxFiles: 100_000, maxBytes: 8 * 1024 ** 3 };

export interface Downloaded {
  evidenceDir: string;
  runDir: string;
}

/**
 * Fetches an artifact of this workflow run by its id. `digest` is `sha256:<hex>` of the archive as the upload of the
 * run job returned it; null where it was not handed on. Throws ActionError EVID_ARTIFACT and PublishError PR_HANDOVER_DIGEST.
 */
export async function downloadEvidence(
  id: number,
  temporary: string,
  runner: Runner,
  digest: string | null = null
): Promise<Downloaded> {
  const place = mkdtempSync(join(temporary, 'codex-evidence-'));
  try {
    const say = (text: string) => row(runner, 'evidence', text);
    const archive = await patiently(say, `downloading artifact ${id}`, () => fetchArchive(id, place));
    if (digest !== null) await refuseOtherArchive(archive, digest);
    const evidenceDir = join(place, 'evidence');
    mkdirSync(evidenceDir, { mode: 0o700 });
    const files = await patiently(say, 'unpacking', () => unpackArchive(archive, evidenceDir, LIMITS));
    row(runner, 'evidence', `artifact ${id}, ${files} files`);
    return { evidenceDir, runDir: onlyRunIn(evidenceDir) };
  } catch (cause) {
    if (cause instanceof OrchestratorError) throw cause;
    throw new ActionError('EVID_ARTIFACT', `artifact ${id}: ${(cause as Error).message}`, { cause });
  }
}

async function fetchArchive(id: number, place: string): Promise<string> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const path = join(place, 'archive');
  mkdirSync(path, { mode: 0o700 });
  await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
  const { entries } = walkTree(path, { maxEntries: 16, maxDepth: 2, sizes: false });
  const [file, ...more] = entries.filter(entry => entry.kind === 'file');
  if (file === undefined || more.length > 0) throw new Error('it is not one archive');
  return join(path, file.path);
}

/** Before anything is unpacked: whoever could put another archive in its place could choose what is in it. */
export async function refuseOtherArchive(archive: string, digest: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(archive), hash);
  const seen = `sha256:${hash.digest('hex')}`;
  if (seen === digest) return;
  throw new PublishError('PR_HANDOVER_DIGEST', `the archive is ${seen}, and the upload was ${digest}`);
}

/** A hand-over holds exactly one run: which of two is meant would be a guess. */
export function onlyRunIn(evidenceDir: string): string {
  const runs = readdirSync(evidenceDir, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const [run, ...more] = runs;
  if (run !== undefined && more.length === 0) return withoutRecord(join(evidenceDir, run.name));
  throw new ActionError('EVID_ARTIFACT', `the artifact holds ${runs.length} runs, not one`);
}

/** The publisher's record is made here: one that came along would be taken for it, and kept. */
function withoutRecord(runDir: string): string {
  if (!existsSync(join(runDir, 'publish'))) return runDir;
  throw new ActionError('EVID_ARTIFACT', 'the artifact holds a publishing record already', { where: runDir });
}
