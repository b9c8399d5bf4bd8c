/**
 * The header of a bundle (gitformat-bundle(5)), read by hand and strictly: the form that this program writes, and
 * no other. Pure; the pack behind it is git's to read.
 */
import { WorkspaceError } from './errors.js';

export interface BundleHeader {
  /** Full name, `refs/heads/…`. */
  ref: string;
  commit: string;
  /** Bytes up to the pack. */
  length: number;
}

export interface BundleExpectation {
  objectFormat: 'sha1' | 'sha256';
  /** The one prerequisite. */
  base: string;
  commit: string;
}

/** Bytes in which the header and the first 12 bytes of the pack must lie. */
export const LONGEST_HEADER = 4096;
/** Bytes of `PACK`, version and number of objects (gitformat-pack(5)). */
const PACK_HEADER = 12;
const MOST_OBJECTS = 1_000_000;

/** Throws PR_BUNDLE_INVALID. `start` is the beginning of the file, LONGEST_HEADER bytes or all of it. */
export function readBundleHeader(start: Uint8Array, expected: BundleExpectation): BundleHeader {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  const end = bytes.indexOf('\n\n');
  if (end === -1) throw invalidBundle(`it has no header within ${LONGEST_HEADER} bytes`);
  const lines = bytes.subarray(0, end).toString('latin1').split('\n');
  const [prerequisite = '', tip = '', ...more] = afterVersion(lines, expected.objectFormat);
  if (prerequisite !== `-${expected.base} base of the change`)
    throw invalidBundle('its first prerequisite is not the base commit');
  if (tip.startsWith('-')) throw invalidBundle('it has more than one prerequisite');
  if (more.length > 0) throw invalidBundle('it has more than one reference');
  const length = end + 2;
  checkPack(bytes.subarray(length));
  return { ...reference(tip, expected.commit), length };
}

function afterVersion(lines: readonly string[], objectFormat: BundleExpectation['objectFormat']): string[] {
  const version =
    objectFormat === 'sha256' ? ['# v3 git bundle', '@object-format=sha256'] : ['# v2 git bundle'];
  if (version.some((line, at) => lines[at] !== line))
    throw invalidBundle(`it does not begin as a ${objectFormat} bundle of ours`);
  return lines.slice(version.length);
}

/** Names are printable ASCII here: branch names that git takes may hold more, ours do not. */
function reference(line: string, commit: string): { ref: string; commit: string } {
  const [, id, ref] = /^([0-9a-f]+) (refs\/heads\/[\x21-\x7e]+)$/.exec(line) ?? [];
  if (id === undefined || ref === undefined) throw invalidBundle('its reference is no branch');
  if (id !== commit) throw invalidBundle('its reference is at another commit than the evidence states');
  return { ref, commit: id };
}

function checkPack(bytes: Buffer): void {
  if (bytes.length < PACK_HEADER || bytes.toString('latin1', 0, 4) !== 'PACK' || bytes.readUInt32BE(4) !== 2)
    throw invalidBundle('no pack follows its header');
  const objects = bytes.readUInt32BE(8);
  if (objects > MOST_OBJECTS) throw invalidBundle(`it holds ${objects} objects, more than ${MOST_OBJECTS}`);
}

export function invalidBundle(why: string): WorkspaceError {
  return new WorkspaceError('PR_BUNDLE_INVALID', 'the bundle is not one of ours', { why: `${why}.` });
}
