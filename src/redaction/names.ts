/** Which variables of an environment hold secrets, told by their names and by passwords in URLs. */
import type { Secret } from './types.js';

const SECRET_NAME =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD_|_PWD$|CREDENTIAL|(^|_)(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|ACCOUNT|DEPLOY|SSH|GPG|MASTER)?_?KEYS?(_|$)|APIKEY|(^|_)AUTH(_|$)|AUTHORIZATION|_AUTHTOKEN|(^|_)PAT(_|$)|COOKIE|SESSION|WEBHOOK|DSN$|^AWS_|^NPM_|^ACTIONS_.*(TOKEN|URL)$/;

/** Names that match and hold no secret: places, settings, switches. */
const PLAIN_NAME =
  /^(AWS_(DEFAULT_)?REGION|AWS_(DEFAULT_)?(PROFILE|OUTPUT)|AWS_(CONFIG|SHARED_CREDENTIALS)_FILE|AWS_EXECUTION_ENV|AWS_PAGER|AWS_CA_BUNDLE|SSH_AUTH_SOCK|XAUTHORITY|PWD|OLDPWD|DBUS_SESSION_BUS_ADDRESS|DESKTOP_SESSION|XDG_SESSION_.*|GDMSESSION|SESSION_MANAGER|ACTIONS_(CACHE|RESULTS)_URL|KEYBOARD.*)$|_(FILE|PATH|DIR|HOME|SOCK)$/;

/** npm's own settings are plain but for those that carry credentials. */
const NPM_SETTING = /^NPM_(CONFIG|PACKAGE|LIFECYCLE|EXECPATH|NODE_EXECPATH|COMMAND)/;
const NPM_CREDENTIAL = /AUTH|TOKEN|PASSWORD|(^|_)KEY$|_OTP$/;

const PLAIN_VALUE =
  /^(true|false|yes|no|none|null|undefined|enabled|disabled|default|production|development|localhost)$/i;

/**
 * Values of an environment that are to be redacted, sorted by name. A variable is taken for its name; a URL in any
 * variable gives its password.
 */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): Secret[] {
  const found: Secret[] = [];
  for (const name of Object.keys(env).sort()) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    if (looksSecret(name) && !PLAIN_VALUE.test(value)) found.push({ name, value });
    else found.push(...passwordsIn(value).map(password => ({ name, value: password })));
  }
  return found;
}

/** True where the name of a variable says that its value is a secret. */
export function looksSecret(name: string): boolean {
  const upper = name.toUpperCase();
  if (PLAIN_NAME.test(upper)) return false;
  if (NPM_SETTING.test(upper)) return NPM_CREDENTIAL.test(upper);
  return SECRET_NAME.test(upper);
}

function passwordsIn(value: string): string[] {
  const found: string[] = [];
  for (const match of value.matchAll(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,256}:([^\s/@]{1,1024})@/gi)) {
    const written = match[1]!;
    found.push(decoded(written));
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
