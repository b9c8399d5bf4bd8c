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
/** Of commits that the server makes and signs: it decides on author and committer. */
const SERVER_SEAL = 'Codex-Seal-Tree';

/** The message with its seal as the last trailer. */
export function sealMessage(facts: CommitFacts): string {
  const text = facts.message.trimEnd();
  return withTrailer(text, `${SEAL}: ${sealOf({ ...facts, message: text })}`);
}

/** The message of one of our commits for a commit of the same tree and parents that the server makes. */
export function serverMessage(facts: CommitFacts): string {
  const text = facts.message.replace(/\n+Codex-Seal: [0-9a-f]{64}\n$/, '').trimEnd();
  return withTrailer(text, `${SERVER_SEAL}: ${serverSealOf({ ...facts, message: text })}`);
}

function withTrailer(text: string, trailer: string): string {
  const last = text.split('\n\n').pop() ?? '';
  const joins = text.includes('\n\n') && last.split('\n').every(line => /^[A-Za-z0-9-]+: /.test(line));
  return `${text}${joins ? '\n' : '\n\n'}${trailer}\n`;
}

function serverSealOf(facts: Pick<CommitFacts, 'tree' | 'parents' | 'message'>): string {
  return digestOf(['server', facts.tree, facts.parents, facts.message]).replace('sha256:', '');
}

function sealOf(facts: CommitFacts): string {
  return digestOf([facts.tree, facts.parents, facts.author, facts.committer, facts.message]).replace(
    'sha256:',
    ''
  );
}

/** True where the commit is as this program made it, and carries `trailer` as a line of its own. */
export function isOurs(facts: CommitFacts, trailer: string): boolean {
  // GitHub drops the last line feed of a message that comes through its API.
  const match = /^([^]*?)\n+(Codex-Seal|Codex-Seal-Tree): ([0-9a-f]{64})\n?$/.exec(facts.message);
  if (match === null) return false;
  const message = (match[1] ?? '').trimEnd();
  const seal = match[2] === SEAL ? sealOf({ ...facts, message }) : serverSealOf({ ...facts, message });
  return message.split('\n').includes(trailer) && seal === match[3];
}

/** True where the server made the commit from `serverMessage`. */
export function isServerMade(facts: CommitFacts): boolean {
  return new RegExp(`^${SERVER_SEAL}: [0-9a-f]{64}$`, 'm').test(facts.message);
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
