/** Entry of the hashing worker thread, bundled on its own: hashes until no file is left and reports once. */
import { parentPort, workerData } from 'node:worker_threads';
import { runLane, type LaneOrder } from './evidence/hash-lane.js';

parentPort?.postMessage(runLane(workerData as LaneOrder));
