/** Every simple command that a text may execute, wherever it stands in it. */
import { forEachChild, parse } from 'unbash';
import type {
  Command,
  ParsedScript,
  Pipeline,
  Redirect,
  Redirection as RedirectionNode,
  SyntaxNode
} from 'unbash';
import { codeIn, differs, executedPrompt, executedVariable, transforms } from './hidden.js';
import { misread } from './misread.js';
import { executesInput, isShell, keepsDialect, readsAsBash } from './shells.js';
import { HOLE } from './types.js';
import type { Assignment, FoundCommand, Reading, Redirection, Unclear, Word } from './types.js';
import { programOf, startedBy } from './unwrap.js';
import { known, wordOfAssignment, wordsOf } from './words.js';
import type { Span } from './words.js';

/** Longest text, in UTF-16 units; packs allow 30,000. */
const LONGEST = 100_000;
/** Most units of code inside of code, most commands and words of them all, and deepest code inside of code. */
const MOST_CODE = 500_000;
const MOST_COMMANDS = 20_000;
/** Each `-exec` of one find starts all that follows it: the words grow with the square of the text. */
const MOST_WORDS = 200_000;
const DEEPEST = 12;
const MOST_UNCLEAR = 5000;

type Found = { -readonly [K in keyof FoundCommand]: FoundCommand[K] } & { feeds: string[] };

interface Walk {
  readonly found: Found[];
  readonly unclear: Unclear[];
  /** What `unclear` holds already. */
  readonly said: Set<string>;
  code: number;
  words: number;
}

/** Where a piece of source lies in the text that is judged, and what started it. */
interface Scope {
  readonly source: string;
  readonly via: readonly string[];
  readonly depth: number;
  /** Read by whatever `sh` is, which need not be bash. */
  readonly posix: boolean;
  /** Offset of every node of code that stands inside a word; null: nodes are at their own offsets. */
  readonly fixed: Span | null;
}

/** A text too deep for the stack or too large for the bounds. */
class TooMuch extends RangeError {}

/** Reads a text as bash would. Never throws; what could not be read is in `unclear`. */
export function readCommands(text: string): Reading {
  if (text.length > LONGEST) return refused(text, `more than ${LONGEST} characters`);
  if (/[\0\r]/.test(text))
    return refused(text, 'a NUL or carriage return, which shells take in different ways');
  const walk: Walk = { found: [], unclear: [], said: new Set(), code: 0, words: 0 };
  try {
    visitScript(walk, parse(text), { source: text, via: [], depth: 0, posix: false, fixed: null });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      commands: walk.found,
      unclear: [{ text: cut(text), reason: 'nested too deeply or too large to be read', start: 0 }]
    };
  }
  return { commands: walk.found, unclear: walk.unclear };
}

