/** Checks of a spec that must come before any launcher: its words travel NUL-terminated. */
import { SandboxError } from './errors.js';
import type { SandboxSpec } from './types.js';

/** Throws ISO_SETUP. A NUL in a value would end it, and what follows would be read as an option of the launcher. */
export function checkSpec(spec: SandboxSpec): void {
  if (spec.argv.length === 0 || spec.argv[0] === '') throw refused('there is no program to run');
  const words = [...spec.argv, spec.cwd, ...Object.entries(spec.env).flat()];
  if (words.some(word => word.includes('\0')))
    throw refused('a NUL byte in an argument, a variable or the directory');
  const name = Object.keys(spec.env).find(name => name === '' || name.includes('='));
  if (name !== undefined) throw refused(`"${name}" is no name for a variable`);
  if (!spec.cwd.startsWith('/')) throw refused(`the directory ${spec.cwd} is not absolute`);
}

function refused(why: string): SandboxError {
  return new SandboxError('ISO_SETUP', `the command cannot be run: ${why}`, { why });
}
