/** The GraphQL API, as far as publishing could use it: `createCommitOnBranch`, drafts, and looking at a repository. */
import { sees, Token, type Caller } from './forge-access.js';
import type { World } from './forge-call.js';
import {
  branchTip,
  refTip,
  tryLine,
  typeOf,
  updateRef,
  WEB_FLOW,
  writeBlob,
  writeTree
} from './forge-git.js';
import {
  parseGraphql,
  resolveTerm,
  type Field,
  type Operation,
  type Selection
} from './forge-graphql-parse.js';
import { updateRefs } from './forge-graphql-refs.js';
import {
  GraphqlError,
  inputOf,
  listOf,
  noNode,
  part,
  payload,
  permit,
  type Arguments
} from './forge-graphql-values.js';
import { ApiError, ok, unknown, type Answer } from './forge-http.js';
import { isPull } from './forge-issues.js';
import { nodeId } from './forge-json-base.js';
import type { BareRepository } from './forge-repository.js';
import { botIdentity } from './forge-routes-git.js';
import { judge } from './forge-rules.js';
import { writeSignedCommit } from './forge-signing.js';

type Resolver = (args: Arguments) => unknown;

export function graphql(world: World, caller: Caller, body: unknown): Answer {
  if (!(caller instanceof Token)) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = Object(body) as { query?: unknown; variables?: unknown };
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.');
  const operation = parseGraphql(query);
  const root = operation.kind === 'query' ? queries(world, caller) : mutations(world, caller);
  return ok(execute(operation, root, Object(variables ?? {}) as Arguments));
}

function execute(operation: Operation, root: Record<string, unknown>, variables: Arguments): unknown {
  const data: Record<string, unknown> = {};
  const errors: unknown[] = [];
  for (const field of operation.fields) {
    if (!('name' in field)) throw unknown('GraphQL fragments at the root');
    try {
      Object.assign(data, pick(root, [field], variables));
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error;
      data[field.alias] = null;
      errors.push({ type: error.type, path: [field.alias], message: error.message });
    }
  }
  return errors.length === 0 ? { data } : { data, errors };
}

function pick(
  source: Record<string, unknown>,
  fields: readonly Selection[],
  variables: Arguments
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    if ('name' in field) picked[field.alias] = valueOf(source, field, variables);
    else if (source['__typename'] === field.on) Object.assign(picked, pick(source, field.fields, variables));
  }
  return picked;
}

/** What the rig has no answer for is an error of the whole request. */
function valueOf(source: Record<string, unknown>, field: Field, variables: Arguments): unknown {
  const held = source[field.name];
  if (held === undefined) throw unknown(`the GraphQL field ${field.name}`);
  const args = Object.fromEntries(field.args.map(([name, term]) => [name, resolveTerm(term, variables)]));
  const value: unknown = typeof held === 'function' ? (held as Resolver)(args) : held;
  if (field.fields.length === 0 || value === null) return value;
  return pick(value as Record<string, unknown>, field.fields, variables);
}

function queries(world: World, token: Token): Record<string, unknown> {
  return {
    viewer: { __typename: 'User', login: token.login },
    repository: (args: Arguments) =>
      repositoryNode(world, visible(world, token, `${String(args['owner'])}/${String(args['name'])}`))
  };
}

function visible(world: World, token: Token, fullName: string): BareRepository {
  const repo = world.find(fullName);
  if (repo !== null && sees(token, repo)) return repo;
  throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
}

function repositoryNode(world: World, repo: BareRepository): Record<string, unknown> {
  return {
    __typename: 'Repository',
    id: nodeId('R', repo.id),
    name: repo.name,
    nameWithOwner: repo.fullName,
    isPrivate: repo.private,
    url: `${world.links.web}/${repo.fullName}`,
    defaultBranchRef: refNode(repo, `refs/heads/${repo.defaultBranch}`),
    ref: (args: Arguments) => refNode(repo, qualified(String(args['qualifiedName']))),
    pullRequest: (args: Arguments) => pullNode(world, repo, Number(args['number']))
  };
}

function qualified(name: string): string {
  return name.startsWith('refs/') ? name : `refs/heads/${name}`;
}

