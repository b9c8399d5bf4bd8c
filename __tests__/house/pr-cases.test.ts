/** Each of the 45 cases of pull requests has a scenario, and those that do harm one that shows it. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { DEPTH, findPrCases, isScenario, PR_CASES, SHOWN } from './pr-cases.js';

const files = globSync('__tests__/publish/*.ts').filter(isScenario);
const { tests, skips } = findPrCases(ts, new Map(files.map(path => [path, readFileSync(path, 'utf8')])));

describe('the cases of pull requests', () => {
  it.each(PR_CASES.map((title, at) => [at + 1, title] as const))('%d: %s', number => {
    const own = tests.filter(test => test.cases.includes(number));
    expect(own.filter(test => !test.unprotected).length).toBeGreaterThan(0);
    expect(own.filter(test => test.unprotected).length > 0).toBe(SHOWN.includes(number));
    for (const [file, title] of DEPTH[number] ?? [])
      expect({ file, holds: readFileSync(file, 'utf8').includes(title) ? title : null }).toEqual({
        file,
        holds: title
      });
  });

  it('there are 45, and no test names another', () => {
    expect(PR_CASES).toHaveLength(45);
    expect(tests.flatMap(test => test.cases).filter(number => number < 1 || number > 45)).toEqual([]);
  });

  it('no scenario is left out, and every one of them names its case', () => {
    expect(skips).toEqual([]);
    const named = new Set(tests.map(({ file }) => file));
    expect(files.filter(file => !named.has(file) && !file.includes('/crash'))).toEqual([]);
  });

  it('every file of scenarios ends with the judge of the rig’s answers', () => {
    for (const file of files.filter(one => !one.includes('/crash.')))
      expect({ file, judged: /here\.close\(\)|violations/.test(readFileSync(file, 'utf8')) }).toEqual({
        file,
        judged: true
      });
  });
});

describe('how they are found', () => {
  const found = (text: string) => findPrCases(ts, new Map([['__tests__/publish/case-x.test.ts', text]]));

  it.each([
    ["it('case 7: x', () => {})", [[[7], false]]],
    ["it('case 7, unprotected: x', () => {})", [[[7], true]]],
    ["describe('case 9: y', () => { it('x', () => {}) })", [[[9], false]]],
    ["it('cases 1, 2: x', () => {})", [[[1, 2], false]]]
  ])('%s', (text, want) => {
    expect(found(text).tests.map(test => [test.cases, test.unprotected])).toEqual(want);
  });

  it('a test that is left out is told', () => {
    expect(found("it.skip('case 1: a', () => {}); it('case 2: a', () => {});").skips).toHaveLength(1);
  });
});
