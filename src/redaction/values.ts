/** Values that are secrets by their own look, whatever their name: the formats that issuers gave their tokens. */

const FORMATS: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}/, // GitHub
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bglpat-[A-Za-z0-9_-]{16,}/, // GitLab
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b/, // AWS access key ids
  /\bnpm_[A-Za-z0-9]{20,}/,
  /\bpypi-[A-Za-z0-9_-]{32,}/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/, // Slack
  /\b[rs]k_(live|test)_[A-Za-z0-9]{16,}/, // Stripe
  /\bsk-[A-Za-z0-9_-]{20,}/, // model providers
  /\bAIza[A-Za-z0-9_-]{30,}/, // Google
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/, // JSON Web Token
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,256}:[^\s/@]{3,1024}@/i // a password in a URL
];

/** True where a value has the form of a credential. A lint: what it does not know passes. */
export function valueLooksSecret(value: string): boolean {
  return FORMATS.some(format => format.test(value));
}
