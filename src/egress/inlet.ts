/**
 * Reads what a host sends into one buffer for the whole connection, and that buffer serves the next connection. A new
 * one for each read, as sockets do by themselves, keeps the garbage collector busy for a fifth of the proxy's time and
 * makes its memory grow with the traffic.
 */
import type { OnReadOpts } from 'node:net';

/** Bytes read at one time: fewer cost more system calls, more made nothing faster. */
const SIZE = 128 * 1024;

export interface Inlet {
  /** For `connect`. The socket is to be paused until somebody listens. */
  readonly onread: OnReadOpts;
  /**
   * Who gets the bytes. They stand in the one buffer: who needs them after returning pauses the socket until it is done
   * with them.
   */
  to(take: (chunk: Buffer) => void): void;
  /** After the socket was destroyed. `lent`: the buffer's bytes are still needed, so it serves nobody else. */
  close(lent: boolean): void;
}

export interface Inlets {
  open(): Inlet;
}

/** `most`: buffers that are kept while no connection needs them. */
export function inlets(most: number): Inlets {
  const free: Buffer[] = [];
  return {
    open() {
      const buffer = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
      let open = true;
      let take: ((chunk: Buffer) => void) | null = null;
      return {
        onread: {
          buffer,
          callback(bytes) {
            take?.(buffer.subarray(0, bytes));
            return true;
          }
        },
        to(next) {
          take = next;
        },
        close(lent) {
          take = null;
          if (open && !lent && free.length < most) free.push(buffer);
          open = false;
        }
      };
    }
  };
}
