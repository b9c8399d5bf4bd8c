/** The record of decisions: one for each attempt, whatever became of it, in the order in which attempts ended. */
import type { ReasonCode } from '../reasons/index.js';
import type { Meter } from './limits.js';
import type { DecisionKind, EgressDecision, Verdict } from './types.js';

/** What is known of an attempt so far; filled in while it is judged. */
export interface Attempt {
  phase: string | null;
  command: string | null;
  kind: DecisionKind;
  host: string;
  port: number | null;
  address: string | null;
  quiet: boolean;
  readonly time: string;
  readonly id: number;
  readonly meter: Meter;
  /** True for the last one that the run may make: it is refused, and stands in the record for all that follow. */
  readonly last: boolean;
}

/** A decision that is not final: bytes are passing. Held by the host in case the proxy dies. */
export interface OpenAttempt {
  id: number;
  decision: EgressDecision;
}

export interface Decisions {
  /** Null where the run has used up its decisions. */
  begin(meter: Meter): Attempt | null;
  /** Bytes may pass from now on. */
  opened(attempt: Attempt): void;
  /** The one record. A second call for the same attempt does nothing. */
  settle(attempt: Attempt, verdict: Verdict, code: ReasonCode | null): void;
  /** Settles what is still undecided, at the end. */
  abandon(): void;
}

export interface DecisionSink {
  open(attempt: OpenAttempt): void;
  decision(id: number, decision: EgressDecision): void;
}

const MAX_HOST = 260;

/** `most`: attempts in all. */
export function decisions(sink: DecisionSink, most: number, now: () => string): Decisions {
  const pending = new Map<number, Attempt>();
  let begun = 0;
  let seq = 0;
  return {
    begin(meter) {
      if (begun >= most) return null;
      begun += 1;
      const attempt: Attempt = { ...UNKNOWN, time: now(), id: begun, meter, last: begun === most };
      pending.set(begun, attempt);
      return attempt;
    },
    opened(attempt) {
      sink.open({ id: attempt.id, decision: record(attempt, 0, 'allowed', null) });
    },
    settle,
    abandon() {
      for (const attempt of pending.values()) settle(attempt, 'failed', 'NET_ENDED');
    }
  };

  function settle(attempt: Attempt, verdict: Verdict, code: ReasonCode | null): void {
    if (!pending.delete(attempt.id)) return;
    seq += 1;
    sink.decision(attempt.id, record(attempt, seq, verdict, code));
  }
}

const UNKNOWN = {
  phase: null,
  command: null,
  kind: 'connect',
  host: '',
  port: null,
  address: null,
  quiet: false
} as const;

function record(attempt: Attempt, seq: number, verdict: Verdict, code: ReasonCode | null): EgressDecision {
  const { time, phase, command, kind, host, port, address, quiet } = attempt;
  const { out, in: into } = attempt.meter.counts;
  const shown = printable(host);
  return {
    seq,
    time,
    phase,
    command,
    kind,
    host: shown,
    port,
    address,
    verdict,
    code,
    bytes_out: out,
    bytes_in: into,
    quiet
  };
}

/** Text of a hostile client: visible ASCII stays, everything else becomes `?`; bounded. */
export function printable(text: string): string {
  const shown = text.slice(0, MAX_HOST).replace(/[^\x20-\x7e]/g, '?');
  return text.length > MAX_HOST ? `${shown.slice(0, MAX_HOST - 3)}...` : shown;
}
