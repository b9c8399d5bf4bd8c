/** One client, one request: read it, judge it, resolve, dial, relay, and leave one record. */
import type { Socket } from 'node:net';
import type { ReasonCode } from '../reasons/index.js';
import type { AddressPolicy, Resolved, Resolver } from './resolve.js';
import { resolveHost } from './resolve.js';
import type { Attempt, Decisions } from './decisions.js';
import { dial, type Dialled } from './dial.js';
import type { Grants, LiveGrant } from './grants.js';
import { type HeadBytes, readHeadBytes } from './head-bytes.js';
import { helloGate, requiresTls } from './hello-gate.js';
import type { Authority } from './host.js';
import type { Inlets } from './inlet.js';
import type { Meter } from './limits.js';
import { forwardedHead, hostFault, readTarget, requestFilter, type Target } from './plain-request.js';
import { responseFilter } from './plain-response.js';
import { relay, type RelayOptions, type Stop } from './relay.js';
import { ALERT_UNRECOGNIZED_NAME, ESTABLISHED, refusalReply } from './replies.js';
import { readRequestHead, type RequestHead, valuesOf } from './request-head.js';
import type { EgressLimits, Verdict } from './types.js';

export interface ServeContext {
  limits: EgressLimits;
  grants: Grants;
  decisions: Decisions;
  policy: AddressPolicy;
  resolver: Resolver;
  inlets: Inlets;
  newMeter(): Meter;
  /** Connections at this moment, this one included. */
  active(): number;
}

const LINGER_MS = 2000;

/** Why an attempt ends before any byte has passed. */
interface Refused {
  verdict: Verdict;
  code: ReasonCode;
  detail: string | null;
}

type Permitted = Exclude<Target, { kind: 'fault' }>;

interface Judged {
  head: RequestHead;
  target: Permitted;
  grant: LiveGrant;
}

/** Never rejects; the client's socket is closed or closing afterwards. */
export async function serve(client: Socket, context: ServeContext): Promise<void> {
  const bytes = await readHeadBytes(client, context.limits.headBytes, context.limits.headMs);
  if (bytes.kind === 'gone') return void client.destroy();
  const attempt = context.decisions.begin(context.newMeter());
  if (attempt === null) return void client.end(refusalReply('NET_LIMIT_DECISIONS', null, null));
  const judged = judge(bytes, attempt, context);
  if ('code' in judged) return refuse(client, attempt, judged, context, bytes);
  judged.grant.sockets.add(client);
  try {
    await reach(client, attempt, judged, bytes.kind === 'head' ? bytes.rest : Buffer.alloc(0), context);
  } finally {
    judged.grant.sockets.delete(client);
  }
}

function refused(code: ReasonCode, detail: string | null, verdict: Verdict = 'refused'): Refused {
  return { verdict, code, detail };
}

function refuse(
  client: Socket,
  attempt: Attempt,
  why: Refused,
  context: ServeContext,
  bytes: HeadBytes | null
): void {
  context.decisions.settle(attempt, why.verdict, why.code);
  const reply = refusalReply(why.code, attempt, why.detail);
  const withoutBody = bytes?.kind === 'head' && bytes.text.startsWith('HEAD ');
  client.end(withoutBody ? reply.slice(0, reply.indexOf('\r\n\r\n') + 4) : reply, 'latin1');
  linger(client);
}

/** Reads on for a moment, so that a client that is still sending gets its answer before the end. */
function linger(client: Socket): void {
  client.resume();
  const timer = setTimeout(() => client.destroy(), LINGER_MS);
  client.once('close', () => clearTimeout(timer));
}

/** Everything that can be said without asking the network. */
function judge(bytes: HeadBytes, attempt: Attempt, context: ServeContext): Judged | Refused {
  if (bytes.kind === 'late') return refused('NET_LIMIT_TIME', 'no complete request', 'failed');
  if (bytes.kind === 'long') return refused('NET_BAD_REQUEST', 'the head is too long');
  if (bytes.kind !== 'head') return refused('NET_BAD_REQUEST', 'the head is not complete');
  const head = readRequestHead(bytes.text);
  if ('fault' in head) return refused('NET_BAD_REQUEST', head.fault);
  const target = readTarget(head);
  describe(attempt, target);
  const grant = identify(head, attempt, context);
  if ('code' in grant) return grant;
  if (target.kind === 'fault') return refused(target.code, target.fault);
  attempt.quiet = grant.isQuiet(target.authority);
  return overLimit(attempt, context) ?? ruledOut(head, target, grant) ?? { head, target, grant };
}

function describe(attempt: Attempt, target: Target): void {
  attempt.kind = target.kind === 'http' ? 'http' : 'connect';
  if (target.kind === 'fault') {
    attempt.host = target.written;
  } else {
    attempt.host = target.authority.name;
    attempt.port = target.authority.port;
  }
}

