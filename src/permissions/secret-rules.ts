/**
 * What makes a file of a tree a credential: its path, and for most also its content, so that a public certificate or a
 * `.npmrc` without a token stays. Expressions are linear; they run over at most `HEAD_BYTES` of a stranger's file.
 * Sources: the documentation of the tools that keep these files.
 */

export interface SecretRule {
  name: string;
  /** Over the path in lower case, with a `/` before it. */
  path: RegExp;
  /** All of them must be found; none: the path is enough. */
  content: readonly RegExp[];
}

/** Bytes of a file that content rules look at. */
export const HEAD_BYTES = 65_536;

const PRIVATE_KEY =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1[A-Z0-9]{20}/;
/** A value that is written out, not taken from a variable or a store. */
const VALUE = String.raw`[ \t]{0,40}["']?[^\s"'$%<{]`;
/** Files in which people keep settings: their content is looked at whatever they are called. */
const SETTINGS = String.raw`\/(?:[^/.]+|[^/]+\.(?:json|ya?ml|toml|ini|cfg|conf|config|properties|xml|txt|env))$`;

function rule(name: string, path: RegExp, ...content: readonly RegExp[]): SecretRule {
  return { name, path, content };
}

/** A setting `name = value`, `name: value`, with at most a few characters between. */
function setting(names: string): RegExp {
  return new RegExp(`(?:${names})["']?[ \\t]{0,40}[:=]${VALUE}`, 'i');
}

