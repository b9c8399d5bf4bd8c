import fc from 'fast-check';
import { parse } from 'yaml';
import { answerOf, givenAnswers, questionText, readAnswer } from '../../src/cli/verbs/learn-ask.js';
import { readPack, type PackFiles } from '../../src/pack/index.js';
import { expandHosts } from '../../src/permissions/presets.js';
import type { RefusedHost } from '../../src/permissions/refused.js';
import { sortRefused } from '../../src/run/learn-hosts.js';
import {
  edited,
  learningCopy,
  type Learned,
  packEdits,
  packValue,
  suggestionOf,
  yamlOf
} from '../../src/run/learn-pack.js';
import type { Question } from '../../src/run/learn.js';

const HEAD = 'id: A-1\ntitle: A title\n';
const COMMANDS =
  'acceptance: {commands: ["true"]}\nphases: {implement: {run: ["true"]}}\nsetup: {run: ["true"]}\n';

function learned(over: Partial<Learned['allow']> = {}, quiet: string[] = []): Learned {
  return { allow: { setup: [], implement: [], test: [], ...over }, quiet };
}

function valueOf(text: string): Record<string, unknown> {
  const value = packValue('pack.yml', Buffer.from(text));
  if (value === null) throw new Error(`no pack: ${text}`);
  return value;
}

/** What the pack room says of a text. */
function readText(text: string) {
  const files: PackFiles = {
    kind: path => (path === 'pack.yml' ? 'file' : null),
    size: () => Buffer.byteLength(text),
    read: () => Buffer.from(text),
    list: () => ['pack.yml']
  };
  return readPack('pack.yml', files);
}

describe('packEdits', () => {
  const cases: [string, string, Learned, unknown][] = [
    ['nothing learned, nothing edited', HEAD, learned(), null],
    [
      'a phase of its own',
      HEAD,
      learned({ test: ['a.example:443'] }),
      { phases: { test: { permissions: { network: { allow: ['a.example:443'] } } } } }
    ],
    [
      'lists are complete, and the first answer stays the first',
      `${HEAD}phases: {test: {permissions: {network: {allow: npm}}}}\n`,
      learned({ test: ['b.example:443', 'a.example:8443', 'b.example:443'] }),
      {
        phases: { test: { permissions: { network: { allow: ['npm', 'b.example:443', 'a.example:8443'] } } } }
      }
    ],
    [
      'what is declared already is not learned again',
      `${HEAD}phases: {test: {permissions: {network: {allow: [npm, "*.example.org:443"]}}}}\n`,
      learned({ test: ['registry.npmjs.org:443', 'x.example.org:443'] }),
      null
    ],
    [
      'setup where the pack has it',
      `${HEAD}phases: {setup: {run: ["true"]}}\n`,
      learned({ setup: ['a.example:443'] }),
      { phases: { setup: { permissions: { network: { allow: ['a.example:443'] } } } } }
    ],
    [
      'allow_network: false would contradict',
      `${HEAD}constraints: {allow_network: false}\n`,
      learned({ test: ['a.example:443'] }),
      {
        constraints: { allow_network: true },
        phases: { test: { permissions: { network: { allow: ['a.example:443'] } } } }
      }
    ],
    [
      'the pack bounds its phases; those that took its list by silence keep just that',
      `${HEAD}${COMMANDS}permissions: {network: {allow: [npm]}}\n`,
      learned({ setup: ['a.example:443'] }),
      {
        permissions: { network: { allow: ['npm', 'a.example:443'] } },
        setup: { permissions: { network: { allow: ['npm', 'a.example:443'] } } },
        phases: {
          implement: { permissions: { network: { allow: ['npm'] } } },
          test: { permissions: { network: { allow: ['npm'] } } }
        }
      }
    ],
    [
      'quiet hosts go beside those that are quiet',
      `${HEAD}network: {quiet: t.example}\n`,
      learned({}, ['u.example:443', 't.example']),
      { network: { quiet: ['t.example', 'u.example:443'] } }
    ]
  ];
  it.each(cases)('%s', (_name, text, given, wanted) => {
    expect(suggestionOf(valueOf(text), given)).toEqual(wanted);
  });
});

