/** What git and the server say of a failed transfer, as an error with a reason: pure. */
import type { ExecResult } from '../platform/exec.js';
import { createRedactor } from '../redaction/index.js';
import { WorkspaceError, type WorkspaceCode } from './errors.js';
import { withoutCredentials } from './origin.js';
import type { Remote } from './remote.js';

interface Row {
  words: RegExp;
  code: WorkspaceCode;
  message: string;
}

/**
 * The first that fits. Words of git 2.39 to 2.51, of curl, and of GitHub's hooks (docs.github.com, "Troubleshooting
 * rules", "About large files on GitHub"). What a rule says comes before what git makes of it.
 */
const ROWS: readonly Row[] = [
  {
    words: /GH001|exceeds GitHub's file size limit/,
    code: 'PR_FILE_TOO_LARGE',
    message: 'a file is too large for GitHub'
  },
  {
    words: /refusing to allow .* (create or update|modify) workflow/,
    code: 'PR_WORKFLOW_FILES',
    message: 'the token may not change workflow files'
  },
  {
    words: /GH0\d\d|rule violations|protected branch hook declined|pre-receive hook declined|push declined/,
    code: 'PR_PUSH_RULES',
    message: 'rules of the repository refuse the push'
  },
  {
    words:
      /\(stale info\)|\(fetch first\)|incorrect old value provided|but expected|reference already exists/,
    code: 'PR_BRANCH_MOVED',
    message: 'the branch moved while it was being written'
  },
  {
    words: /not our ref|no such remote ref/i,
    code: 'PR_BRANCH_MOVED',
    message: 'the branch moved while it was being read'
  },
  {
    words: /exists; cannot create|directory file conflict/i,
    code: 'PR_BRANCH_COLLISION',
    message: 'the branch name collides with another branch'
  },
  {
    // Somebody else writes, or removes, the branch at this very moment.
    words: /cannot lock ref|unable to resolve reference/,
    code: 'PR_BRANCH_MOVED',
    message: 'the branch moved while it was being written'
  },
  { words: /was archived/, code: 'PR_REPOSITORY_ARCHIVED', message: 'the repository is archived' },
  {
    words: /Authentication failed|could not read (Username|Password)|Invalid username or token|error: 401/,
    code: 'PR_TOKEN_INVALID',
    message: 'the server does not accept the token'
  },
  {
    words: /error: 403|Permission to .* denied|access to repository not granted/,
    code: 'PR_PUSH_FORBIDDEN',
    message: 'the token may not do this: it needs `contents: write`'
  },
  {
    words: /repository '.*' not found|Repository not found|error: 404/,
    code: 'PR_REPOSITORY_NOT_FOUND',
    message: 'there is no such repository, or the token may not see it'
  },
  {
    words: /error: 30[12378]|redirect/i,
    code: 'PR_REPOSITORY_MOVED',
    message: 'the server sends git to another address'
  },
  {
    words:
      /Could not resolve|[Cc]ouldn't connect|Failed to connect|SSL|certificate|Operation too slow|timed out|Empty reply|Recv failure|Send failure|error: 5\d\d|RPC failed|hung up|early EOF|unexpected disconnect|unable to access|invalid server response|proxy/i,
    code: 'PR_REMOTE_UNREACHABLE',
    message: 'the repository could not be reached'
  }
];

/** `what` is what was tried; the row is found in all that git printed, what is shown is cut. */
export function remoteFailure(remote: Remote, what: string, result: ExecResult): WorkspaceError {
  const where = remote.url;
  if (result.timedOut || result.spawnError !== null || result.code === null) {
    const ended = result.timedOut ? 'it took too long' : (result.spawnError ?? `signal ${result.signal}`);
    return new WorkspaceError('PR_REMOTE_UNREACHABLE', `${what}: git was ended`, { where, why: ended });
  }
  const said = `${result.stdout.toString()}\n${result.stderr}`;
  const row = ROWS.find(({ words }) => words.test(said));
  const why = shown(remote, said);
  if (row === undefined) return new WorkspaceError('PR_PUSH_FAILED', `${what} failed`, { where, why });
  return new WorkspaceError(row.code, `${what}: ${row.message}`, { where, why });
}

const LONGEST = 1500;
/** Lines that say nothing to a person. */
const NOISE =
  /^(To |Done$|Counting |Compressing |Delta |Total |Writing |Enumerating |hint:|\s*$|remote:\s*$|error: failed to push some refs)/;

/** Git's and the server's lines, one after another, without secrets. */
function shown(remote: Remote, said: string): string {
  const lines = cleanerFor(remote)(said)
    .split(/[\r\n]+/)
    .filter(line => !NOISE.test(line))
    .map(line =>
      line
        .replace(/^remote:\s*/, '')
        .replace(/\t/g, ' ')
        .trim()
    );
  const text = lines.filter((line, at) => line !== '' && lines.indexOf(line) === at).join('; ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Takes token, header and the credentials of any address out of a text. */
function cleanerFor({ header }: Remote): (text: string) => string {
  const redactor = createRedactor(header === null ? [] : secretsIn(header));
  return text => redactor.redactText(text).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials);
}

function secretsIn(header: string): { name: string; value: string }[] {
  const basic = header.slice(header.lastIndexOf(' ') + 1);
  const token = Buffer.from(basic, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
  return [
    { name: 'token', value: token },
    { name: 'header', value: basic }
  ];
}
