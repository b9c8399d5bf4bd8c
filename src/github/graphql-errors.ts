/**
 * Errors of the GraphQL API as a pure rule: they come with status 200, and get here the status that the REST API has
 * for the same, so that one table of refusals holds for both. Source: docs.github.com/graphql, "Forming calls".
 */
import { isFields } from './answers.js';

const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  STALE_DATA: 409,
  UNPROCESSABLE: 422
};

export interface GraphqlRefusal {
  status: number;
  /** As a REST answer has it. */
  data: { message: string; errors: string[] };
}

/** What the `errors` of an answer say; null where it has none. */
export function graphqlRefusal(answer: unknown): GraphqlRefusal | null {
  if (!isFields(answer) || !Array.isArray(answer['errors']) || answer['errors'].length === 0) return null;
  const [first, ...others] = answer['errors'].map(problem);
  const { type, message } = first!;
  // A type that the table lacks is kept with the words.
  const known = Object.hasOwn(STATUS, type) && type !== 'STALE_DATA';
  const said = type === '' || known ? message : `${message} (${type})`;
  return {
    status: statusOf(type, message),
    data: { message: said, errors: others.map(one => one.message).slice(0, 10) }
  };
}

function problem(error: unknown): { type: string; message: string } {
  if (!isFields(error)) return { type: '', message: 'an error without words' };
  const { message, type, extensions } = error;
  const code = isFields(extensions) ? extensions['code'] : undefined;
  const named = typeof type === 'string' ? type : typeof code === 'string' ? code : '';
  return { type: named, message: typeof message === 'string' ? message : 'an error without words' };
}

function statusOf(type: string, message: string): number {
  if (Object.hasOwn(STATUS, type)) return STATUS[type]!;
  if (/rate limit/i.test(message)) return 429;
  if (/something went wrong while executing|timeout/i.test(message)) return 502;
  return /doesn't exist on type|defined input type|undefinedField/i.test(`${message} ${type}`) ? 400 : 422;
}
