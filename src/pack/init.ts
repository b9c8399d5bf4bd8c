/** Texts of a new pack: complete, commented, and runnable offline with nothing but Node. */
import { idFault } from './ids.js';
import { PackError, quote } from './problems.js';
import { startOf } from './text.js';

export interface InitWish {
  id: string;
  title: string;
  /** `file`: one YAML file; `directory`: task.yml with its companions. */
  kind: 'file' | 'directory';
  /** Folder of a directory pack, relative to the repository root; default `task-packs/<id>`. */
  folder?: string;
  /** Path or URL of task.schema.json for editors, as seen from the pack; left out where it is unknown. */
  schema?: string;
}

export interface InitFile {
  /** Relative to the repository root. */
  path: string;
  text: string;
}

/** Files of a new pack. Throws PackError (PACK_ID, PACK_VALUE) where id or title cannot be used. */
export function initPack(wish: InitWish): InitFile[] {
  const title = wish.title.trim();
  const fault = idFault(wish.id);
  const problem = { ...startOf('init'), severity: 'error' as const };
  if (fault !== null)
    throw new PackError([
      {
        ...problem,
        code: 'PACK_ID',
        message: `the id ${quote(wish.id)} ${fault}`,
        fix: 'use letters, digits, dot, underscore and hyphen'
      }
    ]);
  if (title === '' || title.length > 200 || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(title)) {
    throw new PackError([
      {
        ...problem,
        code: 'PACK_VALUE',
        message: 'the title is empty, longer than 200 characters, or not one line',
        fix: 'say in one line what the work achieves'
      }
    ]);
  }
  return wish.kind === 'file' ? [singleFile({ ...wish, title })] : directory({ ...wish, title });
}

function head(wish: InitWish): string {
  const schema = wish.schema === undefined ? '' : `# yaml-language-server: $schema=${wish.schema}\n`;
  return `${schema}id: ${scalar(wish.id)}
title: ${scalar(wish.title)}
`;
}

/** Text as YAML: plain where that is certain to be read as the same text, else double-quoted (JSON is YAML). */
function scalar(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9 ,._()/-]*[A-Za-z0-9)]$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

function changeCommand(file: string): string {
  return `node -e "require('node:fs').writeFileSync('${file}', 'changed by a pack\\\\n')"`;
}

function checkCommand(file: string): string {
  return `node -e "require('node:assert').match(require('node:fs').readFileSync('${file}', 'utf8'), /^changed/)"`;
}

/** The whole of a pack that makes one file; `judge` is the part that says how it is judged. */
function taskText(wish: InitWish, made: string, judge: string): string {
  return `${head(wish)}
# Off unless it says true; remove the block and nothing changes.
constraints:
  allow_network: false

# The change may touch these paths and no others; relative to the repository root.
scope:
  allowed_paths: [${scalar(made)}]

# Makes the change, in the repository root, without network. Replace it with your own command.
phases:
  implement:
    run:
      - ${JSON.stringify(changeCommand(made))}

${judge}
# Breakers. What is not named has a default: see the documentation of limits.
limits: {changed_lines: 100, wall_minutes: 10}

# How the change is proposed; "pr: false" for a pack that only proves.
pr: {draft: true}
`;
}

function singleFile(wish: InitWish): InitFile {
  const made = `${wish.id}.txt`;
  const judge = `# Judges the change in a clean tree. Every command must end with status 0.
acceptance:
  commands:
    - ${JSON.stringify(checkCommand(made))}

# Commands of acceptance run beside this file unless this says otherwise.
execution: {cwd: root}
`;
  return { path: `.github/task-packs/${wish.id}.yml`, text: taskText(wish, made, judge) };
}

function directory(wish: InitWish): InitFile[] {
  const folder = wish.folder ?? `task-packs/${wish.id}`;
  const judge = '# What judges the change stands in acceptance.yml.\nacceptance: {file: acceptance.yml}\n';
  const task = taskText(wish, `${folder}/result.txt`, judge);
  const acceptance = `# Commands that run in this directory, in a clean tree; every one must end with status 0.
# The other form has format, lint and tests with commands that run in the repository root.
must:
  - ${JSON.stringify(checkCommand('result.txt'))}
`;
  return [
    { path: `${folder}/task.yml`, text: task },
    { path: `${folder}/acceptance.yml`, text: acceptance },
    { path: `${folder}/spec.md`, text: `# ${wish.title}\n\nWhat is to be done, and why.\n` },
    { path: `${folder}/risk.md`, text: '# Risk\n\nWhat could go wrong, and how it would show.\n' },
    { path: `${folder}/runbook.md`, text: '# Runbook\n\nHow to apply the change, and how to take it back.\n' }
  ];
}
