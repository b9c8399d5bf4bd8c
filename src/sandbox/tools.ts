/** Programs of the host the sandbox is built with: found in system directories only, never through PATH. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';

/** Where a trusted program may lie; the order of search. */
export const SYSTEM_DIRECTORIES = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'] as const;

/** Environment of every program that builds a sandbox: nothing of the caller's reaches its dynamic linker. */
export const LAUNCHER_ENV: Readonly<Record<string, string>> = {
  PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C'
};

/** Absolute path of a system program, or null. One that others may write to is not trusted. */
export function findTool(name: string): string | null {
  for (const directory of SYSTEM_DIRECTORIES) {
    const path = `${directory}/${name}`;
    if (isTrustedExecutable(path)) return path;
  }
  return null;
}

function isTrustedExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    const stat = statSync(realpathSync(path));
    return stat.isFile() && (stat.mode & 0o002) === 0;
  } catch {
    return false;
  }
}

/** First line of `<program> --version`, or null where it does not answer within five seconds. */
export function versionOf(path: string): string | null {
  try {
    const text = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      env: { ...LAUNCHER_ENV },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000
    });
    return (
      text
        .split('\n')
        .find(line => line.trim() !== '')
        ?.trim() ?? null
    );
  } catch {
    return null;
  }
}

/** Whether a version line names at least major.minor, as numbers. */
export function atLeast(version: string, major: number, minor: number): boolean {
  const found = /(\d+)\.(\d+)/.exec(version);
  if (found === null) return false;
  const [, foundMajor, foundMinor] = found.map(Number);
  if (foundMajor === undefined || foundMinor === undefined) return false;
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}
