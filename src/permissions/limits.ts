/** Limits: defaults, the operator's ceiling, and what a run gets. Source: DESIGN decision 11. */
import type { Ceiling, Limits, LimitWish, Refusal } from './types.js';

/** What a pack gets that asks for nothing. */
export const defaultLimits: Limits = {
  attempts: 1,
  changed_files: 100,
  changed_lines: 800,
  cpu_minutes: 2880,
  disk_mb: 4096,
  exclude: [],
  memory_mb: 4096,
  open_files: 8192,
  output_mb: 64,
  phase_minutes: 30,
  processes: 512,
  wall_minutes: 60
};

/** The most that a pack may ask for where no policy file says otherwise. */
export const defaultCeilingLimits: Ceiling['limits'] = {
  attempts: 3,
  changed_files: 3000,
  changed_lines: 100000,
  cpu_minutes: 46080,
  disk_mb: 65536,
  memory_mb: 65536,
  open_files: 1048576,
  output_mb: 4096,
  phase_minutes: 360,
  processes: 8192,
  wall_minutes: 360
};

export type LimitName = keyof Ceiling['limits'];
export const limitNames = Object.keys(defaultCeilingLimits).sort() as LimitName[];

/**
 * The limits of a run: the pack's wish or the default, then the flag, which may tighten always and loosen only
 * where the policy says so. Anything above the ceiling is a refusal, never a quiet cut.
 */
export function effectiveLimits(
  pack: LimitWish,
  flags: LimitWish,
  ceiling: Ceiling
): { limits: Limits; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const limits: Limits = { ...defaultLimits, exclude: [...(pack.exclude ?? [])].sort() };
  for (const name of limitNames) {
    const base = pack[name] ?? Math.min(defaultLimits[name], ceiling.limits[name]);
    limits[name] = flags[name] ?? base;
    const refusal = limitRefusal(name, base, limits[name], ceiling);
    if (refusal) refusals.push(refusal);
  }
  return { limits, refusals };
}

function limitRefusal(name: LimitName, base: number, wanted: number, ceiling: Ceiling): Refusal | null {
  const most = ceiling.limits[name];
  if (wanted > most) return refusal(name, `limits.${name} is ${wanted}, and the ceiling is ${most}`);
  if (wanted > base && !ceiling.inputsMayLoosen.includes(name)) {
    return refusal(
      name,
      `a flag raises limits.${name} from ${base} to ${wanted}, which the policy does not let inputs do (inputs_may_loosen)`
    );
  }
  return null;
}

function refusal(name: string, message: string): Refusal {
  return { code: 'LIMIT_ABOVE_CEILING', subject: `limits.${name}`, message, where: null };
}
