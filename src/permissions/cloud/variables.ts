/** Which variables and paths lead to the credentials of a cloud. */
import { cloudProviders } from './table.js';
import type { CloudProviderId } from './types.js';

/** Every variable of every provider, as in the table: a final `*` stands for the rest of a name. Sorted. */
export const cloudVariables: readonly string[] = [
  ...new Set(cloudProviders.flatMap(({ credentialVariables }) => credentialVariables))
].sort();

/** Every credential path of every provider, as globs below a home (`~/`) or anywhere (`**`). Sorted. */
export const cloudCredentialPaths: readonly string[] = [
  ...new Set(cloudProviders.flatMap(({ credentialPaths }) => credentialPaths))
].sort();

/** The cloud to whose credentials a variable leads, or null. Names are compared without regard to case. */
export function cloudOfVariable(name: string): CloudProviderId | null {
  const upper = name.toUpperCase();
  const owner = cloudProviders.find(({ credentialVariables }) =>
    credentialVariables.some(known => variableMatches(known, upper))
  );
  return owner?.id ?? null;
}

/** Whether a name of the table, which may end in `*`, means a variable. */
export function variableMatches(known: string, name: string): boolean {
  return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : known === name;
}
