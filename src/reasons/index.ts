/** The whole table of reason codes and the look-ups over it. */
import { accReasons } from './acc.js';
import { cloudReasons } from './cloud.js';
import { evidReasons } from './evid.js';
import { execReasons } from './exec.js';
import { gateReasons } from './gate.js';
import { isoNetworkReasons } from './iso-network.js';
import { isoOtherReasons } from './iso-other.js';
import { isoRemoteReasons } from './iso-remote.js';
import { isoReasons } from './iso.js';
import { limitReasons } from './limit.js';
import { netReasons } from './net.js';
import { packReasons } from './pack.js';
import { phaseReasons } from './phase.js';
import { prApiReasons } from './pr-api.js';
import { prHandoverReasons } from './pr-handover.js';
import { prRulesReasons } from './pr-rules.js';
import { prReasons } from './pr.js';
import { runReasons } from './run.js';
import { scopeReasons } from './scope.js';
import { secretReasons } from './secret.js';
import { testReasons } from './test.js';
import type { ExitCode, Reason } from './types.js';
import { usageReasons } from './usage.js';

export type { ExitCode, Reason, ReasonFamily } from './types.js';

/** Every reason by its code. */
export const reasons = {
  ...usageReasons,
  ...packReasons,
  ...accReasons,
  ...phaseReasons,
  ...netReasons,
  ...cloudReasons,
  ...secretReasons,
  ...execReasons,
  ...scopeReasons,
  ...limitReasons,
  ...isoReasons,
  ...isoNetworkReasons,
  ...isoOtherReasons,
  ...isoRemoteReasons,
  ...prReasons,
  ...prApiReasons,
  ...prRulesReasons,
  ...prHandoverReasons,
  ...gateReasons,
  ...evidReasons,
  ...testReasons,
  ...runReasons
} as const;

export type ReasonCode = keyof typeof reasons;

/** The reason of a code, or null where the table has none. */
export function reasonOf(code: string): Reason | null {
  return Object.hasOwn(reasons, code) ? reasons[code as ReasonCode] : null;
}

/** Exit code of a reason code; 70 where the code is unknown, since that is a defect of ours. */
export function exitOf(code: string): ExitCode {
  return reasonOf(code)?.exit ?? 70;
}

/** All codes, sorted. */
export function allCodes(): ReasonCode[] {
  return (Object.keys(reasons) as ReasonCode[]).sort();
}
