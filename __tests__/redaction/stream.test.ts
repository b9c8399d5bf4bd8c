import fc from 'fast-check';
import { createRedactor, type Redactor } from '../../src/redaction/index.js';

const SECRET = 'ghp_s3cr3t/Value+With"Odd\\Chars';
const marker = '[redacted:TOKEN]';

function redactorOf(...values: string[]): Redactor {
  return createRedactor(
    values.map((value, index) => ({ name: index === 0 ? 'TOKEN' : `TOKEN_${index}`, value }))
  );
}

function inChunks(redactor: Redactor, data: Uint8Array, cuts: readonly number[]): Buffer {
  const stream = redactor.stream();
  const places = [...new Set([0, ...cuts.map(cut => cut % (data.length + 1)), data.length])].sort(
    (a, b) => a - b
  );
  const parts = places
    .slice(1)
    .map((end, index) => Buffer.from(stream.push(data.slice(places[index]!, end))));
  return Buffer.concat([...parts, stream.end()]);
}

function whole(redactor: Redactor, text: string | Uint8Array): string {
  return inChunks(redactor, Buffer.from(text as string), []).toString('utf8');
}

/** Some of the bytes as %XX, the others as they are. */
function partlyEncoded(text: string, mask: readonly boolean[], upper: boolean): string {
  return [...Buffer.from(text)]
    .map((byte, index) => {
      const hex = byte.toString(16).padStart(2, '0');
      return mask[index % mask.length] || byte > 126
        ? `%${upper ? hex.toUpperCase() : hex}`
        : String.fromCharCode(byte);
    })
    .join('');
}

