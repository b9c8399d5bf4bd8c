/** Escape cases 32-37, 39 and 46: what lies outside of the mounts, and what is pinned inside of them. */
import { chmodSync, cpSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTool } from '../../../src/sandbox/tools.js';
import type { Subject } from '../contract.js';
import { type Fixture, ownedDirectory, ownedFile, unprotected } from '../fixture.js';

const SECRET = 'S3CRET-of-the-person';

/** Files of a person's home that hold credentials. */
const CREDENTIALS = [
  '.aws/credentials',
  '.docker/config.json',
  '.git-credentials',
  '.npmrc',
  '.config/gh/hosts.yml',
  '.ssh/id_ed25519'
];

/** Other things that a run leaves on the host: the action's code, the run directory, caches, later steps' files. */
const HOST_FILES = [
  'action/dist/index.js',
  'run/r-1/events.jsonl',
  'cache/npm/index',
  'runner/temp/next-step.sh'
];

function plant(fixture: Fixture, names: readonly string[]): string[] {
  return names.map(name => {
    const path = join(fixture.outside, name);
    mkdirSync(dirname(path), { recursive: true });
    return ownedFile(path, `${SECRET}\n`, fixture.runAs);
  });
}

export function fileCases(subject: Subject): void {
  describe('files', () => {
    it.each([
      ['case 32: credentials of a home', CREDENTIALS],
      ['case 46: files of the program and of other steps', HOST_FILES]
    ])('%s', async (_what, names) => {
      const fixture = subject.fixture();
      const paths = plant(fixture, names);
      const attack = `set +e; for f in ${paths.join(' ')}; do cat $f; done; true`;
      expect((await unprotected(attack)).out.match(new RegExp(SECRET, 'g'))).toHaveLength(paths.length);
      const inside = await fixture.run(`${attack}; cd; cat ${CREDENTIALS.join(' ')}; true`);
      expect(inside.out).not.toContain(SECRET);
      const search = await fixture.run(
        `grep -rsl ${SECRET} /home /tmp /run /var /etc /opt /workspace /artifacts; true`
      );
      expect(search.out).toBe('');
    });

    it('case 33: .env direct, through a symbolic link, and under a mask', async () => {
      const fixture = subject.fixture();
      const [secret] = plant(fixture, ['.env']) as [string];
      symlinkSync(secret, join(fixture.work, 'link'));
      ownedFile(join(fixture.work, '.env'), `${SECRET}\n`, subject.runAs);
      const empty = ownedFile(join(fixture.root, 'empty'), '', subject.runAs);
      const attack =
        'set +e; cat link .env; ln .env hard; cat hard; mv .env moved; cat moved; rm -f .env; true';
      const proof = ownedDirectory(join(fixture.root, 'proof'), subject.runAs);
      cpSync(fixture.work, proof, { recursive: true });
      expect((await unprotected(attack, { cwd: proof })).out.match(new RegExp(SECRET, 'g'))).toHaveLength(4);
      const mask = { source: empty, target: '/workspace/.env', mode: 'ro' } as const;
      const inside = await fixture.run(`${attack}; echo x > .env; test -f .env && wc -c < .env`, {
        mounts: [mask]
      });
      expect(inside.out).not.toContain(SECRET);
      expect(inside.out.trim().split('\n').at(-1)).toBe('0');
      expect(readFileSync(join(fixture.work, '.env'), 'utf8')).toContain(SECRET);
    });

    it('case 34: a token persisted in the checkout of the person', async () => {
      const fixture = subject.fixture();
      const checkout = join(fixture.outside, 'checkout');
      cpSync(fixture.dotgit, join(checkout, '.git'), { recursive: true });
      const extra = `[http "https://example.org/"]\n\textraheader = AUTHORIZATION: basic ${SECRET}\n`;
      ownedFile(join(checkout, '.git/included'), extra, subject.runAs);
      ownedFile(
        join(checkout, '.git/config'),
        '[core]\n\trepositoryformatversion = 0\n[include]\n\tpath = included\n',
        subject.runAs
      );
      const attack = `set +e; git -c safe.directory='*' -C ${checkout} config --get-regexp extraheader; git -c safe.directory='*' config --list --show-origin; true`;
      expect((await unprotected(attack)).out).toContain(SECRET);
      expect((await fixture.run(attack)).out).not.toContain(SECRET);
    });

    it('case 35: writes to .git/config and to hooks', async () => {
      const fixture = subject.fixture();
      const attack =
        'set +e; echo "[core] fsmonitor = ./evil" >> .git/config && echo config; echo evil > .git/hooks/pre-commit && echo hook; true';
      const proof = repositoryWithGit(fixture);
      expect((await unprotected(attack, { cwd: proof })).out).toBe('config\nhook\n');
      const inside = await fixture.run(attack);
      expect(inside.out.match(/Read-only file system/g)).toHaveLength(2);
      expect(readFileSync(join(fixture.dotgit, 'config'), 'utf8')).not.toContain('fsmonitor');
    });

    it('case 36: .git moved away and made again', async () => {
      const fixture = subject.fixture();
      const attack =
        'set +e; mv .git gone && cp -r gone .git && echo planted; rm -rf .git 2>/dev/null; ls -A .git | head -1; true';
      expect((await unprotected(attack, { cwd: repositoryWithGit(fixture) })).out).toContain('planted');
      const inside = await fixture.run(attack);
      expect(inside.out).toContain('Device or resource busy');
      expect(inside.out).not.toContain('planted');
      expect(readFileSync(join(fixture.dotgit, 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    });

    it('case 37: a link of the repository into the host', async () => {
      const fixture = subject.fixture();
      const [target] = plant(fixture, ['etc/secret']) as [string];
      symlinkSync(dirname(target), join(fixture.work, 'etc'));
      symlinkSync('/etc', join(fixture.work, 'realetc'));
      const attack = 'set +e; cat etc/secret; echo changed >> etc/secret && echo written; true';
      const proof = join(fixture.root, 'proof');
      cpSync(fixture.work, proof, { recursive: true, verbatimSymlinks: true });
      expect((await unprotected(attack, { cwd: proof })).out).toBe(`${SECRET}\nwritten\n`);
      const inside = await fixture.run(
        `${attack}; cat realetc/shadow; echo x >> realetc/passwd && echo written; true`
      );
      expect(inside.out).not.toContain('written');
      expect(inside.out).not.toContain(SECRET);
    });

    it("case 39: the runner's command files", async () => {
      const fixture = subject.fixture();
      const files = plant(fixture, [
        '_runner_file_commands/set_env',
        '_runner_file_commands/add_path',
        'actions/checkout/dist/index.js'
      ]);
      for (const file of files) chmodSync(file, 0o666);
      const attack = `set +e; for f in ${files.join(' ')}; do echo EVIL=1 >> $f && echo written; done; echo "::set-env name=EVIL::1"; echo "[$GITHUB_ENV$GITHUB_PATH]"; true`;
      expect((await unprotected(attack)).out.match(/written/g)).toHaveLength(files.length);
      const before = files.map(file => readFileSync(file, 'utf8'));
      const inside = await fixture.run(attack);
      expect(inside.out).not.toContain('written');
      expect(inside.out).toContain('[]');
      expect(files.map(file => readFileSync(file, 'utf8'))).toEqual(before);
    });

    it('case 39: a planted program is never taken for one of the system', async () => {
      const fixture = subject.fixture();
      const planted = join(fixture.work, 'node_modules/.bin');
      await fixture.run(
        'mkdir -p node_modules/.bin; for p in git bwrap perl unshare; do printf "#!/bin/sh\\necho planted\\n" > node_modules/.bin/$p; chmod 755 node_modules/.bin/$p; done'
      );
      const path = process.env['PATH'];
      process.env['PATH'] = `${planted}:${path}`;
      try {
        expect((await unprotected('bwrap', { env: { PATH: process.env['PATH'] } })).out).toBe('planted\n');
        for (const tool of ['git', 'bwrap', 'perl', 'unshare'])
          expect(findTool(tool) ?? '/usr/bin/').toMatch(/^\/(usr\/)?s?bin\//);
      } finally {
        process.env['PATH'] = path;
      }
    });
  });

  describe('mounts that cannot be shown', () => {
    const bad: [string, (fixture: Fixture) => { source: string; target: string; mode: 'ro' }, string][] = [
      [
        'a missing source',
        f => ({ source: `${f.root}/none`, target: '/x', mode: 'ro' }),
        'ISO_MOUNT_INVALID'
      ],
      ['a relative source', () => ({ source: 'work', target: '/x', mode: 'ro' }), 'ISO_MOUNT_INVALID'],
      ['a target with ..', f => ({ source: f.work, target: '/x/../etc', mode: 'ro' }), 'ISO_MOUNT_INVALID'],
      ['the root as target', f => ({ source: f.work, target: '/', mode: 'ro' }), 'ISO_MOUNT_INVALID'],
      ['a device as source', () => ({ source: '/dev/null', target: '/x', mode: 'ro' }), 'ISO_MOUNT_INVALID'],
      [
        'a target through a link of the tree',
        f => ({ source: f.dotgit, target: '/workspace/linked/.git', mode: 'ro' }),
        'ISO_MOUNT_INVALID'
      ],
      [
        'a target that is a link of the tree',
        f => ({ source: f.dotgit, target: '/workspace/linked', mode: 'ro' }),
        'ISO_MOUNT_INVALID'
      ]
    ];
    it.each(bad)('%s', (_what, mountOf, code) => {
      const fixture = subject.fixture();
      symlinkSync('/etc', join(fixture.work, 'linked'));
      expect(() => fixture.start('true', { mounts: [mountOf(fixture)] })).toThrow(
        expect.objectContaining({ code })
      );
    });

    it('a mount point that the tree lacks is made as the user of the sandbox', async () => {
      const fixture = subject.fixture();
      const file = ownedFile(join(fixture.root, 'input'), 'given', subject.runAs);
      const mounts = [
        { source: fixture.outside, target: '/workspace/a/b/c', mode: 'ro' },
        { source: file, target: '/workspace/d/e', mode: 'ro' }
      ] as const;
      const { out } = await fixture.run('ls -d a/b/c; cat d/e', { mounts: [...mounts] });
      expect(out).toBe('a/b/c\ngiven');
      for (const path of ['a', 'a/b', 'a/b/c', 'd', 'd/e'])
        expect(lstatSync(join(fixture.work, path)).uid).toBe(subject.runAs.uid);
    });

    it('a directory that the user of the sandbox cannot pass', () => {
      const fixture = subject.fixture();
      const closed = join(fixture.root, 'closed');
      mkdirSync(join(closed, 'inner'), { recursive: true });
      chmodSync(closed, 0o600);
      const mount = { source: join(closed, 'inner'), target: '/x', mode: 'ro' } as const;
      const error = thrownBy(() => fixture.start('true', { mounts: [mount] }));
      // As an ordinary user the closed directory is one's own, and already hides what is in it.
      if (subject.runAs.dropped)
        expect(error).toMatchObject({ code: 'ISO_MOUNT_UNREACHABLE', where: closed });
      else expect(error).toMatchObject({ code: 'ISO_MOUNT_INVALID' });
      chmodSync(closed, 0o700);
    });
  });
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

/** The same repository where nothing is pinned. */
function repositoryWithGit(fixture: Fixture): string {
  const path = join(fixture.root, 'unpinned');
  cpSync(fixture.dotgit, join(path, '.git'), { recursive: true });
  return path;
}
