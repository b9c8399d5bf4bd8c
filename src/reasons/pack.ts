/** Reason codes of the family PACK_: what can be wrong with a file that a person wrote (packs and the policy file). */
import type { ReasonFamily } from './types.js';

export const packReasons = {
  PACK_ALIAS: {
    exit: 2,
    title: 'YAML aliases that expand too far',
    cause:
      'An alias refers to nothing, to itself, or the aliases of the file together expand to more than a pack can hold.',
    fix: 'Write the values out; a pack needs few aliases or none.',
    example: 'acceptance:\n  commands: [npm test]'
  },
  PACK_COMPANION_MISSING: {
    exit: 0,
    title: 'a companion file is missing',
    cause:
      'A directory pack usually has acceptance.yml, spec.md, risk.md and runbook.md beside task.yml. The named ones are not there; nothing of them is judged.',
    fix: 'Write the file, or remove the reference to it.',
    example: 'acceptance: {file: acceptance.yml}'
  },
  PACK_CONTRADICTION: {
    exit: 2,
    title: 'the pack contradicts itself',
    cause:
      'Two keys of the pack cannot both hold, such as allow_network: false beside a list of hosts to reach.',
    fix: 'Decide for one of the two and remove the other.',
    example:
      'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  PACK_DUPLICATE_KEY: {
    exit: 2,
    title: 'a key stands twice in one mapping',
    cause: 'YAML readers disagree about which of two equal keys counts, so neither does.',
    fix: 'Keep one of them.',
    example: 'id: LINT-12\ntitle: Replace var with let and const'
  },
  PACK_EMPTY_VALUE: {
    exit: 0,
    title: 'a key without a value',
    cause: 'The key is written and nothing follows it, so it is read as if it were absent.',
    fix: 'Write the value, or remove the key.',
    example: 'constraints: {read_only: true}'
  },
  PACK_ENCODING: {
    exit: 2,
    title: 'the file is not plain UTF-8 text',
    cause:
      'The file holds bytes or characters that have no place in a pack: invalid UTF-8, UTF-16, NUL or other control characters, or characters that reverse the direction of text.',
    fix: 'Save the file as UTF-8 and remove the character at the named place.',
    example: 'iconv -f UTF-16 -t UTF-8 task.yml > fixed.yml'
  },
  PACK_FORBIDDEN_KEY: {
    exit: 2,
    title: 'a key that is never allowed',
    cause: 'Keys named __proto__, constructor or prototype serve attacks on programs, and nothing else.',
    fix: 'Give the key another name.',
    example: 'data: {latencies: {path: latencies.json}}'
  },
  PACK_GLOB: {
    exit: 2,
    title: 'a pattern that is not accepted',
    cause:
      'The pattern leaves the repository, is negated, has extended or nested groups, or so many wildcards that matching it could take for ever.',
    fix: 'Use paths, *, **, ?, [a-z] and {a,b}, relative and without "..".',
    example: 'artifacts: {required: ["reports/*.json"]}'
  },
  PACK_HOST: {
    exit: 2,
    title: 'not a host',
    cause:
      'An entry of an allow list is neither a host name with an optional port nor a preset. URLs, paths and addresses are not names of hosts.',
    fix: 'Write name:port, or one of the presets npm, pypi, go, cargo, maven, github.',
    example: 'permissions: {network: {allow: [npm, "files.example.org:443"]}}'
  },
  PACK_ID: {
    exit: 2,
    title: 'an id that cannot name a branch',
    cause:
      'The id becomes part of a branch name. It has 1 to 64 characters from A–Z, a–z, 0–9, dot, underscore and hyphen, starts with a letter or digit, has no "..", and ends neither in a dot nor in ".lock" (git check-ref-format).',
    fix: 'Choose an id of that form.',
    example: 'id: LINT-12'
  },
  PACK_ID_FOLDER: {
    exit: 0,
    title: 'the id differs from the folder’s name',
    cause: 'People look for a pack by its id. The id is what counts; the folder has another name.',
    fix: 'Rename the folder or the id, so that they agree.',
    example: 'task-packs/LINT-12/task.yml   # id: LINT-12'
  },
  PACK_LIMIT: {
    exit: 2,
    title: 'a limit that is not one',
    cause: 'A limit is negative, zero where nothing could run, not a whole number, or beyond any machine.',
    fix: 'Write a positive number without quotes or units; the unit is in the key’s name.',
    example: 'limits: {changed_lines: 4000, wall_minutes: 30}'
  },
  PACK_MISSING_KEY: {
    exit: 2,
    title: 'a required key is missing',
    cause: 'Every pack has an id and a title; some blocks have required keys of their own.',
    fix: 'Add the key.',
    example: 'id: LINT-12\ntitle: Replace var with let and const'
  },
  PACK_NETWORK_UNNAMED: {
    exit: 0,
    title: 'network asked for, no host named',
    cause:
      'The pack says allow_network: true and names no host. It loads and plans; it does not run (NET_HOSTS_MISSING).',
    fix: 'Name the hosts, or set allow_network: false.',
    example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
  },
  PACK_NOTHING_EXECUTABLE: {
    exit: 0,
    title: 'nothing to execute',
    cause: 'The pack has no acceptance command, so nothing can pass or fail. Prose is never executed.',
    fix: 'Add at least one command under acceptance.commands, or under must in acceptance.yml.',
    example: 'acceptance: {commands: [npm test]}'
  },
  PACK_NOT_FOUND: {
    exit: 2,
    title: 'no pack there',
    cause: 'The path names neither a directory with a task.yml nor a file that ends in .yml or .yaml.',
    fix: 'Name the directory of the pack or its file, relative to the repository; init writes one to start from.',
    example: 'codex-orchestrator validate examples/quickstart'
  },
  PACK_PATH: {
    exit: 2,
    title: 'a path that leaves the repository',
    cause:
      'Paths in a pack are relative, use "/", have no "..", no empty part and no NUL, and do not reach into .git.',
    fix: 'Write the path relative to the repository root, or to the pack’s directory where the key says so.',
    example: 'scope: {allowed_paths: [src, test]}'
  },
  PACK_PERMISSION: {
    exit: 2,
    title: 'a phase asks for more than the pack',
    cause: 'A pack’s permissions are the bound of its phases. A phase may ask for less, never for more.',
    fix: 'Add it to the pack’s permissions, or remove it from the phase.',
    example:
      'permissions: {network: {allow: [npm]}}\nsetup: {run: [npm ci --ignore-scripts], permissions: {network: {allow: [npm]}}}'
  },
  PACK_ROOT: {
    exit: 2,
    title: 'the file is not one mapping',
    cause: 'A pack is one YAML document whose root is a mapping of keys to values.',
    fix: 'Start with id: and title: in the first column, and keep one document a file.',
    example: 'id: LINT-12\ntitle: Replace var with let and const'
  },
  PACK_SYMLINK: {
    exit: 2,
    title: 'a link where a file is expected',
    cause:
      'A pack and its files are never read through symbolic links, which could lead out of the repository.',
    fix: 'Put the file itself where the link is.',
    example: 'cp --remove-destination "$(readlink -f task.yml)" task.yml'
  },
  PACK_TAG: {
    exit: 2,
    title: 'a YAML tag that is not accepted',
    cause:
      'Tags such as !!python/object or !include ask the reader to run or fetch something. Plain values only.',
    fix: 'Remove the tag and write the value.',
    example: 'title: "2026"'
  },
  PACK_TOO_DEEP: {
    exit: 2,
    title: 'nested too deeply',
    cause: 'Mappings and lists may be nested 64 deep.',
    fix: 'Flatten the structure.',
    example: 'acceptance:\n  commands: [npm test]'
  },
  PACK_TOO_LARGE: {
    exit: 2,
    title: 'too large for a pack',
    cause: 'A file of a pack may have 1 MiB and 100,000 YAML tokens.',
    fix: 'Move data into files of its own and name them under data.',
    example: 'data: {samples: {path: fixtures/samples.json}}'
  },
  PACK_TOO_MANY_PROBLEMS: {
    exit: 2,
    title: 'more problems than are listed',
    cause: 'A file has more than 200 problems; the rest is not listed.',
    fix: 'Correct the listed ones and validate again.',
    example: 'codex-orchestrator validate task-packs/LINT-12'
  },
  PACK_TYPE: {
    exit: 2,
    title: 'a value of the wrong kind',
    cause: 'The key takes another kind of value: text, a number, true or false, a list, or a mapping.',
    fix: 'Write the kind of value that the message names.',
    example: 'limits: {changed_lines: 4000}   # a number, not "4000"'
  },
  PACK_UNCOMMITTED: {
    exit: 0,
    title: 'the pack is not the committed one',
    cause:
      'The pack is read from your work tree and everything it runs comes from the base commit; the two differ in this file. Its digest is in the plan, and a publisher that reads the committed pack will refuse the run.',
    fix: 'Commit the pack.',
    example: 'git add packs/lint.yml && git commit -m "pack: lint"'
  },
  PACK_UNKNOWN_KEY: {
    exit: 2,
    title: 'a key nobody reads',
    cause:
      'The key has no meaning here, often because of a typing mistake. In a pack this is a warning and the key is ignored; in the policy file it is an error.',
    fix: 'Use the nearest key that the message names, or remove it.',
    example: 'scope: {allowed_paths: [src]}'
  },
  PACK_VALUE: {
    exit: 2,
    title: 'a value that is not accepted',
    cause: 'The value is of the right kind, and is not one of those the key takes.',
    fix: 'Use one of the values that the message names.',
    example: 'permissions: {cloud: {aws: read}}'
  },
  PACK_YAML: {
    exit: 2,
    title: 'not valid YAML',
    cause:
      'The file does not follow YAML 1.2 at the named place. Frequent: a tab as indentation, a missing quote, a colon inside plain text.',
    fix: 'Correct the line; quote text that holds ": " or " #".',
    example: 'title: "Fix: the parser"'
  }
} as const satisfies ReasonFamily;

export type PackCode = keyof typeof packReasons;
