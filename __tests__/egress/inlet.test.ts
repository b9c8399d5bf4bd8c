/** Buffers that serve one connection after the other: no connection ever sees another one's bytes, nor its own twice. */
import { createServer, type Socket } from 'node:net';
import { inlets } from '../../src/egress/inlet.js';
import { closer, inProcess, type InProcess, listening, openTunnel } from './rig.js';

describe('the pool', () => {
  it('gives a buffer to the next connection only when nobody needs its bytes', () => {
    const pool = inlets(8);
    const first = pool.open();
    first.close(false);
    const second = pool.open();
    expect(second.onread.buffer).toBe(first.onread.buffer);
    second.close(true);
    expect(pool.open().onread.buffer).not.toBe(first.onread.buffer);
  });

  it('takes a buffer back once, and no more of them than it may keep', () => {
    const pool = inlets(1);
    const [first, second] = [pool.open(), pool.open()];
    for (const one of [first, first, second]) one.close(false);
    const [third, fourth] = [pool.open(), pool.open()];
    expect(third.onread.buffer).toBe(first.onread.buffer);
    expect([first.onread.buffer, second.onread.buffer]).not.toContain(fourth.onread.buffer);
  });

  it('hands nothing on after the end', () => {
    const got: number[] = [];
    const inlet = inlets(1).open();
    inlet.to(chunk => got.push(chunk.length));
    inlet.onread.callback(3, Buffer.alloc(0));
    inlet.close(false);
    inlet.onread.callback(4, Buffer.alloc(0));
    expect(got).toEqual([3]);
  });
});

const BYTES = 600_000;
/** No divisor of what is read at one time: a piece in the place of another one shows. */
const PERIOD = 251;
const AT_ONCE = 24;
const WAVES = 4;

/** The stream that belongs to `id`: two of them agree at no place. */
function streamOf(id: number): Buffer {
  return Buffer.alloc(BYTES, Buffer.from(Array.from({ length: PERIOD }, (_, at) => (id + at * 7) & 0xff)));
}

/** Reads nothing for some turns of the loop, in which the proxy, of the same process, goes on. */
function stall(socket: Socket, turns: number): void {
  let left = turns;
  const again = (): void => void (left-- > 0 ? setImmediate(again) : socket.resume());
  socket.pause();
  again();
}

/** Reads a tunnel in fits and starts, up to `most` bytes, and tells whether each was right and how many came. */
function readInFits(socket: Socket, id: number, most: number): Promise<{ right: boolean; got: number }> {
  return new Promise(done => {
    let got = 0;
    let right = true;
    const expected = streamOf(id);
    socket.on('data', (chunk: Buffer) => {
      right &&= chunk.equals(expected.subarray(got, got + chunk.length));
      got += chunk.length;
      if (got >= most) return void socket.destroy();
      stall(socket, got % 7);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done({ right, got }));
    // Nothing is read until the proxy has filled the socket and is left with a write that waits.
    stall(socket, 200);
  });
}

describe('many connections through few buffers', () => {
  let proxy: InProcess;
  let port = 0;
  const server = createServer(socket => {
    socket.on('error', () => undefined);
    socket.once('data', asked => socket.end(streamOf(asked[1] ?? 0)));
  });
  const close = closer(server);

  beforeAll(async () => {
    port = await listening(server);
    proxy = await inProcess({ rules: { allow: [`a.test:${port}`] } });
  });
  afterAll(async () => {
    await proxy.close();
    await close();
  });

  /** Every third goes away in the middle, so that its buffer is still being written. */
  async function one(id: number): Promise<{ right: boolean; whole: boolean }> {
    const { socket, status } = await openTunnel(proxy, `a.test:${port}`);
    expect(status).toBe(200);
    // First a byte that is not TLS.
    socket.write(Buffer.from([0, id]));
    const leaves = id % 3 === 0;
    const { right, got } = await readInFits(socket, id, leaves ? 50_000 : Number.POSITIVE_INFINITY);
    return { right, whole: leaves ? got >= 50_000 : got === BYTES };
  }

  it('each gets its own bytes, whole and in order, while others leave in the middle', async () => {
    for (let wave = 0; wave < WAVES; wave += 1) {
      const ids = Array.from({ length: AT_ONCE }, (_, index) => wave * AT_ONCE + index);
      const results = await Promise.all(ids.map(one));
      expect(results).toEqual(ids.map(() => ({ right: true, whole: true })));
    }
  });

  it('counts what it passes', async () => {
    const before = proxy.decisions.length;
    await one(1);
    const [last] = (await proxy.decided(before + 1)).slice(before);
    expect(last).toMatchObject({ verdict: 'allowed', bytes_in: BYTES, bytes_out: 2 });
  });
});
