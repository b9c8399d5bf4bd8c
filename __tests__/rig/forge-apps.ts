/**
 * GitHub Apps: JSON web tokens (RFC 7519, RS256), which are really verified, and the tokens of installations
 * (docs.github.com/rest/apps).
 */
import { createPublicKey, randomBytes, verify, type KeyObject } from 'node:crypto';
import { LEVELS, Token } from './forge-access.js';
import { ApiError, notFound, unprocessable } from './forge-http.js';
import type { BareRepository } from './forge-repository.js';
import type { ForgeApp, Level, NewApp } from './forge-types.js';

export interface Installation {
  readonly id: number;
  readonly owner: string;
  readonly app: App;
  /** Lower case names without owner; null for all. */
  readonly repositories: ReadonlySet<string> | null;
  readonly permissions: ReadonlyMap<string, Level>;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string | null;
  readonly key: KeyObject;
  readonly installations: readonly Installation[];
}

const MOST_SECONDS = 600;

export class Apps {
  private readonly all: App[] = [];

  add(wish: NewApp, nextId: () => number): ForgeApp {
    const installations: Installation[] = [];
    const key = createPublicKey(wish.publicKey);
    const app: App = { id: wish.id, slug: wish.slug, clientId: wish.clientId ?? null, key, installations };
    for (const { owner, repositories, permissions } of wish.installations) {
      installations.push({
        id: nextId(),
        owner,
        app,
        repositories:
          repositories === undefined ? null : new Set(repositories.map(name => name.toLowerCase())),
        permissions: permissionsOf(permissions)
      });
    }
    this.all.push(app);
    return app;
  }

  /** Throws GitHub's refusals of a JWT. `header` is the whole `Authorization`. */
  authenticate(header: string | undefined): App {
    const jwt = /^bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
    const claims = claimsOf(jwt);
    const { iss } = claims;
    if (typeof iss !== 'string' && typeof iss !== 'number') {
      throw refused("'Issuer' claim ('iss') must be an Integer");
    }
    const app = this.all.find(one => `${one.id}` === `${iss}` || one.clientId === iss);
    if (app === undefined) throw new ApiError(404, 'Integration not found');
    if (jwt === undefined || !isSigned(jwt, app.key)) throw undecodable();
    checkTimes(claims);
    return app;
  }
}

function permissionsOf(given: Readonly<Record<string, Level>>): Map<string, Level> {
  const all = Object.entries(given).map(([name, level]) => [name.replaceAll('-', '_'), level] as const);
  return new Map([['metadata', 'read'], ...all]);
}

function refused(message: string): ApiError {
  return new ApiError(401, message);
}

function undecodable(): ApiError {
  return refused('A JSON web token could not be decoded');
}

function claimsOf(jwt: string | undefined): Record<string, unknown> {
  const parts = (jwt ?? '').split('.');
  const [head = '', claims = ''] = parts;
  if (parts.length !== 3 || json(head)?.['alg'] !== 'RS256') throw undecodable();
  const found = json(claims);
  if (found === null) throw undecodable();
  return found;
}

function json(part: string): Record<string, unknown> | null {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString())) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function isSigned(jwt: string, key: KeyObject): boolean {
  const dot = jwt.lastIndexOf('.');
  const signature = Buffer.from(jwt.slice(dot + 1), 'base64url');
  return verify('RSA-SHA256', Buffer.from(jwt.slice(0, dot)), key, signature);
}

/** At most ten minutes ahead, and made in the past. */
function checkTimes({ exp, iat }: Readonly<Record<string, unknown>>): void {
  const now = Date.now() / 1000;
  if (typeof exp !== 'number' || exp <= now) {
    throw refused(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    );
  }
  if (exp > now + MOST_SECONDS) {
    throw refused("'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || !Number.isInteger(iat) || iat > now) {
    throw refused(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    );
  }
}

export function installationFor(app: App, repo: BareRepository): Installation {
  const found = app.installations.find(one => covers(one, repo));
  if (found === undefined) throw notFound();
  return found;
}

function covers(installation: Installation, repo: BareRepository): boolean {
  if (installation.owner.toLowerCase() !== repo.owner.toLowerCase()) return false;
  return installation.repositories?.has(repo.name.toLowerCase()) ?? true;
}

export interface Minted {
  token: Token;
  permissions: Record<string, Level>;
  /** Null for all that the installation covers. */
  repositories: BareRepository[] | null;
}

/** A token with no more than the installation has. Throws the 422s for wishes beyond that. */
export function mint(
  installation: Installation,
  repositories: readonly BareRepository[],
  wish: { repositories: readonly string[] | null; ids: readonly number[] | null; permissions: unknown }
): Minted {
  const covered = repositories.filter(repo => covers(installation, repo));
  const chosen = choose(covered, wish.repositories, wish.ids);
  const permissions = narrow(installation, wish.permissions);
  const names = chosen ?? (installation.repositories === null ? null : covered);
  const token = new Token(`ghs_${randomBytes(18).toString('hex')}`, {
    login: `${installation.app.slug}[bot]`,
    permissions,
    owner: installation.owner,
    ...(names === null ? {} : { repositories: names.map(repo => repo.fullName) })
  });
  return { token, permissions, repositories: chosen };
}

function choose(
  covered: readonly BareRepository[],
  names: readonly string[] | null,
  ids: readonly number[] | null
): BareRepository[] | null {
  if (names === null && ids === null) return null;
  const find = (wanted: string | number) =>
    covered.find(repo =>
      typeof wanted === 'number' ? repo.id === wanted : repo.name.toLowerCase() === wanted.toLowerCase()
    );
  const found = [...(names ?? []), ...(ids ?? [])].map(find);
  if (found.every(repo => repo !== undefined)) return [...new Set(found)];
  throw unprocessable(
    'There is at least one repository that does not exist or is not accessible to the parent installation.'
  );
}

function narrow(installation: Installation, wish: unknown): Record<string, Level> {
  const held = installation.permissions;
  if (wish === undefined || wish === null) return Object.fromEntries(held);
  const wanted = Object.entries(Object(wish) as Record<string, unknown>);
  for (const [name, level] of wanted) {
    const most = held.get(name);
    const isHeld = most !== undefined && LEVELS.indexOf(level as Level) <= LEVELS.indexOf(most);
    if (!isHeld || !LEVELS.includes(level as Level)) {
      throw unprocessable('The permissions requested are not granted to this installation.');
    }
  }
  return { metadata: 'read', ...(Object.fromEntries(wanted) as Record<string, Level>) };
}
