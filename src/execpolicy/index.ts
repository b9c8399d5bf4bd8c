/** What other rooms use of the execpolicy: load, digest, judge, guard. */
import { digestOf } from '../platform/canonical.js';
import type { ExecPolicy } from './types.js';

export { builtInRules } from './built-in/index.js';
export { liftedFor } from './granted.js';
export { guardText } from './guard.js';
export type { GuardFinding, GuardResult } from './guard.js';
export { judgeCommand } from './judge.js';
export { defaultExecPolicy, execPolicyPath, loadExecPolicy } from './load.js';
export type { ExecPolicySource } from './load.js';
export { readCommands } from './collect.js';
export type {
  ExecFinding,
  ExecPolicy,
  ExecPolicyReading,
  ExecProblem,
  FoundCommand,
  JudgedCommand,
  Judgement,
  Rule
} from './types.js';

/**
 * `sha256:<hex>` over the policy as it decides: every rule that holds, built-in ones too, in the order in which they
 * are asked. The limits and patterns of the guard are left out, since no plan depends on them.
 */
export function execPolicyDigest({ version, default: otherwise, unparsable, rules }: ExecPolicy): string {
  return digestOf({ version, default: otherwise, unparsable, rules });
}
