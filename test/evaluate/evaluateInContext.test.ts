import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { atLeast, figure, indicatorOf, planOf, target } from './figures.js';

const evaluate = (one: Target, figures: readonly Observation[], more = {}) =>
  evaluateTarget(one, figures, { year: 2025, area: 'here', ...more });

describe('the counts of a final evaluation', () => {
  it('include years up to the due year only', () => {
    // 61 of 100 in 2025, the due year; 10 of 100 in 2026 does not count.
    const one = target(atLeast('60'), { dueYear: 2025 });
    const of100 = (year: number, count: string) =>
      figure(year, count, { numerator: count, denominator: '100' });
    const known = [of100(2021, '50'), of100(2024, '60'), of100(2025, '61')];
    const final = { year: 2026, stage: 'final', catalogue: { indicators: [indicatorOf()] } };
    const { attainment } = evaluate(one, known, final);
    expect(attainment).toMatchObject({ status: 'attained', smallNumbers: expect.anything() });
    expect(evaluate(one, [...known, of100(2026, '10')], final).attainment).toEqual(attainment);
  });
});

describe('the figure that is judged', () => {
  it('keeps the unit in which it was published', () => {
    const { observed } = evaluate(target(atLeast('60')), [
      figure(2025, '610', { unit: 'permille' }),
    ]);
    expect([observed?.value, observed?.unit]).toEqual(['610', 'permille']);
  });

  it('is the mean yearly change, in the unit of the target, where a rise has to slow', () => {
    // 2010–2020: (20 − 10) ÷ 10 = 1 percentage point a year; 2020–2025: (230 ‰ − 20 %) ÷ 5 = 0.6.
    const one = target({ kind: 'trend', direction: 'slowing' });
    const { observed, history, attainment } = evaluate(
      one,
      [figure(2010, '10'), figure(2020, '20'), figure(2025, '230', { unit: 'permille' })],
      { catalogue: { indicators: [indicatorOf({ polarity: -1 })] } },
    );
    expect([attainment.status, observed]).toMatchObject([
      'attained',
      { value: '0.6', unit: 'percent', derived: 'yearlyChange' },
    ]);
    // A single year neither meets nor misses such a target.
    expect(history).not.toHaveProperty('firstAttained');
    expect(history.currentRun).toBe(0);
  });
});

describe('the evidence', () => {
  it('has clause, words, interpretations and the series with its sources', () => {
    const one = target(atLeast('60'), {
      wording: '率达到60%以上',
      interpretations: [
        { id: 'r1' } as Target['interpretations'][number],
        { id: 'r2' } as Target['interpretations'][number],
      ],
    });
    const figures = [
      figure(2025, '61', {
        source: 'Yearbook',
        numerator: '61',
        denominator: '100',
        status: 'provisional',
      }),
      figure(2024, '590', { unit: 'permille' }),
      figure(2025, '62', { status: 'estimated' }),
    ];
    const {
      evidence,
      observed,
      history: { sincePrevious },
    } = evaluate(one, figures);
    expect(evidence).toStrictEqual({
      clause: 'test.field.g1',
      wording: '率达到60%以上',
      interpretations: ['r1', 'r2'],
      series: [
        { year: 2024, value: '590', unit: 'permille', status: 'final' },
        { year: 2025, value: '61', unit: 'percent', status: 'provisional', source: 'Yearbook' },
      ],
      replaced: [{ year: 2025, value: '62', unit: 'percent', status: 'estimated' }],
    });
    expect(observed).toStrictEqual({
      year: 2025,
      value: '61',
      unit: 'percent',
      sex: 'total',
      residence: 'total',
      status: 'provisional',
      source: 'Yearbook',
      numerator: '61',
      denominator: '100',
    });
    // 61 − 59 = 2, of 59
    expect(sincePrevious).toEqual({
      from: 2024,
      to: 2025,
      difference: { value: '2', unit: 'percent' },
      relative: 2 / 59,
    });
  });

  it('leaves out unpublished facts', () => {
    const { observed } = evaluate(target(atLeast('60')), [figure(2025, '61')]);
    expect(observed).toStrictEqual({
      year: 2025,
      value: '61',
      unit: 'percent',
      sex: 'total',
      residence: 'total',
      status: 'final',
    });
    const result = evaluate(target(atLeast('60')), [figure(2025, '61')]);
    for (const name of ['sincePrevious', 'sinceBase'])
      expect(result.history).not.toHaveProperty(name);
    expect(result).not.toHaveProperty('bound');
  });

  it('has no change since a base of the same year', () => {
    expect(evaluate(target(atLeast('60')), [figure(2020, '61')]).history).not.toHaveProperty(
      'sinceBase',
    );
    expect(
      evaluate(target(atLeast('60')), [figure(2020, '50'), figure(2021, '61')]).history.sinceBase,
    ).toMatchObject({ from: 2020, to: 2021, difference: { value: '11' } });
  });
});

