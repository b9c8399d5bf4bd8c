/** Going on with a journal that a killed program left: an event over the torn line, so that the cut is never lost. */
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { sha256 } from '../platform/canonical.js';
import type { Clock } from '../platform/clock.js';
import { openNew } from '../platform/durable.js';
import { SafeDirectory } from '../platform/files.js';
import type { Redactor } from '../redaction/index.js';
import { EvidenceError, writing } from './errors.js';
import { eventLine, type JournalStart } from './journal.js';
import { JOURNAL } from './manifest.js';
import type { Owner } from './place.js';

/** Where a journal goes on: `offset` is that of the byte after its last whole line. */
export interface JournalPlace extends JournalStart {
  offset: number;
}

export class JournalMender {
  private constructor(
    private readonly fd: number,
    private at: JournalPlace,
    private readonly clock: Clock,
    private readonly redactor: Redactor
  ) {}

  /** Opens the journal of a directory at its last line that holds. Throws EVID_UNSAFE where it has other names. */
  static open(directory: string, place: JournalPlace, clock: Clock, redactor: Redactor): JournalMender {
    const { lines, head, offset } = place;
    return new JournalMender(openForWriting(directory), { lines, head, offset }, clock, redactor);
  }

  /**
   * Writes an event where the last whole line ends. What was torn is overwritten and then cut off, in this order: a
   * program killed in between leaves either the torn line or the event that tells of it.
   */
  append(type: string, data: object): void {
    const { lines, head, offset } = this.at;
    const line = eventLine(lines + 1, this.clock.now(), type, this.redactor.redactJson(data), head);
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    writing(JOURNAL, () => {
      writeAllAt(this.fd, bytes, offset);
      ftruncateSync(this.fd, offset + bytes.length);
      fsyncSync(this.fd);
    });
    this.at = { lines: lines + 1, head: sha256(line), offset: offset + bytes.length };
  }

  /** Where the journal stands, as a manifest states it. */
  place(): JournalStart {
    return { lines: this.at.lines, head: this.at.head };
  }

  close(): void {
    closeSync(this.fd);
  }
}

/** Makes an empty journal where the program was killed before it had one. */
export function ensureJournal(directory: string, owner: Owner | undefined): void {
  writing(directory, () => {
    const parent = SafeDirectory.open(directory);
    try {
      closeSync(openNew(parent.at(JOURNAL), owner === undefined ? {} : { owner }));
    } finally {
      parent.close();
    }
  });
}

function openForWriting(directory: string): number {
  const { O_RDWR, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const parent = writing(directory, () => SafeDirectory.open(directory));
  try {
    const fd = writing(JOURNAL, () => openSync(parent.at(JOURNAL), O_RDWR | O_NOFOLLOW | O_NONBLOCK));
    const stat = fstatSync(fd);
    // Whatever shares the file under another name would be written to as well.
    if (stat.isFile() && stat.nlink === 1) return fd;
    closeSync(fd);
    throw new EvidenceError('EVID_UNSAFE', `${JOURNAL} is no regular file with one name`, {
      where: directory
    });
  } finally {
    parent.close();
  }
}

function writeAllAt(fd: number, data: Uint8Array, position: number): void {
  for (let done = 0; done < data.length;)
    done += writeSync(fd, data, done, data.length - done, position + done);
}
