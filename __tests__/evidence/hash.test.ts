import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { hashTree, hashTreeSync } from '../../src/evidence/index.js';
import { removeTemporary, temporary } from './fixture.js';

afterAll(removeTemporary);

/** The worker's few files, types stripped, as the bundle would have them in one. */
function buildWorker(): string {
  const out = temporary();
  for (const file of ['hash-worker.ts', 'evidence/hash-lane.ts', 'platform/files.ts']) {
    const target = join(out, file.replace('.ts', '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { code } = transformSync(readFileSync(join('src', file), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' }
    });
    writeFileSync(target, code);
  }
  cpSync('package.json', join(out, 'package.json'));
  return join(out, 'hash-worker.js');
}

function tree(count: number): { root: string; paths: string[] } {
  const root = temporary();
  const paths = Array.from({ length: count }, (_, index) => `d${index % 7}/e${index % 3}/${index}`).sort();
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path.repeat(Number(path.split('/')[2]) % 50));
  }
  return { root, paths };
}

describe('hashTree', () => {
  it('gives the same in workers as here, and as the definition', async () => {
    const { root, paths } = tree(5000);
    const requests = paths.map(path => ({ path, bytes: null }));
    const here = hashTreeSync(root, requests);
    expect(await hashTree(root, requests, { workerPath: buildWorker(), workers: 2 })).toEqual(here);
    for (const result of here)
      expect(result.sha256).toBe(
        createHash('sha256')
          .update(readFileSync(join(root, result.path)))
          .digest('hex')
      );
  });

  it('hashes files larger than its buffer', () => {
    const root = temporary();
    const data = Buffer.alloc((3 << 20) + 17, 'large ');
    writeFileSync(join(root, 'large'), data);
    expect(hashTreeSync(root, [{ path: 'large', bytes: data.length }])).toEqual([
      {
        path: 'large',
        bytes: data.length,
        sha256: createHash('sha256').update(data).digest('hex'),
        refused: null
      }
    ]);
  });

  it('refuses what is no file below the root, and throws for none of it', () => {
    const { root } = tree(10);
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync('/etc/passwd', join(root, 'passwd'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const paths = [
      'etc/passwd',
      'passwd',
      'pipe',
      'd0',
      '../x',
      '/etc/passwd',
      '',
      'none',
      'd0/e0/0/deeper',
      'a\0b'
    ];
    const results = hashTreeSync(
      root,
      paths.map(path => ({ path, bytes: null }))
    );
    expect(results.map(result => result.refused)).toEqual([
      'symlink',
      'symlink',
      'not-regular',
      'not-regular',
      'bad-name',
      'bad-name',
      'bad-name',
      'missing',
      'not-directory',
      'bad-name'
    ]);
    expect(results.every(result => result.sha256 === null)).toBe(true);
  });

  it('rejects where a worker cannot run', async () => {
    const { root, paths } = tree(4200);
    await expect(
      hashTree(
        root,
        paths.map(path => ({ path, bytes: null })),
        { workerPath: join(root, 'no-worker.js') }
      )
    ).rejects.toThrow();
  });
});
