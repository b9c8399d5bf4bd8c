/** One call of the API as a route sees it, and the reading of its body with GitHub's refusals of wrong types. */
import type { Apps } from './forge-apps.js';
import type { Caller, Needs, Token } from './forge-access.js';
import { unprocessable, type Answer } from './forge-http.js';
import type { Links } from './forge-json-base.js';
import type { BareRepository } from './forge-repository.js';

/** What routes may ask of the forge. */
export interface World {
  readonly links: Links;
  readonly users: ReadonlyMap<string, { login: string; collaborator: boolean }>;
  readonly teams: ReadonlySet<string>;
  readonly repositories: readonly BareRepository[];
  readonly apps: Apps;
  /** By value. */
  readonly tokens: Map<string, Token>;
  /** A signed address of an archive, good for a few minutes. */
  download(archive: Buffer): string;
  find(fullName: string): BareRepository | null;
  sync(actor: string | null): void;
}

export interface Call {
  world: World;
  repo: BareRepository;
  caller: Caller;
  /** By the names of the pattern. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The address of this very route, without query. */
  url: string;
  body: Readonly<Record<string, unknown>>;
}

export interface Route {
  method: string;
  /** Behind `/repos/owner/name`: `:name` is one segment, `*name` the rest. */
  pattern: string;
  /** One of these is needed; none means whoever sees the repository. */
  needs: Needs;
  run(call: Call): Answer;
}

/** Only routes that need a permission beyond reading call this: their caller is a token. */
export function actor(call: Call): Token {
  const { caller } = call;
  if (typeof caller === 'string') throw new Error('an anonymous caller got past its permissions');
  return caller;
}

function wrongType(name: string, value: unknown, type: string): Error {
  return unprocessable(
    `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${type}.`
  );
}

/** Undefined where the field is absent, null where it is null. */
export function text(call: Call, name: string): string | null | undefined {
  const value = call.body[name];
  if (value === undefined || value === null || typeof value === 'string') return value;
  throw wrongType(name, value, 'a string');
}

export function required(call: Call, name: string): string {
  const value = text(call, name);
  if (typeof value === 'string') return value;
  throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
}

export function flag(call: Call, name: string): boolean | undefined {
  const value = call.body[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongType(name, value, 'a boolean');
}

export function texts(call: Call, name: string): string[] | undefined {
  const value = call.body[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value;
  throw wrongType(name, value, 'an array of strings');
}

export function integer(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}