describe('the unit of a verdict', () => {
  const trend = target({ kind: 'trend', direction: 'up' });

  it('is that of the figures if the rule gives none, else that of the indicator', () => {
    expect(
      evaluate(trend, [figure(2020, '1', { unit: 'years' }), figure(2025, '2', { unit: 'years' })])
        .attainment.margin,
    ).toEqual({ value: '1', unit: 'years' });
    const indicators = [
      indicatorOf({
        unit: 'years',
        baselines: [
          {
            year: 2020,
            value: '70',
            unit: 'years',
            area: 'here',
            sex: 'total',
            plan: 'test',
            place: '¶1',
          },
        ],
      }),
    ];
    expect(evaluate(trend, [], { catalogue: { indicators } }).baseline).toMatchObject({
      value: '70',
      unit: 'years',
    });
  });
});

describe('the forecast', () => {
  const values = ['8', '7', '6', '5'].map((value, i) => figure(2020 + i, value));

  it('is made on the scale of the indicator, or of the component that decided', () => {
    expect(
      evaluate(target(atLeast('60')), values, {
        catalogue: { indicators: [indicatorOf({ scale: 'log' })] },
      }).forecast,
    ).toMatchObject({ scale: 'log' });
    const parts = values.map((one) => ({ ...one, indicator: 'part' }));
    const indicators = [indicatorOf(), indicatorOf({ id: 'part', scale: 'log' })];
    expect(
      evaluate(target(atLeast('60'), { components: ['part'] }), parts, {
        catalogue: { indicators },
      }).forecast,
    ).toMatchObject({ scale: 'log' });
  });

  it('is compared with the reference of the latest figure, not of the evaluation year', () => {
    const rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '某', en: 'something' },
      referenceIndicator: 'other',
    } as const;
    const other = figure(2023, '5', { indicator: 'other' });
    expect(evaluate(target(rule), [...values, other]).forecast).toMatchObject({
      status: 'assessed',
    });
    expect(evaluate(target(rule), [...values, { ...other, year: 2025 }]).forecast).toEqual({
      status: 'notAssessed',
      reason: 'noReference',
    });
  });
});

