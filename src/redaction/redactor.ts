/** The redactor of a run: made once from the secrets that are known, then one stream for each output. */
import { buildNfa, Dfa } from './automaton.js';
import { formsOf, type Form } from './forms.js';
import { concat, DfaStream } from './stream.js';
import type { RedactionStream, Redactor, Secret } from './types.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Looks for every form of every secret (DESIGN "Evidence": raw, base64, hex, URL, across chunk borders) and puts
 * `[redacted:NAME]` in its place. Values under 6 bytes are not looked for and named in `skipped`.
 */
export function createRedactor(secrets: readonly Secret[]): Redactor {
  const { taken, skipped } = sortOut(secrets);
  const names = taken.map(({ secret }) => markerName(secret.name));
  const open = streamFactory(
    taken.map(({ forms }) => forms),
    names
  );
  const shared = open();
  function redactText(text: string): string {
    return decoder.decode(concat([shared.push(encoder.encode(text)), shared.end()]));
  }
  return {
    names: [...new Set(names)].sort(),
    skipped,
    stream: open,
    with: more => createRedactor([...secrets, ...more]),
    redactText: taken.length === 0 ? text => text : redactText,
    redactJson: taken.length === 0 ? value => value : value => deep(value, redactText) as typeof value,
    counts: () => shared.counts()
  };
}

interface Taken {
  secret: Secret;
  forms: readonly Form[];
}

function sortOut(secrets: readonly Secret[]): { taken: Taken[]; skipped: string[] } {
  const byValue = new Map<string, Secret>();
  for (const secret of secrets) if (!byValue.has(secret.value)) byValue.set(secret.value, secret);
  const taken: Taken[] = [];
  const skipped: string[] = [];
  for (const secret of byValue.values()) {
    const forms = formsOf(secret.value);
    if (forms === null) skipped.push(markerName(secret.name));
    else taken.push({ secret, forms });
  }
  return { taken, skipped: [...new Set(skipped)].sort() };
}

/** What of a name may stand in a marker: the names of environment variables, and no brackets. */
function markerName(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 64) || '_';
}

function streamFactory(forms: readonly (readonly Form[])[], names: readonly string[]): () => RedactionStream {
  if (forms.length === 0) return passThrough;
  const dfa = new Dfa(buildNfa(forms));
  const markers = names.map(name => encoder.encode(`[redacted:${name}]`));
  return () => new DfaStream(dfa, names, markers);
}

function passThrough(): RedactionStream {
  return { push: chunk => chunk, end: () => new Uint8Array(0), counts: () => ({}) };
}

function deep(value: unknown, redactText: (text: string) => string): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(item => deep(item, redactText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactText(key), deep(item, redactText)])
  );
}
