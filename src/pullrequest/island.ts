/**
 * The island: the part of a pull request's body that this program writes, between markers, in the midst of what people
 * write. A body is hostile text. Source: DESIGN "Publishing", anchors/pull-requests.md cases 36 and 37.
 */
import { PullRequestError } from './errors.js';
import { fencedRanges, fenceOf, type FenceLine } from './fences.js';
import {
  ISLAND_END,
  ISLAND_START,
  isStateMarker,
  packMark,
  packOf,
  readMarkers,
  stateMarker,
  type Island
} from './markers.js';

/**
 * GitHub's limit for a body, in characters. It is kept in UTF-16 units, of which there are never fewer than code
 * points. Source: anchors/pull-requests.md case 36.
 */
export const BODY_LIMIT = 65536;

/** The island of a body: that of the pack where there is one, else the last of all; null where there is none. */
export function readIsland(body: string, packPath: string): Island | null {
  const mark = packMark(packPath);
  const found = islandOf(body, mark) ?? islandOf(body, null);
  if (found === null) return null;
  const { evidence, state } = readMarkers(found.header);
  return {
    ours: found.mark === mark,
    content: found.content,
    evidence,
    state: state?.state ?? 'open',
    baseBranch: state?.baseBranch ?? null
  };
}

/**
 * The body with a new island in the place of this pack's old one, or after the text where there is none; every
 * character that people wrote stays. Throws PR_BODY_FULL where it would be longer than GitHub takes.
 */
export function replaceIsland(body: string, island: string): string {
  const mark = islandOf(island, null)?.mark ?? null;
  const old = islandOf(body, mark);
  if (old !== null) return fitting(body.slice(0, old.from) + island.trimEnd() + body.slice(old.to));
  return fitting(body === '' ? island : `${body}\n\n${island}`);
}

/** How many characters of a body are not this pack's island; a new one after them needs a blank line, too. */
export function charactersAround(body: string, packPath: string): number {
  const old = islandOf(body, packMark(packPath));
  if (old !== null) return body.length - (old.to - old.from);
  return body === '' ? 0 : body.length + 2;
}

export const EMPTIED_LINE = '**Closed: the change is in the base already.**';

/**
 * The body of a pull request that the program closes itself: its island says so, to people and to the next run. A body
 * without an island comes back as it is. `packPath` tells several islands apart.
 */
export function emptiedBody(body: string, packPath: string | null = null): string {
  const found = islandOf(body, packPath === null ? null : packMark(packPath));
  if (found === null) return body;
  const before = readMarkers(found.header).state;
  if (before?.state === 'emptied') return body;
  const marker = stateMarker('emptied', before?.baseBranch ?? null);
  const lines = body.slice(found.from, found.to).split('\n');
  const header = new Set(found.header);
  const at = lines.findLastIndex(line => header.has(line.trimEnd())) + 1;
  const opening = lines.slice(0, at).filter(line => !isStateMarker(line.trimEnd()));
  const island = [...opening, marker, '', EMPTIED_LINE, ...lines.slice(at)].join('\n');
  return fitting(body.slice(0, found.from) + island + body.slice(found.to));
}

function fitting(body: string): string {
  if (body.length <= BODY_LIMIT) return body;
  throw new PullRequestError(
    'PR_BODY_FULL',
    `the text would have ${body.length} characters, and GitHub takes ${BODY_LIMIT}`
  );
}

/** An island within a text: offsets from its first marker to the end of its last, and its opening lines. */
interface Found {
  from: number;
  to: number;
  mark: string;
  content: string;
  header: readonly string[];
}

/** The last island with the mark (null: any) that is not quoted in a fenced code block. */
function islandOf(body: string, mark: string | null): Found | null {
  const { islands, fences } = scan(body);
  const ranges = fencedRanges(fences);
  let next = 0;
  let last: Found | null = null;
  for (const island of islands) {
    while (next < ranges.length && ranges[next]!.to < island.from) next++;
    const range = ranges[next];
    const quoted = range !== undefined && range.from < island.from;
    if (!quoted && (mark === null || island.mark === mark)) last = island;
  }
  return last;
}

interface Open {
  from: number;
  /** Fences found before it. */
  fences: number;
  header: string[];
  inHeader: boolean;
}

/**
 * One pass over the lines. Markers count where they are a whole line, which no foreign word of an island ever is. A
 * start within an island begins a new one: what stands before it has lost its end, and is people's to clean up.
 */
function scan(body: string): { islands: Found[]; fences: FenceLine[] } {
  const islands: Found[] = [];
  const fences: FenceLine[] = [];
  let open: Open | null = null;
  for (let at = 0, end = 0; at <= body.length; at = end + 1) {
    end = body.indexOf('\n', at);
    if (end === -1) end = body.length;
    const line = markerLine(body, at, end);
    if (line === ISLAND_START) open = { from: at, fences: fences.length, header: [], inHeader: true };
    else if (line === ISLAND_END && open !== null) {
      const island = foundIsland(open.from, at + ISLAND_END.length, open.header);
      if (island !== null) islands.push(island);
      // Those within an island are its own.
      if (island !== null) fences.length = open.fences;
      open = null;
    } else if (open?.inHeader === true)
      open.inHeader = line === null ? isBlank(body, at, end) : readHeader(open.header, line);
    const fence = line === null ? fenceAt(body, at, end) : null;
    if (fence !== null) fences.push(fence);
  }
  return { islands, fences };
}

/** Markers; more of them than there are kinds end the header. */
function readHeader(header: string[], line: string): boolean {
  header.push(line);
  return header.length < 8;
}

function foundIsland(from: number, to: number, header: readonly string[]): Found | null {
  const pack = packOf(header[0] ?? '');
  return pack === null ? null : { from, to, ...pack, header };
}

/** A marker without white space at its end; null for any other line, which is not copied out of a large body. */
function markerLine(body: string, at: number, end: number): string | null {
  const mayBe = body[at] === '<' && end - at < 4096 && body.startsWith('<!-- codex-orchestrator:', at);
  return mayBe ? body.slice(at, end).trimEnd() : null;
}

function fenceAt(body: string, at: number, end: number): FenceLine | null {
  const first = body[at];
  return first === '`' || first === '~' || first === ' ' ? fenceOf(body.slice(at, end), at) : null;
}

function isBlank(body: string, at: number, end: number): boolean {
  return end - at < 64 && body.slice(at, end).trim() === '';
}
