/** The verb guard, called as the command line calls it, on files of its own. */
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/index.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'codex-guard-'));
  mkdirSync(join(directory, '.git'));
  mkdirSync(join(directory, '.codex'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A process as far as the command line looks at one. */
async function guard(...args: string[]) {
  const written = { out: '', error: '' };
  const stream = (name: 'out' | 'error') => ({
    isTTY: false,
    on: () => undefined,
    write: (text: string) => (written[name] += text)
  });
  const fake = {
    stdout: stream('out'),
    stderr: stream('error'),
    env: {},
    cwd: () => directory
  } as unknown as NodeJS.Process;
  const code = await main(['guard', ...args], fake);
  return { code, ...written, json: args.includes('--json') ? JSON.parse(written.out) : null };
}

it('allows a harmless text, and shows its commands', async () => {
  const { code, out } = await guard('echo test | wc -c');
  expect(code).toBe(0);
  expect(out).toContain('allowed  text  2 of 100 steps');
  expect(out).toMatch(/1:1 +echo +echo test/);
});

it('denies with rule, reason, what to use instead, and exit 3', async () => {
  const { code, out } = await guard('npm test && git push');
  expect(code).toBe(3);
  expect(out).toContain('DENIED');
  expect(out).toContain('REFUSED   EXEC_FORBIDDEN  1:13  git push');
  expect(out).toContain('(rule git.push)');
  expect(out).toContain('instead');
});

it('speaks JSON', async () => {
  const { code, json } = await guard('echo \u{1f680}', 'true', '--json');
  expect(code).toBe(3);
  expect(json).toMatchObject({
    decision: 'forbid',
    mode: 'safe',
    denied: 1,
    exit: 3,
    texts: [
      {
        name: 'text 1',
        decision: 'forbid',
        steps: 1,
        maxSteps: 100,
        findings: [{ code: 'EXEC_EMOJI', line: 1, column: 6 }]
      },
      { name: 'text 2', decision: 'allow', findings: [] }
    ]
  });
});

it('--mode privileged lists what cannot be told', async () => {
  expect((await guard('$X')).code).toBe(3);
  const { code, out } = await guard('$X', '--mode', 'privileged');
  expect(code).toBe(0);
  expect(out).toContain('unclear   EXEC_UNPARSABLE');
});

it('--max-steps and --allow-emoji', async () => {
  expect((await guard('a; b', '--max-steps', '1')).code).toBe(3);
  expect((await guard('a; b', '--max-steps', '2')).code).toBe(0);
  expect((await guard('echo \u{1f680}', '--allow-emoji')).code).toBe(0);
});

it('--file judges a script, with the places of its lines', async () => {
  writeFileSync(join(directory, 's.sh'), '#!/bin/bash\nset -e\nif true; then\n  sudo ls\nfi\n');
  const { code, json } = await guard('--file', 's.sh', '--json');
  expect(code).toBe(3);
  expect(json.texts[0]).toMatchObject({
    name: 's.sh',
    findings: [{ rule: 'system.rights', line: 4, column: 3 }]
  });
});

it('--pack judges every command of a pack', async () => {
  writeFileSync(
    join(directory, 'p.yml'),
    'id: P-1\ntitle: x\nphases: {implement: {run: [npm run fmt]}}\nacceptance: {commands: [npm test, npm publish]}\n'
  );
  const { code, json } = await guard('--pack', 'p.yml', '--json');
  expect(code).toBe(3);
  expect(
    json.texts.map(({ name, decision }: { name: string; decision: string }) => `${name} ${decision}`)
  ).toEqual(['implement/1 allow', 'test/1 allow', 'test/2 forbid']);
});

it('reads the execpolicy of the repository, and another one with --policy', async () => {
  writeFileSync(
    join(directory, '.codex/execpolicy.yml'),
    'version: 1\nrules: [{id: no.ls, prefix: [ls], match: [ls]}]\n'
  );
  writeFileSync(join(directory, 'other.yml'), 'version: 1\nwithout: [git.push]\n');
  expect((await guard('ls')).code).toBe(3);
  expect((await guard('ls', '--policy', 'other.yml')).code).toBe(0);
  expect((await guard('git push', '--policy', 'other.yml')).code).toBe(0);
});

it('a broken execpolicy is exit 2, every problem at its place', async () => {
  writeFileSync(
    join(directory, '.codex/execpolicy.yml'),
    'version: 1\nrules:\n  - id: a\n    prefix: [x]\n    match: [y]\n'
  );
  const { code, error } = await guard('ls');
  expect(code).toBe(2);
  expect(error).toContain(
    '.codex/execpolicy.yml:5:13 EXEC_EXAMPLE rule a does not decide its own example "y"'
  );
  expect((await guard('ls', '--json')).json).toMatchObject({
    exit: 2,
    error: { code: 'EXEC_EXAMPLE', problems: [{ line: 5 }] }
  });
});

it('--rules lists what holds', async () => {
  const { code, out } = await guard('--rules');
  expect(code).toBe(0);
  expect(out).toMatch(/^git\.push +forbid /m);
});

it.each([
  [[], 'name either texts, --file or --pack'],
  [['a', '--file', 'x'], 'name either texts, --file or --pack'],
  [['--file', 'absent'], 'absent cannot be read'],
  [['a', '--policy', 'absent'], 'does not exist'],
  [['a', '--mode', 'wild'], '--mode takes one of safe, privileged'],
  [['a', '--max-steps', '0'], 'takes a whole number']
])('%j is wrong usage: %s', async (args, message) => {
  const { code, error } = await guard(...args);
  expect(code).toBe(2);
  expect(error).toContain(message);
});

it('follows no link to a script, and reads no directory or binary', async () => {
  writeFileSync(join(directory, 'real.sh'), 'true\n');
  symlinkSync('real.sh', join(directory, 'link.sh'));
  linkSync(join(directory, 'real.sh'), join(directory, 'hard.sh'));
  writeFileSync(join(directory, 'binary'), Buffer.from([0xff, 0xfe, 0x00]));
  for (const file of ['link.sh', 'hard.sh', '.git', 'binary'])
    expect([file, (await guard('--file', file)).code]).toEqual([file, 2]);
});

it('shows foreign text harmlessly', async () => {
  const { out } = await guard('echo \u001b[2J\n::set-env name=A::b');
  expect(out).not.toContain('\u001b');
  expect(out).not.toMatch(/^::/m);
});
