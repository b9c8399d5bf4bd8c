/** Annotations as the runner makes them of `error`, `warning` and `notice` (IssueCommandExtension, AddIssue). */
import { property, type Command } from './driver-commands.js';
import type { Masker } from './driver-masks.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Masked, and cut after 4096 characters. */
  readonly message: string;
  readonly title: string | null;
  /** Relative to the workspace where it lies in it. */
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly col: number | null;
  readonly endColumn: number | null;
  /** False from the eleventh of its level in a stage on: the runner drops those. */
  readonly kept: boolean;
}

const MESSAGE_LIMIT = 4096;
const KEPT_PER_LEVEL = 10;

export function annotationOf(
  command: Command,
  masker: Masker,
  workspace: string,
  before: readonly Annotation[]
): Annotation {
  const level = command.name.toLowerCase() as Annotation['level'];
  return {
    level,
    message: masker.mask(command.data).slice(0, MESSAGE_LIMIT),
    title: property(command, 'title') ?? null,
    file: relative(property(command, 'file') ?? null, workspace),
    ...placeOf(command),
    kept: before.filter(other => other.level === level).length < KEPT_PER_LEVEL
  };
}

function relative(file: string | null, workspace: string): string | null {
  return file?.startsWith(`${workspace}/`) === true ? file.slice(workspace.length + 1) : file;
}

type Place = Pick<Annotation, 'line' | 'endLine' | 'col' | 'endColumn'>;

/** The runner drops what contradicts itself: columns without a line or over several lines, ends before starts. */
function placeOf(command: Command): Place {
  const endLine = number(command, 'endLine');
  const endColumn = number(command, 'endColumn');
  const place: Place = {
    line: number(command, 'line') ?? endLine,
    endLine,
    col: number(command, 'col') ?? endColumn,
    endColumn
  };
  const columns = { col: null, endColumn: null };
  const many = place.endLine !== null && place.endLine !== place.line;
  if (place.line === null || many) Object.assign(place, columns);
  if (before(place.endLine, place.line)) Object.assign(place, { line: null, endLine: null });
  if (before(place.endColumn, place.col)) Object.assign(place, columns);
  return place;
}

function number(command: Command, name: string): number | null {
  const text = property(command, name)?.trim() ?? '';
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : null;
}

function before(end: number | null, start: number | null): boolean {
  return end !== null && start !== null && end < start;
}
