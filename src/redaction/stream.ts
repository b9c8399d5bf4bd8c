/** One stream through the automaton: holds back what may become a match, replaces what did. */
import { newCursor, type Cursor, type Dfa, type Match } from './automaton.js';
import type { RedactionStream } from './types.js';

const nothing = new Uint8Array(0);

export class DfaStream implements RedactionStream {
  private held: Uint8Array = nothing;
  private cursor: Cursor = newCursor();
  private matches: Match[] = [];
  /** Bytes at the beginning of `held` that an emitted marker already stands for. */
  private covered = 0;
  private readonly tally = new Map<string, number>();

  constructor(
    private readonly dfa: Dfa,
    private readonly names: readonly string[],
    private readonly markers: readonly Uint8Array[]
  ) {}

  push(chunk: Uint8Array): Uint8Array {
    const data = this.held.length === 0 ? chunk : concat([this.held, chunk]);
    this.dfa.scan(data, this.held.length, this.cursor, this.matches);
    return this.release(data, Math.max(0, data.length - this.dfa.held(this.cursor)));
  }

  end(): Uint8Array {
    const rest = this.release(this.held, this.held.length);
    this.cursor = newCursor();
    this.covered = 0;
    return rest;
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.tally].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Gives data[..upTo] with its matches replaced. No match found later can begin before `upTo`. */
  private release(data: Uint8Array, upTo: number): Uint8Array {
    const due = this.matches.filter(match => match.start < upTo).sort(byPlace);
    this.matches = this.matches.filter(match => match.start >= upTo).map(match => shifted(match, upTo));
    const out: Uint8Array[] = [];
    let done = Math.min(this.covered, upTo);
    let covered = this.covered;
    for (const match of due) {
      if (match.start >= covered) {
        out.push(data.subarray(done, match.start), this.marker(match.secret));
      }
      covered = Math.max(covered, match.end);
      done = Math.min(covered, upTo);
    }
    out.push(data.subarray(done, upTo));
    this.covered = Math.max(0, covered - upTo);
    this.held = upTo === data.length ? nothing : data.slice(upTo);
    return out.length === 1 ? out[0]! : concat(out);
  }

  private marker(secret: number): Uint8Array {
    const name = this.names[secret]!;
    this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
    return this.markers[secret]!;
  }
}

/** Leftmost first, then longest, then in the order of the secrets: the first of overlapping matches gives the name. */
function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || a.secret - b.secret;
}

function shifted(match: Match, by: number): Match {
  return { start: match.start - by, end: match.end - by, secret: match.secret };
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
