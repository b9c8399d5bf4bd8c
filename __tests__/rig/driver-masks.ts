/** Masks as the runner keeps them for a whole job: a value masks what is written after it was added. */

export interface Masker {
  /** Adds a value, and each of its lines on its own. */
  add(value: string): void;
  /** The text with every occurrence of a value as `***`; overlapping ones become one. */
  mask(text: string): string;
}

/**
 * Raw values only. The real runner also masks some encodings of them (base64 at three offsets, URI, JSON, XML, shell
 * quoting); a program under test may not lean on that.
 */
export function makeMasker(initial: readonly string[] = []): Masker {
  const values = new Set<string>();
  const add = (value: string) => {
    for (const part of [value, ...value.split(/[\r\n]/).map(line => line.trim())]) {
      if (part.trim() !== '') values.add(part);
    }
  };
  initial.forEach(add);
  return { add, mask: text => masked(text, values) };
}

function masked(text: string, values: ReadonlySet<string>): string {
  const hits = [...values].flatMap(value => occurrences(text, value)).sort((a, b) => a[0] - b[0]);
  let result = '';
  let at = 0;
  let last = -1;
  for (const [start, end] of hits) {
    if (start > last) {
      result += `${text.slice(at, start)}***`;
    }
    last = Math.max(last, end);
    at = last;
  }
  return result + text.slice(at);
}

function occurrences(text: string, value: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push([at, at + value.length]);
  }
  return found;
}
