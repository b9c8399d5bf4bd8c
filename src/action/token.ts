/** Which token publishes: the one that was given, or one of an app, minted for this and ended afterwards. */
import type { AppToken } from '../github/index.js';
import type { TokenKind } from '../publish/types.js';
import { VERSION } from '../platform/version.js';
import type { Context } from './context.js';
import type { ActionInputs } from './inputs.js';
import { gitHeader, maskAll } from './masks.js';
import type { Runner } from './runner.js';

/**
 * Whose a token is. The workflow's own is known by comparison; the beginnings are GitHub's (docs.github.com, "About
 * authentication to GitHub", token formats).
 */
export function tokenKindOf(token: string, workflowToken: string): TokenKind {
  if (token !== '' && token === workflowToken) return 'workflow';
  if (/^(?:gh[pou]_|github_pat_)/.test(token)) return 'person';
  if (workflowToken !== '') return token.startsWith('ghs_') ? 'app' : 'unknown';
  return 'unknown';
}

export interface TokenWork {
  inputs: ActionInputs;
  context: Context;
  runner: Runner;
  signal: AbortSignal;
  note(text: string): void;
}

/** Does the work with the token; one that was minted here ends with it, also where the work failed. */
export async function withToken<T>(
  given: TokenWork,
  work: (token: string, kind: TokenKind) => Promise<T>
): Promise<T> {
  const { inputs } = given;
  if (inputs.app === null) return work(inputs.token, tokenKindOf(inputs.token, inputs.workflowToken));
  const minted = await mint(given, inputs.app);
  maskAll(given.runner, [
    { name: 'app-token', value: minted.token },
    { name: 'app-token', value: gitHeader(minted.token) }
  ]);
  given.note(`token of the app ${minted.slug}, until ${minted.expiresAt}`);
  try {
    return await work(minted.token, 'app');
  } finally {
    await minted.revoke();
  }
}

async function mint(
  { inputs, context, signal, note }: TokenWork,
  app: { id: string; key: string }
): Promise<AppToken> {
  const { mintAppToken } = await import('../github/index.js');
  return mintAppToken({
    apiUrl: context.apiUrl,
    appId: app.id,
    privateKey: app.key,
    owner: context.owner,
    name: context.name,
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      ...(inputs.check ? { checks: 'write' } : {}),
      ...(inputs.pullRequest.teamReviewers.length > 0 ? { members: 'read' } : {})
    },
    program: `codex-orchestrator/${VERSION}`,
    signal,
    note
  });
}
