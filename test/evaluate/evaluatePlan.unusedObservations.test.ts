import { describe, expect, it } from 'vitest';
import { evaluateAreas } from '../../src/evaluate/evaluateAreas.js';
import { evaluatePlan, type PlanOptions } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { areaOf, atLeast, atMost, figure, indicatorOf, planOf, target } from './figures.js';

const reference = { zh: '某', en: 'something' };
const issues = (
  observations: readonly Observation[],
  options: Partial<PlanOptions> = {},
  ...targets: Target[]
) =>
  evaluatePlan(planOf(...(targets.length > 0 ? targets : [target(atLeast('60'))])), observations, {
    year: 2025,
    ...options,
  }).issues.map(({ code, severity, found, count }) => [code, severity, found, count]);
const of = (indicator: string, more: Partial<Observation> = {}) =>
  figure(2025, '1', { indicator, ...more });

describe('an unused observation', () => {
  it('is reported once, with the number of rows, as a notice', () => {
    expect(issues([of('rate'), of('x'), of('x', { year: 2024 }), of('y')])).toEqual([
      ['unused', 'notice', 'x', 2],
      ['unused', 'notice', 'y', 1],
    ]);
    expect(issues([])).toEqual([]);
  });

  it('names the nearest indicator of the plan, unless the catalogue knows its own', () => {
    const nearest = (...known: string[]) =>
      evaluatePlan(planOf(target(atLeast('60'))), [of('rates')], {
        year: 2025,
        catalogue: { indicators: known.map((id) => indicatorOf({ id })) },
      }).issues.find(({ code }) => code === 'unused')?.nearest;
    expect(nearest('rate')).toBe('rate');
    expect(nearest('rate', 'rates')).toBeUndefined();
    // Without definitions, any id may belong to another plan.
    expect(nearest()).toBeUndefined();
  });

  it('is not a component or a reference', () => {
    expect(
      issues([of('one'), of('two')], {}, target(atLeast('60'), { components: ['one', 'two'] })),
    ).toEqual([]);
    const against = target({
      kind: 'compare',
      relation: 'atLeast',
      reference,
      referenceIndicator: 'other',
    });
    expect(issues([of('rate'), of('other')], {}, against)).toEqual([]);
    expect(
      issues([of('other')], {}, target({ kind: 'compare', relation: 'atLeast', reference })),
    ).toEqual([['unused', 'notice', 'other', 1]]);
  });

  it('is not part of an indicator of the plan and does not include one', () => {
    const indicators = [
      indicatorOf({ id: 'least', within: 'part' }),
      indicatorOf({ id: 'part', within: 'rate' }),
      indicatorOf({ within: 'whole' }),
      indicatorOf({ id: 'whole' }),
      indicatorOf({ id: 'sibling', within: 'whole' }),
    ];
    const judge = (id: string, value: string) => {
      const limit = target(atMost('5'));
      const options = { year: 2025, catalogue: { indicators } };
      const figures = [of(id, { value })];
      const { issues: found, targets } = evaluatePlan(planOf(limit), figures, options);
      expect(targets[0]?.bound).toEqual(evaluateTarget(limit, figures, options).bound);
      return [targets[0]?.bound?.implies, found.map(({ code }) => code)];
    };
    // At least 6, at most 4, and at least 6 again; a sibling implies nothing.
    expect(judge('part', '6')).toEqual(['missed', []]);
    expect(judge('whole', '4')).toEqual(['attained', []]);
    expect(judge('least', '6')).toEqual(['missed', []]);
    expect(judge('sibling', '6')).toEqual([undefined, ['unused']]);
  });

  it('is reported if indicators include each other, which no plan allows', () => {
    const indicators = [
      indicatorOf({ id: 'x', within: 'y' }),
      indicatorOf({ id: 'y', within: 'x' }),
    ];
    expect(
      issues([of('x')], { catalogue: { indicators: [...indicators, indicatorOf()] } }),
    ).toEqual([['unused', 'notice', 'x', 1]]);
  });

  it('is reported with its place if it is not of the area', () => {
    expect(
      issues([
        of('rate'),
        of('rate', { area: 'there' }),
        of('rate', { area: 'there', year: 2024 }),
        of('x', { area: 'there' }),
      ]),
    ).toEqual([
      ['otherArea', 'notice', 'there', 2],
      ['unused', 'notice', 'x', 1],
    ]);
  });

  it('is not of a township of the area, but of another area or a misspelt one', () => {
    const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('there'), areaOf('b', 'there')];
    const level = target(atLeast('60'), { scope: 'perTownship' });
    const figures = ['here', 'a', 'there', 'b', 'school', 'theer', 'heer'].map((area) =>
      of('rate', { area }),
    );
    expect(issues(figures, { catalogue: { areas } }, level)).toEqual([
      ['otherArea', 'notice', 'there', 1],
      ['otherArea', 'notice', 'b', 1],
      ['otherArea', 'notice', 'school', 1],
      ['otherArea', 'notice', 'theer', 1],
      ['unknownArea', 'error', 'heer', 1],
    ]);
    // If the area itself is unknown, so are all other places.
    expect(
      issues([of('rate', { area: 'school' })], { catalogue: { areas: [areaOf('there')] } }),
    ).toEqual([['otherArea', 'notice', 'school', 1]]);
  });

  it('is one of any area if the plan states none', () => {
    const plan = { ...planOf(target(atLeast('60'))), areaCode: '' };
    const codes = (area: string) =>
      evaluatePlan(plan, [of('rate', { area })], { year: 2025 }).issues.map(({ code }) => code);
    expect([codes(''), codes('there')]).toEqual([[], ['otherArea']]);
  });

  it('decides nothing, not even as a township of a plan that states no area', () => {
    const reasons = (['area', 'perTownship', 'perInstitution'] as const).map((scope) => {
      const plan = { ...planOf(target(atLeast('60'), { scope })), areaCode: '' };
      const [one] = evaluatePlan(plan, [of('rate', { area: 'there' })], { year: 2025 }).targets;
      return [one?.attainment, one?.warnings.map(({ code }) => code)];
    });
    const open = { status: 'notAssessed', reason: 'noObservation' };
    expect(reasons).toEqual(Array(3).fill([open, ['otherAreaOnly']]));
  });

  it('depends on the area evaluated', () => {
    expect(issues([of('rate'), of('rate', { area: 'there' })], { area: 'there' })).toEqual([
      ['otherArea', 'notice', 'here', 1],
    ]);
  });
});

