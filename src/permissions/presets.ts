/** Named sets of hosts that packs may ask for instead of listing them; expanded in the plan. */
import { hostPortText, readHostPort } from './hosts.js';

export interface PresetHost {
  /** `name:port` in normal form. */
  host: string;
  /** What the client gets there. */
  why: string;
}

export interface Preset {
  name: string;
  /** Sorted by host. */
  hosts: readonly PresetHost[];
  /** The documentation of the registry or of its client that names the hosts. */
  source: string;
  /** What the preset does not open, and why. */
  without: string;
}

export const presets: readonly Preset[] = [
  {
    name: 'cargo',
    hosts: [
      { host: 'crates.io:443', why: 'the API, which older clients are redirected from' },
      { host: 'index.crates.io:443', why: 'the sparse index' },
      { host: 'static.crates.io:443', why: 'the packages' }
    ],
    source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html',
    without: 'the index as a git repository, and toolchains (static.rust-lang.org)'
  },
  {
    name: 'github',
    hosts: [
      { host: 'api.github.com:443', why: 'the API, also for archives of a commit' },
      { host: 'codeload.github.com:443', why: 'archives' },
      { host: 'github.com:443', why: 'git over HTTPS, and redirects to archives and release files' },
      { host: 'objects.githubusercontent.com:443', why: 'large files, and release files of older releases' },
      { host: 'release-assets.githubusercontent.com:443', why: 'release files' }
    ],
    source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners',
    without: 'raw files, packages, container images and uploads of release files'
  },
  {
    name: 'go',
    hosts: [
      { host: 'proxy.golang.org:443', why: 'the module mirror' },
      { host: 'sum.golang.org:443', why: 'the checksum database' }
    ],
    source: 'https://go.dev/ref/mod#environment-variables',
    without: 'modules fetched directly from their repositories (GOPRIVATE, GOPROXY=direct)'
  },
  {
    name: 'maven',
    hosts: [
      { host: 'repo.maven.apache.org:443', why: 'Maven Central by the name in the super POM' },
      { host: 'repo1.maven.org:443', why: 'Maven Central by its other name' }
    ],
    source: 'https://maven.apache.org/ref/current/maven-model-builder/super-pom.html',
    without: 'Gradle’s plugin portal and distributions, and any other repository'
  },
  {
    name: 'npm',
    hosts: [{ host: 'registry.npmjs.org:443', why: 'metadata and packages' }],
    source: 'https://docs.npmjs.com/cli/using-npm/registry',
    without: 'files that install scripts fetch from elsewhere'
  },
  {
    name: 'pypi',
    hosts: [
      { host: 'files.pythonhosted.org:443', why: 'the packages' },
      { host: 'pypi.org:443', why: 'the simple index and metadata' }
    ],
    source: 'https://docs.pypi.org/api/index-api/',
    without: 'uploads (upload.pypi.org)'
  }
];

/** Hosts as `host:port`, sorted, by the name of the preset. */
export const networkPresets: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  presets.map(({ name, hosts }) => [name, hosts.map(({ host }) => host)])
);

/**
 * Declared hosts and presets to sorted, distinct `host:port` in normal form; a host without a port means 443. What is
 * no host is kept in lower case: the pack room has reported it, and no host equals it.
 */
export function expandHosts(allow: readonly string[]): string[] {
  const hosts = allow.flatMap(entry =>
    Object.hasOwn(networkPresets, entry) ? (networkPresets[entry] ?? []) : [normalised(entry)]
  );
  return [...new Set(hosts)].sort();
}

function normalised(entry: string): string {
  const host = readHostPort(entry);
  if (host !== null) return hostPortText(host);
  const lower = entry.toLowerCase();
  return /:\d+$/.test(lower) ? lower : `${lower}:443`;
}
