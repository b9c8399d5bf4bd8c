/** The shapes of refs, commits and comparisons in GitHub's REST API. */
import { idOf, nodeId, repoUrl, userJson, type Json, type Links } from './forge-json-base.js';
import { line, runGit } from './forge-git.js';
import type { BareRepository } from './forge-repository.js';
import { verificationOf } from './forge-signing.js';

export function refJson(links: Links, repo: BareRepository, ref: string, sha: string, type: string): Json {
  return {
    ref,
    node_id: nodeId('REF', idOf(`${repo.fullName} ${ref}`)),
    url: `${repoUrl(links, repo)}/git/${ref}`,
    object: { sha, type, url: `${repoUrl(links, repo)}/git/${type}s/${sha}` }
  };
}

interface RawCommit {
  tree: string;
  parents: string[];
  author: Json;
  committer: Json;
  message: string;
}

function readCommit(repo: BareRepository, sha: string): RawCommit {
  const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
  const [tree = '', parents = '', an, ae, ad, cn, ce, cd, ...rest] = line(repo.path, [
    'show',
    '--no-patch',
    `--format=${format}`,
    sha
  ]).split('\0');
  return {
    tree,
    parents: parents.split(' ').filter(parent => parent !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: rest.join('\0').trimEnd()
  };
}

function utc(date: string | undefined): string {
  return new Date(date ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');
}

function verification(repo: BareRepository, sha: string, committed: unknown): Json {
  const found = verificationOf(repo.path, sha);
  return { ...found, verified_at: found.verified ? committed : null };
}

function parentsJson(links: Links, repo: BareRepository, kind: string, parents: readonly string[]): Json[] {
  return parents.map(sha => ({
    sha,
    url: `${repoUrl(links, repo)}/${kind}/${sha}`,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`
  }));
}

/** A commit of the git database (`/git/commits`). */
export function gitCommitJson(links: Links, repo: BareRepository, sha: string): Json {
  return gitCommit(links, repo, sha, readCommit(repo, sha));
}

function gitCommit(links: Links, repo: BareRepository, sha: string, raw: RawCommit): Json {
  return {
    sha,
    node_id: nodeId('C', idOf(sha)),
    url: `${repoUrl(links, repo)}/git/commits/${sha}`,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`,
    author: raw.author,
    committer: raw.committer,
    tree: { sha: raw.tree, url: `${repoUrl(links, repo)}/git/trees/${raw.tree}` },
    message: raw.message,
    parents: parentsJson(links, repo, 'git/commits', raw.parents),
    verification: verification(repo, sha, raw.committer['date'])
  };
}

/** A commit of the repository (`/commits`), as lists and comparisons have it. */
export function commitJson(links: Links, repo: BareRepository, sha: string): Json {
  const raw = readCommit(repo, sha);
  const { author, committer, tree, message, verification, url } = gitCommit(links, repo, sha, raw);
  const own = `${repoUrl(links, repo)}/commits/${sha}`;
  return {
    sha,
    node_id: nodeId('C', idOf(sha)),
    url: own,
    html_url: `${links.web}/${repo.fullName}/commit/${sha}`,
    comments_url: `${own}/comments`,
    commit: { author, committer, message, tree, url, verification, comment_count: 0 },
    author: accountOf(links, raw.author['email']),
    committer: accountOf(links, raw.committer['email']),
    parents: parentsJson(links, repo, 'commits', raw.parents)
  };
}

/** GitHub knows accounts by their no-reply addresses, and its own web-flow. */
function accountOf(links: Links, email: unknown): Json | null {
  if (email === 'noreply@github.com') return userJson(links, 'web-flow');
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(String(email))?.[1];
  return login === undefined ? null : userJson(links, login);
}

/** A single commit, with its files. */
export function commitDetail(links: Links, repo: BareRepository, sha: string): Json {
  const first = line(repo.path, ['rev-list', '--parents', '-1', sha]).split(' ')[1];
  const files = filesJson(links, repo, first ?? null, sha);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const additions = sum('additions');
  const deletions = sum('deletions');
  const stats = { total: additions + deletions, additions, deletions };
  return { ...commitJson(links, repo, sha), stats, files };
}

export interface FileJson {
  sha: string;
  filename: string;
  status: string;
  additions: number;
  deletions: number;
  changes: number;
  blob_url: string;
  raw_url: string;
  contents_url: string;
  previous_filename?: string;
}

const STATUS: Record<string, string> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'changed',
  R: 'renamed',
  C: 'copied'
};
/** GitHub shows no more in one answer. */
const MOST_FILES = 300;

/** What changed from one commit (null: from nothing) to another, renames found as git finds them. */
export function filesJson(links: Links, repo: BareRepository, from: string | null, to: string): FileJson[] {
  const range = from === null ? ['--root', '--no-commit-id', to] : [from, to];
  const show = (how: string) =>
    runGit(repo.path, ['diff-tree', '-r', '-z', '-M', '--no-abbrev', how, ...range])
      .toString()
      .split('\0');
  const counts = lineCounts(show('--numstat'));
  return changes(show('--raw'))
    .slice(0, MOST_FILES)
    .map((change, at) => fileJson(links, repo, to, change, counts[at] ?? [0, 0]));
}

interface Change {
  status: string;
  sha: string;
  path: string;
  from: string | null;
}

/** git-diff-tree(1), raw output with -z: a row, then one path, or two for renames. */
function changes(fields: readonly string[]): Change[] {
  const found: Change[] = [];
  for (let at = 0; at < fields.length;) {
    const [, , before = '', after = '', letters = ''] = (fields[at] ?? '').split(' ');
    if (letters === '') break;
    const isMoved = /^[RC]/.test(letters);
    const sha = /^0+$/.test(after) ? before : after;
    const first = fields[at + 1] ?? '';
    const path = isMoved ? (fields[at + 2] ?? '') : first;
    found.push({
      status: STATUS[letters.charAt(0)] ?? 'modified',
      sha,
      path,
      from: isMoved ? first : null
    });
    at += isMoved ? 3 : 2;
  }
  return found;
}

/** The same order: `added removed path`, or an empty path and two more fields for renames; `-` for binaries. */
function lineCounts(fields: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < fields.length;) {
    const [added = '', removed, path] = (fields[at] ?? '').split('\t');
    if (removed === undefined) break;
    found.push([Number(added) || 0, Number(removed) || 0]);
    at += path === '' ? 3 : 1;
  }
  return found;
}

function fileJson(
  links: Links,
  repo: BareRepository,
  to: string,
  { status, sha, path, from }: Change,
  [additions, deletions]: [number, number]
): FileJson {
  const name = path.split('/').map(encodeURIComponent).join('/');
  const html = `${links.web}/${repo.fullName}`;
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${to}/${name}`,
    raw_url: `${html}/raw/${to}/${name}`,
    contents_url: `${repoUrl(links, repo)}/contents/${name}?ref=${to}`,
    ...(from === null ? {} : { previous_filename: from })
  };
}
