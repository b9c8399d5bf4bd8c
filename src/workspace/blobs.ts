/** Contents of many small blobs at once: what links lead to, what stands in for a file. */
import type { PrivateRepository } from './private-repository.js';
import { objectId } from './tree-reader.js';

/** Blobs of one question, so that the answer stays small. */
const AT_ONCE = 2000;

/** Bytes by object id; ids of blobs larger than `most` bytes are left out. */
export async function readSmallBlobs(
  { runner }: PrivateRepository,
  ids: readonly string[],
  most: number
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const wanted = [...new Set(ids)].map(objectId);
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const sizes = (await runner.read(['cat-file', '--batch-check=%(objectsize)'], { input: linesOf(some) }))
      .toString()
      .split('\n');
    const small = some.filter((_, index) => Number(sizes[index]) <= most);
    if (small.length > 0)
      takeBlobs(await runner.read(['cat-file', '--batch'], { input: linesOf(small) }), found);
  }
  return found;
}

function linesOf(ids: readonly string[]): Buffer {
  return Buffer.from(ids.map(id => `${id}\n`).join(''));
}

/** `<id> blob <size>` LF content LF. Source: git-cat-file(1), "BATCH OUTPUT". */
function takeBlobs(output: Buffer, found: Map<string, Buffer>): void {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [id = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
    const begin = end + 1;
    at = begin + Number(size) + 1;
    found.set(id, Buffer.from(output.subarray(begin, at - 1)));
  }
}
