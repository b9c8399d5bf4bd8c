/** The shapes of accounts and repositories in GitHub's REST API, version 2022-11-28; every other shape holds some. */
import type { BareRepository } from './forge-repository.js';

/** Where links point: no trailing slashes. */
export interface Links {
  api: string;
  web: string;
}

export type Json = Record<string, unknown>;

/** Stable for one text, positive, so that a login has the same id in every answer. */
export function idOf(text: string): number {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2147483647;
  return hash;
}

/** The number of an account, as it stands in its no-reply address. */
export function accountId(login: string): number {
  return idOf(login);
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

const USER_LINKS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events'
};

function under(url: string, links: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(links).map(([name, path]) => [name, url + path]));
}

export function userJson(links: Links, login: string): Json {
  const id = accountId(login);
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  const isBot = login.endsWith('[bot]');
  const name = login.replace(/\[bot\]$/, '');
  return {
    login,
    id,
    node_id: nodeId(isBot ? 'BOT' : 'U', id),
    avatar_url: `${links.web}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${links.web}/apps/${name}` : `${links.web}/${name}`,
    ...under(url, USER_LINKS),
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false
  };
}

/** As `GET /user` tells a token of its own account. */
export function publicUserJson(links: Links, login: string): Json {
  return {
    ...userJson(links, login),
    name: login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: EPOCH,
    updated_at: EPOCH
  };
}

/** When everything of the rig began that nobody looks at the time of. */
export const EPOCH = '2023-11-14T22:13:20Z';

export function repoUrl(links: Links, repo: BareRepository): string {
  return `${links.api}/repos/${repo.fullName}`;
}

const REPO_LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}'
};

/** As it stands in answers about something else; `repoJson` is the whole. */
export function minimalRepoJson(links: Links, repo: BareRepository): Json {
  const url = repoUrl(links, repo);
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: repo.fullName,
    private: repo.private,
    owner: userJson(links, repo.owner),
    html_url: `${links.web}/${repo.fullName}`,
    description: null,
    fork: repo.forkOf !== null,
    url,
    ...under(url, REPO_LINKS)
  };
}

export function repoJson(links: Links, repo: BareRepository): Json {
  const html = `${links.web}/${repo.fullName}`;
  const host = new URL(links.web).host;
  return {
    ...minimalRepoJson(links, repo),
    visibility: repo.private ? 'private' : 'public',
    clone_url: `${html}.git`,
    git_url: `git://${host}/${repo.fullName}.git`,
    ssh_url: `git@${host}:${repo.fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repo.defaultBranch,
    archived: false,
    disabled: false,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    ...counts(repo),
    created_at: EPOCH,
    updated_at: EPOCH,
    pushed_at: EPOCH
  };
}

function counts(repo: BareRepository): Json {
  const open = [...repo.issues.values()].filter(issue => issue.state === 'open').length;
  return {
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open
  };
}

/** `GET /repos/owner/name`. */
export function fullRepoJson(links: Links, repo: BareRepository): Json {
  const parent = repo.forkOf === null ? null : repoJson(links, repo.forkOf);
  return {
    ...repoJson(links, repo),
    network_count: 0,
    subscribers_count: 0,
    ...(parent === null ? {} : { parent, source: parent })
  };
}

export function teamJson(links: Links, repo: BareRepository, slug: string): Json {
  const id = idOf(`${repo.owner}/${slug}`);
  const url = `${links.api}/organizations/${idOf(repo.owner)}/team/${id}`;
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    type: 'organization',
    organization_id: idOf(repo.owner),
    permission: 'pull',
    url,
    html_url: `${links.web}/orgs/${repo.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null
  };
}
