/** Fenced code blocks of Markdown that somebody else wrote. Source: CommonMark 0.31 section 4.5. */

/** A line that may open or close a fence. `bare`: nothing follows its signs, so that it can close one. */
export interface FenceLine {
  at: number;
  sign: '`' | '~';
  length: number;
  bare: boolean;
}

/** The line as a fence, or null. */
export function fenceOf(line: string, at: number): FenceLine | null {
  const found = /^ {0,3}(`{3,}|~{3,})([^\r]*)\r?$/.exec(line);
  if (found === null) return null;
  const signs = found[1]!;
  const rest = found[2]!;
  const sign = signs.startsWith('`') ? '`' : '~';
  // What follows backticks and holds one more is inline code.
  if (sign === '`' && rest.includes('`')) return null;
  return { at, sign, length: signs.length, bare: rest.trim() === '' };
}

/**
 * Ranges of fenced blocks, from the opening to the closing line. One that is never closed counts as none: it would
 * hide everything after it from us for somebody's missing line. Linear in the number of lines.
 */
export function fencedRanges(lines: readonly FenceLine[]): { from: number; to: number }[] {
  const longest = longestToCome(lines);
  const ranges: { from: number; to: number }[] = [];
  let open: FenceLine | null = null;
  lines.forEach((line, index) => {
    if (open === null) {
      if ((longest[line.sign][index + 1] ?? 0) >= line.length) open = line;
    } else if (line.bare && line.sign === open.sign && line.length >= open.length) {
      ranges.push({ from: open.at, to: line.at });
      open = null;
    }
  });
  return ranges;
}

/** For each index the longest bare fence at or after it, by sign. */
function longestToCome(lines: readonly FenceLine[]): Record<FenceLine['sign'], number[]> {
  const longest: Record<FenceLine['sign'], number[]> = {
    '`': new Array<number>(lines.length + 1).fill(0),
    '~': new Array<number>(lines.length + 1).fill(0)
  };
  for (let index = lines.length - 1; index >= 0; index--) {
    const { sign, length, bare } = lines[index]!;
    longest['`'][index] = longest['`'][index + 1]!;
    longest['~'][index] = longest['~'][index + 1]!;
    if (bare) longest[sign][index] = Math.max(length, longest[sign][index]!);
  }
  return longest;
}
