import fc from 'fast-check';
import { lineSplitter, MAX_LINE, readProxyMessage } from '../../src/egress/wire.js';

const DECISION = {
  seq: 1,
  time: '2026-01-01T00:00:00.000Z',
  phase: 'test',
  command: '2',
  kind: 'connect',
  host: 'a.test',
  port: 443,
  address: null,
  verdict: 'refused',
  code: 'NET_NOT_GRANTED',
  bytes_out: 0,
  bytes_in: 0,
  quiet: false
};
const line = (change: object): string =>
  JSON.stringify({ type: 'decision', id: 1, decision: { ...DECISION, ...change } });

describe('the proxy’s lines', () => {
  it('are read member by member, and nothing else is taken along', () => {
    expect(readProxyMessage(line({ extra: 1 }))).toEqual({ type: 'decision', id: 1, decision: DECISION });
    expect(readProxyMessage('{"type":"ready","x":1}')).toEqual({ type: 'ready' });
    expect(readProxyMessage('{"type":"answer","id":3,"error":null}')).toEqual({
      type: 'answer',
      id: 3,
      error: null
    });
  });

  it.each([
    ['', 'null', '[]', '1', '{}', '{"type":"x","id":1}', '{"type":"answer","id":-1,"error":null}'],
    [
      { seq: -1 },
      { seq: 1.5 },
      { host: 'x'.repeat(261) },
      { host: 'a\u0000b' },
      { host: 'a\u001bb' },
      { port: '443' },
      { kind: 'tcp' },
      { verdict: 'maybe' },
      { code: 'NO_SUCH_CODE' },
      { code: '__proto__' },
      { bytes_in: Number.MAX_VALUE },
      { phase: 'x'.repeat(81) },
      { address: 7 }
    ].map(line)
  ])('are refused otherwise (%#)', (...lines) => {
    for (const text of lines.flat()) expect(() => readProxyMessage(text)).toThrow();
  });

  it('come out whole however they are cut, and are bounded', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.integer({ min: 1, max: 5 })), (texts, cuts) => {
        const lines = texts.map(text => JSON.stringify(text));
        const bytes = Buffer.from(lines.map(text => `${text}\n`).join(''));
        const got: string[] = [];
        const push = lineSplitter(text => got.push(text));
        let at = 0;
        for (const cut of cuts) push(bytes.subarray(at, (at += cut)));
        push(bytes.subarray(at));
        expect(got).toEqual(lines);
      })
    );
    expect(() => lineSplitter(() => undefined)(Buffer.alloc(MAX_LINE + 1, 120))).toThrow(RangeError);
  });
});
