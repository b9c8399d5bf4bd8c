/**
 * The token of a GitHub App for one repository, with the permissions that are needed and no others. Key and what it
 * signs live in this room alone. Source: docs.github.com/rest/apps/apps.
 */
import type { KeyObject } from 'node:crypto';
import { fieldsOf, misshapen } from './answers.js';
import { appJwt, checkAppId, readAppKey } from './app-key.js';
import { checkToken } from './access.js';
import { GitHubError, type GitHubCode } from './errors.js';
import { REAL_PACE, type Pace } from './pace.js';
import { recoded } from './refusals.js';
import { openSession, type Call, type Session, type SessionAccess } from './session.js';

/** Names as the API writes them, `pull_requests`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface AppTokenWish {
  apiUrl: string;
  /** ID or client ID. */
  appId: string;
  /** PEM, as the secret has it. */
  privateKey: string;
  owner: string;
  name: string;
  permissions: Permissions;
  program: string;
  note(text: string): void;
  signal: AbortSignal;
}

export interface AppToken {
  /** To be masked before anything is printed. */
  token: string;
  /** The app's short name; the token acts as `<slug>[bot]`. */
  slug: string;
  /** ISO 8601, as GitHub has it. */
  expiresAt: string;
  /** What was granted. */
  permissions: Permissions;
  /** Ends the token, also after a cancellation; where that fails, a note says so: it ends by itself within an hour. */
  revoke(): Promise<void>;
}

/** Two requests. Throws PR_APP_KEY, PR_APP_NOT_INSTALLED, PR_APP_PERMISSION, and what a request throws. */
export async function mintAppToken(wish: AppTokenWish, pace: Pace = REAL_PACE): Promise<AppToken> {
  checkAppId(wish.appId);
  const key = readAppKey(wish.privateKey);
  const app = await openApp(wish, key, pace);
  const installation = readInstallation(await app.send({ ...FIND, repeatable: true }));
  refuseMissing(wish, installation);
  const made = readToken(
    await app.send({
      what: `asking for a token of the app ${installation.slug}`,
      route: 'POST /app/installations/{installation_id}/access_tokens',
      parameters: {
        installation_id: installation.id,
        repositories: [wish.name],
        permissions: wish.permissions
      },
      repeatable: true
    })
  );
  return { ...made, slug: installation.slug, revoke: () => revoke(wish, made, pace) };
}

const FIND = { what: 'looking for the app', route: 'GET /repos/{owner}/{repo}/installation' };

interface App {
  send(call: Call): Promise<unknown>;
}

/** A session whose signature is made again, once, by GitHub's clock, where it does not take this machine's. */
async function openApp(wish: AppTokenWish, key: KeyObject, pace: Pace): Promise<App> {
  const open = (ahead: number) => {
    const now = Math.floor(Date.now() / 1000) + ahead;
    return openSession(accessOf(wish, appJwt(wish.appId, key, now), wish.signal), pace);
  };
  let session = await open(0);
  let isAdjusted = false;
  return {
    send: async call => {
      try {
        return await session.send(call);
      } catch (error) {
        const ahead = isAdjusted ? null : wrongClock(session, error);
        if (ahead === null) throw inContext(error, wish);
        wish.note(`the clock of this machine is ${clockText(ahead)}; the app signs by GitHub's`);
        isAdjusted = true;
        session = await open(ahead);
      }
      return session.send(call).catch((error: unknown) => {
        throw inContext(error, wish);
      });
    }
  };
}

/** Without the key. */
function accessOf(wish: AppTokenWish, token: string, signal: AbortSignal): SessionAccess {
  const { apiUrl, owner, name, program, note } = wish;
  return { apiUrl, owner, name, token, program, note, signal };
}

/** Seconds; below, another cause is more likely. */
const NOTABLE = 5;

function wrongClock(session: Session, error: unknown): number | null {
  if (!(error instanceof GitHubError) || error.code !== 'PR_APP_KEY') return null;
  const { ahead } = session;
  return ahead !== null && Math.abs(ahead) >= NOTABLE ? ahead : null;
}

function clockText(ahead: number): string {
  return ahead > 0 ? `${ahead} s behind GitHub's` : `${-ahead} s ahead of GitHub's`;
}

