/** Check runs. Source: docs.github.com/rest/checks/runs. */
import { GitHubError } from './errors.js';
import type { Room } from './room.js';
import type { CheckWish } from './types.js';

/** Never sent twice where the answer was lost: there would be two of them. */
export async function createCheck(
  { base }: Room,
  wish: CheckWish
): Promise<{ made: boolean; why: string | null }> {
  try {
    await base.send({
      what: `making the check run ${wish.name}`,
      route: 'POST /repos/{owner}/{repo}/check-runs',
      parameters: {
        name: wish.name,
        head_sha: wish.headSha,
        status: 'completed',
        conclusion: wish.conclusion,
        output: { title: wish.title, summary: wish.summary },
        ...(wish.detailsUrl === null ? {} : { details_url: wish.detailsUrl })
      },
      repeatable: false
    });
    return { made: true, why: null };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === 'CANCELLED') throw error;
    return { made: false, why: sentence(wish.name, error) };
  }
}

function sentence(name: string, { code, why, message }: GitHubError): string {
  const reason = why ?? message;
  if (code !== 'PR_TOKEN_PERMISSION') return `the check run ${name} was not made: ${reason}`;
  const hint = /personal access token|via a GitHub App/i.test(reason)
    ? 'only the token of a workflow or of an app can make check runs'
    : 'the token needs `checks: write`';
  return `the check run ${name} was not made: ${hint} (${reason})`;
}
