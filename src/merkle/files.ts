/** The tree of a record's files: its root, and the proof that one file is in it. */
import { canonical } from '../platform/canonical.js';
import { checkPath, leafHash, provePath, rootOf, type InclusionProof, type MerkleFile } from './tree.js';

const encoder = new TextEncoder();

/** Order of leaves and of manifests: by the UTF-8 bytes of the path. */
export function byPathBytes(a: { path: string }, b: { path: string }): number {
  return Buffer.compare(encoder.encode(a.path), encoder.encode(b.path));
}

/** Sorted copy; one encoding for each path. */
export function sortByPath<T extends { path: string }>(files: readonly T[]): T[] {
  const keyed = files.map(file => ({ file, key: encoder.encode(file.path) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}

function leavesOf(files: readonly MerkleFile[]): Uint8Array[] {
  return files.map(({ bytes, path, sha256 }) => leafHash(encoder.encode(canonical({ bytes, path, sha256 }))));
}

/** Merkle root of the files, in any order: 64 lower-case hex digits. */
export function merkleRoot(files: readonly MerkleFile[]): string {
  return hex(rootOf(leavesOf(sortByPath(files))));
}

/** Proof for the file at `path`, or null where the list has none. */
export function proveFile(files: readonly MerkleFile[], path: string): InclusionProof | null {
  const sorted = sortByPath(files);
  const index = sorted.findIndex(file => file.path === path);
  if (index < 0) return null;
  const hashes = provePath(leavesOf(sorted), index).map(hex);
  return { leaf_index: index, tree_size: sorted.length, hashes };
}

/** True where the proof shows that exactly this file (path, size, digest) is under the root. Never throws. */
export function checkFile(file: MerkleFile, proof: InclusionProof, root: string): boolean {
  if (![root, ...proof.hashes].every(text => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)))
    return false;
  const [leaf] = leavesOf([file]);
  return checkPath(leaf!, proof.leaf_index, proof.tree_size, proof.hashes.map(bytes), bytes(root));
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'hex');
}
