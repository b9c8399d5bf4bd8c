/**
 * Runs the bundled action as GitHub's runner does: `main` and `post` on Node 24 in processes of their own, with the
 * variables, files, signals and reading of output of a hosted Linux runner (actions/runner 2.336).
 */
import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT, type Identity } from '../e2e/harness.js';
import * as environment from './driver-environment.js';
import type { JobFacts, StageFiles } from './driver-environment.js';
import { factsOf, type JobOptions } from './driver-facts.js';
import { makeLog } from './driver-log.js';
import { makeMasker, type Masker } from './driver-masks.js';
import { startStage, type CancelWaits, type StageProcess } from './driver-process.js';
import { finishStage, readState, type Done } from './driver-result.js';

export type { Annotation } from './driver-annotations.js';
export type { Command } from './driver-commands.js';
export type { Group } from './driver-log.js';
export type { JobEvent } from './driver-event.js';
export type { JobOptions } from './driver-facts.js';
export { StageFileError, type Done } from './driver-result.js';

export interface StageOptions {
  /** An .mjs that node imports before the action, for faults planted from outside. */
  preload?: string;
  /** Set last, over everything the runner sets; null removes a variable. No runner has this. */
  overrides?: Record<string, string | null>;
}

export interface StepOptions extends StageOptions {
  inputs?: Record<string, string>;
  /** Step-level `env`, also seen by post. */
  env?: Record<string, string>;
}

/** A process of a step: main or post. */
export interface Stage {
  readonly pid: number;
  /** Rejects with a StageFileError where a file for the runner is malformed. */
  readonly done: Promise<Done>;
  /** The first line of output, also one that came already, that has the pattern; fails at the end of the process. */
  until(pattern: string | RegExp, milliseconds?: number): Promise<string>;
  /** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, to the process alone; answers with what was sent, once it is gone. */
  cancel(waits?: Partial<CancelWaits>): Promise<readonly NodeJS.Signals[]>;
  kill(): void;
}

export interface Step extends Stage {
  readonly files: StageFiles;
  /** Starts post once main has ended. */
  startPost(options?: StageOptions): Promise<Stage>;
  post(options?: StageOptions): Promise<Done>;
}

export interface Job {
  readonly token: string;
  readonly home: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventPath: string;
  step(options?: StepOptions): Step;
  /** All variables that a main with these options would see, with fresh files. */
  environment(options?: StepOptions): Record<string, string>;
  /** Ends what still runs of its own processes and removes the runner's directories. */
  close(): Promise<void>;
}

interface Runner {
  options: JobOptions;
  root: string;
  facts: JobFacts;
  masker: Masker;
  defaults: Record<string, string>;
  /** What steps put into GITHUB_ENV and GITHUB_PATH. */
  kept: { env: Record<string, string>; path: string[] };
  stages: StageProcess[];
}

/** Makes the directories and the event file of a job; nothing runs yet. */
export function createJob(options: JobOptions): Job {
  const root = mkdtempSync(join(tmpdir(), 'codex-job-'));
  chmodSync(root, 0o755);
  let runner: Runner;
  try {
    runner = prepare(options, root);
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
  const { token, home, temp, toolCache, eventPath } = runner.facts;
  return {
    ...{ token, home, temp, toolCache, eventPath },
    step: (step = {}) => startStep(runner, step),
    environment: (step = {}) => variables(runner, step, makeFiles(runner), {}),
    close: () => close(runner)
  };
}

function prepare(options: JobOptions, root: string): Runner {
  const facts = factsOf(options, root);
  for (const path of [facts.home, facts.temp, facts.toolCache, join(facts.temp, '_github_workflow')]) {
    mkdirSync(path, { recursive: true });
    give(path, options.identity);
  }
  writeFileSync(facts.eventPath, JSON.stringify(facts.payload, null, 2));
  give(facts.eventPath, options.identity);
  return {
    options,
    root,
    facts,
    masker: makeMasker([facts.token, ...(facts.results === null ? [] : [facts.results.token])]),
    defaults: environment.defaultInputs(options.action ?? join(ROOT, 'action.yml'), facts.token),
    kept: { env: {}, path: [] },
    stages: []
  };
}

function give(path: string, identity: Identity | undefined): void {
  if (identity !== undefined) chownSync(path, identity.uid, identity.gid);
}

/** Fresh, empty files under `_runner_file_commands`, with the runner's names for them. */
function makeFiles({ facts, options }: Runner): StageFiles {
  const directory = join(facts.temp, '_runner_file_commands');
  mkdirSync(directory, { recursive: true });
  give(directory, options.identity);
  const suffix = randomUUID();
  const file = (prefix: string) => {
    const path = join(directory, `${prefix}_${suffix}`);
    writeFileSync(path, '');
    give(path, options.identity);
    return path;
  };
  return {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary')
  };
}

function variables(
  { facts, options, defaults, kept }: Runner,
  step: StepOptions,
  files: StageFiles,
  state: Readonly<Record<string, string>>
): Record<string, string> {
  const machine = environment.machineVariables(facts);
  const result: Record<string, string> = {
    ...machine,
    ...options.env,
    ...kept.env,
    ...step.env,
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...environment.inputVariables(defaults, step.inputs ?? {}),
    ...environment.contextVariables(facts, files)
  };
  // What was added last stands first.
  result['PATH'] = [...kept.path.toReversed(), result['PATH'] ?? ''].join(':');
  for (const [name, value] of Object.entries(step.overrides ?? {})) {
    if (value === null) delete result[name];
    else result[name] = value;
  }
  return result;
}

function startStep(runner: Runner, options: StepOptions): Step {
  const files = makeFiles(runner);
  const [stage, ended] = startOne(runner, 'main', options, files, {});
  const startPost = async (over: StageOptions = {}): Promise<Stage> => {
    await ended;
    const { env, inputs } = options;
    const post = {
      ...(env === undefined ? {} : { env }),
      ...(inputs === undefined ? {} : { inputs }),
      ...over
    };
    const oldState = await stage.done.then(
      done => done.commandState,
      () => ({})
    );
    const state = { ...oldState, ...readState(files) };
    return startOne(runner, 'post', post, makeFiles(runner), state)[0];
  };
  const post = async (over?: StageOptions) => (await startPost(over)).done;
  return { ...stage, files, startPost, post };
}

function startOne(
  runner: Runner,
  entry: 'main' | 'post',
  step: StepOptions,
  files: StageFiles,
  state: Readonly<Record<string, string>>
): [Stage, Promise<unknown>] {
  const { options, facts, masker, kept } = runner;
  const log = makeLog(masker, facts.workspace, facts.debug);
  const command = {
    script: join(options.dist ?? DIST, entry, 'index.js'),
    preload: step.preload ?? null,
    cwd: facts.workspace,
    env: variables(runner, step, files, state),
    identity: options.identity ?? null
  };
  const process = startStage(command, line => log.accept(line));
  runner.stages.push(process);
  const done = process.ended.then(end => finishStage(end, log, files, kept));
  // A test may look at it only later, after a kill; that is no unhandled rejection.
  done.catch(() => undefined);
  const { pid, until, cancel, kill } = process;
  return [{ pid, done, until, cancel, kill }, process.ended];
}

async function close({ stages, root }: Runner): Promise<void> {
  for (const stage of stages) stage.kill();
  await Promise.allSettled(stages.map(stage => stage.ended));
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}
