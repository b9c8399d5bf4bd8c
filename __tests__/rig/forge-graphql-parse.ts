/** A reader of the part of GraphQL (spec October 2021, section 2) that clients of GitHub write by hand. */
import { ApiError, unknown } from './forge-http.js';

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** A value that may still name variables. */
export type Term =
  | { kind: 'value'; value: Value }
  | { kind: 'variable'; name: string }
  | { kind: 'list'; items: Term[] }
  | { kind: 'object'; fields: [string, Term][] };

export interface Field {
  alias: string;
  name: string;
  args: [string, Term][];
  fields: Selection[];
}

/** A field, or fields for one type (`... on Type {}`). */
export type Selection = Field | { on: string; fields: Selection[] };

export interface Operation {
  kind: 'query' | 'mutation';
  fields: Selection[];
}

const TOKEN =
  /[\s,]+|#[^\n]*|(\.\.\.|[{}()[\]:!$=@|&])|("""[^]*?"""|"(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|([^])/gy;

function tokens(text: string): string[] {
  const found: string[] = [];
  for (const [, mark, quoted, number, name, odd] of text.matchAll(TOKEN)) {
    if (odd !== undefined) throw new ApiError(400, `Parse error on ${JSON.stringify(odd)}`);
    const token = mark ?? quoted ?? number ?? name;
    if (token !== undefined) found.push(token);
  }
  return found;
}

export function parseGraphql(text: string): Operation {
  return new Reader(tokens(text)).operation();
}

class Reader {
  private readonly list: readonly string[];
  private at = 0;

  constructor(list: readonly string[]) {
    this.list = list;
  }

  operation(): Operation {
    const first = this.list[this.at];
    if (first === '{') return { kind: 'query', fields: this.selections() };
    if (first !== 'query' && first !== 'mutation')
      throw unknown(`GraphQL documents that begin with ${first}`);
    this.at += 1;
    if (this.list[this.at] !== '(' && this.list[this.at] !== '{') this.at += 1;
    if (this.list[this.at] === '(') this.skipVariables();
    const operation: Operation = { kind: first, fields: this.selections() };
    if (this.at < this.list.length) throw unknown('GraphQL documents with several definitions');
    return operation;
  }

  /** Types are not checked, and defaults are not known here. */
  private skipVariables(): void {
    while (this.list[this.at] !== ')') {
      if (this.at >= this.list.length) throw this.broken();
      if (this.list[this.at] === '=') throw unknown('GraphQL defaults of variables');
      this.at += 1;
    }
    this.at += 1;
  }

  private selections(): Selection[] {
    this.expect('{');
    const fields: Selection[] = [];
    while (!this.took('}')) fields.push(this.selection());
    return fields;
  }

  private selection(): Selection {
    if (this.took('...')) {
      if (!this.took('on')) throw unknown('GraphQL named fragments');
      return { on: this.name(), fields: this.selections() };
    }
    const first = this.name();
    const name = this.took(':') ? this.name() : first;
    const args = this.took('(') ? this.pairs(')') : [];
    if (this.list[this.at] === '@') throw unknown('GraphQL directives');
    const fields = this.list[this.at] === '{' ? this.selections() : [];
    return { alias: first, name, args, fields };
  }

  private pairs(end: string): [string, Term][] {
    const pairs: [string, Term][] = [];
    while (!this.took(end)) {
      const name = this.name();
      this.expect(':');
      pairs.push([name, this.term()]);
    }
    return pairs;
  }

  private term(): Term {
    if (this.took('$')) return { kind: 'variable', name: this.name() };
    if (this.took('{')) return { kind: 'object', fields: this.pairs('}') };
    if (this.took('[')) {
      const items: Term[] = [];
      while (!this.took(']')) items.push(this.term());
      return { kind: 'list', items };
    }
    return { kind: 'value', value: literal(this.next()) };
  }

  private name(): string {
    const token = this.next();
    if (!/^[A-Za-z_]\w*$/.test(token)) throw this.broken();
    return token;
  }

  private next(): string {
    const token = this.list[this.at];
    if (token === undefined) throw this.broken();
    this.at += 1;
    return token;
  }

  private took(token: string): boolean {
    if (this.at >= this.list.length) throw this.broken();
    if (this.list[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.took(token)) throw this.broken();
  }

  private broken(): ApiError {
    return new ApiError(400, `Parse error on ${JSON.stringify(this.list[this.at] ?? 'the end')}`);
  }
}

/** Enumeration names stay text. */
function literal(token: string): Value {
  if (token.startsWith('"""')) return token.slice(3, -3).trim();
  if (token.startsWith('"')) return quoted(token);
  if (/^-?\d/.test(token)) return Number(token);
  if (token === 'true' || token === 'false') return token === 'true';
  return token === 'null' ? null : token;
}

/** GraphQL's strings are JSON's, but for raw tabs. */
function quoted(token: string): string {
  try {
    return JSON.parse(token.replaceAll('\t', '\\t')) as string;
  } catch {
    throw new ApiError(400, `Parse error on ${token}`);
  }
}

/** Puts the variables in. */
export function resolveTerm(term: Term, variables: Readonly<Record<string, Value>>): Value {
  if (term.kind === 'value') return term.value;
  if (term.kind === 'variable') return variables[term.name] ?? null;
  if (term.kind === 'list') return term.items.map(item => resolveTerm(item, variables));
  return Object.fromEntries(term.fields.map(([name, item]) => [name, resolveTerm(item, variables)]));
}
