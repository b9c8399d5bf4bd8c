/** What carry and data take from a workspace: no credential, by name or by content, and no repository of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contract } from '../../src/pack/contract.js';
import { copyInput, digestInputs } from '../../src/run/inputs.js';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'codex-inputs-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function digest(carry: string[], spared: string[] = []) {
  return digestInputs({ carry, data: {} } as unknown as Contract, root, 0, spared);
}

function refusal(carry: string[], spared: string[] = []): unknown {
  try {
    digest(carry, spared);
    return null;
  } catch (error) {
    return [(error as { code: string }).code, (error as Error).message];
  }
}

const SERVICE_ACCOUNT = '{"type": "service_account", "private_key": "x"}';

it.each([
  ['in/.env', 'A=1\n', 'looks like a place of credentials'],
  ['in/prod.json', SERVICE_ACCOUNT, 'looks like credentials by its content (service account)'],
  ['in/settings', 'aws_secret_access_key = x\n', 'looks like credentials by its content (AWS credentials)'],
  [
    'in/deploy.txt',
    `-----BEGIN ${'RSA'} PRIVATE KEY-----\n`,
    'looks like credentials by its content (private key)'
  ],
  ['in/checkout/.git/config', '[http]\n\textraheader = AUTHORIZATION: basic x\n', null],
  ['in/module/.git', 'gitdir: ../../.git/modules/module\n', null],
  ['in/module/.GIT/config', '', null]
])('%s is refused, in its directory and by itself', (path, text, why) => {
  write('in/plain.json', '{}');
  write(path, text);
  const place = why === null ? dirname(path.replace(/\/config$/, '')) : 'in';
  const expected = [
    'SECRET_PATH_REFUSED',
    expect.stringContaining(why ?? 'is the directory of a repository')
  ];
  expect(refusal([place])).toEqual(expected);
  expect(refusal([path])).toEqual(expected);
});

it('what the operator says is none is taken; a repository never', () => {
  write('in/prod.json', SERVICE_ACCOUNT);
  write('in/.env', 'A=1\n');
  expect(refusal(['in'], ['in/*'])).toBeNull();
  write('in/.git/config', '');
  expect(refusal(['in'], ['in/**'])).toMatchObject([
    'SECRET_PATH_REFUSED',
    'in/.git is the directory of a repository'
  ]);
});

it('installed packages and samples are taken, and their copy is judged by its content alone', () => {
  write('node_modules/a/.npmrc', '//registry.example.org/:_authToken=x\n');
  write('node_modules/a/b/c.json', SERVICE_ACCOUNT);
  write('docs/.env.example', 'A=1\n');
  symlinkSync('/etc/shadow', join(root, 'docs/link'));
  const [docs, installed] = digest(['node_modules/a', 'docs']);
  const target = join(root, 'copy');
  copyInput(root, installed!, target, null);
  expect(readFileSync(join(target, 'b/c.json'), 'utf8')).toBe(SERVICE_ACCOUNT);
  copyInput(root, docs!, join(root, 'copy-of-docs'), null);
  write('node_modules/a/b/c.json', '{}');
  expect(() => copyInput(root, installed!, join(root, 'again'), null)).toThrow(/changed between/);
});
