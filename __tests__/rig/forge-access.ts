/** Who asks, and what they may: tokens with GitHub's permissions, and the refusals in GitHub's words. */
import { ApiError, notFound } from './forge-http.js';
import type { BareRepository } from './forge-repository.js';
import type { Level, TokenGrants } from './forge-types.js';

/** Upwards: each holds those before it. */
export const LEVELS: readonly Level[] = ['read', 'write', 'admin'];

export class Token {
  readonly value: string;
  readonly login: string;
  readonly mayCreatePullRequests: boolean;
  readonly mayPushWorkflows: boolean;
  readonly isBot: boolean;
  private readonly permissions: Map<string, Level>;
  private readonly repositories: ReadonlySet<string> | null;
  private readonly owner: string | null;
  readonly isClassic: boolean;
  /** Requests so far, for the rate limit headers. */
  used = 0;

  constructor(value: string, grants: TokenGrants) {
    this.value = value;
    this.login = grants.login;
    this.isBot = grants.login.endsWith('[bot]');
    this.permissions = new Map(
      Object.entries(grants.permissions).map(([k, v]) => [k.replaceAll('-', '_'), v])
    );
    this.mayCreatePullRequests = grants.mayCreatePullRequests ?? true;
    this.mayPushWorkflows = grants.mayPushWorkflows ?? this.permissions.get('workflows') === 'write';
    this.isClassic = !this.isBot && (grants.classic ?? false);
    this.owner = grants.owner?.toLowerCase() ?? null;
    this.repositories = grants.repositories === undefined ? null : new Set(grants.repositories.map(lower));
  }

  covers(repo: BareRepository): boolean {
    if (this.owner !== null && this.owner !== repo.owner.toLowerCase()) return false;
    return this.repositories === null || this.repositories.has(repo.fullName.toLowerCase());
  }

  has(permission: string, level: Level): boolean {
    const held = this.permissions.get(permission);
    return held !== undefined && LEVELS.indexOf(held) >= LEVELS.indexOf(level);
  }
}

/** Who sent a request: nobody in particular, a token, or somebody with a token that does not exist. */
export type Caller = Token | 'anonymous' | 'unknown';

function lower(text: string): string {
  return text.toLowerCase();
}

/** `token T`, `Bearer T`, or Basic with the token as password (RFC 7617). */
export function callerOf(header: string | undefined, tokens: ReadonlyMap<string, Token>): Caller {
  if (header === undefined || header === '') return 'anonymous';
  const [, scheme = '', given = ''] = /^(\S+)\s+(.*)$/.exec(header) ?? [];
  const value = scheme.toLowerCase() === 'basic' ? password(given) : given.trim();
  return tokens.get(value) ?? 'unknown';
}

function password(base64: string): string {
  const pair = Buffer.from(base64, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

export function loginOf(caller: Caller): string | null {
  return caller instanceof Token ? caller.login : null;
}

/** Whether the caller may know that the repository is there. */
export function sees(caller: Caller, repo: BareRepository): boolean {
  return !repo.private || (caller instanceof Token && caller.covers(repo));
}

/** Anybody reads what is public; anything else needs the permission on a repository that the token covers. */
export function may(caller: Caller, repo: BareRepository, permission: string, level: Level): boolean {
  if (level === 'read' && !repo.private) return true;
  if (!(caller instanceof Token) || !caller.covers(repo)) return false;
  return permission === 'metadata' || caller.has(permission, level);
}

/** One of the permissions is enough. */
export type Needs = readonly (readonly [permission: string, level: Level])[];

export function demand(caller: Caller, repo: BareRepository, needs: Needs): void {
  if (!sees(caller, repo)) throw notFound();
  if (needs.length === 0 || needs.some(([permission, level]) => may(caller, repo, permission, level))) return;
  if (!(caller instanceof Token)) throw requiresAuthentication();
  throw forbidden(caller, needs);
}

export function requiresAuthentication(): ApiError {
  return new ApiError(401, 'Requires authentication');
}

export function forbidden(token: Token, needs: Needs = []): ApiError {
  const what = token.isBot ? 'integration' : 'personal access token';
  const accepted = needs.map(([permission, level]) => `${permission}=${level}`).join('; ');
  const headers: Record<string, string> =
    accepted === '' ? {} : { 'X-Accepted-GitHub-Permissions': accepted };
  return new ApiError(403, `Resource not accessible by ${what}`, null, headers);
}
