/** What the remote room offers: the sending side (`openRemote`) and the receiving one (`startReceiver`). */
export { openRemote } from './backend.js';
export type { OpenedRemote, RemoteBackend, RemoteOptions, RemoteReport, RemoteStep } from './backend.js';
export { RemoteError } from './errors.js';
export { pickKey, readKeys, readPrivateFile } from './keys.js';
export { type NonceStore, openNonceStore } from './nonces.js';
export { startReceiver } from './receiver.js';
export type { Receiver, ReceiverLimits, ReceiverOptions, RequestRecord } from './receiver.js';
export type { StepLimits, StepSandbox } from './step.js';
export type { Stopped } from './messages.js';
export type * from './types.js';
