/**
 * Blocks of Markdown that run on over blank lines and in which it is not read: fenced code, and HTML of the kinds that
 * end at a sign of their own. Source: CommonMark 0.31 sections 4.5 and 4.6 (kinds 1 to 5).
 */
import { fenceOf, type FenceLine } from './fences.js';

const FENCED = 'a fenced code block';

interface HtmlKind {
  what: string;
  /** How its start begins, in lower case. */
  starts: RegExp;
  ends: RegExp;
}

const KINDS: readonly HtmlKind[] = [
  {
    what: 'an HTML block of <pre>, <script>, <style> or <textarea>',
    starts: /^<[pst]/,
    ends: /<\/(?:pre|script|style|textarea)>/gi
  },
  { what: 'an HTML comment', starts: /^<!--/, ends: /-->/g },
  { what: 'an HTML block of <?', starts: /^<\?/, ends: /\?>/g },
  { what: 'an HTML block of <![CDATA[', starts: /^<!\[/, ends: /\]\]>/g },
  { what: 'an HTML block of <!', starts: /^<![a-z]/, ends: />/g }
];
const ANY_START = /<!--|<\?|<!\[CDATA\[|<![A-Za-z]|<(?:pre|script|style|textarea)(?=[\s>]|$)/gi;

export interface BlockScanner {
  /** Takes the next line; says what it stands within, its own opening and closing line included. */
  read(line: string, number: number): string | null;
  /** What is still open, and the line that opened it. */
  open(): { what: string; line: number } | null;
}

/** One text, line by line. A start anywhere in a line counts, which is stricter than Markdown is. */
export function blockScanner(): BlockScanner {
  let fence: { opening: FenceLine; number: number } | null = null;
  let html: { kind: HtmlKind; number: number } | null = null;

  function inFence(line: string, opening: FenceLine): string {
    const found = fenceOf(line, 0);
    if (found !== null && found.bare && found.sign === opening.sign && found.length >= opening.length)
      fence = null;
    return FENCED;
  }

  /** A line may close one and open the next, any number of times. */
  function inHtml(line: string, number: number): string | null {
    let within: string | null = null;
    for (let at: number | null = 0; at !== null;) {
      within ??= html?.kind.what ?? null;
      if (html !== null) {
        at = endOf(html.kind.ends, line, at);
        if (at !== null) html = null;
        continue;
      }
      const start = startIn(line, at);
      html = start === null ? null : { kind: start.kind, number };
      at = start?.to ?? null;
    }
    return within;
  }

  return {
    read(line, number) {
      if (fence !== null) return inFence(line, fence.opening);
      const opening = html === null ? fenceOf(line, 0) : null;
      if (opening === null) return inHtml(line, number);
      fence = { opening, number };
      return FENCED;
    },
    open() {
      if (fence !== null) return { what: FENCED, line: fence.number };
      return html === null ? null : { what: html.kind.what, line: html.number };
    }
  };
}

/** Offset behind the first match at or after `from`, or null. */
function endOf(pattern: RegExp, line: string, from: number): number | null {
  const found = matchFrom(pattern, line, from);
  return found === null ? null : found.index + found[0].length;
}

function startIn(line: string, from: number): { kind: HtmlKind; to: number } | null {
  const found = matchFrom(ANY_START, line, from);
  const kind = found === null ? undefined : KINDS.find(one => one.starts.test(found[0].toLowerCase()));
  return found === null || kind === undefined ? null : { kind, to: found.index + found[0].length };
}

/** A copy, since `lastIndex` of a shared pattern would be state. */
function matchFrom(pattern: RegExp, line: string, from: number): RegExpExecArray | null {
  const own = new RegExp(pattern);
  own.lastIndex = from;
  return own.exec(line);
}
