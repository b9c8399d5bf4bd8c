/** Passes a stream on unchanged and keeps its beginning: what a launcher says when it fails. */
import { PassThrough, type Readable } from 'node:stream';

const KEPT_BYTES = 4096;
/** How long after the launcher's end its last words may take; they are in the pipe by then. */
const LAST_WORDS_MS = 1000;

export interface Recorder {
  readonly stream: PassThrough;
  /** The beginning of the stream once it has ended, or what there is of it after a second. */
  text(): Promise<string>;
}

export function firstBytes(source: Readable): Recorder {
  const stream = new PassThrough();
  const kept: Buffer[] = [];
  let size = 0;
  source.on('data', (chunk: Buffer) => {
    if (size < KEPT_BYTES) kept.push(chunk.subarray(0, KEPT_BYTES - size));
    size += chunk.length;
  });
  const ended = new Promise<void>(resolve => source.once('close', resolve));
  source.pipe(stream);
  source.once('error', () => stream.end());

  async function text(): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>(resolve => (timer = setTimeout(resolve, LAST_WORDS_MS)));
    await Promise.race([ended, late]);
    clearTimeout(timer);
    return Buffer.concat(kept).toString('utf8');
  }
  return { stream, text };
}
