import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A small house under the real lint: its configuration, other sources. */
const house = mkdtempSync(join(tmpdir(), 'codex-house-'));
for (const name of ['eslint.config.mjs', 'tsconfig.json', 'package.json']) cpSync(name, join(house, name));
symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
afterAll(() => rmSync(house, { recursive: true }));

const FILES: Record<string, string> = {
  'src/platform/ground.ts': 'export const ground = 1;\n',
  'src/pack/rule.ts': "import { ground } from '../platform/ground.js';\nexport const rule = ground;\n",
  'src/sandbox/box.ts': "import { rule } from '../pack/rule.js';\nexport const box = rule;\n",
  'src/evidence/fine.ts': "import { rule } from '../pack/rule.js';\nexport const fine = rule;\n",
  'src/run/flow.ts': "import { box } from '../sandbox/box.js';\nexport const flow = box;\n",
  'src/cli/front.ts': "import { flow } from '../run/flow.js';\nexport const front = flow;\n",
  'src/pack/upward.ts': "import { box } from '../sandbox/box.js';\nexport const upward = box;\n",
  'src/platform/upward.ts': "import { rule } from '../pack/rule.js';\nexport const upward = rule;\n",
  'src/run/upward.ts': "import { front } from '../cli/front.js';\nexport const upward = front;\n",
  'src/evidence/sideways.ts': "import { box } from '../sandbox/box.js';\nexport const sideways = box;\n",
  'src/pack/impure.ts': "import { readFileSync } from 'node:fs';\nexport const impure = readFileSync;\n",
  'src/pack/clock.ts': 'export const clock = Date.now();\n',
  'src/run/toolkit.ts': "import * as core from '@actions/core';\nexport const toolkit = core;\n",
  'src/run/a.ts': "import { b } from './b.js';\nexport const a = (): number => b();\n",
  'src/run/b.ts': "import { a } from './a.js';\nexport const b = (): number => a();\n"
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

interface Linted {
  filePath: string;
  messages: { ruleId: string; message: string }[];
}

const run = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--format', 'json', 'src'], {
  cwd: house,
  encoding: 'utf8'
});
const linted = JSON.parse(run.stdout) as Linted[];

function rulesOf(path: string): string[] {
  return linted.find(file => file.filePath.endsWith(`/${path}`))!.messages.map(({ ruleId }) => ruleId);
}

describe('the floors', () => {
  it.each([
    'src/platform/ground.ts',
    'src/pack/rule.ts',
    'src/sandbox/box.ts',
    'src/evidence/fine.ts',
    'src/run/flow.ts',
    'src/cli/front.ts'
  ])('%s imports downwards and passes', path => expect(rulesOf(path)).toEqual([]));

  it.each([
    ['src/pack/upward.ts', 'import-x/no-restricted-paths'],
    ['src/platform/upward.ts', 'import-x/no-restricted-paths'],
    ['src/run/upward.ts', 'import-x/no-restricted-paths'],
    ['src/evidence/sideways.ts', 'import-x/no-restricted-paths'],
    ['src/pack/impure.ts', 'no-restricted-imports'],
    ['src/pack/clock.ts', 'no-restricted-properties'],
    ['src/run/toolkit.ts', '@typescript-eslint/no-restricted-imports'],
    ['src/run/a.ts', 'import-x/no-cycle'],
    ['src/run/b.ts', 'import-x/no-cycle']
  ])('%s breaks %s', (path, rule) => expect(rulesOf(path)).toContain(rule));

  it('makes lint fail', () => expect(run.status).toBe(1));
});
