import { describe, expect, test } from 'vitest';
import { compareRates, compareShares } from '../../src/stats/compareCounts.js';

describe('compareRates', () => {
  test('is the exact binomial test, worked by hand', () => {
    // 1 and 4 events, exposures alike: P(X ≥ 4 of 5 at ½) = 6/32; P(X ≥ 1) = 31/32.
    const { rise, fall, either } = compareRates(
      { events: 1, exposure: 3000 },
      { events: 4, exposure: 3000 },
    );
    expect(rise).toBeCloseTo(6 / 32, 9);
    expect(fall).toBeCloseTo(31 / 32, 9);
    expect(either).toBeCloseTo(12 / 32, 9);
  });

  test('compares a change with a ratio', () => {
    // Half the rate: the second share of five is ½/(1 + ½) = ⅓. P(X ≥ 4) = 5·2/243 + 1/243.
    const { rise } = compareRates({ events: 1, exposure: 1 }, { events: 4, exposure: 1 }, 0.5);
    expect(rise).toBeCloseTo(11 / 243, 9);
  });

  test('weights exposures', () => {
    // Three quarters of the exposure are in the second year: P(X ≥ 2 of 2) = 9/16.
    const { rise } = compareRates({ events: 0, exposure: 100 }, { events: 2, exposure: 300 });
    expect(rise).toBeCloseTo(9 / 16, 9);
  });

  test('gives 1 without events', () => {
    expect(compareRates({ events: 0, exposure: 10 }, { events: 0, exposure: 10 })).toEqual({
      rise: 1,
      fall: 1,
      either: 1,
    });
  });
});

describe('compareShares', () => {
  test('is Fisher’s exact test: the lady tasting tea', () => {
    // Fisher (1935): of four cups with milk first she names three. (16 + 1)/70; in the other
    // direction all tables but 0 and 1: 1 − 1/70 = 69/70 for at least one.
    const { rise, fall } = compareShares({ events: 1, exposure: 4 }, { events: 3, exposure: 4 });
    expect(rise).toBeCloseTo(17 / 70, 9);
    expect(fall).toBeCloseTo(69 / 70, 9);
  });

  test('gives one in seventy if all are right', () => {
    const change = compareShares({ events: 0, exposure: 4 }, { events: 4, exposure: 4 });
    expect(change.rise).toBeCloseTo(1 / 70, 9);
    expect(change.either).toBeCloseTo(2 / 70, 9);
  });

  test('agrees with exact fractions on 2 700 and 2 750 of 3 000', () => {
    // Σ C(3000, k)·C(3000, 5450 − k)/C(6000, 5450), k from 2750 on, in whole numbers: 0.01414264.
    const { rise } = compareShares(
      { events: 2700, exposure: 3000 },
      { events: 2750, exposure: 3000 },
    );
    expect(rise).toBeCloseTo(0.0141426404, 7);
  });

  test("agrees with R's fisher.test(Convictions, alternative = 'less')", () => {
    // Fisher (1962), from R's manual: of 17 dizygotic twins 2 are convicted, of 13 monozygotic ones
    // 10; R prints a p-value of 0.0004652. (C(17,2)·C(13,10) + C(17,1)·C(13,11) +
    // C(13,12))/C(30,12) = (136·286 + 17·78 + 13)/86 493 225 = 40 235/86 493 225; the other tail is
    // all but the last two terms.
    const { rise, fall, either } = compareShares(
      { events: 2, exposure: 17 },
      { events: 10, exposure: 13 },
    );
    expect(rise).toBeCloseTo(40_235 / 86_493_225, 12);
    expect(fall).toBeCloseTo(1 - 1339 / 86_493_225, 9);
    expect(either).toBeCloseTo((2 * 40_235) / 86_493_225, 12);
  });

  test('keeps the digits of a tiny probability', () => {
    // 18 of 20 against 2 of 20: Σ C(20, k)·C(20, 20 − k), k from 18 on, is 190² + 20² + 1 = 36 501,
    // over C(40, 20) = 137 846 528 820.
    const { rise } = compareShares({ events: 2, exposure: 20 }, { events: 18, exposure: 20 });
    expect(rise / (36_501 / 137_846_528_820)).toBeCloseTo(1, 7);
  });

  test('gives 1 for all or none in both years', () => {
    for (const events of [0, 10])
      expect(compareShares({ events, exposure: 10 }, { events, exposure: 10 }).either).toBe(1);
  });
});
