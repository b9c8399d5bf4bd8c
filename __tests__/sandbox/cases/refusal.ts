/** Escape case 40: where the means are missing the answer is no, with the reason. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../contract.js';
import { ownedDirectory, ownedFile, textOf, unprotected } from '../fixture.js';

interface Answer {
  backend: string | null;
  reasons: (string | null)[];
}

/** Run as the root of a user namespace with mounts of its own; the program after it is an ordinary user again. */
const HIDE = (paths: readonly string[]): string =>
  paths.map(path => `mount --bind /dev/null ${path};`).join(' ');

export function refusalCases(subject: Subject): void {
  describe('case 40: refusals', () => {
    it('the proof: where the means are there it serves, and a launcher that falls back runs what it was given', async () => {
      const proof = await selectWhere(subject, '');
      expect(proof).toEqual({ backend: 'bubblewrap', reasons: [null] });
      // In the place of the program: what many a script does.
      const fallsBack = `bwrap --unshare-all --ro-bind / / cat "$1" 2> /dev/null || cat "$1"; true`;
      const secret = ownedFile(join(subject.fixture().outside, 'secret'), 'not isolated', subject.runAs);
      const hidden = `unshare -Urm bash --norc -c '${HIDE(['/usr/bin/bwrap'])} ${fallsBack}' falls-back ${secret}`;
      expect((await unprotected(hidden, { as: subject.runAs })).out).toBe('not isolated');
    });

    it('bubblewrap missing: util-linux serves', async () => {
      const answer = await selectWhere(subject, HIDE(['/usr/bin/bwrap']));
      expect(answer).toEqual({ backend: 'util-linux', reasons: ['bubblewrap is not installed', null] });
    });

    it('bubblewrap and perl missing: refused', async () => {
      const answer = await selectWhere(subject, HIDE(['/usr/bin/bwrap', '"$(readlink -f /usr/bin/perl)"']));
      expect(answer).toEqual({
        backend: null,
        reasons: ['bubblewrap is not installed', 'perl is not installed']
      });
    });

    it('user namespaces off: refused', async () => {
      // One is left for the program's own step back to an ordinary user, none for a sandbox.
      const answer = await selectWhere(subject, 'echo 1 > /proc/sys/user/max_user_namespaces;');
      expect(answer.backend).toBeNull();
      expect(answer.reasons[0]).toMatch(/max_\*_namespaces|No space left|ENOSPC/);
      expect(answer.reasons[1]).toMatch(/No space left/);
    });

    it('a scratch directory the user cannot reach: a typed error', async () => {
      const { selectBackend } = await import('../../../src/sandbox/select.js');
      const closed = join(subject.fixture().root, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o600);
      const asked = selectBackend({ runAs: subject.runAs, scratch: join(closed, 'scratch') });
      await expect(asked).rejects.toMatchObject({ code: 'ISO_SCRATCH' });
      chmodSync(closed, 0o700);
    });
  });
}

async function selectWhere(subject: Subject, before: string): Promise<Answer> {
  const scratch = ownedDirectory(join(subject.fixture().root, 'scratch'), subject.runAs);
  const program = [
    '--import',
    './__tests__/sandbox/loader.mjs',
    './__tests__/sandbox/programs/select.ts',
    scratch
  ];
  const text = `${before} exec unshare --user --map-user=1000 --map-group=1000 "$@"`;
  const child = spawn(
    '/usr/bin/unshare',
    ['-Urm', '/bin/bash', '-ec', text, 'select', process.execPath, ...program],
    {
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(subject.runAs.dropped ? { uid: subject.runAs.uid, gid: subject.runAs.gid } : {})
    }
  );
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  if (!out.startsWith('{')) throw new Error(`no answer: ${out}${err}`);
  return JSON.parse(out) as Answer;
}
