import { describe, expect, it } from 'vitest';
import { assessAttainment } from '../../src/library/assessAttainment.js';
import { measureProgress } from '../../src/library/measureProgress.js';
import type { Rule } from '../../src/model/Rule.js';

/** About 50 ‰. */
const about = { kind: 'around', value: '50', unit: 'permille' } as const satisfies Rule;
const judge = (value: string, more: { readonly indicator?: string } = {}, own = {}) =>
  assessAttainment({ rule: about, ...more }, { value, unit: 'permille', ...own }).status;

describe('the definition of an indicator', () => {
  it('is found by its id, so that a mortality rate is never too low', () => {
    const id = { indicator: 'infant-mortality-rate' };
    expect([judge('10', id), judge('90', id)]).toEqual(['attained', 'missed']);
  });

  it('is the caller’s, if given', () => {
    const own = { indicator: { polarity: 1, bounds: {}, unit: 'permille' } } as const;
    const id = { indicator: 'infant-mortality-rate' };
    expect([judge('10', id, own), judge('90', id, own)]).toEqual(['missed', 'attained']);
  });

  it('is missing for another id or none, so that both sides miss', () => {
    for (const more of [{ indicator: 'no-such-indicator' }, {}])
      expect([judge('10', more), judge('90', more)]).toEqual(['missed', 'missed']);
  });

  it('determines the direction of progress', () => {
    const way = measureProgress(
      { rule: about, dueYear: 2030, indicator: 'infant-mortality-rate' },
      {
        base: { year: 2020, value: '10', unit: 'permille' },
        current: { year: 2025, value: '12', unit: 'permille' },
      },
    );
    // 10 ‰ is already better than about 50 ‰: there is headroom to keep, and no distance to cover.
    expect(way.regime).toBe('hold');
  });

  it('is added only to objects', () => {
    for (const input of [null, '50', ['50']])
      expect(() => assessAttainment({ rule: about }, input as never)).toThrow(
        expect.objectContaining({
          code: 'badArgument',
          path: 'input',
          expected: { kind: 'object' },
        }),
      );
  });
});
