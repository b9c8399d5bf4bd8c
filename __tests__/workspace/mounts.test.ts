/** Mount points and produced paths: no link is followed, wherever a phase plants it. */
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUp, codeOf, inTree, listing, makeRepository, openPrivate, OWNER, temporary } from './rig.js';

afterAll(cleanUp);

async function checkedOut(files: Parameters<typeof makeRepository>[0] = { a: '', 'd/e/f': 'x' }) {
  const opened = await openPrivate(makeRepository(files));
  return { ...opened, tree: await opened.priv.checkout(opened.base.tree, 'tree') };
}

describe('checkout', () => {
  it('does not depend on the umask, and belongs to the owner', async () => {
    const files = { a: '1', x: { exec: '#!/bin/sh\n' }, 'd/b': '2', l: { link: 'a' } };
    const { base, priv } = await openPrivate(makeRepository(files));
    const before = process.umask(0o077);
    const tree = await priv.checkout(base.tree, 'tree').finally(() => process.umask(before));
    expect(listing(tree.path)).toEqual(['d755 .git', '-644 a', 'd755 d', '-644 d/b', 'l777 l', '-755 x']);
    const uids = listing(tree.path).map(line => lstatSync(join(tree.path, line.slice(5))).uid);
    expect(new Set(uids)).toEqual(new Set([OWNER?.uid ?? process.getuid?.()]));
  });

  it('two trees and a reset tree start alike', async () => {
    const { base, priv, tree } = await checkedOut();
    inTree(tree.path, 'rm a; echo x > d/e/f; mkdir -p new/ro; touch new/ro/x; chmod 500 new/ro; chmod 0 d');
    const reset = await priv.resetTree(tree);
    const other = await priv.checkout(base.tree, 'other');
    expect(reset).toEqual(tree);
    expect(listing(reset.path)).toEqual(listing(other.path));
    expect((await priv.change(reset)).files).toEqual([]);
  });

  it('refuses anything but an object id', async () => {
    const { priv } = await checkedOut();
    for (const id of ['HEAD', '--help', '']) await expect(priv.checkout(id, 'x')).rejects.toThrow(RangeError);
  });
});

describe('mountPoint', () => {
  it('makes directories and files, keeps what is there, belongs to the owner', async () => {
    const { priv, tree } = await checkedOut();
    const path = await priv.mountPoint(tree, 'x/y');
    expect([lstatSync(path).isDirectory(), lstatSync(path).uid]).toEqual([
      true,
      OWNER?.uid ?? process.getuid?.()
    ]);
    expect(lstatSync(await priv.mountPoint(tree, 'x/file', 'file')).size).toBe(0);
    expect(await priv.mountPoint(tree, 'd/e')).toBe(join(tree.path, 'd/e'));
    expect(existsSync(join(tree.path, 'd/e/f'))).toBe(true);
    for (const path of ['..', '/x', 'a/../../x', '.git', 'sub/.git', '']) {
      expect(await codeOf(priv.mountPoint(tree, path))).toBe('SCOPE_UNSAFE_PATH');
    }
    for (const path of ['a', 'a/b'])
      expect(await codeOf(priv.mountPoint(tree, path))).toBe('SCOPE_LINKED_PATH');
    expect(await codeOf(priv.mountPoint(tree, 'd', 'file'))).toBe('SCOPE_LINKED_PATH');
  });

  it('does not go through links, where a plain mkdir does', async () => {
    const outside = temporary();
    const { priv, tree } = await checkedOut();
    inTree(tree.path, `ln -s ${outside} way; mkdir p; ln -s ${outside} p/last; ln -s /nowhere dangling`);
    for (const path of ['way/deps', 'p/last', 'dangling', 'dangling/x']) {
      expect(await codeOf(priv.mountPoint(tree, path))).toBe('SCOPE_LINKED_PATH');
    }
    expect(listing(outside)).toEqual([]);
    mkdirSync(join(tree.path, 'way/deps'), { recursive: true });
    expect(listing(outside)).toHaveLength(1);
  });

  it('is verified again: a phase renamed its parent and planted a link', async () => {
    const outside = temporary();
    const { priv, tree } = await checkedOut();
    await priv.mountPoint(tree, 'pkg/deps');
    await priv.verifyMountPoints(tree, ['pkg/deps', 'not/yet/there']);
    inTree(tree.path, `mv pkg other; ln -s ${outside} pkg; mkdir -p ${tree.path}/x`);
    expect(await codeOf(priv.verifyMountPoints(tree, ['pkg/deps']))).toBe('SCOPE_LINKED_PATH');
    expect(await codeOf(priv.mountPoint(tree, 'pkg/deps'))).toBe('SCOPE_LINKED_PATH');
    inTree(tree.path, `rmdir .git; ln -s ${outside} .git`);
    expect(await codeOf(priv.verifyMountPoints(tree, []))).toBe('SCOPE_LINKED_PATH');
  });
});

