import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { openSdg } from '../../src/methods/openSdg.js';

const rise = (x: string | number, year = 2025): MethodInput => ({
  base: { year: 2020, value: '100' },
  target: { year: 2030, value: '200' },
  direction: 'up',
  series: [{ year, value: x }],
});
const fall = (x: string): MethodInput => ({
  base: { year: 2020, value: '2.7' },
  target: { year: 2030, value: '5' },
  direction: 'down',
  series: [{ year: 2025, value: x }],
});
/** Two years at 10 % are needed, 100 → 121; one has passed: R = growth / 10 %. */
const oneYear = (x: string): MethodInput => ({
  ...rise(x, 2021),
  target: { year: 2022, value: '121' },
});

describe('openSdg', () => {
  it('worked by hand: 100 → 200 in ten years', () => {
    // 130: (1.3^(1/5) − 1)/(2^(1/10) − 1) = 0.0538739570/0.0717734625 = 0.7506110219; 7.1429·R −
    // 4.2857 = 1.0758394685
    expect(openSdg(rise('130'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.7506110219294682, 14),
      class: 'moderate',
      score: expect.closeTo(1.075839468539999, 13),
    });
    // 120: R = 0.5174236831; 4.1667·R − 2.5 = −0.3440507395
    expect(openSdg(rise('120'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.5174236831317586, 14),
      class: 'limited',
      score: expect.closeTo(-0.3440507394949014, 13),
    });
    // 90: R = −0.2905201575; 4.1667·R − 2.5 = −3.7105103402
    expect(openSdg(rise('90'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(-0.2905201574813158, 14),
      class: 'deterioration',
      score: expect.closeTo(-3.710510340177398, 13),
    });
  });

  it.each([
    // score at R = 0.95: 7.1429·0.95 − 4.2857 = 2.500055; at 0.6: 0.00004; at 0.59: 4.1667·0.59 −
    // 2.5 = −0.041647
    ['109.5', 0.95, 'substantial', 2.500055],
    ['109.4', 0.94, 'moderate', 2.428626],
    ['106', 0.6, 'moderate', 0.00004],
    ['105.9', 0.59, 'limited', -0.041647],
    ['100', 0, 'limited', -2.5],
    ['99.9', -0.01, 'deterioration', -2.541667],
    // bounded: 7.1429·2 − 4.2857 = 10.0001 → 5; 4.1667·−1 − 2.5 = −6.6667 → −5
    ['120', 2, 'substantial', 5],
    ['90', -1, 'deterioration', -5],
  ])('classes and scores %s', (x, value, expected, score) => {
    expect(openSdg(oneYear(x))).toEqual({ status: 'assessed', value, class: expected, score });
  });

  it('classes a met target as achieved', () => {
    // past it and falling: d·CAGR < 0, yet achieved
    expect(openSdg({ ...rise('245'), base: { year: 2020, value: '250' } })).toMatchObject({
      class: 'achieved',
      score: 5,
      value: expect.any(Number),
    });
    expect(openSdg(rise('200'))).toMatchObject({ class: 'achieved', score: 5 });
    expect(openSdg({ ...rise('200'), base: { year: 2020, value: 200 } })).toEqual({
      status: 'assessed',
      class: 'achieved',
      score: 5,
    });
  });

  it('recognises worsening from a base past the target', () => {
    expect(openSdg(fall('3.2'))).toMatchObject({
      class: 'achieved',
      value: expect.closeTo(-0.5438253976698647, 14),
    });
    // −2.134184: 4.1667·R − 2.5 = −11.39 → −5
    expect(openSdg(fall('5.1'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(-2.134184073948256, 14),
      class: 'deterioration',
      score: -5,
    });
  });

  it('is defined for a target of zero but not for a base of zero', () => {
    // (5/10)^(1/5) − 1 = −0.1294494367; turned round, / |−1|
    expect(
      openSdg({
        base: { year: 2020, value: 10 },
        target: { year: 2030, value: 0 },
        direction: 'down',
        series: [{ year: 2025, value: 5 }],
      }),
    ).toMatchObject({
      value: expect.closeTo(0.1294494367038759, 14),
      class: 'limited',
    });
    expect(openSdg({ ...rise('5'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(openSdg(rise('-1'))).toEqual({ status: 'notAssessed', reason: 'nonPositive' });
    expect(openSdg({ ...rise('199'), base: { year: 2020, value: 200 } })).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
    expect(openSdg({ ...rise('300'), target: { year: 2019, value: '200' } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
  });
});
