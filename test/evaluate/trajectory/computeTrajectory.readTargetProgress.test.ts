import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { CompareRule } from '../../../src/model/Rule.js';
import { figure, indicatorOf, target } from '../figures.js';

const reference = { zh: '占比', en: 'share' };
const rule = {
  kind: 'compare',
  relation: 'atLeast',
  reference,
  referenceIndicator: 'share',
} as const;
const share = (year: number, value: string) => figure(year, value, { indicator: 'share' });
const evaluate = (figures: readonly Observation[], of: CompareRule = rule, year = 2025) => {
  const { trajectory } = evaluateTarget(target(of), figures, { year, area: 'here' });
  return trajectory;
};

describe('a target with a moving reference', () => {
  // The reference is 30 in the base year and 40 in 2025.
  const against = [share(2020, '30'), share(2025, '40')];

  it.each([
    ['31', '41', 'hold', 'holding'],
    ['30', '40', 'hold', 'holding'],
    ['31', '39', 'hold', 'lost'],
    ['29', '41', 'improve', 'attained'],
    ['29', '39', 'improve', 'unchanged'],
  ])('from %s to %s is %s, %s', (base, value, regime, course) => {
    expect(evaluate([figure(2020, base), figure(2025, value), ...against])).toMatchObject({
      regime,
      course,
      path: [],
    });
  });

  it('measures headroom against the reference of each year', () => {
    // 32 − 30 = 2 at the base, 41 − 40 = 1 now
    expect(evaluate([figure(2020, '32'), figure(2025, '41'), ...against])).toEqual({
      regime: 'hold',
      course: 'eroding',
      headroom: {
        now: { value: '1', unit: 'percent' },
        atBase: { value: '2', unit: 'percent' },
        change: { value: '-1', unit: 'percent' },
        shareLeft: { status: 'assessed', value: 0.5 },
      },
      path: [],
    });
  });

  it('is unknown without a base, or without the reference of the base year', () => {
    expect(evaluate([figure(2025, '41'), ...against])).toEqual({
      regime: 'unknown',
      reason: 'noBaseline',
    });
    expect(evaluate([figure(2020, '29'), figure(2025, '41'), share(2025, '40')])).toEqual({
      regime: 'unknown',
      reason: 'noReference',
    });
  });

  it('is unknown without observations after a printed base', () => {
    const indicators = [
      indicatorOf({
        baselines: [
          {
            year: 2020,
            value: '31',
            unit: 'percent',
            area: 'here',
            sex: 'total',
            plan: 'test',
            place: '¶1',
          },
        ],
      }),
    ];
    const { trajectory } = evaluateTarget(target(rule), against, {
      year: 2025,
      area: 'here',
      catalogue: { indicators },
    });
    expect(trajectory).toEqual({ regime: 'unknown', reason: 'noObservation' });
  });

  it('is unknown in a year whose reference is not known', () => {
    expect(evaluate([figure(2020, '31'), figure(2025, '41'), share(2020, '30')])).toEqual({
      regime: 'unknown',
      reason: 'noReference',
    });
  });

  it('is unknown in such a year even if its value is the best possible one', () => {
    const indicators = [indicatorOf({ bounds: { max: '100' } })];
    const judge = (base: string) =>
      evaluateTarget(target(rule), [figure(2020, base), figure(2025, '100'), share(2020, '30')], {
        year: 2025,
        area: 'here',
        catalogue: { indicators },
      });
    // 29 misses the 30 of 2020, and 31 meets it; how far 100 is from the share of 2025 is unknown.
    for (const base of ['29', '31'])
      expect(judge(base)).toMatchObject({
        attainment: { status: 'attained' },
        trajectory: { regime: 'unknown', reason: 'noReference' },
      });
  });

  it('compares each year with the reference of that year', () => {
    const figures = [2021, 2022, 2023].flatMap((year) => [
      figure(year, '35'),
      share(year, year === 2022 ? '36' : '34'),
    ]);
    expect(evaluateTarget(target(rule), figures, { year: 2023 })).toMatchObject({
      history: { firstAttained: 2021, currentRun: 1 },
      attainment: { status: 'attained', margin: { value: '1' } },
    });
    const lost = evaluateTarget(target(rule), figures, { year: 2022 });
    expect(lost).toMatchObject({
      history: { firstAttained: 2021, currentRun: 0, lostSince: 2022 },
      attainment: { status: 'missed' },
    });
  });

  it('uses only the area and year evaluated', () => {
    expect(
      evaluateTarget(target(rule), [figure(2025, '35'), { ...share(2025, '30'), area: 'there' }], {
        year: 2025,
        area: 'here',
      }).attainment,
    ).toMatchObject({
      reason: 'noReference',
    });
  });

  it('cannot be judged if no indicator is the reference', () => {
    const { referenceIndicator, ...words } = rule;
    expect(referenceIndicator).toBe('share');
    expect(evaluateTarget(target(words), [figure(2025, '35')], { year: 2025 }).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noReference',
    });
  });

  it('lists failed years if it must be maintained, and skips those without a reference', () => {
    const figures = [2021, 2022, 2023].flatMap((year) => [
      figure(year, '35'),
      ...(year === 2022 ? [] : [share(year, year === 2021 ? '36' : '34')]),
    ]);
    expect(
      evaluateTarget(target(rule, { timing: 'maintain' }), figures, { year: 2023 }).attainment,
    ).toMatchObject({
      status: 'attained',
      notHeldIn: [{ year: 2021, margin: { value: '-1', unit: 'percent' } }],
    });
  });
});

describe('a slowing trend', () => {
  const slowing = target({ kind: 'trend', direction: 'slowing' });

  it('has no distance to cover and no run of years', () => {
    // 0.5 a year before 2020, 0.25 after it
    const result = evaluateTarget(
      slowing,
      [figure(2010, '5'), figure(2020, '10'), figure(2024, '11')],
      { year: 2024 },
    );
    expect(result).toMatchObject({
      trajectory: {
        regime: 'improve',
        course: 'attained',
        progress: { status: 'notAssessed', reason: 'noFigure' },
        path: [],
      },
      history: { currentRun: 0 },
      attainment: {
        status: 'attained',
        margin: { value: '0.25', unit: 'percent' },
        threshold: { value: '0.5', unit: 'percent' },
      },
      observed: { value: '0.25', unit: 'percent', derived: 'yearlyChange' },
    });
    expect(result.history).not.toHaveProperty('firstAttained');
    expect(result.trajectory).not.toHaveProperty('requiredPerYear');
    expect(result.attainment).not.toHaveProperty('run');
    expect(evaluateTarget(slowing, [figure(2024, '11')], { year: 2024 })).toMatchObject({
      trajectory: { regime: 'unknown', reason: 'noBaseline' },
    });
  });

  it('shows fifteen digits of a non-terminating change', () => {
    // 1 in 3 years
    const { observed } = evaluateTarget(
      slowing,
      [figure(2010, '5'), figure(2020, '10'), figure(2023, '11')],
      { year: 2023 },
    );
    expect(observed?.value).toBe('0.333333333333333');
  });

  it('needs a year before the base year and one after it', () => {
    expect(
      evaluateTarget(slowing, [figure(2010, '5'), figure(2020, '10')], { year: 2024 }).attainment,
    ).toMatchObject({ reason: 'baseYear' });
    expect(
      evaluateTarget(slowing, [figure(2020, '10'), figure(2024, '11')], { year: 2024 }).attainment,
    ).toMatchObject({ reason: 'tooFewYears' });
  });
});
