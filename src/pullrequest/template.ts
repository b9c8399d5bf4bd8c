/**
 * The repository's own layout of a body, from a file at the trusted commit. Its words are trusted; where it puts ours is
 * checked, so that what makes foreign text inert in Markdown holds there. Source: issue 5 "The PR itself".
 */
import { digestOf } from '../platform/canonical.js';
import { nearest } from '../pack/nearest.js';
import { quote } from '../pack/problems.js';
import { PullRequestError } from './errors.js';
import { blockScanner } from './blocks.js';
import { SECTIONS, type SectionName } from './shape.js';

export interface BodyTemplate {
  /** Path at the trusted commit. */
  path: string;
  parts: readonly TemplatePart[];
  /** `sha256:…` of its text. */
  digest: string;
}

export type TemplatePart = { text: string } | { section: SectionName };

/** What is wrong with a template, at its place. Lines and columns (UTF-16) count from 1. */
export interface TemplateProblem {
  file: string;
  line: number;
  column: number;
  code: 'PR_TEMPLATE_INVALID';
  message: string;
  fix: string;
}

export interface TemplateReading {
  /** null exactly where there is a problem. */
  template: BodyTemplate | null;
  /** By place, at most 50. */
  problems: readonly TemplateProblem[];
}

/** Most bytes of a template: it takes room from what it is there to show. */
export const MOST_TEMPLATE = 16_384;
const MOST_PROBLEMS = 50;

/** Reads a template. Never throws for what the file holds. */
export function readBodyTemplate(path: string, bytes: Uint8Array): TemplateReading {
  const found: TemplateProblem[] = [];
  function problem(line: number, column: number, message: string, fix: string): void {
    const place = { file: path, line, column };
    if (found.length < MOST_PROBLEMS) found.push({ ...place, code: 'PR_TEMPLATE_INVALID', message, fix });
  }
  const text = decoded(bytes, problem);
  const parts = text === null ? [] : partsOf(text, problem);
  if (found.length > 0) return { template: null, problems: [...found].sort(byPlace) };
  return { template: { path, parts, digest: digestOf(text) }, problems: [] };
}

function byPlace(one: TemplateProblem, other: TemplateProblem): number {
  return one.line - other.line || one.column - other.column;
}

/** The error of a template that cannot be used: the first problem with its place, and how many more there are. */
export function templateError(problems: readonly TemplateProblem[]): PullRequestError {
  const [first] = problems;
  if (first === undefined) throw new RangeError('a template without problems is no error');
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return new PullRequestError(first.code, `${first.message}${more}`, {
    where: `${first.file}:${first.line}:${first.column}`,
    fix: first.fix
  });
}

type Report = (line: number, column: number, message: string, fix: string) => void;

function decoded(bytes: Uint8Array, problem: Report): string | null {
  if (bytes.length > MOST_TEMPLATE) {
    problem(1, 1, `has ${bytes.length} bytes, and at most ${MOST_TEMPLATE} are read`, 'make it shorter');
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    problem(1, 1, 'is not UTF-8 text', 'save it as UTF-8');
    return null;
  }
}

function partsOf(text: string, problem: Report): TemplatePart[] {
  const parts: TemplatePart[] = [];
  const seen = new Map<SectionName, number>();
  const blocks = blockScanner();
  let words: string[] = [];
  text.split('\n').forEach((line, index) => {
    checkLine(line, index + 1, problem);
    const inside = blocks.read(line, index + 1);
    const names = placeholdersOf(line, index + 1, problem);
    const section =
      names.length === 0 ? null : sectionOf(line, names, { line: index + 1, inside, seen }, problem);
    if (section === null) words.push(line);
    else {
      parts.push(...wordsPart(words), { section });
      words = [];
    }
  });
  const open = blocks.open();
  if (open !== null)
    problem(open.line, 1, `${open.what} is never closed`, 'close it: it would swallow what follows');
  if (!seen.has('evidence'))
    problem(1, 1, 'the placeholder {{evidence}} is missing', 'put {{evidence}} on a line of its own');
  return [...parts, ...wordsPart(words)];
}

function wordsPart(lines: readonly string[]): TemplatePart[] {
  const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
  return text.trim() === '' ? [] : [{ text }];
}

/** What no template may hold: markers of ours, and signs that nobody sees. */
function checkLine(line: string, number: number, problem: Report): void {
  const marker = line.search(/codex-orchestrator:(?:start|end|pack|evidence|state)\b/i);
  if (marker !== -1)
    problem(
      number,
      marker + 1,
      "holds a marker of this program's",
      'remove it: markers are written around the text'
    );
  const unseen = line.search(
    /[\p{Cs}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u
  );
  if (unseen !== -1) problem(number, unseen + 1, 'holds a control or direction character', 'remove it');
}

interface Placeholder {
  name: string;
  column: number;
  section: SectionName | null;
}

function placeholdersOf(line: string, number: number, problem: Report): Placeholder[] {
  return [...line.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(found => {
    const name = found[1]!;
    const column = found.index + 1;
    const section = SECTIONS.find(one => one === name) ?? null;
    if (section === null) {
      const near = nearest(name, SECTIONS);
      const hint = near === null ? `write one of ${SECTIONS.join(', ')}` : `did you mean {{${near}}}?`;
      problem(number, column, `${quote(`{{${name}}}`)} is not a placeholder`, hint);
    }
    return { name, column, section };
  });
}

interface Surroundings {
  line: number;
  /** The block that Markdown is not read in, or null. */
  inside: string | null;
  seen: Map<SectionName, number>;
}

function sectionOf(
  line: string,
  placeholders: readonly Placeholder[],
  { line: number, inside, seen }: Surroundings,
  problem: Report
): SectionName | null {
  for (const { section, column } of placeholders) {
    if (section === null) continue;
    const before = seen.get(section);
    if (before !== undefined)
      problem(number, column, `{{${section}}} stands on line ${before} already`, 'keep one of them');
    else seen.set(section, number);
    if (inside !== null)
      problem(number, column, `{{${section}}} stands within ${inside}`, 'put it where Markdown is read');
  }
  const [first] = placeholders;
  if (first?.section == null) return null;
  if (placeholders.length === 1 && /^\{\{[^{}]*\}\}\s*$/.test(line)) return first.section;
  problem(
    number,
    first.column,
    `{{${first.name}}} is not alone on its line`,
    'put it at the start of a line of its own'
  );
  return null;
}
