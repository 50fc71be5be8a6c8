import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluateAreas } from '../../src/library/evaluateAreas.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { evaluateYears } from '../../src/library/evaluateYears.js';
import { getTarget } from '../../src/library/getTarget.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { figure } from '../evaluate/figures.js';

const target = getTarget('children.health.g3.infant-mortality-rate');
/** 4.9‰ is within the limit of 5.0‰. */
const of = (area: string) =>
  figure(2024, '4.9', { indicator: target.indicator, unit: 'permille', area });
const year = 2024;

describe('an area', () => {
  it.each(['450381', '荔浦市', '荔浦县', 'lipu'])('is found as %s', (area) => {
    const judged = evaluatePlan(childrenPlan, [of('450381')], { year, area });
    expect([judged.area, judged.summary.attained, judged.issues]).toEqual(['450381', 1, []]);
    const [listed] = evaluateAreas(childrenPlan, [of('450381')], { year, areas: [area] });
    expect(listed).toEqual(judged);
    const alone = evaluateTarget(target, [of('450381'), of('450300')], { year, area });
    expect(alone.attainment.status).toBe('attained');
  });

  it('in neither the catalogue nor the figures is an issue, with the nearest one', () => {
    // 450382 differs from 450381 in one digit, 荔甫市 from 荔浦市 in one character.
    for (const [area, nearest] of [
      ['450382', '450381'],
      ['荔甫市', '荔浦市'],
    ] as const) {
      const unknown = { code: 'unknownArea', severity: 'error', found: area, nearest };
      expect(evaluatePlan(childrenPlan, [of('450381')], { year, area }).issues[0]).toEqual(unknown);
      const [listed] = evaluateAreas(childrenPlan, [of('450381')], { year, areas: [area] });
      expect(listed?.issues).toEqual([unknown]);
    }
  });

  it('named by figures needs no catalogue', () => {
    const { area, issues } = evaluatePlan(childrenPlan, [of('某县')], { year, area: '某县' });
    expect([area, issues]).toEqual(['某县', []]);
  });
});

describe('a misspelt name', () => {
  const given = (options: object) => ({ year, from: year, to: year, ...options }) as never;
  it.each<[string, (options: never) => unknown, object, string]>([
    ['a plan', (o) => evaluatePlan(childrenPlan, [], o), { plicy: {} }, 'policy'],
    ['a target', (o) => evaluateTarget(target, [], o), { stge: 'final' }, 'stage'],
    ['areas', (o) => evaluateAreas(childrenPlan, [], o), { area: '450381' }, 'areas'],
    ['years', (o) => evaluateYears(childrenPlan, [], o), { part: 'verdicts' }, 'parts'],
  ])('of an option of %s is refused, other names are ignored', (_, run, options, nearest) => {
    const [found] = Object.keys(options);
    expect(() => run(given(options))).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'options', found, nearest }),
    );
    expect(() => run(given({ language: 'zh' }))).not.toThrow();
  });

  it('of the parts is refused', () => {
    const options = given({ parts: 'verdict' });
    for (const run of [
      () => evaluatePlan(childrenPlan, [], options),
      () => evaluateTarget(target, [], options),
      () => evaluateAreas(childrenPlan, [], options),
      () => evaluateYears(childrenPlan, [], options),
    ])
      expect(run).toThrow(expect.objectContaining({ path: 'options.parts', nearest: 'verdicts' }));
  });
});

describe('a change in place', () => {
  it('is seen in a catalogue', () => {
    const indicators = [...catalogue.indicators];
    const own = { ...target, indicator: 'own' } as Target;
    const nameOf = () => evaluateTarget(own, [], { year, catalogue: { indicators } }).name.en;
    expect(nameOf()).toBe('own');
    const [first] = catalogue.indicators;
    indicators.push({
      ...(first as (typeof indicators)[0]),
      id: 'own',
      name: { zh: '自', en: 'Own' },
    });
    expect(nameOf()).toBe('Own');
  });

  it('is seen in a plan', () => {
    const plan = structuredClone(childrenPlan) as unknown as Plan & { targets: { rule: Rule }[] };
    const at = plan.targets.findIndex(({ id }) => id === target.id);
    const statusOf = () =>
      evaluatePlan(plan, [of('450381')], { year }).targets[at]?.attainment.status;
    expect(statusOf()).toBe('attained');
    (plan.targets[at] as { rule: Rule }).rule = { kind: 'atMost', value: '4.8', unit: 'permille' };
    expect(statusOf()).toBe('missed');
    (plan.targets[at] as { rule: object }).rule = { kind: 'trend', direction: 'sideways' };
    expect(statusOf).toThrow(`plan.targets[${at}].rule.direction`);
  });
});
