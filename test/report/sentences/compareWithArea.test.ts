import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import type { TargetVerdict } from '../../../src/model/TargetEvaluation.js';
import type { UnitId } from '../../../src/quantity/units.js';
import {
  compareWithArea,
  describeComparison,
} from '../../../src/report/sentences/compareWithArea.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';

/** The verdict on a figure of 2022. */
const verdict = (value: string, unit: UnitId = 'permille', year = 2022): TargetVerdict => {
  const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
  const catalogue = { indicators: [makeIndicator('permille')], areas: townships };
  const figures = series(unit, { [year]: value });
  const [target] = evaluatePlan(plan, figures, { year: 2022, catalogue }).targets;
  return target as TargetVerdict;
};
const compare = (own: TargetVerdict, other: TargetVerdict | undefined, direction: 1 | -1 = -1) =>
  compareWithArea(own, other, direction, 'zh');
const say = (own: TargetVerdict, other: TargetVerdict) =>
  (['zh', 'en'] as const).map((language) => {
    const found = compareWithArea(own, other, -1, language);
    return found && describeComparison(found, language === 'zh' ? '全国' : 'China', language);
  });

describe('compareWithArea', () => {
  it.each([
    // 4.9 − 5.3 = −0.4: lower is better where the direction is down, worse where it is up.
    [verdict('4.9'), verdict('5.3'), -1, { is: 'better', size: '0.4个千分点', figure: '5.3‰' }],
    [verdict('4.9'), verdict('5.3'), 1, { is: 'worse', size: '0.4个千分点', figure: '5.3‰' }],
    [verdict('4.9'), verdict('4.90'), -1, { is: 'equal', size: undefined, figure: '4.90‰' }],
    // 0.53 % is 5.3 ‰; the figure is shown as published.
    [
      verdict('4.9'),
      verdict('0.53', 'percent'),
      -1,
      { is: 'better', size: '0.4个千分点', figure: '0.53%' },
    ],
    [
      verdict('4.9'),
      verdict('4.5', 'permille', 2021),
      -1,
      { is: 'worse', size: '0.4个千分点', figure: '4.5‰（2021年）' },
    ],
  ] as const)('compares by the desired direction, in our unit', (own, other, way, found) => {
    expect(compare(own, other, way)).toEqual(found);
  });

  it('returns nothing if a figure or the direction is unknown', () => {
    const none = { ...verdict('4.9'), observed: null };
    expect(compare(none, verdict('5.3'))).toBeUndefined();
    expect(compare(verdict('4.9'), none)).toBeUndefined();
    expect(compare(verdict('4.9'), undefined)).toBeUndefined();
    expect(compareWithArea(verdict('4.9'), verdict('5.3'), undefined, 'zh')).toBeUndefined();
  });

  it('compares only figures of the same kind', () => {
    const own = verdict('4.9');
    const like = (more: Partial<NonNullable<TargetVerdict['observed']>>): TargetVerdict => {
      const other = verdict('5.3');
      return { ...other, observed: other.observed && { ...other.observed, ...more } };
    };
    expect(compare(own, like({}))?.is).toBe('better');
    expect(compare(own, like({ sex: 'female' }))).toBeUndefined();
    expect(compare(own, like({ residence: 'rural' }))).toBeUndefined();
    expect(compare(own, like({ component: 'part' }))).toBeUndefined();
    expect(compare(own, like({ derived: 'gap' }))).toBeUndefined();
    expect(compare(own, like({ unit: 'count' }))).toBeUndefined();
    // A gap compares with a gap; a mean yearly change rests on other years elsewhere.
    const gap = like({ derived: 'gap' });
    expect(compare(gap, gap)?.is).toBe('equal');
    const change = like({ derived: 'yearlyChange' });
    expect(compare(change, change)).toBeUndefined();
    // The lowest township of one county and that of another.
    expect(compare({ ...own, scope: 'perTownship' }, like({}))).toBeUndefined();
  });

  it('states which is better and by how much', () => {
    expect(say(verdict('4.9'), verdict('5.3'))).toEqual([
      '优于全国（5.3‰）0.4个千分点。',
      'Better than China (5.3‰) by 0.4 per mille points.',
    ]);
    expect(say(verdict('5.3'), verdict('4.9'))[1]).toMatch(/^Worse than China \(4\.9‰\) by 0\.4/);
    expect(say(verdict('4.9'), verdict('4.9'))[1]).toMatch(/China \(4\.9‰\)/);
  });
});
