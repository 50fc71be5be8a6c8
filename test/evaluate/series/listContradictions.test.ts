import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { Target } from '../../../src/model/Target.js';
import { areaOf, atLeast, figure, indicatorOf, planOf, target } from '../figures.js';

const judge = (rule: Rule, figures: readonly Observation[], more: Partial<Target> = {}) => {
  const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
  const catalogue = { areas, indicators: ['rate', 'one', 'two'].map((id) => indicatorOf({ id })) };
  const evaluation = evaluatePlan(planOf(target(rule, more)), figures, { year: 2025, catalogue });
  const [only] = evaluation.targets;
  return { ...only, issues: evaluation.issues };
};
const percent = (value: string) => ({ value, unit: 'percent' });

describe('figures that contradict each other', () => {
  it('of an institution or a township are reported, and it counts as having reported', () => {
    const clinic = { area: 'a', institution: 'Clinic' };
    const figures = [
      figure(2025, '61', clinic),
      figure(2025, '59', clinic),
      figure(2025, '70', { area: 'b', institution: 'School' }),
    ];
    const { attainment, contradicted, warnings, issues } = judge(atLeast('60'), figures, {
      scope: 'perInstitution',
    });
    expect(attainment).toMatchObject({ status: 'notAssessed', reason: 'contradiction' });
    expect(attainment).not.toHaveProperty('nonReporting');
    const named = { year: 2025, ...clinic, figures: [percent('59'), percent('61')] };
    expect(contradicted).toMatchObject([named]);
    expect(warnings?.map(({ code }) => code)).toContain('contradicted');
    expect(issues).toEqual([
      {
        code: 'contradiction',
        severity: 'error',
        year: 2025,
        found: 'rate',
        of: ['a', 'Clinic'],
        figures: [percent('59'), percent('61')],
      },
    ]);
  });

  it('of an indicator of women are one contradiction, whether they name the sex or not', () => {
    const catalogue = { indicators: [indicatorOf({ sex: 'female' })] };
    const figures = [figure(2025, '85'), figure(2025, '80', { sex: 'female' })];
    for (const given of [figures, figures.toReversed()]) {
      const plan = planOf(target(atLeast('60')));
      const { targets } = evaluatePlan(plan, given, { year: 2025, catalogue });
      expect(targets[0]?.contradicted).toMatchObject([
        { year: 2025, figures: [percent('80'), percent('85')] },
      ]);
    }
  });

  it('do not prevent a failing unit from deciding, nor hide a missing one', () => {
    const pair = [figure(2025, '61', { area: 'a' }), figure(2025, '59', { area: 'a' })];
    const scope = 'perTownship';
    const missed = judge(atLeast('60'), [...pair, figure(2025, '50', { area: 'b' })], { scope });
    expect(missed.attainment?.status).toBe('missed');
    expect(missed.contradicted).toMatchObject([{ area: 'a' }]);
    expect(judge(atLeast('60'), pair, { scope }).attainment).toMatchObject({
      reason: 'contradiction',
      nonReporting: ['b'],
    });
  });

  it('of a component are reported under its indicator', () => {
    const one = { indicator: 'one' };
    const figures = [
      figure(2025, '61', one),
      figure(2025, '59', one),
      figure(2025, '70', { indicator: 'two' }),
    ];
    const { attainment, contradicted } = judge(atLeast('60'), figures, {
      components: ['one', 'two'],
    });
    expect(attainment).toMatchObject({ status: 'notAssessed', reason: 'contradiction' });
    expect(contradicted).toMatchObject([{ indicator: 'one', year: 2025 }]);
  });

  it('of the base year are the reason, rather than a missing base', () => {
    const figures = [figure(2020, '50'), figure(2020, '51'), figure(2025, '60')];
    expect(judge({ kind: 'trend', direction: 'up' }, figures).attainment).toEqual({
      status: 'notAssessed',
      reason: 'contradiction',
    });
    expect(judge({ kind: 'trend', direction: 'up' }, figures.slice(2)).attainment).toMatchObject({
      reason: 'noBaseline',
    });
  });

  it('of groups that are only compared are reported, and hide nothing else', () => {
    const [urban, rural] = [{ residence: 'urban' }, { residence: 'rural' }] as const;
    const figures = [
      figure(2024, '70'),
      figure(2024, '80', urban),
      figure(2024, '60', rural),
      figure(2025, '81', urban),
      figure(2025, '61', rural),
      figure(2025, '59', rural),
    ];
    const { attainment, disparities, contradicted, warnings, issues } = judge(
      atLeast('60'),
      figures,
    );
    expect(attainment?.status).toBe('attained');
    // 80 − 60 = 20; in 2025 only the urban figure is certain.
    expect(disparities).toMatchObject([{ year: 2024, absolute: { value: '20' } }]);
    const named = { year: 2025, figures: [percent('59'), percent('61')] };
    expect(contradicted).toMatchObject([{ ...named, residence: 'rural' }]);
    expect(issues).toMatchObject([{ ...named, code: 'contradiction', of: ['rural'] }]);
    expect(warnings?.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['contradicted', 'subgroupsOnly']),
    );
  });

  it('of the quantity of comparison are the reason, rather than a missing one', () => {
    const rule: Rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '某', en: 'something' },
      referenceIndicator: 'one',
    };
    const figures = ['50', '51'].map((value) => figure(2025, value, { indicator: 'one' }));
    const { attainment, contradicted, issues } = judge(rule, [figure(2025, '60'), ...figures]);
    expect(attainment).toEqual({ status: 'notAssessed', reason: 'contradiction' });
    expect(contradicted).toMatchObject([{ indicator: 'one', year: 2025 }]);
    expect(issues).toMatchObject([{ code: 'contradiction', found: 'one' }]);
    expect(judge(rule, [figure(2025, '60'), ...figures.slice(1)]).attainment?.status).toBe(
      'attained',
    );
    expect(judge(rule, [figure(2025, '60')]).attainment).toMatchObject({ reason: 'noReference' });
  });

  it('are listed once each, in a fixed order, with their counts and sources', () => {
    const counts = { numerator: '59', denominator: '100', source: 'Yearbook' };
    const figures = [figure(2025, '61'), figure(2025, '59', counts), figure(2025, '61')];
    for (const given of [figures, figures.toReversed()])
      expect(judge(atLeast('60'), given).contradicted).toEqual([
        {
          indicator: 'rate',
          year: 2025,
          sex: 'total',
          residence: 'total',
          figures: [{ ...percent('59'), ...counts }, percent('61')],
        },
      ]);
  });
});

it('contradictions come oldest first, whatever the order of the figures', () => {
  const figures = [2024, 2022, 2023].flatMap((year) => [figure(year, '1'), figure(year, '2')]);
  const years = (all: readonly Observation[]) =>
    judge(atLeast('60'), all).contradicted?.map(({ year }) => year);
  expect(years(figures)).toEqual([2022, 2023, 2024]);
  expect(years(figures.toReversed())).toEqual([2022, 2023, 2024]);
});
