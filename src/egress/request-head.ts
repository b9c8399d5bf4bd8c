/**
 * The head of a proxy request, read strictly: whatever two readers could understand differently is refused.
 * Source: RFC 9112 sections 2, 3, 5, 6 and 11.2; RFC 9110 section 7.2.
 */

export interface Header {
  name: string;
  value: string;
}

/** How the body is delimited. */
export type Framing = { kind: 'none' } | { kind: 'length'; bytes: number } | { kind: 'chunked' };

export interface RequestHead {
  method: string;
  /** As written; bytes above 0x7f stand as Latin-1. */
  target: string;
  version: '1.0' | '1.1';
  headers: readonly Header[];
  framing: Framing;
}

/** What is wrong, in a few words. */
export interface HeadFault {
  fault: string;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Visible characters and bytes above 0x7f; spaces and tabs in between. */

const VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f]*$/;
const MAX_HEADERS = 200;
/** Beyond this a number is no longer exact. */
const MAX_LENGTH_DIGITS = 15;

/** Reads a head without its final empty line. */
export function readRequestHead(text: string): RequestHead | HeadFault {
  if (/(?:^|[^\r])\n|\r(?!\n)/s.test(text)) return { fault: 'a line ends with a bare CR or LF' };
  const [first = '', ...lines] = text.split('\r\n');
  const line = readRequestLine(first);
  if ('fault' in line) return line;
  if (lines.length > MAX_HEADERS) return { fault: 'there are more than 200 headers' };
  const headers: Header[] = [];
  for (const one of lines) {
    const header = readHeader(one);
    if ('fault' in header) return header;
    headers.push(header);
  }
  const framing = framingOf(line.version, headers);
  return 'fault' in framing ? framing : { ...line, headers, framing };
}

/** Values of a header, in order. `name` in lower case. */
export function valuesOf(headers: readonly Header[], name: string): string[] {
  return headers.filter(header => header.name.toLowerCase() === name).map(header => header.value);
}

type Line = Pick<RequestHead, 'method' | 'target' | 'version'>;

function readRequestLine(line: string): Line | HeadFault {
  const parts = line.split(' ');
  const [method = '', target = '', version = ''] = parts;
  if (parts.length !== 3 || !TOKEN.test(method) || method.length > 32)
    return { fault: 'the request line is malformed' };

  if (target === '' || /[\u0000-\u0020\u007f]/.test(target)) return { fault: 'the target is malformed' };
  if (version !== 'HTTP/1.1' && version !== 'HTTP/1.0')
    return { fault: 'the version is neither HTTP/1.1 nor HTTP/1.0' };
  return { method, target, version: version === 'HTTP/1.1' ? '1.1' : '1.0' };
}

function readHeader(line: string): Header | HeadFault {
  if (/^[ \t]/.test(line)) return { fault: 'a header is folded over two lines' };
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0));
  if (!TOKEN.test(name)) return { fault: 'a header has no proper name' };
  const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
  return VALUE.test(value) ? { name, value } : { fault: 'a header holds control characters' };
}

function framingOf(version: RequestHead['version'], headers: readonly Header[]): Framing | HeadFault {
  const lengths = valuesOf(headers, 'content-length');
  const codings = valuesOf(headers, 'transfer-encoding');
  if (lengths.length > 1) return { fault: 'Content-Length stands twice' };
  if (codings.length > 1) return { fault: 'Transfer-Encoding stands twice' };
  if (lengths.length + codings.length === 2)
    return { fault: 'Content-Length and Transfer-Encoding stand together' };
  const [coding] = codings;
  if (coding !== undefined) return codingOf(version, coding);
  const [length] = lengths;
  if (length === undefined) return { kind: 'none' };
  if (!/^\d+$/.test(length) || length.length > MAX_LENGTH_DIGITS)
    return { fault: 'Content-Length is not a number' };
  return { kind: 'length', bytes: Number(length) };
}

function codingOf(version: RequestHead['version'], coding: string): Framing | HeadFault {
  if (version === '1.0') return { fault: 'HTTP/1.0 knows no Transfer-Encoding' };
  if (coding.toLowerCase() !== 'chunked') return { fault: 'Transfer-Encoding is not chunked' };
  return { kind: 'chunked' };
}
