/** Rows of the terminal's tables: one narrow key, then the text. */

const KEY_WIDTH = 9;

export function row(key: string, text: string): string {
  return `${key.padEnd(KEY_WIDTH)} ${text}`;
}

/** First and last digits of a digest, for a line that people read; records carry it whole. */
export function shortDigest(digest: string): string {
  const hex = digest.replace(/^sha256:/, '');
  return `sha256:${hex.slice(0, 4)}…${hex.slice(-4)}`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}s`;
}

/** Text cut or padded to a width. */
export function fit(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width);
}
