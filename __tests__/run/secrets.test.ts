/** Credentials of real trees, and that a phase sees them empty: in a real sandbox, with the proof that it would not else. */
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { coversOf, credentialsIn } from '../../src/run/secrets.js';
import { chooseRunAs, createLifeline, selectBackend } from '../../src/sandbox/index.js';
import { ownedDirectory, ownedFile, sandboxFixture } from '../sandbox/fixture.js';

const nothing = { declared: [], spared: [] };
let tree: string;
beforeEach(() => (tree = mkdtempSync(join(tmpdir(), 'codex-secrets-'))));
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

describe('a real tree', () => {
  it('links, hard links, special files, unreadable and odd names', () => {
    write('.env', 'A=1\n');
    write('.git/config', '[x]\n');
    write('.git/.env', 'A=1\n');
    write('deep/er/id_rsa', `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----\n`);
    write('settings/prod', 'A=1\n');
    symlinkSync('settings/prod', join(tree, '.env.prod'));
    symlinkSync('deep', join(tree, 'alias'));
    symlinkSync('/etc/shadow', join(tree, '.env.local'));
    linkSync(join(tree, '.env'), join(tree, 'notes.md'));
    write(
      'big.json',
      `{"type": "service_account", ${' '.repeat(100)} "private_key": "x", "rest": "${'x'.repeat(200_000)}"}`
    );
    write('plain.txt', 'hello');
    writeFileSync(Buffer.concat([Buffer.from(`${tree}/.env.`), Buffer.from([0xff])]), 'A=1');
    expect(credentialsIn(tree, nothing).map(({ path, rule, via }) => [path, rule, via])).toEqual([
      ['.env', 'environment file', null],
      // Nothing can be laid over it: the room of workspaces refuses the tree.
      ['.env.\\xff', 'environment file', null],
      ['big.json', 'service account', null],
      ['deep/er/id_rsa', 'SSH key', null],
      ['notes.md', 'environment file', '.env'],
      ['settings/prod', 'environment file', '.env.prod']
    ]);
  });
  it('in directories and through links whose names are not UTF-8, by their content', () => {
    const odd = (...parts: (string | number)[]): Buffer =>
      Buffer.concat([tree, '/', ...parts].map(part => Buffer.from(typeof part === 'number' ? [part] : part)));
    mkdirSync(odd('d', 0xff));
    writeFileSync(odd('d', 0xff, '/.env'), 'A=1\n');
    writeFileSync(odd('d', 0xff, '/settings.json'), '{}');
    writeFileSync(odd('d', 0xff, '/plain'), 'B=2\n');
    symlinkSync(Buffer.concat([Buffer.from('d'), Buffer.from([0xff]), Buffer.from('/plain')]), odd('.env.x'));
    expect(credentialsIn(tree, nothing).map(({ path, via }) => [path, via])).toEqual([
      ['d\\xff/.env', null],
      ['d\\xff/plain', '.env.x']
    ]);
  });
  it('what the pack names, by glob, and what the operator spares', () => {
    for (const path of ['data/a/customers.csv', 'data/b.csv', '.env']) write(path, 'A=1\n');
    const found = credentialsIn(tree, { declared: ['data/**/*.csv'], spared: ['.env', 'data'] });
    expect(found.map(({ path, rule }) => [path, rule])).toEqual([
      ['data/a/customers.csv', 'named by the pack'],
      ['data/b.csv', 'named by the pack']
    ]);
  });
});

describe('inside a sandbox', () => {
  const runAs = chooseRunAs();
  const lifeline = createLifeline();
  afterAll(() => lifeline.close());

  it('a phase reads them empty by every name, and can neither write, remove nor rename them', async () => {
    const scratch = ownedDirectory(mkdtempSync(join(tmpdir(), 'codex-secrets-probe-')), runAs);
    chmodSync(scratch, 0o755);
    const { backend } = await selectBackend({ runAs, scratch, lifeline });
    const fixture = sandboxFixture(backend!, runAs);
    try {
      ownedFile(join(fixture.work, '.env'), 'A=covered-secret\n', runAs);
      ownedFile(join(fixture.work, 'plain'), 'B=linked-secret\n', runAs);
      symlinkSync('plain', join(fixture.work, '.env.prod'));
      linkSync(join(fixture.work, '.env'), join(fixture.work, 'copy.md'));
      const empty = ownedFile(join(fixture.root, 'empty'), '', runAs);
      const look =
        'cat .env .env.prod plain copy.md; (echo x > .env) 2>/dev/null || echo kept; rm -f .env 2>/dev/null || echo kept; mv copy.md x 2>/dev/null || echo kept; true';
      const proof = await fixture.run('cat .env .env.prod copy.md');
      expect(proof.out).toBe('A=covered-secret\nB=linked-secret\nA=covered-secret\n');
      const covers = coversOf(
        credentialsIn(fixture.work, nothing).map(({ path }) => path),
        empty
      );
      expect(covers.map(({ target }) => target)).toEqual([
        '/workspace/.env',
        '/workspace/copy.md',
        '/workspace/plain'
      ]);
      const mounts = covers.map(cover => ({ ...cover, mode: 'ro' as const }));
      expect((await fixture.run(look, { mounts })).out).toBe('kept\nkept\nkept\n');
      expect((await fixture.run('cat .env')).out).toBe('A=covered-secret\n');
    } finally {
      fixture.close();
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});
