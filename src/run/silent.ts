/** The listener that shows nothing. */
import type { RunListener } from './types.js';

const nothing = () => undefined;

export const silent: RunListener = {
  problems: nothing,
  planned: nothing,
  opened: nothing,
  probed: nothing,
  phase: nothing,
  phaseEnded: nothing,
  commandStarted: nothing,
  output: nothing,
  commandEnded: nothing,
  note: nothing
};
