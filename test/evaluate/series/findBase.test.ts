import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Baseline } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Target } from '../../../src/model/Target.js';
import { atLeast, figure, indicatorOf, target } from '../figures.js';

const printed: Baseline = {
  year: 2020,
  value: '700',
  unit: 'permille',
  area: 'here',
  sex: 'total',
  plan: 'test',
  place: '¶1',
};
const baseline = (
  figures: readonly Observation[],
  baselines: readonly Baseline[],
  more: Partial<Target> = {},
) =>
  evaluateTarget(target(atLeast('90'), more), figures, {
    year: 2025,
    area: 'here',
    catalogue: { indicators: [indicatorOf({ baselines })] },
  });

describe('the figure of the base year', () => {
  it('is the observed one, if any, with its source', () => {
    expect(
      baseline([figure(2020, '65', { source: 'Yearbook' }), figure(2025, '80')], [printed])
        .baseline,
    ).toStrictEqual({
      year: 2020,
      value: '65',
      unit: 'percent',
      origin: 'observed',
      source: 'Yearbook',
      printed: { value: '700', unit: 'permille' },
    });
    // 700 ‰ are 70 %: the same figure, so the printed one is not repeated.
    expect(baseline([figure(2020, '70.0')], [printed]).baseline).toStrictEqual({
      year: 2020,
      value: '70.0',
      unit: 'percent',
      origin: 'observed',
    });
  });

  it('of a target for women is the printed total as long as no figure is of women', () => {
    const women = { sex: 'female' } as const;
    const school = figure(2025, '80', { institution: 'School' });
    for (const figures of [[], [school], [figure(2026, '80', women)]])
      expect(baseline(figures, [printed], women).baseline).toMatchObject({ value: '700' });
    expect(baseline([figure(2025, '80', women)], [printed], women).baseline).toBeNull();
  });

  it('is otherwise the printed one, in its own unit', () => {
    // 700 ‰ are 70 %; 80 of 70 to 90 is half way
    const result = baseline([figure(2025, '80')], [printed]);
    expect(result.baseline).toStrictEqual({
      year: 2020,
      value: '700',
      unit: 'permille',
      origin: 'plan',
      source: 'test ¶1',
    });
    expect(result).toMatchObject({
      trajectory: { regime: 'improve', progress: { share: 0.5 } },
      history: { sinceBase: { from: 2020, difference: { value: '10', unit: 'percent' } } },
    });
  });

  it('is in the result even without later observations', () => {
    expect(baseline([], [printed])).toMatchObject({
      baseline: { year: 2020, value: '700' },
      trajectory: { regime: 'unknown', reason: 'noObservation' },
    });
  });

  it.each([
    ['another year', { year: 2019 }],
    ['another area', { area: 'there' }],
    ['one sex', { sex: 'female' }],
    ['another dimension', { unit: 'years' }],
  ] as const)('is not a printed one of %s', (_, wrong) => {
    expect(baseline([figure(2025, '80')], [{ ...printed, ...wrong }]).baseline).toBeNull();
    // The correct one after it is found.
    expect(
      baseline([figure(2025, '80')], [{ ...printed, ...wrong }, printed]).baseline?.value,
    ).toBe('700');
  });
});

describe('the printed figure of an indicator of one sex', () => {
  it('is also the base of figures that do not name the sex', () => {
    const indicators = [indicatorOf({ sex: 'female', baselines: [{ ...printed, sex: 'female' }] })];
    const found = evaluateTarget(target(atLeast('90')), [figure(2025, '80')], {
      year: 2025,
      area: 'here',
      catalogue: { indicators },
    });
    expect(found.baseline).toMatchObject({ origin: 'plan', value: '700' });
  });
});
