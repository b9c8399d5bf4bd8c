/** The pure parts: signature base, archives, frames, messages, keys. */
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { RemoteError } from '../../src/remote/errors.js';
import { readFrame, writeFrame } from '../../src/remote/frames.js';
import { parseKeys, pickKey, readKeys } from '../../src/remote/keys.js';
import {
  readAnswer,
  readFacts,
  readStep,
  type StepMessage,
  writeRefusal,
  writeStep
} from '../../src/remote/messages.js';
import { openNonceStore } from '../../src/remote/nonces.js';
import {
  answerBase,
  HEADERS,
  isSignature,
  requestBase,
  type RequestFacts,
  sign,
  signedHeaders
} from '../../src/remote/signature.js';
import { isPlainPath, readTar, type TarEntry, writeTar } from '../../src/remote/tar.js';
import { parseAddress } from '../../src/remote/exchange.js';

const directory = mkdtempSync(join(tmpdir(), 'remote-rules-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const facts: fc.Arbitrary<RequestFacts> = fc.record({
  method: fc.constantFrom('POST', 'GET'),
  path: fc.string({ maxLength: 40 }),
  host: fc.string({ maxLength: 40 }),
  key_id: fc.string({ maxLength: 20 }),
  timestamp: fc.nat(),
  nonce: hex(32),
  body_bytes: fc.nat(),
  body_sha256: hex(64)
});
const key = { id: 'k', secret: Buffer.alloc(32, 7) };

describe('the signature', () => {
  it('bases are the same exactly where all facts are the same', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const same = Object.entries(one).every(
          ([name, value]) => other[name as keyof RequestFacts] === value
        );
        expect(requestBase(one) === requestBase(other)).toBe(same);
        expect(
          requestBase(Object.fromEntries(Object.entries(one).reverse()) as unknown as RequestFacts)
        ).toBe(requestBase(one));
      })
    );
  });

  it('a change of any one fact breaks it', () => {
    fc.assert(
      fc.property(
        facts,
        facts,
        fc.constantFrom(
          ...(Object.keys({
            method: 0,
            path: 0,
            host: 0,
            key_id: 0,
            timestamp: 0,
            nonce: 0,
            body_bytes: 0,
            body_sha256: 0
          }) as (keyof RequestFacts)[])
        ),
        (one, other, name) => {
          fc.pre(one[name] !== other[name]);
          const signature = sign(requestBase(one), key);
          expect(isSignature(signature, requestBase(one), key)).toBe(true);
          expect(isSignature(signature, requestBase({ ...one, [name]: other[name] }), key)).toBe(false);
          expect(isSignature(signature, requestBase(one), { id: 'k', secret: Buffer.alloc(32, 8) })).toBe(
            false
          );
        }
      )
    );
  });

  it('a request is never an answer', () => {
    const both = {
      key_id: 'k',
      timestamp: 1,
      nonce: '0'.repeat(32),
      body_bytes: 1,
      body_sha256: '0'.repeat(64)
    };
    const request = requestBase({ ...both, method: 'POST', path: '/', host: 'h' });
    const answer = answerBase({ ...both, status: 200, request_signature: '0'.repeat(64) });
    expect(JSON.parse(request).kind).not.toBe(JSON.parse(answer).kind);
  });

  it('is HMAC-SHA256 (RFC 4231, test case 2)', () => {
    expect(sign('what do ya want for nothing?', { id: 'k', secret: Buffer.from('Jefe') })).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    );
  });

  it.each(['', 'x', '0'.repeat(63), 'G'.repeat(64), '0'.repeat(65), '0'.repeat(64)])(
    '%j is no signature of it',
    given => expect(isSignature(given, 'base', key)).toBe(false)
  );

  const good = {
    [HEADERS.keyId]: 'ci-1',
    [HEADERS.timestamp]: '1700000000000',
    [HEADERS.nonce]: '0'.repeat(32),
    [HEADERS.bodySha256]: 'a'.repeat(64),
    [HEADERS.signature]: 'b'.repeat(64)
  };
  it.each([
    [HEADERS.keyId, ''],
    [HEADERS.keyId, '../x'],
    [HEADERS.keyId, 'a'.repeat(65)],
    [HEADERS.timestamp, '-1'],
    [HEADERS.timestamp, '1e9'],
    [HEADERS.timestamp, '01'],
    [HEADERS.nonce, '0'.repeat(31)],
    [HEADERS.nonce, 'A'.repeat(32)],
    [HEADERS.bodySha256, 'a'.repeat(63)],
    [HEADERS.signature, `${'b'.repeat(64)}, ${'b'.repeat(64)}`]
  ])('header %s as %j', (name, value) => {
    expect(signedHeaders(good)).toMatchObject({ keyId: 'ci-1' });
    expect(() => signedHeaders({ ...good, [name]: value })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_UNSIGNED' })
    );
    expect(() => signedHeaders({ ...good, [name]: undefined })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_UNSIGNED' })
    );
  });
});

