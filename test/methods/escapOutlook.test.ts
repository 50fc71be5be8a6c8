import { describe, expect, it } from 'vitest';
import { escapOutlook } from '../../src/methods/escapOutlook.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

/** From 0 in 2020 to 100 in 2030; one later figure, so the line goes through both points. */
const rise = (x: string, year = 2025): MethodInput => ({
  base: { year: 2020, value: 0 },
  target: { year: 2030, value: 100 },
  direction: 'up',
  series: [{ year, value: x }],
});

describe('escapOutlook', () => {
  it('worked by hand: 90, 91, 93 towards 98', () => {
    // weights 1, 2, 5: v̂ = 8365/86 = 97.2674 (see projectTrend); gap = (98 − 8365/86)/8 =
    // (63/86)/8 = 9.1569767 %
    expect(
      escapOutlook({
        base: { year: 2020, value: '90' },
        target: { year: 2030, value: '98' },
        direction: 'up',
        series: [
          { year: 2024, value: '93' },
          { year: 2021, value: '91' },
        ],
      }),
    ).toEqual({ status: 'assessed', value: 9.156976744186046, class: 'maintain' });
  });

  it.each([
    // v̂ = 2x
    ['50', 0, 'maintain'],
    ['45', 10, 'maintain'],
    // 10.0000000000000000002 %: above, though not as a float
    ['44.9999999999999999999', 10, 'accelerate'],
    ['44', 12, 'accelerate'],
    ['0', 100, 'accelerate'],
    ['-0.5', 101, 'reverse'],
    // projected past the target: no gap
    ['70', 0, 'maintain'],
    ['150', 0, 'maintain'],
  ] as const)('classes %s', (x, value, expected) => {
    expect(escapOutlook(rise(x))).toEqual({ status: 'assessed', value, class: expected });
  });

  it('works downwards', () => {
    // 18 → 16.5 in 5 years, so 15 in 2030; gap 3/6
    expect(
      escapOutlook({
        base: { year: 2020, value: '18' },
        target: { year: 2030, value: '12' },
        direction: 'down',
        series: [{ year: 2025, value: '16.5' }],
      }),
    ).toEqual({
      status: 'assessed',
      value: 50,
      class: 'accelerate',
    });
  });

  it('is not decided by a single spike in the last year', () => {
    const steady = { year: 2021, value: 10 };
    const series = [
      steady,
      { year: 2022, value: 20 },
      { year: 2023, value: 30 },
      { year: 2024, value: 0 },
    ];
    // offsets 0…4, weights 1…5: mean offset 40/15, mean value (0 + 20 + 60 + 120 + 0)/15 = 40/3
    // Σws²: 0 + 2 + 12 + 36 + 80 = 130 → 130 − 40²/15 = 70/3; Σwsy: 0 + 20 + 120 + 360 + 0 = 500 →
    // 500 − 40·200/15 = −100/3; slope −10/7 at 2030: 40/3 − 10/7·(10 − 8/3) = 20/7; gap 680/7 =
    // 97.142857 %: bad, but not the −∞ of the last year against the one before
    expect(escapOutlook({ ...rise('0'), series })).toEqual({
      status: 'assessed',
      value: expect.closeTo(97.14285714285714, 12),
      class: 'accelerate',
    });
  });

  it('gives a reason if it is undefined', () => {
    expect(escapOutlook({ ...rise('50'), target: { year: 2030, value: 0 } })).toEqual({
      status: 'notAssessed',
      reason: 'noDistance',
    });
    expect(escapOutlook({ ...rise('50'), target: { year: 2020, value: 100 } })).toEqual({
      status: 'notAssessed',
      reason: 'afterDue',
    });
    expect(escapOutlook(rise('50', 2020))).toEqual({ status: 'notAssessed', reason: 'baseYear' });
  });
});
