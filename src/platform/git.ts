/**
 * Ground: host git as a program. The environment is built from nothing, so that no variable, hook, credential
 * helper, pager or editor of the caller takes part; the network is closed to every transport.
 */
import { exec, findProgram } from './exec.js';
import type { ExecOptions, ExecResult } from './exec.js';

/** Git, found once. `run` never throws for what git says: see `ExecResult.failed`. */
export interface Git {
  /** Absolute path of the program. */
  readonly program: string;
  run(args: readonly (string | null)[], options: GitOptions): Promise<ExecResult>;
}

export interface GitOptions extends Omit<ExecOptions, 'env'> {
  /** Added to the fixed environment; undefined takes a variable out of it. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** The environment every call starts from: https://git-scm.com/docs/git#_environment_variables. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '0',
  // Objects that a partial clone left out are an error, never a download: the first from git 2.45 on, the second
  // for every older one, where the fetch that git would start finds no transport it may use.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none'
};

/** Given before every command: nothing the repository configures may start a program. */
const ALWAYS = [
  '--no-pager',
  ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false'].flatMap(
    setting => ['-c', setting]
  )
];

/** Git from the system's directories or `path`; null where there is none. */
export function findGit(path: string | undefined): Git | null {
  const program = findProgram('git', path);
  if (program === null) return null;
  return {
    program,
    run: (args, options) => {
      const { env, ...rest } = options;
      const given = args.filter(arg => arg !== null);
      return exec([program, ...ALWAYS, ...given], { ...rest, env: environment(env) });
    }
  };
}

function environment(added: GitOptions['env']): Record<string, string> {
  const entries = Object.entries({ ...GIT_ENVIRONMENT, ...added });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Splits NUL-terminated output (`-z`) into its records, as bytes. */
export function splitNul(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
    records.push(bytes.subarray(from, at));
    from = at + 1;
  }
  if (from < bytes.length) records.push(bytes.subarray(from));
  return records;
}

/** Joins records into NUL-terminated input. */
export function joinNul(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.flatMap(record => [record, Buffer.of(0)]));
}

/** The one line a command prints, without its line feed. */
export function oneLine(bytes: Buffer): string {
  return bytes.toString().replace(/\n$/, '');
}