const name = fc
  .string({ unit: fc.constantFrom(...'ab. ~é漢"=\\:%\t\r'), minLength: 1, maxLength: 12 })
  .filter(text => isPlainPath(text));
const tree: fc.Arbitrary<TarEntry[]> = fc
  .uniqueArray(fc.tuple(name, fc.option(name), fc.uint8Array({ maxLength: 1200 }), fc.boolean(), name), {
    selector: ([top]) => top,
    maxLength: 6
  })
  .map(list =>
    list.flatMap(([top, inner, content, executable, target]): TarEntry[] => {
      if (inner === null)
        return [
          executable ? { kind: 'link', path: top, target } : { kind: 'file', path: top, executable, content }
        ];
      return [
        { kind: 'directory', path: top },
        { kind: 'file', path: `${top}/${inner}`, executable, content }
      ];
    })
  );
const bytes = (entries: readonly TarEntry[]) =>
  entries.map(entry =>
    'content' in entry ? { ...entry, content: Buffer.from(entry.content).toString('hex') } : entry
  );

describe('archives', () => {
  it('say what was put in, and always in the same bytes', () => {
    fc.assert(
      fc.property(tree, entries => {
        const archive = writeTar(entries);
        expect(bytes(readTar(archive, { maxEntries: 100 }))).toEqual(bytes(entries));
        expect(writeTar(readTar(archive, { maxEntries: 100 })).equals(archive)).toBe(true);
      })
    );
  });

  it('are read by tar', () => {
    const long = `${'d'.repeat(200)}/${'f'.repeat(200)}`;
    const entries: TarEntry[] = [
      { kind: 'directory', path: 'd'.repeat(200) },
      { kind: 'file', path: long, executable: true, content: Buffer.from('x') },
      { kind: 'link', path: 'link', target: 'ü/../x' }
    ];
    const listed = execFileSync('tar', ['-tvf', '-'], {
      input: writeTar(entries),
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' }
    });
    expect(listed).toContain(long);
    expect(listed).toContain('link -> ü/../x');
    expect(listed).toContain('-rwxr-xr-x');
  });

  it('any single change of a byte is refused, or reads as an archive of the same form', () => {
    const entries: TarEntry[] = [
      { kind: 'directory', path: 'a' },
      { kind: 'file', path: 'a/b', executable: false, content: Buffer.from('content') },
      { kind: 'link', path: 'c', target: 'a' }
    ];
    const archive = writeTar(entries);
    fc.assert(
      fc.property(fc.nat({ max: archive.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(archive);
        changed[at] = changed[at]! ^ by;
        const read = attempt(() => readTar(changed, { maxEntries: 100 }));
        if (read instanceof Error) expect(read).toMatchObject({ code: 'ISO_REMOTE_MALFORMED' });
        else expect(writeTar(read).equals(changed)).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });

  it('no bytes make the reader fail in another way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), noise => {
        const read = attempt(() => readTar(Buffer.from(noise), { maxEntries: 10 }));
        if (read instanceof Error) expect(read).toBeInstanceOf(RemoteError);
      })
    );
  });

  const file = (path: string): TarEntry => ({
    kind: 'file',
    path,
    executable: false,
    content: Buffer.from('x')
  });
  const hostile: [string, TarEntry[]][] = [
    ['an absolute path', [file('/etc/passwd')]],
    ['a path upwards', [file('../x')]],
    ['a path upwards within', [{ kind: 'directory', path: 'a' }, file('a/../../x')]],
    ['a path of no name', [file('a//b')]],
    ['a dot', [file('.')]],
    ['a NUL', [file('a\0b')]],
    ['a line break', [file('a\nb')]],
    ['two of one name', [file('a'), file('a')]],
    ['a file within a link', [{ kind: 'link', path: 'a', target: '/etc' }, file('a/passwd')]],
    ['a file within a file', [file('a'), file('a/b')]],
    ['a file in no directory', [file('a/b')]],
    ['a name that is too long', [file('a'.repeat(256))]]
  ];
  it.each(hostile)('%s is refused', (_what, entries) =>
    expect(() => readTar(writeTar(entries), { maxEntries: 10 })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' })
    )
  );

  it('of other makers are refused: devices, hard links, pipes, sparse files', () => {
    writeFileSync(join(directory, 'one'), 'x');
    linkSync(join(directory, 'one'), join(directory, 'two'));
    const made = execFileSync('tar', ['-C', directory, '-cf', '-', 'one', 'two']);
    expect(() => readTar(made, { maxEntries: 10 })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' })
    );
  });

  it('more entries than allowed are refused', () => {
    const many = ['a', 'b', 'c'].map(file);
    expect(readTar(writeTar(many), { maxEntries: 3 })).toHaveLength(3);
    expect(() => readTar(writeTar(many), { maxEntries: 2 })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' })
    );
  });
});

