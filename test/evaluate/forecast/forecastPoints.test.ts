import { describe, expect, it } from 'vitest';
import {
  type ForecastInput,
  forecastPoints,
} from '../../../src/evaluate/forecast/forecastPoints.js';
import { defaultPolicy } from '../../../src/evaluate/policy.js';
import type { Forecast } from '../../../src/model/Forecast.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import type { Criterion } from '../../../src/rules/Criterion.js';

const from = (low: string): Criterion => ({
  unit: 'percent',
  strict: false,
  low: new Decimal(low),
});
const indicator = {
  scale: 'identity',
  unit: 'percent',
  bounds: { min: '0', max: '100' },
} as const;
const forecast = (
  values: readonly number[],
  criterion: ForecastInput['criterion'],
  more: Partial<ForecastInput> = {},
): Forecast =>
  forecastPoints({
    series: { years: values.map((_, i) => 2021 + i), values, decimals: 0 },
    criterion,
    isMet: false,
    dueYear: 2030,
    indicator,
    unit: 'percent',
    subject: 'level',
    policy: { baseYear: 2020, ...defaultPolicy },
    ...more,
  });
const silent = (reason: string) => ({ status: 'notAssessed', reason });

describe('forecastPoints', () => {
  it('gives the reason if there is no forecast', () => {
    const four = [50, 51, 52, 53];
    expect(forecast([], from('60'))).toEqual(silent('noObservation'));
    expect(forecast(four, 'noBaseline')).toEqual(silent('noBaseline'));
    expect(forecast(four, from('60'), { subject: 'yearlyChange' })).toEqual(silent('noFigure'));
    expect(forecast([50, 51], from('60'))).toEqual(silent('tooFewYears'));
    expect(forecast([50, 51, 52], from('60'))).toEqual(silent('uninformative'));
    expect(forecast(four, from('60'), { dueYear: 2024 })).toEqual(silent('afterDue'));
    expect(forecast(four, from('60'), { dueYear: 2025 }).status).toBe('assessed');
  });

  it('has no bounds if the indicator is unknown, and those of a gap for a gap', () => {
    // −10 in 2021, one a year: −1 in 2030, so certainly below 5, and as a gap never below 0.
    const below = { unit: 'percent', strict: false, high: new Decimal('5') } as const;
    const values = [-10, -9, -8, -7, -6];
    const unknown = { indicator: undefined };
    const level = forecast(values, below, unknown);
    expect(level).toMatchObject({ expected: expect.closeTo(-1, 0) });
    const gap = forecast(values, below, { ...unknown, subject: 'gap' });
    expect(gap).toMatchObject({ expected: 0 });
  });

  it('states the expected value, its interval and its basis', () => {
    expect(forecast([50, 51, 52, 53], from('60'))).toEqual({
      status: 'assessed',
      model: 'values',
      year: 2030,
      // One a year from 53 in 2024 is 59 but for the prior.
      expected: expect.closeTo(59, 0),
      robust: expect.closeTo(59, 9),
      unit: 'percent',
      interval: { low: expect.any(Number), high: expect.any(Number), level: 0.95 },
      probability: expect.any(Number),
      attainedIn: 2031,
      scale: 'identity',
      years: [2021, 2022, 2023, 2024],
    });
  });

  it('has no robust figure from counts', () => {
    const events = [50, 50, 50, 50];
    const years = events.map((_, i) => 2021 + i);
    const size = 100;
    const share = { kind: 'share', years, events, exposures: events.map(() => size) } as const;
    const series = {
      years,
      values: events,
      decimals: 0,
      counts: { ...share, factor: 100, dispersion: { p: 1, excess: 0 } },
    };
    const found = forecast(events, from('60'), { series });
    expect(found).toMatchObject({ model: 'shares', expected: expect.closeTo(50, 9) });
    expect('robust' in found).toBe(false);
  });

  it('converts the bounds of the indicator into the unit of the series', () => {
    // 985, 990, 995, 1000 ‰ of at most 100 %.
    const found = forecast([985, 990, 995, 1000], from('60'), { unit: 'permille' });
    expect(found).toMatchObject({ status: 'assessed', expected: 1000 });
    expect(found.status === 'assessed' && found.interval.high).toBe(1000);
  });

  it('expects no rate to exceed 100 % that never has', () => {
    const gross = { ...indicator, bounds: { min: '0' }, suspectAbove: '100' } as const;
    // Three a year from 97 would be 118 in 2030, and from 103 it is 124.
    expect(forecast([88, 91, 94, 97], from('60'), { indicator: gross })).toMatchObject({
      expected: 100,
      interval: { high: 100 },
    });
    expect(forecast([94, 97, 100, 103], from('60'), { indicator: gross })).toMatchObject({
      expected: expect.closeTo(121, -1),
    });
    // 1 000 ‰ is 100 %.
    expect(
      forecast([880, 910, 940, 970], from('60'), { indicator: gross, unit: 'permille' }),
    ).toMatchObject({ expected: 1000 });
  });

  it('keeps a gap between 0 and the whole range, on its own scale', () => {
    const found = forecast([4, 3, 2, 1], from('0'), {
      subject: 'gap',
      indicator: { ...indicator, scale: 'logit' },
    });
    expect(found).toMatchObject({ scale: 'identity', expected: 0 });
  });

  it('has no bounds if the indicator is unknown', () => {
    expect(forecast([97, 98, 99, 100], from('60'), { indicator: undefined })).toMatchObject({
      scale: 'identity',
      expected: expect.closeTo(106, 0),
    });
  });
});

