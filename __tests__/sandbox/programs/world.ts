/** Runs in a network namespace of its own: servers, then the same attacks outside and inside of a sandbox. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseRunAs } from '../../../src/sandbox/run-as.js';
import { selectBackend } from '../../../src/sandbox/select.js';
import type { BackendName } from '../../../src/sandbox/types.js';
import { installFor } from '../only.js';
import { sandboxFixture, unprotected } from '../fixture.js';

let hits = 0;

/** Answers every question with 127.0.0.1 (RFC 1035, the question echoed and one A record). */
function answer(query: Buffer): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const header = Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([header, query.subarray(12, end), record]);
}

const resolver = createSocket('udp4');
resolver.on('message', (query, from) => {
  hits += 1;
  resolver.send(answer(query), from.port, from.address);
});
await new Promise<void>(resolve => resolver.bind(53, '127.0.0.1', resolve));

const web = createServer((request, response) => {
  hits += 1;
  response.end(`metadata ${request.url}`);
});
await new Promise<void>(resolve => web.listen(80, '0.0.0.0', resolve));

const ATTACKS = {
  getent: 'getent ahostsv4 canary.test | grep -q 127.0.0.1',
  udp: `perl -e 'socket(my $s, 2, 2, 17) or die; connect($s, pack("S n C4 x8", 2, 53, 127, 0, 0, 1)) or die;
    send($s, pack("n6", 7, 256, 1, 0, 0, 0) . "\\4test\\0" . pack("n2", 1, 1), 0) or die; alarm 3; defined recv($s, my $a, 512, 0) or die; exit(length $a ? 0 : 1)'`,
  metadata: 'curl -sS -m 3 http://169.254.169.254/latest/meta-data/ | grep -q metadata',
  proxied: 'curl -sS -m 3 -x http://127.0.0.1:80 http://169.254.169.254/latest/ | grep -q metadata'
};

async function each(
  run: (text: string) => Promise<{ code: number | null }>
): Promise<Record<string, boolean>> {
  const found: Record<string, boolean> = {};
  for (const [name, text] of Object.entries(ATTACKS)) found[name] = (await run(text)).code === 0;
  return found;
}

const runAs = chooseRunAs();
const scratch = mkdtempSync(join(tmpdir(), 'world-'));
chmodSync(scratch, 0o755);
const only = process.argv[2] as BackendName;
const { backend, reports } = await selectBackend({ runAs, scratch, only, install: installFor(only) });
if (backend === null) throw new Error(reports[0]?.reason ?? 'no backend');
const fixture = sandboxFixture(backend, runAs);
const proof = await each(text => unprotected(text));
const before = hits;
const inside = await each(text => fixture.run(text));
fixture.close();
process.stdout.write(`${JSON.stringify({ proof, inside, hitsFromInside: hits - before })}\n`);
process.exit(0);
