/** Names of container images that can come to mean only one image. Source: OCI distribution, "Pulling manifests". */

/** The digest of an image's configuration, by which the machine that has it knows it. */
const ID = /^sha256:[0-9a-f]{64}$/;
/** A repository with an optional registry and tag, and the digest that decides. */
const PINNED = /^[a-z0-9][a-z0-9._:/-]{0,250}(:[\w][\w.-]{0,127})?@sha256:[0-9a-f]{64}$/;

/** `name@sha256:<64 hex>` or `sha256:<64 hex>`. */
export function isPinnedImage(reference: string): boolean {
  return isImageId(reference) || PINNED.test(reference);
}

/** `sha256:<64 hex>`: an id, which names content on one machine and no place to get it from. */
export function isImageId(reference: string): boolean {
  return ID.test(reference);
}

/** Whether two pinned references mean the same content: the digest decides, whatever the registry is called. */
export function isSameImage(one: string, other: string): boolean {
  return isImageId(one) === isImageId(other) && digestOf(one) === digestOf(other);
}

function digestOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('@') + 1);
}
