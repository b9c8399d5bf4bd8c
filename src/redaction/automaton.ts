/**
 * The matcher: all forms of all secrets as one nondeterministic automaton, and a deterministic one that is made from
 * it as the text asks for it (lazy subset construction). Linear in the text, whatever the text is.
 */
import type { Form } from './forms.js';

/** Line-break bytes allowed between two bytes of a form: `\r\n\r\n`. Wrapped output is found; endless blanks are not held. */
const GAP = 4;
const CR = 13;
const LF = 10;

/** States of all forms. State numbers are indices into each array. */
export interface Nfa {
  /** Outgoing edges, flat: byte, state, byte, state, … */
  edges: readonly (readonly number[])[];
  /** State reached without a byte, or -1. */
  skip: Int32Array;
  /** Secret number of an accepting state, or -1. */
  accepts: Int32Array;
  /** 1 for the first node of a form. */
  first: Uint8Array;
  /** Upper bound of the bytes of text between the first node and this state, line breaks included. */
  reach: Float64Array;
  /** States entered from a first node, by byte. */
  entries: readonly (readonly number[])[];
}

class NfaBuilder {
  readonly edges: number[][] = [];
  readonly skip: number[] = [];
  readonly accepts: number[] = [];
  readonly first: number[] = [];
  readonly reach: number[] = [];

  state(reach: number): number {
    this.edges.push([]);
    this.skip.push(-1);
    this.accepts.push(-1);
    this.first.push(0);
    this.reach.push(reach);
    return this.edges.length - 1;
  }

  add(form: Form, secret: number): void {
    const nodes = Array.from({ length: form.arcs.length + 1 }, () => this.state(0));
    this.first[nodes[0]!] = 1;
    form.arcs.forEach((arcs, index) => {
      const from = nodes[index]!;
      if (form.skippable.has(index)) this.join(from, nodes[index + 1]!);
      for (const arc of arcs) this.chain(from, nodes[arc.to]!, arc.bytes);
    });
    for (let index = form.accept; index < nodes.length; index++) this.accepts[nodes[index]!] = secret;
  }

  private join(from: number, to: number): void {
    this.skip[from] = to;
    this.reach[to] = Math.max(this.reach[to]!, this.reach[from]!);
  }

  private chain(from: number, to: number, bytes: readonly (readonly number[])[]): void {
    let at = from;
    bytes.forEach((set, index) => {
      const reach = this.reach[at]! + 1 + GAP;
      const next = index === bytes.length - 1 ? to : this.state(reach);
      for (const byte of set) this.edges[at]!.push(byte, next);
      this.reach[next] = Math.max(this.reach[next]!, reach);
      at = next;
    });
  }
}

/** Builds the automaton; the forms of secret number i are `forms[i]`. */
export function buildNfa(forms: readonly (readonly Form[])[]): Nfa {
  const builder = new NfaBuilder();
  forms.forEach((list, secret) => list.forEach(form => builder.add(form, secret)));
  const { edges } = builder;
  const entries: number[][] = Array.from({ length: 256 }, () => []);
  edges.forEach((list, from) => {
    if (builder.first[from] !== 1) return;
    for (let index = 0; index < list.length; index += 2) entries[list[index]!]!.push(list[index + 1]!);
  });
  return {
    edges,
    skip: Int32Array.from(builder.skip),
    accepts: Int32Array.from(builder.accepts),
    first: Uint8Array.from(builder.first),
    reach: Float64Array.from(builder.reach),
    entries
  };
}

/** Edges the other way round, flat: byte, state, … Needed only once something was found. */
function reversed(edges: Nfa['edges']): number[][] {
  const incoming: number[][] = edges.map(() => []);
  edges.forEach((list, from) => {
    for (let index = 0; index < list.length; index += 2) incoming[list[index + 1]!]!.push(list[index]!, from);
  });
  return incoming;
}

export interface Match {
  start: number;
  end: number;
  secret: number;
}

/** States of the deterministic automaton kept at once; beyond that it starts anew (hostile text cannot fill memory). */
const MOST_STATES = 8192;

/** The deterministic automaton. Shared by all streams of a redactor: it holds nothing of any text. */
export class Dfa {
  private readonly classOf = new Uint8Array(256);
  private readonly byteOf: number[] = [-1];
  private readonly width: number;
  private table: Int32Array;
  private ids = new Map<string, number>();
  private sets: { gap: number; items: readonly number[] }[] = [];
  /** Counts the times the table was thrown away; a state number is valid within one age. */
  private age = 0;
  private backwards: Incoming | null = null;

  constructor(private readonly nfa: Nfa) {
    this.assignClasses();
    this.width = this.byteOf.length;
    this.table = new Int32Array(64 * this.width);
    this.reset();
  }

  /** Bytes no form contains share class 0; the others have one each (UTF-8 leaves 13 values unused, so a byte holds it). */
  private assignClasses(): void {
    const used = new Set<number>([LF, CR]);
    for (const list of this.nfa.edges)
      for (let index = 0; index < list.length; index += 2) used.add(list[index]!);
    for (const byte of used) {
      this.classOf[byte] = this.byteOf.length;
      this.byteOf.push(byte);
    }
  }

  private reset(): void {
    this.ids = new Map();
    this.sets = [];
    this.age += 1;
    this.intern(0, []);
  }

