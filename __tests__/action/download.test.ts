import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlyRunIn } from '../../src/action/download.js';

function evidence(...directories: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'codex-download-'));
  for (const directory of directories) mkdirSync(join(root, directory), { recursive: true });
  return root;
}

describe('what a hand-over may hold', () => {
  it('one run', () => {
    const root = evidence('run-1/logs');
    expect(onlyRunIn(root)).toBe(join(root, 'run-1'));
  });
  it.each<[string, string[]]>([
    ['no run', []],
    ['two runs', ['run-1', 'run-2']],
    ['a publishing record that the publisher did not make', ['run-1/publish']]
  ])('%s is refused', (_, directories) => {
    expect(() => onlyRunIn(evidence(...directories))).toThrow(
      expect.objectContaining({ code: 'EVID_ARTIFACT' })
    );
  });
});
