import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { scoreTarget } from '../../src/evaluate/score/scoreTarget.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { explainTarget } from '../../src/library/explainTarget.js';
import { getTarget, type TargetId } from '../../src/library/getTarget.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Stage } from '../../src/model/PlanEvaluation.js';
import type { Rule } from '../../src/model/Rule.js';
import { courseOf } from '../../src/model/Trajectory.js';
import { anyOf, areaOf, atLeast, figure, indicatorOf, planOf, target } from './figures.js';

/** Figures of the indicator of one of our targets, in its own unit. */
const judge = (
  id: TargetId,
  figures: readonly (readonly [year: number, value: string])[],
  year = 2025,
) => {
  const one = getTarget(id);
  return evaluateTarget(
    one,
    figures.map(([of, value]) =>
      figure(of, value, { indicator: one.indicator, area: '450381', unit: unitOf(one.indicator) }),
    ),
    { year, area: '450381' },
  );
};
const unitOf = (indicator: string) =>
  indicator.endsWith('mortality-rate')
    ? 'per100000'
    : indicator.endsWith('organisations')
      ? 'count'
      : 'percent';

describe('at a natural bound', () => {
  it.each([
    ['children.safety.g10.child-suicide-mortality-rate', '0'],
    ['children.safety.g3.child-drowning-mortality-rate', '0'],
    ['children.environment.m9.rural-water-quality-compliance-rate', '100'],
  ] as const)('%s at %s is held', (id, best) => {
    const { attainment, trajectory } = judge(id, [
      [2020, best],
      [2025, best],
    ]);
    expect([attainment.status, trajectory.regime, courseOf(trajectory)]).toEqual([
      'attained',
      'hold',
      'holding',
    ]);
  });

  it.each([
    ['children.safety.g1.child-injury-mortality-rate', '0', '0.1'],
    ['children.safety.g3.child-drowning-mortality-rate', '0', '0.1'],
    ['children.environment.m9.rural-water-quality-compliance-rate', '100', '99.9'],
  ] as const)('%s at %s is attained without a base', (id, best, worse) => {
    expect(judge(id, [[2025, best]])).toMatchObject({
      // The distance from the target is unknown because the base is.
      attainment: { status: 'attained' },
      baseline: null,
      trajectory: { regime: 'unknown', reason: 'noBaseline' },
      history: { firstAttained: 2025, currentRun: 1 },
      forecast: { status: 'notAssessed', reason: 'noBaseline' },
    });
    expect(judge(id, [[2025, best]]).attainment).not.toHaveProperty('threshold');
    const lacking = { status: 'notAssessed', reason: 'noBaseline' };
    expect(judge(id, [[2025, worse]]).attainment).toEqual(lacking);
    // A trend is not judged in its base year or before it.
    expect(judge(id, [[2019, best]], 2019).attainment).toEqual(lacking);
  });

  it('of a yearly change is 0: a fall meets a slowing trend without earlier years', () => {
    const rule: Rule = { kind: 'trend', direction: 'slowing' };
    const of = (value: string) =>
      evaluateTarget(target(rule), [figure(2020, '15'), figure(2025, value)], { year: 2025 });
    // (14 − 15) ÷ 5 = −0.2
    expect(of('14')).toMatchObject({
      observed: { value: '-0.2', derived: 'yearlyChange' },
      attainment: { status: 'attained' },
      trajectory: { regime: 'unknown', reason: 'tooFewYears' },
    });
    expect(of('15').attainment.status).toBe('attained');
    expect(of('15.1').attainment).toEqual({ status: 'notAssessed', reason: 'tooFewYears' });
    // Without a base, a level of 0 has not risen if it cannot be lower.
    const alone = (value: string, ...indicators: Indicator[]) =>
      evaluateTarget(target(rule), [figure(2025, value)], { year: 2025, catalogue: { indicators } })
        .attainment.status;
    const rate = indicatorOf({ polarity: -1, bounds: { min: '0' } });
    expect([alone('0', rate), alone('0.1', rate), alone('0', indicatorOf())]).toEqual([
      'attained',
      'notAssessed',
      'notAssessed',
    ]);
  });

  it('is lost when leaving the bound', () => {
    const lost = judge('children.environment.m9.rural-water-quality-compliance-rate', [
      [2020, '100'],
      [2025, '99.9'],
    ]);
    expect(lost).toMatchObject({
      attainment: { status: 'missed', margin: { value: '-0.1' } },
      trajectory: { regime: 'hold', course: 'lost' },
    });
  });

  it('holds a gap of zero, and misses it once it opens', () => {
    const rule: Rule = {
      kind: 'compare',
      relation: 'narrows',
      reference: { zh: '差距', en: 'gap' },
      across: 'sex',
    };
    const gap = (female: string) =>
      evaluateTarget(
        target(rule),
        [
          figure(2020, '50', { sex: 'female' }),
          figure(2020, '50', { sex: 'male' }),
          figure(2025, female, { sex: 'female' }),
          figure(2025, '60', { sex: 'male' }),
        ],
        { year: 2025, area: 'here' },
      );
    expect(gap('60')).toMatchObject({
      attainment: { status: 'attained', margin: { value: '0' } },
      trajectory: { regime: 'hold', course: 'holding' },
    });
    expect(gap('58')).toMatchObject({
      attainment: { status: 'missed', margin: { value: '-2' } },
      trajectory: { regime: 'hold', course: 'lost' },
    });
  });

  it('requires no more of a relative change than is possible', () => {
    // 90 % and a fifth more would be 108 %
    const up = target({ kind: 'changeFrom', baseYear: 2020, change: '20', unit: 'percent' });
    const catalogue = { indicators: [indicatorOf({ bounds: { min: '0', max: '100' } })] };
    const of = (value: string) =>
      evaluateTarget(up, [figure(2020, '90'), figure(2025, value)], { year: 2025, catalogue })
        .attainment;
    expect(of('100')).toMatchObject({ status: 'attained', threshold: { value: '100' } });
    expect(of('99.9')).toMatchObject({ status: 'missed', margin: { value: '-0.1' } });
  });

  it('is not a bound for 巩固提高, which requires staying at the base', () => {
    const hold = target({ kind: 'trend', direction: 'up', hold: true });
    const of = (value: string) =>
      evaluateTarget(hold, [figure(2020, '95'), figure(2025, value)], { year: 2025 });
    expect([of('95'), of('96'), of('94.9')].map(({ attainment }) => attainment.status)).toEqual([
      'attained',
      'attained',
      'missed',
    ]);
    expect(of('94.9').trajectory).toMatchObject({ regime: 'hold', course: 'lost' });
  });
});

