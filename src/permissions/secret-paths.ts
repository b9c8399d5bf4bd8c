/** Paths at which tools keep credentials: never handed into a sandbox by carry or data. A lint; the sandbox is the boundary. */

/** Names of files and directories, whole and in lower case. */
const NAMES: readonly RegExp[] = [
  /^\.env(\..+)?$/,
  /^\.(netrc|npmrc|yarnrc\.yml|pypirc|git-credentials|pgpass|my\.cnf|vault-token|dockercfg|dockerconfigjson|htpasswd|s3cfg|boto|terraformrc|envrc)$/,
  /^(_netrc|kubeconfig|rclone\.conf|credentials\.tfrc\.json|application_default_credentials\.json|gha-creds-.*\.json)$/,
  /\.(tfstate(\.backup)?|kubeconfig|publishsettings|ppk)$/,
  /^\.(aws|azure|ssh|gnupg|kube|docker|gcloud|pulumi|terraform\.d)$/,
  /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
  /\.(pem|key|p12|pfx|jks|keystore|kdbx)$/,
  /^(credentials|service[-_]account.*)\.json$/
];

/** `.env.example` and its like hold names, not values. */
const SAMPLES = /^\.env\.(example|sample|template|dist|defaults)$/;

/** Trees of installed packages, whose test data is full of such names. */
const INSTALLED = new Set(['node_modules', 'vendor', 'site-packages']);

/** Whether a path, relative to the workspace, has a part that names a credential outside of installed packages. */
export function pathLooksSecret(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const installed = parts.findIndex(part => INSTALLED.has(part));
  const own = installed === -1 ? parts : parts.slice(0, installed);
  return own.some(part => !SAMPLES.test(part) && NAMES.some(name => name.test(part)));
}
