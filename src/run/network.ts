/**
 * The network of a run: where a phase was granted hosts, one filtering proxy outside, opened command by command; in
 * every phase the recorder inside. Every decision and every refused attempt is a line of egress.jsonl.
 * Source: DESIGN "Enforcement", issue 4 points 1 and 2.
 */
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import {
  startEgressProxy,
  type EgressDeath,
  type EgressDecision,
  type EgressProxy
} from '../egress/index.js';
import type { LogSink } from '../evidence/index.js';
import { attemptCode, isQuiet } from '../permissions/attempts.js';
import { refusedCloudPatterns } from '../permissions/cloud/index.js';
import { type EgressLine, refusedHosts, type RefusedHost } from '../permissions/refused.js';
import type { Grant } from '../permissions/types.js';
import type { Secret } from '../redaction/index.js';
import type { NetworkAttempt, SandboxNetwork } from '../sandbox/index.js';
import type { PlannedPhase } from './plan.js';
import type { Run } from './state.js';

/** Lines are bounded by the decisions of the proxy and by the attempts of a command; this much is never reached. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What one command gets. */
export interface CommandNetwork {
  network: SandboxNetwork;
  /** Credentials of the command alone: kept out of its log. */
  secrets: readonly Secret[];
  /** To be called when it has ended: ends its access, and records what was refused inside. */
  ended(attempts: readonly NetworkAttempt[]): Promise<void>;
}

export interface RunNetwork {
  /** `position` counts the commands of a phase from 1. */
  open(phase: PlannedPhase, command: { id: string }, position: number): Promise<CommandNetwork>;
  /** Resolved if the proxy ends by itself; null where there is none. */
  readonly died: Promise<EgressDeath> | null;
  /** What was refused so far, without the quiet ones. */
  refused(): RefusedHost[];
  close(): Promise<void>;
}

/** Starts the proxy where a phase that runs something was granted hosts. Throws NET_PROXY_START. */
export async function openNetwork(run: Run, recorder: boolean): Promise<RunNetwork> {
  const record = egressRecord(run);
  const needed = run.plan.phases.some(
    ({ grant, commands }) => grant.network !== 'none' && commands.length > 0
  );
  const proxy = needed ? await startProxy(run, record) : null;
  return {
    died: proxy?.died ?? null,
    refused: () => refusedHosts(record.lines),
    open: (phase, command, position) =>
      phase.grant.network === 'none' || proxy === null
        ? Promise.resolve(closedNetwork(run, record, recorder, phase, command))
        : openAccess(run, record, proxy, phase, command, position),
    async close() {
      if (proxy !== null) run.record.journal.append('egress.ended', { ...(await proxy.close()) });
      record.sink.end();
    }
  };
}

interface EgressRecord {
  readonly lines: readonly EgressLine[];
  readonly sink: LogSink;
  add(line: Omit<EgressLine, 'seq'>): void;
}

function egressRecord(run: Run): EgressRecord {
  const sink = run.record.openLog('egress.jsonl', { maxBytes: MOST_BYTES });
  const lines: EgressLine[] = [];
  return {
    lines,
    sink,
    add(facts) {
      const line: EgressLine = { seq: lines.length + 1, ...facts };
      lines.push(line);
      sink.write(Buffer.from(`${JSON.stringify(line)}\n`));
      if (line.verdict !== 'refused') return;
      const { phase, command, host, port, code, tries, quiet } = line;
      run.record.journal.append('network.refused', { phase, command, host, port, code, tries, quiet });
    }
  };
}

async function startProxy(run: Run, record: EgressRecord): Promise<EgressProxy> {
  const { host, root, runAs } = run;
  const directory = await root.directory('egress');
  const proxy = await startEgressProxy({
    program: [process.execPath, host.egressProxy],
    socketPath: join(directory, 'proxy', 's'),
    identity: runAs.dropped ? runAs : null,
    frozenTime: host.clock.frozen ? host.clock.now() : null,
    onDecision: decision => record.add(lineOf(run, decision))
  });
  run.record.journal.append('egress.started', {
    phases: run.plan.phases
      .filter(({ grant }) => grant.network !== 'none')
      .map(({ name, grant }) => ({ phase: name, allow: grant.network }))
  });
  return proxy;
}

/** The proxy knows a command by its position; the record names it as the plan does. */
function lineOf(run: Run, { seq: _own, command, ...facts }: EgressDecision): Omit<EgressLine, 'seq'> {
  const planned = run.plan.phases.find(({ name }) => name === facts.phase);
  const id = command === null ? null : (planned?.commands[Number(command) - 1]?.id ?? null);
  return { ...facts, command: id, process: null, tries: 1 };
}

async function openAccess(
  run: Run,
  record: EgressRecord,
  proxy: EgressProxy,
  phase: PlannedPhase,
  command: { id: string },
  position: number
): Promise<CommandNetwork> {
  const { grant, name } = phase;
  const access = await proxy.grant(
    { phase: name, command: String(position) },
    {
      allow: grant.network === 'none' ? [] : grant.network,
      quiet: run.plan.contract.quiet_hosts,
      refuse: [{ hosts: refusedHostsOf(grant), code: 'CLOUD_HOST_REFUSED' }]
    }
  );
  const { user, token } = access;
  const basic = Buffer.from(`${user}:${token}`).toString('base64');
  return {
    network: { kind: 'proxy', socket: proxy.socketPath, user, token, recorder: true },
    secrets: [
      { name: 'CODEX_PROXY_TOKEN', value: token },
      { name: 'CODEX_PROXY_TOKEN', value: basic }
    ],
    async ended(attempts) {
      await access.revoke();
      recordAttempts(run, record, phase, command, attempts);
    }
  };
}

/** As the proxy reads them: an IPv6 address in brackets. */
function refusedHostsOf({ cloud }: Grant): string[] {
  const patterns = refusedCloudPatterns(cloud === 'none' ? {} : cloud);
  return patterns.map(pattern => (isIPv6(pattern) ? `[${pattern}]` : pattern));
}

function closedNetwork(
  run: Run,
  record: EgressRecord,
  recorder: boolean,
  phase: PlannedPhase,
  command: { id: string }
): CommandNetwork {
  return {
    network: { kind: 'none', recorder },
    secrets: [],
    ended(attempts) {
      recordAttempts(run, record, phase, command, attempts);
      return Promise.resolve();
    }
  };
}

/** What was refused inside. Requests to the proxy stand in its own decisions. */
function recordAttempts(
  run: Run,
  record: EgressRecord,
  { name, grant }: PlannedPhase,
  command: { id: string },
  attempts: readonly NetworkAttempt[]
): void {
  for (const { kind, host, port, process, count } of attempts) {
    record.add({
      time: run.host.clock.now(),
      phase: name,
      command: command.id,
      kind,
      host,
      port,
      address: null,
      verdict: 'refused',
      code: attemptCode({ host, port }, grant),
      bytes_out: 0,
      bytes_in: 0,
      quiet: isQuiet({ host, port }, run.plan.contract.quiet_hosts),
      process,
      tries: count
    });
  }
}
