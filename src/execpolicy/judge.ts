/** From a reading and a policy to a judgement: the strictest rule that matches decides each command. */
import type { Mode } from '../permissions/types.js';
import { readCommands } from './collect.js';
import { factsOf, ruleMatches } from './rules.js';
import { HOLE } from './types.js';
import type {
  ExecFinding,
  ExecPolicy,
  FoundCommand,
  JudgedCommand,
  Judgement,
  Reading,
  Rule
} from './types.js';

/**
 * Judges a command text by everything that a shell would execute of it. What cannot be told without running it
 * (EXEC_UNPARSABLE) is refused in mode safe, unless the policy says `unparsable: list`, and under `default: forbid`;
 * otherwise it is listed. Never throws; time is
 * bounded by the length of the text.
 */
export function judgeCommand(text: string, policy: ExecPolicy, mode: Mode): Judgement {
  return judgeReading(text, readCommands(text), policy, mode);
}

/** As `judgeCommand`, for a text that was read already. */
export function judgeReading(text: string, reading: Reading, policy: ExecPolicy, mode: Mode): Judgement {
  const place = placesIn(text);
  const strict = policy.default === 'forbid' || (mode === 'safe' && policy.unparsable === 'forbid');
  const judged = reading.commands.map(command => judgeOne(command, policy, strict, place));
  const unclear = reading.unclear.map(({ text: part, reason, start }) =>
    unparsable(part, reason, strict, null, place(start))
  );
  const findings = distinct([...judged.flatMap(({ findings: own }) => own), ...unclear]).sort(
    (a, b) => a.line - b.line || a.column - b.column
  );
  return {
    decision: findings.some(finding => finding.refuses) ? 'forbid' : 'allow',
    commands: judged.map(({ command }) => command),
    findings
  };
}

interface Position {
  line: number;
  column: number;
}

function placesIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

interface Judged {
  command: JudgedCommand;
  findings: ExecFinding[];
}

function judgeOne(
  found: FoundCommand,
  policy: ExecPolicy,
  strict: boolean,
  place: (offset: number) => Position
): Judged {
  const at = place(found.start);
  const { decided, doubtful } = decide(found, policy);
  const decision = decided?.decision ?? (found.words.length === 0 ? 'allow' : policy.default);
  const findings: ExecFinding[] = [];
  if (decided?.decision === 'forbid') findings.push(forbidden(found, decided, at));
  else if (doubtful !== null)
    findings.push(unparsable(found.text, mightBe(doubtful), strict, doubtful.id, at));
  if (decided === null && decision === 'forbid') findings.push(notAllowed(found, at));
  return { command: { ...shown(found), decision, rule: decided?.id ?? null, ...at }, findings };
}

/** The first forbid rule that matches, else the first allow rule; and the first forbid rule that may match. */
function decide(found: FoundCommand, { rules }: ExecPolicy): { decided: Rule | null; doubtful: Rule | null } {
  let allowed: Rule | null = null;
  let doubtful: Rule | null = null;
  const facts = factsOf(found);
  for (const rule of rules) {
    const match = ruleMatches(rule, facts);
    if (rule.decision === 'forbid') {
      if (match === 'yes') return { decided: rule, doubtful: null };
      if (match === 'maybe') doubtful ??= rule;
    } else if (match === 'yes') allowed ??= rule;
  }
  return { decided: allowed, doubtful };
}

function shown({
  text,
  words,
  program,
  via
}: FoundCommand): Pick<JudgedCommand, 'text' | 'words' | 'program' | 'via'> {
  return {
    text: cut(text),
    words: words.map(({ shape }) => (shape.includes(HOLE) ? null : shape)),
    program,
    via
  };
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function forbidden(found: FoundCommand, rule: Rule, at: Position): ExecFinding {
  const { id, reason, useInstead } = rule;
  return {
    code: 'EXEC_FORBIDDEN',
    refuses: true,
    rule: id,
    reason,
    useInstead,
    text: cut(found.text),
    ...at
  };
}

function notAllowed(found: FoundCommand, at: Position): ExecFinding {
  const reason = 'no rule allows it, and the policy forbids what no rule allows';
  return {
    code: 'EXEC_NOT_ALLOWED',
    refuses: true,
    rule: null,
    reason,
    useInstead: null,
    text: cut(found.text),
    ...at
  };
}

function unparsable(
  text: string,
  reason: string,
  refuses: boolean,
  rule: string | null,
  at: Position
): ExecFinding {
  return { code: 'EXEC_UNPARSABLE', refuses, rule, reason, useInstead: null, text: cut(text), ...at };
}

function mightBe({ id, reason }: Rule): string {
  return `a word that is not known before running may make this what rule ${id} forbids (${reason})`;
}

function distinct(findings: readonly ExecFinding[]): ExecFinding[] {
  const byKey = new Map(
    findings.map(finding => [
      `${finding.line}\0${finding.column}\0${finding.code}\0${finding.rule}\0${finding.text}\0${finding.reason}`,
      finding
    ])
  );
  return [...byKey.values()];
}
