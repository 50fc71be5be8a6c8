import { describe, expect, it } from 'vitest';
import {
  measureChange,
  measureHistory,
  measureRun,
} from '../../../src/evaluate/trajectory/measureHistory.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import { pointOf } from '../figures.js';

const from60 = { unit: 'percent', strict: false, low: new Decimal(60) } as const;
const history = (...figures: [number, string][]) =>
  measureHistory(
    figures.map(([year, value]) => pointOf(year, value)),
    () => from60,
  );

describe('measureHistory', () => {
  it('gives the first year, the current run and the first year of a loss', () => {
    expect(history([2020, '59'], [2021, '60'], [2022, '61'], [2023, '62'])).toEqual({
      firstAttained: 2021,
      currentRun: 3,
      lastMissed: 2020,
    });
    expect(history([2020, '61'], [2021, '59'], [2022, '58'])).toEqual({
      firstAttained: 2020,
      currentRun: 0,
      lastMissed: 2022,
      lostSince: 2021,
    });
    expect(history([2020, '61'], [2021, '59'], [2022, '60'])).toEqual({
      firstAttained: 2020,
      currentRun: 1,
      lastMissed: 2021,
    });
    expect(history([2020, '1'])).toEqual({ currentRun: 0, lastMissed: 2020 });
    expect(history()).toEqual({ currentRun: 0 });
  });

  it('ends the run at a year without a figure', () => {
    expect(history([2020, '61'], [2022, '61'], [2023, '61'])).toEqual({
      firstAttained: 2020,
      currentRun: 2,
    });
    expect(history([2020, '61'], [2022, '61'])).toEqual({ firstAttained: 2020, currentRun: 1 });
  });

  it('skips years in which the requirement is unknown', () => {
    const points = [pointOf(2020, '61'), pointOf(2021, '61'), pointOf(2022, '61')];
    expect(measureHistory(points, (year) => (year === 2021 ? 'noReference' : from60))).toEqual({
      firstAttained: 2020,
      currentRun: 1,
    });
    // A last year without a verdict neither ends a run nor counts as a loss.
    expect(measureHistory(points, (year) => (year === 2022 ? 'noReference' : from60))).toEqual({
      firstAttained: 2020,
      currentRun: 2,
    });
  });
});

describe('measureChange', () => {
  it('is absolute, and relative to a nonzero earlier value', () => {
    // 5 − 4 = 1, a quarter of 4; −3 − (−4) = 1, a quarter of the size of −4
    expect(measureChange(pointOf(2020, '4'), pointOf(2025, '5'), 'percent')).toEqual({
      from: 2020,
      to: 2025,
      difference: { value: '1', unit: 'percent' },
      relative: 0.25,
    });
    expect(measureChange(pointOf(2020, '-4'), pointOf(2025, '-3'), 'years')).toMatchObject({
      difference: { value: '1', unit: 'years' },
      relative: 0.25,
    });
    expect(measureChange(pointOf(2020, '0'), pointOf(2025, '5'), 'percent')).toEqual({
      from: 2020,
      to: 2025,
      difference: { value: '5', unit: 'percent' },
    });
  });
});

describe('measureRun', () => {
  const run = (desired: 1 | -1, ...values: string[]) =>
    measureRun(
      values.map((value, at) => pointOf(2020 + at, value)),
      desired,
    );

  it('counts changes in the desired direction; no change does not count', () => {
    // +1, 0, −1, +2: two of four go up, one goes down
    expect(run(1, '5', '6', '6', '5', '7')).toEqual({ changes: 4, desired: 2, share: 0.5 });
    expect(run(-1, '5', '6', '6', '5', '7')).toEqual({ changes: 4, desired: 1, share: 0.25 });
    expect(run(1, '5', '4')).toEqual({ changes: 1, desired: 0, share: 0 });
    expect([run(1, '5'), run(1)]).toEqual([undefined, undefined]);
  });
});
