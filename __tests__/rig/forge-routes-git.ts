/** Routes of the git database, commits, branches and checks: real objects in the bare repository. */
import { forbidden } from './forge-access.js';
import { actor, flag, required, text, texts, type Call, type Route } from './forge-call.js';
import { ApiError, created, custom, notFound, ok, page, unprocessable, validation } from './forge-http.js';
import {
  branchTip,
  isAncestor,
  isRefName,
  isSha,
  line,
  refTip,
  runGit,
  tryLine,
  typeOf,
  updateRef,
  WEB_FLOW,
  writeBlob,
  writeCommit,
  writeTree,
  type Identity,
  type TreeEntry
} from './forge-git.js';
import { accountId, fullRepoJson, nodeId, idOf, repoUrl } from './forge-json-base.js';
import { commitDetail, gitCommitJson, refJson } from './forge-json-git.js';
import { judge } from './forge-rules.js';
import { writeSignedCommit } from './forge-signing.js';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;
const ZERO = '0'.repeat(40);
const LARGEST_BLOB = 40 << 20;

export const GIT_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '', needs: [], run: call => ok(fullRepoJson(call.world.links, call.repo)) },
  { method: 'GET', pattern: 'git/ref/*ref', needs: READ, run: getRef },
  { method: 'GET', pattern: 'git/matching-refs/*ref', needs: READ, run: matchingRefs },
  { method: 'POST', pattern: 'git/refs', needs: WRITE, run: createRef },
  { method: 'PATCH', pattern: 'git/refs/*ref', needs: WRITE, run: moveRef },
  { method: 'DELETE', pattern: 'git/refs/*ref', needs: WRITE, run: deleteRef },
  { method: 'GET', pattern: 'git/commits/:sha', needs: READ, run: getGitCommit },
  { method: 'POST', pattern: 'git/commits', needs: WRITE, run: createCommit },
  { method: 'GET', pattern: 'git/trees/*sha', needs: READ, run: getTree },
  { method: 'POST', pattern: 'git/trees', needs: WRITE, run: createTree },
  { method: 'GET', pattern: 'git/blobs/:sha', needs: READ, run: getBlob },
  { method: 'POST', pattern: 'git/blobs', needs: WRITE, run: createBlob },
  { method: 'GET', pattern: 'commits/*ref', needs: READ, run: getCommit },
  { method: 'GET', pattern: 'branches', needs: READ, run: listBranches },
  { method: 'GET', pattern: 'branches/*branch', needs: READ, run: getBranch }
];

function wholeRef(call: Call): string {
  return `refs/${call.params['ref'] ?? ''}`;
}

function refBody(call: Call, ref: string, sha: string): unknown {
  return refJson(call.world.links, call.repo, ref, sha, typeOf(call.repo.path, sha) ?? 'commit');
}

function getRef(call: Call) {
  const sha = refTip(call.repo.path, wholeRef(call));
  if (sha === null) throw notFound();
  return ok(refBody(call, wholeRef(call), sha));
}

function matchingRefs(call: Call) {
  const rows = line(call.repo.path, ['for-each-ref', '--format=%(refname) %(objectname)']).split('\n');
  const found = rows.flatMap(row => {
    const [ref = '', sha = ''] = row.split(' ');
    return ref.startsWith(wholeRef(call)) && sha !== '' ? [refBody(call, ref, sha)] : [];
  });
  const { items, headers } = page(found, call.query, call.url);
  return ok(items, headers);
}

function target(call: Call): string {
  const sha = required(call, 'sha');
  if (typeOf(call.repo.path, sha) === null) throw unprocessable('Object does not exist');
  return sha;
}

/** The rules that a push would meet, in the API's words. */
function obey(call: Call, ref: string, old: string | null, next: string | null): void {
  const command = { ref, old: old ?? ZERO, next: next ?? ZERO };
  const refusal = judge(call.repo, command, actor(call).mayPushWorkflows);
  if (refusal === null) return;
  if (refusal.kind === 'workflow') throw forbidden(actor(call), [['workflows', 'write']]);
  throw unprocessable(refusal.api);
}

function put(call: Call, ref: string, next: string | null, old: string | null): void {
  try {
    updateRef(call.repo.path, ref, next, old);
  } catch {
    throw unprocessable('Reference update failed');
  }
  call.world.sync(actor(call).login);
}

function createRef(call: Call) {
  const ref = required(call, 'ref');
  if (!/^refs\/[^/]+\/./.test(ref) || !isRefName(ref)) {
    throw unprocessable(`Reference name is not valid: ${ref}`);
  }
  const sha = target(call);
  if (refTip(call.repo.path, ref) !== null) throw unprocessable('Reference already exists');
  obey(call, ref, null, sha);
  put(call, ref, sha, null);
  return created(refBody(call, ref, sha));
}

