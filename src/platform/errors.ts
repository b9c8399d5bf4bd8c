/**
 * Ground: the one shape in which anything that goes wrong reaches the user: what, where, why, what to do.
 * Each room derives one class from it, with a union of its codes; texts for the codes stand in `src/reasons/`.
 */

/** What is known of a failure besides its message. All texts are shown to people; none may hold a secret. */
export interface ErrorFacts {
  /** The place: `file:line:column`, a path, a phase, a command. */
  where?: string;
  /** The cause in one sentence. */
  why?: string;
  /** The next step in one sentence; where absent, the fix of the reason table is shown. */
  fix?: string;
  cause?: unknown;
}

export abstract class OrchestratorError<C extends string = string> extends Error {
  readonly code: C;
  readonly where: string | undefined;
  readonly why: string | undefined;
  readonly fix: string | undefined;

  constructor(code: C, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.code = code;
    this.where = facts.where;
    this.why = facts.why;
    this.fix = facts.fix;
  }
}
