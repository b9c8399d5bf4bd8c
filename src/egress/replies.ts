/** What the proxy itself says to a client: one status, one line that a person understands, then the end. */
import { reasonOf, type ReasonCode } from '../reasons/index.js';
import { authorityText } from './host.js';
import { type Attempt, printable } from './decisions.js';

const STATUS: Partial<Record<ReasonCode, readonly [number, string]>> = {
  NET_BAD_HOST: [400, 'Bad Request'],
  NET_BAD_REQUEST: [400, 'Bad Request'],
  NET_TOKEN_REFUSED: [407, 'Proxy Authentication Required'],
  NET_NAME_UNRESOLVED: [502, 'Bad Gateway'],
  NET_DIAL_FAILED: [502, 'Bad Gateway'],
  NET_BAD_RESPONSE: [502, 'Bad Gateway'],
  NET_LIMIT_CONNECTIONS: [503, 'Service Unavailable'],
  NET_LIMIT_DECISIONS: [503, 'Service Unavailable'],
  NET_LIMIT_BYTES: [403, 'Forbidden'],
  NET_LIMIT_TIME: [504, 'Gateway Timeout']
};

export const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n';

/** TLS alert, fatal, unrecognized_name (RFC 6066 section 3): what a client understands after its ClientHello. */
export const ALERT_UNRECOGNIZED_NAME = Buffer.from([21, 3, 3, 0, 2, 2, 112]);

/** A whole response. `detail` is ours, never the client's text. Proxy-Status: RFC 9209. */
export function refusalReply(code: ReasonCode, attempt: Attempt | null, detail: string | null): string {
  const [status, phrase] = STATUS[code] ?? [403, 'Forbidden'];
  const body = `${refusalLine(code, attempt, detail)}\n`;
  const challenge = status === 407 ? ['Proxy-Authenticate: Basic realm="codex-orchestrator"'] : [];
  return [
    `HTTP/1.1 ${status} ${phrase}`,
    'Content-Type: text/plain; charset=us-ascii',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Proxy-Status: codex-orchestrator; error=http_request_denied; details="${code}"`,
    ...challenge,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body
  ].join('\r\n');
}

/** Code, host, and what to do: for what is not granted, the line to add to the pack. */
export function refusalLine(code: ReasonCode, attempt: Attempt | null, detail: string | null): string {
  const title = `${reasonOf(code)?.title ?? 'refused'}${detail === null ? '' : ` (${detail})`}`.replaceAll(
    '’',
    "'"
  );
  if (attempt === null || attempt.host === '') return `${code} ${title}`;
  const place =
    attempt.port === null ? printable(attempt.host) : authorityText(printable(attempt.host), attempt.port);
  const start = `${code} ${place}: ${title}`;
  if (code !== 'NET_NOT_GRANTED') return start;
  return `${start}; if it is meant, add to the pack: permissions: {network: {allow: ["${place}"]}}`;
}
