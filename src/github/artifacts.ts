/** Artifacts of workflow runs. Source: docs.github.com/rest/actions/artifacts. */
import { isFields, readArtifact } from './answers.js';
import { GitHubError } from './errors.js';
import { saveTo, type Saved } from './download.js';
import { recoded } from './refusals.js';
import type { Room } from './room.js';
import type { StoredArtifact } from './types.js';

export async function artifact({ base }: Room, id: number): Promise<StoredArtifact> {
  const what = `looking at artifact ${id}`;
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
  try {
    return readArtifact(await base.send({ what, route, parameters: { artifact_id: id }, repeatable: true }));
  } catch (error) {
    throw gone(error, id);
  }
}

/** docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export async function runEvent({ base }: Room, runId: number): Promise<string> {
  const what = `looking at workflow run ${runId}`;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const data = await base.send({ what, route, parameters: { run_id: runId }, repeatable: true });
  const event = isFields(data) ? data['event'] : undefined;
  if (typeof event === 'string' && /^\w{1,64}$/.test(event)) return event;
  throw new GitHubError('PR_API_FAILED', `${what}: the answer names no event`);
}

/** A transfer that broke off is begun again, with a new address, this often. */
const TRIES = 3;

export async function downloadArtifact(
  { base }: Room,
  id: number,
  file: string,
  maxBytes: number
): Promise<Saved> {
  const what = `downloading artifact ${id}`;
  for (let tries = 1; ; tries++) {
    try {
      const url = await addressOf({ base }, id, what);
      return await saveTo(base, { what, url, file, maxBytes });
    } catch (error) {
      const isLost = error instanceof GitHubError && error.code === 'PR_API_FAILED';
      if (!isLost || tries === TRIES) throw gone(error, id);
      base.note(`${what}: ${error.why ?? error.message}; trying again`);
      await base.pause(tries ** 2);
    }
  }
}

/** GitHub answers with an address that is good for a minute and needs no token. */
async function addressOf({ base }: Pick<Room, 'base'>, id: number, what: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const parameters = { artifact_id: id, archive_format: 'zip' };
  const { status, headers } = await base.exchange({
    what,
    route,
    parameters,
    repeatable: true,
    redirects: true
  });
  const { location = '' } = headers;
  if (status >= 300 && status < 400 && URL.canParse(location)) return location;
  throw new GitHubError('PR_API_FAILED', `${what}: HTTP ${status} without an address`, {
    why: 'GitHub answers this with a redirect to where the archive is.'
  });
}

/** Absent, deleted or expired: all the same to whoever wants it. */
function gone(error: unknown, id: number): unknown {
  if (!(error instanceof GitHubError)) return error;
  const isExpired = error.code === 'PR_INVALID';
  if (!isExpired && error.code !== 'PR_REPOSITORY_NOT_FOUND') return error;
  const state = isExpired ? 'has expired' : 'is not there, or the token may not see it (`actions: read`)';
  return recoded(error, 'EVID_ARTIFACT', `artifact ${id} ${state}`);
}
