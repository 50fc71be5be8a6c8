import { describe, expect, it } from 'vitest';
import { isForfeited, worse } from '../../../src/evaluate/attainment/maintain.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import { atLeast, pointOf } from '../figures.js';

describe('a target that has to hold in every year', () => {
  const kept = { timing: 'maintain', rule: atLeast('90') } as const;
  const failing = {
    notHeldIn: [
      { year: 2021, value: '80', unit: 'percent', margin: { value: '-10', unit: 'percent' } },
    ],
  } as const;

  it('is lost with the first year of the period that missed it', () => {
    const lostIn = (year: number) => isForfeited(kept, failing, { year, start: 2021 });
    expect([lostIn(2020), lostIn(2021), lostIn(2022)]).toEqual([false, true, true]);
    expect(isForfeited(kept, {}, { year: 2025, start: 2021 })).toBe(false);
    expect(isForfeited({ ...kept, timing: 'reach' }, failing, { year: 2025, start: 2021 })).toBe(
      false,
    );
  });

  it('is judged by a miss rather than by a year that nearly attained, however far', () => {
    const judged = (year: number, status: 'missed' | 'nearlyAttained', margin: number) => ({
      point: pointOf(year, '0'),
      criterion: { unit: 'percent', strict: false } as const,
      verdict: { status, margin: new Decimal(margin), end: new Decimal(0) },
    });
    const [near, missed, lower] = [
      judged(2021, 'nearlyAttained', -4),
      judged(2022, 'missed', -1),
      judged(2023, 'missed', -2),
    ];
    expect([worse(near, missed), worse(missed, near)]).toEqual([missed, missed]);
    expect([worse(missed, lower), worse(lower, missed)]).toEqual([lower, lower]);
  });
});