describe('an invalid observation', () => {
  const odd = (more: object) => ({ ...of('rate'), ...more }) as Observation;
  const rate = target(atLeast('60'));
  const plan = planOf(rate);
  it.each<[string, string, object]>([
    ['sex', 'badArgument', { sex: 'all' }],
    ['status', 'badArgument', { status: 'Final' }],
    ['residence', 'badArgument', { residence: 'town' }],
    ['year', 'badYear', { year: Number.NaN }],
    ['year', 'badYear', { year: '2024' }],
    ['year', 'badYear', { year: 5 }],
    ['value', 'badNumber', { value: 4.9 }],
    ['value', 'badNumber', { value: undefined }],
    ['unit', 'mixedUnits', { unit: 'hoursPerDay' }],
    ['unit', 'unknownId', { unit: '%' }],
    ['unit', 'unknownId', { unit: undefined }],
    ['denominator', 'badNumber', { numerator: '1', denominator: '10 000' }],
    // Without this check, counts that are not numbers would silently end the test for small
    // numbers.
    ['numerator', 'badNumber', { numerator: 'abc', denominator: '100' }],
    ['source', 'badArgument', { source: {} }],
    ['note', 'badArgument', { note: 5 }],
  ])('is refused for its %s, with its place, as %s', (key, code, more) => {
    // Figures of other indicators and areas are not looked at.
    const unused = [odd({ ...more, indicator: 'x' }), odd({ area: 'there' })];
    const figures = [...unused, of('rate', { year: 2024 }), odd(more)];
    const { indicator, year } = odd(more);
    const fault = expect.objectContaining({
      code,
      path: `observations[3].${key}`,
      observation: { indicator, year },
    });
    const options = { year: 2025, area: 'here' };
    expect(() => evaluatePlan(plan, figures, options)).toThrow(fault);
    expect(() => evaluateTarget(rate, figures, options)).toThrow(fault);
    const areas = evaluateAreas(plan, figures, { year: 2025, areas: ['here'] });
    expect(() => [...areas]).toThrow(fault);
  });

  it.each<[string, string, object]>([
    ['yaer', 'year', { year: undefined, yaer: 2025 }],
    ['vlaue', 'value', { value: undefined, vlaue: '1' }],
    ['indicater', 'indicator', { indicator: undefined, indicater: 'rate' }],
    ['aera', 'area', { area: undefined, aera: 'here' }],
    // The figure of an institution would count as that of the area.
    ['insitution', 'institution', { insitution: 'school' }],
    ['numerater', 'numerator', { numerater: '1', denominator: '100' }],
  ])('is refused if the name of a field is misspelt: %s', (found, nearest, more) => {
    // Read from JSON, so that there are no undefined fields.
    const figures = [of('rate', { year: 2024 }), JSON.parse(JSON.stringify(odd(more)))];
    const fault = expect.objectContaining({
      code: 'badArgument',
      path: 'observations[1]',
      found,
      nearest,
    });
    expect(() => evaluatePlan(plan, figures, { year: 2025 })).toThrow(fault);
    expect(() => evaluateTarget(rate, figures, { year: 2025, area: 'here' })).toThrow(fault);
  });

  it('is one without an indicator or an area, but not one with fields of its own', () => {
    for (const key of ['indicator', 'area'])
      expect(() => evaluatePlan(plan, [odd({ [key]: undefined })], { year: 2025 })).toThrow(
        expect.objectContaining({ code: 'badArgument', path: `observations[0].${key}` }),
      );
    const own = [odd({ county: 'x', id: 7 }), odd({ year: 2024, county: 'y', id: 8 })];
    expect(evaluatePlan(plan, own, { year: 2025 }).issues).toEqual([]);
  });

  it('is named if a verdict reads it only because its indicator is part of another', () => {
    const part = indicatorOf({ id: 'part', within: 'rate' });
    const catalogue = { indicators: [indicatorOf(), part] };
    const figures = [of('rate'), odd({ indicator: 'part', value: 'x' })];
    const both = planOf(
      target(atMost('60')),
      target(atMost('5'), { id: 'test.field.g1.part', indicator: 'part' }),
    );
    expect(() => evaluatePlan(both, figures, { year: 2025, catalogue })).toThrow(
      expect.objectContaining({ code: 'badNumber', path: 'observations[1].value' }),
    );
  });

  it('is named in the message', () => {
    const figures = [odd({ unit: '%', year: 2024 })];
    expect(() => evaluatePlan(plan, figures, { year: 2025 })).toThrow(
      'observations[0].unit (rate, 2024): There is no unit “%”',
    );
    const late = [odd({ value: '4,9' })];
    expect(() => evaluatePlan(plan, late, { year: 2025 })).toThrow(
      /^observations\[0\]\.value \(rate, 2025\) must be a decimal string .*, not “4,9”$/,
    );
  });
});