function existing(call: Call): string {
  const old = refTip(call.repo.path, wholeRef(call));
  if (old === null) throw unprocessable('Reference does not exist');
  return old;
}

function moveRef(call: Call) {
  const ref = wholeRef(call);
  const force = flag(call, 'force') ?? false;
  const sha = target(call);
  const old = existing(call);
  if (!force && !isAncestor(call.repo.path, old, sha)) throw unprocessable('Update is not a fast forward');
  obey(call, ref, old, sha);
  put(call, ref, sha, old);
  return ok(refBody(call, ref, sha));
}

function deleteRef(call: Call) {
  const ref = wholeRef(call);
  const old = existing(call);
  if (ref === `refs/heads/${call.repo.defaultBranch}`)
    throw unprocessable('Cannot delete the default branch');
  obey(call, ref, old, null);
  put(call, ref, null, old);
  return { status: 204 };
}

function getGitCommit(call: Call) {
  const sha = call.params['sha'] ?? '';
  if (typeOf(call.repo.path, sha) !== 'commit') throw notFound();
  return ok(gitCommitJson(call.world.links, call.repo, sha));
}

function createCommit(call: Call) {
  const { repo } = call;
  const message = required(call, 'message');
  const tree = required(call, 'tree');
  const parents = texts(call, 'parents') ?? [];
  if (typeOf(repo.path, tree) !== 'tree') throw unprocessable('Tree SHA does not exist');
  if (parents.some(sha => typeOf(repo.path, sha) !== 'commit')) {
    throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const self = botIdentity(actor(call).login);
  const author = identity(call, 'author') ?? self;
  const isOwn = call.body['author'] === undefined && call.body['committer'] === undefined;
  const committer = identity(call, 'committer') ?? (isOwn && actor(call).isBot ? WEB_FLOW : author);
  const write = isOwn && actor(call).isBot ? writeSignedCommit : writeCommit;
  const sha = write(repo.path, repo.around.clock, { tree, parents, message, author, committer });
  return created(gitCommitJson(call.world.links, repo, sha));
}

/** GitHub signs what a bot commits in its own name and no other; this is that name. */
export function botIdentity(login: string): Identity {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com` };
}

function identity(call: Call, name: string): Identity | null {
  const given = call.body[name];
  if (given === undefined) return null;
  const part: Call = { ...call, body: Object(given) as Record<string, unknown> };
  const date = text(part, 'date');
  return {
    name: required(part, 'name'),
    email: required(part, 'email'),
    ...(typeof date === 'string' ? { date } : {})
  };
}

function getTree(call: Call) {
  const { repo } = call;
  const sha = tryLine(repo.path, ['rev-parse', '--verify', '--quiet', `${call.params['sha'] ?? ''}^{tree}`]);
  if (sha === null) throw notFound();
  const deep = call.query.has('recursive') ? ['-r', '-t'] : [];
  const rows = runGit(repo.path, ['ls-tree', '-z', '-l', ...deep, sha])
    .toString()
    .split('\0');
  const tree = rows.filter(row => row !== '').map(row => treeRow(call, row));
  return ok({ sha, url: `${repoUrl(call.world.links, repo)}/git/trees/${sha}`, tree, truncated: false });
}

function treeRow(call: Call, row: string): unknown {
  const [, mode = '', type = '', sha = '', size = '', path = ''] =
    /^(\d+) (\w+) (\w+) +(\S+)\t([^]*)$/.exec(row) ?? [];
  const bytes = size === '-' ? {} : { size: Number(size) };
  return {
    path,
    mode,
    type,
    sha,
    ...bytes,
    url: `${repoUrl(call.world.links, call.repo)}/git/${type}s/${sha}`
  };
}

const MODES: Record<string, string> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit'
};

function createTree(call: Call) {
  const { repo } = call;
  const given = call.body['tree'];
  if (!Array.isArray(given)) throw unprocessable('Invalid tree info');
  const base = text(call, 'base_tree') ?? null;
  if (base !== null && typeOf(repo.path, base) === null)
    throw unprocessable('base_tree is not a valid tree oid');
  const entries = given.map((item: unknown) => treeEntry(call, item));
  const sha = writeTree(
    repo.path,
    base,
    entries.flatMap(entry => flat(call, entry))
  );
  return getCreated(call, sha);
}

function getCreated(call: Call, sha: string) {
  return { ...getTree({ ...call, params: { sha } }), status: 201 };
}

function treeEntry(call: Call, item: unknown): TreeEntry {
  const part: Call = { ...call, body: Object(item) as Record<string, unknown> };
  const path = required(part, 'path');
  const mode = required(part, 'mode');
  const type = MODES[mode];
  if (type === undefined) throw unprocessable('Must supply a valid tree.mode');
  if (isMalformed(path)) throw unprocessable('tree.path contains a malformed path component');
  if (path.startsWith('.github/workflows/') && !actor(call).mayPushWorkflows) {
    throw forbidden(actor(call), [['workflows', 'write']]);
  }
  const content = text(part, 'content');
  if (typeof content === 'string') return { path, mode, sha: writeBlob(call.repo.path, content) };
  if (part.body['sha'] === null) return { path, mode, sha: null };
  const sha = required(part, 'sha');
  const isThere = mode === '160000' ? isSha(sha) : typeOf(call.repo.path, sha) === type;
  if (!isThere) throw unprocessable('GitRPC::BadObjectState');
  return { path, mode, sha };
}

function isMalformed(path: string): boolean {
  return path.split('/').some(part => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git');
}

/** An index holds files alone: a whole tree is put in file by file. */
function flat(call: Call, entry: TreeEntry): TreeEntry[] {
  if (entry.mode !== '040000' || entry.sha === null) return [entry];
  const rows = runGit(call.repo.path, ['ls-tree', '-r', '-z', entry.sha]).toString().split('\0');
  return rows
    .filter(row => row !== '')
    .map(row => {
      const [, mode = '', sha = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(row) ?? [];
      return { path: `${entry.path}/${path}`, mode, sha };
    });
}

function getBlob(call: Call) {
  const sha = call.params['sha'] ?? '';
  if (typeOf(call.repo.path, sha) !== 'blob') throw notFound();
  const content = runGit(call.repo.path, ['cat-file', 'blob', sha]);
  return ok({
    ...blobUrl(call, sha),
    node_id: nodeId('B', idOf(sha)),
    size: content.length,
    content: content.toString('base64'),
    encoding: 'base64'
  });
}

function blobUrl(call: Call, sha: string) {
  return { sha, url: `${repoUrl(call.world.links, call.repo)}/git/blobs/${sha}` };
}

function createBlob(call: Call) {
  const encoding = text(call, 'encoding') ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64')
    throw validation([custom('Blob', 'encoding is not supported')]);
  const content = Buffer.from(required(call, 'content'), encoding === 'base64' ? 'base64' : 'utf8');
  if (content.length > LARGEST_BLOB) throw new ApiError(403, 'This blob is too large: the limit is 40 MiB.');
  return created(blobUrl(call, writeBlob(call.repo.path, content)));
}

/** By id, branch or tag. */
function getCommit(call: Call) {
  const asked = call.params['ref'] ?? '';
  const sha = tryLine(call.repo.path, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${asked}^{commit}`
  ]);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${asked}`);
  return ok(commitDetail(call.world.links, call.repo, sha));
}

function isProtected(call: Call, name: string): boolean {
  const { protectedBranches, rulesets } = call.repo.settings;
  return protectedBranches.has(name) || rulesets.some(rule => rule.branches.test(name));
}

function listBranches(call: Call) {
  const rows = line(call.repo.path, [
    'for-each-ref',
    '--format=%(objectname) %(refname:lstrip=2)',
    'refs/heads'
  ]);
  const all = rows
    .split('\n')
    .filter(row => row !== '')
    .map(row => {
      const [sha, name] = [row.slice(0, 40), row.slice(41)];
      const url = `${repoUrl(call.world.links, call.repo)}/commits/${sha}`;
      return { name, commit: { sha, url }, protected: isProtected(call, name) };
    });
  const { items, headers } = page(all, call.query, call.url);
  return ok(items, headers);
}

function getBranch(call: Call) {
  const name = call.params['branch'] ?? '';
  const sha = branchTip(call.repo.path, name);
  if (sha === null) throw new ApiError(404, 'Branch not found');
  const { links } = call.world;
  const url = `${repoUrl(links, call.repo)}/branches/${name}`;
  const isGuarded = isProtected(call, name);
  const checks = { enforcement_level: 'off', contexts: [], checks: [] };
  return ok({
    name,
    commit: commitDetail(links, call.repo, sha),
    _links: { self: url, html: `${links.web}/${call.repo.fullName}/tree/${name}` },
    protected: isGuarded,
    protection: { enabled: isGuarded, required_status_checks: checks },
    protection_url: `${url}/protection`
  });
}
