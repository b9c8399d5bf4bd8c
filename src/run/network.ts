/**
 * The network of a run: where a phase was granted hosts, one filtering proxy outside, opened command by command; in
 * every phase the recorder inside. Every decision and every refused attempt is a line of egress.jsonl.
 * Source: DESIGN "Enforcement", issue 4 points 1 and 2.
 */
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import {
  EgressError,
  startEgressProxy,
  type EgressAccess,
  type EgressDeath,
  type EgressDecision,
  type EgressProxy
} from '../egress/index.js';
import { attemptCode, isQuiet } from '../permissions/attempts.js';
import { refusedCloudPatterns } from '../permissions/cloud/index.js';
import { type EgressLine, refusedHosts, type RefusedHost } from '../permissions/refused.js';
import type { Grant } from '../permissions/types.js';
import type { Secret } from '../redaction/index.js';
import type { NetworkAttempt, SandboxNetwork } from '../sandbox/index.js';
import { egressRecord, type EgressRecord } from './egress-record.js';
import type { PlannedPhase } from './plan.js';
import type { Run } from './state.js';

/** What one command gets. */
export interface CommandNetwork {
  network: SandboxNetwork;
  /** Credentials of the command alone: kept out of its log. */
  secrets: readonly Secret[];
  /**
   * To be called when it has ended: ends its access, and records what was refused inside. Throws EVID_WRITE where the
   * record has a gap.
   */
  ended(attempts: readonly NetworkAttempt[]): Promise<void>;
}

export interface RunNetwork {
  /** `position` counts the commands of a phase from 1. */
  open(phase: PlannedPhase, command: { id: string }, position: number): Promise<CommandNetwork>;
  /** Resolved if the proxy ends by itself; null where there is none. */
  readonly died: Promise<EgressDeath> | null;
  /** What was refused so far, without the quiet ones. */
  refused(): RefusedHost[];
  /** Ends the proxy and the record. Never rejects. */
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
      record.end(proxy === null ? null : await proxy.close());
    }
  };
}

async function startProxy(run: Run, record: EgressRecord): Promise<EgressProxy> {
  const { host, root, runAs } = run;
  // Short names: the path of a socket has at most 107 bytes (unix(7)), and most of them are not ours to choose.
  const directory = await root.directory('net');
  const proxy = await startEgressProxy({
    program: [process.execPath, host.egressProxy],
    socketPath: join(directory, 's'),
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
      ...record.secrets,
      { name: 'CODEX_PROXY_TOKEN', value: token },
      { name: 'CODEX_PROXY_TOKEN', value: basic }
    ],
    async ended(attempts) {
      try {
        await revoke(access);
      } finally {
        recordAttempts(run, record, phase, command, attempts);
      }
      record.check();
    }
  };
}

/** With the proxy all access is gone; its end is told by `died`, which stops a command, and by the next one's access. */
async function revoke(access: EgressAccess): Promise<void> {
  try {
    await access.revoke();
  } catch (error) {
    if (!(error instanceof EgressError) || error.code !== 'NET_PROXY_DIED') throw error;
  }
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
    secrets: record.secrets,
    ended(attempts) {
      recordAttempts(run, record, phase, command, attempts);
      record.check();
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
