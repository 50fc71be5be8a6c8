import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { unsd } from '../../src/methods/unsd.js';

const rise = (x: string | number, year = 2025): MethodInput => ({
  base: { year: 2020, value: '100' },
  target: { year: 2030, value: '200' },
  direction: 'up',
  series: [{ year, value: x }],
});

describe('unsd', () => {
  it('worked by hand: 100 → 200, after five of ten years, so v̂ = x²/100', () => {
    // 142²/100 = 201.64; (201.64 − 100)/100 = 1.0164
    expect(unsd(rise('142'))).toEqual({ status: 'assessed', value: 1.0164, class: 'onTrack' });
    // 120²/100 = 144 → 0.44
    expect(unsd(rise('120'))).toEqual({ status: 'assessed', value: 0.44, class: 'fair' });
    // 104²/100 = 108.16 → 0.0816
    expect(unsd(rise('104'))).toEqual({ status: 'assessed', value: 0.0816, class: 'poor' });
    // 90²/100 = 81 → −0.19
    expect(unsd(rise('90'))).toEqual({ status: 'assessed', value: -0.19, class: 'poor' });
    // after three years: 100·1.1^(10/3) = 137.3964834; → 0.3739648337
    expect(unsd(rise('110', 2023))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.3739648336724247, 14),
      class: 'fair',
    });
  });

  it.each([
    // 100 → 200 in three years, two gone: v̂ = 100·(x/100)^(3/2); x = 156.25: 1.25³ = 1.953125 → q
    // = 0.953125
    ['156.25', 2022, 0.953125, 'onTrack'],
    // in the target year itself v̂ = x
    ['195', 2023, 0.95, 'onTrack'],
    ['194.9', 2023, 0.949, 'fair'],
    ['110', 2023, 0.1, 'fair'],
    ['109.9', 2023, 0.099, 'poor'],
    // after it the formula looks back: 100·(x/100)^(3/6); 144 → 120 → 0.2
    ['144', 2026, 0.2, 'fair'],
  ] as const)('classes %s in %i', (x, year, value, expected) => {
    expect(unsd({ ...rise(x, year), target: { year: 2023, value: '200' } })).toEqual({
      status: 'assessed',
      value,
      class: expected,
    });
  });

  it('is on track if the target is met, whatever the projection', () => {
    // 210²/250 = 176.4; (176.4 − 250)/(200 − 250) = 1.472
    expect(unsd({ ...rise('210'), base: { year: 2020, value: 250 } })).toEqual({
      status: 'assessed',
      value: 1.472,
      class: 'onTrack',
    });
    // 245²/250 = 240.1 → 0.198, poor or fair by itself
    expect(unsd({ ...rise('245'), base: { year: 2020, value: 250 } })).toEqual({
      status: 'assessed',
      value: 0.198,
      class: 'onTrack',
    });
    expect(unsd({ ...rise('200'), base: { year: 2020, value: 200 } })).toEqual({
      status: 'assessed',
      class: 'onTrack',
    });
    expect(unsd({ ...rise('250'), base: { year: 2020, value: -1 } })).toEqual({
      status: 'assessed',
      class: 'onTrack',
    });
  });

  it('withholds the class of a target that was lost', () => {
    // 5.1²/2.7 = 9.63333; (9.63333 − 2.7)/2.3 = 3.0144928
    expect(
      unsd({
        base: { year: 2020, value: '2.7' },
        target: { year: 2030, value: '5' },
        direction: 'down',
        series: [{ year: 2025, value: '5.1' }],
      }),
    ).toEqual({
      status: 'notAssessed',
      reason: 'alreadyMet',
      value: expect.closeTo(3.014492753623188, 13),
    });
  });

  it('projects a fall to zero to the end', () => {
    expect(unsd(rise('0'))).toEqual({ status: 'assessed', value: -1, class: 'poor' });
    expect(
      unsd({
        base: { year: 2020, value: 10 },
        target: { year: 2030, value: 0 },
        direction: 'down',
        series: [{ year: 2035, value: 0 }],
      }),
    ).toEqual({
      status: 'assessed',
      value: 1,
      class: 'onTrack',
    });
  });

  it('gives a reason if it is undefined', () => {
    expect(unsd({ ...rise('5'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(unsd(rise('-1'))).toEqual({ status: 'notAssessed', reason: 'nonPositive' });
    expect(unsd({ ...rise('-5'), target: { year: 2030, value: -1 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(unsd({ ...rise('199'), base: { year: 2020, value: 200 } })).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
    expect(unsd({ ...rise('300'), target: { year: 2020, value: '200' } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
    // 100 → 10⁹ in a year, for 5000 years: a number too large for JSON
    expect(unsd({ ...rise(1e9, 2021), target: { year: 7020, value: 1e10 } })).toEqual({
      status: 'notAssessed',
      reason: 'undefined',
    });
  });
});
