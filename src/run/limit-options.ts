/** Limits by the names that fronts give them, as flags and as inputs alike. `attempts` has a name of its own in each. */
import type { LimitRequest } from '../pack/contract.js';

export type LimitName = Exclude<keyof LimitRequest, 'exclude'>;

export const limitOptions: Readonly<Record<string, LimitName>> = {
  'max-changed-lines': 'changed_lines',
  'max-changed-files': 'changed_files',
  'wall-minutes': 'wall_minutes',
  'phase-minutes': 'phase_minutes',
  'output-mb': 'output_mb',
  'disk-mb': 'disk_mb',
  'memory-mb': 'memory_mb',
  'cpu-minutes': 'cpu_minutes',
  'open-files': 'open_files',
  processes: 'processes'
};
