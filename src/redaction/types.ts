/**
 * The redaction room: known secret values, in the forms in which they leak, replaced as bytes stream past.
 * A net, not a boundary: it finds what it was told of. Source: DESIGN "Evidence", "Words that are true".
 */

/** A value that must not be published, and the name that takes its place. */
export interface Secret {
  name: string;
  value: string;
}

/** One stream of bytes. Output never depends on where the chunks were cut. */
export interface RedactionStream {
  /** Takes bytes, gives those that are final. The result may be a view of `chunk`. */
  push(chunk: Uint8Array): Uint8Array;
  /** Gives what was still held back. The stream is then back at its beginning; counts are kept. */
  end(): Uint8Array;
  /** Replacements made so far, by secret name; names without any are absent. */
  counts(): Record<string, number>;
}

export interface Redactor {
  /** Names of the secrets that are looked for, sorted. */
  readonly names: readonly string[];
  /** Names whose values are too short (under 6 bytes) to look for without destroying ordinary text, sorted. */
  readonly skipped: readonly string[];
  stream(): RedactionStream;
  /** A redactor that looks for these secrets, too; its counts are its own. */
  with(secrets: readonly Secret[]): Redactor;
  redactText(text: string): string;
  /** A JSON value with every string, key or member, redacted; numbers and structure stay. */
  redactJson<T>(value: T): T;
  /** Replacements made by `redactText` and `redactJson`, by secret name. */
  counts(): Record<string, number>;
}
