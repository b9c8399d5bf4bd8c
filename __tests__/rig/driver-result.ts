/** What came of a stage, once its process has ended: the log, and the files it wrote for the runner. */
import { lstatSync, readFileSync } from 'node:fs';
import type { StageFiles } from './driver-environment.js';
import { FileCommandError, parsePairs, parsePaths, type Pair } from './driver-files.js';
import type { LogResult, StepLog } from './driver-log.js';
import type { Ended } from './driver-process.js';

type Values = Readonly<Record<string, string>>;

export interface Done extends Omit<LogResult, 'outputs' | 'state'>, Ended {
  /** As the runner decides it: failed by the exit code, a refused command or a malformed file. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Values;
  /** What post gets as STATE_ variables. */
  readonly state: Values;
  /** The part of the state that came by the old save-state command. */
  readonly commandState: Values;
  /** Markdown as it was written, without masks; the runner masks it line by line when it uploads it. */
  readonly summary: string;
  readonly env: Values;
  readonly path: readonly string[];
}

/** A file for the runner that it cannot read; `done` is the stage as far as it counts. */
export class StageFileError extends Error {
  constructor(
    message: string,
    readonly done: Done
  ) {
    super(message);
    this.name = 'StageFileError';
  }
}

/** GITHUB_STEP_SUMMARY is dropped above this many bytes. */
const SUMMARY_LIMIT = 1024 * 1024;

/** Reads the files, carries GITHUB_ENV and GITHUB_PATH over to the job, and sums up. */
export function finishStage(
  ended: Ended,
  log: StepLog,
  files: StageFiles,
  kept: { env: Record<string, string>; path: string[] }
): Done {
  const faults: string[] = [];
  const read = (name: keyof StageFiles) => pairsOf(files, name, faults);
  const [outputPairs, envPairs, statePairs] = [
    read('GITHUB_OUTPUT'),
    read('GITHUB_ENV'),
    read('GITHUB_STATE')
  ];
  const env = allowedEnv(envPairs, log);
  const path = parsePaths(contentOf(files.GITHUB_PATH));
  const summary = summaryOf(files, log);
  faults.forEach(fault => log.fail(fault));
  Object.assign(kept.env, env);
  kept.path = [...kept.path.filter(entry => !path.includes(entry)), ...path];
  const { outputs, state, ...rest } = log.result();
  const commandState = valuesOf(state);
  const done: Done = {
    ...rest,
    ...ended,
    conclusion: ended.code === 0 && rest.errors.length === 0 ? 'success' : 'failure',
    outputs: { ...valuesOf(outputs), ...valuesOf(outputPairs) },
    state: { ...commandState, ...valuesOf(statePairs) },
    ...{ commandState, summary, env, path }
  };
  if (faults.length > 0) throw new StageFileError(faults.join('; '), done);
  return done;
}

/** The state in the file of a main, as far as it can be read: its process may have been killed. */
export function readState(files: StageFiles): Values {
  return valuesOf(pairsOf(files, 'GITHUB_STATE', []));
}

function pairsOf(files: StageFiles, name: keyof StageFiles, faults: string[]): readonly Pair[] {
  try {
    return parsePairs(contentOf(files[name]));
  } catch (error) {
    if (!(error instanceof FileCommandError)) throw error;
    faults.push(`Unable to process file command '${name}' successfully: ${error.message}`);
    return error.pairs;
  }
}

/** A removed file is an empty one for the runner; a link or anything else in its place is not followed here. */
function contentOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return '';
  if (!found.isFile()) throw new Error(`${path} is no regular file any more`);
  return readFileSync(path, 'utf8');
}

function valuesOf(pairs: readonly Pair[]): Values {
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

function allowedEnv(pairs: readonly Pair[], log: StepLog): Values {
  const blocked = pairs.filter(([name]) => name.toUpperCase() === 'NODE_OPTIONS');
  if (blocked.length > 0) {
    log.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return valuesOf(pairs.filter(([name]) => name.toUpperCase() !== 'NODE_OPTIONS'));
}

function summaryOf(files: StageFiles, log: StepLog): string {
  const summary = contentOf(files.GITHUB_STEP_SUMMARY);
  const bytes = Buffer.byteLength(summary);
  if (bytes > SUMMARY_LIMIT) {
    log.fail(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${bytes >> 10}k.`
    );
  }
  return summary;
}
