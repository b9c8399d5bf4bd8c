/**
 * The record of a run's network: egress.jsonl, and what was refused as events of the journal. What clients ask for is
 * hostile text: it may hold secrets, there may be very much of it, and the disk may fill up with it. None of that may
 * end the proxy or keep the run from being sealed. Source: DESIGN "Evidence", issue 4 points 1 and 2.
 */
import type { LogSink } from '../evidence/index.js';
import type { EgressLine } from '../permissions/refused.js';
import { secretsOf, type RedactionStream, type Redactor, type Secret } from '../redaction/index.js';
import type { Run } from './state.js';

/** Lines are bounded by the decisions of the proxy and by the attempts of a command; this much is never reached. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Refused attempts of one command that are events of the journal; egress.jsonl has all of them. */
export const MOST_TOLD = 100;

export interface EgressRecord {
  /** As they are in the file: redacted. */
  readonly lines: readonly EgressLine[];
  /** What the texts of the network may hold beside the run's own secrets. */
  readonly secrets: readonly Secret[];
  /** Never throws: it is called where nobody could catch it. */
  add(line: Omit<EgressLine, 'seq'>): void;
  /** Throws EVID_WRITE where a line or an event could not be written. */
  check(): void;
  /** Says how much there was, and ends the file. Never throws; a file that is not whole is named in the journal. */
  end(summary: object | null): void;
}

interface State {
  readonly run: Run;
  readonly sink: LogSink;
  readonly lines: EgressLine[];
  /** Refused so far, by phase and command. */
  readonly told: Map<string, Told>;
  failure: Error | null;
}

interface Told {
  phase: string | null;
  command: string | null;
  count: number;
}

export function egressRecord(run: Run): EgressRecord {
  const secrets = loweredSecrets(run);
  const redactor = run.redactor.with(secrets);
  const sink = run.record.openLog('egress.jsonl', { maxBytes: MOST_BYTES, stream: redactedBy(redactor) });
  const state: State = { run, sink, lines: [], told: new Map(), failure: null };
  return {
    lines: state.lines,
    secrets,
    add: facts => add(state, withoutSecrets(facts, redactor)),
    check() {
      if (state.failure !== null) throw state.failure;
      sink.check();
    },
    end(summary) {
      tryTo(state, () => tellEnd(state, summary));
      tryTo(state, () => endSink(state));
    }
  };
}

/** Names of hosts are compared, resolved and recorded in lower case, so that a secret in one is no longer as it was. */
function loweredSecrets({ host }: Run): Secret[] {
  return secretsOf(host.env)
    .map(({ name, value }) => ({ name, value: value.toLowerCase(), own: value }))
    .flatMap(({ own, ...lowered }) => (own === lowered.value ? [] : [lowered]));
}

/** Lines are redacted before they are JSON, so that no value of a secret can take their form away. */
function redactedBy(redactor: Redactor): RedactionStream {
  return { push: chunk => chunk, end: () => new Uint8Array(0), counts: () => redactor.counts() };
}

function withoutSecrets<T extends Pick<EgressLine, 'host' | 'process'>>(facts: T, redactor: Redactor): T {
  const { host, process } = facts;
  return {
    ...facts,
    host: withoutSecret(host, redactor),
    process: process === null ? null : redactor.redactText(process)
  };
}

/** What is no name was not brought into lower case. */
function withoutSecret(host: string, redactor: Redactor): string {
  const lower = host.toLowerCase();
  const shown = redactor.redactText(lower);
  return shown === lower ? redactor.redactText(host) : shown;
}

function add(state: State, facts: Omit<EgressLine, 'seq'>): void {
  const line: EgressLine = { seq: state.lines.length + 1, ...facts };
  state.lines.push(line);
  state.sink.write(Buffer.from(`${JSON.stringify(line)}\n`));
  if (line.verdict === 'refused') tryTo(state, () => tell(state, line));
}

function tell(state: State, { phase, command, host, port, code, tries, quiet }: EgressLine): void {
  const key = JSON.stringify([phase, command]);
  const told = state.told.get(key) ?? { phase, command, count: 0 };
  state.told.set(key, { ...told, count: told.count + 1 });
  if (told.count >= MOST_TOLD) return;
  state.run.record.journal.append('network.refused', { phase, command, host, port, code, tries, quiet });
}

function tellEnd({ run, told }: State, summary: object | null): void {
  for (const { phase, command, count } of told.values()) {
    if (count <= MOST_TOLD) continue;
    run.record.journal.append('network.refused-more', { phase, command, count: count - MOST_TOLD });
  }
  if (summary !== null) run.record.journal.append('egress.ended', summary);
}

function endSink({ run, sink }: State): void {
  try {
    sink.end();
  } catch {
    run.record.journal.append('log.incomplete', { path: 'egress.jsonl', ...sink.end() });
  }
}

/** The first failure is kept for `check`. */
function tryTo(state: State, work: () => void): void {
  try {
    work();
  } catch (error) {
    state.failure ??= error instanceof Error ? error : new Error(String(error));
  }
}