describe('a better value', () => {
  it.each([
    // 54.4 − (50 − 2) = 6.4
    ['women.decision-making.g9.female-share-of-residents-committee-members', '54.4', '6.4'],
    // 3 − 1 = 2
    ['children.welfare.m14.incubated-child-protection-social-organisations', '3', '2'],
  ] as const)('never misses: %s at %s', (id, value, margin) => {
    expect(judge(id, [[2025, value]]).attainment).toMatchObject({
      status: 'attained',
      margin: { value: margin },
    });
  });

  it('of 基本达到100% is within the tolerance, which is reported', () => {
    const about = target({ kind: 'around', value: '100', unit: 'percent' });
    const catalogue = { indicators: [indicatorOf({ bounds: { min: '0', max: '100' } })] };
    const of = (value: string) =>
      evaluateTarget(about, [figure(2025, value)], { year: 2025, catalogue }).attainment;
    // 98.5 − (100 − 2) = 0.5; 95 − 98 = −3
    expect(of('98.5')).toMatchObject({
      status: 'attained',
      margin: { value: '0.5' },
      tolerance: { value: '2', unit: 'percent' },
    });
    expect(of('95')).toMatchObject({ status: 'missed', margin: { value: '-3' } });
  });
});

describe('a target that has to be maintained', () => {
  const visits = target(atLeast('90'), { timing: 'maintain' });
  /** At least as high as another indicator. */
  const compared = target(
    {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '某', en: 'something' },
      referenceIndicator: 'other',
    },
    { timing: 'maintain' },
  );
  const at = (last: string, stage: Stage, year: number, lastYear = year) =>
    evaluateTarget(
      visits,
      [figure(2020, '88'), figure(2021, '89'), figure(2022, '92'), figure(lastYear, last)],
      { year, stage },
    );

  it('is judged in the year of an annual evaluation, with the failing years', () => {
    const annual = at('99', 'annual', 2025);
    expect(annual).toMatchObject({
      observed: { year: 2025, value: '99' },
      attainment: {
        status: 'attained',
        margin: { value: '9', unit: 'percent' },
        notHeldIn: [{ year: 2021, value: '89', margin: { value: '-1' } }],
      },
      trajectory: { regime: 'improve', course: 'attained' },
    });
    expect(scoreTarget(annual, { method: 'realisationRatio' })).toMatchObject({ score: 100 });
  });

  it('is judged over the whole period at the end, where the worst year decides', () => {
    // 89 − 90 = −1; (89 − 88) ÷ (90 − 88) = 0.5, and all of it was due; 89 ÷ 90 = 98.9 %
    const final = at('99', 'final', 2030);
    expect(final).toMatchObject({
      observed: { year: 2021, value: '89' },
      attainment: { status: 'missed', margin: { value: '-1' }, notHeldIn: [{ year: 2021 }] },
      trajectory: { regime: 'improve', course: 'notHeld', progress: { share: 0.5, pace: 0.5 } },
      forecast: { status: 'notAssessed', reason: 'notHeld' },
    });
    expect(scoreTarget(final, { method: 'realisation' })).toMatchObject({ score: 50 });
    expect(scoreTarget(final, { method: 'realisationRatio' })).toMatchObject({
      score: expect.closeTo(98.888889, 5),
    });
    // No later change makes up for 2021, and the figure of 2030 is not outdated.
    expect(final.trajectory).not.toHaveProperty('requiredPerYear');
    expect(final.warnings.map(({ code }) => code)).not.toContain('stale');
    const midterm = at('99', 'midterm', 2025);
    expect(midterm).toMatchObject({ observed: { year: 2021 }, attainment: { status: 'missed' } });
    expect(midterm.trajectory).not.toHaveProperty('requiredPerYear');
    // 85 in 2030 does not meet it again.
    expect(at('85', 'final', 2030).trajectory).toMatchObject({ course: 'movingAway' });
    // In an annual evaluation it can still be made up for: (90 − 85) ÷ 5.
    expect(at('85', 'annual', 2025).trajectory).toMatchObject({ requiredPerYear: { value: '1' } });
  });

  it('has no forecast at any stage once a year of the period has failed', () => {
    const from = (values: readonly string[], stage: Stage = 'annual') =>
      evaluateTarget(
        visits,
        values.map((value, i) => figure(2020 + i, value)),
        { year: 2020 + values.length - 1, stage },
      );
    const notHeld = { status: 'notAssessed', reason: 'notHeld' };
    for (const stage of ['annual', 'midterm'] as const) {
      expect(from(['95.6', '96.1', '89.9', '95.0', '96.2'], stage).forecast).toEqual(notHeld);
      expect(from(['95.6', '96.1', '95.0', '96.2', '70.0'], stage).forecast).toEqual(notHeld);
    }
    const falling = ['100', '98.5', '97.0', '95.5', '94.0', '92.5'];
    const failed = from([...falling, '89.0']);
    expect(failed.forecast).toEqual(notHeld);
    expect(failed.warnings.map(({ code }) => code)).not.toContain('unlikelyToAttain');
    // The same fall without a failed year: 1.5 a year from 91.0 in 2026 is 85.0 in 2030.
    const held = from([...falling, '91.0']);
    expect(held.forecast.status).toBe('assessed');
    expect(held.warnings.map(({ code }) => code)).toContain('unlikelyToAttain');
  });

  it('fails as a whole if one of its groups or units failed in a year', () => {
    // Group two is the worst now, with 91; group one was at 89 in 2022.
    const groups = target(atLeast('90'), { timing: 'maintain', components: ['one', 'two'] });
    const series = (values: readonly string[], more: Parameters<typeof figure>[2]) =>
      values.map((value, i) => figure(2021 + i, value, more));
    const byGroup = evaluateTarget(
      groups,
      [
        ...series(['95', '89', '96', '97'], { indicator: 'one' }),
        ...series(['94', '93', '92', '91'], { indicator: 'two' }),
      ],
      { year: 2024, area: 'here' },
    );
    expect(byGroup).toMatchObject({
      observed: { component: 'two' },
      attainment: {
        status: 'attained',
        notHeldIn: [{ component: 'one', year: 2022, value: '89', margin: { value: '-1' } }],
      },
      forecast: { status: 'notAssessed', reason: 'notHeld' },
    });
    const perTownship = target(atLeast('90'), { timing: 'maintain', scope: 'perTownship' });
    const byUnit = evaluateTarget(
      perTownship,
      [
        ...series(['95', '89', '96', '97'], { area: 'a' }),
        ...series(['94', '93', '92', '91'], { area: 'b' }),
      ],
      {
        year: 2024,
        area: 'here',
        catalogue: { areas: [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')] },
      },
    );
    expect(byUnit).toMatchObject({
      attainment: { status: 'attained', notHeldIn: [{ area: 'a', year: 2022 }] },
      forecast: { status: 'notAssessed', reason: 'notHeld' },
    });
  });

  it('scores no lower as the last value rises', () => {
    for (const stage of ['annual', 'final'] as const)
      for (const method of ['realisation', 'realisationRatio', 'attainment'] as const) {
        const scores = ['50', '85', '88', '89.9', '90', '95', '99.4'].map((last) => {
          const score = scoreTarget(at(last, stage, 2030), { method });
          return score.status === 'assessed' ? score.score : Number.NaN;
        });
        expect(scores, `${stage} ${method}`).toEqual([...scores].sort((a, b) => a - b));
      }
  });

  it('stays open if a year of the period has two figures, unless another year missed', () => {
    const of = (...figures: Observation[]) =>
      evaluateTarget(visits, figures, { year: 2025, stage: 'midterm' });
    const twice = [figure(2022, '80'), figure(2022, '95')];
    const disputed = { status: 'notAssessed', reason: 'contradiction' };
    expect(of(figure(2021, '95'), ...twice, figure(2025, '96'))).toMatchObject({
      attainment: disputed,
      contradicted: [{ year: 2022 }],
    });
    expect(of(...twice, figure(2024, '89'), figure(2025, '96')).attainment.status).toBe('missed');
    // Nothing is required before the period.
    const before = [figure(2019, '80'), figure(2019, '95')];
    const held = [2021, 2022, 2023, 2024, 2025].map((year) => figure(year, '95'));
    expect(of(...before, ...held).attainment.status).toBe('attained');
    expect(
      evaluateTarget(visits, [...twice, figure(2025, '96')], { year: 2025 }).attainment.status,
    ).toBe('attained');
  });

  it('stays open if a year of the period has no figure, unless another year missed', () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const without = (left: number, stage: Stage, other = '95') =>
      evaluateTarget(
        visits,
        years.filter((year) => year !== left).map((year) => figure(year, other)),
        { year: 2025, stage },
      ).attainment;
    for (const left of years) {
      expect(without(left, 'midterm')).toEqual({ status: 'notAssessed', reason: 'tooFewYears' });
      expect(without(left, 'midterm', '89').status).toBe('missed');
      expect(without(left, 'annual').status).toBe('attained');
    }
    expect(without(2020, 'midterm').status).toBe('attained');
    // A year without cases has no rate that could miss the target.
    const noCases = figure(2023, '0', { numerator: '0', denominator: '0' });
    expect(
      evaluateTarget(visits, [...[2021, 2022, 2024].map((year) => figure(year, '95')), noCases], {
        year: 2024,
        stage: 'midterm',
      }).attainment.status,
    ).toBe('attained');
  });

  it('is missed if a year missed it, even if the due year has no figure', () => {
    const of = (...figures: Observation[]) =>
      evaluateTarget(visits, figures, { year: 2030, stage: 'final' });
    // 85 − 90 = −5
    expect(of(figure(2019, '70'), figure(2022, '85'), figure(2023, '95'))).toMatchObject({
      observed: { year: 2022 },
      attainment: { status: 'missed', margin: { value: '-5' }, notHeldIn: [{ year: 2022 }] },
    });
    expect(of(figure(2019, '70'), figure(2023, '95')).attainment).toEqual({
      status: 'notAssessed',
      reason: 'tooOld',
    });
    const twice = [figure(2030, '91'), figure(2030, '89')];
    expect(of(figure(2022, '85'), ...twice).attainment.status).toBe('missed');
    expect(of(figure(2022, '95'), ...twice).attainment).toEqual({
      status: 'notAssessed',
      reason: 'contradiction',
    });
  });

  it('stays open if there is nothing to compare a year of the period with', () => {
    const others = (years: readonly number[]) =>
      years.map((year) => figure(year, '30', { indicator: 'other' }));
    const of = (years: readonly number[]) =>
      evaluateTarget(
        compared,
        [...[2021, 2022, 2023].map((year) => figure(year, '35')), ...others(years)],
        { year: 2023, stage: 'midterm' },
      ).attainment;
    expect(of([2021, 2022, 2023]).status).toBe('attained');
    expect(of([2021, 2023])).toEqual({ status: 'notAssessed', reason: 'noReference' });
  });

  it('ignores years after the due year, and judges the due year if it is known', () => {
    const figures = Array.from({ length: 10 }, (_, at) => figure(2021 + at, '95'));
    const late = evaluateTarget(visits, [...figures, figure(2031, '10')], {
      year: 2031,
      stage: 'final',
    });
    expect(late).toMatchObject({ observed: { year: 2030 }, attainment: { status: 'attained' } });
    expect(late.attainment).not.toHaveProperty('notHeldIn');
    const reach = evaluateTarget(target(atLeast('90')), [...figures, figure(2031, '10')], {
      year: 2031,
      stage: 'final',
    });
    expect(reach).toMatchObject({ observed: { year: 2030 }, attainment: { status: 'attained' } });
  });

  it('due before the end is judged on its own due year at the end', () => {
    const early = target(atLeast('90'), { dueYear: 2025 });
    const catalogue = { plans: [{ ...planOf(early), period: { start: 2021, end: 2030 } }] };
    expect(
      evaluateTarget(early, [figure(2024, '80'), figure(2027, '95')], {
        year: 2030,
        stage: 'final',
        catalogue,
      }),
    ).toMatchObject({ observed: { year: 2027 }, attainment: { status: 'attained' } });
  });

  it('names a year known to have failed even if the latest cannot be judged', () => {
    const figures = [
      figure(2021, '35'),
      figure(2021, '36', { indicator: 'other' }),
      figure(2022, '40'),
    ];
    const of = (stage: Stage) =>
      evaluateTarget(compared, figures, { year: 2025, stage }).attainment;
    expect(of('annual')).toMatchObject({
      status: 'notAssessed',
      reason: 'noReference',
      notHeldIn: [{ year: 2021, margin: { value: '-1' } }],
    });
    expect(of('midterm')).toMatchObject({ status: 'missed', margin: { value: '-1' } });
  });
});

