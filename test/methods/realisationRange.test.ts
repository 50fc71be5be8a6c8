import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { realisationRange } from '../../src/methods/realisationRange.js';

const from = (base: string, target: string, x: string, direction: 'up' | 'down'): MethodInput => ({
  base: { year: 2020, value: base },
  target: { year: 2030, value: target },
  direction,
  series: [{ year: 2025, value: x }],
});

describe('realisationRange', () => {
  it.each([
    ['18', '12', '16.5', 'down', 25], // 1.5/6
    ['90', '98', '96', 'up', 75], // 6/8
    ['90', '98', '88', 'up', 0],
    ['90', '98', '90', 'up', 0],
    ['90', '98', '100', 'up', 100],
    ['0', '100', '120', 'up', 100],
    ['10', '0', '4', 'down', 60],
    ['-10', '10', '0', 'up', 50],
    // worsening from a base past the target, as published: 0.46/2.3
    ['2.7', '5', '3.16', 'down', 20],
  ] as const)('%s → %s at %s, %s: %d %%', (base, target, x, direction, value) => {
    expect(realisationRange(from(base, target, x, direction))).toEqual({
      status: 'assessed',
      value,
    });
  });

  it('is withheld where the base met a target that is missed now', () => {
    // (5.5 − 2.7)/(5 − 2.7)·100 = 121.7…, at most 100; (90 − 98)/(95 − 98)·100 = 266.6…
    const withheld = { status: 'notAssessed', reason: 'alreadyMet', value: 100 };
    expect(realisationRange(from('2.7', '5', '5.5', 'down'))).toEqual(withheld);
    expect(realisationRange(from('98', '95', '90', 'up'))).toEqual(withheld);
    // Exactly on the target, it is met: 2.3/2.3.
    expect(realisationRange(from('2.7', '5', '5.0', 'down'))).toEqual({
      status: 'assessed',
      value: 100,
    });
  });

  it('has no distance if base and target are equal', () => {
    expect(realisationRange(from('98', '98', '99', 'up'))).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
  });

  it('ignores the target year, but needs the target', () => {
    expect(
      realisationRange({ ...from('90', '98', '96', 'up'), target: { year: 2020, value: 98 } }),
    ).toEqual({ status: 'assessed', value: 75 });
    expect(realisationRange({ ...from('90', '98', '96', 'up'), target: null })).toEqual({
      status: 'notAssessed',
      reason: 'noFigure',
    });
  });
});
