/** Any order of events leaves the forge's pull requests true to the branches; any text leaves its GraphQL reader whole. */
import fc from 'fast-check';
import { parseGraphql, type Field } from './forge-graphql-parse.js';
import { ApiError } from './forge-http.js';
import { apiClient, type Api } from './forge-client.js';
import { startForge, type ForgeRepository } from './forge.js';

const EVENTS = [
  'commit',
  'rewrite',
  'onto base',
  'delete',
  'base',
  'merge',
  'take over',
  'close',
  'reopen'
] as const;
type Event = (typeof EVENTS)[number];

async function act(repo: ForgeRepository, api: Api, event: Event, at: number): Promise<void> {
  const main = repo.tip('main') ?? '';
  const head = repo.tip('work');
  const isOpen = repo.pulls[0]?.state === 'open';
  if (event === 'commit') repo.commitFiles('work', { [`work-${at}`]: `${at}` });
  if (event === 'rewrite')
    repo.git('update-ref', 'refs/heads/work', repo.commitFiles(`side-${at}`, { s: `${at}` }));
  if (event === 'onto base') repo.git('update-ref', 'refs/heads/work', main);
  if (event === 'delete') repo.git('update-ref', '-d', 'refs/heads/work');
  if (event === 'base') repo.commitFiles('main', { [`main-${at}`]: `${at}` });
  if (event === 'take over' && head !== null) repo.git('update-ref', 'refs/heads/main', head);
  if (event === 'merge' && isOpen) repo.merge(1, 'merge');
  if (event === 'close') repo.closePull(1, 'octocat');
  if (event === 'reopen') await api('PATCH', '/repos/o/r/pulls/1', { state: 'open' });
}

function contains(repo: ForgeRepository, commit: string, branch: string): boolean {
  return repo.git('branch', '--format=%(refname:short)', '--contains', commit).split('\n').includes(branch);
}

it('keeps pull requests true to the branches', async () => {
  const forge = await startForge();
  forge.token('t', { login: 'a[bot]', permissions: { contents: 'write', pull_requests: 'write' } });
  const api = apiClient(forge.apiUrl, 't');
  let names = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...EVENTS), { maxLength: 6 }), async events => {
        const repo = forge.repository('o', `r${(names += 1)}`);
        const path = `/repos/o/r${names}/pulls`;
        const here: Api = (method, _path, body) => api(method, `${path}/1`, body);
        repo.commitFiles('main', { a: 'a' });
        repo.commitFiles('work', { b: 'b' });
        expect((await api('POST', path, { title: 't', head: 'work', base: 'main' })).status).toBe(201);
        let wasMerged = false;
        for (const [at, event] of events.entries()) {
          await act(repo, here, event, at);
          const pull = repo.pulls[0];
          if (pull === undefined) throw new Error('the pull request is gone');
          if (pull.state === 'open') {
            expect(pull.head.sha).toBe(repo.tip('work'));
            expect(contains(repo, pull.head.sha, 'main')).toBe(false);
          }
          if (pull.merged) expect(pull.state).toBe('closed');
          if (wasMerged) expect(pull.merged).toBe(true);
          wasMerged = pull.merged;
          const { body } = await api('GET', `${path}/1`);
          expect([body.state, body.merged, body.head.sha]).toEqual([pull.state, pull.merged, pull.head.sha]);
        }
      }),
      { numRuns: 12 }
    );
  } finally {
    await forge.close();
  }
});

const NAME = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/)
  .filter(name => !['true', 'false', 'null'].includes(name));

interface Printed {
  name: string;
  text: string;
  args: [string, string][];
  fields: Printed[];
}

const { field } = fc.letrec<{ field: Printed }>(tie => ({
  field: fc.record({
    name: NAME,
    text: fc.constant(''),
    args: fc.array(fc.tuple(NAME, fc.string()), { maxLength: 2 }),
    fields: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant<Printed[]>([]),
      fc.array(tie('field'), { minLength: 1, maxLength: 2 })
    )
  })
}));

function print({ name, args, fields }: Printed): string {
  const given = args.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
  const inner = fields.length === 0 ? '' : ` { ${fields.map(print).join(' ')} }`;
  return name + (given === '' ? '' : `(${given})`) + inner;
}

function plain({ name, args, fields }: Printed): Field {
  const terms = args.map(([key, value]): Field['args'][number] => [key, { kind: 'value', value }]);
  return { alias: name, name, args: terms, fields: fields.map(plain) };
}

it('reads back the GraphQL that was written', () => {
  fc.assert(
    fc.property(field, written => {
      expect(parseGraphql(`query Q($x: Int!) { ${print(written)} }`)).toEqual({
        kind: 'query',
        fields: [plain(written)]
      });
    })
  );
});

it('refuses every other text, and never breaks', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '"',
    '"\\q"',
    ':',
    '$',
    '...',
    'on',
    'query',
    'a',
    '"""',
    '@',
    '1'
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map(all => all.join(' '))
      ),
      text => {
        try {
          expect(parseGraphql(text).fields).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      }
    ),
    { numRuns: 500 }
  );
});
