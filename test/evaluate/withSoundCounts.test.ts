import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import { withSoundCounts } from '../../src/evaluate/withSoundCounts.js';
import type { Observation } from '../../src/model/Observation.js';
import { areaOf, atMost, figure, indicatorOf, planOf, target } from './figures.js';

const rate = (value: string, numerator: string, denominator: string, more = {}) =>
  figure(2025, value, { unit: 'permille', numerator, denominator, ...more });

describe('withSoundCounts', () => {
  it.each<[string, Observation, boolean]>([
    // 14 ÷ 2857 is 4.90025 ‰; half of the last place of 4.9 is 0.05.
    ['agree', rate('4.9', '14', '2857'), true],
    ['are half of the last place away', rate('4.9', '495', '100000'), true],
    ['are further away', rate('4.9', '4950001', '1000000000'), false],
    ['give ten times the value', rate('4.9', '50', '1000'), false],
    [
      'are not those of a rate',
      figure(2025, '9', { unit: 'years', numerator: '1', denominator: '2' }),
      true,
    ],
    ['are of no case', rate('0', '0', '0'), true],
    ['are no numbers', rate('4.9', 'x', '1000'), true],
    ['are missing', figure(2025, '4.9'), true],
  ])('keeps a figure unchanged unless its counts contradict it: they %s', (_, one, isSound) => {
    const { numerator: _numerator, denominator: _denominator, ...bare } = one;
    const found = withSoundCounts(one);
    if (isSound) expect(found).toBe(one);
    else expect(found).toEqual(bare);
  });

  it('uses no such counts for an interval, and reports each figure', () => {
    const one = target(atMost('5', 'permille'));
    const catalogue = { indicators: [indicatorOf({ unit: 'permille', polarity: -1 })] };
    // 50 of 1000 is 50 ‰, so not 4.9 ‰.
    const observations = [rate('4.9', '50', '1000'), rate('4.9', '14', '2857', { year: 2024 })];
    const { targets, issues } = evaluatePlan(planOf(one), observations, { year: 2025, catalogue });
    expect(issues).toEqual([
      {
        code: 'countsDisagree',
        severity: 'notice',
        year: 2025,
        found: 'rate',
        of: [],
        expected: { kind: 'figure', value: '50', unit: 'permille' },
      },
    ]);
    const single = evaluateTarget(one, observations, { year: 2025, catalogue });
    for (const { attainment, observed } of [...targets, single]) {
      expect(attainment.status).toBe('attained');
      expect(attainment).not.toHaveProperty('smallNumbers');
      expect(observed).not.toHaveProperty('numerator');
    }
    const before = evaluateTarget(one, observations, { year: 2024, catalogue });
    expect(before.attainment.smallNumbers).toMatchObject({
      numerator: '14',
      distinguishable: 'no',
    });
  });

  it('names the part or group of a figure', () => {
    const plan = planOf(target(atMost('5', 'permille')));
    const catalogue = { areas: [areaOf('here'), areaOf('a', 'here')] };
    const town = rate('4.9', '50', '1000', { area: 'a' });
    const girls = rate('4.9', '50', '1000', { sex: 'female', age: '0-4' });
    const { issues } = evaluatePlan(plan, [town, girls], { year: 2025, catalogue });
    const disagreeing = issues.filter(({ code }) => code === 'countsDisagree');
    expect(disagreeing.map(({ of }) => of)).toEqual([['a'], ['female', '0-4']]);
  });

  it('ignores figures of other areas', () => {
    const there = rate('4.9', '50', '1000', { area: 'there' });
    const { issues } = evaluatePlan(planOf(target(atMost('5', 'permille'))), [there], {
      year: 2025,
    });
    expect(issues.map(({ code }) => code)).toEqual(['otherArea']);
  });
});
