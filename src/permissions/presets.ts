/** Named sets of hosts that packs may ask for instead of listing them; expanded in the plan. */

/** Hosts as `host:port`, sorted. Sources: the registries' own documentation of the hosts their clients contact. */
export const networkPresets: Readonly<Record<string, readonly string[]>> = {
  cargo: ['crates.io:443', 'index.crates.io:443', 'static.crates.io:443'],
  github: [
    'api.github.com:443',
    'codeload.github.com:443',
    'github.com:443',
    'objects.githubusercontent.com:443'
  ],
  go: ['proxy.golang.org:443', 'sum.golang.org:443'],
  maven: ['repo.maven.apache.org:443', 'repo1.maven.org:443'],
  npm: ['registry.npmjs.org:443'],
  pypi: ['files.pythonhosted.org:443', 'pypi.org:443']
};

/** Declared hosts and presets to sorted, distinct `host:port`; a host without a port means 443. */
export function expandHosts(allow: readonly string[]): string[] {
  const hosts = allow.flatMap(entry => networkPresets[entry] ?? [withPort(entry.toLowerCase())]);
  return [...new Set(hosts)].sort();
}

function withPort(host: string): string {
  return /:\d+$/.test(host) ? host : `${host}:443`;
}
