import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { explainTarget } from '../../../src/library/explainTarget.js';
import type { TargetId } from '../../../src/library/getTarget.js';
import { plans } from '../../../src/library/plans.js';
import type { Observation } from '../../../src/model/Observation.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import { figure } from '../../evaluate/figures.js';

/** Works out an expression of numbers, + − × ÷, brackets and | |; written for this test alone. */
function compute(text: string): Decimal {
  const tokens = text.replace(/\|([^|]+)\|/g, 'abs($1)').match(/abs|\d+(?:\.\d+)?|[()−×÷]/g) ?? [];
  let at = 0;
  const atom = (): Decimal => {
    const token = tokens[at++];
    if (token === 'abs') return atom().abs();
    if (token === '−') return atom().neg();
    if (token !== '(') return new Decimal(token ?? '');
    const inside = sum();
    at += 1;
    return inside;
  };
  const product = (): Decimal => {
    let value = atom();
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = tokens[at++] === '×' ? value.times(atom()) : value.div(atom());
    return value;
  };
  const sum = (): Decimal => {
    let value = product();
    while (tokens[at] === '−') {
      at += 1;
      value = value.minus(product());
    }
    return value;
  };
  return sum();
}

/** Checks every equation of an explanation; returns their number. */
function holdEquations(id: TargetId, observations: readonly Observation[], year: number): number {
  let held = 0;
  for (const { expression } of explainTarget(id, observations, { year }).steps) {
    const match = /^([\d.()|−×÷ ]+) ([=≈]) (−?[\d.]+)$/.exec(expression);
    if (match === null || !/[−×÷]/.test(match[1] ?? '')) continue;
    const distance = compute(match[1] ?? '')
      .minus((match[3] ?? '').replace('−', '-'))
      .abs();
    expect(distance.lte(match[2] === '=' ? 0 : '0.00005'), `${id} ${year}: ${expression}`).toBe(
      true,
    );
    held += 1;
  }
  return held;
}

