/** What `main` leaves for `post`, through the runner's state file: enough to finish what a kill cut off. */
import { readFileSync } from 'node:fs';
import type { Runner } from './runner.js';

export interface StepState {
  evidenceDir: string;
  /** '' until the record is open. */
  runDir: string;
  /** Mark of the run's processes; '' until the record is open. */
  lifeline: string;
  pid: number;
  /** Field 22 of proc_pid_stat(5): tells the process from a later one with its number. */
  startTime: string;
  /** Parts of the artifact's name. */
  suffix: string;
  retentionDays: number;
  /** True where evidence is to be uploaded at all. */
  upload: boolean;
  /** True once main uploaded the sealed run. */
  uploaded: boolean;
  /** True once main came to its own end. */
  finished: boolean;
}

type Key = keyof StepState;

/** Later values replace earlier ones, so each is saved when it is known. */
export function save(runner: Runner, state: Partial<StepState>): void {
  for (const [name, value] of Object.entries(state)) runner.saveState(`codex_${name}`, String(value));
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Null where main never came as far as saving anything. */
export function readState(env: Environment): StepState | null {
  const get = (key: Key) => env[`STATE_codex_${key}`] ?? '';
  if (get('evidenceDir') === '') return null;
  return {
    evidenceDir: get('evidenceDir'),
    runDir: get('runDir'),
    lifeline: get('lifeline'),
    pid: Number(get('pid')),
    startTime: get('startTime'),
    suffix: get('suffix'),
    retentionDays: Number(get('retentionDays')),
    upload: get('upload') === 'true',
    uploaded: get('uploaded') === 'true',
    finished: get('finished') === 'true'
  };
}

/** Start time of a process in clock ticks after boot; '' where there is none. */
export function startTimeOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
