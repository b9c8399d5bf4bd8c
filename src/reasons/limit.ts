/** Reason codes of the family LIMIT_: the breakers. A trip keeps the change as evidence. */
import type { ReasonFamily } from './types.js';

const keep = 'The change, if there is one, is kept in the run directory as change.patch and change.bundle.';

export const limitReasons = {
  LIMIT_ABOVE_CEILING: {
    exit: 3,
    title: 'a limit above the ceiling',
    cause: 'The pack or a flag asks for more than the operator’s policy allows.',
    fix: 'Ask for less, or let the operator raise limits in .codex/policy.yml.',
    example: '# .codex/policy.yml\nversion: 1\nlimits: {changed_lines: 20000}'
  },
  LIMIT_CHANGED_FILES: {
    exit: 4,
    title: 'too many changed files',
    cause: `The change touches more files than limits.changed_files. ${keep}`,
    fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
    example: 'limits: {changed_files: 300, exclude: ["dist/**"]}'
  },
  LIMIT_CHANGED_LINES: {
    exit: 4,
    title: 'too many changed lines',
    cause: `The change has more added and deleted lines than limits.changed_lines (800 unless the pack asks for more). ${keep}`,
    fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
    example: 'limits: {changed_lines: 4000, exclude: [package-lock.json]}'
  },
  LIMIT_CPU: {
    exit: 4,
    title: 'CPU time used up',
    cause: `The processes of a command together used more CPU time than limits.cpu_minutes, or one of them did alone, and were stopped. ${keep}`,
    fix: 'Make the command do less, or ask for more.',
    example: 'limits: {cpu_minutes: 5000}'
  },
  LIMIT_DISK: {
    exit: 4,
    title: 'disk limit reached',
    cause: `The private directory of the run grew past limits.disk_mb and the command was stopped. ${keep}`,
    fix: 'Make the command write less, or ask for more.',
    example: 'limits: {disk_mb: 8192}'
  },
  LIMIT_MEMORY: {
    exit: 4,
    title: 'memory limit reached',
    cause: `The processes of a command together used more memory than limits.memory_mb and were stopped, by the kernel where it holds the limit. ${keep}`,
    fix: 'Make the command use less, or ask for more.',
    example: 'limits: {memory_mb: 8192}'
  },
  LIMIT_OUTPUT: {
    exit: 4,
    title: 'output limit reached',
    cause: `A command printed more than limits.output_mb. Its log was cut there and the command was stopped. ${keep}`,
    fix: 'Print less (a quiet flag, a file in $ARTIFACTS_DIR), or ask for more.',
    example: 'limits: {output_mb: 256}'
  },
  LIMIT_PROCESSES: {
    exit: 4,
    title: 'process limit reached',
    cause: `A command had more processes than limits.processes, or was refused one more, and was stopped. Where the kernel counts, threads count too. ${keep}`,
    fix: 'Start fewer processes, or ask for more.',
    example: 'limits: {processes: 1024}'
  },
  LIMIT_SAME_ERROR: {
    exit: 4,
    title: 'the same error twice',
    cause: `Two attempts failed with the same error, so a further one would only repeat it. ${keep}`,
    fix: 'Read the log of the failed command; the error does not go away by trying again.',
    example: 'codex-orchestrator report last'
  },
  LIMIT_WALL_PHASE: {
    exit: 4,
    title: 'a phase took too long',
    cause: `A phase ran longer than limits.phase_minutes and was stopped. ${keep}`,
    fix: 'Make the phase faster, or ask for more time.',
    example: 'limits: {phase_minutes: 60}'
  },
  LIMIT_WALL_RUN: {
    exit: 4,
    title: 'the run took too long',
    cause: `The run took longer than limits.wall_minutes and was stopped. ${keep}`,
    fix: 'Make the pack smaller, or ask for more time.',
    example: 'limits: {wall_minutes: 120}'
  }
} as const satisfies ReasonFamily;

export type LimitCode = keyof typeof limitReasons;
