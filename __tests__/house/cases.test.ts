/** Each of the 47 escape cases has a test, one with the proof that the attack works, and one that looks further. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { CASES, findCases } from './cases.js';

const files = globSync('__tests__/**/*.ts').filter(
  path => !path.startsWith('__tests__/house/') && !path.startsWith('__tests__/publish/')
);
const { tests, skips } = findCases(ts, new Map(files.map(path => [path, readFileSync(path, 'utf8')])));

describe('the escape cases', () => {
  it.each(CASES.map((title, at) => [at + 1, title] as const))('%d: %s', number => {
    const own = tests.filter(test => test.cases.includes(number));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(test => test.proof).length).toBeGreaterThan(0);
    expect(own.filter(test => test.witness).length).toBeGreaterThan(0);
  });

  it('there are 47, and no test names another', () => {
    expect(CASES).toHaveLength(47);
    expect(tests.flatMap(test => test.cases).filter(number => number < 1 || number > 47)).toEqual([]);
  });

  it('no test of a case is left out', () => expect(skips).toEqual([]));

  it('the list of attacks is run without protection, and inside', () => {
    const text = readFileSync('__tests__/e2e/escapes.test.ts', 'utf8');
    expect(text.match(/attacksOn\(site\)/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain("it('every attack succeeds'");
    expect(text).toContain("it('holds every attack, each of which was really tried'");
  });
});

describe('how cases are found', () => {
  function found(text: string, more: Record<string, string> = {}) {
    return findCases(ts, new Map([['__tests__/a/x.test.ts', text], ...Object.entries(more)]));
  }

  it.each([
    ['a title', "it('case 7: x', () => { expect(proof).toBe(log); })", [[7], true, true]],
    ['several', "it('cases 2, 4: x', () => { unprotected(); })", [[2, 4], true, false]],
    ['around', "describe('case 9: y', () => { it('x', () => { decided(1) }) })", [[9], false, true]],
    ['a comment is no proof', "it('case 1: a', () => { /* proof */ })", [[1], false, false]],
    ['a text is no proof', "it('case 1: a', () => { run('proof code') })", [[1], false, false]]
  ])('%s', (_what, text, want) => {
    expect(found(text).tests.map(test => [test.cases, test.proof, test.witness])).toEqual([want]);
  });

  it.each([
    ['in place', "it.each([['5', 'a'], ['6', 'b']])('case %s: %s', () => {})"],
    [
      'by name',
      "const T: [string, string][] = [['5', 'a'], ['6', 'b']]; it.each(T)('case %s: %s', () => {})"
    ],
    ['by keys', "const T = { 'case 5: a': 1, 'case 6: b': 2 }; it.each(Object.keys(T))('%s', () => {})"],
    ['imported', "import { T } from './t.js'; it.each(T)('case %s: %s', () => {})"]
  ])('rows of a table %s', (_what, text) => {
    const { tests } = found(text, { '__tests__/a/t.ts': "export const T = [['5', 'a'], ['6', 'b']];" });
    expect(tests.map(test => test.title)).toEqual(['case 5: a', 'case 6: b']);
  });

  it.each([
    "it.skip('a', () => {})",
    'const maybe = root ? it : it.skip',
    "describe.only('a', () => {})",
    "xit('a')"
  ])('left out: %s', text => expect(found(`it('case 1: a', () => {}); ${text}`).skips).toHaveLength(1));
});