function refNode(repo: BareRepository, ref: string): Record<string, unknown> | null {
  const oid = refTip(repo.path, ref);
  if (oid === null) return null;
  const name = ref.replace(/^refs\/[^/]+\//, '');
  return {
    __typename: 'Ref',
    name,
    prefix: ref.slice(0, -name.length),
    target: { __typename: 'Commit', oid }
  };
}

function pullNode(world: World, repo: BareRepository, number: number): Record<string, unknown> {
  const pull = repo.issues.get(number);
  if (pull === undefined || !isPull(pull)) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  }
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
    isDraft: pull.draft,
    merged: pull.merged,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    url: `${world.links.web}/${repo.fullName}/pull/${number}`
  };
}

function mutations(world: World, token: Token): Record<string, unknown> {
  return {
    createCommitOnBranch: (args: Arguments) => createCommitOnBranch(world, token, inputOf(args)),
    updateRefs: (args: Arguments) => updateRefs(world, token, inputOf(args)),
    convertPullRequestToDraft: (args: Arguments) => setDraft(world, token, inputOf(args), true),
    markPullRequestReadyForReview: (args: Arguments) => setDraft(world, token, inputOf(args), false)
  };
}

function setDraft(world: World, token: Token, input: Arguments, draft: boolean): Record<string, unknown> {
  const id = String(input['pullRequestId']);
  for (const repo of world.repositories) {
    const pull = [...repo.issues.values()].filter(isPull).find(one => nodeId('PR', one.id) === id);
    if (pull === undefined || !sees(token, repo)) continue;
    permit(token, repo, 'pull_requests');
    pull.draft = draft;
    return payload(input, { pullRequest: pullNode(world, repo, pull.number) });
  }
  throw noNode(id);
}

/** docs.github.com/graphql/reference/mutations#createcommitonbranch: files alone, all of them without the exec bit. */
function createCommitOnBranch(world: World, token: Token, input: Arguments): Record<string, unknown> {
  const target = part(input, 'branch');
  const repo = visible(world, token, String(target['repositoryNameWithOwner']));
  permit(token, repo, 'contents');
  const branch = String(target['branchName']).replace(/^refs\/heads\//, '');
  const head = branchTip(repo.path, branch);
  if (head === null)
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
  const expected = String(input['expectedHeadOid']);
  if (head !== expected) {
    const message = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
    throw new GraphqlError('STALE_DATA', message);
  }
  const commit = commitFiles(repo, token, head, input);
  move(world, repo, token, { ref: `refs/heads/${branch}`, old: head, next: commit });
  const node = {
    __typename: 'Commit',
    oid: commit,
    url: `${world.links.web}/${repo.fullName}/commit/${commit}`
  };
  return payload(input, { commit: node, ref: refNode(repo, `refs/heads/${branch}`) });
}

function commitFiles(repo: BareRepository, token: Token, head: string, input: Arguments): string {
  const changes = part(input, 'fileChanges');
  const added = listOf(changes, 'additions').map(file => ({
    path: safePath(file),
    mode: '100644',
    sha: writeBlob(repo.path, Buffer.from(String(file['contents']), 'base64'))
  }));
  const removed = listOf(changes, 'deletions').map(file => ({
    path: existing(repo, head, file),
    mode: '0',
    sha: null
  }));
  const { headline, body } = part(input, 'message');
  return writeSignedCommit(repo.path, repo.around.clock, {
    tree: writeTree(repo.path, head, [...removed, ...added]),
    parents: [head],
    message:
      body === undefined || body === null ? String(headline) : `${String(headline)}\n\n${String(body)}`,
    author: botIdentity(token.login),
    committer: WEB_FLOW
  });
}

function safePath(file: Arguments): string {
  const path = String(file['path']);
  const isMalformed = path.split('/').some(name => ['', '.', '..', '.git'].includes(name));
  if (isMalformed)
    throw new GraphqlError('UNPROCESSABLE', `A path was requested which is malformed: ${path}`);
  return path;
}

function existing(repo: BareRepository, head: string, file: Arguments): string {
  const path = safePath(file);
  if (
    typeOf(repo.path, tryLine(repo.path, ['rev-parse', '--verify', '--quiet', `${head}:${path}`])) === 'blob'
  )
    return path;
  const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\``;
  throw new GraphqlError('UNPROCESSABLE', message);
}

function move(
  world: World,
  repo: BareRepository,
  token: Token,
  command: { ref: string; old: string; next: string }
): void {
  const refusal = judge(repo, command, token.mayPushWorkflows);
  if (refusal !== null) throw new GraphqlError('UNPROCESSABLE', refusal.api);
  updateRef(repo.path, command.ref, command.next, command.old);
  world.sync(token.login);
}