const step: StepMessage = {
  argv: ['/bin/true'],
  cwd: '/workspace',
  env: { A: 'b' },
  rlimits: { processes: 5 },
  wall_ms: 1000,
  recorder: false,
  mounts: [{ target: '/workspace', mode: 'rw', form: 'directory', ignore: ['.git'] }]
};

describe('frames and messages', () => {
  it('a step comes back as it was', () => {
    const { step: read, trees } = readStep(writeStep(step, [writeTar([])]));
    expect(read).toEqual(step);
    expect(trees).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['argv', []],
    ['argv', 'true'],
    ['argv', ['a\0b']],
    ['cwd', 'workspace'],
    ['cwd', '/a/../b'],
    ['env', []],
    ['env', { A: 1 }],
    ['rlimits', { memory: 5 }],
    ['rlimits', { processes: -1 }],
    ['wall_ms', 0],
    ['mounts', [{ target: '/a/../b', mode: 'rw', form: 'directory', ignore: [] }]],
    ['mounts', [{ target: '/a', mode: 'rwx', form: 'directory', ignore: [] }]],
    ['mounts', [{ target: '/a', mode: 'rw', form: 'device', ignore: [] }]],
    ['mounts', [{ target: '/a', mode: 'rw', form: 'directory', ignore: ['../x'] }]],
    ['mounts', []],
    ['kind', 'answer']
  ])('a step with another %s is refused: %j', (member, value) => {
    const body = writeFrame({ kind: 'step', ...step, [member]: value }, [writeTar([])]);
    expect(() => readStep(body)).toThrow(expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' }));
  });

  it.each([
    ['a member twice', '{"kind":"question","kind":"question","parts":[]}'],
    ['blanks', '{"kind":"question", "parts":[]}'],
    ['__proto__', '{"__proto__":{},"kind":"question","parts":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no parts', '{"kind":"question"}'],
    ['a part that is longer than the rest', '{"kind":"question","parts":[5]}'],
    ['a negative part', '{"kind":"question","parts":[-1]}']
  ])('a frame with %s is refused', (_what, text) => {
    const head = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(head.length);
    expect(() => readFrame(Buffer.concat([length, head]))).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' })
    );
  });

  it('no bytes make a reader fail in another way', () => {
    const good = writeStep(step, [writeTar([])]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }))
            .map(([at, to]) => good.map((byte, index) => (index === at ? to : byte)))
        ),
        noise => {
          for (const read of [readStep, readAnswer, readFacts]) {
            const result = attempt(() => read(Buffer.from(noise)));
            if (result instanceof Error) expect(result).toBeInstanceOf(RemoteError);
          }
        }
      ),
      { numRuns: 1000 }
    );
  });

  it('a refusal of the receiver is thrown with its code, and its text is one plain line', () => {
    const thrown = attempt(() => readFacts(writeRefusal('ISO_REMOTE_REPLAY', 'a\u001b[31m\nb\u202e')));
    expect(thrown).toMatchObject({ code: 'ISO_REMOTE_REPLAY', message: 'the receiver refused: a [31m b ' });
    const unknown = writeFrame({ kind: 'refusal', code: 'toString', message: 'x' }, []);
    expect(() => readFacts(unknown)).toThrow(expect.objectContaining({ code: 'ISO_REMOTE_MALFORMED' }));
  });
});

