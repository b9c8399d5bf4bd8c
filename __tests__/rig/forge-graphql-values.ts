/** What mutations of GraphQL share: their refusals, and the reading of their inputs. */
import { may, type Token } from './forge-access.js';
import type { Value } from './forge-graphql-parse.js';
import type { BareRepository } from './forge-repository.js';

export type Arguments = Readonly<Record<string, Value>>;

/** An answer of 200 with `errors`, as GraphQL refuses. */
export class GraphqlError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.name = 'GraphqlError';
    this.type = type;
  }
}

export function noNode(id: string): GraphqlError {
  return new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}

export function inputOf(args: Arguments): Arguments {
  return part(args, 'input');
}

export function part(from: Arguments, name: string): Arguments {
  const value = from[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export function listOf(from: Arguments, name: string): Arguments[] {
  const value = from[name];
  return Array.isArray(value) ? value.map(item => Object(item) as Arguments) : [];
}

export function payload(input: Arguments, more: Record<string, unknown>): Record<string, unknown> {
  return { clientMutationId: input['clientMutationId'] ?? null, ...more };
}

export function permit(token: Token, repo: BareRepository, permission: string): void {
  if (may(token, repo, permission, 'write')) return;
  const what = token.isBot ? 'integration' : 'personal access token';
  throw new GraphqlError('FORBIDDEN', `Resource not accessible by ${what}`);
}