describe('bases', () => {
  it('come from the rule first: −20 % on 2025 with 50, 40, 38 is missed at 32', () => {
    const relative = target({ kind: 'changeFrom', baseYear: 2025, change: '-20', unit: 'percent' });
    const result = evaluateTarget(
      relative,
      [figure(2020, '50'), figure(2025, '40'), figure(2028, '38')],
      { year: 2028 },
    );
    // 40 × 0.8 = 32; 32 − 38 = −6
    expect(result).toMatchObject({
      baseline: { year: 2025, value: '40' },
      attainment: { status: 'missed', threshold: { value: '32' }, margin: { value: '-6' } },
    });
    // The policy overrides the year before the period, but not a year that a rule gives.
    expect(
      evaluateTarget(relative, [figure(2019, '10'), figure(2025, '40'), figure(2028, '38')], {
        year: 2028,
        policy: { baseYear: 2019 },
      }).baseline,
    ).toMatchObject({ year: 2025 });
  });

  it('otherwise come from the period of the plan, else from the policy', () => {
    const up = target({ kind: 'trend', direction: 'up' }, { dueYear: 2025 });
    const catalogue = { plans: [{ ...planOf(up), period: { start: 2016, end: 2025 } }] };
    const figures = [figure(2014, '9'), figure(2015, '10'), figure(2020, '30'), figure(2022, '20')];
    const of = (policy = {}) =>
      evaluateTarget(up, figures, { year: 2022, catalogue, policy }).attainment.threshold?.value;
    expect([of(), of({ baseYear: 2014 }), of({ baseYear: 2020 })]).toEqual(['10', '9', '30']);
  });

  it('are of the same group: a series for women is not compared with a printed total', () => {
    const printed = {
      year: 2020,
      value: '50',
      unit: 'percent',
      area: 'here',
      sex: 'total',
      plan: 'test',
      place: '¶1',
    } as const;
    const catalogue = { indicators: [indicatorOf({ baselines: [printed] })] };
    const girls = target(atLeast('60'), { sex: 'female' });
    const of = (sex: 'female' | 'total') =>
      evaluateTarget(girls, [figure(2025, '55', { sex })], { year: 2025, area: 'here', catalogue })
        .baseline;
    expect([of('female'), of('total')?.value]).toEqual([null, '50']);
  });

  it('that met the target are its first year of attainment', () => {
    const printed = {
      year: 2020,
      value: '70',
      unit: 'percent',
      area: 'here',
      sex: 'total',
      plan: 'test',
      place: '¶1',
    } as const;
    const catalogue = { indicators: [indicatorOf({ baselines: [printed] })] };
    expect(
      evaluateTarget(target(atLeast('60')), [figure(2024, '65')], {
        year: 2024,
        area: 'here',
        catalogue,
      }).history,
    ).toMatchObject({ firstAttained: 2020, currentRun: 1 });
  });
});