/** What the same refusals mean where an app asks. */
function inContext(error: unknown, { owner, name }: AppTokenWish): unknown {
  if (!(error instanceof GitHubError)) return error;
  const code = CODES[error.code];
  if (code === undefined) return error;
  const isKey = code === 'PR_APP_KEY';
  const text = isKey
    ? 'GitHub does not accept what the key signed'
    : `the app is not installed on ${owner}/${name}`;
  if (!/permission/i.test(error.why ?? '') || isKey) return recoded(error, code, text);
  return recoded(error, 'PR_APP_PERMISSION', 'the app was not given a permission that is needed');
}

const CODES: Readonly<Partial<Record<GitHubCode, GitHubCode>>> = {
  PR_TOKEN_INVALID: 'PR_APP_KEY',
  PR_REPOSITORY_NOT_FOUND: 'PR_APP_NOT_INSTALLED',
  PR_INVALID: 'PR_APP_NOT_INSTALLED'
};

interface Installation {
  id: number;
  slug: string;
  permissions: Readonly<Record<string, unknown>>;
}

function readInstallation(data: unknown): Installation {
  const answer = fieldsOf(data);
  const { id, app_slug: slug, suspended_at: suspended } = answer;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) throw misshapen('id');
  if (typeof slug !== 'string' || !/^[\w-]{1,100}$/.test(slug)) throw misshapen('app_slug');
  if (typeof suspended === 'string')
    throw new GitHubError('PR_APP_NOT_INSTALLED', 'the installation of the app is suspended', {
      why: `It has been suspended since ${suspended.slice(0, 30).replace(/[^\w:.+-]/g, '')}.`,
      fix: "Unsuspend it in the organization's settings under GitHub Apps."
    });
  return { id, slug, permissions: fieldsOf(answer['permissions']) };
}

/** Named one by one: GitHub's own refusal does not say which. */
function refuseMissing(
  { permissions: wanted, owner, name }: AppTokenWish,
  { slug, permissions }: Installation
): void {
  const missing = Object.entries(wanted).filter(([permission, level]) => {
    const held = Object.hasOwn(permissions, permission) ? permissions[permission] : undefined;
    return held !== level && held !== 'write' && held !== 'admin';
  });
  if (missing.length === 0) return;
  const names = missing.map(([permission, level]) => `${permission}: ${level}`).join(', ');
  throw new GitHubError('PR_APP_PERMISSION', `the app ${slug} was not given ${names}`, {
    where: `${owner}/${name}`,
    why: "The installation's permissions are what its owner has accepted, which may be less than the app asks for."
  });
}

function readToken(data: unknown): { token: string; expiresAt: string; permissions: Permissions } {
  const answer = fieldsOf(data);
  const { token, expires_at: expiresAt } = answer;
  if (typeof token !== 'string') throw misshapen('token');
  checkToken(token);
  if (typeof expiresAt !== 'string' || Number.isNaN(Date.parse(expiresAt))) throw misshapen('expires_at');
  const granted = Object.entries(fieldsOf(answer['permissions']));
  const isLevel = (level: unknown): level is 'read' | 'write' => level === 'read' || level === 'write';
  const permissions = Object.fromEntries(
    granted.flatMap(([name, level]) => (isLevel(level) ? [[name, level]] : []))
  );
  return { token, expiresAt: new Date(expiresAt).toISOString(), permissions };
}

/** Seconds that ending a token is worth. */
const REVOKING = 15;

async function revoke(
  wish: AppTokenWish,
  { token, expiresAt }: { token: string; expiresAt: string },
  pace: Pace
): Promise<void> {
  // Not the step's signal: a step that was cancelled leaves no token behind either.
  const signal = AbortSignal.timeout(Math.min(REVOKING, pace.patience) * 1000);
  try {
    const session = await openSession(accessOf(wish, token, signal), { ...pace, apart: false });
    const what = "ending the app's token";
    await session.send({ what, route: 'DELETE /installation/token', repeatable: true });
  } catch (error) {
    const why = error instanceof GitHubError ? (error.why ?? error.message) : 'an error without words';
    wish.note(`the app's token could not be ended (${why}); it ends by itself at ${expiresAt}`);
  }
}
