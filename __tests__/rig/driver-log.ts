/** The log of one stage of a step: reads the process's lines as the runner does and keeps what came of them. */
import { annotationOf, type Annotation } from './driver-annotations.js';
import { COMMANDS, parseCommand, property, trim, type Command } from './driver-commands.js';
import type { Masker } from './driver-masks.js';

/** A foldable part of the log. GitHub does not nest them: a group ends at the next one. */
export interface Group {
  readonly name: string;
  readonly lines: readonly string[];
  /** Whether an `endgroup` ended it, rather than the next group or the end of the log. */
  readonly closed: boolean;
}

/** What the runner made of the lines. */
export interface LogResult {
  /** The lines of both streams as the process wrote them, each with a line feed. */
  readonly log: string;
  /** What GitHub shows: commands carried out, every mask applied that was known when the line came. */
  readonly maskedLog: string;
  /** Commands that the runner acted on, in order. */
  readonly commands: readonly Command[];
  /** Lines that were commands, but came while commands were stopped: shown as text, not acted on. */
  readonly stopped: readonly Command[];
  readonly annotations: readonly Annotation[];
  /** Values given to add-mask, whole. */
  readonly masks: readonly string[];
  /** Of the masked log, so also groups that text alone makes the page show. */
  readonly groups: readonly Group[];
  /** What the runner itself held against the step; any of these fails it. */
  readonly errors: readonly string[];
  /** Pairs of the old set-output and save-state commands, which still work. */
  readonly outputs: readonly (readonly [string, string])[];
  readonly state: readonly (readonly [string, string])[];
}

export interface StepLog {
  accept(line: string): void;
  /** Something the runner says against the step. */
  fail(message: string): void;
  result(): LogResult;
}

interface State {
  readonly masker: Masker;
  readonly workspace: string;
  readonly debug: boolean;
  readonly registered: Set<string>;
  readonly raw: string[];
  readonly shown: string[];
  readonly commands: Command[];
  readonly stopped: Command[];
  readonly annotations: Annotation[];
  readonly masks: string[];
  readonly errors: string[];
  readonly outputs: [string, string][];
  readonly state: [string, string][];
  stopToken: string | null;
  echo: boolean;
}

/** An empty log. `debug` is ACTIONS_STEP_DEBUG: debug commands are shown. */
export function makeLog(masker: Masker, workspace: string, debug = false): StepLog {
  const state: State = {
    masker,
    workspace,
    debug,
    registered: new Set(COMMANDS),
    raw: [],
    shown: [],
    commands: [],
    stopped: [],
    annotations: [],
    masks: [],
    errors: [],
    outputs: [],
    state: [],
    stopToken: null,
    echo: false
  };
  return {
    accept: line => accept(state, line),
    fail: message => fail(state, message),
    result: () => resultOf(state)
  };
}

function resultOf(state: State): LogResult {
  const { commands, stopped, annotations, masks, errors, outputs } = state;
  return {
    log: joined(state.raw),
    maskedLog: joined(state.shown),
    commands: [...commands],
    stopped: [...stopped],
    annotations: [...annotations],
    masks: [...masks],
    groups: groupsOf(state.shown),
    errors: [...errors],
    outputs: [...outputs],
    state: [...state.state]
  };
}

function joined(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('');
}

function accept(state: State, line: string): void {
  state.raw.push(line);
  const command = parseCommand(line, state.registered);
  if (command === null) return show(state, line);
  if (state.stopToken !== null) return resume(state, command, line);
  state.commands.push(command);
  const name = command.name.toLowerCase();
  if (state.echo && !SILENT.has(name)) show(state, line);
  try {
    (ACTIONS[name] ?? ignore)(state, command, line);
  } catch (error) {
    fail(state, `Unable to process command '${SILENT.has(name) ? name : line}' successfully.`);
    fail(state, (error as Error).message);
  }
}