describe('the arithmetic of an explanation', () => {
  const folder = resolve(import.meta.dirname, '../../../fixtures/worked');

  it('can be checked by hand: every equation of every worked series holds', async () => {
    let held = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
      const { observations } = await readObservations(readFileSync(join(folder, file)), {
        catalogue: { indicators, areas },
      });
      const names = new Set(observations.map((one) => one.indicator));
      for (const target of plans
        .flatMap((plan) => plan.targets)
        .filter((one) => names.has(one.indicator)))
        for (const year of [2021, 2024, 2026, 2028])
          held += holdEquations(target.id, observations, year);
    }
    expect(held).toBeGreaterThan(100);
  });

  it('shows where the two changes of a slowing trend come from', () => {
    const of = (year: number, value: string) =>
      figure(year, value, {
        indicator: 'child-obesity-prevalence',
        unit: 'percent',
        area: '450381',
      });
    const id = 'children.health.g8.child-obesity-prevalence';
    const stepsOf = (observations: readonly Observation[]) =>
      explainTarget(id, observations, { year: 2024 }).steps.slice(0, 3);
    // 2 points in 5 years before the base year, half a point in 4 years after it.
    expect(stepsOf([of(2015, '10'), of(2020, '12'), of(2024, '12.5')])).toEqual([
      { step: 'yearlyChange', from: 2015, to: 2020, expression: '(12 − 10) ÷ 5 = 0.4' },
      { step: 'yearlyChange', from: 2020, to: 2024, expression: '(12.5 − 12) ÷ 4 = 0.125' },
      { step: 'margin', expression: '0.4 − 0.125 = 0.275' },
    ]);
    // Not ≈ 1 beside a requirement of 1.
    expect(stepsOf([of(2019, '5'), of(2020, '6'), of(2024, '9.99996')])[1]?.expression).toBe(
      '(9.99996 − 6) ÷ 4 = 0.99999',
    );
    // A third of a point a year does not end; a fall is negative.
    expect(
      stepsOf([of(2017, '10'), of(2020, '11'), of(2024, '10.5')]).map((one) => one.expression),
    ).toEqual([
      '(11 − 10) ÷ 3 ≈ 0.3333',
      '(10.5 − 11) ÷ 4 = −0.125',
      '0.333333333333333 − (−0.125) = 0.458333333333333',
    ]);
  });

  it('compares the shortfall with the band of nearly attained', () => {
    const of = (value: string) => [
      figure(2024, value, {
        indicator: 'infant-mortality-rate',
        unit: 'permille',
        area: '450381',
      }),
    ];
    const id = 'children.health.g3.infant-mortality-rate';
    const stepsOf = (value: string, nearBand: string) =>
      explainTarget(id, of(value), { year: 2024, policy: { nearBand } }).steps.filter(
        ({ step }) => step === 'nearBand',
      );
    // At most 5.0: 5.025 is short by 0.025, exactly 0.5 % of it.
    expect(stepsOf('5.025', '0.005')).toEqual([
      { step: 'nearBand', expression: '0.025 ≤ 5.0 × 0.005 = 0.025' },
    ]);
    expect(stepsOf('5.026', '0.005')).toEqual([]);
    expect(stepsOf('5.0', '0.005')).toEqual([]);
  });

  it('shows the counts and the pooled years', () => {
    const deaths = (year: number, value: string, numerator: string) =>
      figure(year, value, {
        indicator: 'maternal-mortality-ratio',
        unit: 'per100000',
        area: '450381',
        numerator,
        denominator: '3000',
      });
    const observations = [deaths(2024, '0', '0'), deaths(2025, '33.3', '1')];
    const { steps, attainment } = explainTarget(
      'women.health.g2.maternal-mortality-ratio',
      observations,
      { year: 2025 },
    );
    const expressions = steps.map((one) => one.expression);
    // 1 ÷ 3000 × 100 000 = 33.333…; 1 ÷ 6000 × 100 000 = 16.666…
    expect(expressions).toContain('12 − 33.3 = −21.3');
    expect(expressions).toContain('1 ÷ 3000 × 100000 ≈ 33.3333');
    expect(expressions).toContain('1 ÷ 6000 × 100000 ≈ 16.6667');
    expect(attainment.status).toBe('missed');
  });

  it('shows a forecast with its interval, its robust line and its probability', () => {
    // Twice as much every year: on the log scale of the rate every slope is the same, and five
    // years after 8 ‰ come to 8 × 2⁵ = 256 ‰.
    const rising = ['0.25', '0.50', '1', '2', '4', '8'].map((value, at) =>
      figure(2020 + at, value, {
        indicator: 'infant-mortality-rate',
        unit: 'permille',
        area: '450381',
      }),
    );
    const id = 'children.health.g3.infant-mortality-rate';
    const { steps } = explainTarget(id, rising, { year: 2025 });
    const [forecast, probability] = steps.slice(-2);
    expect(forecast).toMatchObject({ step: 'forecast', year: 2030 });
    const [, expected, low, high, robust] =
      /^≈ ([\d.]+) \[([\d.]+), ([\d.]+)\]; Theil–Sen ≈ ([\d.]+)$/.exec(
        forecast?.expression ?? '',
      ) ?? [];
    expect(robust).toBe('256');
    expect([Number(low) < Number(expected), Number(expected) < Number(high)]).toEqual([true, true]);
    // A fall to 5 ‰ after that is very unlikely.
    expect(probability).toMatchObject({ step: 'probability' });
    expect(probability?.expression).toMatch(/^≈ 0(?:\.0\d{0,3})?$/);
    // Three figures, and the one that the plan gives, are too few.
    const few = explainTarget(id, rising.slice(3), { year: 2025 }).steps;
    expect(few.map(({ step }) => step)).not.toContain('forecast');
  });

  it('shows the conversion of a unit', () => {
    const infant = figure(2025, '0.27', { indicator: 'infant-mortality-rate', area: '450381' });
    const id = 'children.health.g3.infant-mortality-rate';
    expect(explainTarget(id, [infant], { year: 2025 }).steps[0]).toEqual({
      step: 'unit',
      from: 'percent',
      to: 'permille',
      expression: '0.27 × 10 = 2.7',
    });
  });
});
