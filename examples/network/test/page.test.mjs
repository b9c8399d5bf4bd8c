import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { page, readTable } from '../tools/page.mjs';

const committed = name => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

test('the page is the one that the committed table gives', () =>
  assert.equal(committed('harbour.md'), page(readTable(committed('tides.json')))));

for (const text of ['', '<html>', '{}', '[]', '[null]', '[{"time":"25:00","metres":1}]', '[{"time":"02:00","metres":"4"}]'])
  test(`${text || 'nothing'} is no table`, () => assert.equal(readTable(text), null));
