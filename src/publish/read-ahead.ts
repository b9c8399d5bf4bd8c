/**
 * Contents of the files of a change, asked for one after the other: many small ones are one question to git, as a
 * process for each of thousands of files takes longer than sending them does.
 */
import { readSmallBlobs } from '../workspace/blobs.js';
import { readObject, type ChangedEntry, type PrivateRepository } from '../workspace/index.js';

/** Bytes of a file that is read ahead; of all that are held at one time; their number. */
const SMALL = 128 << 10;
const HELD = 4 << 20;
const AT_ONCE = 1000;

type Content = NonNullable<ChangedEntry['content']>;

/** Reads by object id; fast where ids are asked for in the order of the entries. Throws RUN_GIT_FAILED above `most` bytes. */
export function readAhead(
  git: PrivateRepository,
  entries: readonly ChangedEntry[],
  most: number
): (id: string) => Promise<Buffer> {
  const queue = entries.flatMap(({ content }) => (content !== null && isSmall(content) ? [content] : []));
  let next = 0;
  let held = new Map<string, Buffer>();
  return async id => {
    const found = held.get(id);
    if (found !== undefined) return found;
    const at = queue.findIndex((content, index) => index >= next && content.id === id);
    if (at === -1) return readObject(git, id, most);
    const some = portion(queue, at);
    next = at + some.length;
    held = await readSmallBlobs(git, some, SMALL);
    return held.get(id) ?? readObject(git, id, most);
  };
}

/** Submodules have no content here. */
function isSmall({ mode, bytes }: Content): boolean {
  return mode !== '160000' && bytes <= SMALL;
}

function portion(queue: readonly Content[], from: number): string[] {
  const ids: string[] = [];
  let bytes = 0;
  for (const content of queue.slice(from, from + AT_ONCE)) {
    bytes += content.bytes;
    if (ids.length > 0 && bytes > HELD) break;
    ids.push(content.id);
  }
  return ids;
}
