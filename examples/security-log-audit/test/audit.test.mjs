// The checker is only worth something if it notices: each case puts one thing back and asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { altered, findings } from '../tools/audit.mjs';
import { redact } from '../tools/redact.mjs';

const LEAKS = [
  ['ip', 'from=192.0.2.7 attempts=2'],
  ['ip', 'connect 192.0.2.7:443 refused'],
  ['ip', 'relay=[2001:db8::1f]:25'],
  ['email', 'user=ada@example.org'],
  ['email', '550 <b.linus+news@mail.example.com>'],
  ['card', 'declined card 4111 1111 1111 1111 amount=1.00'],
  ['card', 'declined card 378282246310005'],
  ['secret', 'session=3e02ea68ef786e4d3cea27d26934b484'],
  ['secret', 'https://shop.example.org/done?token=acme_tok_7m2kq0d9x4hv3n8c1zr5w6tj'],
  ['secret', 'Authorization: Bearer 7cMy-UcU3zr1ZtoLuCr6.4CxqlIOdNKhiFXiQ2hzT.FeOUhGXZnnal5WisCg']
];

for (const [kind, line] of LEAKS) {
  test(`finds the ${kind} in: ${line.split(/[ =]/, 1)[0]} …`, () => {
    assert.deepEqual([...new Set(findings(line).map(finding => finding.kind))], [kind]);
  });
  test(`and nothing once it is redacted: ${line.split(/[ =]/, 1)[0]} …`, () => {
    assert.deepEqual(findings(redact(line)), []);
    assert.deepEqual(altered(line, redact(line)), []);
  });
}

test('leaves versions, sizes, paths, times and request numbers alone', () => {
  const line = '2026-03-02T08:00:24Z INFO http "GET /api/v1/orders/20931 HTTP/1.1" 200 17504 version 2.14.4 id 595120';
  assert.deepEqual(findings(line), []);
  assert.equal(redact(line), line);
});

test('one value keeps one pseudonym', () => {
  const names = new Map();
  assert.equal(redact('from=192.0.2.7 to=192.0.2.8', names), 'from=<ip-1> to=<ip-2>');
  assert.equal(redact('from=192.0.2.8', names), 'from=<ip-2>');
});

test('a line that was rewritten, dropped or added is noticed', () => {
  assert.equal(altered('login failed user=a@example.org', 'login ok user=<email-1>').length, 1);
  assert.equal(altered('one\ntwo', 'one').length, 1);
  assert.equal(altered('from=192.0.2.7', 'from=<ip-1> and more').length, 1);
});
