import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Stage } from '../../../src/model/PlanEvaluation.js';
import type { Target } from '../../../src/model/Target.js';
import { areaOf, atLeast, figure, indicatorOf, target } from '../figures.js';

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here'), areaOf('c', 'here')];
const evaluate = (
  figures: readonly Observation[],
  more: Partial<Target> = {},
  policy = {},
  known = areas,
  stage: Stage = 'annual',
) =>
  evaluateTarget(target(atLeast('90'), { scope: 'perTownship', ...more }), figures, {
    year: 2025,
    area: 'here',
    catalogue: { areas: known },
    policy,
    stage,
  });
const at = (area: string, value: string, year = 2025) => figure(year, value, { area });

describe('a target that has to hold in every unit', () => {
  it('names the institutions that have not reported or have no cases', () => {
    const of = (institution: string, year: number, more: Partial<Observation> = {}) =>
      figure(year, '95', { institution, ...more });
    const figures = [
      of('School A', 2020),
      of('School B', 2025),
      of('School C', 2025, { numerator: '0', denominator: '0' }),
    ];
    const { attainment } = evaluate(figures, { scope: 'perInstitution' }, {}, areas, 'midterm');
    expect(attainment).toMatchObject({
      reason: 'nonReporting',
      nonReporting: ['School A'],
      withoutCases: ['School C'],
    });
  });

  it('is decided by one failing unit, and shows the worst', () => {
    const { attainment, observed, evidence } = evaluate([
      at('a', '95'),
      at('b', '80'),
      at('c', '89'),
    ]);
    expect(attainment).toEqual({
      status: 'missed',
      margin: { value: '-10', unit: 'percent' },
      threshold: { value: '90', unit: 'percent' },
      failingUnits: [
        {
          area: 'b',
          year: 2025,
          value: '80',
          unit: 'percent',
          margin: { value: '-10', unit: 'percent' },
        },
        {
          area: 'c',
          year: 2025,
          value: '89',
          unit: 'percent',
          margin: { value: '-1', unit: 'percent' },
        },
      ],
    });
    expect([observed?.value, evidence.series]).toEqual([
      '80',
      [{ year: 2025, value: '80', unit: 'percent', status: 'final' }],
    ]);
  });

  it('lists the earlier years failed by a unit that attains now', () => {
    // Maintained over 2021–2030: a held in both years, b failed in 2023 by 88 − 90 = −2.
    const figures = [at('a', '95', 2023), at('a', '95'), at('b', '88', 2023), at('b', '92')];
    const known = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
    const { attainment } = evaluate(figures, { timing: 'maintain' }, {}, known);
    expect(attainment).toEqual({
      status: 'attained',
      margin: { value: '2', unit: 'percent' },
      threshold: { value: '90', unit: 'percent' },
      notHeldIn: [
        {
          area: 'b',
          year: 2023,
          value: '88',
          unit: 'percent',
          margin: { value: '-2', unit: 'percent' },
        },
      ],
    });
    // c failed then and still fails, so it is among the failing ones.
    const withC = evaluate(
      [...figures, at('c', '88', 2023), at('c', '87')],
      { timing: 'maintain' },
      {},
      [...known, areaOf('c', 'here')],
    );
    expect(withC.attainment).toMatchObject({
      status: 'missed',
      notHeldIn: [{ area: 'b', year: 2023, value: '88' }],
    });
  });

  it('names the first of two equally bad units', () => {
    expect(evaluate([at('a', '80', 2024), at('b', '80'), at('c', '95')]).observed?.year).toBe(2024);
  });

  it('is nearly attained only if every failing unit is near and all report', () => {
    // 90 × 0.01 = 0.9: 89.2 is near, 89 is not.
    const near = { nearBand: '0.01' };
    expect(
      evaluate([at('a', '95'), at('b', '89.2'), at('c', '89.5')], {}, near).attainment,
    ).toMatchObject({
      status: 'nearlyAttained',
      failingUnits: [{ area: 'b' }, { area: 'c' }],
    });
    expect(
      evaluate([at('a', '95'), at('b', '89.2'), at('c', '89')], {}, near).attainment.status,
    ).toBe('missed');
    const silent = evaluate([at('a', '95'), at('b', '89.2')], {}, near).attainment;
    expect(silent).toMatchObject({
      status: 'notAssessed',
      reason: 'nonReporting',
      nonReporting: ['c'],
    });
    expect(evaluate([at('a', '95'), at('b', '91'), at('c', '90')], {}, near).attainment).toEqual({
      status: 'attained',
      margin: { value: '0', unit: 'percent' },
      threshold: { value: '90', unit: 'percent' },
    });
  });

  it('is not met again when the deciding unit recovers but another fails', () => {
    // a: 91 at base, 80 in 2023, 95 now; b fails now by less.
    const figures = [at('a', '91', 2020), at('a', '80', 2023), at('a', '95'), at('b', '89')];
    const { observed, trajectory } = evaluate(
      figures,
      { timing: 'maintain' },
      {},
      areas.slice(0, 3),
      'midterm',
    );
    expect(observed).toMatchObject({ year: 2023, value: '80' });
    expect(trajectory).toMatchObject({ regime: 'hold', course: 'lost' });
  });

  it('names every failing year of a unit if it has to be maintained', () => {
    const figures = [at('a', '89', 2022), at('a', '95', 2024), at('b', '90'), at('c', '90')];
    expect(
      evaluate(figures, { timing: 'maintain' }, {}, areas, 'midterm').attainment,
    ).toMatchObject({
      status: 'missed',
      failingUnits: [{ area: 'a', year: 2022, value: '89', margin: { value: '-1' } }],
    });
    expect(evaluate(figures).attainment.status).toBe('attained');
  });

  it('gives the figure of a township in the unit of the rule, as its margin', () => {
    // 800 ‰ is 80 %
    const { attainment } = evaluate([
      figure(2025, '800', { area: 'a', unit: 'permille' }),
      at('b', '95'),
      at('c', '95'),
    ]);
    expect(attainment.failingUnits).toEqual([
      {
        area: 'a',
        year: 2025,
        value: '80',
        unit: 'percent',
        margin: { value: '-10', unit: 'percent' },
      },
    ]);
  });

  it('reports wrongScope if only the whole area has a figure by that year', () => {
    expect(evaluate([at('here', '99')]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'wrongScope',
      nonReporting: ['a', 'b', 'c'],
    });
    expect(evaluate([at('here', '99', 2026)]).attainment).toMatchObject({
      reason: 'noObservation',
    });
    expect(evaluate([at('elsewhere', '99')]).attainment).toMatchObject({ reason: 'noObservation' });
    expect(evaluate([], {}, {}, [areaOf('here')]).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noObservation',
    });
  });

  it('follows the unit that decided: its own base, its own course, its own forecast', () => {
    // b goes from 70 to 85 of the required 90: 15 of 20 points in half of the time. The area itself
    // was at 95.
    const figures = [
      at('here', '95', 2020),
      at('a', '95'),
      at('b', '70', 2020),
      at('b', '85'),
      at('c', '91'),
    ];
    expect(evaluate(figures)).toMatchObject({
      trajectory: {
        regime: 'improve',
        course: 'ahead',
        progress: { share: 0.75, expectedShare: 0.5 },
      },
      baseline: { value: '70' },
      observed: { value: '85' },
      history: { sinceBase: { difference: { value: '15' } } },
    });
  });

  it('lacks the base if every unit has reported, and lists none as silent', () => {
    const rule = { kind: 'trend', direction: 'up' } as const;
    expect(evaluate([at('a', '95'), at('b', '95'), at('c', '95')], { rule }).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
  });

  it('judges each reporting institution', () => {
    const perInstitution = { scope: 'perInstitution' } as const;
    const of = (institution: string, value: string, area = 'a') =>
      figure(2025, value, { area, institution });
    expect(
      evaluate([of('school', '95'), of('clinic', '90', 'here')], perInstitution).attainment.status,
    ).toBe('attained');
    expect(
      evaluate([of('school', '95'), of('clinic', '89')], perInstitution).attainment,
    ).toMatchObject({
      status: 'missed',
      failingUnits: [{ area: 'a', institution: 'clinic', value: '89' }],
    });
    // A township is not an institution, and an institution's figure is not its township's.
    expect(evaluate([of('school', '95'), at('a', '10')], perInstitution).attainment.status).toBe(
      'attained',
    );
    expect(evaluate([of('school', '10'), at('a', '95')]).attainment).toMatchObject({
      nonReporting: ['b', 'c'],
    });
  });

  it('does not count an unknown place as an institution', () => {
    expect(
      evaluate([at('nation', '10'), at('school', '95')], { scope: 'perInstitution' }).attainment,
    ).toEqual({ status: 'notAssessed', reason: 'noObservation' });
  });

  it('names the units with the oldest figures if these are old', () => {
    const { attainment, warnings } = evaluate([at('a', '95', 2015), at('b', '91'), at('c', '92')]);
    expect(attainment.status).toBe('attained');
    expect(warnings.find(({ code }) => code === 'stale')).toMatchObject({
      latest: 2015,
      year: 2025,
      units: ['a'],
    });
  });

  it('dates a unit by its latest figure, not by the year that decides', () => {
    const { observed, warnings } = evaluate(
      [at('a', '85', 2021), at('a', '95'), at('b', '91'), at('c', '92')],
      { timing: 'maintain' },
      {},
      areas,
      'midterm',
    );
    expect(observed).toMatchObject({ year: 2021, value: '85' });
    expect(warnings.map(({ code }) => code)).not.toContain('stale');
  });

  it('has no series while no unit decides', () => {
    expect(evaluate([at('here', '99')])).toMatchObject({
      observed: null,
      trajectory: { regime: 'unknown' },
      evidence: { series: [] },
      history: { currentRun: 0 },
    });
  });

  it('is not judged in a unit without cases', () => {
    const caseless = (area: string) => ({ ...at(area, '0'), numerator: '0', denominator: '0' });
    expect(evaluate([at('a', '95'), at('b', '92'), caseless('c')]).attainment).toEqual({
      status: 'attained',
      margin: { value: '2', unit: 'percent' },
      threshold: { value: '90', unit: 'percent' },
      withoutCases: ['c'],
    });
    expect(evaluate(['a', 'b', 'c'].map(caseless)).attainment).toEqual({
      status: 'notAssessed',
      reason: 'noCase',
      withoutCases: ['a', 'b', 'c'],
    });
  });
});

