/**
 * How the program knows its own commits again: a trailer that digests what the commit says. Whoever amends, rebases
 * or rewrites the commit breaks it, also where that person commits under the same name as the program.
 */
import { digestOf } from '../platform/canonical.js';

export interface CommitFacts {
  tree: string;
  parents: readonly string[];
  /** `Name <email>`. */
  author: string;
  committer: string;
  message: string;
}

const SEAL = 'Codex-Seal';

/** The message with its seal as the last trailer. */
export function sealMessage(facts: CommitFacts): string {
  const text = facts.message.trimEnd();
  const last = text.split('\n\n').pop() ?? '';
  const joins = text.includes('\n\n') && last.split('\n').every(line => /^[A-Za-z0-9-]+: /.test(line));
  return `${text}${joins ? '\n' : '\n\n'}${SEAL}: ${sealOf({ ...facts, message: text })}\n`;
}

function sealOf(facts: CommitFacts): string {
  return digestOf([facts.tree, facts.parents, facts.author, facts.committer, facts.message]).replace(
    'sha256:',
    ''
  );
}

/** True where the commit is as this program made it, and carries `trailer` as a line of its own. */
export function isOurs(facts: CommitFacts, trailer: string): boolean {
  const match = /^([^]*?)\n+Codex-Seal: ([0-9a-f]{64})\n$/.exec(facts.message);
  if (match === null) return false;
  const message = (match[1] ?? '').trimEnd();
  return message.split('\n').includes(trailer) && sealOf({ ...facts, message }) === match[2];
}

/** Reads a raw commit object (`git cat-file commit`). Null where it is not of the plain form that we write. */
export function parseCommit(raw: string): CommitFacts | null {
  const end = raw.indexOf('\n\n');
  const headers = raw.slice(0, end).split('\n');
  const [tree] = values(headers, 'tree');
  const [author] = values(headers, 'author').map(withoutDate);
  const [committer] = values(headers, 'committer').map(withoutDate);
  if (end === -1 || tree === undefined || author === undefined || committer === undefined) return null;
  return { tree, parents: values(headers, 'parent'), author, committer, message: raw.slice(end + 2) };
}

function values(headers: readonly string[], name: string): string[] {
  return headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1));
}

function withoutDate(signature: string): string {
  return signature.replace(/ \d+ [+-]\d{4}$/, '');
}
