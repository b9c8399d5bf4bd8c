/**
 * The receiver: takes steps over HTTPS from those who have a key. A request is authentic before a byte of its body is
 * read, and is taken once; every answer to an authentic request is signed and bound to it.
 */
import { createHash, type Hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { RemoteCode } from '../reasons/iso-remote.js';
import { RemoteError } from './errors.js';
import { readQuestion, readStep, writeFacts, writeRefusal } from './messages.js';
import type { NonceStore } from './nonces.js';
import {
  answerBase,
  bodyFacts,
  HEADERS,
  isSignature,
  requestBase,
  type Signed,
  sign,
  signedHeaders
} from './signature.js';
import { runStep, type StepLimits, type StepSandbox } from './step.js';
import type { Now, SharedKey } from './types.js';

export interface ReceiverLimits extends StepLimits {
  /** Steps at a time. */
  jobs: number;
  /** Most milliseconds between the sender's clock and this one, either way. */
  skewMs: number;
}

/** What is told of every request, once it is over. */
export interface RequestRecord {
  remote: string;
  path: string;
  /** Null where no key was shown to be known. */
  key_id: string | null;
  status: number;
  code: RemoteCode | null;
  /** For the operator of the receiver only. */
  why: string | null;
  milliseconds: number;
}

export interface ReceiverOptions {
  /** PEM. */
  cert: Uint8Array | string;
  certKey: Uint8Array | string;
  keys: readonly SharedKey[];
  nonces: NonceStore;
  sandbox: StepSandbox;
  limits: ReceiverLimits;
  now: Now;
  record(record: RequestRecord): void;
}

export interface Receiver {
  readonly port: number;
  /** Takes no more requests, ends the steps that run, and settles when they are gone. */
  close(): Promise<void>;
}

const BODY_MS = 120_000;

/** Throws ISO_REMOTE_FAILED where the address is taken, or the certificate and its key do not fit. */
export async function startReceiver(options: ReceiverOptions, host: string, port: number): Promise<Receiver> {
  const site: Site = { options, running: new Map(), closing: false };
  const server = serverOf(site);
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: Error): void =>
      reject(
        new RemoteError('ISO_REMOTE_FAILED', `cannot listen on ${host}:${port}`, {
          why: cause.message,
          fix: 'Name a free port of this machine with --listen.',
          cause
        })
      );
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server, site) };
}

interface Site {
  options: ReceiverOptions;
  running: Map<AbortController, Promise<void>>;
  closing: boolean;
}

function serverOf(site: Site): Server {
  const { cert, certKey } = site.options;
  let server: Server;
  try {
    server = createServer({
      cert: Buffer.from(cert),
      key: Buffer.from(certKey),
      minVersion: 'TLSv1.2',
      maxHeaderSize: 16 * 1024,
      // One request a connection: nothing is left over for a next one to be mistaken for.
      keepAlive: false
    });
  } catch (cause) {
    throw new RemoteError(
      'ISO_REMOTE_FAILED',
      `the certificate or its key cannot be used: ${String(cause)}`,
      { cause }
    );
  }
  server.headersTimeout = 15_000;
  server.requestTimeout = BODY_MS;
  server.maxRequestsPerSocket = 1;
  server.maxConnections = 128;
  // A handshake that fails has no answer to be sent.
  server.on('tlsClientError', () => undefined);
  server.on('clientError', (_error, socket) => void socket.destroy());
  server.on('request', (request, response) => void serve(request, response, site));
  return server;
}

