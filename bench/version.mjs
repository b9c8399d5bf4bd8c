/** Starting the program at all: `--version` beside a Node that does nothing. */
import { CLI, interleave, ratio, runs } from './lib.mjs';

export async function version() {
  const times = await interleave(31, {
    'node -e 0': () => runs(process.execPath, ['-e', '0']),
    '--version': () => runs(process.execPath, [CLI, '--version'])
  });
  return [ratio('--version beside node -e 0', times['--version'] / times['node -e 0'], '<=', 1.6, times)];
}
