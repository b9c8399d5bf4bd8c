/** Copying a file into a record: what is text goes through the redactor before it is hashed. */
import { closeSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { FileRefused, openRegular, type FileRules, type RefusalReason } from '../platform/files.js';
import { writeAll } from '../platform/durable.js';
import type { Redactor } from '../redaction/index.js';

/**
 * How secrets in the file are met. `auto`: text is redacted; a file with a NUL byte near its beginning cannot be
 * changed without breaking it, so it is only searched, and refused where it holds a secret. `never`: for formats
 * that hide their content anyway (compressed bundles); the bytes are copied as they are.
 */
export type RedactMode = 'auto' | 'never';

export interface CopyDone {
  ok: true;
  /** Of the copy. */
  bytes: number;
  sha256: string;
  /** Replacements by secret name. */
  redactions: Record<string, number>;
}

export interface CopyRefused {
  ok: false;
  reason: RefusalReason | 'secret-in-binary';
}

export type CopyOutcome = CopyDone | CopyRefused;

export interface CopySource {
  root: string;
  /** Relative to the root. */
  path: string;
}

/** Copies from a safe open to a descriptor, in bounded memory. The descriptor stays open. */
export function copyInto(
  fd: number,
  source: CopySource,
  rules: FileRules,
  redactor: Redactor,
  mode: RedactMode
): CopyOutcome {
  let file;
  try {
    file = openRegular(source.root, source.path, rules);
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, reason: error.reason };
    throw error;
  }
  try {
    return pour(file.fd, fd, rules.maxBytes ?? Number.MAX_SAFE_INTEGER, redactor, mode);
  } finally {
    closeSync(file.fd);
  }
}

function pour(from: number, to: number, most: number, redactor: Redactor, mode: RedactMode): CopyOutcome {
  const buffer = Buffer.allocUnsafe(1 << 20);
  const stream = redactor.stream();
  const hash = createHash('sha256');
  const copied = { bytes: 0, seen: 0 };
  let binary = false;
  function put(bytes: Uint8Array): void {
    writeAll(to, bytes);
    hash.update(bytes);
    copied.bytes += bytes.length;
  }
  for (let count = readSync(from, buffer); count > 0; count = readSync(from, buffer)) {
    const chunk = buffer.subarray(0, count);
    if (copied.seen === 0) binary = chunk.subarray(0, 8192).includes(0);
    copied.seen += count;
    if (copied.seen > most) return { ok: false, reason: 'too-large' };
    const redacted = mode === 'never' ? chunk : stream.push(chunk);
    put(binary ? chunk : redacted);
  }
  const rest = stream.end();
  if (!binary) put(rest);
  const redactions = stream.counts();
  if (binary && Object.keys(redactions).length > 0) return { ok: false, reason: 'secret-in-binary' };
  return { ok: true, bytes: copied.bytes, sha256: hash.digest('hex'), redactions };
}
