import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { judgeCommand, programsOf, USUAL_PROGRAMS } from '../../src/sandbox/none-rules.js';

const rules = { allowed: [...USUAL_PROGRAMS, 'npm'], denied: ['terraform apply'] };

describe('programs of a plain text', () => {
  it.each([
    ['echo "Hello v100"', ['echo']],
    ['cat a | grep -c b && ls > out 2>&1 || true', ['cat', 'grep', 'ls', 'true']],
    ['echo one; echo two\necho three # echo four', ['echo', 'echo', 'echo']],
    ["git log --format='%h; rm' -- 'a b'", ['git']],
    ['echo $HOME "$USER and more" *.ts a{b,c}', ['echo']],
    ['e"ch"o x', ['echo']],
    ['ec\\ho x', ['echo']],
    ['> out echo x', ['echo']],
    ['echo x \\\n  y', ['echo']],
    ['echo a#b', ['echo']],
    ['', []],
    ['# nothing', []]
  ])('%j starts %j', (text, programs) => expect(programsOf(text)).toEqual(programs));

  it.each([
    ['echo $(id)', 'a command within a command'],
    ['echo "`id`"', 'cannot be told'],
    ['echo `id`', 'a command within a command'],
    ['echo "$(id)"', 'cannot be told'],
    ['echo x$(id)', 'a command within a command'],
    ['echo ${X:-$(id)}', 'an expansion with braces'],
    ["echo $'\\x24'", 'a quote of another kind'],
    ['cat <(id)', 'a command in the place of a file'],
    ['cat << END\nx\nEND', 'a text in the place of a file'],
    ['cat <<< x', 'a text in the place of a file'],
    ['(id)', 'a group'],
    ['{ id; }', 'a group'],
    ['echo() { id; }', 'a group'],
    ['sleep 9 & id', 'in the background'],
    ['if true; then id; fi', 'the shell'],
    ['! id', 'the shell'],
    ['time id', 'the shell'],
    ['PATH=. ls', 'sets a variable'],
    ['$X y', 'only when it runs'],
    ['"$X" y', 'only when it runs'],
    ['ec* y', 'only when it runs'],
    ['~/bin/x', 'only when it runs'],
    ['/usr/bin/id', 'is a path'],
    ['./x', 'is a path'],
    ['echo "open', 'cannot be told'],
    ["echo 'open", 'cannot be told'],
    ['echo >', 'without a target'],
    ['echo > ; ls', 'without a target'],
    ['echo a\rid', 'cannot be told'],
    ['\u00a0id', 'cannot be told'],
    ['echo\0id', 'cannot be told']
  ])('%j cannot be told', (text, why) => expect(programsOf(text)).toEqual(expect.stringContaining(why)));
});

describe('what may start', () => {
  it.each([
    'echo "Hello v100"',
    'npm test',
    'git diff --stat | tail -1',
    'ls 2> /dev/null',
    'python3 tools/x.py'
  ])('%s', text => expect(judgeCommand(text, rules)).toBeNull());

  it.each([
    ['curl "http://example.com"', 'UNLISTED'],
    ['eval ls', 'UNLISTED'],
    ['exec ls', 'UNLISTED'],
    ['source x', 'UNLISTED'],
    ['bash -c ls', 'UNLISTED'],
    ['env ls', 'UNLISTED'],
    ['xargs rm', 'UNLISTED'],
    ['', 'UNLISTED'],
    ['rm -rf /', 'DENIED'],
    ['r"m" -rf  ~', 'DENIED'],
    ['ls && sudo ls', 'DENIED'],
    ['echo x > /dev/tcp/127.0.0.1/80', 'DENIED'],
    ['echo x > /dev/sda', 'DENIED'],
    ['cat ~/.ssh/id_ed25519', 'DENIED'],
    ["cat ~/'.aws'/credentials", 'DENIED'],
    ['cat /proc/self/environ', 'DENIED'],
    ['cat /proc/$$/environ', 'DENIED'],
    ['git -c core.fsmonitor=./x status', 'DENIED'],
    ['find . -name x -delete', 'DENIED'],
    ['find . -exec id ;', 'DENIED'],
    ['echo terraform    apply', 'DENIED'],
    ['echo terraform\napply', 'DENIED']
  ])('%j is refused: %s', (text, code) =>
    expect(judgeCommand(text, rules)).toMatchObject({ code: `ISO_NONE_COMMAND_${code}` })
  );
});

describe('against a real shell', () => {
  const directory = mkdtempSync(join(tmpdir(), 'none-rules-'));
  const [stubs, seen, cwd] = ['bin', 'seen', 'cwd'].map(name => join(directory, name)) as [
    string,
    string,
    string
  ];
  for (const path of [stubs, seen, cwd]) mkdirSync(path);
  for (const name of ['good', 'bad']) {
    writeFileSync(join(stubs, name), `#!/bin/sh\n: > ${seen}/${name}\n`);
    chmodSync(join(stubs, name), 0o755);
  }
  afterAll(() => rmSync(directory, { recursive: true }));

  const piece = fc.constantFrom(
    ...[
      'good',
      'bad',
      ' ',
      ' ',
      '\n',
      ';',
      '&&',
      '||',
      '|',
      '&',
      '>',
      '<',
      '"',
      "'",
      '\\',
      '$(',
      ')',
      '`',
      '#'
    ],
    ...[
      '$X',
      '{',
      '}',
      '(',
      '!',
      '=',
      'A=',
      '2>&1',
      'x',
      '*',
      '~',
      '/',
      'if ',
      'then ',
      '$',
      '[',
      ',',
      'eval ',
      '\t'
    ]
  );

  it('no text that passes starts a program that is not listed', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
        const text = pieces.join('');
        if (judgeCommand(text, { allowed: ['good'], denied: [] }) !== null) return true;
        passed += 1;
        for (const name of readdirSync(seen)) rmSync(join(seen, name));
        spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', text], {
          cwd,
          env: { PATH: stubs, X: 'bad' },
          timeout: 5000
        });
        return !readdirSync(seen).includes('bad');
      }),
      { numRuns: 6000 }
    );
    expect(passed).toBeGreaterThan(20);
  });

  it('never hangs or throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        judgeCommand(text, rules);
        return true;
      }),
      { numRuns: 2000 }
    );
    const begun = performance.now();
    for (const unit of ['"', 'a\\', '"$a', 'git ', 'find ', '> ', 'rm -a ', '\r', '\u00a0', "'"])
      judgeCommand(unit.repeat(16_000 / unit.length), rules);
    expect(judgeCommand('echo '.repeat(9_000), rules)).toMatchObject({
      why: expect.stringContaining('longer')
    });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
