/** The contract: frozen, complete, and the same for what means the same. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Contract } from '../../src/pack/contract.js';
import { readPack } from '../../src/pack/index.js';
import { digestOf } from '../../src/platform/canonical.js';
import { memoryFiles } from './memory.js';

function read(text: string | Uint8Array): ReturnType<typeof readPack> {
  return readPack('p.yml', memoryFiles({ 'p.yml': text as string }));
}

function contractOf(text: string): Contract {
  const { contract, problems } = read(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return contract as Contract;
}

function thawed(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [at]),
    ...Object.entries(value).flatMap(([key, member]) => thawed(member, `${at}/${key}`))
  ];
}

const head = 'id: X-1\ntitle: A title\nacceptance: {commands: [node -e 0]}\n';

it('is deeply frozen', () => {
  const contract = contractOf(
    `${head}untrusted: {a: b}\ntask: {name: {deep: [1]}}\nphases: {implement: {run: [x]}}\n`
  );
  expect(thawed(contract)).toEqual([]);
  expect(() => ((contract.about['task'] as Record<string, unknown>)['name'] = 1)).toThrow(TypeError);
});

it('has a canonical form', () => expect(digestOf(contractOf(head))).toMatch(/^sha256:[0-9a-f]{64}$/));

it('phases inherit what they do not state, and may narrow it', () => {
  const contract = contractOf(`${head}permissions: {network: {allow: [npm]}, env: [CI, TZ], write: [src]}
phases:
  implement: {run: [x], permissions: {env: [CI]}}
  test: {permissions: {network: none, write: [src/a]}}
`);
  expect(contract.setup.permissions).toEqual(contract.permissions);
  expect(contract.implement.permissions).toMatchObject({
    network: { allow: ['npm'] },
    env: ['CI'],
    write: ['src'],
    place: { line: 6 }
  });
  expect(contract.test.permissions).toMatchObject({
    network: { allow: [] },
    env: ['CI', 'TZ'],
    write: ['src/a']
  });
});

const IMAGE = `debian@sha256:${'0123456789abcdef'.repeat(4)}`;

it.each([
  ['', null],
  ['isolation: sandbox\n', { kind: 'sandbox', image: null }],
  ['isolation: none\n', { kind: 'none', image: null }],
  ['isolation: {kind: remote}\n', { kind: 'remote', image: null }],
  ['isolation: container\n', { kind: 'container', image: null }],
  [`isolation: {kind: container, image: "${IMAGE}"}\n`, { kind: 'container', image: IMAGE }]
])('isolation: %j', (text, wish) => {
  const { isolation } = contractOf(`${head}${text}`);
  if (wish === null) expect(isolation).toBeNull();
  else expect(isolation).toMatchObject({ ...wish, place: { line: 4 } });
});

it.each([
  ['none', ['4:12 PACK_CONTRADICTION', '4:12 PACK_CONTRADICTION']],
  ['container', []]
])('isolation %s beside safe_mode', (kind, wanted) => {
  const texts = [`isolation: ${kind}`, `isolation: {kind: ${kind}}`];
  const found = texts.flatMap(text => read(`${head}${text}\nconstraints: {safe_mode: true}\n`).problems);
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(wanted);
});

it('limits and secrets', () => {
  const contract = contractOf(
    `${head}limits: {cpu_minutes: 1.5, open_files: 64}\nsecrets: [data/**, k.bin]\n`
  );
  expect(contract.limits).toEqual({ cpu_minutes: 1.5, open_files: 64 });
  expect(contract.secrets).toEqual(['data/**', 'k.bin']);
});

it('setup has two spellings', () => {
  const one = contractOf(`${head}setup: {run: [a, b], produces: [out]}\n`).setup;
  const other = contractOf(`${head}phases: {setup: {run: [a, b], produces: [out]}}\n`).setup;
  expect(one.commands.map(({ id, text, cwd }) => [id, text, cwd])).toEqual([
    ['setup/1', 'a', ''],
    ['setup/2', 'b', '']
  ]);
  expect(other.commands.map(({ text }) => text)).toEqual(one.commands.map(({ text }) => text));
  expect(other.produces).toEqual(one.produces);
});

it('a command keeps its bytes', () => {
  const command = contractOf(
    `id: a\ntitle: b\nacceptance:\n  commands:\n    - |\n      printf 'a\\tb' "$X"  # c\n      exit 0\n`
  ).test.commands[0];
  expect(command?.text).toBe(`printf 'a\\tb' "$X"  # c\nexit 0\n`);
});

it('pr is a wish, a refusal, or the default', () => {
  const wish = { labels: [], draft: false, title: null, base: null };
  expect([`${head}`, `${head}pr: true\n`, `${head}pr: {}\n`].map(text => contractOf(text).pr)).toEqual([
    wish,
    wish,
    wish
  ]);
  expect(contractOf(`${head}pr: false\n`).pr).toBeNull();
});

it('a place is a UTF-16 column, as editors count', () => {
  expect(
    contractOf('id: a\ntitle: "😀"\nacceptance: {must: "😀", commands: [x]}\n').positions[
      '/acceptance/commands'
    ]
  ).toEqual({ file: 'p.yml', line: 3, column: 36 });
});

describe('properties', () => {
  const settings = { numRuns: 300 };

  it('arbitrary bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        const { contract, problems } = read(bytes);
        expect(contract === null).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      settings
    );
  });

  it('arbitrary text of YAML’s own characters never throws, and its places are in the file', () => {
    const piece = fc.constantFrom(
      'id: ',
      'title: ',
      '\n',
      '  ',
      '- ',
      '? ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!x ',
      '!!str ',
      '"',
      "'",
      '|\n',
      '>-\n',
      '#',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '\t',
      '<<: ',
      'acceptance:',
      '\\',
      '@',
      '`',
      'null',
      '~',
      '1',
      '\r\n',
      '__proto__: ',
      '\ufeff'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const lines = text.split('\n');
        for (const { line, column } of read(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 1500 }
    );
  });

  it('arbitrary values under known keys never throw', () => {
    const keys = [
      'id',
      'title',
      'constraints',
      'permissions',
      'scope',
      'setup',
      'phases',
      'acceptance',
      'execution',
      'artifacts',
      'outputs',
      'docs',
      'limits',
      'pr',
      'carry',
      'data',
      'untrusted',
      'network',
      'workspace',
      'review'
    ];
    const inner = [
      'allow',
      'network',
      'run',
      'permissions',
      'commands',
      'must',
      'file',
      'required',
      'allowed_paths',
      'implement',
      'test',
      'cwd',
      'path',
      'exclude',
      'labels',
      'quiet',
      'agent',
      'cloud',
      'env',
      'write',
      'toString',
      'hasOwnProperty'
    ];
    const value = fc.letrec(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...inner), tie('node'), { maxKeys: 4 })
      )
    })).node;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), pack => {
        const { contract, problems } = read(stringify(pack));
        expect(contract === null).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      settings
    );
  });

  it('valid packs come back as they were written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const path = fc.array(word, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'));
    const paths = fc.uniqueArray(path, { maxLength: 4 });
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const text = printable.filter(
      one => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(one) && one.trim() === one && one !== ''
    );
    const commands = fc.array(text, { minLength: 1, maxLength: 4 });
    const pack = fc.record({
      id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/),
      title: text,
      acceptance: fc.record({ commands }),
      phases: fc.record({ implement: fc.record({ run: commands }) }),
      scope: fc.record({ allowed_paths: paths }),
      carry: paths,
      limits: fc.record({ changed_lines: fc.nat(100_000), attempts: fc.integer({ min: 1, max: 9 }) }),
      untrusted: fc.dictionary(
        word.filter(one => one !== 'constructor' && one !== 'prototype'),
        fc.string({ unit: 'grapheme-ascii' })
      ),
      pr: fc.record({ labels: fc.array(word, { maxLength: 3 }), draft: fc.boolean() })
    });
    fc.assert(
      fc.property(pack, fc.boolean(), (written, flow) => {
        const yaml = stringify(written, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 });
        const contract = contractOf(yaml);
        expect(contract.id).toBe(written.id);
        expect(contract.title).toBe(written.title);
        expect(contract.test.commands.map(one => one.text)).toEqual(written.acceptance.commands);
        expect(contract.implement.commands.map(one => one.text)).toEqual(written.phases.implement.run);
        expect(contract.allowedPaths).toEqual(written.scope.allowed_paths);
        expect(contract.carry).toEqual(written.carry);
        expect(contract.limits).toEqual(written.limits);
        expect(contract.untrusted).toEqual(written.untrusted);
        expect(contract.pr).toMatchObject(written.pr);
        expect(digestOf(contractOf(yaml))).toBe(digestOf(contract));
      }),
      settings
    );
  });
});

it('a thousand packs take little more than the first', () => {
  const files = memoryFiles({
    'p.yml': `${head}scope: {allowed_paths: [a, b]}\nlimits: {changed_lines: 10}\nphases: {implement: {run: [x, y]}}\n`
  });
  readPack('p.yml', files);
  const start = performance.now();
  for (let index = 0; index < 1000; index++) readPack('p.yml', files);
  // The whole process of one takes about 60 ms; 40 times that is the bound of the product.
  expect(performance.now() - start).toBeLessThan(2400);
});
