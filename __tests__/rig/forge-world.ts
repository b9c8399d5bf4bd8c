/** What most tests of the forge begin with: a repository with two files, tokens, people, and clients for all of it. */
import { apiClient, gitClient, type Api, type GitClient } from './forge-client.js';
import { startForge, type Forge, type ForgeRepository } from './forge.js';

export const BOT = 'github-actions[bot]';
export const ALL = { contents: 'write', pull_requests: 'write', checks: 'write' } as const;

export interface World {
  forge: Forge;
  /** `acme/app`, with `a.txt` and `dir/b.txt` on main. */
  repo: ForgeRepository;
  client: GitClient;
  /** With the token `good`, a workflow's own, which may do all that is needed; `reader` may only read. */
  api: Api;
  /** Of the repository, for git. */
  url: string;
  clone(token?: string, ...more: string[]): Promise<string>;
  /** A branch with one commit by a person. */
  feature(name?: string, content?: string): string;
  /** Opens a pull request and gives its JSON. */
  opened(head?: string, more?: object): Promise<Record<string, unknown>>;
  end(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const forge = await startForge();
  const client = gitClient();
  const repo = forge.repository('acme', 'app');
  repo.commitFiles('main', { 'a.txt': 'one\n', 'dir/b.txt': 'two\n' });
  const url = `${forge.serverUrl}/acme/app`;
  forge.token('good', { login: BOT, permissions: { ...ALL } });
  forge.token('reader', { login: BOT, permissions: { contents: 'read', pull_requests: 'read' } });
  forge.user('octocat');
  forge.user('stranger', { collaborator: false });
  const api = apiClient(forge.apiUrl, 'good');
  return {
    forge,
    repo,
    client,
    api,
    url,
    async clone(token, ...more) {
      const dir = client.directory();
      await client.must(dir, ['clone', '--quiet', ...more, url, '.'], token);
      return dir;
    },
    feature: (name = 'feature', content = 'changed\n') => repo.commitFiles(name, { 'a.txt': content }),
    async opened(head = 'feature', more = {}) {
      const wish = { title: 'T', body: 'B', head, base: 'main', ...more };
      const answer = await api('POST', '/repos/acme/app/pulls', wish);
      expect(answer.status).toBe(201);
      return answer.body;
    },
    async end() {
      await forge.close();
      client.remove();
    }
  };
}
