/**
 * Plain HTTP through the proxy: one request for one connection, in a form that leaves the next reader no choice.
 * Sources: RFC 9112 section 3.2.2 (absolute-form), RFC 9110 section 7.6.1 (hop-by-hop fields).
 */
import { bodyFramer } from './body-framer.js';
import { type Authority, authorityText, readAuthority } from './host.js';
import { type Filter, type Filtered, stopped } from './relay.js';
import { type RequestHead, valuesOf } from './request-head.js';

/** What a request asks for. */
export type Target =
  | { kind: 'connect'; authority: Authority }
  | { kind: 'http'; authority: Authority; path: string }
  | { kind: 'fault'; code: 'NET_BAD_HOST' | 'NET_BAD_REQUEST'; fault: string; written: string };

const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'proxy-authenticate',
  'te',
  'trailer',
  'upgrade',
  'http2-settings',
  'host'
]);

/** Reads `host:port` of CONNECT, or `http://host/path`. */
export function readTarget(head: RequestHead): Target {
  if (head.method === 'CONNECT') return connectTarget(head);
  const [, scheme = '', written = '', path = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^#]*)$/is.exec(head.target) ?? [];
  if (scheme.toLowerCase() !== 'http')
    return badRequest(head.target, 'it is neither CONNECT nor an http:// address');
  const authority = readWritten(written, 80);
  if (authority === null) return badHost(written);
  return { kind: 'http', authority, path: path.startsWith('/') ? path : `/${path}` };
}

function connectTarget(head: RequestHead): Target {
  const { framing } = head;
  if (framing.kind === 'chunked' || (framing.kind === 'length' && framing.bytes > 0))
    return badRequest(head.target, 'CONNECT has no body');
  const authority = readWritten(head.target, null);
  return authority === null ? badHost(head.target) : { kind: 'connect', authority };
}

/** The head stands in Latin-1; a host outside of ASCII was written as UTF-8. */
function readWritten(written: string, defaultPort: number | null): Authority | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(written, 'latin1'));
    return readAuthority(text, defaultPort);
  } catch {
    return null;
  }
}

function badHost(written: string): Target {
  return { kind: 'fault', code: 'NET_BAD_HOST', fault: 'host or port has no proper form', written };
}

function badRequest(written: string, fault: string): Target {
  return { kind: 'fault', code: 'NET_BAD_REQUEST', fault, written };
}

/** Null where the Host field names what the request line names; HTTP/1.0 may leave it out. */
export function hostFault(head: RequestHead, asked: Authority): string | null {
  const values = valuesOf(head.headers, 'host');
  if (values.length === 0 && head.version === '1.0') return null;
  const named = values.length === 1 ? readWritten(values[0] ?? '', 80) : null;
  if (named !== null && named.name === asked.name && named.port === asked.port) return null;
  return values.length === 1 ? 'Host names another host' : 'there is not exactly one Host';
}

/** The head as the host gets it: origin-form, without what was meant for the proxy. */
export function forwardedHead(head: RequestHead, target: { authority: Authority; path: string }): Buffer {
  const { name, port } = target.authority;
  const listed = valuesOf(head.headers, 'connection').flatMap(value =>
    value.split(',').map(one => one.trim().toLowerCase())
  );
  // Framing stays whatever Connection says: without it the body would become a second request.
  const dropped = new Set(listed.filter(one => one !== 'content-length' && one !== 'transfer-encoding'));
  const kept = head.headers.filter(one => {
    const lower = one.name.toLowerCase();
    return !HOP_BY_HOP.has(lower) && !dropped.has(lower);
  });
  const host = authorityText(name, port).replace(/:80$/, '');
  const lines = [
    `${head.method} ${target.path} HTTP/${head.version}`,
    `Host: ${host}`,
    ...kept.map(one => `${one.name}: ${one.value}`),
    'Connection: close'
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** Passes the new head and exactly the request's body. */
export function requestFilter(head: RequestHead, forwarded: Buffer): Filter {
  const framer = bodyFramer(head.framing);
  let first = forwarded;
  let done = false;
  return {
    push(chunk): Filtered {
      const framed = framer.push(chunk);
      if (framed.fault) return stopped('refused', 'NET_BAD_REQUEST', 'the chunks of the body are malformed');
      const pass = Buffer.concat([first, chunk.subarray(0, framed.taken)]);
      first = Buffer.alloc(0);
      done = framed.done;
      return { pass, done, stop: null };
    },
    end() {
      // A client may end its side once it has asked; before that, nothing complete was asked.
      return done
        ? 'wait'
        : { verdict: 'failed', code: 'NET_BAD_REQUEST', detail: 'the body is not complete' };
    }
  };
}