function identify(head: RequestHead, attempt: Attempt, context: ServeContext): LiveGrant | Refused {
  const grant = context.grants.authenticate(valuesOf(head.headers, 'proxy-authorization'));
  if (grant === 'challenge') {
    // Some clients ask without credentials first and come back at once.
    attempt.quiet = true;
    return refused('NET_TOKEN_REFUSED', 'no credentials');
  }
  if (grant === 'refused') return refused('NET_TOKEN_REFUSED', null);
  attempt.phase = grant.phase;
  attempt.command = grant.command;
  return grant;
}

function overLimit(attempt: Attempt, context: ServeContext): Refused | null {
  if (attempt.last) return refused('NET_LIMIT_DECISIONS', null);
  return context.active() > context.limits.connections ? refused('NET_LIMIT_CONNECTIONS', null) : null;
}

function ruledOut(head: RequestHead, target: Permitted, grant: LiveGrant): Refused | null {
  const code = grant.refusal(target.authority);
  if (code !== null) return refused(code, null);
  if (target.kind === 'connect') return null;
  if (requiresTls(target.authority.port)) return refused('NET_NOT_TLS', 'plain HTTP on a port for TLS');
  const fault = hostFault(head, target.authority);
  return fault === null ? null : refused('NET_HOST_MISMATCH', fault);
}

async function reach(
  client: Socket,
  attempt: Attempt,
  judged: Judged,
  rest: Buffer,
  context: ServeContext
): Promise<void> {
  const dialled = await dialChecked(client, attempt, judged.target.authority, context);
  if ('code' in dialled) {
    const bytes: HeadBytes = { kind: 'head', text: `${judged.head.method} `, rest };
    return refuse(client, attempt, dialled, context, bytes);
  }
  if (client.destroyed) {
    dialled.socket.destroy();
    dialled.inlet.close(false);
    return context.decisions.settle(attempt, 'failed', 'NET_ENDED');
  }
  context.decisions.opened(attempt);
  const stop = await relay(relayOptions(client, dialled, attempt, judged, rest, context));
  context.decisions.settle(attempt, stop?.verdict ?? 'allowed', stop?.code ?? null);
  if (stop !== null) tell(client, attempt, judged.target, stop);
}

async function dialChecked(
  client: Socket,
  attempt: Attempt,
  asked: Authority,
  context: ServeContext
): Promise<Dialled | Refused> {
  const { limits, resolver, policy, inlets } = context;
  const resolved = await resolveHost(asked, resolver, policy, limits.resolveMs).catch(() => null);
  const stop = addressRefusal(resolved);
  attempt.address = resolved?.permitted[0] ?? resolved?.refused?.address ?? null;
  if (resolved === null || stop !== null) return stop ?? refused('NET_NAME_UNRESOLVED', null, 'failed');
  const dialled = await dial(
    resolved.permitted,
    asked.port,
    limits.connectMs,
    inlets,
    () => client.destroyed
  );
  if (dialled === null) return refused(client.destroyed ? 'NET_ENDED' : 'NET_DIAL_FAILED', null, 'failed');
  attempt.address = dialled.address;
  return dialled;
}

function addressRefusal(resolved: Resolved | null): Refused | null {
  if (resolved === null) return refused('NET_NAME_UNRESOLVED', null, 'failed');
  if (resolved.permitted.length > 0) return null;
  if (resolved.refused === null) return refused('NET_NAME_UNRESOLVED', 'no address', 'failed');
  return refused('NET_ADDRESS_REFUSED', `${resolved.refused.kind} address`);
}

function relayOptions(
  client: Socket,
  { socket: upstream, inlet }: Dialled,
  attempt: Attempt,
  judged: Judged,
  early: Buffer,
  context: ServeContext
): RelayOptions {
  const { limits } = context;
  const { head, target } = judged;
  const shared = { client, upstream, inlet, early, meter: attempt.meter, limits };
  if (target.kind === 'http') {
    const outgoing = requestFilter(head, forwardedHead(head, target));
    return { ...shared, outgoing, incoming: responseFilter(head.method), openingMs: null };
  }
  client.write(ESTABLISHED);
  const openingMs = requiresTls(target.authority.port) ? limits.headMs : null;
  return { ...shared, ...helloGate(target.authority, limits.helloBytes), openingMs };
}

/** A tunnel understands a TLS alert at most; a plain request that got no answer yet is told in words. */
function tell(client: Socket, attempt: Attempt, target: Permitted, stop: Stop): void {
  const silent = attempt.meter.counts.in === 0;
  if (target.kind === 'http' && silent) client.write(refusalReply(stop.code, attempt, stop.detail), 'latin1');
  if (stop.code === 'NET_SNI_MISMATCH' || stop.code === 'NET_SNI_MISSING')
    client.write(ALERT_UNRECOGNIZED_NAME);
  client.end();
  linger(client);
}
