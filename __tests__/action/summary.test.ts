import { cut, jobSummary, SUMMARY_LIMIT } from '../../src/action/summary.js';
import { artifactName } from '../../src/action/upload.js';

describe('the job summary', () => {
  it.each([0, 1, 1000, SUMMARY_LIMIT, SUMMARY_LIMIT * 3])('of %i bytes stays below the limit', size => {
    const text = cut('ä|line\n'.repeat(Math.ceil(size / 8)));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT + 1);
    expect(text).not.toContain('\uFFFD');
  });
  it('leads with what went wrong and what to do', () => {
    const text = jobSummary({
      record: '# PASSED',
      manifestDigest: 'sha256:1',
      journalHead: null,
      uploaded: null,
      published: null,
      failure: { code: 'PR_BRANCH_MOVED', message: 'a `b` <img>', fix: 'Do this.' }
    });
    expect(text.split('\n')[0]).toMatch(/^> \*\*PR_BRANCH_MOVED\*\*/);
    expect(text).toContain('Do this.');
    expect(text.indexOf('# PASSED')).toBeGreaterThan(text.indexOf('sha256:1'));
  });
});

describe('the name of the artifact', () => {
  it.each([
    ['LINT-12', '', '', 'evidence-LINT-12-7-1'],
    ['a b/c:"*', 'matrix-2', '', 'evidence-a-b-c--7-1-matrix-2'],
    ['x', '', 'post', 'evidence-x-7-1-post'],
    ['///', '', 'publish', 'evidence---7-1-publish']
  ])('%j %j %j', (pack, suffix, part, name) =>
    expect(artifactName({ pack, run: '7', attempt: '1', suffix, part })).toBe(name)
  );
});
