/** The running Node inside the sandbox, wherever it is installed, without anything else of its directory. */
import { constants, copyFileSync, cpSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LayoutStep, VISIBLE_PREFIXES } from './layout.js';
import { closedTo } from './reach.js';
import type { RunAs } from './types.js';

const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'] as const;

/** Where a Node from elsewhere is seen inside. */
const INSIDE = '/opt/node';

/** Packages that come with Node, and the commands they bring: [command, file below lib/node_modules]. */
const COMMANDS = [
  ['npm', 'npm/bin/npm-cli.js'],
  ['npx', 'npm/bin/npx-cli.js'],
  ['corepack', 'corepack/dist/corepack.js']
] as const;
const PACKAGES = ['npm', 'corepack'] as const;

export interface NodeRuntime {
  /** PATH inside. */
  path: string;
  steps: LayoutStep[];
}

/** Shows one Node inside. `scratch` takes copies where the user of the sandbox cannot reach the original. */
export function nodeRuntime(executable: string, runAs: RunAs, scratch: string): NodeRuntime {
  const real = realpathSync(executable);
  if (VISIBLE_PREFIXES.some(prefix => real.startsWith(`${prefix}/`))) {
    return { path: pathWith(dirname(real)), steps: [] };
  }
  const modules = join(dirname(dirname(real)), 'lib/node_modules');
  const packages = PACKAGES.filter(name => isDirectory(join(modules, name)));
  const commands = COMMANDS.filter(([, file]) => isFile(join(modules, file)));
  const steps: LayoutStep[] = [
    ...['/opt', INSIDE, `${INSIDE}/bin`].map(target => ({ kind: 'directory', target }) as const),
    bind(reachable(real, 'node', runAs, scratch), `${INSIDE}/bin/node`),
    ...packages.map(name =>
      bind(reachable(join(modules, name), name, runAs, scratch), `${INSIDE}/lib/node_modules/${name}`)
    ),
    ...commands.map(([name, file]) => link(`../lib/node_modules/${file}`, `${INSIDE}/bin/${name}`))
  ];
  return { path: pathWith(`${INSIDE}/bin`), steps };
}

function bind(source: string, target: string): LayoutStep {
  return { kind: 'bind', source, target, mode: 'ro' };
}

function link(text: string, target: string): LayoutStep {
  return { kind: 'symlink', text, target };
}

/** The path itself, or a copy where it lies under a directory like /root. */
function reachable(path: string, name: string, runAs: RunAs, scratch: string): string {
  if (closedTo(runAs, path) === null) return path;
  const copy = join(scratch, name);
  mkdirSync(scratch, { recursive: true, mode: 0o755 });
  if (isFile(path)) copyFileSync(path, copy, constants.COPYFILE_FICLONE);
  else cpSync(path, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function pathWith(directory: string): string {
  const rest: readonly string[] = SYSTEM_PATH;
  return (rest.includes(directory) ? rest : [directory, ...rest]).join(':');
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