describe('tolerances', () => {
  it('are in the unit of the indicator, whatever unit a figure is given in', () => {
    const rule = {
      kind: 'compare',
      relation: 'matches',
      reference: { zh: '某', en: 'something' },
      referenceIndicator: 'other',
    } as const;
    const catalogue = {
      indicators: [indicatorOf({ polarity: 0 }), indicatorOf({ id: 'other', polarity: 0 })],
    };
    const of = (value: string, unit: 'percent' | 'permille') =>
      evaluateTarget(
        target(rule),
        [figure(2025, value, { unit }), figure(2025, '36.4', { indicator: 'other' })],
        { year: 2025, catalogue },
      ).attainment;
    // 36.4 − 34.5 = 1.9, within 2 points
    const expected = { status: 'attained', margin: { value: '0.1', unit: 'percent' } };
    expect(of('34.5', 'percent')).toMatchObject(expected);
    expect(of('345', 'permille')).toMatchObject(expected);
  });
});

describe('nested indicators', () => {
  const chain = {
    indicators: [
      indicatorOf({ id: 'neonatal', polarity: -1, within: 'infant' }),
      indicatorOf({ id: 'infant', polarity: -1, within: 'underFive' }),
      indicatorOf({ id: 'underFive', polarity: -1 }),
    ],
  };
  const of = (indicator: string, value: string) => figure(2025, value, { indicator });
  const infant = target({ kind: 'atMost', value: '5.0', unit: 'percent' }, { indicator: 'infant' });

  it('bound one without figures from inside: neonatal 5.5 leaves infant above 5.0', () => {
    expect(
      evaluateTarget(infant, [of('neonatal', '5.5')], { year: 2025, catalogue: chain }).bound,
    ).toMatchObject({ relation: 'atLeast', value: '5.5', from: 'neonatal', implies: 'missed' });
    expect(
      evaluateTarget(infant, [of('neonatal', '4'), of('underFive', '4.5')], {
        year: 2025,
        catalogue: chain,
      }).bound,
    ).toMatchObject({ relation: 'atMost', from: 'underFive', implies: 'attained' });
  });

  it('are compared with the next one that has figures', () => {
    const neonatal = target(
      { kind: 'atMost', value: '9', unit: 'percent' },
      { indicator: 'neonatal' },
    );
    const { warnings } = evaluateTarget(neonatal, [of('neonatal', '7'), of('underFive', '6')], {
      year: 2025,
      catalogue: chain,
    });
    expect(warnings.find(({ code }) => code === 'inconsistent')).toMatchObject({
      within: 'underFive',
      value: { value: '7' },
      whole: { value: '6' },
    });
  });
});

