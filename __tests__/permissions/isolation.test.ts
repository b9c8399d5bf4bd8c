/** Which isolation a run gets, as a table: who asks, what the policy allows, and what is refused instead of narrowed. */
import type { IsolationKind, IsolationWish } from '../../src/pack/contract.js';
import { isPinnedImage, isSameImage } from '../../src/permissions/images.js';
import { chooseIsolation, enforcementOf, networkText } from '../../src/permissions/isolation.js';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const OTHER = `sha256:${'f'.repeat(64)}`;
const IMAGE = `registry.example.org/debian@${DIGEST}`;
const ALL: readonly IsolationKind[] = ['sandbox', 'container', 'none', 'remote'];
const open = { kinds: ALL, images: null, mode: 'privileged' } as const;
const usual = { kinds: ['sandbox', 'container'], images: null, mode: 'safe' } as const;

function wish(kind: IsolationKind | null): IsolationWish | null {
  const place = { file: 'task.yml', line: 3, column: 12 };
  return kind === null ? null : { kind, image: kind === 'container' ? IMAGE : null, place };
}

describe('who asks', () => {
  it.each<[IsolationKind | null, IsolationKind | null, IsolationKind, string | null]>([
    [null, null, 'sandbox', null],
    [null, 'sandbox', 'sandbox', null],
    [null, 'remote', 'remote', null],
    [null, 'none', 'none', 'ISO_NONE_UNASKED'],
    ['sandbox', null, 'sandbox', null],
    ['sandbox', 'remote', 'remote', null],
    ['sandbox', 'none', 'none', 'ISO_NONE_UNASKED'],
    ['container', null, 'container', null],
    ['container', 'sandbox', 'sandbox', null],
    ['container', 'container', 'container', null],
    ['none', null, 'none', 'ISO_NONE_UNASKED'],
    ['none', 'sandbox', 'sandbox', null],
    ['none', 'none', 'none', null],
    ['remote', null, 'remote', 'ISO_REMOTE_UNNAMED'],
    ['remote', 'sandbox', 'sandbox', 'ISO_REMOTE_UNNAMED'],
    ['remote', 'remote', 'remote', null]
  ])('pack %s, operator %s: %s, %s', (pack, operator, kind, code) => {
    const chosen = chooseIsolation(wish(pack), { kind: operator, image: null }, open);
    expect([chosen.kind, chosen.refusals.map(one => one.code)]).toEqual([kind, code === null ? [] : [code]]);
    if (pack !== null) expect(chosen.refusals.every(({ where }) => where === 'task.yml:3:12')).toBe(true);
  });
});

describe('what is allowed', () => {
  it.each(ALL)('by default: %s', kind => {
    const { refusals } = chooseIsolation(wish(kind), { kind, image: null }, usual);
    const held = kind === 'sandbox' || kind === 'container';
    expect(refusals.map(({ code }) => code)).toEqual(held ? [] : ['ISO_ABOVE_POLICY']);
  });
  it.each(['none', 'remote'] as const)('%s where it is listed and the mode is safe', kind => {
    const { refusals } = chooseIsolation(wish(kind), { kind, image: null }, { ...open, mode: 'safe' });
    expect(refusals.map(({ code }) => code)).toEqual(['ISO_MODE_SAFE']);
  });
  it('a policy may leave out the sandbox', () => {
    const { refusals } = chooseIsolation(
      null,
      { kind: null, image: null },
      { ...usual, kinds: ['container'] }
    );
    expect(refusals.map(({ code }) => code)).toEqual(['ISO_ABOVE_POLICY']);
  });
});

describe('images', () => {
  it.each<[string, string | null, readonly string[] | null, string | null]>([
    ['the pack’s', null, null, null],
    ['the operator’s', `other@${OTHER}`, null, null],
    ['a tag', 'debian:12', null, 'ISO_IMAGE_UNPINNED'],
    ['a listed one', null, [IMAGE], null],
    ['a listed one by another name', null, [`mirror.example.org/debian@${DIGEST}`], null],
    ['another one', null, [`debian@${OTHER}`], 'ISO_IMAGE_NOT_ALLOWED'],
    ['none at all', null, [], 'ISO_IMAGE_NOT_ALLOWED'],
    // The digest of a manifest and that of a configuration are of different things.
    ['an id beside a manifest', DIGEST, [IMAGE], 'ISO_IMAGE_NOT_ALLOWED']
  ])('%s', (_what, image, images, code) => {
    const { refusals } = chooseIsolation(wish('container'), { kind: null, image }, { ...usual, images });
    expect(refusals.map(one => one.code)).toEqual(code === null ? [] : [code]);
  });
  it('one is needed, and kept for a container only', () => {
    const named = { kind: 'container', image: null } as const;
    expect(chooseIsolation(null, named, usual).refusals[0]?.code).toBe('ISO_IMAGE_MISSING');
    expect(chooseIsolation(wish('container'), named, usual).image).toBe(IMAGE);
    expect(chooseIsolation(wish('container'), { kind: 'sandbox', image: null }, usual).image).toBeNull();
  });
  it.each([
    [IMAGE, true],
    [DIGEST, true],
    [`debian:12@${DIGEST}`, true],
    [`localhost:5000/a/b@${DIGEST}`, true],
    ['debian', false],
    ['debian:12', false],
    [`debian@${DIGEST}0`, false],
    [`-v/:/host@${DIGEST}`, false],
    [`debian@sha512:${'0'.repeat(128)}`, false],
    [`debian@${DIGEST}\n--privileged`, false],
    [DIGEST.toUpperCase(), false]
  ])('%j is pinned: %s', (reference, pinned) => expect(isPinnedImage(reference)).toBe(pinned));
  it('the digest decides', () => {
    expect(isSameImage(IMAGE, `x@${DIGEST}`)).toBe(true);
    expect(isSameImage(IMAGE, `x@${OTHER}`)).toBe(false);
    expect(isSameImage(IMAGE, DIGEST)).toBe(false);
  });
});

it('what holds a network, and how it is called', () => {
  expect(ALL.map(kind => enforcementOf(kind).network)).toEqual([true, true, false, false]);
  expect(networkText('sandbox', { network: 'none' })).toBe('none');
  expect(networkText('sandbox', { network: ['a:1', 'b:2'] })).toBe('a:1 b:2');
  expect(networkText('none', { network: 'none' })).toBe('not held');
});
