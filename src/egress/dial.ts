/** Connects to one of the addresses that were checked. */
import { connect, isIPv6, type Socket } from 'node:net';

export interface Dialled {
  socket: Socket;
  address: string;
}

/** Tries the addresses in turn; null where none answers in time or the client has gone. */
export async function dial(
  addresses: readonly string[],
  port: number,
  timeoutMs: number,
  gone: () => boolean
): Promise<Dialled | null> {
  for (const address of addresses) {
    if (gone()) return null;
    const socket = await attempt(address, port, timeoutMs);
    if (socket !== null) return { socket, address };
  }
  return null;
}

function attempt(address: string, port: number, timeoutMs: number): Promise<Socket | null> {
  return new Promise(resolve => {
    // An address needs no look-up, and `lookup` would be the second resolution that must never happen.
    const socket = connect({
      host: address,
      port,
      family: isIPv6(address) ? 6 : 4,
      lookup: (_name, _options, done) => done(new Error('no second resolution'), ''),
      allowHalfOpen: true,
      noDelay: true
    });
    const timer = setTimeout(() => end(null), timeoutMs);
    const failed = (): void => end(null);
    socket.once('error', failed);
    socket.once('connect', () => end(socket));

    function end(result: Socket | null): void {
      clearTimeout(timer);
      socket.off('error', failed);
      // Errors that come later belong to whoever relays; until then they must not end the process.
      socket.on('error', () => undefined);
      if (result === null) socket.destroy();
      resolve(result);
    }
  });
}