describe('equal figures of one year', () => {
  it('give the same counts whatever their order', () => {
    const pair = [figure(2025, '50', { numerator: '50', denominator: '100' }), figure(2025, '50')];
    const of = (figures: readonly ReturnType<typeof figure>[]) =>
      evaluateTarget(target(atLeast('60')), figures, { year: 2025 }).attainment.smallNumbers
        ?.denominator;
    expect([of(pair), of([...pair].reverse())]).toEqual(['100', '100']);
  });
});

describe('a range', () => {
  it('is nearly met at the deciding end', () => {
    // 1 % of 20 is 0.2, of 10 it is 0.1
    const rule: Rule = { kind: 'between', min: '10', max: '20', unit: 'percent' };
    const catalogue = { indicators: [indicatorOf({ polarity: 0 })] };
    const of = (value: string) =>
      evaluateTarget(target(rule), [figure(2025, value)], {
        year: 2025,
        catalogue,
        policy: { nearBand: '0.01' },
      }).attainment.status;
    expect([of('20.2'), of('20.21'), of('9.9'), of('9.89')]).toEqual([
      'nearlyAttained',
      'missed',
      'nearlyAttained',
      'missed',
    ]);
  });
});

describe('a slowing trend', () => {
  it('has a margin of readable length', () => {
    // 1 ÷ 3 a year before, 2 ÷ 7 after it: 1 ÷ 21
    const { attainment } = evaluateTarget(
      target({ kind: 'trend', direction: 'slowing' }),
      [figure(2017, '10'), figure(2020, '11'), figure(2027, '13')],
      { year: 2027 },
    );
    expect(attainment).toMatchObject({
      status: 'attained',
      margin: { value: '0.0476190476190476' },
      threshold: { value: '0.333333333333333' },
    });
  });
});

