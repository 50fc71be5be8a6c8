import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import { binomialInterval, poissonInterval } from '../../../src/stats/intervals.js';
import { atLeast, atMost, figure, indicatorOf, target } from '../figures.js';

const share = [indicatorOf()];
const balance = [indicatorOf({ polarity: 0 })];
const rate = [indicatorOf({ unit: 'permille' })];
const assess = (
  rule: Rule,
  figures: readonly Observation[],
  indicators: readonly Indicator[] = share,
  policy = {},
) =>
  evaluateTarget(target(rule), figures, {
    year: 2025,
    area: 'here',
    catalogue: { indicators },
    policy,
  }).attainment.smallNumbers;
const counted = (
  year: number,
  numerator: string,
  denominator: string,
  value = '50',
  more: Partial<Observation> = {},
) => figure(year, value, { numerator, denominator, ...more });

describe('conclusions from counts', () => {
  it('treat a share in percent as draws from a whole, and any other rate as rare events', () => {
    const binomial = binomialInterval({ successes: 5, trials: 10, level: 0.95 });
    const found = assess(atLeast('60'), [counted(2025, '5', '10')]);
    expect(found).toMatchObject({
      numerator: '5',
      denominator: '10',
      interval: { unit: 'percent', level: 0.95, method: 'clopperPearson' },
      distinguishable: 'no',
    });
    expect(found?.interval.low).toBeCloseTo((binomial?.low ?? Number.NaN) * 100, 9);
    expect(found?.interval.high).toBeCloseTo((binomial?.high ?? Number.NaN) * 100, 9);
    const poisson = poissonInterval({ events: 5, exposure: 1000, level: 0.9 });
    const rare = assess(
      atMost('6', 'permille'),
      [counted(2025, '5', '1000', '5', { unit: 'permille' })],
      rate,
      { confidence: 0.9 },
    );
    expect(rare?.interval).toMatchObject({ unit: 'permille', level: 0.9, method: 'garwood' });
    expect(rare?.interval.low).toBeCloseTo((poisson?.low ?? Number.NaN) * 1000, 9);
  });

  it('use the unit of the figure if the indicator is unknown', () => {
    expect(assess(atLeast('60'), [counted(2025, '5', '10')], [])?.interval.method).toBe(
      'clopperPearson',
    );
    expect(
      assess(atLeast('60'), [counted(2025, '5', '10', '500', { unit: 'permille' })], [])?.interval
        .method,
    ).toBe('garwood');
    // If the indicator is known, it determines the method, whatever the unit of the table is.
    expect(
      assess(atLeast('60'), [counted(2025, '5', '10', '500', { unit: 'permille' })])?.interval
        .method,
    ).toBe('clopperPearson');
  });

  it('distinguish an interval wholly on one side', () => {
    // 99 of 100: Clopper–Pearson 94.55 % to 99.97 %
    expect(assess(atLeast('90'), [counted(2025, '99', '100', '99')])?.distinguishable).toBe(
      'better',
    );
    expect(assess(atLeast('96'), [counted(2025, '99', '100', '99')])?.distinguishable).toBe('no');
    expect(assess(atMost('90'), [counted(2025, '99', '100', '99')])?.distinguishable).toBe('worse');
    // 1 of 100: 0.03 % to 5.45 %
    expect(assess(atLeast('90'), [counted(2025, '1', '100', '1')])?.distinguishable).toBe('worse');
    expect(assess(atMost('10'), [counted(2025, '1', '100', '1')])?.distinguishable).toBe('better');
    // The result is better than a band only if the whole interval lies inside it.
    const band = (min: string, max: string) =>
      assess(
        { kind: 'between', min, max, unit: 'percent' },
        [counted(2025, '99', '100', '99')],
        balance,
      )?.distinguishable;
    expect([band('90', '100'), band('96', '100'), band('90', '99'), band('10', '20')]).toEqual([
      'better',
      'no',
      'no',
      'worse',
    ]);
  });

  it('do not count an end that is only touched as crossed', () => {
    // 0 of 10: the interval begins at zero itself.
    expect(
      assess({ kind: 'between', min: '0', max: '50', unit: 'percent' }, [
        counted(2025, '0', '10', '0'),
      ])?.distinguishable,
    ).toBe('no');
    expect(assess(atMost('100'), [counted(2025, '10', '10', '100')])?.distinguishable).toBe('no');
  });

  it('do not exist for all-or-nothing targets, which a single exception misses', () => {
    expect(assess({ kind: 'coverage' }, [counted(2025, '9', '10', '90')])).toBeUndefined();
    expect(assess(atLeast('100'), [counted(2025, '10', '10', '100')])).toBeUndefined();
    expect(
      assess({ kind: 'coverage', extent: 'none' }, [counted(2025, '0', '10', '0')]),
    ).toBeUndefined();
  });

  it('do not exist without counts, for a trend, or for quantities that are not proportions', () => {
    expect(assess(atLeast('60'), [figure(2025, '50', { numerator: '5' })])).toBeUndefined();
    expect(assess(atLeast('60'), [figure(2025, '50', { denominator: '5' })])).toBeUndefined();
    expect(assess(atLeast('60'), [counted(2025, '5', '0')])).toBeUndefined();
    expect(assess(atLeast('60'), [counted(2025, '5', '-10')])).toBeUndefined();
    expect(
      assess({ kind: 'trend', direction: 'up' }, [
        counted(2020, '5', '10', '40'),
        counted(2025, '5', '10'),
      ]),
    ).toBeUndefined();
    expect(
      assess(
        { kind: 'atLeast', value: '1', unit: 'years' },
        [counted(2025, '5', '10', '5', { unit: 'years' })],
        [indicatorOf({ unit: 'years' })],
      ),
    ).toBeUndefined();
    // 90 pupils per 100 residents of that age, some of them older, are not a part of a whole.
    for (const notAShare of [{ bounds: { max: '200' } }, { suspectAbove: '100' }])
      expect(
        assess(atLeast('60'), [counted(2025, '90', '100', '90')], [indicatorOf(notAShare)]),
      ).toBeUndefined();
    expect(
      assess(
        atLeast('60'),
        [counted(2025, '90', '100', '90')],
        [indicatorOf({ bounds: { max: '100' } })],
      )?.interval.method,
    ).toBe('clopperPearson');
    // A share cannot have more successes than trials.
    expect(assess(atLeast('60'), [counted(2025, '11', '10')])).toBeUndefined();
  });
});

