/**
 * Which isolation a run gets: the operator asks by flag or input, the pack by its key, and the policy says what may be
 * asked for. Nothing is ever narrowed or widened quietly. Source: DESIGN "Words" (isolation), decision 9.
 */
import type { IsolationKind, IsolationWish } from '../pack/contract.js';
import { isPinnedImage, isSameImage } from './images.js';
import { refuse, where } from './refuse.js';
import type { Enforcement, Grant, Mode, Refusal } from './types.js';

/** For summaries and pull requests, as Markdown: it stands there in bold. */
export const NOT_ENFORCED_MARKDOWN =
  '**Nothing was enforced: the commands of this run were ordinary processes of the machine (isolation `none`), with its network, its files and its devices. The run is not attested.**';

/** The same for a terminal. */
export const NOT_ENFORCED_TEXT =
  'nothing is enforced: commands are ordinary processes of this machine, with its network, files and devices; the run is not attested';

/** What the operator asks for by flags or inputs. */
export interface OperatorIsolation {
  /** null: the operator does not say. */
  kind: IsolationKind | null;
  /** Image of a container, pinned by digest; null: the pack's. */
  image: string | null;
}

/** What the policy allows. */
export interface IsolationCeiling {
  kinds: readonly IsolationKind[];
  /** Images that containers may be made of; null: any that is pinned. */
  images: readonly string[] | null;
  mode: Mode;
}

export interface ChosenIsolation {
  kind: IsolationKind;
  /** Only for a container. */
  image: string | null;
  refusals: readonly Refusal[];
}

/** Isolations that mode safe allows. */
const SAFE: readonly IsolationKind[] = ['sandbox', 'container'];

/**
 * The operator's word counts, then the pack's, then `sandbox`; `none` needs both, and a pack that says `remote` runs
 * nowhere else. Pure; with refusals the run does not start.
 */
export function chooseIsolation(
  pack: IsolationWish | null,
  operator: OperatorIsolation,
  ceiling: IsolationCeiling
): ChosenIsolation {
  const kind = operator.kind ?? pack?.kind ?? 'sandbox';
  const image = kind === 'container' ? (operator.image ?? pack?.image ?? null) : null;
  const found = [
    askedEnough(kind, pack, operator),
    allowed(kind, ceiling),
    ...(kind === 'container' ? [imageRefusal(image, ceiling)] : [])
  ];
  const at = where(pack?.place ?? null);
  return {
    kind,
    image,
    refusals: found.flatMap(one => (one === null ? [] : [refuse(one.code, 'isolation', one.message, at)]))
  };
}

interface Found {
  code:
    | 'ISO_ABOVE_POLICY'
    | 'ISO_IMAGE_MISSING'
    | 'ISO_IMAGE_NOT_ALLOWED'
    | 'ISO_IMAGE_UNPINNED'
    | 'ISO_MODE_SAFE'
    | 'ISO_NONE_UNASKED'
    | 'ISO_REMOTE_UNNAMED';
  message: string;
}

function askedEnough(
  kind: IsolationKind,
  pack: IsolationWish | null,
  operator: OperatorIsolation
): Found | null {
  if (kind === 'none' && operator.kind !== 'none')
    return {
      code: 'ISO_NONE_UNASKED',
      message: 'the pack asks for isolation none, and the operator does not'
    };
  if (kind === 'none' && pack?.kind !== 'none')
    return {
      code: 'ISO_NONE_UNASKED',
      message: 'the operator asks for isolation none, and the pack does not'
    };
  if (pack?.kind === 'remote' && operator.kind !== 'remote')
    return { code: 'ISO_REMOTE_UNNAMED', message: 'the pack runs on a receiver only, and none is named' };
  return null;
}

function allowed(kind: IsolationKind, { kinds, mode }: IsolationCeiling): Found | null {
  if (!kinds.includes(kind)) {
    const message = `isolation ${kind} is asked for, and the policy allows ${kinds.join(', ')}`;
    return { code: 'ISO_ABOVE_POLICY', message };
  }
  if (mode === 'safe' && !SAFE.includes(kind))
    return { code: 'ISO_MODE_SAFE', message: `isolation ${kind} is asked for, and the mode is safe` };
  return null;
}

function imageRefusal(image: string | null, { images }: IsolationCeiling): Found | null {
  if (image === null)
    return { code: 'ISO_IMAGE_MISSING', message: 'isolation container is asked for, and no image is named' };
  if (!isPinnedImage(image))
    return { code: 'ISO_IMAGE_UNPINNED', message: `the image ${image} is not pinned by digest` };
  if (images === null || images.some(one => isSameImage(one, image))) return null;
  return { code: 'ISO_IMAGE_NOT_ALLOWED', message: `the policy does not list the image ${image}` };
}

/** What an isolation can hold; what it cannot is refused when a pack asks for it. */
export function enforcementOf(kind: IsolationKind): Enforcement {
  const held = kind === 'sandbox' || kind === 'container';
  return { network: held, cloud: held };
}

/** What a command's network is, in words: without isolation it is whatever the machine has. */
export function networkText(kind: IsolationKind, { network }: Pick<Grant, 'network'>): string {
  if (kind === 'none') return 'not held';
  return network === 'none' ? 'none' : network.join(' ');
}