describe('the copy that is run', () => {
  it('says that it is for learning, and keeps what evidence said', () => {
    const copy = parse(
      learningCopy(valueOf(`${HEAD}evidence: {mode: full, keep: 3}\n`), learned())
    ) as object;
    expect(copy).toMatchObject({ evidence: { mode: 'learn', keep: 3 } });
    expect(parse(learningCopy(valueOf(`${HEAD}evidence: full\n`), learned()))).toMatchObject({
      evidence: { mode: 'learn' }
    });
  });

  it('has no network where no host is named yet, whatever allow_network says', () => {
    const pack = valueOf(`${HEAD}${COMMANDS}constraints: {allow_network: true}\n`);
    expect(parse(learningCopy(pack, learned()))).toMatchObject({ constraints: { allow_network: false } });
    const next = learningCopy(pack, learned({ test: ['a.example:443'] }));
    expect(parse(next)).toMatchObject({ constraints: { allow_network: true } });
  });

  it('keeps what a YAML 1.1 reader took for a boolean', () => {
    const pack = valueOf(`${HEAD}${COMMANDS}constraints: {allow_secrets: no}\n`);
    const { contract, problems } = readText(learningCopy(pack, learned()));
    expect(contract?.constraints.allowSecrets).toBe(false);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const host = fc.constantFrom('a.example:443', 'b.example:443', 'c.example:8443', 'registry.npmjs.org:443');
  const hosts = fc.uniqueArray(host, { maxLength: 4 });
  const stated = fc.constantFrom(
    '',
    'permissions: {network: {allow: [npm]}}\n',
    'permissions: {network: {allow: []}}\n',
    'permissions: {network: none}\n',
    'permissions: {network: {allow: ["*.example:443", "c.example:8443"]}}\n'.replace(
      '*.example',
      '*.b.example'
    ),
    'constraints: {allow_network: false}\n',
    'constraints: {allow_network: true}\n'
  );
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(one => one.trim() !== '');

  it('loads, and gives each phase what it had and what it learned, and no phase more (fast-check)', () => {
    fc.assert(
      fc.property(stated, hosts, hosts, hosts, text, (more, setup, implement, test, command) => {
        const pack = {
          ...valueOf(`${HEAD}${COMMANDS}${more}`),
          acceptance: { commands: [command.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, 'x')] }
        };
        const before = readText(yamlOf(pack)).contract!;
        const given = learned({ setup, implement, test });
        const { contract, problems } = readText(learningCopy(pack, given));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        for (const phase of ['setup', 'implement', 'test'] as const) {
          const had = before[phase].permissions.network.allow;
          const has = contract![phase].permissions.network.allow;
          expect(expandHosts(has)).toEqual(expandHosts([...had, ...given.allow[phase]]));
        }
        expect(contract!.test.commands[0]!.text).toBe(before.test.commands[0]!.text);
        // The suggestion merged by hand grants the same.
        const merged = readText(yamlOf(edited(pack, packEdits(pack, given)))).contract!;
        expect(merged.test.permissions.network).toEqual(contract!.test.permissions.network);
      }),
      { numRuns: 200 }
    );
  });
});

describe('what was refused', () => {
  const commands = [
    { id: 'test/1', text: 'npm test' },
    { id: 'test/2', text: 'npm run e2e' }
  ];
  function refused(over: Partial<RefusedHost>): RefusedHost {
    return {
      phase: 'test',
      command: 'test/1',
      host: 'a.example',
      port: 443,
      code: 'NET_NOT_GRANTED',
      tries: 1,
      process: null,
      ...over
    };
  }

  it('is one question a phase and host, with everybody who asked', () => {
    const { open, closed } = sortRefused(
      [
        refused({ process: 'node x.js' }),
        refused({ command: 'test/2', tries: 3 }),
        refused({ phase: 'setup', command: 'setup/1' }),
        refused({ host: 'only-a-name.example', port: null })
      ],
      commands
    );
    expect(closed).toEqual([]);
    expect(open.map(({ phase, host, portTold }) => [phase, host, portTold])).toEqual([
      ['test', 'a.example:443', true],
      ['setup', 'a.example:443', true],
      ['test', 'only-a-name.example:443', false]
    ]);
    expect(open[0]!.askedBy).toEqual([
      { command: 'test/1', text: 'npm test', process: 'node x.js', tries: 1 },
      { command: 'test/2', text: 'npm run e2e', process: null, tries: 3 }
    ]);
  });

  const never: [string, Partial<RefusedHost>, string][] = [
    ['a cloud', { host: 's3.amazonaws.com', code: 'CLOUD_HOST_REFUSED' }, 'CLOUD_HOST_REFUSED'],
    ['past the proxy', { code: 'NET_PROXY_IGNORED' }, 'NET_PROXY_IGNORED'],
    ['a private address', { host: '10.0.0.5' }, 'PACK_HOST'],
    ['the machine itself', { host: 'localhost' }, 'PACK_HOST'],
    ['a loopback address', { host: '::1' }, 'PACK_HOST'],
    ['no host at all', { host: 'a b\u001b[2J' }, 'NET_NOT_GRANTED']
  ];
  it.each(never)('%s is not offered', (_name, over, code) => {
    const { open, closed } = sortRefused([refused(over)], commands);
    expect(open).toEqual([]);
    expect(closed).toMatchObject([{ code, reason: expect.stringMatching(/./) }]);
  });
});

describe('answers', () => {
  const question: Question = {
    phase: 'test',
    host: 'a.example:443',
    portTold: true,
    quietable: true,
    askedBy: [{ command: 'test/1', text: 'npm\n test', process: 'node \u001b[2Jx.js', tries: 2 }]
  };

  it('the question is one harmless line', () => {
    const text = questionText(question);
    expect(text).toBe(
      'a.example:443, asked for by test/1 "npm test" > node \\x1b[2Jx.js: allow in test? [y]es [n]o [q]uiet '
    );
    expect(questionText({ ...question, quietable: false })).not.toContain('[q]');
    expect(questionText({ ...question, portTold: false })).toContain('443 assumed');
  });

  it.each([
    ['y', 'allow'],
    [' YES ', 'allow'],
    ['n', 'refuse'],
    ['q', 'quiet'],
    ['', null],
    ['yn', null],
    ['a.example', null]
  ])('%j means %s', (line, answer) => expect(readAnswer(line, true)).toBe(answer));

  it('quiet is no answer where another phase may reach the host', () =>
    expect(readAnswer('q', false)).toBeNull());

  it('flags answer for what they name, and for nothing else', () => {
    const given = givenAnswers({ flags: { allow: 'npm, *.example.org:443,b.example', quiet: 't.example' } });
    const of = (host: string) => answerOf(given, { host });
    expect([of('registry.npmjs.org:443'), of('x.example.org:443'), of('b.example:443')]).toEqual(
      Array<string>(3).fill('allow')
    );
    expect([of('t.example:443'), of('t.example:80'), of('example.org:443')]).toEqual(['quiet', null, null]);
  });

  it.each([
    [{ allow: '*' }, 'every host'],
    [{ allow: '10.0.0.1:443' }, 'private network'],
    [{ allow: 'https://a.example/' }, 'URL'],
    [{ quiet: 'a b' }, 'not a host name'],
    [{ allow: '*.example.org', quiet: 'x.example.org' }, 'stands in --allow and in --quiet']
  ])('%j is refused', (flags, message) => expect(() => givenAnswers({ flags })).toThrow(message));
});
