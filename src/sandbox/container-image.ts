/** The image of a container: pinned by digest, on this machine already, never pulled. */
import { isImageId, isPinnedImage } from '../permissions/images.js';
import { callEngine, saidBy } from './container-engine.js';
import { SandboxError } from './errors.js';
import type { ContainerEngine, ContainerImage } from './container-types.js';

/** PATH of an image that sets none, as the engines have it. */
const USUAL_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Throws ISO_IMAGE_UNPINNED for a name that can come to mean another image. */
export function requirePinned(reference: string): void {
  if (isPinnedImage(reference)) return;
  throw new SandboxError('ISO_IMAGE_UNPINNED', `the image ${quoted(reference)} is not pinned by digest`, {
    where: reference.slice(0, 300)
  });
}

/** Throws ISO_IMAGE_UNPINNED, ISO_IMAGE_ABSENT. The answer's id is what is run, so that no name is looked up twice. */
export async function resolveImage(engine: ContainerEngine, reference: string): Promise<ContainerImage> {
  requirePinned(reference);
  const answer = await callEngine(engine, ['image', 'inspect', reference]);
  const facts = answer.failed ? null : factsOf(answer.stdout.toString());
  if (facts === null)
    throw new SandboxError('ISO_IMAGE_ABSENT', `${engine.name} has no image ${quoted(reference)}`, {
      where: reference,
      why: answer.failed ? saidBy(answer) : 'its description cannot be read'
    });
  if (!isNamed(reference, facts))
    throw new SandboxError(
      'ISO_IMAGE_ABSENT',
      `${engine.name} has another image under ${quoted(reference)}`,
      {
        where: reference,
        why: `its id is ${facts.id}`
      }
    );
  return { reference, id: facts.id, path: facts.path, volumes: facts.volumes };
}

interface ImageFacts {
  id: string;
  digests: string[];
  path: string;
  volumes: string[];
}

function factsOf(text: string): ImageFacts | null {
  const found: unknown = jsonOf(text);
  const record = asRecord(Array.isArray(found) ? found[0] : null);
  const config = asRecord(record['Config']);
  const bare = String(record['Id'] ?? '').replace(/^sha256:/, '');
  if (!/^[0-9a-f]{64}$/.test(bare)) return null;
  const digests = [...texts(record['RepoDigests']), ...texts([record['Digest']])];
  const path = texts(config['Env']).find(pair => pair.startsWith('PATH='));
  return {
    id: `sha256:${bare}`,
    digests: digests.map(digest => digest.slice(digest.lastIndexOf('@') + 1)),
    path: path?.slice('PATH='.length) || USUAL_PATH,
    volumes: Object.keys(asRecord(config['Volumes']))
  };
}

/** The engine's answer is checked against what was asked: the digest must be one of the image's own. */
function isNamed(reference: string, { id, digests }: ImageFacts): boolean {
  const digest = reference.slice(reference.lastIndexOf('@') + 1);
  return isImageId(reference) ? digest === id : digests.includes(digest);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

function quoted(reference: string): string {
  return JSON.stringify(reference.slice(0, 300));
}
