import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  checkFile,
  checkPath,
  leafHash,
  merkleRoot,
  proveFile,
  provePath,
  rootOf,
  sortByPath,
  type MerkleFile
} from '../../src/merkle/index.js';

const data = process.env['CONFORMANCE_DATA'];
function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function sha256(...parts: Uint8Array[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

function bytesOf(text: string | null): Buffer {
  return Buffer.from(text ?? '', 'base64');
}

/** RFC 6962 section 2.1 written down once more, by its definition. */
function byDefinition(leaves: Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.from([1]), byDefinition(leaves.slice(0, k)), byDefinition(leaves.slice(k)));
}

const file = fc.record({
  path: fc.stringMatching(/^[a-zé/]{1,12}$/),
  bytes: fc.nat(),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/)
});
const files = fc.uniqueArray(file, { selector: one => one.path, maxLength: 40 });

describe('merkle', () => {
  it('has the known roots of the RFC 6962 reference data', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f'
    ];
    const leaves = inputs.map(text => leafHash(Buffer.from(text, 'hex')));
    expect(hex(rootOf([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(rootOf(leaves.slice(0, 1)))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
    );
    expect(hex(rootOf(leaves))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('follows the definition', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 }), leaves => {
        expect(hex(rootOf(leaves.map(leafHash)))).toBe(hex(byDefinition(leaves)));
      })
    );
  });

  it('proves every leaf, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (leaves, at, bit) => {
          const hashes = leaves.map(leafHash);
          const index = at % hashes.length;
          const path = provePath(hashes, index);
          const root = rootOf(hashes);
          expect(checkPath(hashes[index]!, index, hashes.length, path, root)).toBe(true);
          expect(checkPath(leafHash(Buffer.from('other leaf')), index, hashes.length, path, root)).toBe(
            false
          );
          expect(checkPath(hashes[index]!, index, hashes.length, [...path, root], root)).toBe(false);
          if (path.length === 0) return;
          const bad = path.map(hash => Uint8Array.from(hash));
          bad[bit % bad.length]![bit % 32]! ^= 1;
          expect(checkPath(hashes[index]!, index, hashes.length, bad, root)).toBe(false);
          expect(checkPath(hashes[index]!, index, hashes.length, path.slice(1), root)).toBe(false);
        }
      )
    );
  });

  it('has one root whatever the order of the files, and another for any other file', () => {
    fc.assert(
      fc.property(files, fc.nat(), (list, at) => {
        expect(merkleRoot([...list].reverse())).toBe(merkleRoot(list));
        if (list.length === 0) return;
        const changed = list.map((one, index) =>
          index === at % list.length ? { ...one, bytes: one.bytes + 1 } : one
        );
        expect(merkleRoot(changed)).not.toBe(merkleRoot(list));
      })
    );
  });

  it('proves a file by its path', () => {
    fc.assert(
      fc.property(files, fc.nat(), (list, at) => {
        fc.pre(list.length > 0);
        const one = list[at % list.length] as MerkleFile;
        const proof = proveFile(list, one.path)!;
        expect(checkFile(one, proof, merkleRoot(list))).toBe(true);
        expect(checkFile({ ...one, bytes: one.bytes + 1 }, proof, merkleRoot(list))).toBe(false);
        expect(proveFile(list, 'no such file')).toBeNull();
      })
    );
  });

  it('refuses hostile proofs without throwing', () => {
    const leaf = leafHash(Buffer.from('x'));
    for (const [index, size] of [
      [-1, 1],
      [1, 1],
      [0.5, 2],
      [NaN, 2],
      [0, 2 ** 60],
      [0, Infinity]
    ])
      expect(checkPath(leaf, index!, size!, [], leaf)).toBe(false);
    expect(
      checkFile({ path: 'a', bytes: 1, sha256: 'f' }, { leaf_index: 0, tree_size: 1, hashes: ['zz'] }, 'zz')
    ).toBe(false);
    expect(() => provePath([leaf], 1)).toThrow(RangeError);
  });

  it('sorts by bytes, not by UTF-16 units', () => {
    expect(
      sortByPath([{ path: '\u{1F600}' }, { path: '\uFF5E' }, { path: 'Z' }, { path: 'a' }]).map(
        one => one.path
      )
    ).toEqual(['Z', 'a', '\uFF5E', '\u{1F600}']);
  });
});

interface Vector {
  leafIdx: number;
  treeSize: number;
  root: string | null;
  leafHash: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

/** Without CONFORMANCE_DATA these report "not run" (as skipped). */
(data === undefined ? describe.skip : describe)(
  `conformance: RFC 6962 inclusion vectors${data === undefined ? ' (not run: CONFORMANCE_DATA is not set)' : ''}`,
  () => {
    const root = join(data ?? '', 'conformance/merkle/inclusion');
    const names =
      data === undefined
        ? []
        : readdirSync(root, { recursive: true, encoding: 'utf8' })
            .filter(name => name.endsWith('.json'))
            .sort();

    it(`answers all ${names.length} as they want`, () => {
      expect(names.length).toBeGreaterThan(90);
      const wrong = names.filter(name => {
        const vector = JSON.parse(readFileSync(join(root, name), 'utf8')) as Vector;
        const ok = checkPath(
          bytesOf(vector.leafHash),
          vector.leafIdx,
          vector.treeSize,
          (vector.proof ?? []).map(bytesOf),
          bytesOf(vector.root)
        );
        return ok === vector.wantErr;
      });
      expect(wrong).toEqual([]);
    });
  }
);
