import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePoint } from '../../../src/evaluate/series/collectSeries.js';
import { comparePoints } from '../../../src/evaluate/series/Series.js';
import { toPredicate } from '../../../src/evaluate/trajectory/measureHistory.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import type { Criterion } from '../../../src/rules/Criterion.js';
import { assessValue } from '../../../src/rules/Criterion.js';
import { figure } from '../figures.js';

// A decimal so close to 0.1 that both are rounded to the same double.
const nearly = `0.1${'0'.repeat(30)}1`;
const pointOf = (value: string) => makePoint(figure(2020, value), 'percent');

describe('toPredicate', () => {
  it('distinguishes values that are equal as doubles', () => {
    expect(Number(nearly)).toBe(Number('0.1'));
    expect(
      toPredicate({ unit: 'percent', high: new Decimal('0.1'), strict: false })(pointOf(nearly)),
    ).toBe(false);
    expect(
      toPredicate({ unit: 'percent', low: new Decimal('0.1'), strict: false })(pointOf(nearly)),
    ).toBe(true);
    expect(
      toPredicate({ unit: 'percent', low: new Decimal('0.1'), strict: true })(pointOf('0.10')),
    ).toBe(false);
    expect(
      toPredicate({ unit: 'percent', low: new Decimal('0.1'), strict: true })(pointOf(nearly)),
    ).toBe(true);
    expect([
      comparePoints(pointOf('0.1'), pointOf(nearly)),
      comparePoints(pointOf('0.1'), pointOf('0.10')),
      comparePoints(pointOf('2'), pointOf('10')),
    ]).toEqual([-1, 0, -1]);
  });

  it('gives the same verdict as the margin', () => {
    const value = fc
      .tuple(
        fc.integer({ min: -4, max: 4 }),
        fc.constantFrom('', '.0', '.5', `.${'0'.repeat(25)}1`, `.4${'9'.repeat(25)}`),
      )
      .map(([whole, fraction]) => `${whole}${fraction}`);
    const end = fc.option(
      value.map((text) => new Decimal(text)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(value, end, end, fc.boolean(), (x, low, high, strict) => {
        if (low === undefined && high === undefined) return;
        const criterion: Criterion = {
          unit: 'percent',
          strict,
          ...(low ? { low } : {}),
          ...(high ? { high } : {}),
        };
        expect(toPredicate(criterion)(pointOf(x))).toBe(
          assessValue(new Decimal(x), criterion, '0').status === 'attained',
        );
      }),
      { numRuns: 5000 },
    );
  });
});
