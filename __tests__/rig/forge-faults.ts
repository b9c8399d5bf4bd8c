/** Planned misbehaviour: answers instead of the real one, lost connections, races. */
import type { ServerResponse } from 'node:http';
import { requestId } from './forge-http.js';
import type { FaultAnswer, FaultMatch } from './forge-types.js';

export interface Faults {
  add(match: FaultMatch, answer: FaultAnswer, times: number): void;
  /** The fault for this request, used up by one; null for none. */
  take(method: string, path: string, isGit: boolean): FaultAnswer | null;
}

export function faults(): Faults {
  const planned: { match: FaultMatch; answer: FaultAnswer; left: number }[] = [];
  return {
    add(match, answer, times) {
      planned.push({ match, answer, left: times });
    },
    take(method, path, isGit) {
      const found = planned.find(({ match, left }) => left > 0 && matches(match, method, path, isGit));
      if (found === undefined) return null;
      found.left -= 1;
      return found.answer;
    }
  };
}

function matches(match: FaultMatch, method: string, path: string, isGit: boolean): boolean {
  if ((match.git ?? false) !== isGit) return false;
  if (match.method !== undefined && match.method !== method) return false;
  return match.path === undefined || match.path.test(path);
}

/** Whether the request is handled as ever once `meanwhile` has run. */
export function isHarmless(answer: FaultAnswer): boolean {
  const { status, body, headers, destroy } = answer;
  return status === undefined && body === undefined && headers === undefined && destroy !== true;
}

/** Gives the status, 0 for a destroyed connection. */
export function sendFault(response: ServerResponse, answer: FaultAnswer): number {
  if (answer.destroy === true) {
    response.socket?.destroy();
    return 0;
  }
  const status = answer.status ?? 500;
  const isPage = typeof answer.body === 'string';
  const text = answer.body === undefined ? '' : isPage ? String(answer.body) : JSON.stringify(answer.body);
  response.writeHead(status, {
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'X-GitHub-Request-Id': requestId(),
    ...answer.headers
  });
  response.end(text);
  return status;
}
