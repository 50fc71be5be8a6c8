import { describe, expect, it } from 'vitest';
import {
  type ForecastInput,
  forecastPoints,
} from '../../../src/evaluate/forecast/forecastPoints.js';
import type { Forecast } from '../../../src/model/Forecast.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import type { Criterion } from '../../../src/rules/Criterion.js';
import { pointOf } from '../figures.js';

const between = (low?: string, high?: string): Criterion => ({
  unit: 'percent',
  strict: false,
  ...(low === undefined ? {} : { low: new Decimal(low) }),
  ...(high === undefined ? {} : { high: new Decimal(high) }),
});
const forecast = (
  values: readonly string[],
  criterion: ForecastInput['criterion'],
  more: Partial<ForecastInput> = {},
): Forecast =>
  forecastPoints({
    points: values.map((value, index) => pointOf(2021 + index, value)),
    criterion,
    dueYear: 2030,
    indicator: { scale: 'identity', unit: 'percent' },
    unit: 'percent',
    rule: { kind: 'atLeast', value: '0', unit: 'percent' },
    confidence: 0.95,
    ...more,
  });
const silent = (reason: string) => ({ status: 'notAssessed', reason });

describe('forecastPoints', () => {
  it('is silent where nothing can be said', () => {
    expect(forecast([], between('60'))).toEqual(silent('noObservation'));
    expect(forecast(['1', '2', '3'], 'noBaseline')).toEqual(silent('noBaseline'));
    expect(
      forecast(['1', '2', '3'], between('60'), { rule: { kind: 'trend', direction: 'slowing' } }),
    ).toEqual(silent('noFigure'));
    expect(
      forecast(['1', '2', '3'], between('60'), { rule: { kind: 'trend', direction: 'up' } }).status,
    ).toBe('assessed');
    expect(forecast(['1', '2'], between('60'))).toEqual(silent('tooFewYears'));
    expect(forecast(['1', '2', '3'], between('60'), { dueYear: 2023 })).toEqual(silent('afterDue'));
    expect(forecast(['1', '2', '3'], between('60'), { dueYear: 2022 })).toEqual(silent('afterDue'));
    expect(forecast(['1', '2', '3'], between('60'), { dueYear: 2024 }).status).toBe('assessed');
  });

  it('looks for the year of attainment after the last figure, whatever the line says of the years before', () => {
    // 1, 3, 2: the line is 2.5 in 2023 and 3 in 2024, while the figure of 2023 is 2.
    expect(forecast(['1', '3', '2'], between('2.4'))).toMatchObject({ attainedIn: 2024 });
  });

  it('follows a straight line: 50, 51, 52 is 59 in 2030 and 60 in 2031', () => {
    expect(forecast(['50', '51', '52'], between('60'))).toEqual({
      status: 'assessed',
      year: 2030,
      expected: expect.closeTo(59, 9),
      robust: expect.closeTo(59, 9),
      unit: 'percent',
      interval: { low: expect.closeTo(59, 6), high: expect.closeTo(59, 6), level: 0.95 },
      probability: 0,
      verdict: 'misses',
      attainedIn: 2031,
      scale: 'identity',
      years: [2021, 2022, 2023],
    });
    expect(forecast(['50', '51', '52'], between('59'))).toMatchObject({
      verdict: 'attains',
      probability: 1,
      attainedIn: 2030,
    });
    expect(forecast(['50', '51', '52'], between(undefined, '59'))).toMatchObject({
      verdict: 'attains',
      probability: 1,
    });
    expect(forecast(['50', '51', '52'], between(undefined, '58'))).toMatchObject({
      verdict: 'misses',
      probability: 0,
    });
  });

  it('names no year of attainment where it is met now, or not within a hundred years', () => {
    expect(forecast(['50', '51', '52'], between('52'))).not.toHaveProperty('attainedIn');
    // One a year from 52 in 2023: 152 in 2123, a hundred years on; 153 would be a hundred and one.
    expect(forecast(['50', '51', '52'], between('152'))).toMatchObject({ attainedIn: 2123 });
    expect(forecast(['50', '51', '52'], between('153'))).not.toHaveProperty('attainedIn');
    expect(forecast(['52', '51', '50'], between('60'))).not.toHaveProperty('attainedIn');
  });

  it('works on the logarithm where the indicator asks for it: 8, 4, 2 halves each year', () => {
    // 2 × 2^−7 = 0.015625 in 2030; at most 1 is met from 2024 on. A straight line would be at −19.
    expect(
      forecast(['8', '4', '2'], between(undefined, '1'), {
        indicator: { scale: 'log', unit: 'percent' },
      }),
    ).toMatchObject({
      expected: expect.closeTo(0.015625, 9),
      scale: 'log',
      verdict: 'attains',
      attainedIn: 2024,
    });
    expect(
      forecast(['8', '4', '2'], between(undefined, '1'), {
        indicator: { scale: 'log', unit: 'percent' },
      }),
    ).not.toHaveProperty('scaleReason');
    expect(
      forecast(['8', '4', '0'], between(undefined, '1'), {
        indicator: { scale: 'log', unit: 'percent' },
      }),
    ).toMatchObject({ scale: 'identity', scaleReason: 'nonPositive' });
  });

  it('keeps the logit to percentages, and takes a straight line where the indicator is unknown', () => {
    const logit = { scale: 'logit', unit: 'percent' } as const;
    expect(forecast(['20', '50', '80'], between('90'), { indicator: logit })).toMatchObject({
      scale: 'logit',
    });
    expect(
      forecast(['20', '50', '80'], between('90'), { indicator: logit, unit: 'permille' }),
    ).toMatchObject({ scale: 'identity' });
    expect(
      forecast(['8', '4', '2'], between('90'), {
        indicator: { scale: 'log', unit: 'permille' },
        unit: 'permille',
      }),
    ).toMatchObject({ scale: 'log' });
    const unknown = forecast(['8', '4', '2'], between('90'), { indicator: undefined });
    expect(unknown).toMatchObject({ scale: 'identity' });
    expect(unknown).not.toHaveProperty('scaleReason');
  });

  it('knows on which side of an end lies what the scale cannot hold', () => {
    const log = { indicator: { scale: 'log', unit: 'percent' } } as const;
    // On the logarithm every value is above zero: at least 0 is certain, at most 0 impossible, and a band from 0 is its upper end alone.
    expect(forecast(['8', '4', '2'], between('0'), log)).toMatchObject({
      probability: 1,
      verdict: 'attains',
    });
    expect(forecast(['8', '4', '2'], between(undefined, '0'), log)).toMatchObject({
      probability: 0,
      verdict: 'misses',
    });
    expect(forecast(['8', '4', '2'], between('0', '1'), log)).toMatchObject({ probability: 1 });
    // 100 % is beyond the logit on its other end.
    const logit = { indicator: { scale: 'logit', unit: 'percent' } } as const;
    expect(forecast(['80', '85', '91'], between('100'), logit)).toMatchObject({
      probability: 0,
      verdict: 'misses',
    });
    expect(forecast(['80', '85', '91'], between(undefined, '100'), logit)).toMatchObject({
      probability: 1,
      verdict: 'attains',
    });
  });

  it('gives a band the chance of both its ends', () => {
    const values = ['50', '52', '51', '53', '52'];
    const chance = (criterion: Criterion) => {
      const result = forecast(values, criterion);
      return result.status === 'assessed' ? result.probability : Number.NaN;
    };
    // P(low ≤ x ≤ high) = P(x ≤ high) − P(x ≤ low)
    expect(chance(between('54', '57'))).toBeCloseTo(
      chance(between(undefined, '57')) - chance(between(undefined, '54')),
      12,
    );
    expect(chance(between('54'))).toBeCloseTo(1 - chance(between(undefined, '54')), 12);
    expect(chance(between('54', '57'))).toBeGreaterThan(0.1);
    // Slope 0.5 a year from a mean of 51.6 in 2023: 55.1 in 2030, so that each side of it has half of the chance.
    expect(chance(between('55.1'))).toBeCloseTo(0.5, 9);
  });

  it('is undecided where one wild year carries one method and not the other', () => {
    // Flat at 50 but for 80 in the last of five years: least squares climbs 6 a year to 56 + 7 × 6 = 98; the median slope stays 0.
    const result = forecast(['50', '50', '50', '50', '80'], between('60'));
    expect(result).toMatchObject({
      expected: expect.closeTo(98, 6),
      robust: expect.closeTo(50, 6),
      verdict: 'undecided',
    });
  });

  it('is silent where an estimate leaves what a number can hold', () => {
    const log = { indicator: { scale: 'log', unit: 'percent' } } as const;
    const zeros = (count: number) => '0'.repeat(count);
    // A hundred places a year: 10^300 in 2023 would be 10^1000 in 2030.
    expect(
      forecast([`1${zeros(100)}`, `1${zeros(200)}`, `1${zeros(300)}`], between('1'), log),
    ).toEqual(silent('undefined'));
    // Up and down by fifty places: the middle stays small, the upper end of the interval does not.
    expect(forecast(['1', `1${zeros(50)}`, '1'], between('1'), log)).toEqual(silent('undefined'));
  });

  it('widens with the level asked for', () => {
    const widthAt = (confidence: number) => {
      const result = forecast(['50', '52', '51', '53'], between('60'), { confidence });
      return result.status === 'assessed' ? result.interval.high - result.interval.low : Number.NaN;
    };
    expect(widthAt(0.99)).toBeGreaterThan(widthAt(0.9));
  });
});
