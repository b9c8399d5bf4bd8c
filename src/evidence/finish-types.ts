/** What finishing an interrupted run takes and gives. */
import type { Clock } from '../platform/clock.js';
import type { Redactor } from '../redaction/index.js';
import type { Owner } from './place.js';
import type { Manifest } from './types.js';

/** How the publisher's record stood: absent, sealed before, or sealed now. */
export type PublishState = 'none' | 'whole' | 'finished';

export interface FinishOptions {
  clock: Clock;
  /** For what is written now; what the run wrote has been through its own. */
  redactor?: Redactor;
  /** Who finishes, as the journal records it. */
  by: 'post';
}

export interface Finished {
  /**
   * `whole`: there was a manifest, and the run is as it was. `finished`: it was sealed now. `nothing`: the journal
   * does not say what ran, so that there is nothing to state; the directory is as it was.
   */
  state: 'whole' | 'finished' | 'nothing';
  manifest: Manifest | null;
  /** The publisher's record: `finished` where it was sealed now. */
  publish: PublishState;
  /** Type of the last event that the run itself recorded; null where there is none, and for a whole run. */
  lastEvent: string | null;
}

/** What the steps of finishing share. */
export interface Finishing {
  clock: Clock;
  redactor: Redactor;
  owner: Owner | undefined;
  by: string;
}
