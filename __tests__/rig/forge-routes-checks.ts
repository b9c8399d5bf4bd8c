/** Routes of check runs (docs.github.com/rest/checks/runs), which belong to the app that makes them. */
import { forbidden } from './forge-access.js';
import { actor, text, required, integer, type Call, type Route } from './forge-call.js';
import { tryLine, typeOf } from './forge-git.js';
import { ApiError, created, invalid, notFound, ok, page, unprocessable, validation } from './forge-http.js';
import { now } from './forge-issues.js';
import { checkRunJson } from './forge-json-actions.js';
import type { CheckOutput, CheckRun } from './forge-types.js';

const READ = [['checks', 'read']] as const;
const WRITE = [['checks', 'write']] as const;
const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale'
];
const LONGEST_TEXT = 65535;

export const CHECK_ROUTES: readonly Route[] = [
  { method: 'POST', pattern: 'check-runs', needs: [], run: create },
  { method: 'GET', pattern: 'check-runs/:id', needs: READ, run: call => ok(json(call, runOf(call))) },
  { method: 'PATCH', pattern: 'check-runs/:id', needs: [], run: update },
  { method: 'GET', pattern: 'commits/*ref/check-runs', needs: READ, run: list }
];

function json(call: Call, run: CheckRun): unknown {
  return checkRunJson(call.world.links, call.repo, run);
}

/** Whatever a person's token may otherwise: check runs are written by apps alone. */
function demandApp(call: Call): string {
  const token = call.caller === 'anonymous' || call.caller === 'unknown' ? null : call.caller;
  if (token === null) throw new ApiError(401, 'Requires authentication');
  if (token.isClassic) throw new ApiError(403, 'You must authenticate via a GitHub App.');
  if (!token.isBot || !token.covers(call.repo) || !token.has('checks', 'write'))
    throw forbidden(token, WRITE);
  return token.login.replace(/\[bot\]$/, '');
}

function runOf(call: Call): CheckRun {
  const id = integer(call.params['id']);
  const found = call.repo.checkRuns.find(run => run.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function create(call: Call) {
  const app = demandApp(call);
  const name = required(call, 'name');
  const headSha = required(call, 'head_sha');
  if (typeOf(call.repo.path, headSha) !== 'commit')
    throw unprocessable(`No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: call.repo.around.nextId(),
    name,
    headSha,
    status: 'queued',
    conclusion: null,
    output: { title: null, summary: null, text: null },
    app,
    detailsUrl: null,
    externalId: '',
    startedAt: now(),
    completedAt: null
  };
  change(call, run);
  call.repo.checkRuns.push(run);
  return created(json(call, run));
}

function update(call: Call) {
  const app = demandApp(call);
  const run = runOf(call);
  if (run.app !== app) {
    throw new ApiError(
      403,
      `Invalid app_id \`${actor(call).login}\` - check run can only be modified by the GitHub App that created it.`
    );
  }
  const changed = { ...run };
  change(call, changed);
  Object.assign(run, changed);
  return ok(json(call, run));
}

/** A conclusion completes the run, and a completed run needs one. */
function change(call: Call, run: CheckRun): void {
  const status = oneOf(call, 'status', STATUSES);
  const conclusion = oneOf(call, 'conclusion', CONCLUSIONS);
  const output = outputOf(call);
  if (status === 'completed' && conclusion === undefined && run.conclusion === null) {
    throw unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
  if (status !== undefined) run.status = status;
  if (conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = conclusion;
  }
  if (run.status === 'completed') run.completedAt = text(call, 'completed_at') ?? run.completedAt ?? now();
  else run.conclusion = run.completedAt = null;
  run.name = text(call, 'name') ?? run.name;
  run.detailsUrl = text(call, 'details_url') ?? run.detailsUrl;
  run.externalId = text(call, 'external_id') ?? run.externalId;
  run.startedAt = text(call, 'started_at') ?? run.startedAt;
  if (output !== null) run.output = output;
}

function oneOf(call: Call, name: string, allowed: readonly string[]): string | undefined {
  const value = text(call, name) ?? undefined;
  if (value === undefined || allowed.includes(value)) return value;
  throw validation([invalid('CheckRun', name)]);
}

function outputOf(call: Call): CheckOutput | null {
  const given = call.body['output'];
  if (given === undefined || given === null) return null;
  const part: Call = { ...call, body: Object(given) as Record<string, unknown> };
  const summary = required(part, 'summary');
  const more = text(part, 'text') ?? null;
  for (const content of [summary, more ?? '']) {
    const size = [...content].length;
    if (size <= LONGEST_TEXT) continue;
    throw unprocessable(
      `Invalid request.\n\nOnly ${LONGEST_TEXT} characters are allowed; ${size} were supplied.`
    );
  }
  return { title: text(part, 'title') ?? null, summary, text: more };
}

/** The newest of every name and app, unless `filter=all`. */
function list(call: Call) {
  const { repo, query } = call;
  const asked = call.params['ref'] ?? '';
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`];
  const sha = tryLine(repo.path, verify);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${asked}`);
  const name = query.get('check_name');
  const status = query.get('status');
  const all = repo.checkRuns
    .filter(run => run.headSha === sha && (name === null || run.name === name))
    .filter(run => status === null || run.status === status);
  const latest = new Map(all.map(run => [`${run.app}\0${run.name}`, run]));
  const shown = query.get('filter') === 'all' ? all : [...latest.values()];
  const { items, headers } = page(shown.reverse(), query, call.url);
  return ok({ total_count: shown.length, check_runs: items.map(run => json(call, run)) }, headers);
}
