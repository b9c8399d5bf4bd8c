/** Commands of a pack: what executes, in which order, and where (DESIGN "Where commands run"). */
import type { Command } from './contract.js';
import { checkedPath, dotted, pointer, textAt, textsAt } from './fields.js';
import type { Fields, Text } from './fields.js';

/** Longest command, characters: well below what Linux takes as one argument (131,072 bytes). */
const LONGEST = 30_000;

/** Directories, relative to the repository root, in which commands run. */
export interface Directories {
  pack: string;
  /** `execution.cwd`, which overrides the rule of every list; null where the pack is silent. */
  override: string | null;
}

export type Rule = 'pack' | 'root';

/** A list of commands with the rule of the place where it stands. */
export interface CommandList {
  texts: readonly Text[];
  rule: Rule;
}

/** `execution.cwd`: `pack`, `root`, or a path relative to the repository root. */
export function directoriesOf(fields: Fields, pack: string): Directories {
  const stated = textAt(fields, ['execution', 'cwd']);
  if (stated === null) return { pack, override: null };
  if (stated.text === 'pack') return { pack, override: pack };
  if (stated.text === 'root') return { pack, override: '' };
  return { pack, override: checkedPath(fields, 'execution.cwd', stated, 'path') };
}

/** Commands of a list; empty and overlong ones are reported and left out. */
export function commandsAt(fields: Fields, keys: readonly string[], rule: Rule): CommandList {
  const name = dotted(pointer(...keys));
  const texts = textsAt(fields, keys).filter(({ text, place }) => {
    if (text.trim() === '') {
      fields.findings.error(
        'PACK_VALUE',
        place,
        `${name} has an empty command`,
        'write the command, or remove the entry'
      );
      return false;
    }
    if (text.length > LONGEST) {
      fields.findings.error(
        'PACK_VALUE',
        place,
        `${name} has a command of more than ${LONGEST} characters`,
        'put it in a script and call that'
      );
      return false;
    }
    return true;
  });
  return { texts, rule };
}

/** Numbered commands of one phase, from its lists in their order. */
export function numbered(
  phase: 'setup' | 'implement' | 'test',
  lists: readonly CommandList[],
  directories: Directories
): Command[] {
  const entries = lists.flatMap(({ texts, rule }) => texts.map(entry => ({ ...entry, rule })));
  return entries.map(({ text, place, rule }, index) => ({
    id: `${phase}/${index + 1}`,
    text,
    cwd: directories.override ?? (rule === 'pack' ? directories.pack : ''),
    place
  }));
}
