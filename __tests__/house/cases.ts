/**
 * The 47 escape cases, and where the tests have them. A test belongs to a case when its full name says `case 17:` (or
 * `cases 2, 4:`), in its own title, in a row of its table, or in the title of a `describe` around it. It holds a proof,
 * that is, the attack works where the protection is off, when it uses one of the names below. Read from the sources,
 * so that a case cannot be lost silently; imports nothing, since a script uses it too (scripts/cases-docs.mjs).
 */
import type TypeScript from 'typescript';

/** In the order of their numbers, from 1. */
export const CASES: readonly string[] = [
  'curl with no network granted',
  'names resolved: getent',
  'bash and /dev/tcp',
  'datagrams to port 53',
  'raw and packet sockets',
  'AF_VSOCK, AF_ALG and other families',
  'an abstract socket of the host',
  'the sockets of docker and containerd',
  'the metadata service, direct and through the proxy',
  'an IPv6 literal; services of the machine’s own loopback',
  'proxy variables unset, `--noproxy`',
  'a host that is not listed',
  'a listed host, port 22',
  'an address in the place of a name',
  'a trailing dot, user information, a NUL in the host',
  'mixed case, percent-encoding, a listed name with a suffix',
  'a listed name that resolves to a private address',
  'a name that changes between check and dial',
  'another server name in TLS than in CONNECT',
  'another Host behind a listed one (within TLS the documented residual)',
  'a CONNECT within a tunnel, a relay',
  'DNS over HTTPS; a redirect to an unlisted host',
  'the proxy killed while the run goes on',
  'the forwarder killed and its port taken',
  'sudo, a setuid su',
  'namespaces of one’s own, nsenter',
  'mount, remount, mknod',
  'ptrace of the first process',
  'io_uring, key rings',
  'processes of the host, their environment and memory',
  'tokens in any environment that can be read',
  'credential files of the home',
  '`.env`, direct and through links',
  'a token that checkout persisted',
  'writes to `.git/config` and hooks',
  '`.git` renamed and made again',
  'a link to /etc',
  'a daemon of its own session',
  'the runner’s command files, other actions’ code, a planted git',
  'no means of isolation',
  'fork bomb, memory, disk, endless output',
  'nested repositories with filters',
  'artifacts that are no regular files',
  'started as root: identity, /proc/sys, setuid files',
  'the program killed with SIGKILL',
  'the program’s own code, run directory, caches, later steps’ files',
  'planted ignored files in the test tree'
];

/** Names that a proof goes by: what runs without protection, or what came of it. */
const PROOFS = new Set(['proof', 'unprotected', 'startUnprotected', 'naively']);

/** Names of what tells more than a command's own output: the record, the exit status, what the target saw. */
const WITNESSES = new Set(
  'attempts code codes decided decisions error hits knocks log seen setupError signal stat status verdict'.split(
    ' '
  )
);

/** Attacks that are run as one list, by escapes.test.ts: all of them without protection, and all inside. */
const LISTS = ['__tests__/e2e/attacks.ts'];

export interface CaseTest {
  readonly file: string;
  readonly title: string;
  readonly cases: readonly number[];
  readonly proof: boolean;
  readonly witness: boolean;
}

export interface Found {
  readonly tests: readonly CaseTest[];
  /** `file: text` of what leaves a test out, in files that have a case. */
  readonly skips: readonly string[];
}

type Sources = ReadonlyMap<string, string>;
type Ts = typeof TypeScript;
type Node = TypeScript.Node;

/** `sources`: texts by path, `__tests__/…`. */
export function findCases(ts: Ts, sources: Sources): Found {
  const trees = new Map(
    [...sources].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)])
  );
  const tests: CaseTest[] = [];
  const skips: string[] = [];
  for (const [file, tree] of trees) {
    const here = LISTS.includes(file) ? listed(ts, file, tree) : testsOf(ts, file, tree, trees);
    tests.push(...here);
    if (here.length > 0) skips.push(...skipsIn(ts, file, tree));
  }
  return { tests, skips };
}

function testsOf(
  ts: Ts,
  file: string,
  tree: TypeScript.SourceFile,
  trees: ReadonlyMap<string, TypeScript.SourceFile>
): CaseTest[] {
  const found: CaseTest[] = [];
  visit(tree, []);
  return found;

  function visit(node: Node, above: readonly string[]): void {
    const call = declared(ts, node);
    if (call === null) return ts.forEachChild(node, child => visit(child, above));
    if (call.kind === 'describe') {
      for (const child of call.rest) visit(child, [...above, call.title]);
      return;
    }
    const rows = call.table === null ? [[]] : rowsOf(ts, call.table, tree, trees);
    const names = call.rest.flatMap(part => identifiers(ts, part));
    for (const row of rows) {
      const title = [...above, filled(call.title, row)].join(' › ');
      const cases = numbersIn(title);
      if (cases.length === 0) continue;
      const [proof, witness] = [PROOFS, WITNESSES].map(set => names.some(name => set.has(name))) as [
        boolean,
        boolean
      ];
      found.push({ file, title, cases, proof, witness });
    }
  }
}