function refused(text: string, reason: string): Reading {
  return { commands: [], unclear: [{ text: cut(text), reason, start: 0 }] };
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function spanOf({ pos, end }: { pos: number; end: number }, { fixed }: Scope): Span {
  return fixed ?? { start: pos, end };
}

function addUnclear(walk: Walk, text: string, reason: string, start: number): void {
  if (walk.unclear.length >= MOST_UNCLEAR) throw new TooMuch();
  const key = `${start} ${reason} ${cut(text)}`;
  if (walk.said.has(key)) return;
  walk.said.add(key);
  walk.unclear.push({ text: cut(text), reason, start });
}

function visitScript(walk: Walk, script: ParsedScript, scope: Scope): void {
  for (const error of script.errors ?? []) {
    // The parser may place an error behind the end of a text that ends with a backslash.
    const pos = Math.min(error.pos, scope.source.length);
    addUnclear(
      walk,
      scope.source.slice(pos),
      `not readable as shell code: ${error.message}`,
      spanOf({ pos, end: pos }, scope).start
    );
  }
  for (const statement of script.commands) visit(walk, statement, scope);
}

function visit(walk: Walk, node: SyntaxNode, scope: Scope): void {
  const reason = misread(node, scope.source);
  if (reason !== null) addUnclear(walk, textOf(node, scope), reason, spanOf(node, scope).start);
  switch (node.type) {
    case 'Script':
      return visitScript(walk, node, scope);
    case 'Command':
      return visitCommand(walk, node, scope);
    case 'Pipeline':
      return visitPipeline(walk, node, scope);
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      return visitSubstitution(walk, node, scope);
    case 'Redirected':
      addBare(walk, {
        text: textOf(node, scope),
        redirections: node.redirects.flatMap(one => redirectionOf(one, scope)),
        span: spanOf(node, scope),
        scope
      });
      break;
    case 'Coproc':
    case 'Function':
      // In recovery a body is something that bash would refuse; the parser has reported it.
      return visit(walk, node.body, scope);
    default:
      lookForHidden(walk, node, scope);
  }
  forEachChild(node, child => visit(walk, child, scope));
}

/** Places at which bash executes what looks like data. */
function lookForHidden(walk: Walk, node: SyntaxNode, scope: Scope): void {
  const reason =
    node.type === 'ParameterExpansion' && transforms(node)
      ? 'an expansion that executes the value (@P)'
      : (codeIn(node) ?? (scope.posix ? differs(node) : null));
  if (reason !== null) addUnclear(walk, textOf(node, scope), reason, spanOf(node, scope).start);
}

function textOf({ pos, end }: { pos: number; end: number }, { source }: Scope): string {
  return source.slice(pos, end);
}

type Substitution = Extract<
  SyntaxNode,
  { type: 'CommandExpansion' | 'ProcessSubstitution' | 'ArithmeticCommandExpansion' }
>;

function visitSubstitution(walk: Walk, node: Substitution, scope: Scope): void {
  const span = spanOf(node, scope);
  if (node.script === undefined)
    return addUnclear(walk, textOf(node, scope), 'a substitution that cannot be read', span.start);
  // Backquotes with escapes are read from a text of their own, whose offsets are not those of ours.
  const own = node.script.source;
  visitScript(walk, node.script, own === undefined ? scope : { ...scope, source: own, fixed: span });
}

/** What an earlier stage prints is read by the later ones. */
function visitPipeline(walk: Walk, node: Pipeline, scope: Scope): void {
  const starts = node.commands.map(stage => {
    const start = walk.found.length;
    visit(walk, stage, scope);
    return start;
  });
  const later = new Set<string>();
  for (let stage = starts.length - 1; stage >= 0; stage--) {
    const own = walk.found.slice(starts[stage]!, starts[stage + 1] ?? walk.found.length);
    for (const command of own) feed(command, later);
    for (const { program } of own) if (program !== null) later.add(program);
  }
}

function feed(command: Found, programs: Iterable<string>): void {
  for (const program of programs) if (!command.feeds.includes(program)) command.feeds.push(program);
}

function visitCommand(walk: Walk, node: Command, scope: Scope): void {
  const inside = walk.found.length;
  forEachChild(node, child => visit(walk, child, scope));
  const outside = walk.found.length;
  const words = [
    ...(node.name === undefined ? [] : wordsOf(node.name, spanOf(node.name, scope), scope.posix)),
    ...node.args.flatMap(argument =>
      argument.type === 'Word'
        ? wordsOf(argument, spanOf(argument, scope), scope.posix)
        : [wordOfAssignment(argument, spanOf(argument, scope))]
    )
  ];
  const assignments = node.prefix.flatMap(one =>
    one.type === 'Assignment' ? [assignmentOf(one, scope)] : []
  );
  const redirections = node.redirects.flatMap(one => redirectionOf(one, scope));
  const given = { assignments, redirections, scope, input: inputOf(node) };
  if (words.length === 0) addBare(walk, { ...given, text: textOf(node, scope), span: spanOf(node, scope) });
  else addCommand(walk, words, given);
  executeVariables(walk, assignments, scope, spanOf(node, scope));
  feedInside(
    walk,
    inside,
    outside,
    words.some(word => word.pipe)
  );
}

/** What is substituted into code, or handed over as a pipe, is read by the programs of this command. */
function feedInside(walk: Walk, inside: number, outside: number, pipe: boolean): void {
  const programs = walk.found.slice(outside).flatMap(({ program }) => (program === null ? [] : [program]));
  const readers = pipe ? programs : programs.filter(executesInput);
  for (const command of walk.found.slice(inside, outside)) feed(command, readers);
}

function assignmentOf(node: Extract<SyntaxNode, { type: 'Assignment' }>, scope: Scope): Assignment {
  if (node.value.type !== 'Word' || node.index !== undefined || node.append === true)
    return { name: node.name, value: null };
  const { shape } = wordOfAssignment(node, spanOf(node, scope));
  return { name: node.name, value: shape.includes(HOLE) ? null : shape.slice(node.name.length + 1) };
}

function redirectionOf(node: RedirectionNode, scope: Scope): Redirection[] {
  if (node.type !== 'Redirect' || node.target === undefined || isDescriptor(node)) return [];
  const access = node.operator === '<' ? 'read' : 'write';
  return wordsOf(node.target, spanOf(node.target, scope), scope.posix).map(target => ({ access, target }));
}

/** `2>&1`, `<&-`: a copy of a descriptor, and no file. */
function isDescriptor({ operator, target }: Redirect): boolean {
  return (operator === '>&' || operator === '<&') && /^(?:\d+-?|-)$/.test(target!.value);
}

interface Given {
  assignments?: readonly Assignment[];
  redirections: readonly Redirection[];
  scope: Scope;
  /** Text on standard input: known, null where it is not, absent where none is handed over. */
  input?: string | null | undefined;
}

function addBare(
  walk: Walk,
  { text, assignments = [], redirections, span, scope }: Given & { text: string; span: Span }
): void {
  if (assignments.length === 0 && redirections.length === 0) return;
  push(walk, {
    words: [],
    program: null,
    assignments,
    redirections,
    via: scope.via,
    feeds: [],
    text,
    start: span.start
  });
}

function push(walk: Walk, command: Found): void {
  walk.words += command.words.length;
  if (walk.found.length >= MOST_COMMANDS || walk.words > MOST_WORDS) throw new TooMuch();
  walk.found.push(command);
}

/** A command, and everything that it starts. */
function addCommand(walk: Walk, words: readonly Word[], given: Given): void {
  const { scope } = given;
  if (scope.depth > DEEPEST) throw new TooMuch();
  const [first] = words;
  const program = programOf(first);
  const text = words.map(word => word.text).join(' ');
  push(walk, {
    words,
    program,
    assignments: given.assignments ?? [],
    redirections: given.redirections,
    via: scope.via,
    feeds: [],
    text,
    start: first!.start
  });
  if (program === null) return addUnknown(walk, words, given);
  const below = { ...scope, via: [...scope.via, program], depth: scope.depth + 1 };
  for (const started of shellInput(program, words, given) ?? startedBy(program, words)) {
    if (started.kind === 'command')
      addCommand(walk, started.words, { redirections: [], scope: below, input: given.input });
    else if (started.kind === 'code')
      readCode(walk, started.text, started.at, { ...below, posix: dialectOf(program, scope) });
    else addUnclear(walk, started.at.text, started.reason, started.at.start);
  }
  const hidden = codeIn({ type: 'Command', program, words });
  if (hidden !== null) addUnclear(walk, text, hidden, first!.start);
}

/** True where code is read by `sh`. */
function dialectOf(program: string, { posix }: Scope): boolean {
  if (keepsDialect(program)) return posix;
  return !readsAsBash(program);
}

/** The command word is not known. Where it may come to nothing, the next word is the command. */
function addUnknown(walk: Walk, words: readonly Word[], given: Given): void {
  const [first, ...rest] = words;
  addUnclear(walk, first!.text, 'a command word that is not known before running', first!.start);
  if (first!.many && rest.length > 0) addCommand(walk, rest, given);
}

/** A shell without a script, whose code is a here-document or here-string. */
function shellInput(program: string, words: readonly Word[], { input }: Given) {
  const [first] = words;
  if (typeof input !== 'string' || !isShell(program)) return null;
  const bare = words.slice(1).every(word => /^-[A-Zabd-z]*$|^--(?!c)/.test(known(word) ?? '\0'));
  return bare ? [{ kind: 'code' as const, text: input, at: first! }] : null;
}

/** The text of the last here-document or here-string; null where it holds expansions. */
function inputOf(node: Command): string | null | undefined {
  const last = node.redirects.findLast(one => one.type === 'HereDoc' || one.type === 'HereString');
  if (last === undefined) return undefined;
  if (last.type === 'HereString') {
    const [word, more] = last.target === undefined ? [] : wordsOf(last.target, { start: 0, end: 0 });
    return more === undefined ? (known(word) ?? null) : null;
  }
  const { body } = last;
  if (last.delimiter?.quoted === true || body.parts === undefined) return body.text;
  return body.parts.every(part => part.type === 'Literal')
    ? body.parts.map(part => (part.type === 'Literal' ? part.value : '')).join('')
    : null;
}

function readCode(walk: Walk, text: string, { start, end }: Span, scope: Scope): void {
  walk.code += text.length;
  if (walk.code > MOST_CODE || scope.depth > DEEPEST) throw new TooMuch();
  if (/[\r]/.test(text))
    return addUnclear(walk, text, 'a carriage return, which shells take in different ways', start);
  visitScript(walk, parse(text), { ...scope, source: text, fixed: { start, end } });
}

/** Variables whose value some program hands to a shell, such as GIT_EDITOR. */
function executeVariables(walk: Walk, assignments: readonly Assignment[], scope: Scope, span: Span): void {
  for (const { name, value } of assignments) {
    const reason = executedPrompt(name, value)
      ? 'a prompt with a substitution, which the shell executes'
      : codeIn({ type: 'Value', value });
    if (reason !== null) addUnclear(walk, `${name}=${value ?? ''}`, reason, span.start);
    if (value === null || value === '' || !executedVariable(name)) continue;
    readCode(walk, value, span, {
      ...scope,
      via: [...scope.via, `${name}=`],
      depth: scope.depth + 1,
      posix: name !== 'PROMPT_COMMAND'
    });
  }
}