  /** State number of a set of items, as an offset into the table. */
  private intern(gap: number, items: readonly number[]): number {
    const key = `${gap}:${items.join(',')}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const offset = this.sets.length * this.width;
    if (offset + this.width > this.table.length) this.grow();
    this.table.fill(UNKNOWN, offset, offset + this.width);
    this.sets.push({ gap, items });
    this.ids.set(key, offset);
    return offset;
  }

  private grow(): void {
    const larger = new Int32Array(this.table.length * 2);
    larger.set(this.table);
    this.table = larger;
  }

  /** Runs over data[from..]; adds every match to `found`; gives the state after the last byte. */
  scan(data: Uint8Array, from: number, cursor: Cursor, found: Match[]): void {
    let state = this.enter(cursor);
    let table = this.table;
    const classOf = this.classOf;
    for (let at = from; at < data.length; at++) {
      const next = table[state + classOf[data[at]!]!]!;
      if (next >= 0) {
        state = next;
        continue;
      }
      state = next === UNKNOWN ? this.step(state, classOf[data[at]!]!) : -next - 2;
      table = this.table;
      this.collect(state, data, at + 1, found);
    }
    this.leave(cursor, state);
  }

  private enter(cursor: Cursor): number {
    if (cursor.age === this.age) return cursor.state;
    return this.intern(cursor.gap, cursor.items);
  }

  private leave(cursor: Cursor, state: number): void {
    const set = this.sets[state / this.width]!;
    Object.assign(cursor, { state, age: this.age, gap: set.gap, items: set.items });
  }

  /** Makes the missing transition; an accepting target is written as -offset-2, so that the fast path notices. */
  private step(state: number, kind: number): number {
    const { gap, items } = this.sets[state / this.width]!;
    const byte = this.byteOf[kind]!;
    const full = this.sets.length >= MOST_STATES;
    if (full) this.reset();
    const target =
      byte === LF || byte === CR ? this.overBreak(gap, items) : this.intern(0, this.move(items, byte));
    const accepting = this.sets[target / this.width]!.items.some(item => this.nfa.accepts[item]! >= 0);
    const fresh = accepting && this.sets[target / this.width]!.gap === 0;
    if (!full) this.table[state + kind] = fresh ? -target - 2 : target;
    return target;
  }

  private overBreak(gap: number, items: readonly number[]): number {
    const alive = items.filter(item => this.nfa.edges[item]!.length > 0 || this.nfa.skip[item]! >= 0);
    return gap >= GAP || alive.length === 0 ? this.intern(0, []) : this.intern(gap + 1, alive);
  }

  private move(items: readonly number[], byte: number): number[] {
    const next = new Set<number>(byte < 0 ? [] : this.nfa.entries[byte]);
    for (const item of items) {
      const edges = this.nfa.edges[item]!;
      for (let index = 0; index < edges.length; index += 2)
        if (edges[index] === byte) next.add(edges[index + 1]!);
    }
    // A set iterates over what is added meanwhile, so chains of skips are followed to their end.
    for (const item of next) if (this.nfa.skip[item]! >= 0) next.add(this.nfa.skip[item]!);
    return [...next].sort((a, b) => a - b);
  }

  private collect(state: number, data: Uint8Array, end: number, found: Match[]): void {
    const { gap, items } = this.sets[state / this.width]!;
    if (gap > 0) return;
    for (const item of items) {
      const secret = this.nfa.accepts[item]!;
      if (secret >= 0)
        found.push({ start: startOf(this.nfa, this.incoming(), item, data, end), end, secret });
    }
  }

  private incoming(): Incoming {
    return (this.backwards ??= reversed(this.nfa.edges));
  }

  /** Bytes before the end of the text that a later byte could still make part of a match. */
  held(cursor: Cursor): number {
    let most = 0;
    for (const item of cursor.items) {
      const alive = this.nfa.edges[item]!.length > 0 || this.nfa.skip[item]! >= 0;
      if (alive) most = Math.max(most, this.nfa.reach[item]!);
    }
    return most + (most > 0 ? cursor.gap : 0);
  }
}

const UNKNOWN = -1;

/** Where a stream stands in the automaton. */
export interface Cursor {
  state: number;
  age: number;
  gap: number;
  items: readonly number[];
}

export function newCursor(): Cursor {
  return { state: 0, age: -1, gap: 0, items: [] };
}

type Incoming = readonly (readonly number[])[];

/** Walks back from an accepting state to the earliest place where its form can have begun. */
function startOf(nfa: Nfa, incoming: Incoming, accepting: number, data: Uint8Array, end: number): number {
  let states = withSkips(nfa, new Set([accepting]));
  let start = end;
  let gap = 0;
  for (let at = end - 1; at >= 0 && states.size > 0; at--) {
    const byte = data[at]!;
    if (byte === LF || byte === CR) {
      if (++gap > GAP) break;
      continue;
    }
    gap = 0;
    states = withSkips(nfa, before(incoming, states, byte));
    for (const state of states) if (nfa.first[state] === 1) start = at;
  }
  return start;
}

function before(incoming: Incoming, states: ReadonlySet<number>, byte: number): Set<number> {
  const previous = new Set<number>();
  for (const state of states) {
    const edges = incoming[state]!;
    for (let index = 0; index < edges.length; index += 2)
      if (edges[index] === byte) previous.add(edges[index + 1]!);
  }
  return previous;
}

/** Adds the states from which a member is reached without a byte; such a state has the number just below. */
function withSkips(nfa: Nfa, states: Set<number>): Set<number> {
  for (const state of states) if (state > 0 && nfa.skip[state - 1] === state) states.add(state - 1);
  return states;
}
