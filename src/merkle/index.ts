/** What the merkle room offers. */
export type { InclusionProof, MerkleFile } from './tree.js';
export { checkPath, leafHash, provePath, rootOf } from './tree.js';
export { byPathBytes, checkFile, merkleRoot, proveFile, sortByPath } from './files.js';
