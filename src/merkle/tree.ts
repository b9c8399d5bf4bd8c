/**
 * The merkle room: RFC 6962 tree hashes and inclusion proofs over the files of a record. Pure.
 * Leaves are canonical JSON of {bytes, path, sha256}, sorted by the bytes of their paths (DESIGN "Evidence").
 */
import { createHash } from 'node:crypto';

/** A file as a leaf: path `/`-separated, size in bytes, lower-case hex SHA-256. */
export interface MerkleFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** Proof that a leaf is in a tree; hashes from the leaf upwards, lower-case hex. */
export interface InclusionProof {
  leaf_index: number;
  tree_size: number;
  hashes: readonly string[];
}

/** RFC 6962 section 2.1: SHA-256(0x00 || data). */
export function leafHash(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(0)).update(data).digest();
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** Root of a list of leaf hashes; the empty tree has the hash of the empty string. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return createHash('sha256').digest();
  return subtree(leaves, 0, leaves.length);
}

function subtree(leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  if (to - from === 1) return leaves[from]!;
  const middle = from + split(to - from);
  return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, to));
}

/** The largest power of two smaller than `size` (size > 1). */
function split(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

/** RFC 6962 section 2.1.1: the audit path of a leaf. Throws RangeError where the index is outside the tree. */
export function provePath(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`no leaf ${index}`);
  const path: Uint8Array[] = [];
  for (let from = 0, to = leaves.length; to - from > 1;) {
    const middle = from + split(to - from);
    if (index < middle) {
      path.push(subtree(leaves, middle, to));
      to = middle;
    } else {
      path.push(subtree(leaves, from, middle));
      from = middle;
    }
  }
  return path.reverse();
}

/** RFC 9162 section 2.1.3.2: true where the path leads from the leaf to the root. Every argument may be hostile. */
export function checkPath(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (leaf.length !== 32 || root.length !== 32) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const other of path) {
    if (last === 0 || other.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(other, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, other);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && Buffer.compare(hash, root) === 0;
}
