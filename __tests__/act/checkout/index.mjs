// What the workflows rely on in actions/checkout, by plain git: the commit of the event on its branch, a named branch,
// or a commit, in the workspace or below it, with or without history. The token goes to git by the environment, so
// that it is in no process list; a clone that keeps it is refused, since no workflow here may ask for one.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const input = name => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const { GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF, GITHUB_SERVER_URL } = process.env;
if (input('persist-credentials') !== 'false') throw new Error('persist-credentials must be false');

const repository = input('repository') || GITHUB_REPOSITORY;
const directory = join(GITHUB_WORKSPACE, input('path'));
const depth = Number(input('fetch-depth'));
const wanted = wish(input('ref'));

mkdirSync(directory, { recursive: true });
git('init', '-q');
git('remote', 'add', 'origin', `${GITHUB_SERVER_URL}/${repository}`);
if (depth === 0) git('fetch', '-q', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
git('fetch', '-q', ...(depth === 0 ? [] : [`--depth=${depth}`, '--no-tags']), 'origin', wanted.fetch);
git(...wanted.checkout);
console.log(`${repository} at ${git('rev-parse', 'HEAD').trim()} in ${input('path') || 'the workspace'}`);

/** @returns what to fetch and what to check out for the input `ref`. */
function wish(ref) {
  if (/^[0-9a-f]{40}$/.test(ref)) return { fetch: ref, checkout: ['checkout', '-q', '--detach', ref] };
  const branch = (ref || GITHUB_REF).replace(/^refs\/heads\//, '');
  const tracking = `refs/remotes/origin/${branch}`;
  const source = ref === '' ? GITHUB_SHA : `refs/heads/${branch}`;
  return { fetch: `+${source}:${tracking}`, checkout: ['checkout', '-q', '-f', '-B', branch, tracking] };
}

function git(...args) {
  const { GIT_CONFIG_COUNT = '0' } = process.env;
  const count = Number(GIT_CONFIG_COUNT);
  const basic = Buffer.from(`x-access-token:${input('token')}`).toString('base64');
  return execFileSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_COUNT: String(count + 1),
      [`GIT_CONFIG_KEY_${count}`]: `http.${GITHUB_SERVER_URL}/.extraheader`,
      [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`
    }
  });
}
