/**
 * What is signed, and how: HMAC-SHA256 (RFC 2104) over canonical JSON (RFC 8785). Pure. The first member names the
 * kind and version, so that no signature of one kind is ever one of another.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonical, sha256 } from '../platform/canonical.js';
import { RemoteError } from './errors.js';
import type { SharedKey } from './types.js';

export interface RequestFacts {
  method: string;
  path: string;
  /** The Host header: an answerer of another name does not take it for its own. */
  host: string;
  key_id: string;
  /** Milliseconds since the epoch, by the sender's clock. */
  timestamp: number;
  /** 32 hexadecimal digits, used once. */
  nonce: string;
  body_bytes: number;
  /** Hexadecimal SHA-256 of the body. */
  body_sha256: string;
}

export interface AnswerFacts {
  key_id: string;
  status: number;
  /** The request that is answered: its nonce and its signature. */
  nonce: string;
  request_signature: string;
  timestamp: number;
  body_bytes: number;
  body_sha256: string;
}

export function requestBase(facts: RequestFacts): string {
  return canonical({ kind: 'codex-orchestrator remote request 1', ...facts });
}

export function answerBase(facts: AnswerFacts): string {
  return canonical({ kind: 'codex-orchestrator remote answer 1', ...facts });
}

/** 64 hexadecimal digits. */
export function sign(base: string, { secret }: SharedKey): string {
  return createHmac('sha256', secret).update(base).digest('hex');
}

/** In a time that says nothing about where the two differ. */
export function isSignature(given: string, base: string, key: SharedKey): boolean {
  if (!/^[0-9a-f]{64}$/.test(given)) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(sign(base, key), 'hex'));
}

export function bodyFacts(body: Uint8Array): { body_bytes: number; body_sha256: string } {
  return { body_bytes: body.length, body_sha256: sha256(body) };
}

/** Names of the headers. Everything that is signed and no header of HTTP itself has one. */
export const HEADERS = {
  keyId: 'codex-key-id',
  timestamp: 'codex-timestamp',
  nonce: 'codex-nonce',
  bodySha256: 'codex-body-sha256',
  signature: 'codex-signature'
} as const;

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const FORMS: Readonly<Record<keyof typeof HEADERS, RegExp>> = {
  keyId: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  timestamp: /^[1-9]\d{0,15}$/,
  nonce: /^[0-9a-f]{32}$/,
  bodySha256: /^[0-9a-f]{64}$/,
  signature: /^[0-9a-f]{64}$/
};

export type Signed = Readonly<Record<keyof typeof HEADERS, string>>;

/** The five headers, each of its form. Throws ISO_REMOTE_UNSIGNED. */
export function signedHeaders(headers: Headers): Signed {
  const found: Partial<Record<keyof typeof HEADERS, string>> = {};
  for (const [part, name] of Object.entries(HEADERS) as [keyof typeof HEADERS, string][]) {
    const value = headers[name];
    if (typeof value !== 'string' || !FORMS[part].test(value))
      throw new RemoteError('ISO_REMOTE_UNSIGNED', `the header ${name} is missing or not of its form`);
    found[part] = value;
  }
  return found as Signed;
}
