#!/usr/bin/env node
// Prints the path of a pinned Go program, building it where it is not there yet: `node scripts/go-tool.mjs act`.
// Go's checksum database holds the version to its bytes. Ends with 69 (EX_UNAVAILABLE), and says so, where Go or its
// module proxy is not at hand, so that a caller can tell "not run" from "failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const UNAVAILABLE = 69;
const TOOLS = {
  act: { module: 'github.com/nektos/act', pkg: '', version: 'v0.2.89' },
  actionlint: { module: 'github.com/rhysd/actionlint', pkg: '/cmd/actionlint', version: 'v1.7.12' }
};
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const found = goTool(process.argv[2] ?? '');
  if (found.path !== null) console.log(found.path);
  else console.error(found.why);
  process.exitCode = found.path === null ? found.status : 0;
}

/** @returns {{ path: string } | { path: null, status: number, why: string }} where the program is, or why not */
export function goTool(name) {
  const tool = TOOLS[name];
  if (tool === undefined)
    return missing(2, `no such tool: ${name}; there are ${Object.keys(TOOLS).join(', ')}`);
  const bin = join(root, 'node_modules/.cache/go-tools', `${name}-${tool.version}`);
  const path = join(bin, name);
  if (existsSync(path)) return { path };
  const unavailable = whyUnavailable(tool);
  if (unavailable !== null) return missing(UNAVAILABLE, `NOT RUN: ${name} ${tool.version}: ${unavailable}`);
  mkdirSync(bin, { recursive: true });
  console.error(`building ${name} ${tool.version}`);
  const built = go(['install', `${tool.module}${tool.pkg}@${tool.version}`], { GOBIN: bin });
  if (built.status === 0 && existsSync(path)) return { path };
  return missing(1, `${name} ${tool.version} was not built: ${built.stderr.trim().slice(-600)}`);
}

function missing(status, why) {
  return { path: null, status, why };
}

function whyUnavailable(tool) {
  if (go(['version']).status !== 0) return 'Go is not installed';
  const asked = go(['list', '-m', `${tool.module}@${tool.version}`]);
  if (asked.status === 0) return null;
  return `the Go module proxy does not answer: ${asked.stderr.trim().split('\n').at(-1)}`;
}

/** From a directory without a go.mod, so that no module but the tool's own has a say. */
function go(args, env = {}) {
  const done = spawnSync('go', args, {
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GOFLAGS: '-mod=mod -buildvcs=false', GO111MODULE: 'on', GOWORK: 'off', ...env },
    timeout: 900_000
  });
  return { status: done.status ?? 1, stderr: done.stderr ?? '' };
}
