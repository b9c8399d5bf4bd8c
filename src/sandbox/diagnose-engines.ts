/** Container engines of this machine, for `doctor`: found, asked for their facts, or probed with an image. */
import { findEngine } from './container-engine.js';
import { type ContainerEngineName, type ContainerReport, ENGINE_NAMES } from './container-types.js';
import { selectContainer } from './container.js';
import { SandboxError } from './errors.js';
import { findTool, versionOf } from './tools.js';
import type { RunAs } from './types.js';

/** `find`: whether they are installed. `probe`: whether they answer, and where an image is named, whether they hold. */
export interface EngineWish {
  depth: 'find' | 'probe';
  /** `name@sha256:<64 hex>` or `sha256:<64 hex>`, on this machine already; null: not probed inside. */
  image: string | null;
  /** The operator's environment: where an engine finds its own settings. */
  env: Readonly<Record<string, string | undefined>>;
}

export interface EngineDiagnosis {
  name: ContainerEngineName;
  /** Absolute path; null where it is not installed. */
  program: string | null;
  /** Version line; null where it is missing or does not answer. */
  version: string | null;
  /** Whether the engine runs as an ordinary user; null where it was not asked or cannot be used. */
  rootless: boolean | null;
  /** Whether containers hold, by the probe inside; null where it was not made. */
  ok: boolean | null;
  /** Why it cannot be used; null where nothing stands against it. */
  reason: string | null;
  /** Every way of starting it that was tried. */
  reports: readonly ContainerReport[];
}

/** One answer an engine, in order of preference. Throws ISO_IMAGE_UNPINNED, ISO_SCRATCH. */
export function diagnoseEngines(
  wish: EngineWish,
  site: { runAs: RunAs; scratch: string }
): Promise<EngineDiagnosis[]> {
  return Promise.all(ENGINE_NAMES.map(name => diagnoseEngine(name, wish, site)));
}

async function diagnoseEngine(
  name: ContainerEngineName,
  { depth, image, env }: EngineWish,
  site: { runAs: RunAs; scratch: string }
): Promise<EngineDiagnosis> {
  const program = findTool(name);
  const found: EngineDiagnosis = {
    name,
    program,
    version: program === null ? null : versionOf(program),
    rootless: null,
    ok: null,
    reason: program === null ? `${name} is not installed` : null,
    reports: []
  };
  if (program === null || depth === 'find') return found;
  const engines = await findEngine(name, env);
  if (typeof engines === 'string') return { ...found, reason: engines };
  const asked = { ...found, rootless: engines[0]?.rootless ?? null };
  return image === null ? asked : { ...asked, ...(await probed(name, image, env, site)) };
}

async function probed(
  only: ContainerEngineName,
  image: string,
  env: EngineWish['env'],
  { runAs, scratch }: { runAs: RunAs; scratch: string }
): Promise<Pick<EngineDiagnosis, 'ok' | 'reason' | 'reports'>> {
  try {
    const { backend, reports } = await selectContainer({ only, image, env, runAs, scratch });
    await backend?.close();
    const reason = backend === null ? (reports.at(-1)?.reason ?? 'the probe did not pass') : null;
    return { ok: backend !== null, reason, reports };
  } catch (error) {
    if (!(error instanceof SandboxError) || error.code !== 'ISO_IMAGE_ABSENT') throw error;
    return { ok: false, reason: error.message, reports: [] };
  }
}