interface Declared {
  kind: 'describe' | 'it';
  title: string;
  table: Node | null;
  /** Title excluded. */
  rest: readonly Node[];
}

/** A call of `it`, `describe`, or their `each`; null for anything else. */
function declared(ts: Ts, node: Node): Declared | null {
  if (!ts.isCallExpression(node)) return null;
  const [first, ...rest] = node.arguments;
  const table = ts.isCallExpression(node.expression) ? node.expression : null;
  const callee = table === null ? node.expression : table.expression;
  const root = callee.getText().split('.')[0];
  if (first === undefined || (root !== 'it' && root !== 'describe')) return null;
  const title = textOf(ts, first);
  if (title === null) return null;
  return { kind: root, title, table: table?.arguments[0] ?? null, rest };
}

/** The texts of each row, as a title would be filled with them; one empty row where the table is not to be read. */
function rowsOf(
  ts: Ts,
  table: Node,
  tree: TypeScript.SourceFile,
  trees: ReadonlyMap<string, TypeScript.SourceFile>
): readonly (readonly string[])[] {
  const value = resolved(ts, table, tree, trees);
  if (ts.isCallExpression(value) && value.expression.getText() === 'Object.keys') {
    const object = resolved(ts, value.arguments[0] ?? value, tree, trees);
    if (!ts.isObjectLiteralExpression(object)) return [[]];
    return object.properties.map(one => [
      one.name === undefined ? '' : (textOf(ts, one.name) ?? one.name.getText())
    ]);
  }
  if (!ts.isArrayLiteralExpression(value)) return [[]];
  return value.elements.map(row =>
    (ts.isArrayLiteralExpression(row) ? [...row.elements] : [row]).map(cell => textOf(ts, cell) ?? '')
  );
}

/** Follows a name to its declaration, here or in the file that it is imported from. */
function resolved(
  ts: Ts,
  node: Node,
  tree: TypeScript.SourceFile,
  trees: ReadonlyMap<string, TypeScript.SourceFile>
): Node {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return resolved(ts, node.expression, tree, trees);
  if (!ts.isIdentifier(node)) return node;
  let result: Node = node;
  look(tree);
  return result;

  function look(at: Node): void {
    if (ts.isVariableDeclaration(at) && at.name.getText() === node.getText() && at.initializer !== undefined)
      result = resolved(ts, at.initializer, tree, trees);
    else if (ts.isImportDeclaration(at) && at.importClause?.getText().includes(node.getText()) === true)
      result = imported(textOf(ts, at.moduleSpecifier) ?? '') ?? result;
    else ts.forEachChild(at, look);
  }

  function imported(specifier: string): Node | null {
    const other = specifier.startsWith('.') ? trees.get(beside(tree.fileName, specifier)) : undefined;
    return other === undefined ? null : resolved(ts, node, other, trees);
  }
}

/** `__tests__/a/x.ts` and `./b/y.js` give `__tests__/a/b/y.ts`. */
function beside(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.replace(/\.js$/, '.ts').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Calls with a name of a case first, in a file of LISTS. */
function listed(ts: Ts, file: string, tree: TypeScript.SourceFile): CaseTest[] {
  const found: CaseTest[] = [];
  visit(tree);
  return found;

  function visit(node: Node): void {
    const title =
      ts.isCallExpression(node) && node.arguments[0] !== undefined ? textOf(ts, node.arguments[0]) : null;
    if (title !== null && /^cases? \d/.test(title))
      found.push({ file, title, cases: numbersIn(title), proof: true, witness: true });
    ts.forEachChild(node, visit);
  }
}

function skipsIn(ts: Ts, file: string, tree: TypeScript.SourceFile): string[] {
  const found: string[] = [];
  visit(tree);
  return found;

  function visit(node: Node): void {
    const isSkip = ts.isPropertyAccessExpression(node) && /^(skip|todo|only|failing)$/.test(node.name.text);
    if (isSkip && /^(it|test|describe)\b/.test(node.getText())) found.push(`${file}: ${node.getText()}`);
    if (ts.isIdentifier(node) && /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.text))
      found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  }
}

/** Text of a literal; what a template inserts is left out. */
function textOf(ts: Ts, node: Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(span => span.literal.text)].join('…');
}

function identifiers(ts: Ts, node: Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, child => void found.push(...identifiers(ts, child)));
  return found;
}

function filled(title: string, row: readonly string[]): string {
  return row.reduce((text, cell) => text.replace(/%[sdj]/, () => cell), title);
}

/** `case 17:`, `cases 2, 4, 9:`, `(case 43)`. */
function numbersIn(title: string): number[] {
  return [...title.matchAll(/\bcases? (\d+(?:, \d+)*)(?=[:)])/g)].flatMap(match =>
    (match[1] ?? '').split(', ').map(Number)
  );
}
