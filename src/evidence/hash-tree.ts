/** Hashing the files of a tree: on this thread where they are few, in worker threads where they are many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { HashLane, type HashRequest, type HashResult, type LaneOrder, type LaneReport } from './hash-lane.js';

export type { HashRequest, HashResult } from './hash-lane.js';

export interface HashOptions {
  /** Absolute path of the bundled worker (dist/hash-worker/index.js); null or absent: this thread only. */
  workerPath?: string | null;
  /** Worker threads; default as many as there are processors, 2 to 8. */
  workers?: number;
}

/** A worker takes about 43 ms to start: below this much work it would only delay. */
const WORTH_BYTES = 128 * 1024 * 1024;
const WORTH_FILES = 4096;

/** Hashes on this thread; results in the order of the requests. Files are refused, never thrown over. */
export function hashTreeSync(root: string, requests: readonly HashRequest[]): HashResult[] {
  const lane = HashLane.at(root);
  try {
    return requests.map(request => lane.hash(request));
  } finally {
    lane.close();
  }
}

/** Hashes files below `root`; results in the order of the requests. Rejects where a worker cannot run. */
export async function hashTree(
  root: string,
  requests: readonly HashRequest[],
  options: HashOptions = {}
): Promise<HashResult[]> {
  const { workerPath } = options;
  if (workerPath === undefined || workerPath === null || !worthWorkers(requests))
    return hashTreeSync(root, requests);
  const count = options.workers ?? Math.min(8, Math.max(2, availableParallelism()));
  const order: LaneOrder = { root, requests, next: new SharedArrayBuffer(4) };
  const reports = await Promise.all(Array.from({ length: count }, () => oneWorker(workerPath, order)));
  const results = new Array<HashResult>(requests.length);
  for (const [index, result] of reports.flat()) results[index] = result;
  return results;
}

function worthWorkers(requests: readonly HashRequest[]): boolean {
  if (requests.length >= WORTH_FILES) return true;
  return (
    requests.length > 1 && requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0) >= WORTH_BYTES
  );
}

function oneWorker(workerPath: string, order: LaneOrder): Promise<LaneReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: order });
    worker.once('message', (report: LaneReport) => resolve(report));
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the hashing worker ended early (exit ${code})`)));
  });
}
