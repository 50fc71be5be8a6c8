import { describe, expect, it } from 'vitest';
import { eurostat } from '../../src/methods/eurostat.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const rise = (x: string | number, year = 2025): MethodInput => ({
  base: { year: 2020, value: '100' },
  target: { year: 2030, value: '200' },
  direction: 'up',
  series: [{ year, value: x }],
});
const fall = (base: string, target: string, x: string): MethodInput => ({
  base: { year: 2020, value: base },
  target: { year: 2030, value: target },
  direction: 'down',
  series: [{ year: 2025, value: x }],
});

describe('eurostat', () => {
  it('worked by hand: 100 → 200 in ten years', () => {
    // needed: 2^(1/10) − 1 = 0.0717734625
    // 150 after 5 years: 1.5^(1/5) − 1 = 0.0844717712; 0.0844717712 / 0.0717734625 = 1.1769220574
    expect(eurostat(rise('150'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(1.176922057438491, 14),
      class: 'significant',
    });
    // 120: 1.2^(1/5) − 1 = 0.0371372893; / 0.0717734625 = 0.5174236832
    expect(eurostat(rise('120'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.5174236831317586, 14),
      class: 'insufficient',
    });
    // 90: 0.9^(1/5) − 1 = −0.0208516376; / 0.0717734625 = −0.2905201575
    expect(eurostat(rise('90'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(-0.2905201574813158, 14),
      class: 'movingAway',
    });
  });

  it('classes a value on the straight path as moderate if less is better', () => {
    // 18 → 12, straight path at half time: 15. (15/18)^(1/5) − 1 = −0.0358073997; (12/18)^(1/10) −
    // 1 = −0.0397347260
    expect(eurostat(fall('18', '12', '15'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.9011462473424805, 14),
      class: 'moderate',
    });
  });

  it.each([
    // three years at 10 % are needed: 100·1.1³ = 133.1; observed 9.5 %: 100·1.095³ = 131.2932375; 6
    // %: 119.1016
    ['131.2932375', 'significant'],
    ['131.2932374', 'moderate'],
    ['119.1016', 'moderate'],
    ['119.1015', 'insufficient'],
    ['100', 'insufficient'],
    ['99.9999', 'movingAway'],
  ])('decides on the threshold, not on the last digit of a cube root: %s', (x, expected) => {
    const input = { ...rise(x, 2023), target: { year: 2023, value: '133.1' } };
    expect(eurostat(input)).toMatchObject({ class: expected });
  });

  it('classes a met target as significant', () => {
    // already at 250 in the base year and falling, but still above 200: growth −0.0213; needed
    // −0.0221, yet met decides
    expect(eurostat({ ...rise('245'), base: { year: 2020, value: '250' } })).toMatchObject({
      class: 'significant',
    });
  });

  it('counts worsening from a base past the target as progress until it is lost', () => {
    // (3.2/2.7)^(1/5) − 1 = 0.0345642; (5/2.7)^(1/10) − 1 = 0.0635576; met, so significant
    expect(eurostat(fall('2.7', '5', '3.2'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.5438253976698647, 14),
      class: 'significant',
    });
    // lost: (5.1/2.7)^(1/5) − 1 = 0.1356436; / 0.0635576 = 2.134
    expect(eurostat(fall('2.7', '5', '5.1'))).toEqual({
      status: 'notAssessed',
      reason: 'alreadyMet',
      value: expect.closeTo(2.134184073948256, 14),
    });
  });

  it('is defined for a target of zero: 10 → 5 with −100 % needed', () => {
    // (5/10)^(1/5) − 1 = −0.1294494367; / −1
    expect(eurostat(fall('10', '0', '5'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.1294494367038759, 14),
      class: 'insufficient',
    });
    expect(eurostat(fall('10', '0', '0'))).toEqual({
      status: 'assessed',
      value: 1,
      class: 'significant',
    });
  });

  it('gives a reason if there is no growth rate', () => {
    expect(eurostat({ ...rise('5'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(eurostat({ ...rise('5'), base: { year: 2020, value: -3 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(eurostat(rise('-1'))).toEqual({ status: 'notAssessed', reason: 'nonPositive' });
    expect(eurostat({ ...rise('150'), base: { year: 2020, value: '200' } })).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
  });

  it('gives the class of a met target without a value if there is no growth rate', () => {
    expect(eurostat({ ...rise('200.0'), base: { year: 2020, value: 200 } })).toEqual({
      status: 'assessed',
      class: 'significant',
    });
    expect(eurostat({ ...rise('300'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'assessed',
      class: 'significant',
    });
  });

  it('has no path if the target is due in the base year, even if it is met', () => {
    expect(eurostat({ ...rise('300'), target: { year: 2020, value: '200' } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
  });
});