describe('the bounds of a forecast', () => {
  const permille = (values: readonly number[], bounds: object, more: Partial<ForecastInput> = {}) =>
    forecast(
      values,
      { unit: 'permille', strict: false, low: new Decimal('1') },
      { unit: 'permille', indicator: { ...indicator, ...bounds }, ...more },
    );

  it('are converted into the unit of the target', () => {
    // 10 ‰ a year: 790 ‰ in 2030, of at most 1 000 ‰; 60 ‰ in 2030, but never below 10 % = 100 ‰.
    const risen = permille([700, 710, 720, 730, 740], {});
    expect(risen).toMatchObject({ expected: expect.closeTo(790, -1) });
    const fallen = permille([150, 140, 130, 120, 110], { bounds: { min: '10' } });
    expect(fallen).toMatchObject({ expected: 100 });
  });

  it('include a limit that no figure has passed, even if one has reached it', () => {
    const open = { scale: 'identity', unit: 'percent', bounds: {}, suspectAbove: '100' } as const;
    const reached = forecast([80, 85, 90, 95, 100], from('60'), { indicator: open });
    expect(reached).toMatchObject({ expected: 100 });
    const passed = forecast([85, 90, 95, 100, 105], from('60'), { indicator: open });
    expect(passed.status === 'assessed' && passed.expected).toBeGreaterThan(105);
  });

  it('of a gap are 0 and the range of the indicator', () => {
    // From 20 to 100, so that no gap exceeds 80.
    const ranged = { ...indicator, bounds: { min: '20', max: '100' } };
    const gap = forecast([46, 54, 62, 70, 78], from('1'), { indicator: ranged, subject: 'gap' });
    expect(gap).toMatchObject({ expected: 80 });
  });

  it('and both ends of a target decide the probability', () => {
    const band = { ...from('60'), high: new Decimal('70') };
    const within = forecast([65, 65, 65, 65, 65, 65], band, { isMet: true });
    expect(within.status === 'assessed' && within.probability).toBeGreaterThan(0.9);
    expect(within).not.toHaveProperty('attainedIn');
    const above = forecast([90, 90, 90, 90, 90, 90], band);
    expect(above.status === 'assessed' && above.probability).toBeLessThan(0.01);
  });
});
