/**
 * Blocks of Markdown that run on over blank lines and in which it is not read: fenced code, and HTML of the kinds that
 * end at a sign of their own. Source: CommonMark 0.31 sections 4.5 and 4.6 (kinds 1 to 5).
 */
import { fenceOf, type FenceLine } from './fences.js';

const HTML: readonly { what: string; starts: RegExp; ends: RegExp }[] = [
  {
    what: 'an HTML block of <pre>, <script>, <style> or <textarea>',
    starts: /<(?:pre|script|style|textarea)(?:[\s>]|$)/i,
    ends: /<\/(?:pre|script|style|textarea)>/i
  },
  { what: 'an HTML comment', starts: /<!--/, ends: /-->/ },
  { what: 'an HTML block of <?', starts: /<\?/, ends: /\?>/ },
  { what: 'an HTML block of <![CDATA[', starts: /<!\[CDATA\[/, ends: /\]\]>/ },
  { what: 'an HTML block of <!', starts: /<![A-Za-z]/, ends: />/ }
];

export interface BlockScanner {
  /** Takes the next line; says what it stands within, its own opening and closing line included. */
  read(line: string, number: number): string | null;
  /** What is still open, and the line that opened it. */
  open(): { what: string; line: number } | null;
}

/** One text, line by line. A start anywhere in a line counts, which is stricter than Markdown is. */
export function blockScanner(): BlockScanner {
  let fence: { line: FenceLine; number: number } | null = null;
  let html: { what: string; ends: RegExp; number: number } | null = null;

  function inFence(line: string, open: FenceLine): string {
    const found = fenceOf(line, 0);
    if (found !== null && found.bare && found.sign === open.sign && found.length >= open.length) fence = null;
    return 'a fenced code block';
  }

  /** From `from` on; a line may close one and open another. */
  function inHtml(line: string, number: number, from: number): string | null {
    const rest = line.slice(from);
    if (html !== null) {
      const { what, ends } = html;
      const end = ends.exec(rest);
      if (end === null) return what;
      html = null;
      inHtml(line, number, from + end.index + end[0].length);
      return what;
    }
    const starts = HTML.flatMap(kind => {
      const found = kind.starts.exec(rest);
      return found === null ? [] : [{ ...kind, at: found.index, length: found[0].length }];
    }).sort((one, other) => one.at - other.at);
    const [first] = starts;
    if (first === undefined) return null;
    html = { what: first.what, ends: first.ends, number };
    inHtml(line, number, from + first.at + first.length);
    return first.what;
  }

  return {
    read(line, number) {
      if (fence !== null) return inFence(line, fence.line);
      if (html !== null) return inHtml(line, number, 0);
      const found = fenceOf(line, 0);
      if (found === null) return inHtml(line, number, 0);
      fence = { line: found, number };
      return 'a fenced code block';
    },
    open() {
      if (fence !== null) return { what: 'a fenced code block', line: fence.number };
      return html === null ? null : { what: html.what, line: html.number };
    }
  };
}