describe('the course', () => {
  it('is unknown for a target that is not assessed', () => {
    const { trajectory } = evaluateTarget(target(atLeast('60')), [figure(2025, '50')], {
      year: 2025,
    });
    expect(anyOf(trajectory)).toEqual({ regime: 'unknown', reason: 'noBaseline' });
  });
});

describe('an observation that cannot be used', () => {
  it.each([
    ['badYear', { year: Number.NaN }],
    ['badYear', { year: 2023.5 }],
    ['badYear', { year: '2024' }],
    ['badArgument', { sex: 'all' }],
    ['badArgument', { status: 'Final' }],
  ])('is a caller’s mistake: %s for %j', (code, wrong) => {
    const odd = { ...figure(2025, '95'), ...wrong } as Observation;
    expect(() => evaluateTarget(target(atLeast('90')), [odd], { year: 2025 })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('an explanation', () => {
  it('is about the same verdict as the evaluation of the plan', () => {
    const id = 'children.health.m4.newborn-home-visit-rate';
    const visits = (year: number, value: string) =>
      figure(year, value, { indicator: 'newborn-home-visit-rate', area: '450381' });
    const figures = [visits(2020, '88'), visits(2021, '89'), visits(2025, '99')];
    for (const policy of [{}, { baseYear: 2018 }]) {
      const inPlan = evaluatePlan(childrenPlan, figures, { year: 2025, policy }).targets.find(
        (one) => one.target === id,
      );
      expect(inPlan?.attainment).toMatchObject({ status: 'attained', margin: { value: '9' } });
      const alone = evaluateTarget(getTarget(id), figures, { year: 2025, area: '450381', policy });
      expect(alone.attainment).toEqual(inPlan?.attainment);
      const { steps } = explainTarget(id, figures, { year: 2025, policy });
      expect(steps.find(({ step }) => step === 'margin')?.expression).toBe('99 − 90 = 9');
      expect(steps.find(({ step }) => step === 'failingYear')?.expression).toBe('89 − 90 = −1');
    }
  });
});

describe('a year without a case', () => {
  const caseless = (year: number) => ({
    ...figure(year, '0'),
    numerator: '0',
    denominator: '0',
  });
  const at = (stage: Stage, year: number, ...figures: readonly Observation[]) =>
    evaluateTarget(target(atLeast('90')), figures, {
      year,
      stage,
      area: 'here',
      catalogue: { indicators: [indicatorOf()] },
    });

  it.each([
    ['annual', 2025],
    ['midterm', 2025],
    ['final', 2030],
  ] as const)('cannot be judged at the %s stage, and is not a missing figure', (stage, year) => {
    const alone = at(stage, year, caseless(year));
    expect(alone.attainment).toEqual({ status: 'notAssessed', reason: 'noCase' });
    expect(alone.warnings).toEqual([]);
    const later = at(stage, year, figure(2022, '95'), caseless(year));
    expect(later.attainment).toEqual({ status: 'notAssessed', reason: 'noCase' });
  });

  it.each([
    ['annual', 2025],
    ['midterm', 2025],
    ['final', 2031],
  ] as const)('does not hide a later figure at the %s stage', (stage, year) => {
    const { attainment, evidence } = at(stage, year, caseless(2022), figure(year, '95'));
    expect(attainment.status).toBe('attained');
    expect(evidence.series.map((one) => one.year)).toEqual([year]);
  });
});
