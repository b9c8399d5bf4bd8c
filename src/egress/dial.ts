/** Connects to one of the addresses that were checked. */
import { connect, isIPv6, type Socket } from 'node:net';
import type { Inlet, Inlets } from './inlet.js';

export interface Dialled {
  /** Paused; what comes is heard through `inlet`. */
  socket: Socket;
  inlet: Inlet;
  address: string;
}

/** Tries the addresses in turn; null where none answers in time or the client has gone. */
export async function dial(
  addresses: readonly string[],
  port: number,
  timeoutMs: number,
  inlets: Inlets,
  gone: () => boolean
): Promise<Dialled | null> {
  for (const address of addresses) {
    if (gone()) return null;
    const inlet = inlets.open();
    const socket = await attempt(address, port, timeoutMs, inlet);
    if (socket !== null) return { socket, inlet, address };
    inlet.close(false);
  }
  return null;
}

function attempt(
  address: string,
  port: number,
  timeoutMs: number,
  { onread }: Inlet
): Promise<Socket | null> {
  return new Promise(resolve => {
    // An address needs no look-up, and `lookup` would be the second resolution that must never happen.
    const socket = connect({
      host: address,
      port,
      family: isIPv6(address) ? 6 : 4,
      lookup: (_name, _options, done) => done(new Error('no second resolution'), ''),
      allowHalfOpen: true,
      noDelay: true,
      onread
    });
    // Before that, whatever a host says first would be lost.
    socket.pause();
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
