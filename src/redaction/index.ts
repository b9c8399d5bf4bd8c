/** What the redaction room offers. */
export type { RedactionStream, Redactor, Secret } from './types.js';
export { createRedactor } from './redactor.js';
export { looksSecret, secretsOf } from './names.js';
export { valueLooksSecret } from './values.js';
