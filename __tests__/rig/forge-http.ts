/** HTTP of the API: requests read whole, answers with GitHub's headers, and GitHub's refusals as errors. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** One entry of the `errors` of a 422. */
export interface FieldProblem {
  resource: string;
  code: string;
  field?: string;
  message?: string;
  value?: unknown;
}

export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly FieldProblem[] | null;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    message: string,
    errors: readonly FieldProblem[] | null = null,
    headers: Record<string, string> = {}
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function validation(errors: readonly FieldProblem[]): ApiError {
  return new ApiError(422, 'Validation Failed', errors);
}

export function custom(resource: string, message: string): FieldProblem {
  return { resource, code: 'custom', message };
}

export function invalid(resource: string, field: string): FieldProblem {
  return { resource, field, code: 'invalid' };
}

export function unprocessable(message: string): ApiError {
  return new ApiError(422, message);
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

/** What the rig does not know must be noticed, never pass. */
export function unknown(what: string): ApiError {
  return new ApiError(501, `The forge rig does not know ${what}`);
}

export interface Answer {
  status: number;
  /** Sent as JSON; undefined is no body at all. */
  body?: unknown;
  headers?: Record<string, string>;
}

export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export function answerOf(error: unknown): Answer {
  if (!(error instanceof ApiError)) {
    return {
      status: 500,
      body: { message: `The forge rig broke: ${error instanceof Error ? error.stack : error}` }
    };
  }
  const errors = error.errors === null ? {} : { errors: error.errors };
  const body = {
    message: error.message,
    ...errors,
    documentation_url: DOCUMENTATION,
    status: `${error.status}`
  };
  return { status: error.status, body, headers: { ...error.headers } };
}

export async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Undefined stands for text that is no JSON. */
export function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function send(response: ServerResponse, answer: Answer, headers: Record<string, string>): void {
  const common = {
    'X-GitHub-Request-Id': requestId(),
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-GitHub-Api-Version-Selected': '2022-11-28',
    ...headers
  };
  if (answer.body === undefined) {
    response.writeHead(answer.status, { ...common, ...answer.headers });
    response.end();
    return;
  }
  const text = JSON.stringify(answer.body);
  const type = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': `${Buffer.byteLength(text)}`
  };
  response.writeHead(answer.status, { ...type, ...common, ...answer.headers });
  response.end(text);
}

/** Five groups of hexadecimal digits, as GitHub's. */
export function requestId(): string {
  const hex = randomUUID().replaceAll('-', '').toUpperCase();
  return [hex.slice(0, 4), hex.slice(4, 10), hex.slice(10, 17), hex.slice(17, 24), hex.slice(24)].join(':');
}

const MOST_A_PAGE = 100;

/** GitHub's pages (docs: "Using pagination in the REST API"): 30 a page, 100 at most, RFC 8288 links. */
export function page<T>(
  all: readonly T[],
  query: URLSearchParams,
  url: string
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(positive(query.get('per_page')) ?? 30, MOST_A_PAGE);
  const at = positive(query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((at - 1) * size, at * size);
  const rels: [string, number][] = [
    ...(at > 1 ? [['prev', Math.min(at - 1, last)] as [string, number]] : []),
    ...(at < last
      ? ([
          ['next', at + 1],
          ['last', last]
        ] as [string, number][])
      : []),
    ...(at > 1 ? [['first', 1] as [string, number]] : [])
  ];
  if (rels.length === 0) return { items, headers: {} };
  return {
    items,
    headers: { Link: rels.map(([rel, to]) => `<${pageUrl(url, query, to)}>; rel="${rel}"`).join(', ') }
  };
}

function pageUrl(url: string, query: URLSearchParams, to: number): string {
  const next = new URLSearchParams(query);
  next.set('page', `${to}`);
  return `${url}?${next}`;
}

function positive(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value > 0 ? value : null;
}
