/** Reads from a socket up to the empty line that ends a head, within a bound of bytes and time. */
import type { Socket } from 'node:net';

export type HeadBytes =
  | { kind: 'head'; text: string; rest: Buffer }
  /** The client went without a word. */
  | { kind: 'gone' }
  | { kind: 'cut' }
  | { kind: 'long' }
  | { kind: 'late' };

const END = Buffer.from('\r\n\r\n');

/** Leaves the socket paused; what came behind the head is in `rest`. */
export function readHeadBytes(socket: Socket, maxBytes: number, maxMs: number): Promise<HeadBytes> {
  return new Promise(resolve => {
    let space: Buffer = Buffer.alloc(0);
    let used = 0;
    const timer = setTimeout(() => settle({ kind: 'late' }), maxMs);
    const ended = (): void => settle(used === 0 ? { kind: 'gone' } : { kind: 'cut' });
    socket.on('data', take);
    socket.on('end', ended);
    socket.on('close', ended);

    function take(chunk: Buffer): void {
      const from = Math.max(0, used - END.length + 1);
      const kept = chunk.subarray(0, maxBytes - used);
      space = withRoom(space, used, used + kept.length, maxBytes);
      used += kept.copy(space, used);
      const end = space.subarray(0, used).indexOf(END, from);
      if (end >= 0) return settle(found(end, chunk.subarray(kept.length)));
      if (used === maxBytes) settle({ kind: 'long' });
    }

    function found(end: number, beyond: Buffer): HeadBytes {
      const rest = Buffer.concat([space.subarray(end + END.length, used), beyond]);
      return { kind: 'head', text: space.toString('latin1', 0, end), rest };
    }

    function settle(result: HeadBytes): void {
      clearTimeout(timer);
      socket.off('data', take);
      socket.off('end', ended);
      socket.off('close', ended);
      socket.pause();
      resolve(result);
    }
  });
}

/** Most heads are short: room grows by doubling, so that each byte is copied a few times at most. */
function withRoom(space: Buffer, used: number, wanted: number, most: number): Buffer {
  if (wanted <= space.length) return space;
  const grown = Buffer.alloc(Math.min(most, Math.max(1024, space.length * 2, wanted)));
  space.copy(grown, 0, 0, used);
  return grown;
}
