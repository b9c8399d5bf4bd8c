/** The guard: rules, denied patterns, emoji, hidden characters and the number of steps of one text. Source: seed 004. */
import type { Mode } from '../permissions/types.js';
import { readCommands } from './collect.js';
import { judgeReading } from './judge.js';
import type { Decision, ExecPolicy, JudgedCommand } from './types.js';
import { matches } from './wild.js';

export interface GuardFinding {
  readonly code:
    | 'EXEC_FORBIDDEN'
    | 'EXEC_NOT_ALLOWED'
    | 'EXEC_UNPARSABLE'
    | 'EXEC_DENIED_PATTERN'
    | 'EXEC_EMOJI'
    | 'EXEC_HIDDEN_TEXT'
    | 'EXEC_TOO_MANY_STEPS';
  /** False: listed, and let through. */
  readonly refuses: boolean;
  readonly rule: string | null;
  readonly reason: string;
  readonly useInstead: string | null;
  readonly text: string;
  /** From 1, in the text. */
  readonly line: number;
  readonly column: number;
}

export interface GuardResult {
  readonly decision: Decision;
  /** Simple commands that the text may execute, each once. */
  readonly steps: number;
  readonly maxSteps: number;
  readonly commands: readonly JudgedCommand[];
  readonly findings: readonly GuardFinding[];
}

/** Most findings of one kind. */
const MOST = 50;
/** Most characters of a line that patterns are compared with. */
const LONGEST_LINE = 8192;

/** Judges one text. Never throws. */
export function guardText(text: string, policy: ExecPolicy, mode: Mode): GuardResult {
  const reading = readCommands(text);
  const judgement = judgeReading(text, reading, policy, mode);
  const steps = reading.commands.filter(({ words }) => words.length > 0).length;
  const { maxSteps } = policy.guard;
  const findings: GuardFinding[] = [...judgement.findings, ...lineFindings(text, policy)];
  if (steps > maxSteps)
    findings.push({
      code: 'EXEC_TOO_MANY_STEPS',
      refuses: true,
      rule: null,
      reason: `${steps} simple commands, and ${maxSteps} are allowed`,
      useInstead: 'call a script of the repository',
      text: '',
      line: 1,
      column: 1
    });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    decision: findings.some(({ refuses }) => refuses) ? 'forbid' : 'allow',
    steps,
    maxSteps,
    commands: judgement.commands,
    findings
  };
}

function lineFindings(text: string, { guard }: ExecPolicy): GuardFinding[] {
  const lines = text.split('\n');
  return [
    ...lines
      .flatMap((line, index) =>
        charactersIn(line, HIDDEN, index, 'EXEC_HIDDEN_TEXT', point => `U+${hex(point)} cannot be seen`)
      )
      .slice(0, MOST),
    ...(guard.emoji === 'allow'
      ? []
      : lines
          .flatMap((line, index) =>
            charactersIn(line, EMOJI, index, 'EXEC_EMOJI', point => `the emoji U+${hex(point)}`)
          )
          .slice(0, MOST)),
    ...lines.flatMap((line, index) => deniedIn(line, guard.deny, index)).slice(0, MOST)
  ];
}

/** Controls but tab, marks of direction, characters without width, tags, halves of surrogate pairs. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** What is shown as emoji by itself, or by the variation selector 16, or as a flag or keycap. Source: UTS 51. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}/gu;

function charactersIn(
  line: string,
  kind: RegExp,
  index: number,
  code: GuardFinding['code'],
  name: (point: number) => string
): GuardFinding[] {
  return [...line.matchAll(kind)].slice(0, MOST).map(match => ({
    code,
    refuses: true,
    rule: null,
    reason: name(match[0].codePointAt(0)!),
    useInstead: null,
    text: '',
    line: index + 1,
    column: match.index + 1
  }));
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}

function deniedIn(line: string, patterns: readonly string[], index: number): GuardFinding[] {
  const own = line.slice(0, LONGEST_LINE);
  return patterns
    .filter(pattern => matches(pattern, own))
    .map(pattern => ({
      code: 'EXEC_DENIED_PATTERN',
      refuses: true,
      rule: null,
      reason: `the line matches ${pattern}`,
      useInstead: null,
      text: own.trim().slice(0, 200),
      line: index + 1,
      column: 1
    }));
}
