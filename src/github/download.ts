/** One answer of another server into a new file, bounded and hashed on its way. */
import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { isLoopback } from './access.js';
import { GitHubError } from './errors.js';
import { cancelled, type Session } from './session.js';

export interface Saved {
  sha256: string;
  bytes: number;
}

export interface Wanted {
  what: string;
  /** Signed: whoever has it may read, so that only its host is ever shown. */
  url: string;
  /** Must not be there. */
  file: string;
  maxBytes: number;
}

/** Throws PR_API_FAILED, EVID_ARTIFACT where it is larger, CANCELLED; the file is then gone. */
export async function saveTo(session: Session, wanted: Wanted): Promise<Saved> {
  checkSource(wanted);
  const handle = await open(wanted.file, 'wx', 0o600);
  try {
    const saved = await transfer(session, wanted, handle);
    await handle.close();
    return saved;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(wanted.file, { force: true });
    throw error;
  }
}

function checkSource({ what, url }: Wanted): void {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
  throw failed(what, `The address leads by ${protocol.slice(0, -1)} to ${hostname}.`);
}

/** Given up when nothing comes for the length of the patience. */
async function transfer(
  session: Session,
  { what, url, maxBytes }: Wanted,
  handle: FileHandle
): Promise<Saved> {
  const stalled = new AbortController();
  const patience = session.pace.patience * 1000;
  const timer = setTimeout(() => stalled.abort(), patience);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const response = await session.fetchPlain(url, AbortSignal.any([session.signal, stalled.signal]));
    if (response.status !== 200 || response.body === null)
      throw failed(what, `${new URL(url).host} answers with HTTP ${response.status}.`);
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      timer.refresh();
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(what, maxBytes);
      hash.update(chunk);
      await handle.write(chunk);
    }
    return { sha256: hash.digest('hex'), bytes };
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    if (session.signal.aborted) throw cancelled(what);
    throw failed(what, stalled.signal.aborted ? 'Nothing came any more.' : 'The transfer broke off.');
  } finally {
    clearTimeout(timer);
    stalled.abort();
  }
}

function failed(what: string, why: string): GitHubError {
  return new GitHubError('PR_API_FAILED', `${what} failed`, { why });
}

function tooLarge(what: string, maxBytes: number): GitHubError {
  return new GitHubError('EVID_ARTIFACT', `${what}: it is larger than ${maxBytes} bytes`, {
    why: 'The archive has more bytes than are taken of a run.'
  });
}
