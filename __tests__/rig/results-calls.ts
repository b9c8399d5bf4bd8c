/** What the Results service answers: the Twirp calls of the artifact service and the blob store's requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerPlanted, readBody, type Answer, type Asked } from './results-faults.js';
import { Refusal, type Artifact, type Message, type Scope, type Store } from './results-store.js';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** One request, in the order of arrival. */
export interface ResultsRequest {
  method: string;
  path: string;
  /** The Twirp method, or `PutBlock`, `PutBlockList`, `PutBlob`, `GetBlob`; the path where it is none of these. */
  operation: string;
  /** Bytes of the request's body; what had arrived is not counted where it was cut. */
  bytes: number;
  /** The Twirp request; null for blobs. */
  message: Message | null;
  /** Status of the answer; null where the connection was broken or the answer is not there yet. */
  status: number | null;
}

export interface Context {
  store: Store;
  scopes: ReadonlyMap<string, Scope>;
  url: string;
  stopped: AbortSignal;
}

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  asked: Asked;
  record: ResultsRequest;
  fault: Answer | null;
}

/** What is sent back: JSON for Twirp, bytes for a blob. */
interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Answers one request, with the fault that is planted for it. */
export async function handle(context: Context, exchange: Exchange): Promise<void> {
  const { request, response, record, fault } = exchange;
  const body = await readBody(request, fault?.cut);
  if (body === null) return;
  record.bytes = body.length;
  if (record.path.startsWith(SERVICE)) record.message = parsed(body);
  if (fault?.delay !== undefined) await wait(fault.delay, undefined, { signal: context.stopped });
  if (fault?.status !== undefined) return answerPlanted(response, fault);
  const reply = replyTo(context, exchange, body);
  if (fault?.lose === true) return void request.socket.destroy();
  send(response, reply, fault?.truncate);
}

function replyTo(context: Context, { request, asked, record }: Exchange, body: Buffer): Reply {
  const twirp = asked.path.startsWith(SERVICE);
  try {
    if (twirp && asked.method === 'POST') return json(200, call(context, request, record));
    if (asked.path.startsWith('/storage/')) return blob(context.store, asked, request, body);
    return json(501, { code: 'unimplemented', msg: `no such route: ${asked.method} ${asked.path}` });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return twirp ? json(error.status, { code: error.code, msg: error.message }) : azureError(error);
  }
}

function call({ store, scopes, url }: Context, request: IncomingMessage, record: ResultsRequest): Message {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const scope = scopes.get(token ?? '');
  if (scope === undefined) throw new Refusal(401, 'unauthenticated', 'the runtime token is not valid');
  const message = record.message;
  if (message === null) throw new Refusal(400, 'malformed', 'the body is not a JSON object');
  const own = message['workflow_job_run_backend_id'] === scope.jobId;
  // Readers name the job that made the artifact, which may be another one of the same run.
  const writes = record.operation === 'CreateArtifact' || record.operation === 'FinalizeArtifact';
  if (message['workflow_run_backend_id'] !== scope.runId || (writes && !own)) {
    throw new Refusal(403, 'permission_denied', 'the runtime token is for another run or job');
  }
  switch (record.operation) {
    case 'CreateArtifact':
      return { ok: true, signed_upload_url: url + store.create(scope, message).path };
    case 'FinalizeArtifact':
      return { ok: true, artifact_id: String(store.finalize(scope, message).id) };
    case 'ListArtifacts':
      return { artifacts: store.list(scope, message).map(listed) };
    case 'GetSignedArtifactURL':
      return { signed_url: url + store.sign(scope, message).path };
    case 'DeleteArtifact':
      return { ok: true, artifact_id: String(store.remove(scope, message).id) };
    default:
      throw new Refusal(404, 'bad_route', `no such method: ${record.operation}`);
  }
}

function listed(artifact: Artifact): Message {
  return {
    workflow_run_backend_id: artifact.runId,
    workflow_job_run_backend_id: artifact.jobId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes.length),
    created_at: artifact.createdAt.toISOString(),
    digest: artifact.digest
  };
}

/** Put Block, Put Block List, Put Blob and Get Blob of the Blob service's REST interface. */
function blob(store: Store, asked: Asked, request: IncomingMessage, body: Buffer): Reply {
  const { method, path, query } = asked;
  const signature = query.get('sig') ?? '';
  if (method === 'GET') return download(store.read(path, signature));
  const operation = operationOf(asked);
  if (operation === 'PutBlock') store.putBlock(path, signature, query.get('blockid') ?? '', body);
  else if (operation === 'PutBlockList') store.commitBlocks(path, signature, blockIds(body));
  else if (operation === 'PutBlob' && request.headers['x-ms-blob-type'] === 'BlockBlob') {
    store.putWhole(path, signature, body);
  } else throw new Refusal(400, 'MissingRequiredHeader', 'x-ms-blob-type: BlockBlob is required');
  const headers = { etag: '"0x1"', 'last-modified': new Date().toUTCString(), 'x-ms-version': '2025-01-05' };
  return { status: 201, headers, body: Buffer.alloc(0) };
}

function blockIds(body: Buffer): string[] {
  const list = body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g);
  return [...list].map(([, id]) => id!);
}

function download({ bytes, mimeType, name }: Artifact): Reply {
  const headers = {
    'content-type': mimeType,
    'content-disposition': `attachment; filename="${encodeURIComponent(name)}.zip"`
  };
  return { status: 200, headers, body: bytes };
}

function azureError({ status, code, message }: Refusal): Reply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  const headers = { 'content-type': 'application/xml', 'x-ms-error-code': code };
  return { status, headers, body: Buffer.from(xml) };
}

function json(status: number, value: Message): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(value))
  };
}

function send(
  response: ServerResponse,
  { status, headers, body }: Reply,
  truncate: number | undefined
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  if (truncate === undefined) return void response.end(body);
  response.write(body.subarray(0, truncate), () => response.destroy());
}

export function askedFor(request: IncomingMessage): Asked {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://results.invalid');
  return { method: request.method ?? 'GET', path: pathname, query: searchParams };
}

export function recorded(asked: Asked): ResultsRequest {
  const { method, path } = asked;
  return { method, path, operation: operationOf(asked), bytes: 0, message: null, status: null };
}

function operationOf({ method, path, query }: Asked): string {
  if (path.startsWith(SERVICE)) return path.slice(SERVICE.length);
  if (!path.startsWith('/storage/')) return path;
  if (method === 'GET') return 'GetBlob';
  const component = query.get('comp');
  if (component === 'block') return 'PutBlock';
  return component === 'blocklist' ? 'PutBlockList' : 'PutBlob';
}

function parsed(body: Buffer): Message | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Message) : null;
  } catch {
    return null;
  }
}
