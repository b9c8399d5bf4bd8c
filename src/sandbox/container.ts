/** Isolation `container`: chooses an engine and a way of starting it, each only where the probe inside passes. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerBackend, type ContainerSite } from './container-backend.js';
import { findEngine } from './container-engine.js';
import { requirePinned, resolveImage } from './container-image.js';
import { containerSeccomp } from './container-seccomp.js';
import {
  type ContainerBackend,
  type ContainerEngine,
  type ContainerEngineName,
  type ContainerImage,
  type ContainerOptions,
  type ContainerReport,
  type ContainerSelection,
  ENGINE_NAMES
} from './container-types.js';
import { endContainers, watchContainers } from './container-watcher.js';
import { SANDBOX_HOSTNAME } from './etc.js';
import type { LayoutStep } from './layout.js';
import { ownDirectory } from './own-directory.js';
import { filterArch } from './seccomp/filter.js';
import type { RunAs } from './types.js';

export { endContainers } from './container-watcher.js';
export type * from './container-types.js';

/**
 * The first engine whose probe passes. Throws ISO_IMAGE_UNPINNED, and ISO_IMAGE_ABSENT where an engine is there and
 * none has the image, ISO_SCRATCH, ISO_ARCH, ISO_LIFELINE; what the machine refuses is in the reports.
 */
export async function selectContainer(options: ContainerOptions): Promise<ContainerSelection> {
  requirePinned(options.image);
  const reports: ContainerReport[] = [];
  let absent: unknown = null;
  for (const name of ENGINE_NAMES.filter(name => options.only === undefined || options.only === name)) {
    const engines = await findEngine(name, options.env);
    const [first] = engines;
    if (typeof engines === 'string' || first === undefined || typeof first === 'string') {
      reports.push(unusable(name, String(engines)));
      continue;
    }
    const image = await resolveImage(first, options.image).catch((error: unknown) => {
      absent ??= error;
      return null;
    });
    if (image === null) {
      reports.push(unusable(name, 'it does not have the image'));
      continue;
    }
    const backend = await firstThatPasses(engines, image, options, reports);
    if (backend !== null) return { backend, reports };
  }
  if (absent !== null && reports.every(report => report.facts.length === 0)) throw absent;
  return { backend: null, reports };
}

/**
 * Removes what is left of the containers of a run that was killed together with its watcher, by every engine that is
 * here, and gives how many there were. Throws ISO_SURVIVORS where one stays.
 */
export async function endLeftContainers(
  mark: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<number> {
  let count = 0;
  for (const name of ENGINE_NAMES) {
    const engines = await findEngine(name, env);
    const [first] = engines;
    if (first !== undefined && typeof first !== 'string') count += await endContainers(first, mark);
  }
  return count;
}

async function firstThatPasses(
  engines: readonly ContainerEngine[],
  image: ContainerImage,
  options: ContainerOptions,
  reports: ContainerReport[]
): Promise<ContainerBackend | null> {
  for (const engine of engines) {
    const backend = containerBackend(siteOf(engine, image, options));
    const report = await backend.probe(options.scratch);
    reports.push(report);
    if (report.ok) return backend;
    await backend.close();
  }
  return null;
}

function unusable(backend: ContainerEngineName, reason: string): ContainerReport {
  const remedy = backend === 'podman' ? 'sudo apt-get install -y podman' : null;
  const missing = reason.endsWith('is not installed');
  return { backend, ok: false, facts: [], milliseconds: 0, reason, remedy: missing ? remedy : null };
}

function siteOf(engine: ContainerEngine, image: ContainerImage, options: ContainerOptions): ContainerSite {
  const { runAs, scratch, limits = {}, mark = randomUUID() } = options;
  const home = ownDirectory(runAs, scratch, 'container');
  return {
    engine,
    image,
    runAs,
    limits,
    mark,
    seccomp: options.seccomp ?? writeSeccomp(home),
    base: accounts(home, runAs),
    watcher: watchContainers(engine, mark)
  };
}

/** Where podman's own list of allowed calls lies; docker has its in the daemon. */
const PROFILES = ['/etc/containers/seccomp.json', '/usr/share/containers/seccomp.json'];

function writeSeccomp(home: string): string {
  const file = join(home, 'seccomp.json');
  const base = PROFILES.map(readOrNull).find(text => text !== null) ?? null;
  writeFileSync(file, containerSeccomp(filterArch(process.arch), base), { mode: 0o644 });
  return file;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The rest of /etc is the image's; these would be the host's or the engine's. */
function accounts(home: string, { uid, gid }: RunAs): LayoutStep[] {
  const files: Readonly<Record<string, string>> = {
    passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\ncodex:x:${uid}:${gid}:codex:/home/codex:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
    group: `root:x:0:\ncodex:x:${gid}:\nnogroup:x:65534:\n`,
    hosts: `127.0.0.1 localhost ${SANDBOX_HOSTNAME}\n::1 localhost ip6-localhost ip6-loopback\n`,
    hostname: `${SANDBOX_HOSTNAME}\n`,
    // The inner loopback: nobody answers there unless the run puts a listener there.
    'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'
  };
  return Object.entries(files).map(([name, text]) => {
    const source = join(home, name);
    writeFileSync(source, text, { mode: 0o644 });
    return { kind: 'bind', source, target: `/etc/${name}`, mode: 'ro' } as const;
  });
}