describe('a unit', () => {
  it('has the tolerance of “about” beside the verdict', () => {
    const around = { kind: 'around', value: '45', unit: 'percent' } as const;
    const { attainment } = evaluateTarget(
      target(around, { scope: 'perTownship' }),
      ['a', 'b', 'c'].map((area) => at(area, '44')),
      { year: 2025, area: 'here', catalogue: { areas } },
    );
    // The tolerance is 2: 44 lies between 43 and 47.
    expect(attainment).toMatchObject({
      status: 'attained',
      tolerance: { value: '2', unit: 'percent' },
    });
  });

  it('takes no figure of the area for its own base', () => {
    const baselines = [
      {
        year: 2020,
        value: '50',
        unit: 'percent',
        area: 'here',
        sex: 'total',
        plan: 'p',
        place: '¶',
      },
    ] as const;
    const change = { kind: 'changeFrom', baseYear: 2020, change: '10', unit: 'percent' } as const;
    const judged = (scope: Target['scope'], more: Partial<Observation>) =>
      evaluateTarget(target(change, { scope }), [figure(2025, '60', more)], {
        year: 2025,
        area: 'here',
        catalogue: { areas: [areaOf('here')], indicators: [indicatorOf({ baselines })] },
      }).attainment;
    expect(judged('area', {})).toMatchObject({ status: 'attained' });
    expect(judged('perInstitution', { institution: 'School' })).toMatchObject({
      reason: 'noBaseline',
    });
  });
});
