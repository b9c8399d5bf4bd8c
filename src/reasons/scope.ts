/** Reason codes of the family SCOPE_. */
import type { ReasonFamily } from './types.js';

export const scopeReasons = {
  SCOPE_FILE_TOO_LARGE: {
    exit: 4,
    title: 'A file of the change is too large',
    cause:
      'The change holds a file above 100 MiB, which GitHub refuses and which cannot be reviewed as text.',
    fix: 'Write large results to $ARTIFACTS_DIR, or let .gitignore name them.',
    example: 'phases:\n  implement: {run: ["./build.sh --out $ARTIFACTS_DIR/image.tar"]}'
  },
  SCOPE_LINKED_PATH: {
    exit: 3,
    title: 'A path goes through a symbolic link',
    cause:
      'A mount point or a produced path has a link, or something that is neither file nor directory, in one of its ' +
      'components. Following it could reach outside the private tree.',
    fix: 'Name the real path inside the repository, and make a command that plants links there stop doing so.',
    example: 'setup:\n  produces: [packages/web/node_modules]'
  },
  SCOPE_NESTED_GIT: {
    exit: 3,
    title: 'A nested git repository appeared',
    cause:
      'A command left a .git file or directory (or a name that some systems read as .git) below the root. Its ' +
      'configuration could make git run programs, so nothing in the tree is read any further.',
    fix: 'Let the command export sources without .git, or remove the nested repository at its end.',
    example: 'git clone --depth 1 https://example.org/lib.git lib && rm -rf lib/.git'
  },
  SCOPE_PRODUCED_MISSING: {
    exit: 1,
    title: 'A produced path is missing',
    cause: 'The set-up declares a path under produces, and after its commands that path does not exist.',
    fix: 'Correct the path, or make the set-up create it.',
    example: 'setup:\n  run: [npm ci]\n  produces: [node_modules]'
  },
  SCOPE_PROTECTED: {
    exit: 3,
    title: 'A protected path was changed',
    cause:
      'The change touches a path that no pack may change: the operator names it under protected_paths, or it decides what runs next or who must review (workflows, agent instructions, CODEOWNERS, the pack itself, .codex, …). Both sides of a rename count.',
    fix: 'Let the pack leave that path alone, make that change by hand, or lift a built-in one for all packs with unprotected_paths in the policy.',
    example:
      "# .codex/policy.yml, on the trusted branch\nversion: 1\nunprotected_paths: ['.github/workflows/**']"
  },
  SCOPE_SPECIAL_FILE: {
    exit: 3,
    title: 'The change holds a special file',
    cause:
      'A FIFO, socket or device lies in the tree where git does not ignore it; such a thing cannot be committed.',
    fix: 'Remove it at the end of the command, or make it in $TMPDIR.',
    example: 'rm -f build/server.sock'
  },
  SCOPE_UNREADABLE: {
    exit: 3,
    title: 'Part of the tree cannot be read',
    cause:
      'A command left files or directories without read permission (or a path too long for the system), so what ' +
      'they hold cannot be judged.',
    fix: 'Give the owner read permission again at the end of the command, or remove them.',
    example: 'chmod -R u+rwX build'
  },
  SCOPE_WRITE_MISSING: {
    exit: 2,
    title: 'A path to be written does not exist',
    cause:
      'permissions.write names a path that the tree does not have. It is opened by a mount, and a mount needs something to lie on.',
    fix: 'Name the directory above it, or commit the path, such as with an empty .gitkeep.',
    example: 'permissions:\n  write: [docs]   # instead of docs/generated'
  },
  SCOPE_UNSAFE_PATH: {
    exit: 3,
    title: 'A path is not safe',
    cause:
      'The path leaves the tree, or is a name that git refuses because some system reads it as .git or .gitmodules.',
    fix: 'Choose a relative path without "..", and an ordinary name.',
    example: 'setup:\n  produces: [node_modules]'
  }
} as const satisfies ReasonFamily;

export type ScopeCode = keyof typeof scopeReasons;