export const secretRules: readonly SecretRule[] = [
  rule(
    'environment file',
    /\/(?:\.env(?:rc|[._-][^/]*)?|[^/]+\.env)$/,
    /^[ \t]{0,40}(?:export[ \t]+)?[A-Za-z_]\w*[ \t]{0,40}=[ \t]{0,40}\S/m
  ),
  rule('npm credentials', /\/\.?npmrc$/, setting('_authtoken|_auth|_password')),
  rule('yarn credentials', /\/\.yarnrc(?:\.yml)?$/, setting('npmauthtoken|npmauthident|_authtoken')),
  rule('netrc', /\/[._]netrc$/, /\bpassword\s+\S/),
  rule('git credentials', /\/(?:\.git-credentials|git\/credentials)$/, /:\/\/[^\s/:@]{1,256}:[^\s/@]/),
  rule('PyPI credentials', /\/\.pypirc$/, setting('password')),
  rule(
    'Docker credentials',
    /\/(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfigjson|containers\/auth\.json)$/,
    /"(?:auth|identitytoken|registrytoken|password)"\s{0,40}:\s{0,40}"[^"]/
  ),
  rule('SSH key', /\/id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-][^/]*)?$/, PRIVATE_KEY),
  rule(
    'private key',
    /\/(?:[^/.]+|[^/]+\.(?:pem|key|p8|pk8|priv|private|crt|cert|cer|asc|gpg|ppk|age|txt|openssh))$/,
    PRIVATE_KEY
  ),
  rule('key store', /\.(?:p12|pfx|jks|keystore|bcfks|kdbx?)$/),
  rule(
    'kubeconfig',
    new RegExp(`${SETTINGS}|kubeconfig[^/]*$|\\/\\.kube\\/config$`),
    /^kind:[ \t]{0,40}Config\b/m,
    /^[ \t-]{0,80}(?:client-key-data|token|password|id-token|refresh-token|access-token):[ \t]{0,40}\S/m
  ),
  rule(
    'service account',
    /\.json$/,
    /"type"\s{0,40}:\s{0,40}"(?:service_account|authorized_user|external_account_authorized_user)"/,
    /"(?:private_key|refresh_token|client_secret)"\s{0,40}:\s{0,40}"[^"]/
  ),
  rule(
    'AWS credentials',
    new RegExp(`${SETTINGS}|\\/\\.aws\\/`),
    setting('aws_secret_access_key|aws_session_token')
  ),
  rule(
    'Azure credentials',
    /\/\.azure\/(?:accesstokens\.json|msal_token_cache[^/]*|service_principal[^/]*)$|\.publishsettings$/
  ),
  rule('Terraform state', /\.tfstate(?:\.[^/]*)?$/, /"(?:resources|modules)"\s{0,40}:/),
  rule(
    'Terraform credentials',
    /\/(?:credentials\.tfrc\.json|\.terraformrc|terraform\.rc)$/,
    setting('token')
  ),
  rule(
    'Pulumi credentials',
    /\/pulumi\/credentials\.json$|\/\.pulumi\/credentials\.json$/,
    /"accessTokens?"\s{0,40}:/
  ),
  rule('Cargo credentials', /\/\.cargo\/credentials(?:\.toml)?$/, setting('token')),
  rule('RubyGems credentials', /\/\.gem\/credentials$/, setting('api_key')),
  rule('Bundler credentials', /\/\.bundle\/config$/, /^BUNDLE_\w+:[ \t]{0,40}["']?[^\s"':]{1,256}:[^\s"']/m),
  rule(
    'Composer credentials',
    /\/auth\.json$/,
    /"(?:github-oauth|gitlab-token|http-basic|bearer|gitlab-oauth|bitbucket-oauth)"\s{0,40}:\s{0,40}\{\s{0,40}"/
  ),
  rule(
    'Maven credentials',
    /\/settings(?:-security)?\.xml$/,
    /<(?:password|passphrase|privateKey|master)>[^<${\s]/
  ),
  rule(
    'Gradle credentials',
    /\/gradle\.properties$/,
    /^[^=#\s]{0,80}(?:password|token|secret|apikey)[^=\n]{0,40}=[ \t]{0,40}[^\s$]/im
  ),
  rule('NuGet credentials', /\/nuget\.config$/, /key="(?:ClearText)?Password"\s{1,40}value="[^"%]/i),
  rule('GitHub CLI credentials', /\/gh\/hosts\.yml$/, setting('oauth_token')),
  rule(
    'database credentials',
    /\/(?:\.pgpass|pgpass\.conf)$/,
    /^[^#:\s][^:\n]{0,256}:[^:\n]{0,256}:[^:\n]{0,256}:[^:\n]{0,256}:\S/m
  ),
  rule('database credentials', /\/\.?my\.cnf$/, /^\s{0,40}password[ \t]{0,40}=[ \t]{0,40}\S/im),
  rule('web server passwords', /\/\.?htpasswd$/, /^[^:#\s]{1,256}:\S/m),
  rule(
    'vault token',
    /\/(?:\.vault-token|\.vault[_-]pass(?:word)?(?:\.txt)?|\.ansible[_-]vault[^/]*)$/,
    /\S/
  ),
  rule('Rails key', /\/config\/(?:master|credentials\/[^/]+)\.key$/, /^[0-9a-f]{32}/m),
  rule(
    'storage credentials',
    /\/(?:\.s3cfg|\.boto|\.mc\/config\.json|rclone\.conf|\.passwd-s3fs)$/,
    setting(
      'secret_key|secretkey|gs_secret_access_key|gs_oauth2_refresh_token|pass|token|client_secret|secret_access_key|aws_secret_access_key'
    )
  ),
  rule(
    'secrets file',
    /\/secrets?(?:[._-][a-z0-9]+)?\.(?:json|ya?ml|toml|ini|properties)$/,
    setting('(?:password|passwd|secret|token|api_?key|private_?key)\\w{0,40}')
  )
];

/** Names that show how a file would look, and hold no values. */
const SAMPLE =
  /[._-](?:example|sample|template|tmpl|dist|defaults?|schema|spec|d\.ts|ts|js|mjs|cjs|md|enc|age|gpg|sops)$/;

/** Encrypted in place: what is there is meant to be seen. */
const ENCRYPTED =
  /ENC\[AES256_GCM,|^sops:|"sops"\s{0,40}:|^\$ANSIBLE_VAULT;|^kind:[ \t]{0,40}SealedSecret\b|^#\/-+\[DOTENV/m;

/** Trees of installed packages, whose test data is full of such files. */
const INSTALLED = /\/(?:node_modules|vendor|site-packages|\.venv)\//;
/** Material of tests: keys there are made to be published. */
const FIXTURES =
  /\/(?:__tests__|__fixtures__|__mocks__|tests?|spec|fixtures?|testdata|test-data|testing|mocks?|examples?|samples?|e2e)\//;

/** Names whose rule asks for `FIXTURES` to be spared: what tests need to do their work. */
const SPARED = new Set([
  'private key',
  'SSH key',
  'key store',
  'kubeconfig',
  'service account',
  'netrc',
  'web server passwords',
  'secrets file'
]);

/** Rules that a path could satisfy; the content decides among them. */
export function rulesFor(path: string): readonly SecretRule[] {
  const lower = `/${path.toLowerCase()}`;
  if (SAMPLE.test(lower) || INSTALLED.test(lower)) return [];
  const spared = FIXTURES.test(lower);
  return secretRules.filter(({ name, path: form }) => form.test(lower) && !(spared && SPARED.has(name)));
}

/** The name of the first rule that content satisfies, or null. `head` is text of the beginning of the file. */
export function ruleOf(rules: readonly SecretRule[], head: string): string | null {
  if (rules.length === 0 || head.trim() === '' || ENCRYPTED.test(head)) return null;
  return rules.find(({ content }) => content.every(form => form.test(head)))?.name ?? null;
}
