/** Faults that a test plants in front of a local server: failing, slow, lost and cut answers, cut uploads. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a fault is matched against. */
export interface Asked {
  method: string;
  /** Path without the query. */
  path: string;
  query: URLSearchParams;
}

/** A string is looked for in `METHOD path?query`, a pattern is tried on it. */
export type Match = string | RegExp | ((asked: Asked) => boolean);

/** What happens instead of, or around, the real answer. */
export interface Answer {
  /** Milliseconds to wait after the whole request was read. */
  delay?: number;
  /** Read this many bytes of the request's body, then break the connection. */
  cut?: number;
  /** Answer with this status and do nothing. */
  status?: number;
  /** Sent with `status`: a string as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Do what was asked for, then break the connection without an answer. */
  lose?: boolean;
  /** Break the connection after this many bytes of the real answer's body. */
  truncate?: number;
}

interface Planted {
  match: Match;
  answer: Answer;
  left: number;
}

export interface Faults {
  plant(match: Match, answer: Answer, times: number): void;
  /** The fault for this request, used up by one; null where none is planted. */
  take(asked: Asked): Answer | null;
  clear(): void;
}

export function makeFaults(): Faults {
  let planted: Planted[] = [];
  return {
    plant: (match, answer, times) => void planted.push({ match, answer, left: times }),
    take: asked => {
      const found = planted.find(({ match }) => matches(match, asked));
      if (found === undefined) return null;
      found.left -= 1;
      planted = planted.filter(({ left }) => left > 0);
      return found.answer;
    },
    clear: () => void (planted = [])
  };
}

function matches(match: Match, asked: Asked): boolean {
  if (typeof match === 'function') return match(asked);
  const query = asked.query.toString();
  const line = `${asked.method} ${asked.path}${query === '' ? '' : `?${query}`}`;
  return typeof match === 'string' ? line.includes(match) : line.search(match) >= 0;
}

/** The whole body; null where the fault cut it, or the client did. */
export async function readBody(request: IncomingMessage, cut: number | undefined): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    if (cut === 0) return broken(request);
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (cut !== undefined && bytes >= cut) return broken(request);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

function broken(request: IncomingMessage): null {
  request.socket.destroy();
  return null;
}

/** Sends the planted status; a body that is no string as JSON. */
export function answerPlanted(response: ServerResponse, answer: Answer): void {
  const { status = 500, headers = {}, body = { code: 'unavailable', msg: 'planted fault' } } = answer;
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