describe('a trend', () => {
  const up = target({ kind: 'trend', direction: 'up' });

  it('counts the changes since the base year in the desired direction', () => {
    // 2019 lies before the base; 50 → 51 → 50 → 53: two of three
    const figures = [
      figure(2019, '90'),
      figure(2020, '50'),
      figure(2021, '51'),
      figure(2022, '50'),
      figure(2023, '53'),
    ];
    expect(evaluate(up, figures).attainment).toEqual({
      status: 'attained',
      margin: { value: '3', unit: 'percent' },
      threshold: { value: '50', unit: 'percent' },
      run: { changes: 3, desired: 2, share: 2 / 3 },
    });
    expect(evaluate(up, figures)).toMatchObject({
      trajectory: { regime: 'improve', course: 'attained', progress: { reason: 'noFigure' } },
    });
    // Met in 2021 and 2023, not in 2022; the base year itself does not count.
    expect(evaluate(up, figures)).toMatchObject({
      history: { firstAttained: 2021, currentRun: 1 },
    });
    expect(evaluate(target({ kind: 'trend', direction: 'down' }), figures).attainment.run).toEqual({
      changes: 3,
      desired: 1,
      share: 1 / 3,
    });
  });

  it('has no conclusions from counts while it cannot be judged', () => {
    const counted = figure(2025, '50', { numerator: '5', denominator: '10' });
    expect(evaluate(up, [counted]).attainment).toStrictEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
  });

  it('has no run without a base, and a bound never has one', () => {
    expect(evaluate(up, [figure(2022, '50'), figure(2023, '53')]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
    expect(
      evaluate(target(atLeast('60')), [figure(2020, '50'), figure(2023, '53')]).attainment,
    ).not.toHaveProperty('run');
  });

  it('is not judged before its base, nor in it', () => {
    const printed = [
      indicatorOf({
        baselines: [
          {
            year: 2020,
            value: '50',
            unit: 'percent',
            area: 'here',
            sex: 'total',
            plan: 'test',
            place: '¶1',
          },
        ],
      }),
    ];
    expect(
      evaluate(up, [figure(2019, '40')], { catalogue: { indicators: printed } }).attainment,
    ).toEqual({
      status: 'notAssessed',
      reason: 'baseAfterData',
    });
    expect(
      evaluate(up, [figure(2020, '40')], { catalogue: { indicators: printed } }).attainment,
    ).toEqual({
      status: 'notAssessed',
      reason: 'baseYear',
    });
    const change = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    expect(evaluate(change, [figure(2020, '40')]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'baseYear',
    });
    // 20 % less than 0 is 0; the base year itself still does not count.
    expect(evaluate(change, [figure(2020, '0'), figure(2021, '0')])).toMatchObject({
      history: { firstAttained: 2021, currentRun: 1 },
    });
    // 20 % less than 40 is 32
    expect(evaluate(change, [figure(2020, '40'), figure(2021, '32')])).toMatchObject({
      attainment: { status: 'attained' },
      history: { firstAttained: 2021, currentRun: 1 },
    });
  });
});

describe('a target that has to be maintained', () => {
  const kept = target(atLeast('90'), { timing: 'maintain' });

  it('is judged in the evaluation year, with the failing years of the period', () => {
    expect(
      evaluate(kept, [figure(2020, '10'), figure(2021, '89'), figure(2022, '91')]).attainment,
    ).toMatchObject({
      status: 'attained',
      margin: { value: '1' },
      notHeldIn: [{ year: 2021, value: '89', margin: { value: '-1', unit: 'percent' } }],
    });
    const fine = evaluate(kept, [
      figure(2020, '10'),
      figure(2021, '90'),
      figure(2022, '91'),
    ]).attainment;
    expect(fine).toEqual({
      status: 'attained',
      margin: { value: '1', unit: 'percent' },
      threshold: { value: '90', unit: 'percent' },
    });
  });

  it('is nearly attained only if every failing year is near', () => {
    const near = { policy: { nearBand: '0.01' }, stage: 'midterm', year: 2022 } as const;
    expect(
      evaluate(kept, [figure(2021, '89.2'), figure(2022, '91')], near).attainment,
    ).toMatchObject({ status: 'nearlyAttained', notHeldIn: [{ year: 2021 }] });
    expect(
      evaluate(kept, [figure(2021, '89.2'), figure(2022, '80')], near).attainment,
    ).toMatchObject({ status: 'missed' });
  });

  it('is judged on its latest figure while the period has not begun', () => {
    expect(
      evaluate(kept, [figure(2018, '80'), figure(2019, '95')], { year: 2020 }).attainment.status,
    ).toBe('attained');
    expect(
      evaluate(kept, [figure(2018, '80'), figure(2019, '95')], { year: 2021 }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'tooOld' });
  });

  it('begins with the period of its plan', () => {
    const plan = { ...planOf(kept), period: { start: 2023, end: 2030 } };
    const of = (year: number) =>
      evaluatePlan(plan, [figure(2022, '10'), figure(2023, '95')], { year }).targets[0]?.attainment
        .status;
    expect([of(2023), of(2022)]).toEqual(['attained', 'missed']);
  });

  it('as a trend is compared with its base only', () => {
    const trend = target({ kind: 'trend', direction: 'up' }, { timing: 'maintain' });
    expect(
      evaluate(trend, [figure(2020, '50'), figure(2021, '49'), figure(2022, '51')]).attainment,
    ).toMatchObject({ status: 'attained' });
    expect(
      evaluate(trend, [figure(2020, '50'), figure(2021, '49'), figure(2022, '51')]).attainment,
    ).not.toHaveProperty('notHeldIn');
  });
});

describe('a target that has to be reached', () => {
  it('names no failing years', () => {
    expect(
      evaluate(target(atLeast('90')), [figure(2024, '10'), figure(2025, '20')]).attainment,
    ).not.toHaveProperty('notHeldIn');
  });

  it('is not judged on an earlier year if the latest one is contradicted', () => {
    expect(
      evaluate(target(atLeast('90')), [figure(2024, '91'), figure(2025, '1'), figure(2025, '2')]),
    ).toMatchObject({
      attainment: { status: 'notAssessed', reason: 'contradiction' },
      observed: { year: 2024 },
      contradicted: [{ year: 2025, figures: [{ value: '1' }, { value: '2' }] }],
    });
  });
});

describe('a target that has to be maintained', () => {
  it('covers the years up to the due year only', () => {
    // 2024 fails by 80 − 90 = −10, 2025 is judged: 91 − 90 = 1.
    const one = target(atLeast('90'), { dueYear: 2025, timing: 'maintain' });
    const figures = [
      figure(2024, '80'),
      figure(2025, '91'),
      figure(2026, '70'),
      figure(2027, '60'),
    ];
    expect(evaluate(one, figures, { year: 2028 }).attainment).toMatchObject({
      status: 'attained',
      margin: { value: '1', unit: 'percent' },
      notHeldIn: [{ year: 2024, value: '80', margin: { value: '-10' } }],
    });
  });
});

describe('an evaluation', () => {
  it('has no field for what does not apply', () => {
    expect(evaluate(target(atLeast('60')), [figure(2025, '61')])).not.toHaveProperty('restates');
    expect(evaluate(target(atLeast('60'), { restates: 'test.field.g1.other' }), []).restates).toBe(
      'test.field.g1.other',
    );
  });

  it('names no year in which a target will be attained that is attained now', () => {
    const known = ['55', '57', '59', '61', '63'].map((value, at) => figure(2021 + at, value));
    const options = { catalogue: { indicators: [indicatorOf()] } };
    const { forecast } = evaluate(target(atLeast('60')), known, options);
    expect(forecast).toMatchObject({ status: 'assessed' });
    expect(forecast).not.toHaveProperty('attainedIn');
    // Two a year: 67 in 2027, 69 in 2028.
    const later = evaluate(target(atLeast('68')), known, options).forecast;
    expect(later).toMatchObject({ attainedIn: 2028 });
  });

  it('names the figure of another indicator that cannot be read', () => {
    const indicators = [indicatorOf({ within: 'outer' }), indicatorOf({ id: 'outer' })];
    const figures = [figure(2025, '61'), figure(2025, '1e5', { indicator: 'outer' })];
    expect(() => evaluate(target(atLeast('60')), figures, { catalogue: { indicators } })).toThrow(
      expect.objectContaining({ code: 'badNumber', path: 'observations[1].value' }),
    );
  });

  it('of a slowing trend has no progress in its base year', () => {
    const slowing = target({ kind: 'trend', direction: 'slowing' });
    const { trajectory } = evaluate(slowing, [figure(2010, '10'), figure(2020, '20')], {
      year: 2020,
    });
    expect(trajectory).toEqual({
      regime: 'improve',
      course: 'atBase',
      progress: { status: 'notAssessed', reason: 'noFigure' },
      path: [],
    });
  });
});

describe('a plan whose area is a name', () => {
  it('is judged on the figures of the area that has it', () => {
    const plan = { ...planOf(target(atLeast('60'))), areaCode: 'Here' };
    const areas = [{ code: 'here', name: { zh: '本县', en: 'Here' }, aliases: [] }];
    const { area, targets } = evaluatePlan(plan, [figure(2025, '61')], {
      year: 2025,
      catalogue: { areas },
    });
    expect([area, targets[0]?.attainment.status]).toEqual(['here', 'attained']);
  });
});
