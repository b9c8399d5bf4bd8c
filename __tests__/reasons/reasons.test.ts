import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonOptions } from '../../src/cli/options.js';
import { furtherVerbs, verbs } from '../../src/cli/verbs.js';
import { allCodes, exitOf, reasonOf } from '../../src/reasons/index.js';

const FAMILIES =
  /^(PACK|ACC|NET|CLOUD|SECRET|EXEC|SCOPE|LIMIT|ISO|PR|EVID|GATE|TEST|RUN|SETUP|CARRY|USAGE)_|^(OK|CANCELLED|INTERNAL|USAGE|IMPLEMENT_FAILED|AGENT_NOT_AVAILABLE)$/;

describe('the table of reason codes', () => {
  it.each(allCodes())('%s says cause, fix and example, and belongs to a family', code => {
    const reason = reasonOf(code)!;
    for (const text of [reason.title, reason.cause, reason.fix, reason.example])
      expect(text.trim()).not.toBe('');
    expect(code).toMatch(FAMILIES);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 70, 130]).toContain(exitOf(code));
  });

  it('holds every code that the sources name', () => {
    const named = new Set<string>();
    for (const file of sources('src')) {
      for (const match of readFileSync(file, 'utf8').matchAll(
        /'((?:PACK|ACC|NET|CLOUD|SECRET|EXEC|SCOPE|LIMIT|ISO|PR|EVID|GATE|TEST|RUN|SETUP|CARRY|USAGE)_[A-Z_]+)'/g
      ))
        named.add(match[1]!);
    }
    expect([...named].filter(code => reasonOf(code) === null)).toEqual([]);
  });

  it('names only verbs and flags that exist', () => {
    const known = [...verbs, ...furtherVerbs];
    for (const code of allCodes()) {
      const { example, fix } = reasonOf(code)!;
      for (const [, verb = '', rest = ''] of `${example}\n${fix}`.matchAll(
        /codex-orchestrator ([a-z]+(?:-[a-z]+)*)([^\n]*)/g
      )) {
        const spec = known.find(one => one.name === verb);
        expect([code, verb, spec === undefined]).toEqual([code, verb, false]);
        const flags = [...rest.matchAll(/--([a-z-]+)/g)].map(match => match[1]!);
        const unknown = flags.filter(flag => !Object.hasOwn({ ...spec!.options, ...commonOptions }, flag));
        expect([code, unknown]).toEqual([code, []]);
      }
    }
  });

  it('answers null for what is not a code, whatever it is', () => {
    for (const word of ['', 'toString', '__proto__', 'constructor', 'NOPE'])
      expect(reasonOf(word)).toBeNull();
  });
});

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}
