/** The refusal to run where a phase could change the program itself, and the lines for a workflow. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownCodeExposed } from '../../src/sandbox/own-code.js';
import { workflowRemedy } from '../../src/sandbox/remedies.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'own-code-')));
  for (const path of ['action/dist', 'work/src', 'work-old', 'work/vendor/dist'])
    mkdirSync(join(root, path), { recursive: true });
  symlinkSync(join(root, 'work/vendor'), join(root, 'linked'));
  symlinkSync(join(root, 'work'), join(root, 'elsewhere'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('own code', () => {
  it.each([
    ['beside the roots', 'action/dist', ['work', 'work-old'], null],
    ['in a root', 'work/vendor/dist', ['action', 'work'], 'work'],
    ['a root itself', 'work', ['work'], 'work'],
    ['around a root', 'work', ['work-old', 'work/src'], 'work/src'],
    ['beside a name that begins alike', 'work-old', ['work'], null],
    ['through a link of its own', 'linked/dist', ['work'], 'work'],
    ['in a root that is a link', 'work/vendor', ['elsewhere'], 'elsewhere'],
    ['around a root that is not made yet', 'action', ['action/dist/later/tmp'], 'action/dist/later/tmp'],
    ['no roots at all', 'action', [], null]
  ])('%s', (_what, code, roots, want) => {
    const at = (path: string): string => join(root, path);
    expect(ownCodeExposed(at(code), roots.map(at))).toBe(want === null ? null : at(want));
  });

  it('the root directory is around everything', () => {
    expect(ownCodeExposed(join(root, 'action'), ['/'])).toBe('/');
  });
});

describe('what helps in a workflow', () => {
  it('is a step that installs, with the profile of one program, or another machine', () => {
    const lines = workflowRemedy();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^- run: \|\n {4}sudo apt-get install -y bubblewrap\n {4}sudo sh -c '/);
    expect(lines[0]).toContain('apparmor_parser -r');
    expect(lines.join('')).not.toContain('sysctl');
    expect(lines[1]).toMatch(/^runs-on: /);
  });
});
