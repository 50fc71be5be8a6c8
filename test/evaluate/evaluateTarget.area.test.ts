import { describe, expect, it } from 'vitest';
import { evaluateAreas } from '../../src/evaluate/evaluateAreas.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget as evaluateAlone } from '../../src/evaluate/evaluateTarget.js';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { getTarget } from '../../src/library/getTarget.js';
import { areaOf, atLeast, figure, planOf, target } from './figures.js';

const at = (area: string, value = '95', indicator = 'rate') =>
  figure(2025, value, { area, indicator });
const ambiguous = (...found: string[]) => expect.objectContaining({ code: 'ambiguousArea', found });

describe('an area that is given', () => {
  const known = [{ ...areaOf('a'), aliases: ['x'] }];
  const base = { year: 2025, catalogue: { areas: known } };
  const options = { ...base, area: 'x' };

  it('is the one of the figures rather than the one that has it as a name', () => {
    const figures = [at('x'), at('a', '80')];
    expect(evaluateAlone(target(atLeast('90')), figures, options).observed?.value).toBe('95');
    const plan = planOf(target(atLeast('90')));
    expect(evaluatePlan(plan, figures, options).targets[0]?.observed?.value).toBe('95');
    const [many] = evaluateAreas(plan, figures, { ...base, areas: ['x'] });
    expect(many?.targets[0]?.observed?.value).toBe('95');
  });

  it('is the one that has it as a name if no figure has it', () => {
    expect(evaluateAlone(target(atLeast('90')), [at('a', '80')], options).observed?.value).toBe(
      '80',
    );
  });
});

describe('the default area of an evaluation', () => {
  const plain = target(atLeast('90'));

  it('is that of the figures of the target, whatever the areas of others', () => {
    expect(
      evaluateTarget(
        plain,
        [at('here'), at('there', '1', 'other'), at('elsewhere', '1', 'other')],
        { year: 2025 },
      ).attainment.status,
    ).toBe('attained');
    expect(() =>
      evaluateTarget(plain, [at('here'), at('there'), at('here')], { year: 2025 }),
    ).toThrow(ambiguous('here', 'there'));
  });

  it('is that of all figures if the target has none, so that implied bounds still apply', () => {
    const neonatal = getTarget('children.health.g3.neonatal-mortality-rate');
    const infant = figure(2025, '2.70', {
      indicator: 'infant-mortality-rate',
      unit: 'permille',
      area: '450381',
    });
    expect(evaluateTarget(neonatal, [infant], { year: 2025 }).bound).toMatchObject({
      from: 'infant-mortality-rate',
      implies: 'attained',
    });
    // Figures of other indicators do not make the area ambiguous.
    const torn = evaluateTarget(neonatal, [infant, { ...infant, area: '450300' }], { year: 2025 });
    expect(torn.attainment).toEqual({ status: 'notAssessed', reason: 'noObservation' });
    expect(torn).not.toHaveProperty('bound');
  });

  it('is the one whose townships report', () => {
    const perTownship = target(atLeast('90'), { scope: 'perTownship' });
    const { attainment } = evaluateTarget(perTownship, [at('450381100'), at('450381101', '80')], {
      year: 2025,
    });
    expect(attainment).toMatchObject({ status: 'missed', failingUnits: [{ area: '450381101' }] });
    expect(attainment.nonReporting).toHaveLength(11);
    expect(evaluateTarget(perTownship, [at('450381')], { year: 2025 }).attainment).toMatchObject({
      reason: 'wrongScope',
    });
    const known = [areaOf('x'), areaOf('x1', 'x'), areaOf('y'), areaOf('y1', 'y')];
    expect(() =>
      evaluateAlone(perTownship, [at('x1'), at('y1')], { year: 2025, catalogue: { areas: known } }),
    ).toThrow(ambiguous('x', 'y'));
    expect(
      evaluateAlone(perTownship, [at('x1')], { year: 2025, catalogue: { areas: known } }).attainment
        .status,
    ).toBe('attained');
    expect(
      evaluateAlone(perTownship, [at('y')], { year: 2025, catalogue: { areas: known } }).attainment,
    ).toMatchObject({ reason: 'wrongScope', nonReporting: ['y1'] });
    // Units of no known area are judged as they report.
    expect(
      evaluateAlone(perTownship, [at('p'), at('q', '91')], { year: 2025 }).attainment,
    ).toMatchObject({ status: 'attained', margin: { value: '1' } });
  });
});
