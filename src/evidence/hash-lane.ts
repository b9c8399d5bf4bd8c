/**
 * One lane of hashing: opens, reads and hashes files one after another with one reused buffer. Synchronous on
 * purpose: for many small files that is several times as fast as any asynchronous reading (bench/).
 */
import { closeSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import {
  componentsOf,
  FileRefused,
  SafeDirectory,
  type RefusalReason,
  type SafeFile
} from '../platform/files.js';

export interface HashRequest {
  path: string;
  /** Size that is claimed; another size is not read. Null: whatever it is. */
  bytes: number | null;
}

export interface HashResult {
  path: string;
  /** Size that was found; 0 where the file was refused before. */
  bytes: number;
  /** Lower-case hex; null where the file was not hashed. */
  sha256: string | null;
  /** `size`: not the claimed size. */
  refused: RefusalReason | 'size' | null;
}

export class HashLane {
  private readonly buffer = Buffer.allocUnsafe(1 << 20);
  /** The directories from the root to that of the last file; neighbours share them. */
  private readonly open: { name: string; directory: SafeDirectory }[] = [];

  constructor(private readonly root: SafeDirectory) {}

  static at(root: string): HashLane {
    return new HashLane(SafeDirectory.open(root));
  }

  /** Never throws for anything a file is. */
  hash(request: HashRequest): HashResult {
    const { path } = request;
    try {
      const names = componentsOf(path);
      const last = names.pop()!;
      const file = this.directoryOf(names).file(last, { allowHardLinks: true });
      try {
        if (request.bytes !== null && request.bytes !== file.bytes)
          return { path, bytes: file.bytes, sha256: null, refused: 'size' };
        return { path, bytes: file.bytes, ...this.digest(file) };
      } finally {
        closeSync(file.fd);
      }
    } catch (error) {
      return {
        path,
        bytes: 0,
        sha256: null,
        refused: error instanceof FileRefused ? error.reason : 'unreadable'
      };
    }
  }

  close(): void {
    this.shrink(0);
    this.root.close();
  }

  private directoryOf(names: readonly string[]): SafeDirectory {
    let same = 0;
    while (same < names.length && this.open[same]?.name === names[same]) same++;
    this.shrink(same);
    for (const name of names.slice(same)) {
      const parent = this.open.at(-1)?.directory ?? this.root;
      this.open.push({ name, directory: parent.directory(name) });
    }
    return this.open.at(-1)?.directory ?? this.root;
  }

  private shrink(length: number): void {
    while (this.open.length > length) this.open.pop()!.directory.close();
  }

  private digest(file: SafeFile): { sha256: string | null; refused: RefusalReason | null } {
    const hash = createHash('sha256');
    for (let left = file.bytes; left > 0;) {
      const count = readSync(file.fd, this.buffer, 0, Math.min(left, this.buffer.length), null);
      if (count === 0) return { sha256: null, refused: 'changed' };
      hash.update(count === this.buffer.length ? this.buffer : this.buffer.subarray(0, count));
      left -= count;
    }
    return { sha256: hash.digest('hex'), refused: null };
  }
}

/** What a worker thread is started with. Lanes share one counter, so that none waits for another. */
export interface LaneOrder {
  root: string;
  requests: readonly HashRequest[];
  /** One Int32: index of the next request that no lane has taken. */
  next: SharedArrayBuffer;
}

/** Index of the request and its result. */
export type LaneReport = [number, HashResult][];

const BATCH = 32;

/** Works until no request is left. The body of the hashing worker. */
export function runLane(order: LaneOrder): LaneReport {
  const counter = new Int32Array(order.next);
  const lane = HashLane.at(order.root);
  const done: LaneReport = [];
  try {
    for (let from = take(counter); from < order.requests.length; from = take(counter)) {
      const to = Math.min(from + BATCH, order.requests.length);
      for (let index = from; index < to; index++) done.push([index, lane.hash(order.requests[index]!)]);
    }
  } finally {
    lane.close();
  }
  return done;
}

function take(counter: Int32Array): number {
  return Atomics.add(counter, 0, BATCH);
}
