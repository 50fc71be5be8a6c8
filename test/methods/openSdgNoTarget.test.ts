import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { openSdgNoTarget } from '../../src/methods/openSdgNoTarget.js';

const yearOn = (x: string, direction: 'up' | 'down' = 'up'): MethodInput => ({
  base: { year: 2020, value: '100' },
  direction,
  series: [{ year: 2021, value: x }],
});
const share = (base: string, x: string): MethodInput => ({
  base: { year: 2020, value: base },
  direction: 'up',
  limit: 100,
  series: [{ year: 2025, value: x }],
});

describe('openSdgNoTarget', () => {
  it.each([
    // one year: v = x/100 − 1
    ['101.5', 'up', 0.015, 'substantial'],
    ['101.49', 'up', 0.0149, 'moderate'],
    ['100.5', 'up', 0.005, 'moderate'],
    ['100.49', 'up', 0.0049, 'limited'],
    ['100', 'up', 0, 'limited'],
    ['100', 'down', 0, 'limited'],
    ['99.99', 'up', -0.0001, 'deterioration'],
    ['98.5', 'down', 0.015, 'substantial'],
    ['101', 'down', -0.01, 'deterioration'],
  ] as const)('classes %s (%s)', (x, direction, value, expected) => {
    expect(openSdgNoTarget(yearOn(x, direction))).toEqual({
      status: 'assessed',
      value,
      class: expected,
    });
  });

  it('requires less near an upper limit', () => {
    // C = 1 − 0.98^4.44 = 0.0857946130; thresholds 0.00128692 and 0.00042897
    // 98.8: (98.8/98)^(1/5) − 1 = 0.00162735; 98.3: 0.00061150; 98.1: 0.00020400
    expect(openSdgNoTarget(share('98', '98.8'))).toEqual({
      status: 'assessed',
      value: expect.closeTo(0.00162734791246773, 16),
      class: 'substantial',
    });
    expect(openSdgNoTarget(share('98', '98.3'))).toMatchObject({ class: 'moderate' });
    expect(openSdgNoTarget(share('98', '98.1'))).toMatchObject({ class: 'limited' });
    expect(openSdgNoTarget(share('98', '97.9'))).toMatchObject({ class: 'deterioration' });
    const { limit: _, ...unlimited } = share('98', '98.8');
    expect(openSdgNoTarget(unlimited)).toMatchObject({ class: 'limited' });
  });

  it('requires only staying at the limit for a base at it', () => {
    expect(openSdgNoTarget(share('100', '100'))).toMatchObject({ value: 0, class: 'substantial' });
    expect(openSdgNoTarget(share('100', '99.9'))).toMatchObject({ class: 'deterioration' });
  });

  it('ignores a target', () => {
    expect(
      openSdgNoTarget({ ...yearOn('101.5'), target: { year: 2019, value: 100 } }),
    ).toMatchObject({ class: 'substantial' });
  });

  it('gives a reason if there is no growth rate', () => {
    expect(openSdgNoTarget({ ...yearOn('5'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(openSdgNoTarget(yearOn('-5'))).toEqual({ status: 'notAssessed', reason: 'nonPositive' });
    expect(openSdgNoTarget({ ...yearOn('5'), series: [] })).toEqual({
      status: 'notAssessed',
      reason: 'noObservation',
    });
    expect(openSdgNoTarget({ direction: 'up', series: [{ year: 2021, value: 1 }] })).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
  });
});
