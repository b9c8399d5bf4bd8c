// The action's start beside a Node that does nothing, and the sizes of what is loaded when.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amount, environment, interleave, ratio, ROOT, runs } from './lib.mjs';

const bundle = entry => join(ROOT, 'dist', entry, 'index.js');

/** main without a pack has nothing to do but say so: exit 2. post without a state has nothing to do. */
export async function action() {
  const times = await interleave(31, {
    'node -e 0': () => runs(process.execPath, ['-e', '0']),
    main: () => ends(bundle('main'), 2),
    post: () => ends(bundle('post'), 0)
  });
  return [
    ratio('main with no work beside node -e 0', times.main / times['node -e 0'], '<=', 2.5, times),
    ratio('post with no work beside node -e 0', times.post / times['node -e 0'], '<=', 2.5, times),
    ...['main', 'post'].map(size)
  ];
}

function ends(script, status) {
  const done = spawnSync(process.execPath, [script], { env: environment(tmpdir()), encoding: 'utf8' });
  if (done.status !== status)
    throw new Error(`${script} ended with ${done.status}: ${done.stdout}${done.stderr}`);
}

/** What every start reads, and what is loaded when it is needed (artifact client, Octokit, the flows). */
function size(entry) {
  const directory = join(ROOT, 'dist', entry);
  const kib = name => statSync(join(directory, name)).size / 1024;
  const late = readdirSync(directory)
    .filter(name => name.endsWith('.js') && name !== 'index.js')
    .map(kib)
    .sort((a, b) => b - a);
  const sum = late.reduce((all, one) => all + one, 0);
  return amount(`size of ${entry} at its start`, kib('index.js'), 'KiB', null, null, {
    'loaded later, in all (KiB)': sum,
    'largest of them (KiB)': late[0] ?? 0
  });
}