describe('takeProduced', () => {
  it('moves directories and files out, read-only ones too', async () => {
    const { priv, tree, root } = await checkedOut();
    inTree(
      tree.path,
      'mkdir -p p/node_modules/x; echo 1 > p/node_modules/x/f; echo 2 > made; chmod 500 p/node_modules p'
    );
    expect(await priv.takeProduced(tree, 'p/node_modules', join(root.path, 'produced-0'))).toBe('directory');
    expect(await priv.takeProduced(tree, 'made', join(root.path, 'produced-1'))).toBe('file');
    expect(readFileSync(join(root.path, 'produced-0/x/f'), 'utf8')).toBe('1\n');
    expect(existsSync(join(tree.path, 'p/node_modules'))).toBe(false);
    await expect(priv.takeProduced(tree, 'a', join(root.path, 'produced-1'))).rejects.toThrow(RangeError);
  });

  it('refuses links in any component, special files and what is not there', async () => {
    const outside = temporary();
    mkdirSync(join(outside, 'deps'));
    writeFileSync(join(outside, 'file'), 'secret');
    const { priv, tree, root } = await checkedOut();
    inTree(tree.path, `ln -s ${outside} way; ln -s ${outside}/file link; mkfifo pipe`);
    function take(path: string): Promise<string> {
      return codeOf(priv.takeProduced(tree, path, join(root.path, 'into')));
    }
    for (const path of ['way', 'way/deps', 'way/file', 'link', 'pipe', 'a/b'])
      expect(await take(path)).toBe('SCOPE_LINKED_PATH');
    expect(await take('nothing/here')).toBe('SCOPE_PRODUCED_MISSING');
    expect(await take('../tree/a')).toBe('SCOPE_UNSAFE_PATH');
    expect(listing(outside)).toEqual(['d755 deps', '-644 file']);
  });
});

it('a checkout of thousands of files is quick enough to be made twice (reported, not judged)', async () => {
  const files: Record<string, string> = {};
  for (let at = 0; at < 5000; at++) files[`d${at % 100}/e${at % 7}/f${at}.txt`] = `line ${at}\n`.repeat(50);
  const { base, priv, root } = await openPrivate(makeRepository(files));
  async function clock<T>(name: string, action: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await action();
    process.stdout.write(`  ${name}: ${Math.round(performance.now() - from)} ms\n`);
    return result;
  }
  const tree = await clock('checkout of 5,000 files', () => priv.checkout(base.tree, 'one'));
  await clock('a second one', () => priv.checkout(base.tree, 'two'));
  inTree(tree.path, 'echo x >> d1/e1/f1.txt; echo new > new');
  const change = await clock('change', () => priv.change(tree));
  await clock('trackedDrift', () => priv.trackedDrift(tree));
  await clock('resetTree', () => priv.resetTree(tree));
  expect(change.files).toHaveLength(2);
  await clock('remove', () => root.remove());
});
