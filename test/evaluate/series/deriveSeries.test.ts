import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { CompareRule } from '../../../src/model/Rule.js';
import type { Target } from '../../../src/model/Target.js';
import { courseOf } from '../../../src/model/Trajectory.js';
import { areaOf, figure, indicatorOf, target } from '../figures.js';

const reference = { zh: '差距', en: 'gap' };
const evaluate = (
  across: CompareRule['across'],
  figures: readonly Observation[],
  indicators: readonly Indicator[] = [],
  more: Partial<Target> = {},
) =>
  evaluateTarget(
    target(
      {
        kind: 'compare',
        relation: 'narrows',
        reference,
        ...(across === undefined ? {} : { across }),
      },
      more,
    ),
    figures,
    {
      year: 2025,
      area: 'here',
      catalogue: {
        indicators,
        areas: [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here'), areaOf('c', 'here')],
      },
    },
  );
const at = (area: string, year: number, value: string) => figure(year, value, { area });
const sex = (year: number, female: string, male: string) => [
  figure(year, female, { sex: 'female' }),
  figure(year, male, { sex: 'male' }),
];

describe('a gap that has to narrow', () => {
  it('is as reliable as the least reliable of its figures, and has all their sources', () => {
    const [women, men] = sex(2025, '80', '85').map((one, at) => ({
      ...one,
      source: ['年报', '调查'][at] as string,
    })) as [Observation, Observation];
    const judge = (...figures: readonly Observation[]) =>
      evaluate('sex', [...sex(2020, '70', '80'), ...figures]).observed;
    expect(judge(women, { ...men, status: 'provisional' })).toMatchObject({
      status: 'provisional',
      source: '年报; 调查',
    });
    expect(judge({ ...women, status: 'estimated' }, { ...men, source: '年报' })).toMatchObject({
      status: 'estimated',
      source: '年报',
    });
  });

  it('between townships is the largest less the smallest of those that reported', () => {
    // 2020: 9 − 3 = 6 and 2025: 8 − 4 = 4, with all three
    const figures = [
      at('a', 2020, '3'),
      at('b', 2020, '9'),
      at('c', 2020, '5'),
      at('c', 2025, '8'),
      at('a', 2025, '4'),
      at('b', 2025, '6'),
      at('a', 2024, '1'),
      at('here', 2025, '99'),
    ];
    const result = evaluate('township', figures);
    expect(result).toMatchObject({
      trajectory: { regime: 'improve', course: 'attained' },
      attainment: { status: 'attained', margin: { value: '2', unit: 'percent' } },
    });
    // 2024 has one township alone, and one has no gap.
    expect(result.evidence.series.map((one) => [one.year, one.value])).toEqual([
      [2020, '6'],
      [2025, '4'],
    ]);
  });

  it('between townships compares their totals, whatever sex the target names', () => {
    // 2020: 9 − 3 = 6 and 2025: 8 − 4 = 4. With the women of a, 2025 would be 8 − 1 = 7.
    const figures = [
      at('a', 2020, '3'),
      at('b', 2020, '9'),
      at('a', 2025, '4'),
      at('b', 2025, '8'),
      figure(2025, '1', { area: 'a', sex: 'female' }),
    ];
    expect(evaluate('township', figures, [], { sex: 'female' }).attainment).toMatchObject({
      status: 'attained',
      margin: { value: '2', unit: 'percent' },
    });
  });

  it('between the sexes may have to narrow in each township or institution', () => {
    const of = (place: Partial<Observation>, year: number, female: string, male: string) =>
      sex(year, female, male).map((one) => ({ ...one, ...place }));
    // a: 9 − 3 = 6, then 8 − 4 = 4. b: 5 − 3 = 2, then 6 − 3 = 3.
    const inA = [...of({ area: 'a' }, 2020, '3', '9'), ...of({ area: 'a' }, 2025, '4', '8')];
    const inB = [...of({ area: 'b' }, 2020, '3', '5'), ...of({ area: 'b' }, 2025, '3', '6')];
    expect(evaluate('sex', [...inA, ...inB], [], { scope: 'perTownship' })).toMatchObject({
      observed: { value: '3', derived: 'gap' },
      attainment: { status: 'missed', failingUnits: [{ area: 'b', value: '3' }] },
    });
    const atSchool = inA.map((one) => ({ ...one, institution: 'school' }));
    expect(evaluate('sex', [...atSchool, ...inB], [], { scope: 'perInstitution' })).toMatchObject({
      observed: { value: '4', institution: 'school' },
      attainment: { status: 'attained', margin: { value: '2', unit: 'percent' } },
    });
  });

  it('may include a township at zero', () => {
    // 5 − 0 = 5, then 3 − 0 = 3.
    const figures = [
      at('a', 2020, '0'),
      at('b', 2020, '5'),
      at('a', 2025, '3'),
      at('b', 2025, '0'),
    ];
    expect(evaluate('township', figures).attainment).toMatchObject({
      status: 'attained',
      margin: { value: '2', unit: 'percent' },
    });
  });

  it('is not compared if other townships report than in the base year', () => {
    const figures = [
      at('a', 2020, '3'),
      at('b', 2020, '9'),
      at('a', 2025, '4'),
      at('c', 2025, '5'),
    ];
    expect(evaluate('township', figures).attainment).toEqual({
      status: 'notAssessed',
      reason: 'differentGroups',
    });
  });

  it('between incomes narrows as a ratio while the difference grows', () => {
    // 30 000 ÷ 40 000 = 75 %, 54 000 ÷ 65 000 = 83.08 %; the difference grows from 10 000 to 11
    // 000.
    const rule = {
      kind: 'compare',
      relation: 'narrows',
      reference: { zh: '男女收入之差', en: 'difference of incomes' },
      across: 'sex',
      gap: 'ratio',
    } as const;
    const yuan = (year: number, female: string, male: string) =>
      sex(year, female, male).map((observation) => ({ ...observation, unit: 'yuan' as const }));
    const result = evaluateTarget(
      target(rule),
      [...yuan(2020, '30000', '40000'), ...yuan(2025, '54000', '65000')],
      { year: 2025, area: 'here', catalogue: { indicators: [indicatorOf({ unit: 'yuan' })] } },
    );
    expect(result).toMatchObject({
      attainment: {
        status: 'attained',
        threshold: { value: '75', unit: 'percent' },
        // 1 080 ÷ 13 − 75 = 105 ÷ 13
        margin: { value: '8.07692307692308', unit: 'percent' },
      },
      observed: { derived: 'gapRatio', value: '83.0769230769231', unit: 'percent' },
      baseline: { value: '75', unit: 'percent' },
      trajectory: { regime: 'improve', course: 'attained' },
    });
    // The unit of the figures where the indicator is unknown.
    const unknown = evaluateTarget(
      target(rule),
      [...yuan(2020, '30000', '40000'), ...yuan(2025, '54000', '65000')],
      { year: 2025, area: 'here', catalogue: {} },
    );
    expect(unknown.attainment).toEqual(result.attainment);
    expect(result.disparities).toMatchObject([
      {
        kind: 'sex',
        absolute: { value: '11000', unit: 'yuan' },
        base: { absolute: { value: '10000', unit: 'yuan' } },
        trend: 'widening',
        relativeTrend: 'narrowing',
      },
    ]);
  });

  it('between amounts is a ratio of 0 if one group has nothing', () => {
    // 80 ÷ 100 = 80 %, 90 ÷ 100 = 90 %, 0 ÷ 200 = 0 %, which is 80 points short of the base.
    const narrows = target({
      kind: 'compare',
      relation: 'narrows',
      reference,
      across: 'sex',
      gap: 'ratio',
    });
    const judge = (...figures: Observation[]) =>
      evaluateTarget(narrows, figures, { year: 2025, area: 'here' });
    const [first, second] = [sex(2020, '80', '100'), sex(2023, '90', '100')];
    expect(judge(...first, ...second, ...sex(2025, '0', '200'))).toMatchObject({
      observed: { year: 2025, value: '0' },
      attainment: { status: 'missed', margin: { value: '-80' } },
    });
    // From a base of 0, any later ratio is narrower.
    expect(judge(...sex(2020, '0', '200'), ...second).attainment).toMatchObject({
      status: 'attained',
      margin: { value: '90' },
    });
    // 0 ÷ 0 is no ratio: the year before is judged.
    expect(judge(...first, ...second, ...sex(2025, '0', '0')).observed?.year).toBe(2023);
  });

  it('between the sexes lists the contradicted year of one sex, and replaced figures', () => {
    const [female] = sex(2024, '1', '1');
    if (female === undefined) throw new Error('no figure');
    const figures = [
      ...sex(2020, '3', '9'),
      ...sex(2025, '4', '8'),
      ...sex(2024, '1', '1'),
      ...sex(2024, '2', '2'),
      { ...female, year: 2025, status: 'estimated' as const, value: '7' },
    ];
    expect(evaluate('sex', figures)).toMatchObject({
      contradicted: [
        { year: 2024, sex: 'female', figures: [{ value: '1' }, { value: '2' }] },
        { year: 2024, sex: 'male', figures: [{ value: '1' }, { value: '2' }] },
      ],
      evidence: { replaced: [{ year: 2025, value: '7', status: 'estimated' }] },
    });
  });

  it('is of the total, whatever group it was read from', () => {
    expect(
      evaluate('sex', [...sex(2020, '9', '3'), ...sex(2025, '8', '4')]).observed,
    ).toMatchObject({
      value: '4',
      unit: 'percent',
      sex: 'total',
      residence: 'total',
      derived: 'gap',
    });
  });

  it('orders years, whatever their input order', () => {
    expect(
      evaluate('sex', [
        ...sex(2025, '8', '4'),
        ...sex(2020, '9', '3'),
        ...sex(2023, '9', '4'),
      ]).evidence.series.map((one) => one.year),
    ).toEqual([2020, 2023, 2025]);
  });

  it('is in order of years even if each township reports other years', () => {
    const figures = [
      at('a', 2020, '1'),
      at('a', 2025, '9'),
      at('b', 2020, '5'),
      at('b', 2023, '2'),
      at('c', 2023, '5'),
      at('c', 2025, '7'),
    ];
    // 5 − 1 = 4, 5 − 2 = 3, 9 − 7 = 2
    expect(
      evaluate('township', figures).evidence.series.map((one) => [one.year, one.value]),
    ).toEqual([
      [2020, '4'],
      [2023, '3'],
      [2025, '2'],
    ]);
  });

  it('is unknown if its groups are not stated', () => {
    expect(
      evaluate(undefined, [...sex(2020, '9', '3'), ...sex(2025, '8', '4'), figure(2025, '6')]),
    ).toMatchObject({
      attainment: { status: 'notAssessed', reason: 'noObservation' },
      contradicted: [],
      evidence: { series: [], replaced: [] },
    });
  });

  it('that widens is moving away, and a constant one is unchanged', () => {
    const course = (female: string) =>
      courseOf(evaluate('sex', [...sex(2020, '9', '3'), ...sex(2025, female, '3')]).trajectory);
    expect([course('10'), course('9'), course('8')]).toEqual([
      'movingAway',
      'unchanged',
      'attained',
    ]);
  });

  it('is not judged in or before its base year', () => {
    expect(evaluate('sex', sex(2020, '9', '3')).attainment).toEqual({
      status: 'notAssessed',
      reason: 'baseYear',
    });
    expect(
      evaluate('sex', [...sex(2019, '9', '3'), ...sex(2020, '9', '3'), ...sex(2021, '8', '3')]),
    ).toMatchObject({ history: { firstAttained: 2021, currentRun: 1 } });
    // 1 in 2019 is narrower than the 6 of the base year, and lies before it.
    expect(
      evaluate('sex', [...sex(2019, '4', '3'), ...sex(2020, '9', '3'), ...sex(2021, '9', '2')]),
    ).toMatchObject({ history: { currentRun: 0 }, attainment: { status: 'missed' } });
    expect(
      evaluate('sex', [...sex(2019, '4', '3'), ...sex(2020, '9', '3'), ...sex(2021, '9', '2')])
        .history,
    ).not.toHaveProperty('firstAttained');
  });

  it('has no printed base, since a printed figure is a level, not a gap', () => {
    const printed = {
      year: 2020,
      value: '50',
      unit: 'percent',
      area: 'here',
      sex: 'total',
      plan: 'test',
      place: '¶1',
    } as const;
    expect(
      evaluate('sex', sex(2025, '8', '4'), [indicatorOf({ baselines: [printed] })]),
    ).toMatchObject({
      attainment: { status: 'notAssessed', reason: 'noBaseline' },
      baseline: null,
    });
  });

  it('of a target over several groups is that of each of them', () => {
    const narrowing = target(
      { kind: 'compare', relation: 'narrows', reference, across: 'sex' },
      { components: ['one', 'two'] },
    );
    const of = (indicator: string, year: number, female: string, male: string) =>
      sex(year, female, male).map((own) => ({ ...own, indicator }));
    // From 4 to 2, and from 1 to 3.
    const [one, two] = [
      [...of('one', 2020, '9', '5'), ...of('one', 2025, '9', '7')],
      [...of('two', 2020, '9', '8'), ...of('two', 2025, '9', '6')],
    ];
    const judge = (figures: readonly Observation[]) =>
      evaluateTarget(narrowing, figures, { year: 2025, area: 'here' }).attainment;
    expect(judge([...one, ...two])).toMatchObject({
      status: 'missed',
      margin: { value: '-2' },
      failingComponents: ['two'],
    });
    expect(judge(one)).toMatchObject({
      reason: 'nonReportingComponents',
      nonReportingComponents: ['two'],
    });
  });
});

describe('a gap', () => {
  it('is known for figures below 0 too, such as changes', () => {
    // −1 to 2: a gap of 3.
    expect(evaluate('sex', sex(2025, '-1', '2')).observed?.value).toBe('3');
  });

  it('is open in each year in which a group has contradictory figures', () => {
    const twice = (year: number, group: 'female' | 'male') => [
      figure(year, '1', { sex: group }),
      figure(year, '2', { sex: group }),
    ];
    const { contradicted } = evaluate('sex', [...twice(2024, 'female'), ...twice(2022, 'male')]);
    expect(contradicted.map(({ year }) => year)).toEqual([2022, 2024]);
  });
});
