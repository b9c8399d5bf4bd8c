/** Whether a phase could change the program that judges it (escape case 46). */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The first of the roots that a phase can write and that holds the program's code, or lies in its directory; null
 * where none does. Links are followed on both sides; a root that does not exist yet counts where it would be made.
 */
export function ownCodeExposed(codeDirectory: string, writableRoots: readonly string[]): string | null {
  const code = resolved(codeDirectory);
  return (
    writableRoots.find(root => {
      const real = resolved(root);
      return contains(real, code) || contains(code, real);
    }) ?? null
  );
}

function contains(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer === '/' ? '/' : `${outer}/`);
}

/** The real path of what exists, with the rest appended as it is. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(resolved(above), basename(path));
  }
}
