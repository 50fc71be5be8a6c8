import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { Target } from '../../../src/model/Target.js';
import { atLeast, atMost, figure, indicatorOf, target } from '../figures.js';

const chain = [
  indicatorOf({ within: 'outer' }),
  indicatorOf({ id: 'outer', within: 'outermost' }),
  indicatorOf({ id: 'outermost' }),
];
const of = (indicator: string, value: string, more: Partial<Observation> = {}) =>
  figure(2024, value, { indicator, ...more });
const bound = (
  rule: Rule,
  figures: readonly Observation[],
  indicators: readonly Indicator[] = chain,
  more: Partial<Target> = {},
) =>
  evaluateTarget(target(rule, more), figures, {
    year: 2025,
    area: 'here',
    catalogue: { indicators },
  }).bound;

describe('the bound that a wider indicator implies for one without figures', () => {
  it('decides a ceiling that it meets, and nothing if it lies above', () => {
    expect(bound(atMost('6'), [of('outer', '6')])).toEqual({
      relation: 'atMost',
      value: '6',
      unit: 'percent',
      year: 2024,
      from: 'outer',
      implies: 'attained',
    });
    expect(bound(atMost('6'), [of('outer', '6.1')])).toEqual({
      relation: 'atMost',
      value: '6.1',
      unit: 'percent',
      year: 2024,
      from: 'outer',
    });
  });

  it('decides a floor that it misses, and nothing if it reaches it', () => {
    expect(bound(atLeast('6'), [of('outer', '5.9')])).toMatchObject({ implies: 'missed' });
    expect(bound(atLeast('6'), [of('outer', '6')])).not.toHaveProperty('implies');
    expect(bound(atLeast('6'), [of('outer', '7')])).not.toHaveProperty('implies');
  });

  it('comes from the nearest indicator with a figure, converted, by the requested year', () => {
    expect(bound(atMost('6'), [of('outermost', '70', { unit: 'permille' })])).toMatchObject({
      value: '7.0',
      from: 'outermost',
    });
    expect(bound(atMost('6'), [of('outermost', '7'), of('outer', '5')])).toMatchObject({
      value: '5',
      from: 'outer',
    });
    expect(
      bound(atMost('6'), [
        of('outer', '5'),
        of('outer', '4', { year: 2023 }),
        of('outer', '3', { year: 2026 }),
      ]),
    ).toMatchObject({ value: '5', year: 2024 });
    expect(bound(atMost('6'), [of('outer', '5', { area: 'there' })])).toBeUndefined();
  });

  it('does not exist without a figure, across dimensions, or without the indicator', () => {
    expect(bound(atMost('6'), [])).toBeUndefined();
    expect(bound(atMost('6'), [of('outer', '5')], [indicatorOf()])).toBeUndefined();
    expect(
      bound(
        atMost('6'),
        [of('outer', '5', { unit: 'years' })],
        [indicatorOf({ within: 'outer' }), indicatorOf({ id: 'outer', unit: 'years' })],
      ),
    ).toBeUndefined();
    expect(bound(atMost('6'), [], [indicatorOf({ within: 'outer' })])).toBeUndefined();
    // A wider indicator without a definition may still have figures.
    expect(
      bound(atMost('6'), [of('outer', '5')], [indicatorOf({ within: 'outer' })]),
    ).toMatchObject({ from: 'outer' });
  });

  it('ends at circular definitions', () => {
    expect(
      bound(
        atMost('6'),
        [],
        [indicatorOf({ within: 'outer' }), indicatorOf({ id: 'outer', within: 'rate' })],
      ),
    ).toBeUndefined();
  });

  it('applies only to bounds for the whole area, and yields to own figures', () => {
    const about: Rule = { kind: 'around', value: '6', unit: 'percent' };
    const balanced = chain.map((indicator) => ({ ...indicator, polarity: 0 as const }));
    expect(bound(about, [of('outer', '5')], balanced)).toBeUndefined();
    // Where more is better, about 6 within 1 is a floor at 5.
    expect(bound(about, [of('outer', '3.9')])).toMatchObject({ implies: 'missed' });
    expect(bound({ kind: 'trend', direction: 'down' }, [of('outer', '5')])).toBeUndefined();
    expect(bound(atMost('6'), [of('outer', '5')], chain, { scope: 'perTownship' })).toBeUndefined();
    expect(bound(atMost('6'), [of('outer', '5'), of('rate', '4')])).toBeUndefined();
  });
});

describe('a bound that decides nothing', () => {
  it('gives way to one that decides', () => {
    // rate ≤ 7 leaves a ceiling of 5 open; rate ≥ 6, that of its part, misses it.
    const indicators = [
      indicatorOf({ within: 'outer' }),
      indicatorOf({ id: 'outer' }),
      indicatorOf({ id: 'part', within: 'rate' }),
    ];
    const figures = [of('outer', '7'), of('part', '6')];
    expect(bound(atMost('5'), figures, indicators)).toMatchObject({
      from: 'part',
      implies: 'missed',
    });
    expect(bound(atMost('6.5'), figures, indicators)).toMatchObject({ from: 'outer' });
  });

  it('is not looked for where every township has to meet the target', () => {
    expect(bound(atMost('6'), [of('outer', '5')], chain, { scope: 'perTownship' })).toBeUndefined();
  });
});
