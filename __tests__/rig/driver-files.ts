/** The files a step writes for the runner, read by its rules (FileCommandManager). */

/** A file that the runner could not read on; what stood before the fault counts nevertheless. */
export class FileCommandError extends Error {
  constructor(
    message: string,
    readonly pairs: readonly Pair[]
  ) {
    super(message);
    this.name = 'FileCommandError';
  }
}

export type Pair = readonly [name: string, value: string];

/** `NAME=VALUE` lines and `NAME<<DELIMITER` blocks, as GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE hold them. */
export function parsePairs(content: string): readonly Pair[] {
  const text = content.replace(/^\ufeff/, '');
  const pairs: Pair[] = [];
  let at = 0;
  while (at < text.length) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.text === '') continue;
    const [pair, next] = readPair(text, line.text, at, pairs);
    pairs.push(pair);
    at = next;
  }
  return pairs;
}

function readPair(text: string, line: string, next: number, before: readonly Pair[]): [Pair, number] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    return [[line.slice(0, equals), line.slice(equals + 1)], next];
  }
  if (heredoc < 0) throw new FileCommandError(`Invalid format '${line}'`, before);
  const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
  if (name === '' || delimiter === '') {
    const said = `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`;
    throw new FileCommandError(said, before);
  }
  const [value, end] = readBlock(text, delimiter, next, before);
  return [[name, value], end];
}

/** The lines up to the delimiter, joined as they were; the newline before the delimiter is not part of the value. */
function readBlock(
  text: string,
  delimiter: string,
  start: number,
  before: readonly Pair[]
): [string, number] {
  let at = start;
  let end = start;
  for (;;) {
    if (at >= text.length) {
      throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`, before);
    }
    const line = lineAt(text, at);
    if (line.text === delimiter) return [text.slice(start, end), line.next];
    if (!line.ended) throw new FileCommandError('Invalid value. EOF marker missing new line.', before);
    at = line.next;
    end = line.next - 1;
  }
}

/** On Linux a line ends at a line feed alone; a carriage return belongs to the value. */
function lineAt(text: string, start: number): { text: string; next: number; ended: boolean } {
  const end = text.indexOf('\n', start);
  if (end < 0) return { text: text.slice(start), next: text.length, ended: false };
  return { text: text.slice(start, end), next: end + 1, ended: true };
}

/** The directories of a GITHUB_PATH file in their order; one that comes again moves to the end. */
export function parsePaths(content: string): readonly string[] {
  const lines = content
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter(line => line !== '');
  return lines.filter((line, index) => lines.lastIndexOf(line) === index);
}
