/**
 * The action room: a step of a GitHub workflow. Inputs are read once into a typed record; what happens is shown as
 * groups, annotations and a summary. This file is the protocol with the runner: commands in the log, and files.
 * Source: docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 *
 * Written here and not taken from @actions/core, whose one entry point loads an HTTP client: more than a start of
 * this action may cost (docs/ARCHITECTURE.md).
 */
import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';

type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  title: string;
  /** Path relative to the repository's root. */
  file?: string;
  line?: number;
  column?: number;
}

export interface Runner {
  /** One line of our own; never foreign text. */
  line(text: string): void;
  /** Opens a group, closing the one before. */
  group(title: string): void;
  endGroup(): void;
  /** Turns workflow commands off until the returned function is called: foreign text comes between. */
  stopCommands(): () => void;
  annotate(level: Level, message: string, place: Annotation): void;
  /** Annotations that the platform's limit left out, by level. */
  readonly dropped: Readonly<Record<Level, number>>;
  mask(value: string): void;
  output(name: string, value: string): void;
  /** Survives until `post`, also where this process is killed right after. */
  saveState(name: string, value: string): void;
  summary(markdown: string): void;
}

/** GitHub shows this many annotations of a level for a step, and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

type Environment = Readonly<Record<string, string | undefined>>;

/** The runner that this process is a step of; what it is given goes through `redact` first. Where a file is not named (a local try), its values are not kept. */
export function createRunner(env: Environment, stdout: Writable, redact: (text: string) => string): Runner {
  const shown: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const dropped: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  let grouped = false;
  const raw = (text: string) => void stdout.write(`${text}\n`);
  const line = (text: string) => raw(redact(text));
  const endGroup = () => {
    if (grouped) line('::endgroup::');
    grouped = false;
  };
  return {
    line,
    dropped,
    endGroup,
    group: title => {
      endGroup();
      line(`::group::${escapeData(title)}`);
      grouped = true;
    },
    stopCommands: () => {
      const token = randomUUID();
      line(`::stop-commands::${token}`);
      return () => line(`::${token}::`);
    },
    annotate: (level, message, place) => {
      if (shown[level] >= MOST_ANNOTATIONS) return void (dropped[level] += 1);
      shown[level] += 1;
      line(command(level, { ...place }, message));
    },
    mask: value => raw(command('add-mask', {}, value)),
    output: (name, value) => appendPair(env['GITHUB_OUTPUT'], name, redact(value)),
    saveState: (name, value) => appendPair(env['GITHUB_STATE'], name, value),
    summary: markdown => appendTo(env['GITHUB_STEP_SUMMARY'], redact(markdown))
  };
}

const PROPERTIES: Readonly<Record<string, string>> = {
  title: 'title',
  file: 'file',
  line: 'line',
  column: 'col'
};

function command(name: string, given: Readonly<Record<string, unknown>>, message: string): string {
  const properties = Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${PROPERTIES[key] ?? key}=${escapeProperty(String(value))}`);
  return `::${name}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** `name<<delimiter`, with a delimiter that the value cannot know. */
function appendPair(path: string | undefined, name: string, value: string): void {
  const delimiter = `end-${randomUUID()}`;
  appendTo(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

function appendTo(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') appendFileSync(path, text);
}