describe('an error that is not about an observation', () => {
  it('has its own place', () => {
    const rate = target(atLeast('60'));
    // A printed base whose figure cannot be read; it is not an observation.
    const printed = { year: 2020, value: '4,9', unit: 'percent', area: 'here', sex: 'total' };
    const indicators = [indicatorOf({ baselines: [printed] as never })];
    const evaluate = () =>
      evaluatePlan(planOf(rate), [of('rate')], { year: 2025, catalogue: { indicators } });
    expect(evaluate).toThrow(expect.objectContaining({ code: 'badNumber', found: '4,9' }));
    expect(evaluate).toThrow(
      /^options\.catalogue\.indicators\[0\]\.baselines\[0\]\.value must be a decimal/,
    );
  });

  it('names the observation with too many digits', () => {
    const long = of('rate', { value: '9'.repeat(121) });
    expect(() => evaluatePlan(planOf(target(atLeast('60'))), [long], { year: 2025 })).toThrow(
      expect.objectContaining({ code: 'badNumber', path: 'observations[0].value' }),
    );
  });
});

describe('a contradiction', () => {
  it('is reported once for an indicator and year', () => {
    const torn = [of('rate'), of('rate', { value: '2' })];
    const twice = [target(atLeast('60')), target(atLeast('70'), { id: 'test.field.g1.other' })];
    expect(issues(torn, {}, ...twice)).toEqual([['contradiction', 'error', 'rate', undefined]]);
  });
});
