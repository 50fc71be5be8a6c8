import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../src/evaluate/evaluateTarget.js';
import { toMethodInput } from '../../src/evaluate/toMethodInput.js';
import { compareMethods } from '../../src/methods/compareMethods.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { atLeast, figure, target } from './figures.js';

const inputOf = (rule: Rule, figures: readonly Observation[], more: Partial<Target> = {}) =>
  toMethodInput(evaluateTarget(target(rule, more), figures, { year: 2025, area: 'here' }));
const observations = [figure(2020, '40.0'), figure(2023, '46.0'), figure(2025, '50.0')];

describe('toMethodInput', () => {
  it('gives base, target, direction and series, with their printed digits', () => {
    expect(inputOf(atLeast('60'), observations)).toEqual({
      base: { year: 2020, value: '40.0' },
      target: { year: 2030, value: '60' },
      direction: 'up',
      series: [
        { year: 2020, value: '40.0' },
        { year: 2023, value: '46.0' },
        { year: 2025, value: '50.0' },
      ],
    });
  });

  it('gives what the methods take', () => {
    const input = inputOf(atLeast('60'), observations);
    // (50 − 40) ÷ 5 years against (60 − 40) ÷ 10 years: 2 ÷ 2 = 1; 10 × (50 − 40) ÷ 20 = 5.
    expect(input && compareMethods(input).methods).toMatchObject({
      sdgIndex: { status: 'assessed', value: 1, class: 'onTrack' },
      escapStatus: { status: 'assessed', value: 5 },
    });
  });

  it('converts figures into the unit of the target', () => {
    const permille = [
      figure(2020, '400', { unit: 'permille' }),
      figure(2025, '500', { unit: 'permille' }),
    ];
    expect(inputOf(atLeast('60'), permille)).toMatchObject({
      base: { value: '40.0' },
      series: [{ value: '40.0' }, { value: '50.0' }],
    });
  });

  it('computes the figure of a relative change', () => {
    const rule = { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' } as const;
    // 40 × 0.8 = 32.
    expect(inputOf(rule, observations)).toMatchObject({
      target: { year: 2030, value: '32' },
      direction: 'down',
    });
  });

  it('has no base where none is known', () => {
    const input = inputOf(atLeast('60'), observations.slice(1));
    expect(input?.base).toBeNull();
    expect(input && compareMethods(input).methods.eurostat).toEqual({
      status: 'notAssessed',
      reason: 'noBaseline',
    });
  });

  it.each<[string, Rule, Partial<Target>]>([
    ['a trend', { kind: 'trend', direction: 'up' }, {}],
    ['“about”', { kind: 'around', value: '60', unit: 'percent' }, {}],
    ['a range', { kind: 'between', min: '50', max: '60', unit: 'percent' }, {}],
    ['every township', atLeast('60'), { scope: 'perTownship' }],
    ['every institution', atLeast('60'), { scope: 'perInstitution' }],
  ])('is undefined for %s', (_, rule, more) => {
    expect(inputOf(rule, observations, more)).toBeUndefined();
  });

  it('is undefined without a figure', () => {
    expect(inputOf(atLeast('60'), [])).toBeUndefined();
  });

  it('refuses an evaluation with a broken base, and names the place', () => {
    const evaluation = evaluateTarget(target(atLeast('60')), observations, {
      year: 2025,
      area: 'here',
    });
    const broken = { ...evaluation, baseline: { ...evaluation.baseline, year: '2020' } };
    expect(() => toMethodInput(broken as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'evaluation.baseline.year' }),
    );
  });

  it('refuses what is not an evaluation', () => {
    for (const wrong of [undefined, 5, {}, { target: 'x' }])
      expect(() => toMethodInput(wrong as never)).toThrow(
        expect.objectContaining({ code: 'badArgument' }),
      );
  });
});
