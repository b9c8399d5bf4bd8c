/** One request to the GraphQL API; its refusals are those of every other request. */
import { fieldsOf, isFields, misshapen } from './answers.js';
import type { Session } from './session.js';

export interface Query {
  what: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  repeatable: boolean;
}

/** The member `data` of the answer. Throws GitHubError, PR_API_FAILED for an answer that has none. */
export async function graphql(
  session: Session,
  { what, query, variables, repeatable }: Query
): Promise<Readonly<Record<string, unknown>>> {
  const parameters = { query, variables };
  const answer = await session.send({ what, route: 'graphql', parameters, repeatable });
  const { data } = fieldsOf(answer);
  // A page with status 200 has done nothing.
  if (!isFields(data)) throw misshapen('data');
  return data;
}
