/**
 * The journal: events.jsonl, one canonical JSON line an event, each with the hash of the line before. Whoever knows
 * the last hash knows whether any earlier byte was changed.
 */
import { closeSync, ftruncateSync } from 'node:fs';
import { canonical, sha256 } from '../platform/canonical.js';
import type { Clock } from '../platform/clock.js';
import { appendDurable } from '../platform/durable.js';
import type { Redactor } from '../redaction/index.js';
import { EvidenceError, writing } from './errors.js';

/** `prev` of the first line. */
export const FIRST_PREV = '0'.repeat(64);

export interface Journal {
  /** Lines written. */
  readonly lines: number;
  /** SHA-256 of the last line without its line break; 64 zeros where there is none. */
  readonly head: string;
  /** Adds an event. `type` is `family.what`; data is JSON and goes through the redactor. */
  append(type: string, data?: object): void;
}

/** Events after which a crash must not be able to forget them. */
const IMPORTANT = /^(run|phase|branch|publish)\./;

export interface JournalStart {
  lines: number;
  head: string;
}

export class FileJournal implements Journal {
  private open = true;
  /** Set where a half-written line could not be cut off: whatever followed would break the chain. */
  private stuck = false;
  /** Bytes of whole lines. */
  private offset = 0;
  lines = 0;
  head = FIRST_PREV;

  /** `fd` is that of a new, empty file, open for appending. */
  constructor(
    private readonly fd: number,
    private readonly clock: Clock,
    private readonly redactor: Redactor
  ) {}

  append(type: string, data: object = {}): void {
    if (!this.open) throw new EvidenceError('EVID_SEALED', `the journal is sealed; ${type} came too late`);
    const line = eventLine(this.lines + 1, this.clock.now(), type, this.redactor.redactJson(data), this.head);
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    this.put(bytes, IMPORTANT.test(type));
    this.offset += bytes.length;
    this.lines += 1;
    this.head = sha256(line);
  }

  /** All of the bytes or none: where the disk is full, what was written of them is cut off again. */
  private put(bytes: Uint8Array, sync: boolean): void {
    if (this.stuck)
      throw new EvidenceError('EVID_WRITE', 'events.jsonl ends in a line that cannot be cut off');
    try {
      writing('events.jsonl', () => appendDurable(this.fd, bytes, sync));
    } catch (error) {
      this.cutBack();
      throw error;
    }
  }

  private cutBack(): void {
    try {
      ftruncateSync(this.fd, this.offset);
    } catch {
      this.stuck = true; // the error of the write is the one to report
    }
  }

  /** Writes the last line and closes the file. */
  seal(type: string, data: object): JournalStart {
    this.append(type, data);
    this.close();
    return { lines: this.lines, head: this.head };
  }

  close(): void {
    if (this.open) closeSync(this.fd);
    this.open = false;
  }
}

/** The one written form of an event, without its line break. Absent members of `data` are left out. */
export function eventLine(seq: number, time: string, type: string, data: object, prev: string): string {
  const plain: unknown = JSON.parse(JSON.stringify(data));
  return canonical({ data: plain, prev, seq, time, type });
}
