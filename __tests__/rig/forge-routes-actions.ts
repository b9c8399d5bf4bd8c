/** Routes of workflow runs and their artifacts (docs.github.com/rest/actions/artifacts and /workflow-runs). */
import { forbidden, Token } from './forge-access.js';
import { integer, type Call, type Route } from './forge-call.js';
import { ApiError, notFound, ok, page, type Answer } from './forge-http.js';
import { artifactJson, runJson } from './forge-json-actions.js';
import type { ForgeArtifact, ForgeRun } from './forge-types.js';

const READ = [['actions', 'read']] as const;

export const ACTIONS_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: 'actions/artifacts', needs: READ, run: call => list(call, null) },
  { method: 'GET', pattern: 'actions/artifacts/:id', needs: READ, run: get },
  { method: 'GET', pattern: 'actions/artifacts/:id/:format', needs: READ, run: archive },
  { method: 'GET', pattern: 'actions/runs/:id', needs: READ, run: getRun },
  { method: 'GET', pattern: 'actions/runs/:id/artifacts', needs: READ, run: call => list(call, runOf(call)) }
];

function artifactOf(call: Call): ForgeArtifact {
  const id = integer(call.params['id']);
  const found = call.repo.artifacts.find(artifact => artifact.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function runOf(call: Call): ForgeRun {
  const found = call.repo.runs.get(Number(call.params['id']));
  if (found === undefined) throw notFound();
  return found;
}

function get(call: Call): Answer {
  return ok(artifactJson(call.world.links, call.repo, artifactOf(call)));
}

function getRun(call: Call): Answer {
  return ok(runJson(call.world.links, call.repo, runOf(call)));
}

/** Newest first. */
function list(call: Call, run: ForgeRun | null): Answer {
  const name = call.query.get('name');
  const found = call.repo.artifacts
    .filter(artifact => run === null || artifact.run.id === run.id)
    .filter(artifact => name === null || artifact.name === name)
    .reverse();
  const { items, headers } = page(found, call.query, call.url);
  const artifacts = items.map(artifact => artifactJson(call.world.links, call.repo, artifact));
  return ok({ total_count: found.length, artifacts }, headers);
}

/** Archives want a token that may read actions, also of public repositories. The address that is given wants none. */
function archive(call: Call): Answer {
  const { caller, world } = call;
  if (call.params['format'] !== 'zip') throw notFound();
  if (!(caller instanceof Token))
    throw new ApiError(401, 'You must have the actions scope to download artifacts.');
  if (!caller.covers(call.repo) || !caller.has('actions', 'read')) throw forbidden(caller, READ);
  const artifact = artifactOf(call);
  if (artifact.expired) throw new ApiError(410, 'Artifact has expired');
  return { status: 302, headers: { Location: world.download(artifact.archive) } };
}