describe('the forms of a secret', () => {
  const base64 = Buffer.from(SECRET).toString('base64');
  const table: [string, string][] = [
    ['raw', SECRET],
    ['base64, padded', base64],
    ['base64, not padded', base64.replace(/=+$/, '')],
    ['base64url', Buffer.from(SECRET).toString('base64url')],
    ['base64 in a URL', encodeURIComponent(base64)],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['HEX', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['encodeURIComponent', encodeURIComponent(SECRET)],
    ['lower-case percent', encodeURIComponent(SECRET).replace(/%../g, part => part.toLowerCase())],
    ['every byte percent', partlyEncoded(SECRET, [true], true)],
    ['JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    [
      'JSON, all escaped',
      [...SECRET].map(c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    ],
    ['C escapes', [...SECRET].map(c => `\\x${c.charCodeAt(0).toString(16)}`).join('')],
    ['broken by a newline', `${SECRET.slice(0, 9)}\n${SECRET.slice(9)}`],
    ['wrapped base64', `${base64.slice(0, 20)}\r\n${base64.slice(20)}`]
  ];
  it.each(table)('%s is replaced whole', (_name, form) => {
    expect(whole(redactorOf(SECRET), `<${form}>`)).toBe(`<${marker}>`);
    expect(whole(createRedactor([]), `<${form}>`)).toBe(`<${form}>`); // without the net it passes
  });

  it('finds base64 of text around the secret, in every alignment', () => {
    for (const before of ['', 'x', 'xy', 'xyz']) {
      for (const after of ['', '1', '12', '123']) {
        const text = Buffer.from(`user:${before}${SECRET}${after}:end`).toString('base64');
        expect(whole(redactorOf(SECRET), text)).toContain(marker);
      }
    }
  });

  it('finds form encoding, with plus for a space', () => {
    expect(whole(redactorOf('pass word 12'), 'q=pass+word%2012&x')).toBe(`q=${marker}&x`);
  });

  it('finds secrets beyond ASCII, raw and escaped', () => {
    const secret = 'pässwörd-😀';
    for (const form of [
      secret,
      encodeURIComponent(secret),
      'p\\u00e4ssw\\u00F6rd-\\ud83d\\ude00',
      Buffer.from(secret).toString('base64')
    ]) {
      expect(whole(redactorOf(secret), `<${form}>`)).toBe(`<${marker}>`);
    }
  });

  it('finds a multi-line value whole, with other line ends, in JSON, and line by line', () => {
    const pem = [
      '-----BEGIN PRIVATE KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0B',
      'AQEFAASCBKcwggSjAgEAAoIB',
      '-----END PRIVATE KEY-----',
      ''
    ].join('\n');
    const redactor = redactorOf(pem);
    expect(whole(redactor, `a ${pem}`)).toBe(`a ${marker}\n`);
    expect(whole(redactor, pem.replaceAll('\n', '\r\n'))).toBe(`${marker}\r\n`);
    expect(whole(redactor, JSON.stringify({ pem }))).toBe(`{"pem":"${marker}\\n"}`);
    expect(whole(redactor, '2: AQEFAASCBKcwggSjAgEAAoIB')).toBe(`2: ${marker}`);
    expect(whole(redactor, '-----BEGIN PRIVATE KEY-----')).toBe('-----BEGIN PRIVATE KEY-----');
  });

  it('leaves short values alone and names them', () => {
    const redactor = createRedactor([
      { name: 'PIN', value: '12345' },
      { name: 'TOKEN', value: 'abcdef' }
    ]);
    expect(redactor.skipped).toEqual(['PIN']);
    expect(redactor.names).toEqual(['TOKEN']);
    expect(redactor.redactText('12345 abcdef')).toBe(`12345 ${marker}`);
  });

  it('names the leftmost of overlapping secrets, once', () => {
    expect(whole(redactorOf('abcdefgh', 'efghijkl'), '-abcdefghijkl-')).toBe(`-${marker}-`);
    expect(whole(redactorOf('aaaaaaaa'), `b${'a'.repeat(5000)}b`)).toBe(`b${marker}b`);
    expect(whole(redactorOf('abcdefgh'), 'abcdefghabcdefgh')).toBe(marker + marker);
  });

  it('counts what it replaced', () => {
    const stream = redactorOf('abcdefgh', 'ijklmnop').stream();
    stream.push(Buffer.from('abcdefgh ijkl'));
    stream.push(Buffer.from('mnop abcdefgh'));
    stream.end();
    expect(stream.counts()).toEqual({ TOKEN: 2, TOKEN_1: 1 });
  });

  it('redacts JSON by its strings and keeps its structure', () => {
    const redactor = redactorOf('123456789', 'se"cret\nvalue');
    const value = { count: 123456789, 'se"cret\nvalue': ['x se"cret\nvalue y', null, true] };
    expect(redactor.redactJson(value)).toEqual({
      count: 123456789,
      '[redacted:TOKEN_1]': ['x [redacted:TOKEN_1] y', null, true]
    });
  });

  it('makes a marker of any name', () => {
    expect(createRedactor([{ name: 'a]\u001b[31m', value: 'abcdefgh' }]).redactText('abcdefgh')).toBe(
      '[redacted:a___31m]'
    );
  });
});

describe('while a stream goes on', () => {
  const secret = 'nightingale-17';
  const base64 = Buffer.from(secret).toString('base64');
  const table: [string, string, boolean][] = [
    ['what no secret begins with goes at once', 'begun.\n', true],
    ['what one begins with waits', 'begun', false],
    ['and the line breaks after it, with which it may be wrapped', 'begun\n\r\n', false],
    ['but not more of them than wrapping makes', 'begun\n\n\n\n\n', true],
    ['what is no beginning any more goes', 'nightly build', true],
    ['the beginning of an encoding waits as well', `it is ${base64.slice(0, 5)}`, false]
  ];
  it.each(table)('%s', (_name, printed, atOnce) => {
    const stream = redactorOf(secret).stream();
    const shown = Buffer.from(stream.push(Buffer.from(printed))).toString();
    expect(shown === printed).toBe(atOnce);
    expect(shown + Buffer.from(stream.end()).toString()).toBe(printed);
  });
});

describe('properties', () => {
  const secret = fc
    .string({ minLength: 6, maxLength: 40, unit: fc.constantFrom(...'abcXYZ019+/=%"\\ \n-_é€') })
    .filter(text => Buffer.byteLength(text.replace(/^[\r\n]+|[\r\n]+$/g, '')) >= 6);
  const noise = fc.string({ maxLength: 30, unit: fc.constantFrom(...'abcXYZ019+/=%"\\ \n\r-_éu') });
  const form = fc.constantFrom<(text: string) => string>(
    text => text,
    text => Buffer.from(text).toString('base64'),
    text => Buffer.from(`.${text}.`).toString('base64'),
    text => Buffer.from(`..${text}!`).toString('base64url'),
    text => Buffer.from(text).toString('hex'),
    text => Buffer.from(text).toString('hex').toUpperCase(),
    text => encodeURIComponent(text),
    text => partlyEncoded(text, [true, false, false], false),
    text => JSON.stringify(text).slice(1, -1),
    text => text.slice(0, 4)
  );

  it('gives the same bytes however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(noise, form, fc.nat()), { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (secrets, parts, cuts) => {
          const redactor = redactorOf(...secrets);
          const data = Buffer.from(
            parts.map(([before, shape, which]) => before + shape(secrets[which % secrets.length]!)).join('')
          );
          expect(inChunks(redactor, data, cuts)).toEqual(inChunks(redactor, data, []));
        }
      ),
      { numRuns: 400 }
    );
  });

  it('leaves no form behind', () => {
    fc.assert(
      fc.property(
        secret,
        noise,
        noise,
        form,
        fc.array(fc.nat(), { maxLength: 6 }),
        (value, before, after, shape, cuts) => {
          fc.pre(!'[redacted:TOKEN]'.includes(value));
          const text = inChunks(redactorOf(value), Buffer.from(before + shape(value) + after), cuts).toString(
            'utf8'
          );
          const core = value.replace(/^[\r\n]+|[\r\n]+$/g, '');
          for (const leak of [
            core,
            encodeURIComponent(core),
            JSON.stringify(core).slice(1, -1),
            Buffer.from(core).toString('hex'),
            Buffer.from(core).toString('base64')
          ]) {
            expect(text).not.toContain(leak);
          }
        }
      ),
      { numRuns: 400 }
    );
  });

  it('changes nothing where no secret is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(), { maxLength: 6 }), (data, cuts) => {
        const redactor = redactorOf('a secret that random bytes do not hold');
        expect(inChunks(redactor, data, cuts)).toEqual(Buffer.from(data));
      })
    );
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(secret, noise, form, (value, around, shape) => {
        const redactor = redactorOf(value);
        fc.pre(!redactor.redactText('[redacted:TOKEN]').includes('[redacted:TOKEN]]'));
        const once = redactor.redactText(around + shape(value) + around);
        expect(redactor.redactText(once)).toBe(once);
      })
    );
  });
});
