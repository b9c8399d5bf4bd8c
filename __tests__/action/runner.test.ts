import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createRunner } from '../../src/action/runner.js';

let place = '';
beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'runner-'))));
afterEach(() => rmSync(place, { recursive: true, force: true }));

function started(redact = (text: string) => text) {
  const lines: string[] = [];
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk).replace(/\n$/, ''));
      done();
    }
  });
  const env = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(name => {
      writeFileSync(join(place, name), '');
      return [name, join(place, name)];
    })
  );
  return {
    runner: createRunner(env, stdout, redact),
    lines,
    file: (name: string) => readFileSync(join(place, name), 'utf8')
  };
}

describe('commands', () => {
  it('escape what would end a property or the message', () => {
    const { runner, lines } = started();
    runner.annotate('error', 'a\nb%', { title: 'x:y,z', file: 'a,b.yml', line: 3, column: 1 });
    expect(lines).toEqual(['::error title=x%3Ay%2Cz,file=a%2Cb.yml,line=3,col=1::a%0Ab%25']);
  });
  it('a second group closes the first', () => {
    const { runner, lines } = started();
    runner.group('one');
    runner.group('two');
    runner.endGroup();
    runner.endGroup();
    expect(lines).toEqual(['::group::one', '::endgroup::', '::group::two', '::endgroup::']);
  });
  it('more annotations of a level than GitHub shows are counted, not sent', () => {
    const { runner, lines } = started();
    for (let index = 0; index < 14; index++) runner.annotate('warning', `w${index}`, { title: 't' });
    runner.annotate('error', 'e', { title: 't' });
    expect(lines).toHaveLength(11);
    expect(runner.dropped).toEqual({ error: 0, warning: 4, notice: 0 });
  });
  it('commands are off until the token comes back', () => {
    const { runner, lines } = started();
    const resume = runner.stopCommands();
    resume();
    expect(lines[1]).toBe(lines[0]!.replace('::stop-commands::', '::').concat('::'));
  });
  it('what is printed is redacted; a mask itself cannot be', () => {
    const { runner, lines, file } = started(text => text.replaceAll('secret', '[x]'));
    runner.mask('secret');
    runner.line('a secret');
    runner.summary('the secret');
    runner.output('name', 'secret');
    expect(lines).toEqual(['::add-mask::secret', 'a [x]']);
    expect(file('GITHUB_STEP_SUMMARY') + file('GITHUB_OUTPUT')).not.toContain('secret');
  });
});

describe('files', () => {
  it('a value cannot end itself', () => {
    const { runner, file } = started();
    runner.output('verdict', 'a\nEOF\nother=1');
    const [, delimiter] = /^verdict<<(\S+)\n/.exec(file('GITHUB_OUTPUT'))!;
    expect(file('GITHUB_OUTPUT')).toBe(`verdict<<${delimiter}\na\nEOF\nother=1\n${delimiter}\n`);
    expect(delimiter).toMatch(/^end-[0-9a-f-]{36}$/);
  });
});