describe('keys', () => {
  const secret = Buffer.alloc(32, 1).toString('base64');

  it('are read from lines', () => {
    expect(parseKeys(`# ours\n\nci ${secret}\n  other.1\t${secret}  \n`, 'f').map(({ id }) => id)).toEqual([
      'ci',
      'other.1'
    ]);
  });

  it.each([
    ['short', `ci ${Buffer.alloc(31).toString('base64')}`],
    ['not base64', 'ci %%%'],
    ['base64 with other bits at its end', `ci ${secret.slice(0, -2)}F=`],
    ['no id', secret],
    ['three words', `ci ${secret} x`],
    ['two of one id', `ci ${secret}\nci ${secret}`]
  ])('%s: refused', (_what, text) =>
    expect(() => parseKeys(text, 'f')).toThrow(expect.objectContaining({ code: 'ISO_REMOTE_KEY_FILE' }))
  );

  it('a file that is a link, open to others, empty, missing or a directory is refused', () => {
    const path = join(directory, 'keys');
    writeFileSync(path, `ci ${secret}\n`, { mode: 0o600 });
    expect(readKeys(path)).toHaveLength(1);
    for (const mode of [0o640, 0o604, 0o660, 0o644, 0o610]) {
      chmodSync(path, mode);
      expect(() => readKeys(path)).toThrow(
        expect.objectContaining({
          code: 'ISO_REMOTE_KEY_FILE',
          message: expect.stringContaining('0600'.slice(1))
        })
      );
    }
    chmodSync(path, 0o400);
    expect(readKeys(path)).toHaveLength(1);
    symlinkSync(path, join(directory, 'link'));
    linkSync(path, join(directory, 'hard'));
    writeFileSync(join(directory, 'empty'), '# none\n', { mode: 0o600 });
    for (const name of ['link', 'hard', 'empty', 'missing', '.'])
      expect(() => readKeys(join(directory, name))).toThrow(
        expect.objectContaining({ code: 'ISO_REMOTE_KEY_FILE' })
      );
  });

  it('one is picked by its id, or is the only one', () => {
    const keys = parseKeys(`a ${secret}\nb ${secret}`, 'f');
    expect(pickKey(keys, 'b', 'f').id).toBe('b');
    expect(pickKey(keys.slice(0, 1), null, 'f').id).toBe('a');
    for (const id of [null, 'c'])
      expect(() => pickKey(keys, id, 'f')).toThrow(expect.objectContaining({ code: 'ISO_REMOTE_KEY_FILE' }));
  });
});

describe('taken requests', () => {
  const nonce = (n: number): string => n.toString(16).padStart(32, '0');

  it('are known until their time is over, also after a start', () => {
    const place = join(directory, 'state');
    let store = openNonceStore({ directory: place, now: 0 });
    store.take('k', nonce(1), 1000, 0);
    store.take('other', nonce(1), 1000, 0);
    expect(() => store.take('k', nonce(1), 2000, 999)).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_REPLAY' })
    );
    store.close();
    store = openNonceStore({ directory: place, now: 500 });
    expect(() => store.take('k', nonce(1), 2000, 500)).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_REPLAY' })
    );
    store.take('k', nonce(1), 2000, 1000);
    store.close();
  });

  it('a torn last line is no trouble, and is not carried on', () => {
    const place = join(directory, 'torn');
    const store = openNonceStore({ directory: place, now: 0 });
    store.take('k', nonce(1), 1000, 0);
    store.close();
    writeFileSync(join(place, 'nonces'), `1000 k ${nonce(1)}\n1000 k 00`);
    const again = openNonceStore({ directory: place, now: 0 });
    again.take('k', nonce(2), 1000, 0);
    again.close();
    const third = openNonceStore({ directory: place, now: 0 });
    for (const n of [1, 2]) expect(() => third.take('k', nonce(n), 1000, 1)).toThrow(RemoteError);
    third.close();
  });

  it('are bounded: a full store refuses, and takes again when some are over', () => {
    const store = openNonceStore({ directory: join(directory, 'full'), most: 2, now: 0 });
    store.take('k', nonce(1), 1000, 0);
    store.take('k', nonce(2), 2000, 0);
    expect(() => store.take('k', nonce(3), 1000, 0)).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_BUSY' })
    );
    store.take('k', nonce(3), 3000, 1000);
    store.close();
  });

  it('a store that cannot be used is a typed error', () => {
    const place = join(directory, 'linked');
    const store = openNonceStore({ directory: place, now: 0 });
    store.close();
    rmSync(join(place, 'nonces'));
    symlinkSync('/etc/passwd', join(place, 'nonces'));
    expect(() => openNonceStore({ directory: place, now: 0 })).toThrow(
      expect.objectContaining({ code: 'ISO_REMOTE_FAILED' })
    );
  });
});

describe('addresses', () => {
  it.each(['https://runner.example.org', 'https://127.0.0.1:8443/', 'https://[::1]:8443/below'])('%s', url =>
    expect(parseAddress(url).protocol).toBe('https:')
  );
  it.each([
    'http://runner.example.org',
    'runner',
    '',
    'https://',
    'ftp://x',
    'https://me:pw@x',
    'https://x/?a',
    'https://x/#a',
    'file:///x'
  ])('%s is refused, and no password is told', url => {
    const thrown = attempt(() => parseAddress(url));
    expect(thrown).toMatchObject({ code: 'ISO_REMOTE_URL' });
    expect(String(thrown)).not.toContain('pw');
  });
});

function attempt<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return error as Error;
  }
}
