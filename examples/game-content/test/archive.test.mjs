// Two builds under different circumstances must be equal, and a reader that is not the writer must find the files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { GAME } from '../tools/content.mjs';
import { crc32, zip } from '../tools/zip.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'game-'));
after(() => rmSync(scratch, { recursive: true }));

function build(name, env) {
  const copy = join(scratch, name);
  for (const part of ['content', 'tools']) cpSync(join(GAME, part), join(copy, part), { recursive: true });
  utimesSync(join(copy, 'content/items.json'), 1e9 + name.length, 1e9 + name.length);
  const out = join(scratch, `${name}.zip`);
  execFileSync(process.execPath, ['tools/archive.mjs', out], { cwd: copy, env: { PATH: process.env.PATH, ...env } });
  return readFileSync(out);
}

/** {name: Buffer} from the central directory, checking every checksum. */
function unzip(bytes) {
  const count = bytes.readUInt16LE(bytes.length - 12);
  const members = {};
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let n = 0; n < count; n += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = bytes.readUInt32LE(at + 42) + 30 + nameLength;
    members[name] = bytes.subarray(start, start + bytes.readUInt32LE(at + 24));
    assert.equal(crc32(members[name]), bytes.readUInt32LE(at + 16), name);
    at += 46 + nameLength;
  }
  return members;
}

test('two builds in other places, zones and file times are equal, byte for byte', () => {
  const one = build('a', { TZ: 'UTC', LC_ALL: 'C' });
  const two = build('another-place', { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' });
  assert.ok(one.equals(two));
});

test('the archive holds the files as they are', () => {
  const members = unzip(build('read', {}));
  assert.ok(members['content/levels/01-harbour.json'].equals(readFileSync(join(GAME, 'content/levels/01-harbour.json'))));
  assert.deepEqual(Object.keys(members), Object.keys(members).sort());
});

test('the checksum is the standard one', () => {
  assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
});

test('the order in which files are given does not matter', () => {
  const [a, b] = [Buffer.from('1'), Buffer.from('2')];
  assert.ok(zip({ a, b }).equals(zip({ b, a })));
});
