import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { sdgIndex } from '../../src/methods/sdgIndex.js';

const from = (
  base: string,
  target: string,
  x: string,
  direction: 'up' | 'down' = 'up',
  year = 2025,
): MethodInput => ({
  base: { year: 2020, value: base },
  target: { year: 2030, value: target },
  direction,
  series: [{ year, value: x }],
});

describe('sdgIndex', () => {
  it.each([
    // ((x − x0)/5)/((T − x0)/10)
    ['0.1', '0.3', '0.2', 'up', 1, 'onTrack'], // as floats 0.2 − 0.1 and 0.3 − 0.1 do not give 1
    ['18', '12', '14', 'down', 4 / 3, 'onTrack'], // −0.8/−0.6
    ['100', '200', '142', 'up', 0.84, 'moderatelyImproving'], // 8.4/10
    ['100', '200', '125', 'up', 0.5, 'moderatelyImproving'],
    ['100', '200', '124.99', 'up', 0.4998, 'stagnating'],
    ['100', '200', '100', 'up', 0, 'stagnating'],
    ['18', '12', '18', 'down', 0, 'stagnating'],
    ['100', '200', '99', 'up', -0.02, 'decreasing'],
    ['18', '12', '18.3', 'down', -0.1, 'decreasing'], // 0.06/−0.6
    ['0', '10', '4', 'up', 0.8, 'moderatelyImproving'],
    ['10', '0', '5', 'down', 1, 'onTrack'],
    ['-10', '10', '-5', 'up', 0.5, 'moderatelyImproving'],
    // met: 98 against 97, falling from 105; the path leads back, ratio (−7/5)/(−8/10) = 1.75
    ['105', '97', '98', 'up', 1.75, 'onTrack'],
    ['105', '97', '104', 'up', 0.25, 'onTrack'],
  ] as const)('%s → %s at %s, %s', (base, target, x, direction, value, expected) => {
    expect(sdgIndex(from(base, target, x, direction))).toEqual({
      status: 'assessed',
      value,
      class: expected,
    });
  });

  it('detects a shortfall in the last of thirty digits', () => {
    expect(sdgIndex(from('0', '2', '0.999999999999999999999999999999'))).toEqual({
      status: 'assessed',
      value: 1,
      class: 'moderatelyImproving',
    });
  });

  it('gives exactly 1 and onTrack for any value on the straight path', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10000, max: 10000 }),
        fc.integer({ min: -500, max: 500 }).filter((step) => step !== 0),
        fc.integer({ min: 1, max: 9 }),
        (start, step, passed) => {
          // two decimals, a whole number of hundredths a year, so that the path can be printed
          const print = (hundredths: number) =>
            `${hundredths < 0 ? '-' : ''}${Math.trunc(Math.abs(hundredths) / 100)}.` +
            `${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;
          const input = from(
            print(start),
            print(start + 10 * step),
            print(start + passed * step),
            step > 0 ? 'up' : 'down',
            2020 + passed,
          );
          expect(sdgIndex(input)).toEqual({ status: 'assessed', value: 1, class: 'onTrack' });
        },
      ),
    );
  });

  it('withholds the class of a target lost from a base past it', () => {
    // 2.7 → 5.1 against ≤ 5: (2.4/5)/(2.3/10) = 2.0869565
    expect(sdgIndex(from('2.7', '5', '5.1', 'down'))).toEqual({
      status: 'notAssessed',
      reason: 'alreadyMet',
      value: 48 / 23,
    });
  });

  it('has no ratio if base and target are equal', () => {
    expect(sdgIndex(from('98', '98', '97'))).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
    expect(sdgIndex(from('98', '98', '98'))).toEqual({ status: 'assessed', class: 'onTrack' });
  });

  it('has no path if the target is due in the base year', () => {
    expect(sdgIndex({ ...from('90', '98', '99'), target: { year: 2020, value: 98 } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
  });
});
