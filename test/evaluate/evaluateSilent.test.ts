import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/evaluate/Context.js';
import { isSilent } from '../../src/evaluate/evaluateSilent.js';
import { evaluateTarget, type TargetOptions } from '../../src/evaluate/evaluateTarget.js';
import { catalogue } from '../../src/library/catalogue.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { atLeast, figure, target } from './figures.js';

const targets: readonly Target[] = catalogue.plans.flatMap((plan) => plan.targets);
/** A figure after the year that is judged: it is ignored, but the target has a figure. */
const later = ({ indicator, components = [] }: Target): Observation[] =>
  [indicator, ...components].map((id) => figure(2026, '1', { indicator: id, area: 'elsewhere' }));
// A rate that includes others, so that targets without figures are bounded by it.
const wholes = ['under-five-mortality-rate', 'neonatal-mortality-rate'].map((indicator) =>
  figure(2024, '6', { indicator, area: 'elsewhere', unit: 'permille' }),
);

describe('evaluateSilent', () => {
  it.each<[string, TargetOptions]>([
    ['everything', { year: 2025 }],
    ['verdicts', { year: 2025, parts: 'verdicts' } as TargetOptions],
    ['the mid-term stage', { year: 2025, stage: 'midterm' }],
    ['the final stage', { year: 2025, stage: 'final' }],
    ['an earlier year', { year: 2019 }],
  ])('gives the result of the general path: %s', (_, options) => {
    const asked = { ...options, catalogue, area: 'elsewhere' };
    let bounded = 0;
    for (const one of targets) {
      const figures = wholes.filter(({ indicator }) => indicator !== one.indicator);
      const silent = evaluateTarget(one, figures, asked);
      expect(silent).toStrictEqual(evaluateTarget(one, [...figures, ...later(one)], asked));
      expect(Object.keys(silent)).toEqual(
        Object.keys(evaluateTarget(one, [...figures, ...later(one)], asked)),
      );
      if ('bound' in silent) bounded += 1;
    }
    expect(targets.length).toBeGreaterThan(200);
    expect(bounded > 0).toBe(options.year === 2025 && !('parts' in options));
  });

  it('refuses a rule that cannot be read, with figures or without', () => {
    const broken = target(atLeast('sixty'));
    expect(() => evaluateTarget(broken, [], { year: 2025, area: 'here' })).toThrow();
  });
});

describe('isSilent', () => {
  const context = (ids: readonly string[], elsewhere: readonly string[] = []) =>
    ({
      area: 'here',
      getObservations: (id: string) => (ids.includes(id) ? [figure(2025, '1')] : []),
      getElsewhere: (id: string) => (elsewhere.includes(id) ? [figure(2025, '1')] : []),
    }) as unknown as Context;
  const reference = { zh: '某', en: 'something' };
  const compared = target(
    { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'other' },
    { indicator: 'own', components: ['one', 'two'] },
  );

  it('checks for figures of the indicator, of its groups and of its reference', () => {
    expect(isSilent(compared, undefined, context([]))).toBe(true);
    for (const id of ['own', 'two', 'other'])
      expect([id, isSilent(compared, undefined, context([id]))]).toEqual([id, false]);
  });

  it('checks for figures of other areas, which are reported', () => {
    expect(isSilent(compared, undefined, context([], ['own']))).toBe(false);
    expect(isSilent(compared, undefined, context([], ['other']))).toBe(true);
  });

  it('checks for a printed figure of the area itself', () => {
    const printed = (area: string) => ({ baselines: [{ area }] }) as never;
    expect(isSilent(compared, printed('here'), context([]))).toBe(false);
    expect(isSilent(compared, printed('there'), context([]))).toBe(true);
  });

  it('leaves targets set per unit to the general path', () => {
    const one = target(atLeast('60'), { scope: 'perTownship' });
    expect(isSilent(one, undefined, context([]))).toBe(false);
  });
});
