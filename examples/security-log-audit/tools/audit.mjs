// Usage: node tools/audit.mjs RAW REDACTED REPORT.json
// Says whether REDACTED still holds personal or secret values. It shares no code and no pattern with redact.mjs:
// it cuts a line into words and judges each by what it is (an address the platform's parser accepts, a number with a
// valid card check digit, text too random to be a word). It must find such values in RAW, or it is not believed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { pathToFileURL } from 'node:url';

const PSEUDONYM = /<(ip|email|bearer|token|session|card)-\d+>/g;

/** [{kind, line, column}]: where something is left, never what; the report must not become the leak. */
export function findings(text) {
  return text.split('\n').flatMap((line, index) =>
    [...words(line), ...numbers(line)]
      .map(({ word, column }) => ({ kind: kindOf(word), line: index + 1, column }))
      .filter(finding => finding.kind !== null)
  );
}

function kindOf(word) {
  if (isIP(word) !== 0) return 'ip';
  const [local, domain, ...rest] = word.split('@');
  if (rest.length === 0 && local && domain?.includes('.')) return 'email';
  if (/^[\d -]+$/.test(word)) return isCard(word.replace(/\D/g, '')) ? 'card' : null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(word)) return null;
  return word.length >= 20 && entropy(word) > 3 && /\d/.test(word) ? 'secret' : null;
}

/** Words between the separators of logs, addresses, URLs and JSON; columns count from 1. */
function words(line) {
  const masked = line.replace(PSEUDONYM, match => ' '.repeat(match.length));
  return [...masked.matchAll(/[^\s"'<>()[\]{},;=?&/|]+/g)].flatMap(match => {
    const column = match.index + 1;
    const word = match[0].replace(/[.:]+$/, '');
    if (/^[\d-]+$/.test(word)) return []; // numbers() has these
    return [{ word, column }, ...addressOf(word, column)];
  });
}

/** The address in `192.0.2.1:443`, which is no address as a whole. */
function addressOf(word, column) {
  const parts = word.split(':');
  return parts.length === 2 && isIP(parts[0]) === 4 ? [{ word: parts[0], column }] : [];
}

/** Runs of digits, with single blanks or dashes between, as people write card numbers. */
function numbers(line) {
  return [...line.matchAll(/\d(?:[ -]?\d)+/g)].map(match => ({ word: match[0], column: match.index + 1 }));
}

/** ISO/IEC 7812-1: 13 to 19 digits with a valid check digit. */
function isCard(digits) {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Shannon entropy, bits a character. */
function entropy(word) {
  const counts = new Map();
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((bits, n) => bits - (n / word.length) * Math.log2(n / word.length), 0);
}

/** Redaction may hide values, not rewrite history: each line keeps its time, level, source and its other words. */
export function altered(raw, redacted) {
  const before = raw.split('\n');
  const after = redacted.split('\n');
  if (before.length !== after.length) return [`${before.length} lines became ${after.length}`];
  return after.flatMap((line, index) => {
    const parts = line.split(PSEUDONYM).filter((_, part) => part % 2 === 0).map(escape);
    return new RegExp(`^${parts.join('[^ ].*?')}$`).test(before[index]) ? [] : [`line ${index + 1} says something else`];
  });
}

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function tally(kinds) {
  const counts = {};
  for (const kind of [...kinds].sort()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function file(path, text) {
  return { path, lines: text.split('\n').length - 1, sha256: createHash('sha256').update(text).digest('hex') };
}

function main(rawPath, redactedPath, reportPath) {
  const raw = readFileSync(rawPath, 'utf8');
  const redacted = readFileSync(redactedPath, 'utf8');
  const left = findings(redacted);
  const problems = altered(raw, redacted);
  const inRaw = tally(findings(raw).map(finding => finding.kind));
  if (Object.keys(inRaw).length === 0) problems.push('the checker finds nothing in the raw log either');
  const report = {
    raw: { ...file(rawPath, raw), found: inRaw },
    redacted: { ...file(redactedPath, redacted), replaced: tally([...redacted.matchAll(PSEUDONYM)].map(match => match[1])) },
    left,
    problems
  };
  writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`);
  for (const { kind, line, column } of left) console.error(`${redactedPath}:${line}:${column} still holds: ${kind}`);
  for (const problem of problems) console.error(problem);
  console.log(`raw ${JSON.stringify(inRaw)}, left ${left.length}, problems ${problems.length}`);
  return left.length + problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(...process.argv.slice(2));
