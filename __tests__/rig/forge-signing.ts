/**
 * The signature that GitHub puts on commits that it makes itself: an OpenPGP armor (RFC 9580, section 6) around an
 * HMAC of the commit, so that the forge knows its own signatures again and takes no copied one for valid.
 */
import { createHmac } from 'node:crypto';
import { line, runGit, writeCommit, type Clock, type NewCommit } from './forge-git.js';

const KEY = 'the web-flow key of the forge rig';
const HEAD = '-----BEGIN PGP SIGNATURE-----';
const FOOT = '-----END PGP SIGNATURE-----';

export interface Verification {
  verified: boolean;
  /** As GitHub's: `valid`, `unsigned`, `unknown_key`. */
  reason: string;
  signature: string | null;
  payload: string | null;
}

/** An old-format packet of a version 4 signature (RFC 9580, 4.2.2): what follows is nobody's but the forge's. */
function signatureOf(payload: Buffer): string {
  const mac = createHmac('sha512', KEY).update(payload).digest();
  const packet = Buffer.concat([Buffer.from([0x88, mac.length + 6, 4, 0, 1, 10, 0, 0]), mac]);
  const rows = packet.toString('base64').match(/.{1,64}/g) ?? [];
  return [HEAD, '', ...rows, `=${checksum(packet)}`, FOOT].join('\n');
}

/** CRC-24 (RFC 9580, section 6.1.1). */
function checksum(data: Buffer): string {
  let crc = 0xb704ce;
  for (const byte of data) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return Buffer.from([crc >> 16, crc >> 8, crc]).toString('base64');
}

export function writeSignedCommit(dir: string, clock: Clock, wish: NewCommit): string {
  return signCommit(dir, writeCommit(dir, clock, wish));
}

/** Gives the id of the same commit with the signature in its header `gpgsig`. */
function signCommit(dir: string, sha: string): string {
  const payload = runGit(dir, ['cat-file', 'commit', sha]);
  const end = payload.indexOf('\n\n') + 1;
  const header = `gpgsig ${signatureOf(payload).replaceAll('\n', '\n ')}\n`;
  const signed = Buffer.concat([payload.subarray(0, end), Buffer.from(header), payload.subarray(end)]);
  return line(dir, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input: signed });
}

/** What GitHub says of a commit's signature. */
export function verificationOf(dir: string, sha: string): Verification {
  const raw = runGit(dir, ['cat-file', 'commit', sha]);
  const found = split(raw);
  if (found === null) return { verified: false, reason: 'unsigned', signature: null, payload: null };
  const verified = signatureOf(found.payload) === found.signature;
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature: found.signature,
    payload: found.payload.toString()
  };
}

/** Null where the header has no signature. Bytes are kept: messages may be anything. */
function split(raw: Buffer): { signature: string; payload: Buffer } | null {
  const text = raw.toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n') + 1);
  const found = /^gpgsig ([^\n]*\n(?: [^\n]*\n)*)/m.exec(header);
  if (found === null) return null;
  const signature = (found[1] ?? '').replaceAll('\n ', '\n').trimEnd();
  const end = found.index + found[0].length;
  return { signature, payload: Buffer.concat([raw.subarray(0, found.index), raw.subarray(end)]) };
}
