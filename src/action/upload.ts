/** Evidence as a workflow artifact, through @actions/artifact, which is loaded when it is needed and not before. */
import { lstatSync } from 'node:fs';
import { relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { artifactFiles } from '../evidence/index.js';
import { ActionError } from './errors.js';
import type { Runner } from './runner.js';
import { row } from './job-log.js';

export interface UploadRequest {
  evidenceDir: string;
  runDir: string;
  name: string;
  /** Days; 0 is the repository's own setting. */
  retentionDays: number;
  /** `https://github.com/owner/name/actions/runs/1`, for the address; null where it is unknown. */
  runUrl: string | null;
  /** Only files below this directory, e.g. the publisher's record; null: the whole run and the index. */
  only: string | null;
}

export interface Uploaded {
  name: string;
  id: number;
  url: string | null;
  /** `sha256:<hex>` of the archive; null where the service did not say. */
  digest: string | null;
  bytes: number;
}

/** Compressing what is compressed already gains little; large runs go faster at the lowest level. */
const LARGE = 256 * 1024 * 1024;

/** Throws ActionError EVID_UPLOAD, after the client's own retries, with the path of what was not uploaded. */
export async function uploadEvidence(request: UploadRequest, runner: Runner): Promise<Uploaded> {
  const { files, bytes } = filesOf(request);
  row(runner, 'upload', `${files.length} files, ${megabytes(bytes)}, as ${request.name}`);
  try {
    const { name, sent } = await quietly(runner, () => send(request, files, bytes, runner));
    if (sent.id === undefined) throw new Error('the service gave no id');
    return {
      name,
      id: sent.id,
      url: request.runUrl === null ? null : `${request.runUrl}/artifacts/${sent.id}`,
      digest: sent.digest === undefined ? null : `sha256:${sent.digest.replace(/^sha256:/, '')}`,
      bytes
    };
  } catch (cause) {
    throw new ActionError('EVID_UPLOAD', `the evidence was not uploaded: ${(cause as Error).message}`, {
      where: request.only ?? request.runDir,
      cause
    });
  }
}

/** Milliseconds before each further attempt. */
const PAUSES = [2000, 5000, 10_000];
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;
const CUT_OFF = /ECONNRESET|ETIMEDOUT|EPIPE|socket hang up|network/i;

interface Sent {
  name: string;
  sent: { id?: number; digest?: string };
}

/**
 * The client tries again by itself where the service answers with an error, and not where there is no connection or
 * it was cut. Where it was cut the service may have taken the name, so that the next attempt has another.
 */
async function send(request: UploadRequest, files: string[], bytes: number, runner: Runner): Promise<Sent> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  let name = request.name;
  for (let attempt = 0; ; attempt++) {
    try {
      const sent = await new DefaultArtifactClient().uploadArtifact(name, files, request.evidenceDir, {
        compressionLevel: bytes > LARGE ? 1 : 6,
        ...(request.retentionDays === 0 ? {} : { retentionDays: request.retentionDays })
      });
      return { name, sent };
    } catch (error) {
      const text = `${(error as { code?: string }).code ?? ''} ${(error as Error).message}`;
      const pause = PAUSES[attempt];
      if (pause === undefined || !(NO_CONNECTION.test(text) || CUT_OFF.test(text))) throw error;
      if (!NO_CONNECTION.test(text)) name = `${request.name}-try${attempt + 2}`;
      row(runner, 'upload', `no connection to the artifact service; trying again in ${pause / 1000} s`);
      await delay(pause);
    }
  }
}

function filesOf({ evidenceDir, runDir, only }: UploadRequest): { files: string[]; bytes: number } {
  const found = artifactFiles(evidenceDir, runDir);
  if (only === null) return found;
  const files = found.files.filter(file => !relative(only, file).startsWith('..'));
  return { files, bytes: files.reduce((sum, file) => sum + lstatSync(file).size, 0) };
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** The client reports its progress by itself, in a group that people open when they want to know. */
async function quietly<T>(runner: Runner, work: () => Promise<T>): Promise<T> {
  runner.group('upload    progress of the artifact client');
  try {
    return await work();
  } finally {
    runner.endGroup();
  }
}

export interface NameParts {
  pack: string;
  /** GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT. */
  run: string;
  attempt: string;
  suffix: string;
  /** `post`, `publish` or ''. */
  part: string;
}

/** `evidence-<pack>-<run>-<attempt>[-<suffix>][-<part>]`, in letters that an artifact's name may have. */
export function artifactName({ pack, run, attempt, suffix, part }: NameParts): string {
  const plain = pack.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80) || 'pack';
  return ['evidence', plain, run, attempt, suffix, part].filter(word => word !== '').join('-');
}
