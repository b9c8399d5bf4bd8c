// Writes redacted/app.log: every personal or secret value of logs/app.log becomes <kind-N>.
// N counts first appearances, so one person stays one person through the log, and nothing can be turned back:
// a hash of an IPv4 address is found again in minutes by trying all of them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** In this order: a longer form first, so that a part of it is not taken for something else. */
const RULES = [
  ['bearer', /(?<=\bBearer )[\w-]{8,}(?:\.[\w-]{8,})+/g],
  ['token', /\bacme_tok_[0-9a-z]+/g],
  ['session', /(?<=\bsession=)[0-9a-f]{16,}/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['card', /\b(?:\d[ -]?){12,18}\d\b/g],
  ['ip', /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}(?![\w:])/gi],
  ['ip', /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g]
];

/** Text with every match replaced; `names` carries value → pseudonym from line to line. */
export function redact(line, names = new Map()) {
  for (const [kind, pattern] of RULES) {
    line = line.replace(pattern, value => pseudonym(names, kind, value));
  }
  return line;
}

function pseudonym(names, kind, value) {
  const key = `${kind} ${value}`;
  if (!names.has(key)) {
    const known = [...names.keys()].filter(name => name.startsWith(`${kind} `)).length;
    names.set(key, `<${kind}-${known + 1}>`);
  }
  return names.get(key);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pack = new URL('../', import.meta.url);
  const names = new Map();
  const lines = readFileSync(new URL('logs/app.log', pack), 'utf8').split('\n');
  mkdirSync(new URL('redacted/', pack), { recursive: true });
  writeFileSync(new URL('redacted/app.log', pack), lines.map(line => redact(line, names)).join('\n'));
  console.log(`${lines.length - 1} lines, ${names.size} different values replaced`);
}
