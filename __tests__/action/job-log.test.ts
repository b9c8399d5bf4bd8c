import fc from 'fast-check';
import { Writable } from 'node:stream';
import { jobLog } from '../../src/action/job-log.js';
import { createRunner } from '../../src/action/runner.js';
import type { Plan } from '../../src/run/plan.js';

const plan = {
  digest: 'sha256:1',
  pack: { id: 'A', title: 't\n::error::x', path: 'a.yml' },
  base: { commit: 'c'.repeat(40) },
  mode: 'safe',
  phases: [
    {
      name: 'test',
      commands: [],
      grant: { network: 'none', cloud: 'none', env: ['LANG'], write: null }
    }
  ]
} as unknown as Plan;

function show(output: readonly Buffer[]): string[] {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    }
  });
  const log = jobLog(
    createRunner({}, stdout, line => line),
    () => undefined
  );
  log.planned(plan, 'main');
  log.commandStarted({ id: 'test-1', phase: 'test', text: 'npm test', network: 'none' });
  for (const bytes of output) log.output(bytes);
  log.commandEnded({
    id: 'test-1',
    phase: 'test',
    text: 'npm test',
    cwd: '',
    status: 'failed',
    exit: 1,
    signal: null,
    milliseconds: 40,
    log: 'logs/test/01.log',
    tail: ''
  });
  log.close();
  return text.split('\n');
}

/** Commands as the runner finds them: `::` after any white space at the start of a line, `##[` anywhere. */
function commandsIn(lines: readonly string[]): string[] {
  return lines.filter(line => line.trimStart().startsWith('::') || line.includes('##['));
}

describe('the job log', () => {
  it('a phase is a group with its grant at the head; a failure stands outside of it', () => {
    const lines = show([Buffer.from('one\ntwo')]);
    const group = lines.findIndex(line => line.startsWith('::group::test'));
    expect(lines[group]).toContain('network none · cloud none · secrets none · variables LANG');
    const end = lines.indexOf('::endgroup::');
    expect(lines.slice(group, end)).toEqual(expect.arrayContaining(['$ npm test', 'one', 'two']));
    expect(lines.slice(end).join('\n')).toMatch(/test\s+FAILED {2}npm test {3}exit 1/);
  });

  it.each([
    '::error::x',
    '  ::set-output name=a::b',
    '\u00a0::add-mask::x',
    'a ##[set-env name=PATH]/tmp',
    '\x1b[31m::warning::x',
    'x\r::error::y',
    '::stop-commands::mine\n::error::x'
  ])('%j in the output of a command is no command', text => {
    const quiet = commandsIn(show([Buffer.from('harmless')])).length;
    expect(commandsIn([...text.split(/[\r\n]/), text.replace('\x1b[31m', '')]).length).toBeGreaterThan(0);
    expect(commandsIn(show([Buffer.from(text)]))).toHaveLength(quiet);
  });

  it('however the output is cut into pieces', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(':', '#', '[', '\n', ' ', 'error', '\x1b[0m', '\r', '\u3000', '%0A'), {
          maxLength: 30
        }),
        fc.integer({ min: 1, max: 5 }),
        (words, size) => {
          const bytes = Buffer.from(words.join(''));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size)
          );
          const ours = /^::(group::test .*|endgroup::|stop-commands::[0-9a-f-]{36}|[0-9a-f-]{36}::)$/;
          expect(commandsIn(show(pieces)).filter(line => !ours.test(line))).toEqual([]);
        }
      )
    ));

  it('endless output is shown up to a megabyte, and says where the rest is', () => {
    const lines = show(Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'line of output\n')));
    expect(lines.join('\n').length).toBeLessThan(1.3 * 1024 * 1024);
    expect(lines.filter(line => line.includes('the log file has the rest'))).toHaveLength(1);
  });
});
