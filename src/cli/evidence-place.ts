/** Where the evidence lies that a verb is asked about. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { resolveRun } from '../evidence/index.js';
import { text, type VerbCall } from './options.js';

const EVIDENCE_DIR = '.orchestrator_logs';

/** `--evidence-dir`, else the nearest `.orchestrator_logs` here or above, else the one this directory would get. */
export function evidenceDirOf(call: VerbCall): string {
  const named = text(call, 'evidence-dir');
  const start = call.process.cwd();
  if (named !== null) return resolve(start, named);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, EVIDENCE_DIR))) return join(at, EVIDENCE_DIR);
    if (at === dirname(at)) return join(start, EVIDENCE_DIR);
  }
}

/** Absolute path of the run that an argument names: `last`, an id, or a path. Throws EVID_NOT_FOUND. */
export function runDirOf(call: VerbCall, argument = call.args[0] ?? 'last'): string {
  return resolveRun(evidenceDirOf(call), argument, call.process.cwd());
}
