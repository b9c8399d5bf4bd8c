/**
 * GitHub's Results service as @actions/artifact speaks it: Twirp calls in JSON under
 * `/twirp/github.actions.results.api.v1.ArtifactService/`, and a blob store behind signed addresses that takes
 * Azure's block uploads. On loopback, in memory, one per call of `startResults`.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askedFor, handle, recorded, type ResultsRequest } from './results-calls.js';
import { makeFaults, type Answer, type Match } from './results-faults.js';
import { makeStore, type Artifact, type Scope, type Store } from './results-store.js';
import { unzip } from './results-zip.js';

export type { Artifact } from './results-store.js';
export type { ResultsRequest } from './results-calls.js';
export type { Answer, Asked, Match } from './results-faults.js';

export interface Results {
  /** Origin for ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** An unsigned JWT with the scope `Actions.Results:<run>:<job>`; only tokens from here are accepted. */
  runtimeToken(runId: string | number, jobId: string): string;
  readonly artifacts: readonly Artifact[];
  /** The files of the finalized artifact of that name. */
  extract(name: string): Promise<Map<string, Buffer>>;
  readonly requests: readonly ResultsRequest[];
  /** Plants a fault for the next `times` (1) requests that match. */
  fault(match: Match, answer: Answer, times?: number): void;
  clearFaults(): void;
  /** Changes stored bytes behind the service's back; the listed digest stays. */
  tamper(name: string, change: (bytes: Buffer) => Buffer): void;
  /** `unavailable`: every answer is 503. `refused`: the port is closed. */
  down(how?: 'unavailable' | 'refused'): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the service on a free port of 127.0.0.1. */
export async function startResults(): Promise<Results> {
  const store = makeStore();
  const faults = makeFaults();
  const scopes = new Map<string, Scope>();
  const requests: ResultsRequest[] = [];
  const stopped = new AbortController();
  let unavailable = false;

  const server = createServer((request, response) => {
    const asked = askedFor(request);
    const record = recorded(asked);
    requests.push(record);
    response.on('close', () => (record.status = response.headersSent ? response.statusCode : null));
    const fault = unavailable ? { status: 503 } : faults.take(asked);
    const context = { store, scopes, url, stopped: stopped.signal };
    handle(context, { request, response, asked, record, fault }).catch(error => response.destroy(error));
  });
  const port = await listen(server, 0);
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    stopped.abort();
    await shut(server);
  };

  return {
    url,
    runtimeToken: (runId, jobId) => issueToken(scopes, { runId: String(runId), jobId }),
    get artifacts() {
      return store.artifacts();
    },
    extract: async name => unzip(finalizedBytes(store, name)),
    requests,
    fault: (match, answer, times = 1) => faults.plant(match, answer, times),
    clearFaults: () => faults.clear(),
    tamper: (name, change) => store.replace(name, change),
    down: async (how = 'unavailable') => {
      if (how === 'refused') await shut(server);
      else unavailable = true;
    },
    up: async () => {
      unavailable = false;
      if (!server.listening) await listen(server, port);
    },
    close
  };
}

/** `header.payload.` of RFC 7519 section 6: unsecured, as the client only reads its claims. */
function issueToken(scopes: Map<string, Scope>, scope: Scope): string {
  const now = Math.floor(Date.now() / 1000);
  const scp = `Actions.ExampleScope Actions.Results:${scope.runId}:${scope.jobId}`;
  const claims = [
    { alg: 'none', typ: 'JWT' },
    { scp, iat: now, nbf: now, exp: now + 21_600 }
  ];
  const token = `${claims.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
  scopes.set(token, scope);
  return token;
}

function finalizedBytes(store: Store, name: string): Buffer {
  const found = store.artifacts().find(artifact => artifact.name === name && artifact.finalized);
  if (found !== undefined) return found.bytes;
  const names = store.artifacts().map(artifact => `${artifact.name}${artifact.finalized ? '' : ' (open)'}`);
  throw new Error(`no finalized artifact is called ${name}; there are: ${names.join(', ') || 'none'}`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

async function shut(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>(settle => server.close(() => settle()));
  server.closeAllConnections();
  await closed;
}
