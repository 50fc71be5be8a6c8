import { describe, expect, it } from 'vitest';
import { assessAttainment } from '../../src/library/assessAttainment.js';
import { measureProgress } from '../../src/library/measureProgress.js';
import type { Rule } from '../../src/model/Rule.js';

/** About 50 ‰. */
const about = { kind: 'around', value: '50', unit: 'permille' } as const satisfies Rule;
const judge = (value: string, more: { readonly indicator?: string } = {}, own = {}) =>
  assessAttainment({ rule: about, ...more }, { value, unit: 'permille', ...own }).status;

describe('the definition of an indicator', () => {
  it('is found by its id: of a mortality rate less is never too little', () => {
    const id = { indicator: 'infant-mortality-rate' };
    expect([judge('10', id), judge('90', id)]).toEqual(['attained', 'missed']);
  });

  it('is that of the caller where there is one', () => {
    const own = { indicator: { polarity: 1, bounds: {}, unit: 'permille' } } as const;
    const id = { indicator: 'infant-mortality-rate' };
    expect([judge('10', id, own), judge('90', id, own)]).toEqual(['missed', 'attained']);
  });

  it('is not there for another id, nor without one: both sides miss', () => {
    for (const more of [{ indicator: 'no-such-indicator' }, {}])
      expect([judge('10', more), judge('90', more)]).toEqual(['missed', 'missed']);
  });

  it('says which way progress goes', () => {
    const way = measureProgress(
      { rule: about, dueYear: 2030, indicator: 'infant-mortality-rate' },
      {
        base: { year: 2020, value: '10', unit: 'permille' },
        current: { year: 2025, value: '12', unit: 'permille' },
      },
    );
    // 10 ‰ is better than about 50 ‰ already: there is room to keep, and no way to go.
    expect(way.regime).toBe('hold');
  });

  it('is added to an object and to nothing else', () => {
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
