/** A phase's view of a tree, by bubblewrap alone: what git and the file system show inside. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../src/platform/exec.js';
import type { InsideGit, Tree } from '../../src/workspace/index.js';
import { OWNER, temporary } from './rig.js';

export const bwrap = findProgram('bwrap', undefined);

/** What a phase gets: the tree at /workspace, its `.git`, and an empty file over each of `covers`. */
export interface Bubble {
  tree: Tree;
  git: InsideGit;
  covers: readonly string[];
}

/** Runs a script with the tree at /workspace, as uid 1000 inside. */
export function inside(tree: Tree, git: InsideGit, script: string): string {
  return inBubble({ tree, git, covers: [] }, script);
}

export function inBubble({ tree, git: { mounts, env }, covers }: Bubble, script: string): string {
  const empty = join(temporary(), 'empty');
  writeFileSync(empty, '', { mode: 0o444 });
  const args = [
    ...[
      '--unshare-user',
      '--unshare-pid',
      '--unshare-net',
      '--uid',
      '1000',
      '--gid',
      '1000',
      '--cap-drop',
      'ALL'
    ],
    ...[
      '--ro-bind',
      '/usr',
      '/usr',
      '--symlink',
      'usr/bin',
      '/bin',
      '--symlink',
      'usr/lib',
      '/lib',
      '--symlink',
      'usr/lib64',
      '/lib64'
    ],
    ...[
      '--dev',
      '/dev',
      '--proc',
      '/proc',
      '--tmpfs',
      '/tmp',
      '--tmpfs',
      '/run',
      '--bind',
      tree.path,
      '/workspace'
    ],
    ...mounts.flatMap(mount => ['--ro-bind', mount.source, mount.target]),
    ...covers.flatMap(path => ['--ro-bind', empty, `/workspace/${path}`]),
    ...['--clearenv', '--setenv', 'PATH', '/usr/bin:/bin', '--setenv', 'HOME', '/tmp'],
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--chdir', '/workspace', '/bin/sh', '-c', `exec 2>&1; ${script}`]
  ];
  return execFileSync(bwrap ?? 'bwrap', args, {
    cwd: '/',
    maxBuffer: 1 << 26,
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(OWNER ?? {})
  }).toString();
}
