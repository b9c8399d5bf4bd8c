/**
 * The private key of a GitHub App, and what is signed with it. Nothing of the key is in an error. Sources: RFC 7519,
 * RFC 7518 section 3.3 (RS256), docs.github.com/apps, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { GitHubError } from './errors.js';

/** Seconds; GitHub takes at most ten minutes, by its own clock. */
const BACK = 60;
const AHEAD = 540;

/**
 * Takes PKCS#1 and PKCS#8, with line breaks, without, or with `\n` written out, as secrets of one line have them, and
 * the whole file in base64. Throws PR_APP_KEY.
 */
export function readAppKey(text: string): KeyObject {
  const pem = normal(text);
  const key = parsed(pem);
  if (key.asymmetricKeyType !== 'rsa') throw badKey('it is a key of another kind than RSA');
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw badKey('it is too short to be a key of an app');
  return key;
}

function normal(text: string): string {
  const given = text.replace(/\\r|\\n/g, '\n').trim();
  if (given === '') throw badKey('it is empty');
  const plain = given.includes('-----BEGIN') ? given : Buffer.from(given, 'base64').toString('latin1');
  const found = /-----BEGIN ([A-Z ]{3,30})-----([\s\S]*?)-----END \1-----/.exec(
    plain.replace(/\\r|\\n/g, '\n')
  );
  if (found === null)
    throw badKey('it has no lines -----BEGIN … PRIVATE KEY----- and -----END … PRIVATE KEY-----');
  const [, label = '', content = ''] = found;
  if (label.includes('PUBLIC')) throw badKey('it is a public key');
  if (label.includes('ENCRYPTED') || content.includes('ENCRYPTED'))
    throw badKey('it is locked with a password');
  if (!/^(RSA )?PRIVATE KEY$/.test(label)) throw badKey('it is no private key of an app');
  const lines = content.replace(/\s+/g, '').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** What OpenSSL says is left out: it may quote. */
function parsed(pem: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    throw badKey('it is cut off or damaged');
  }
}

function badKey(why: string): GitHubError {
  return new GitHubError('PR_APP_KEY', 'the input `private-key` holds no private key of an app', {
    why: `What it holds cannot be used: ${why}.`
  });
}

/** Throws PR_APP_KEY. */
export function checkAppId(appId: string): void {
  if (/^[A-Za-z0-9._-]{1,64}$/.test(appId)) return;
  throw new GitHubError('PR_APP_KEY', 'the input `app-id` is no ID of an app', {
    why: appId === '' ? 'It is empty.' : 'An ID is a number, and a client ID letters and digits.',
    fix: "Take `app-id` (or the client ID) from the app's page."
  });
}

/** `now` in seconds, by the server's clock as far as it is known. */
export function appJwt(appId: string, key: KeyObject, now: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iat: now - BACK, exp: now + AHEAD, iss: /^\d{1,15}$/.test(appId) ? Number(appId) : appId };
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}
