/** The comparison of two commits (docs.github.com/rest/commits/commits#compare-two-commits). */
import { sees } from './forge-access.js';
import type { Call, Route } from './forge-call.js';
import { line, runGit, tryLine } from './forge-git.js';
import { ApiError, notFound, ok, page, type Answer } from './forge-http.js';
import { repoUrl, type Json } from './forge-json-base.js';
import { commitJson, filesJson } from './forge-json-git.js';
import type { BareRepository } from './forge-repository.js';

export const COMPARE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: 'compare/*basehead', needs: [['contents', 'read']], run: compare }
];

/** Commits of an answer that is not asked for in pages. */
const MOST_COMMITS = 250;

function compare(call: Call): Answer {
  const { repo, world } = call;
  const asked = call.params['basehead'] ?? '';
  const dots = asked.indexOf('...');
  if (dots < 1) throw notFound();
  const names = [asked.slice(0, dots), asked.slice(dots + 3)] as const;
  const base = commitOf(call, names[0]);
  const head = commitOf(call, names[1]);
  const middle = tryLine(repo.path, ['merge-base', base, head]);
  if (middle === null) throw new ApiError(404, `No common ancestor between ${names[0]} and ${names[1]}.`);
  const ahead = commits(repo, base, head);
  const behind = Number(line(repo.path, ['rev-list', '--count', `${head}..${base}`]));
  const paged = call.query.has('page') || call.query.has('per_page');
  const { items, headers } = paged
    ? page(ahead, call.query, call.url)
    : { items: ahead.slice(0, MOST_COMMITS), headers: {} };
  const isFirst = (call.query.get('page') ?? '1') === '1';
  const json: Json = {
    ...linksOf(call, asked, base, head),
    base_commit: commitJson(world.links, repo, base),
    merge_base_commit: commitJson(world.links, repo, middle),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: items.map(sha => commitJson(world.links, repo, sha)),
    ...(isFirst ? { files: filesJson(world.links, repo, middle, head) } : {})
  };
  return ok(json, headers);
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** Oldest first. */
function commits(repo: BareRepository, base: string, head: string): string[] {
  const rows = line(repo.path, ['rev-list', '--reverse', '--topo-order', `${base}..${head}`]).split('\n');
  return rows.filter(row => row !== '');
}

/** `ref`, `owner:ref` or `owner:name:ref`, each a branch, a tag or an id. Forks share their objects. */
function commitOf(call: Call, name: string): string {
  const parts = name.split(':');
  const from = parts.length === 1 ? call.repo : other(call, parts);
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${parts.at(-1) ?? ''}^{commit}`];
  const sha = tryLine(from.path, verify);
  if (sha === null) throw notFound();
  if (from !== call.repo) runGit(call.repo.path, ['fetch', '--quiet', '--no-tags', from.path, sha]);
  return sha;
}

function other(call: Call, parts: readonly string[]): BareRepository {
  const { repo, world, caller } = call;
  const [owner = '', second = ''] = parts;
  const name = parts.length === 3 ? second : repo.name;
  const found = world.find(`${owner}/${name}`);
  const isRelated =
    found !== null &&
    (found === repo || found.forkOf === repo || repo.forkOf === found) &&
    sees(caller, found);
  if (!isRelated) throw notFound();
  return found;
}

function linksOf(call: Call, asked: string, base: string, head: string): Json {
  const { repo, world } = call;
  const html = `${world.links.web}/${repo.fullName}/compare`;
  const short = (sha: string) => `${repo.owner}:${sha.slice(0, 12)}`;
  return {
    url: `${repoUrl(world.links, repo)}/compare/${encodeURI(asked)}`,
    html_url: `${html}/${encodeURI(asked)}`,
    permalink_url: `${html}/${short(base)}...${short(head)}`,
    diff_url: `${html}/${encodeURI(asked)}.diff`,
    patch_url: `${html}/${encodeURI(asked)}.patch`
  };
}
