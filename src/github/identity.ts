/** Who the token is: asked of the GraphQL API, as the REST API tells it to the tokens of people alone. */
import { fieldsOf, misshapen } from './answers.js';
import { graphql } from './graphql.js';
import type { Session } from './session.js';

/** The login, `github-actions[bot]` for one. Throws PR_API_FAILED for what is none, and what a request throws. */
export async function askLogin(session: Session): Promise<string> {
  const what = 'asking whose token it is';
  const query = 'query { viewer { login } }';
  const data = await graphql(session, { what, query, variables: {}, repeatable: true });
  const { login } = fieldsOf(data['viewer']);
  if (typeof login === 'string' && isLogin(login)) return login;
  throw misshapen('viewer.login');
}

/** Letters, digits and hyphens; managed users have an underscore, and apps end in `[bot]`. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(?:\[bot\])?$/.test(text);
}
