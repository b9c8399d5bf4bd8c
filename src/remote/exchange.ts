/** One request to the receiver: over TLS that is checked, to the named address only, within bounds of time and size. */
import { randomBytes } from 'node:crypto';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { RemoteError } from './errors.js';
import { readFrame } from './frames.js';
import { refusalIn } from './messages.js';
import {
  answerBase,
  bodyFacts,
  HEADERS,
  isSignature,
  requestBase,
  sign,
  signedHeaders
} from './signature.js';
import type { Now, SharedKey } from './types.js';

export interface ReceiverAddress {
  /** `https://host[:port]`, a path allowed. */
  url: string;
  key: SharedKey;
  /** PEM of the only authorities that count; without it those of Node. */
  ca?: string;
}

export interface ExchangeBounds {
  /** Milliseconds until the connection stands, TLS included. */
  connectMs: number;
  /** Milliseconds for the whole exchange. */
  totalMs: number;
  maxAnswerBytes: number;
}

export interface Exchange {
  /** The body of an answer that is signed and belongs to this request. Rejects with RemoteError. */
  answer: Promise<Buffer>;
  abort(): void;
}

/** Throws ISO_REMOTE_URL. */
export function parseAddress(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:')
    throw new RemoteError('ISO_REMOTE_URL', `${shown(url)} is no https: address`);
  if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '')
    throw new RemoteError('ISO_REMOTE_URL', 'the address holds a user, a password, a query or a fragment');
  return parsed;
}

function shown(url: string): string {
  // Whatever stands before an @ may be a password.
  return JSON.stringify(url.replace(/^.*@/s, '…@').slice(0, 200));
}

export function exchange(
  address: ReceiverAddress,
  path: '/v1/facts' | '/v1/step',
  body: Buffer,
  bounds: ExchangeBounds,
  now: Now
): Exchange {
  const url = parseAddress(address.url);
  const { key } = address;
  const facts = {
    method: 'POST',
    path: `${url.pathname.replace(/\/+$/, '')}${path}`,
    host: url.host,
    key_id: key.id,
    timestamp: now(),
    nonce: randomBytes(16).toString('hex'),
    ...bodyFacts(body)
  };
  const signature = sign(requestBase(facts), key);
  const request = httpsRequest({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 443 : Number(url.port),
    method: facts.method,
    path: facts.path,
    // Said here, so that no variable of the environment (NODE_TLS_REJECT_UNAUTHORIZED) can take it back.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(address.ca === undefined ? {} : { ca: address.ca }),
    agent: false,
    maxHeaderSize: 16 * 1024,
    headers: {
      host: facts.host,
      'content-length': body.length,
      'content-type': 'application/octet-stream',
      [HEADERS.keyId]: key.id,
      [HEADERS.timestamp]: String(facts.timestamp),
      [HEADERS.nonce]: facts.nonce,
      [HEADERS.bodySha256]: facts.body_sha256,
      [HEADERS.signature]: signature
    }
  });
  const asked: Asked = { key, nonce: facts.nonce, signature, bounds };
  const answer = answerTo(request, asked);
  request.end(body);
  return {
    answer,
    abort: () => void request.destroy(new RemoteError('ISO_REMOTE_UNREACHABLE', 'the request was given up'))
  };
}

interface Asked {
  key: SharedKey;
  nonce: string;
  signature: string;
  bounds: ExchangeBounds;
}

async function answerTo(request: ClientRequest, asked: Asked): Promise<Buffer> {
  const { connectMs, totalMs } = asked.bounds;
  const late = (what: string) => () => request.destroy(new RemoteError('ISO_REMOTE_TIMEOUT', what));
  const connecting = setTimeout(late(`no connection within ${connectMs} ms`), connectMs);
  const whole = setTimeout(late(`no complete answer within ${totalMs} ms`), totalMs);
  request.once('socket', socket => socket.once('secureConnect', () => clearTimeout(connecting)));
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve);
      request.on('error', reject);
    });
    const body = await readBody(response, asked.bounds.maxAnswerBytes);
    return checked(response, body, asked);
  } catch (error) {
    throw failureOf(error);
  } finally {
    clearTimeout(connecting);
    clearTimeout(whole);
    request.destroy();
  }
}

async function readBody(response: IncomingMessage, most: number): Promise<Buffer> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400)
    throw new RemoteError('ISO_REMOTE_REDIRECT', `the receiver answers ${status} and points elsewhere`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new RemoteError('ISO_REMOTE_TOO_LARGE', `the answer has more than ${most} bytes`);
    chunks.push(chunk);
  }
  if (!response.complete) throw new RemoteError('ISO_REMOTE_UNREACHABLE', 'the answer ended early');
  return Buffer.concat(chunks);
}

/** Throws ISO_REMOTE_ANSWER, and what an unsigned refusal says: it can be believed in that nothing was run for us. */
function checked(response: IncomingMessage, body: Buffer, asked: Asked): Buffer {
  const { key, nonce, signature } = asked;
  if (response.headers[HEADERS.signature] === undefined) throw unsignedRefusal(response, body);
  const signed = headersOf(response);
  const base = answerBase({
    key_id: key.id,
    status: response.statusCode ?? 0,
    nonce,
    request_signature: signature,
    timestamp: Number(signed.timestamp),
    ...bodyFacts(body)
  });
  const fits = signed.nonce === nonce && signed.keyId === key.id && isSignature(signed.signature, base, key);
  if (!fits) throw new RemoteError('ISO_REMOTE_ANSWER', 'the signature of the answer does not fit');
  return body;
}

function headersOf(response: IncomingMessage): ReturnType<typeof signedHeaders> {
  try {
    return signedHeaders(response.headers);
  } catch (cause) {
    throw new RemoteError('ISO_REMOTE_ANSWER', 'the answer is not signed as a whole', { cause });
  }
}

function unsignedRefusal(response: IncomingMessage, body: Buffer): RemoteError {
  const nothing = new RemoteError(
    'ISO_REMOTE_ANSWER',
    `the receiver answers ${response.statusCode} without a signature`
  );
  if (response.statusCode === 200) return nothing;
  try {
    return refusalIn(readFrame(body)) ?? nothing;
  } catch {
    return nothing;
  }
}

/** Codes of Node and OpenSSL about certificates and the handshake. */
const TLS = /CERT|SELF_SIGNED|ISSUER|VERIFY|ERR_TLS|ERR_SSL|EPROTO|CRL|ALTNAME/;

function failureOf(error: unknown): RemoteError {
  if (error instanceof RemoteError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (TLS.test(code)) return new RemoteError('ISO_REMOTE_TLS', message, { why: code, cause: error });
  return new RemoteError('ISO_REMOTE_UNREACHABLE', message || code || String(error), { cause: error });
}
