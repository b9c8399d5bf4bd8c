/** docs/PULL-REQUESTS.md says what the code does. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readPolicy } from '../../src/policy/index.js';
import { CHECK_PREFIX } from '../../src/pullrequest/names.js';
import {
  DROP_ORDER,
  FAILED_SHOWN,
  FILES_SHOWN,
  REFUSED_SHOWN,
  SECTIONS
} from '../../src/pullrequest/shape.js';
import { MOST_TEMPLATE, readBodyTemplate } from '../../src/pullrequest/template.js';
import { isActingLabel } from '../../src/pullrequest/wishes.js';
import { reasonOf } from '../../src/reasons/index.js';

const page = readFileSync('docs/PULL-REQUESTS.md', 'utf8');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text
  );
}

it('lists the sections', () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)` +\| (?!the only|template|path)/gm)].map(([, name]) => name);
  expect(rows.slice(0, SECTIONS.length)).toEqual([...SECTIONS]);
});

it('lists the steps in their order', () => {
  const rows = [...page.matchAll(/^\| (\d+) +\| ([^|]*?) +\|$/gm)].map(([, step, says]) => [
    Number(step),
    says
  ]);
  expect(rows).toEqual(DROP_ORDER.map(({ says }, index) => [index + 1, says]));
});

it('states the numbers', () => {
  expect(page).toContain(
    `Of the files, ${FILES_SHOWN.many} are listed at most, and of the refused attempts ${REFUSED_SHOWN}.`
  );
  expect(page).toContain(`first ${FAILED_SHOWN} failures`);
  expect(page).toContain(`${MOST_TEMPLATE.toLocaleString('en')} bytes`);
  expect(page).toContain(`\`${CHECK_PREFIX}\``);
});

it('has examples that are read without a problem', () => {
  for (const text of blocks('yaml')) {
    expect(parse(text)).toHaveProperty('pull_request');
    expect(readPolicy('.codex/policy.yml', Buffer.from(text)).problems).toEqual([]);
  }
  for (const text of blocks('md')) expect(readBodyTemplate('t.md', Buffer.from(text)).problems).toEqual([]);
  expect([blocks('yaml').length, blocks('md').length]).toEqual([2, 1]);
});

it('names codes that exist, and labels that are held back', () => {
  const codes = [...page.matchAll(/`(PR_[A-Z_]+)`/g)].map(([, code = '']) => code);
  expect(codes.filter(code => reasonOf(code) === null)).toEqual([]);
  const named = /merge, approve or queue: (.*?) and their like/s.exec(page)?.[1] ?? '';
  const labels = [...named.matchAll(/`([^`]+)`/g)].map(([, label = '']) => label);
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.filter(label => !isActingLabel(label))).toEqual([]);
});
