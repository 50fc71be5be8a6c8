import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { realisationRatio } from '../../src/methods/realisationRatio.js';

const at = (
  x: string | number,
  target: string | number,
  direction: 'up' | 'down',
): MethodInput => ({
  target: { year: 2030, value: target },
  direction,
  series: [{ year: 2025, value: x }],
});

describe('realisationRatio', () => {
  it.each([
    ['93.1', '98', 'up', 95], // 93.1/98
    ['16', '12', 'down', 75], // 12/16
    ['99', '98', 'up', 100],
    ['98', '98', 'up', 100],
    ['11', '12', 'down', 100],
    ['0', '98', 'up', 0],
    ['16', '0', 'down', 0],
    ['150', '300', 'up', 50],
  ] as const)('%s against %s, %s: %d %%', (x, target, direction, value) => {
    expect(realisationRatio(at(x, target, direction))).toEqual({ status: 'assessed', value });
  });

  it('does not divide by zero', () => {
    expect(realisationRatio(at(0, 12, 'down'))).toEqual({
      status: 'notAssessed',
      reason: 'undefined',
    });
    expect(realisationRatio(at(0, 0, 'down'))).toEqual({
      status: 'notAssessed',
      reason: 'undefined',
    });
    expect(realisationRatio(at(5, 0, 'up'))).toEqual({
      status: 'notAssessed',
      reason: 'undefined',
    });
  });

  it('gives no ratio of negative values', () => {
    expect(realisationRatio(at(-5, -10, 'up'))).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(realisationRatio(at(-5, 10, 'up'))).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
    expect(realisationRatio(at(5, -10, 'down'))).toEqual({
      status: 'notAssessed',
      reason: 'nonPositive',
    });
  });

  it('does not need a base, but rejects one that is not before the data', () => {
    expect(realisationRatio({ ...at('49', '98', 'up'), base: { year: 2020, value: 0 } })).toEqual({
      status: 'assessed',
      value: 50,
    });
    expect(realisationRatio({ ...at('49', '98', 'up'), base: { year: 2026, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'baseAfterData',
    });
    expect(realisationRatio({ ...at('49', '98', 'up'), base: { year: 2025, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'baseYear',
    });
  });

  it('needs a target and an observation', () => {
    expect(realisationRatio({ direction: 'up', series: [{ year: 2025, value: 1 }] })).toEqual({
      status: 'notAssessed',
      reason: 'noFigure',
    });
    expect(realisationRatio({ ...at(1, 2, 'up'), series: [] })).toEqual({
      status: 'notAssessed',
      reason: 'noObservation',
    });
  });
});
