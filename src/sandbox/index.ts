/** What other rooms take from the sandbox room. */
export { endLeftContainers, selectContainer } from './container.js';
export type * from './container-types.js';
export { ENGINE_NAMES } from './container-types.js';
export { diagnose, type Diagnosis, fixCommands, type Rung } from './diagnose.js';
export { SandboxError } from './errors.js';
export { createLifeline, type Lifeline } from './lifeline.js';
export { NOT_ENFORCED_MARKDOWN, NOT_ENFORCED_TEXT, openNone, USUAL_PROGRAMS } from './none.js';
export type * from './none-types.js';
export { probeNetwork, requireNetwork } from './network-probe.js';
export { ownCodeExposed } from './own-code.js';
export { workflowRemedy } from './remedies.js';
export { chooseRunAs } from './run-as.js';
export { BACKEND_NAMES, selectBackend, type Selection, type SelectOptions } from './select.js';
export { shellArgv } from './shell.js';
export { endSurvivors } from './survivors.js';
export type * from './types.js';
