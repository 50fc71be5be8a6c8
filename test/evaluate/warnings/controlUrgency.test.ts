import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import { controlUrgency } from '../../../src/evaluate/warnings/controlUrgency.js';
import type { TargetEvaluation } from '../../../src/model/TargetEvaluation.js';
import type { Warning } from '../../../src/model/Warning.js';
import { atLeast, figure, indicatorOf, planOf, target } from '../figures.js';

/** An evaluation of which only the warnings and the verdict matter. */
const withWarnings = (...warnings: Warning[]) =>
  ({ attainment: { status: 'missed' }, warnings }) as unknown as TargetEvaluation;
const lost = (p: number): Warning => ({
  code: 'lostAttainment',
  urgency: 'high',
  lostSince: 2025,
  p,
  level: 0.025,
});
const stale: Warning = { code: 'stale', urgency: 'low', latest: 2020, year: 2025, threshold: 2 };
const wrong: Warning = {
  code: 'inconsistent',
  urgency: 'high',
  year: 2025,
  value: { value: '5', unit: 'permille' },
  within: 'other',
  whole: { value: '4', unit: 'permille' },
};
const urgenciesOf = (targets: readonly TargetEvaluation[]) =>
  targets.map(({ warnings }) => warnings.map(({ urgency }) => urgency));

describe('controlUrgency', () => {
  it('keeps the urgency of warnings that can be trusted together', () => {
    // Ten targets are twenty tests: 0.004 ≤ 0.1/20, 0.012 > 2·0.1/20.
    const quiet = Array.from({ length: 8 }, () => withWarnings());
    const targets = [withWarnings(lost(0.012)), ...quiet, withWarnings(lost(0.004))];
    const controlled = controlUrgency(targets, 0.1);
    expect(urgenciesOf(controlled)[0]).toEqual(['medium']);
    expect(urgenciesOf(controlled).at(-1)).toEqual(['high']);
    // At 20 % both: 0.012 ≤ 2·0.2/20.
    expect(urgenciesOf(controlUrgency(targets, 0.2))[0]).toEqual(['high']);
  });

  it('counts the probability of an unlikely target as that of a false alarm', () => {
    const unlikely = (probability: number): Warning => ({
      code: 'unlikelyToAttain',
      urgency: 'high',
      probability,
      expected: 50,
      unit: 'percent',
      year: 2030,
      now: 'missed',
      threshold: 0.25,
    });
    // Two targets are four tests: 0.02 ≤ 0.1/4, 0.2 > 2·0.1/4.
    const targets = [withWarnings(unlikely(0.2)), withWarnings(unlikely(0.02))];
    expect(urgenciesOf(controlUrgency(targets, 0.1))).toEqual([['medium'], ['high']]);
  });

  it('keeps warnings that do not depend on chance, and lists the most urgent first', () => {
    const [one] = controlUrgency([withWarnings(lost(0.9), wrong, stale)], 0.1);
    expect(one?.warnings.map(({ code, urgency }) => [code, urgency])).toEqual([
      ['inconsistent', 'high'],
      ['lostAttainment', 'medium'],
      ['stale', 'low'],
    ]);
  });

  it('does not mutate its input, or change anything without chance warnings', () => {
    const targets = [withWarnings(lost(0.9)), withWarnings(stale)];
    controlUrgency(targets, 0.1);
    expect(urgenciesOf(targets)).toEqual([['high'], ['low']]);
    expect(controlUrgency([withWarnings(stale)], 0.1)[0]?.warnings[0]).toBe(stale);
  });
});

it('a plan controls it over its targets, a single target does not', () => {
  // t = −2.83 of two degrees of freedom: p = 0.0528, raised at a level of 0.06. A plan of one
  // target makes two tests, so 0.05 is the limit.
  const values = ['61', '62', '61', '62', '59.5'];
  const figures = values.map((value, i) => figure(2021 + i, value));
  const one = target(atLeast('60'));
  const options = {
    year: 2025,
    area: 'here',
    policy: { warnings: { changeLevel: 0.06, unlikelyProbability: 0 } },
    catalogue: { indicators: [indicatorOf()] },
  };
  const urgencyOf = ({ warnings }: TargetEvaluation) =>
    warnings.find(({ code }) => code === 'lostAttainment')?.urgency;
  expect(urgencyOf(evaluateTarget(one, figures, options))).toBe('high');
  expect(evaluatePlan(planOf(one), figures, options).targets.map(urgencyOf)).toEqual(['medium']);
});
