import {
  defaultCeilingLimits,
  defaultLimits,
  effectiveLimits,
  limitNames
} from '../../src/permissions/limits.js';
import type { Ceiling } from '../../src/permissions/types.js';

const ceiling: Ceiling = {
  mode: 'safe',
  networkHosts: null,
  limits: defaultCeilingLimits,
  inputsMayLoosen: []
};

describe('effective limits', () => {
  it('gives the defaults where nobody asks', () => {
    expect(effectiveLimits({}, {}, ceiling)).toEqual({ limits: defaultLimits, refusals: [] });
  });
  it('takes the wish of the pack', () => {
    expect(effectiveLimits({ changed_lines: 4000 }, {}, ceiling).limits.changed_lines).toBe(4000);
  });
  it('lets a flag tighten', () => {
    const { limits, refusals } = effectiveLimits({ changed_lines: 4000 }, { changed_lines: 10 }, ceiling);
    expect([limits.changed_lines, refusals]).toEqual([10, []]);
  });
  it('refuses a flag that loosens, unless the policy lets it', () => {
    expect(effectiveLimits({}, { changed_lines: 801 }, ceiling).refusals).toHaveLength(1);
    expect(
      effectiveLimits({}, { changed_lines: 801 }, { ...ceiling, inputsMayLoosen: ['changed_lines'] }).refusals
    ).toEqual([]);
  });
  it.each(limitNames)('refuses %s above the ceiling, and does not cut it', name => {
    const most = defaultCeilingLimits[name];
    const { limits, refusals } = effectiveLimits({ [name]: most + 1 }, {}, ceiling);
    expect(limits[name]).toBe(most + 1);
    expect(refusals.map(refusal => [refusal.code, refusal.subject])).toEqual([
      ['LIMIT_ABOVE_CEILING', `limits.${name}`]
    ]);
  });
  it('a ceiling under the default lowers the default', () => {
    const low = { ...ceiling, limits: { ...defaultCeilingLimits, changed_lines: 50 } };
    expect(effectiveLimits({}, {}, low)).toMatchObject({ limits: { changed_lines: 50 }, refusals: [] });
  });
});
