/** The reasons room: the one table of reason codes, one spelling in CLI, JSON, PR and docs (DESIGN decision 13). */

/** Exit codes of the program (DESIGN decision 12). */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 70 | 130;

/** What a code means, for people. Each text is one to three plain sentences. */
export interface Reason {
  exit: ExitCode;
  /** What happened, in a few words, as a table heading. */
  title: string;
  cause: string;
  fix: string;
  /** A snippet that shows the fix: YAML, a command, or both. */
  example: string;
}

export type ReasonFamily = Readonly<Record<string, Reason>>;