async function close(server: Server, site: Site): Promise<void> {
  site.closing = true;
  for (const controller of site.running.keys()) controller.abort();
  await Promise.all(site.running.values());
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** A request that was shown to come from the holder of a key. */
interface Authentic {
  key: SharedKey;
  signed: Signed;
}

async function serve(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const begun = performance.now();
  let authentic: Authentic | null = null;
  let result: Result;
  try {
    authentic = authenticate(request, site.options);
    result = { status: 200, body: await handle(request, response, authentic, site), code: null, why: null };
  } catch (error) {
    result = refusalOf(error);
  }
  const { options } = site;
  options.record({
    remote: request.socket.remoteAddress ?? '',
    path: (request.url ?? '').slice(0, 200),
    key_id: authentic?.key.id ?? null,
    status: result.status,
    code: result.code,
    why: result.why,
    milliseconds: Math.round(performance.now() - begun)
  });
  respond(request, response, result, authentic, options.now());
}

interface Result {
  status: number;
  body: Buffer;
  code: RemoteCode | null;
  why: string | null;
}

/** What is not about the request stays here: paths and reasons of this machine are not the sender's. */
function refusalOf(error: unknown): Result {
  if (!(error instanceof RemoteError)) {
    const body = writeRefusal(
      'ISO_REMOTE_FAILED',
      'the receiver has a trouble of its own; its log says which'
    );
    return {
      status: 500,
      body,
      code: 'ISO_REMOTE_FAILED',
      why: error instanceof Error ? error.message : String(error)
    };
  }
  const { code, message } = error;
  return { status: STATUS[code] ?? 400, body: writeRefusal(code, message), code, why: message };
}

const STATUS: Partial<Record<RemoteCode, number>> = {
  ISO_REMOTE_BUSY: 503,
  ISO_REMOTE_CLOCK: 401,
  ISO_REMOTE_FAILED: 500,
  ISO_REMOTE_KEY_UNKNOWN: 401,
  ISO_REMOTE_REPLAY: 409,
  ISO_REMOTE_SIGNATURE: 401,
  ISO_REMOTE_TIMEOUT: 408,
  ISO_REMOTE_TOO_LARGE: 413,
  ISO_REMOTE_UNSIGNED: 401
};

/**
 * From the headers alone: the signature covers length and digest of the body. The nonce is taken last, so that only
 * requests that are right in everything else are remembered.
 */
function authenticate(request: IncomingMessage, { keys, nonces, limits, now }: ReceiverOptions): Authentic {
  const signed = signedHeaders(request.headers);
  const key = keys.find(candidate => candidate.id === signed.keyId);
  if (key === undefined)
    throw new RemoteError('ISO_REMOTE_KEY_UNKNOWN', `there is no key ${signed.keyId} here`);
  const length = contentLength(request);
  const timestamp = Number(signed.timestamp);
  const base = requestBase({
    method: request.method ?? '',
    path: request.url ?? '',
    host: request.headers.host ?? '',
    key_id: signed.keyId,
    timestamp,
    nonce: signed.nonce,
    body_bytes: length,
    body_sha256: signed.bodySha256
  });
  if (!isSignature(signed.signature, base, key))
    throw new RemoteError('ISO_REMOTE_SIGNATURE', 'the signature does not fit');
  const at = now();
  if (Math.abs(at - timestamp) > limits.skewMs)
    throw new RemoteError('ISO_REMOTE_CLOCK', `signed at ${when(timestamp)}, and here it is ${when(at)}`);
  if (length > limits.maxBytes)
    throw new RemoteError('ISO_REMOTE_TOO_LARGE', `${length} bytes, at most ${limits.maxBytes}`);
  // Until the clock alone would refuse it.
  nonces.take(key.id, signed.nonce, timestamp + limits.skewMs + 1, at);
  return { key, signed };
}

function contentLength({ headers }: IncomingMessage): number {
  const text = headers['content-length'];
  if (headers['transfer-encoding'] !== undefined || text === undefined || !/^\d{1,15}$/.test(text))
    throw new RemoteError('ISO_REMOTE_UNSIGNED', 'the request does not say how long its body is');
  return Number(text);
}

function when(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? 'no time' : date.toISOString();
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { signed }: Authentic,
  site: Site
): Promise<Buffer> {
  const { sandbox } = site.options;
  const path = (request.url ?? '').replace(/^.*(?=\/v1\/)/, '');
  if (request.method !== 'POST' || (path !== '/v1/facts' && path !== '/v1/step'))
    throw new RemoteError('ISO_REMOTE_MALFORMED', 'there is nothing at this address');
  if (path === '/v1/facts') {
    readQuestion(await bodyOf(request, signed));
    return writeFacts(sandbox.facts);
  }
  if (site.closing || site.running.size >= site.options.limits.jobs)
    throw new RemoteError('ISO_REMOTE_BUSY', 'all places are taken');
  return inPlace(site, async signal => {
    response.once('close', () => void (response.writableFinished || abortOf(site, signal)));
    const { step, trees } = readStep(await bodyOf(request, signed));
    return runStep(step, trees, sandbox, site.options.limits, signal);
  });
}

/** Holds one of the places for as long as the work takes. */
async function inPlace(site: Site, work: (signal: AbortSignal) => Promise<Buffer>): Promise<Buffer> {
  const controller = new AbortController();
  const done = work(controller.signal);
  site.running.set(
    controller,
    done.then(
      () => undefined,
      () => undefined
    )
  );
  try {
    return await done;
  } finally {
    site.running.delete(controller);
  }
}

/** The sender is gone: nobody waits for the step. */
function abortOf(site: Site, signal: AbortSignal): void {
  for (const controller of site.running.keys()) if (controller.signal === signal) controller.abort();
}

/** Throws ISO_REMOTE_TAMPERED where it is not the body that was signed. */
async function bodyOf(request: IncomingMessage, { bodySha256 }: Signed): Promise<Buffer> {
  const length = contentLength(request);
  const chunks: Buffer[] = [];
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      hash.update(chunk);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new RemoteError('ISO_REMOTE_UNREACHABLE', 'the body ended early', { cause });
  }
  if (bytes !== length || hash.digest('hex') !== bodySha256)
    throw new RemoteError('ISO_REMOTE_TAMPERED', 'the body is not the one that was signed');
  return Buffer.concat(chunks);
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body }: Result,
  authentic: Authentic | null,
  timestamp: number
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    'content-length': body.length,
    connection: 'close',
    ...(authentic === null ? {} : answerHeaders(authentic, status, body, timestamp))
  });
  if (request.complete) return void response.end(body);
  // Closing over a body that was not read would take the answer back: it is read away for a moment.
  response.write(body);
  const late = setTimeout(() => response.end(), DRAIN_MS);
  request.once('close', () => clearTimeout(late));
  request.once('end', () => response.end());
  request.resume();
}

const DRAIN_MS = 3000;

function answerHeaders({ key, signed }: Authentic, status: number, body: Buffer, timestamp: number) {
  const { body_bytes, body_sha256 } = bodyFacts(body);
  const facts = {
    key_id: key.id,
    status,
    nonce: signed.nonce,
    request_signature: signed.signature,
    timestamp,
    body_bytes,
    body_sha256
  };
  return {
    [HEADERS.keyId]: key.id,
    [HEADERS.timestamp]: String(timestamp),
    [HEADERS.nonce]: signed.nonce,
    [HEADERS.bodySha256]: body_sha256,
    [HEADERS.signature]: sign(answerBase(facts), key)
  };
}
