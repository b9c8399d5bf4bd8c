/** Reason codes of the family EXEC_. */
import type { ReasonFamily } from './types.js';

export const execReasons = {
  EXEC_DENIED_PATTERN: {
    exit: 3,
    title: 'a line matches a denied pattern',
    cause: 'A line of the text fits one of the patterns that guard.deny of the execpolicy file names.',
    fix: 'Change the line, or the pattern where it says more than was meant.',
    example: 'guard: {deny: ["*TODO*"]}   # .codex/execpolicy.yml'
  },
  EXEC_EMOJI: {
    exit: 3,
    title: 'the text holds emoji',
    cause:
      'Commands and logs are read by tools and terminals that show emoji in different ways or not at all.',
    fix: 'Remove the emoji, or write guard: {emoji: allow} in the execpolicy file.',
    example: "codex-orchestrator guard 'echo done'"
  },
  EXEC_EXAMPLE: {
    exit: 2,
    title: 'a rule fails its own example',
    cause:
      'A rule of the execpolicy lists a command under match that it does not decide, or one under not_match that it does. Such a rule does not do what its author thinks.',
    fix: 'Correct the rule or the example at the place that is named.',
    example:
      'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]\n    match: [npm run db:reset]\n    not_match: [npm run db:seed]'
  },
  EXEC_FORBIDDEN: {
    exit: 3,
    title: 'a command is forbidden by the execpolicy',
    cause:
      'The text would execute a command that a rule forbids; the rule and its reason are named. This is an early answer for people: the sandbox would contain the command all the same.',
    fix: 'Do what the rule says to use instead. Where the rule is wrong for this repository, its operator takes it out in .codex/execpolicy.yml at the trusted commit.',
    example:
      "codex-orchestrator guard 'git push origin main'\n# .codex/execpolicy.yml\nversion: 1\nwithout: [git.history]"
  },
  EXEC_HIDDEN_TEXT: {
    exit: 3,
    title: 'the text holds characters that cannot be seen',
    cause:
      'A control character, a mark of direction or a character without width makes a text read other than it runs.',
    fix: 'Remove the character at the place that is named.',
    example: 'codex-orchestrator guard --file script.sh'
  },
  EXEC_NOT_ALLOWED: {
    exit: 3,
    title: 'no rule allows a command',
    cause:
      'The execpolicy says default: forbid, and none of its allow rules matches the command word by word.',
    fix: 'Use an allowed command, or add a rule that allows this one.',
    example:
      'default: forbid\nrules:\n  - {id: test, decision: allow, prefix: [npm, test], match: [npm test]}'
  },
  EXEC_RULE: {
    exit: 2,
    title: 'a rule of the execpolicy cannot be used',
    cause:
      'The rule names no condition or more than one, an id that is taken, or a built-in rule that does not exist.',
    fix: 'Write exactly one of prefix, pattern, paths, pipe and assigns, and an id of its own.',
    example: 'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]'
  },
  EXEC_TOO_MANY_STEPS: {
    exit: 3,
    title: 'the text has too many steps',
    cause: 'The text holds more simple commands than guard.max_steps of the execpolicy allows.',
    fix: 'Put the steps into a script of the repository and call that, or raise the limit.',
    example: 'codex-orchestrator guard --file script.sh --max-steps 300'
  },
  EXEC_UNPARSABLE: {
    exit: 3,
    title: 'it cannot be told what a command would execute',
    cause:
      'Part of the text is only known when it runs: a variable as the command, code from a pipe or a substitution, or text that bash could not read either. Mode safe refuses it; mode privileged lists it.',
    fix: 'Write the command out, or put it into a script of the repository and call that script by its name.',
    example: 'phases:\n  implement: {run: ["./scripts/format.sh"]}   # instead of: eval "$FORMAT"'
  }
} as const satisfies ReasonFamily;

export type ExecCode = keyof typeof execReasons;
