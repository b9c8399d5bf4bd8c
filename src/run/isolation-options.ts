/** The isolation by the names that fronts give it, as flags and as inputs alike. */
import { isIsolationKind } from '../pack/wishes.js';
import type { IsolationKind } from '../pack/contract.js';
import type { IsolationRequest, RemoteEndpoint } from './types.js';

export const ISOLATIONS: readonly IsolationKind[] = ['sandbox', 'container', 'none', 'remote'];

const REMOTE = ['remote-url', 'remote-key-file', 'remote-key-id', 'remote-ca'] as const;

/**
 * What the operator says of the isolation. An image asks for a container, a receiver for `remote`. `text` gives an
 * option's text, or null where it is absent; `problems` says in words what does not fit together.
 */
export function isolationRequest(text: (name: string) => string | null): {
  request: IsolationRequest;
  problems: readonly string[];
} {
  const stated = text('isolation');
  const image = text('container-image');
  const named = REMOTE.filter(name => text(name) !== null);
  const implied: readonly IsolationKind[] = [
    ...(image === null ? [] : (['container'] as const)),
    ...(named.length === 0 ? [] : (['remote'] as const))
  ];
  const kind = stated !== null && isIsolationKind(stated) ? stated : (implied[0] ?? null);
  const remote = kind === 'remote' ? endpointOf(text) : null;
  const problems = [
    ...(stated === null || isIsolationKind(stated) ? [] : [`isolation takes ${ISOLATIONS.join(', ')}`]),
    ...(image !== null && kind !== 'container'
      ? [`container-image is of isolation container, not ${kind}`]
      : []),
    ...(named.length > 0 && kind !== 'remote' ? [`${named[0]} is of isolation remote, not ${kind}`] : []),
    ...(kind === 'remote' && remote === null ? ['isolation remote needs remote-url and remote-key-file'] : [])
  ];
  return { request: { kind, image, remote }, problems };
}

function endpointOf(text: (name: string) => string | null): RemoteEndpoint | null {
  const [url, keyFile] = [text('remote-url'), text('remote-key-file')];
  if (url === null || keyFile === null) return null;
  return { url, keyFile, keyId: text('remote-key-id'), caFile: text('remote-ca') };
}
