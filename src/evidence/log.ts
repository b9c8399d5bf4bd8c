/** Logs of commands: bytes as they come, redacted as they pass, cut at a limit with a line that says so. */
import { closeSync, ftruncateSync } from 'node:fs';
import { writeAll } from '../platform/durable.js';
import type { RedactionStream, Secret } from '../redaction/index.js';
import { writing } from './errors.js';

/** How a log ended, as the journal records it. All JSON. */
export interface LogEnd {
  /** Bytes the command printed. */
  bytes_seen: number;
  /** Bytes of redacted output in the file, without the line about a cut. */
  bytes_kept: number;
  cut: boolean;
}

export interface LogSink {
  /** Takes output; never throws. Once the limit is reached, or a write failed, it is counted and dropped. */
  write(chunk: Uint8Array): void;
  /** Throws EVID_WRITE where a write has failed: what came since was dropped. */
  check(): void;
  /** Ends the log; further calls give the same. Throws EVID_WRITE, once, where a write failed. */
  end(): LogEnd;
}

export interface LogOptions {
  /** Bytes of redacted output that are kept. */
  maxBytes: number;
  /**
   * Gets the redacted bytes as they are kept, for whoever watches; nothing after the cut. The buffer is the
   * receiver's. The log is the record: an echo that throws is not called again, and the log goes on.
   */
  echo?: (text: Buffer) => void;
  /** Secrets of this log alone, beside those of the run. */
  secrets?: readonly Secret[];
  /** In the place of the run's redaction: where bytes could not be replaced without breaking the form they are in. */
  stream?: RedactionStream;
}

const TAIL = 8192;

export class FileLog implements LogSink {
  private seen = 0;
  private kept = 0;
  private cut = false;
  private ended = false;
  private failure: unknown = null;
  private last: Buffer = Buffer.alloc(0);
  private readonly maxBytes: number;
  private echo: ((text: Buffer) => void) | undefined;

  constructor(
    private readonly fd: number,
    private readonly path: string,
    options: LogOptions,
    private readonly redaction: RedactionStream,
    private readonly onEnd: (log: FileLog) => void
  ) {
    this.maxBytes = options.maxBytes;
    this.echo = options.echo;
  }

  write(chunk: Uint8Array): void {
    this.seen += chunk.length;
    // What comes after the cut is not looked at: a command that prints without end costs nothing but counting.
    if (!this.cut && !this.ended && this.failure === null) this.keep(this.redaction.push(chunk));
  }

  check(): void {
    if (this.failure !== null) throw this.failure;
  }

  end(): LogEnd {
    if (!this.ended) this.finish();
    return { bytes_seen: this.seen, bytes_kept: this.kept, cut: this.cut };
  }

  counts(): Record<string, number> {
    return this.redaction.counts();
  }

  /** The end of what was kept, at most 8 KiB, as text. */
  tail(): string {
    return this.last.toString('utf8');
  }

  private finish(): void {
    // Bytes held back when the log was cut may be part of a secret: they are dropped with the rest.
    if (!this.cut && this.failure === null) this.keep(this.redaction.end());
    this.ended = true;
    if (this.cut) this.put(Buffer.from(`\n[log cut: ${this.seen} bytes seen, ${this.kept} kept]\n`));
    closeSync(this.fd);
    this.onEnd(this);
    if (this.failure !== null) throw this.failure;
  }

  /** Output arrives in stream events, where a thrown error would end the program: it waits for `end`. */
  private put(bytes: Uint8Array): void {
    try {
      writing(this.path, () => writeAll(this.fd, bytes));
    } catch (error) {
      this.failure ??= error;
      this.cutBack();
    }
  }

  /** What is counted as kept is what the file holds, also where a write was taken in part. */
  private cutBack(): void {
    try {
      ftruncateSync(this.fd, this.kept);
    } catch {
      // the error of the write is the one to report
    }
  }

  private show(part: Uint8Array): void {
    try {
      this.echo?.(Buffer.from(part));
    } catch {
      this.echo = undefined;
    }
  }

  private keep(bytes: Uint8Array): void {
    const room = this.maxBytes - this.kept;
    const part = bytes.length > room ? bytes.subarray(0, room) : bytes;
    if (bytes.length > room) this.cut = true;
    if (part.length === 0) return;
    this.put(part);
    if (this.failure !== null) return;
    this.kept += part.length;
    this.show(part);
    const recent =
      part.length >= TAIL ? part.subarray(-TAIL) : Buffer.concat([this.last, part]).subarray(-TAIL);
    this.last = Buffer.from(recent);
  }
}
