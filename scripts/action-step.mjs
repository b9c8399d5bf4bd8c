#!/usr/bin/env node
// The step of action.yml: the command line with the action's inputs, its result as outputs and job summary.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const {
  TASK_PACK = '',
  MODE = 'safe',
  EXPECT_PLAN = '',
  EVIDENCE_DIR = '',
  GITHUB_OUTPUT,
  GITHUB_STEP_SUMMARY
} = process.env;
const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'index.js');
const flags = [
  `--mode=${MODE}`,
  `--evidence-dir=${EVIDENCE_DIR}`,
  ...(EXPECT_PLAN === '' ? [] : [`--expect-plan=${EXPECT_PLAN}`])
];

// What the commands print must not act on the runner: workflow commands are off until the run has ended.
const token = randomUUID();
console.log(`::stop-commands::${token}`);
const ran = spawnSync(process.execPath, [cli, 'run', ...flags, '--json', '--', TASK_PACK], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024
});
console.log(ran.stdout);
console.log(`::${token}::`);

const result = parse(ran.stdout);
if (result?.manifest_digest !== undefined) {
  if (GITHUB_OUTPUT)
    appendFileSync(GITHUB_OUTPUT, `manifest-digest=${result.manifest_digest}\nrun-dir=${result.run_dir}\n`);
  if (GITHUB_STEP_SUMMARY)
    appendFileSync(
      GITHUB_STEP_SUMMARY,
      readFileSync(join(result.run_dir, 'summary.md'), 'utf8').slice(0, 900_000)
    );
}
process.exitCode = ran.status ?? 70;

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
