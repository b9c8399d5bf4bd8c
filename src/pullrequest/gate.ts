/**
 * The evidence gate's rules: whether a pull request claims evidence, where it points, and whether an acceptance follows
 * from what a run recorded. Pure. Source: docs/EVIDENCE-GATE.md.
 */

/** Where a merge queue keeps the commit that it tests. Source: docs.github.com, "Managing a merge queue". */
const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;

/** Number of the pull request that a merge group stands for; null where its name has another form. */
export function mergeGroupPull(headRef: unknown): number | null {
  const number = typeof headRef === 'string' ? QUEUE.exec(headRef)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** What speaks for evidence: the text of the pull request, or the mark that this program's commits bear. */
export interface Claims {
  island: boolean;
  /** A commit of the pull request, not of its base, has a line `Codex-Pack: …`. */
  commits: boolean;
}

/** `none`: a person's pull request, of which no evidence is asked. */
export function claimOf({ island, commits }: Claims): 'none' | 'evidence' | 'removed' {
  if (island) return 'evidence';
  return commits ? 'removed' : 'none';
}

/** Shared form of what a plan says of a phase. */
export interface GatePlan {
  digest: string;
  base: { commit: string };
  phases: readonly { name: string; commands: readonly { id: string; text: string; cwd: string }[] }[];
}

export interface GateRecord {
  plan: GatePlan;
  /** Tree of the change that the manifest states. */
  tree: string;
  /** Every event of the journal, whose chain holds. */
  events: readonly { type: string; data: Readonly<Record<string, unknown>> }[];
  criteria: readonly { subject: string; ok: boolean }[];
}

/**
 * Why a passed acceptance does not follow from a record; empty where it does. Nothing here looks at the word `passed`:
 * every planned command must have ended with 0 in the last attempt at its phase, in the order of one journal.
 */
export function acceptanceProblems(record: GateRecord): string[] {
  return [
    ...startProblems(record),
    ...record.plan.phases.flatMap(phase => phaseProblems(phase, record.events)),
    ...criteriaProblems(record)
  ];
}

function startProblems({ plan, tree, events }: GateRecord): string[] {
  const problems: string[] = [];
  const [started, ...again] = events.filter(event => event.type === 'run.started');
  if (started?.data['plan_digest'] !== plan.digest || again.length > 0)
    problems.push('the journal does not begin with this plan');
  const changes = events.filter(event => event.type === 'change.computed');
  if (changes.length !== 1 || changes[0]!.data['tree'] !== tree)
    problems.push('the journal tells of another change');
  const tested = plan.phases.find(phase => phase.name === 'test')?.commands.length ?? 0;
  if (tested === 0) problems.push('the plan has no command that could judge the change');
  return problems;
}

function phaseProblems(phase: GatePlan['phases'][number], events: GateRecord['events']): string[] {
  if (phase.commands.length === 0) return [];
  const ends = events.filter(({ type, data }) => type === 'phase.ended' && data['phase'] === phase.name);
  const [end] = ends;
  if (ends.length !== 1 || end!.data['status'] !== 'ok')
    return [`phase ${phase.name} ended ${ends.length} times, or not well`];
  const turns = turnsOf(phase.name, events);
  const last = Math.max(0, ...turns.map(turn => turn.attempt));
  if (end!.data['attempts'] !== last) return [`phase ${phase.name} had ${last} attempts and says otherwise`];
  const final = turns.filter(turn => turn.attempt === last);
  return phase.commands.flatMap(command => commandProblems(command, final));
}

interface Turn {
  id: unknown;
  attempt: number;
  text: unknown;
  cwd: unknown;
  /** Null while it has no end. */
  end: { status: unknown; exit: unknown } | null;
}

/** Commands run one after the other: an end belongs to the last start. */
function turnsOf(phase: string, events: GateRecord['events']): Turn[] {
  const turns: Turn[] = [];
  let open: Turn | null = null;
  for (const { type, data } of events) {
    if (type === 'command.started') {
      const attempt = Number.isSafeInteger(data['attempt']) ? (data['attempt'] as number) : 0;
      open = { id: data['id'], attempt, text: data['text'], cwd: data['cwd'], end: null };
      if (data['phase'] === phase) turns.push(open);
    }
    if (type !== 'command.ended' || open === null || open.id !== data['id']) continue;
    open.end = { status: data['status'], exit: data['exit'] };
    open = null;
  }
  return turns;
}

function commandProblems(
  command: { id: string; text: string; cwd: string },
  turns: readonly Turn[]
): string[] {
  const [turn, ...more] = turns.filter(one => one.id === command.id);
  if (turn === undefined || more.length > 0) return [`command ${command.id} was not run once`];
  // What is recorded went through redaction: a known secret in it has become `[redacted:NAME]`.
  const isText = turn.text === command.text || String(turn.text).includes('[redacted:');
  if (!isText || turn.cwd !== command.cwd) return [`command ${command.id} was another one than planned`];
  if (turn.end?.status !== 'ok' || turn.end.exit !== 0)
    return [
      `command ${command.id} ended ${turn.end === null ? 'never' : `with ${String(turn.end.exit ?? turn.end.status)}`}`
    ];
  return [];
}

/** Which criteria there must be is for the contract to say; that all of them hold is said here. */
function criteriaProblems({ criteria }: GateRecord): string[] {
  return criteria.filter(one => !one.ok).map(one => `a criterion did not hold: ${one.subject}`);
}
