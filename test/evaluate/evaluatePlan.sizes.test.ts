import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import { growthOf } from '../growthOf.js';
import { atLeast, figure, indicatorOf, planOf, target } from './figures.js';

const asked = target(atLeast('60'));
const plan = planOf(asked);
const options = { year: 2025, area: 'here', catalogue: { indicators: [indicatorOf()] } };

/**
 * More items than a call accepts as arguments, and enough rows to reveal a step that takes
 * quadratic time.
 */
const many = 200_000;
const repeat = <Row>(row: Row) => Array.from({ length: many }, () => row);

// A failure here is a RangeError or a timeout.
describe('very many observations', () => {
  it('of one year that agree are one figure', () => {
    const { targets } = evaluatePlan(plan, repeat(figure(2025, '61')), options);
    expect(targets[0]).toMatchObject({ attainment: { status: 'attained' } });
    expect(targets[0]?.evidence.series).toHaveLength(1);
  });

  it('of one year that contradict each other are reported once', () => {
    const rows = [...repeat(figure(2025, '61')), figure(2025, '62')];
    const { targets } = evaluatePlan(plan, rows, options);
    expect(targets[0]).toMatchObject({
      attainment: { status: 'notAssessed', reason: 'contradiction' },
      contradicted: [{ year: 2025, figures: [{ value: '61' }, { value: '62' }] }],
    });
  });

  it('without a case are one year without a case', () => {
    const caseless = { ...figure(2025, '0'), numerator: '0', denominator: '0' };
    const women = { ...asked, sex: 'female' as const };
    for (const one of [asked, women])
      expect(evaluateTarget(one, repeat(caseless), options).attainment).toEqual({
        status: 'notAssessed',
        reason: 'noCase',
      });
  });

  it('of institutions are judged in time that grows with their number', () => {
    const rows = repeat(0).map((_, at) =>
      figure(2025, at === 7 ? '59' : '61', { institution: `school ${at}` }),
    );
    const each = planOf({ ...asked, scope: 'perInstitution' });
    const evaluate = (count: number) => {
      const { targets } = evaluatePlan(each, rows.slice(0, count), options);
      // Every figure is above 60, except for the one of school 7, which is 1 below it.
      expect(targets[0]?.attainment).toMatchObject({
        status: 'missed',
        margin: { value: '-1', unit: 'percent' },
        failingUnits: [{ institution: 'school 7', value: '59' }],
      });
    };
    // 20 times as many take 20 times as long; with a search for each, they would take 400 times as
    // long.
    expect(growthOf(evaluate, 1000, 20_000)).toBeLessThan(100);
  });

  it('of other areas are counted but not used', () => {
    const rows = repeat(0).map((_, at) => figure(2025, '61', { area: `area ${at % 5}` }));
    const { targets, issues } = evaluatePlan(plan, rows, options);
    expect(targets[0]?.warnings).toMatchObject([{ code: 'otherAreaOnly', count: 5 }]);
    const counts = issues.filter(({ code }) => code === 'otherArea').map(({ count }) => count);
    expect(counts).toEqual(Array.from({ length: 5 }, () => many / 5));
    const alone = evaluateTarget(asked, rows, options);
    expect(alone.warnings).toEqual(targets[0]?.warnings);
  });
});