/** Only the token's own command ends a stop; everything else is text. */
function resume(state: State, command: Command, line: string): void {
  show(state, line);
  if (command.name.toLowerCase() !== state.stopToken?.toLowerCase()) return void state.stopped.push(command);
  state.commands.push(command);
  state.registered.delete(state.stopToken.toLowerCase());
  state.stopToken = null;
}

function show(state: State, text: string): void {
  state.shown.push(state.masker.mask(text));
}

function fail(state: State, message: string): void {
  state.errors.push(message);
  annotate(state, { name: 'error', properties: {}, data: message, form: 'v2' });
}

/** Commands that are never echoed; of these an error names only the command. */
const SILENT: ReadonlySet<string> = new Set(['add-mask', 'debug', 'error', 'notice', 'warning']);

type Act = (state: State, command: Command, line: string) => void;

const ACTIONS: Readonly<Record<string, Act>> = {
  'add-mask': addMask,
  'add-path': refuse,
  debug: (state, { data }) => {
    if (state.debug) for (const line of data.split(/\r?\n/)) show(state, `##[debug]${line}`);
  },
  echo: setEcho,
  endgroup: state => show(state, '##[endgroup]'),
  error: annotate,
  group: (state, { data }) => show(state, `##[group]${data}`),
  notice: annotate,
  'save-state': (state, command) => state.state.push([required(command), command.data]),
  'set-env': refuse,
  'set-output': (state, command) => state.outputs.push([required(command), command.data]),
  'stop-commands': stop,
  warning: annotate
};

/** Problem matchers are recorded as commands, not carried out. */
function ignore(): void {}

function addMask(state: State, { data }: Command): void {
  if (trim(data) === '') {
    const said = "Can't add secret mask for empty string in ##[add-mask] command.";
    return annotate(state, { name: 'warning', properties: {}, data: said, form: 'v2' });
  }
  if (state.echo) show(state, '::add-mask::***');
  state.masks.push(data);
  state.masker.add(data);
}

/** Off since 2020 unless ACTIONS_ALLOW_UNSECURE_COMMANDS is set, which no job here does. */
function refuse(_state: State, { name }: Command): void {
  throw new Error(`The \`${name}\` command is disabled. Please use Environment Files.`);
}

function required(command: Command): string {
  const name = property(command, 'name');
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  return name;
}

function setEcho(state: State, { data }: Command): void {
  const value = trim(data).toUpperCase();
  if (value !== 'ON' && value !== 'OFF') throw new Error(`Invalid echo command value: '${data}'.`);
  state.echo = value === 'ON';
}

function stop(state: State, { data }: Command, line: string): void {
  const token = data.toLowerCase();
  if (token === '' || token === 'pause-logging' || state.registered.has(token)) {
    // Outside of the caught part in the runner: it ends the step, which an error here does too.
    throw new Error(`The stop-commands token '${data}' is not allowed.`);
  }
  state.stopToken = data;
  state.registered.add(token);
  if (data.length > 6) state.masker.add(data);
  show(state, line);
}

function annotate(state: State, command: Command): void {
  const annotation = annotationOf(command, state.masker, state.workspace, state.annotations);
  state.annotations.push(annotation);
  if (annotation.message !== '') show(state, `##[${annotation.level}]${annotation.message}`);
}

/** The page folds at lines of the shown log, whoever wrote them. */
function groupsOf(shown: readonly string[]): readonly Group[] {
  const groups: { name: string; lines: string[]; closed: boolean }[] = [];
  let open: (typeof groups)[number] | null = null;
  for (const line of shown.flatMap(text => text.split('\n'))) {
    if (line.startsWith('##[group]')) groups.push((open = { name: line.slice(9), lines: [], closed: false }));
    else if (line.startsWith('##[endgroup]')) {
      if (open !== null) open.closed = true;
      open = null;
    } else open?.lines.push(line);
  }
  return groups;
}
