/** What the tests of the github room share: a forge with people and tokens, servers that misbehave, errors looked into. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type GitHub, type GitHubAccess } from '../../src/github/index.js';
import type { Pace } from '../../src/github/pace.js';
import { startForge, type Forge, type ForgeRepository } from '../rig/forge.js';

export const TOKEN = 'ghs_S3cretTokenOfThisTest0123456789abcdef';
/** Waits a thousand times shorter than real ones. */
export const PACE: Pace = { second: 1, patience: 20, apart: false };

export interface GitHubWorld {
  readonly forge: Forge;
  /** Of the test that runs. */
  notes: string[];
  /** A new repository with `main` and `codex/x`. */
  next(): ForgeRepository;
  access(more?: Partial<GitHubAccess>): GitHubAccess;
  api(more?: Partial<GitHubAccess>, pace?: Pace): Promise<GitHub>;
  close(): Promise<void>;
}

export async function githubWorld(): Promise<GitHubWorld> {
  const forge = await startForge();
  const login = 'github-actions[bot]';
  const write = { contents: 'write', 'pull-requests': 'write' } as const;
  forge.token(TOKEN, { login, permissions: { ...write, checks: 'write', actions: 'read' } });
  forge.token('ghs_reader', { login, permissions: { contents: 'read', 'pull-requests': 'read' } });
  forge.token('ghs_barred', { login, permissions: write, mayCreatePullRequests: false });
  forge.token('pat_dev', { login: 'dev', permissions: { ...write, members: 'read' } });
  for (const name of ['ann', 'bob']) forge.user(name);
  forge.user('guest', { collaborator: false });
  forge.team('core');
  let number = 0;
  let repository: ForgeRepository;
  const world: GitHubWorld = {
    forge,
    notes: [],
    next() {
      number += 1;
      world.notes = [];
      repository = forge.repository('acme', `site-${number}`, { private: true });
      repository.commitFiles('main', { a: '1\n' });
      repository.commitFiles('codex/x', { a: '2\n' });
      return repository;
    },
    access: (more = {}) => ({
      apiUrl: forge.apiUrl,
      owner: 'acme',
      name: repository.name,
      head: null,
      token: TOKEN,
      branchToken: null,
      program: 'codex-orchestrator/test',
      note: text => void world.notes.push(text),
      signal: new AbortController().signal,
      ...more
    }),
    api: (more = {}, pace = PACE) => connect(world.access(more), pace),
    close: () => forge.close()
  };
  return world;
}

/** Everything that an error shows or holds, however deep. */
export function contents(error: unknown, seen = new Set<unknown>()): string {
  if (typeof error !== 'object' || error === null || seen.has(error)) return String(error);
  seen.add(error);
  return Reflect.ownKeys(error)
    .map(key => `${String(key)}=${contents((error as Record<PropertyKey, unknown>)[key], seen)}`)
    .join('\n');
}

export interface Failed {
  code: string;
  message: string;
  why: string;
  fix: string;
  /** All that the error holds, and all notes. */
  text: string;
}

/** How it failed. No error and no note ever holds the token, or a header that would. */
export async function failure(action: Promise<unknown>, notes: readonly string[] = []): Promise<Failed> {
  try {
    await action;
  } catch (error) {
    const { code, why = '', fix = '', message } = error as Failed;
    const text = [contents(error), ...notes].join('\n');
    expect(text).not.toContain(TOKEN);
    expect(text.toLowerCase()).not.toContain('authorization');
    return { code, why, fix, message, text };
  }
  return { code: 'no error', message: '', why: '', fix: '', text: '' };
}

export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  };
}