describe('pooled counts of several years', () => {
  const pooled = (figures: readonly Observation[], rule: Rule = atLeast('60'), policy = {}) =>
    assess(rule, figures, share, policy)?.pooled;

  it('are summed over five years, and judged as one figure', () => {
    // (6 + 7) ÷ (10 + 10) = 65 %
    const found = pooled([counted(2024, '6', '10', '60'), counted(2025, '7', '10', '70')]);
    const interval = binomialInterval({ successes: 13, trials: 20, level: 0.95 });
    expect(found).toEqual({
      years: [2024, 2025],
      numerator: '13',
      denominator: '20',
      value: '65',
      unit: 'percent',
      status: 'attained',
      interval: {
        low: expect.closeTo((interval?.low ?? 0) * 100, 9),
        high: expect.closeTo((interval?.high ?? 0) * 100, 9),
        unit: 'percent',
        level: 0.95,
        method: 'clopperPearson',
      },
      distinguishable: 'no',
    });
  });

  it('attain at exactly the figure, and miss just beyond it', () => {
    const figures = [counted(2024, '1', '3', '33'), counted(2025, '1', '3', '33')];
    // 2 ÷ 6 is a third: more than 33.3333 %, less than 33.3334 %
    expect(pooled(figures, atLeast('33.3333'))?.status).toBe('attained');
    expect(pooled(figures, atLeast('33.3334'))?.status).toBe('missed');
    expect(pooled(figures, atMost('33.3333'))?.status).toBe('missed');
    expect(pooled(figures, atMost('33.3334'))).toMatchObject({
      status: 'attained',
      value: '33.3333333333',
    });
    const halves = [counted(2024, '1', '2'), counted(2025, '1', '2')];
    expect([pooled(halves, atLeast('50'))?.status, pooled(halves, atMost('50'))?.status]).toEqual([
      'attained',
      'attained',
    ]);
  });

  it('reach back as far as the policy states', () => {
    const figures = [2020, 2021, 2024, 2025].map((year) => counted(year, '1', '2'));
    expect(pooled(figures)?.years).toEqual([2021, 2024, 2025]);
    expect(pooled(figures, atLeast('60'), { poolingYears: 4 })?.years).toEqual([2024, 2025]);
    expect(pooled(figures, atLeast('60'), { poolingYears: 6 })?.years).toEqual([
      2020, 2021, 2024, 2025,
    ]);
  });

  it('skip years without counts, and need two years', () => {
    expect(
      pooled([counted(2023, '1', '2'), figure(2024, '50'), counted(2025, '1', '2')])?.years,
    ).toEqual([2023, 2025]);
    expect(pooled([figure(2024, '50'), counted(2025, '1', '2')])).toBeUndefined();
  });

  it('skip years with one of the two counts, and are absent if the sum is not a share', () => {
    const figures = [
      counted(2023, '1', '2'),
      figure(2024, '50', { denominator: '2' }),
      counted(2025, '1', '2'),
    ];
    expect(pooled(figures)?.years).toEqual([2023, 2025]);
    expect(
      pooled([
        counted(2023, '1', '2'),
        figure(2024, '50', { numerator: '1' }),
        counted(2025, '1', '2'),
      ])?.years,
    ).toEqual([2023, 2025]);
    // 30 of 10 and 5 of 10 are 35 of 20.
    const wrong = assess(atLeast('60'), [counted(2024, '30', '10'), counted(2025, '5', '10')]);
    expect(wrong?.interval).toBeDefined();
    expect(wrong).not.toHaveProperty('pooled');
  });

  it('are distinguished by their own interval', () => {
    // One year with 9 of 10 (55.5 % to 99.7 %) cannot be distinguished from 70 %; five such years,
    // 45 of 50 (78.2 % to 96.7 %), can.
    const found = assess(
      atLeast('70'),
      [2021, 2022, 2023, 2024, 2025].map((year) => counted(year, '9', '10', '90')),
    );
    expect([found?.distinguishable, found?.pooled?.distinguishable]).toEqual(['no', 'better']);
  });
});

describe('counts of any length', () => {
  it('are pooled even if their sum is longer than any figure may be', () => {
    const most = '9'.repeat(120);
    const figures = [counted(2024, '0', most, '0'), counted(2025, '0', most, '0')];
    // 10^120 − 1, twice
    expect(assess(atMost('60'), figures, rate)?.pooled).toMatchObject({
      denominator: `1${'9'.repeat(119)}8`,
      status: 'attained',
    });
  });
});
