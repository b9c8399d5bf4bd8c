/**
 * YAML 1.2 (core schema) of a stranger to plain values with places: bounded before it is parsed, one document,
 * one mapping at the root. Shared by packs and the policy file. Source: https://yaml.org/spec/1.2.2/
 */
import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document, YAMLError } from 'yaml';
import { hasErrors, quote } from './problems.js';
import type { Findings } from './problems.js';
import { decodeText, linesOf } from './text.js';
import type { Lines } from './text.js';
import { DEEPEST, plainTree } from './tree.js';
import type { YamlFile } from './tree.js';

export type { YamlFile } from './tree.js';

/** Most tokens of one file; they and the depth are checked while reading, before anything is built. */
export const MOST_TOKENS = 100_000;

/**
 * Reads one file. Findings hold every problem with its place; null where no mapping could be made of it.
 * Never throws, whatever the bytes are.
 */
export function readYaml(file: string, bytes: Uint8Array, findings: Findings): YamlFile | null {
  const before = findings.all.length;
  const text = decodeText(file, bytes, findings);
  if (text === null) return null;
  const lines = linesOf(file, text);
  const tokens = tokenise(text, lines, findings);
  if (tokens === null) return null;
  const document = compose(tokens, lines, text.length, findings);
  if (document === null || hasErrors(findings.all.slice(before))) return null;
  return plainTree(file, document, lines, findings);
}

/** Concrete syntax, token by token, so that depth and number are bounded before recursion could meet them. */
function tokenise(text: string, lines: Lines, findings: Findings): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, one entry a collection, and the scalar being read.
    if (parser.stack.length > DEEPEST + 2) {
      findings.error(
        'PACK_TOO_DEEP',
        lines.place(parser.offset - lexeme.length),
        `nested more than ${DEEPEST} deep`,
        'flatten the structure'
      );
      return null;
    }
    if (++count > MOST_TOKENS) {
      findings.error(
        'PACK_TOO_LARGE',
        lines.place(parser.offset),
        'more than 100,000 YAML tokens',
        'move data into files of its own'
      );
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function compose(
  tokens: readonly CST.Token[],
  lines: Lines,
  length: number,
  findings: Findings
): Document.Parsed | null {
  if (refuseDirectives(tokens, lines, findings)) return null;
  // Uniqueness of keys is checked in tree.ts: here it would take quadratic time.
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    merge: false,
    keepSourceTokens: false
  });
  const documents = [...composer.compose(tokens, true, length)] as Document.Parsed[];
  for (const document of documents) {
    for (const error of document.errors) report(error, lines, findings);
    for (const warning of document.warnings) report(warning, lines, findings);
  }
  const second = documents[1];
  if (second !== undefined) {
    const place = lines.place(secondStart(tokens) ?? second.range[0]);
    findings.error(
      'PACK_ROOT',
      place,
      'a second YAML document starts here',
      'keep one document a file, and remove the line ---'
    );
    return null;
  }
  return documents[0] ?? null;
}

function secondStart(tokens: readonly CST.Token[]): number | undefined {
  return tokens.filter(token => token.type === 'document')[1]?.offset;
}

function refuseDirectives(tokens: readonly CST.Token[], lines: Lines, findings: Findings): boolean {
  // %YAML 1.1 would change what values mean, %TAG what tags mean.
  const directives = tokens.filter(token => token.type === 'directive');
  for (const directive of directives) {
    findings.error(
      'PACK_YAML',
      lines.place(directive.offset),
      'YAML directives are not accepted',
      'remove the line that starts with %'
    );
  }
  return directives.length > 0;
}

function report(error: YAMLError, lines: Lines, findings: Findings): void {
  const place = lines.place(error.pos[0]);
  if (error.code === 'TAG_RESOLVE_FAILED') {
    findings.error(
      'PACK_TAG',
      place,
      'a YAML tag that is not accepted',
      'remove the tag and write the plain value'
    );
    return;
  }
  if (error.code === 'RESOURCE_EXHAUSTION') {
    findings.error('PACK_TOO_DEEP', place, 'nested too deeply', 'flatten the structure');
    return;
  }
  const [message, fix] = SYNTAX[error.code] ?? [
    `not valid YAML (${firstLine(error.message)})`,
    'correct the line; quote text that holds ": " or " #"'
  ];
  findings.error('PACK_YAML', place, message, fix);
}

function firstLine(text: string): string {
  return quote((text.split('\n', 1)[0] ?? '').replace(/[.:]?\s*$/, '')).slice(1, -1);
}

/** Message and fix of the parser's codes that people meet most. */
const SYNTAX: Readonly<Record<string, readonly [string, string]>> = {
  BAD_ALIAS: [
    'an alias or anchor without a usable name',
    'write the value out, or quote text that starts with * or &'
  ],
  BAD_DQ_ESCAPE: [
    'an escape that double-quoted text does not know',
    'use single quotes, or write \\\\ for a backslash'
  ],
  BAD_INDENT: [
    'the line is indented otherwise than its neighbours, or a bracket is not closed',
    'align the keys of a mapping in one column, and close every [ and {'
  ],
  BAD_SCALAR_START: ['plain text cannot start with this character', 'put the text in quotes'],
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " on one line', 'put the text in quotes, or start a new line'],
  MULTILINE_IMPLICIT_KEY: [
    'a key that runs over a line, often because its colon is missing',
    'write "key: value" on one line'
  ],
  MISSING_CHAR: [
    'a colon, comma, quote or bracket is missing',
    'close every quote and bracket, and write "key: value"'
  ],
  TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces']
};
