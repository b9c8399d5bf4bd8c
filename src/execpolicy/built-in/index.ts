/** The built-in rules, in the order in which they are asked. */
import type { Rule } from '../types.js';
import { cloudRules } from './cloud.js';
import { clusterRules } from './cluster.js';
import { gitRules } from './git.js';
import { publishRules } from './publish.js';
import { secretRules } from './secrets.js';
import { systemRules } from './system.js';

export const builtInRules: readonly Rule[] = [
  ...gitRules,
  ...publishRules,
  ...cloudRules,
  ...clusterRules,
  ...systemRules,
  ...secretRules
];
