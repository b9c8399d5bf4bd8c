/**
 * Values that are credentials by their own form: the prefixes and shapes that issuers gave them, no guess by entropy.
 * A lint: what it does not know passes. Sources: the issuers' documentation of their token formats.
 */
import { valueLooksSecret } from '../redaction/index.js';

/** What it is, and its form. Every expression is linear: no two unbounded parts that can match the same text. */
const FORMATS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20})/],
  ['a GitLab token', /\bgl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas)-[A-Za-z0-9_-]{16}/],
  ['an AWS access key id', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/],
  ['a signed URL', /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=[A-Za-z0-9%+/_-]{16}/],
  ['a Google key', /\bAIza[A-Za-z0-9_-]{30}/],
  ['a Google OAuth secret or token', /\b(?:GOCSPX-[A-Za-z0-9_-]{20}|ya29\.[A-Za-z0-9_-]{20})/],
  [
    'an Azure connection string',
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[A-Za-z0-9%+/=_-]{16}/i
  ],
  ['a connection string with a password', /(?:^|;)\s{0,4}(?:password|pwd)\s{0,4}=\s{0,4}[^;\s]{3}/i],
  ['an npm token', /\bnpm_[A-Za-z0-9]{20}/],
  ['a PyPI token', /\bpypi-[A-Za-z0-9_-]{32}/],
  ['a RubyGems key', /\brubygems_[a-f0-9]{32}/],
  ['a crates.io token', /\bcio[A-Za-z0-9]{32}\b/],
  ['a NuGet key', /\boy2[a-z0-9]{43}\b/],
  ['a Docker Hub token', /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20}/],
  ['a Hugging Face token', /\bhf_[A-Za-z0-9]{30}/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10}|\bxapp-\d-[A-Za-z0-9-]{10}/],
  [
    'a webhook',
    /\bhooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{16}|\bdiscord(?:app)?\.com\/api\/webhooks\/\d{5}/
  ],
  ['a Stripe key', /\b(?:[rs]k_(?:live|test)_|whsec_)[A-Za-z0-9]{16}/],
  ['a key of a model provider', /\bsk-[A-Za-z0-9_-]{20}|\bgsk_[A-Za-z0-9]{32}|\bxai-[A-Za-z0-9]{32}/],
  ['a SendGrid key', /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16}/],
  ['a Mailgun key', /\bkey-[a-f0-9]{32}\b/],
  ['a Twilio key', /\bSK[a-f0-9]{32}\b/],
  ['a Telegram bot token', /\b\d{8,10}:AA[A-Za-z0-9_-]{32}/],
  ['a DigitalOcean token', /\bdo[opr]_v1_[a-f0-9]{32}/],
  ['a Databricks token', /\bdapi[a-f0-9]{32}\b/],
  ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{20}/],
  ['a Terraform Cloud token', /\.atlasv1\.[A-Za-z0-9_-]{32}/],
  ['a Pulumi token', /\bpul-[a-f0-9]{40}\b/],
  ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/],
  ['an Atlassian token', /\bATATT3[A-Za-z0-9_=-]{20}/],
  ['a Linear key', /\blin_(?:api|oauth)_[A-Za-z0-9]{20}/],
  ['a Postman key', /\bPMAK-[a-f0-9]{24}-[a-f0-9]{8}/],
  ['a Grafana token', /\bgl(?:sa|c)_[A-Za-z0-9+/=_]{20}/],
  ['a Sentry token', /\bsntry[su]_[A-Za-z0-9+/=_-]{20}/],
  ['a New Relic key', /\bNRAK-[A-Z0-9]{20}/],
  ['an age key', /\bAGE-SECRET-KEY-1[A-Z0-9]{20}/],
  ['a JSON Web Token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
  ['a private key', /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|^PuTTY-User-Key-File-/],
  ['an authorization header', /\b(?:Bearer|Basic|Token) [A-Za-z0-9+/=._~-]{20}/i],
  ['a service account', /"private_key(?:_id)?"\s{0,8}:/]
];

/** The longest part of a value that is looked at. */
const MOST_CHARACTERS = 65_536;

/** What kind of credential a value is by its form, in words that follow "looks like"; null where it is none known. */
export function secretFormat(value: string): string | null {
  const part = value.slice(0, MOST_CHARACTERS);
  const known = FORMATS.find(([, form]) => form.test(part));
  if (known !== undefined) return known[0];
  return valueLooksSecret(part) ? 'a credential' : null;
}
