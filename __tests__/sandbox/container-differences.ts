/** Declares the contract's cases less those that a backend cannot have in that form; each of these has a test of its own. */

interface Declare {
  (name: string, body: unknown, timeout?: number): void;
  each(table: readonly unknown[]): (name: string, body: unknown, timeout?: number) => void;
}

/** `others`: beginnings of names. Fails where one of them is no case of the contract any more. */
export function declareWithout(others: readonly string[], declare: () => void): void {
  const holder = globalThis as unknown as { it: Declare };
  const known = holder.it;
  const unused = new Set(others);
  const isOther = (name: string): boolean => {
    const found = others.find(other => name.startsWith(other));
    if (found !== undefined) unused.delete(found);
    return found !== undefined;
  };
  const each: Declare['each'] = table => (name, body, timeout) => {
    if (!isOther(name)) known.each(table)(name, body, timeout);
  };
  const filtered = Object.assign(
    (name: string, body: unknown, timeout?: number) => {
      if (!isOther(name)) known(name, body, timeout);
    },
    { each }
  );
  holder.it = filtered;
  try {
    declare();
  } finally {
    holder.it = known;
  }
  if (unused.size > 0) throw new Error(`no such case: ${[...unused].join(', ')}`);
}
