import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import { atMost, figure, indicatorOf, target } from '../figures.js';

const counted = (year: number, numerator: number, denominator: number) =>
  figure(year, ((1000 * numerator) / denominator).toFixed(2), {
    unit: 'permille',
    numerator: String(numerator),
    denominator: String(denominator),
  });
const rate = indicatorOf({
  unit: 'permille',
  scale: 'log',
  bounds: { min: '0', max: '1000' },
  polarity: -1,
});
const test = (rule: Rule, figures: readonly Observation[], indicator = rate) =>
  evaluateTarget(target(rule), figures, {
    year: 2025,
    area: 'here',
    catalogue: { indicators: [indicator] },
  }).attainment;
const down: Rule = { kind: 'trend', direction: 'down' };
const fifth: Rule = { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' };

describe('the change of a direction', () => {
  it('caused by a single death cannot be distinguished from none', () => {
    // 4 and 1 in 3 000: P(X ≤ 1 of 5) = 6/32, both sides 12/32.
    expect(test(down, [counted(2020, 4, 3000), counted(2025, 1, 3000)])).toMatchObject({
      status: 'attained',
      change: {
        base: { year: 2020, numerator: '4', denominator: '3000' },
        latest: { year: 2025, numerator: '1', denominator: '3000' },
        ratio: 1,
        p: expect.closeTo(12 / 32, 9),
        level: expect.closeTo(0.05, 12),
        distinguishable: 'no',
        method: 'conditional',
      },
    });
  });

  it('can be distinguished if counts are large', () => {
    // 40 and 15: P(X ≤ 15 of 55 at ½) = 0.0005.
    const fallen = [counted(2020, 40, 3000), counted(2025, 15, 3000)];
    expect(test(down, fallen).change).toMatchObject({
      distinguishable: 'better',
      p: expect.closeTo(0.001, 3),
    });
    const risen = [counted(2020, 15, 3000), counted(2025, 40, 3000)];
    expect(test(down, risen).change?.distinguishable).toBe('worse');
    expect(test({ kind: 'trend', direction: 'up' }, risen).change?.distinguishable).toBe('better');
  });

  it('by a percentage is tested against the required level', () => {
    // 15 of 55 events fall to the latest year, where 0.8 ÷ 1.8 of them, 24.4, are exactly −20 %:
    // (15.5 − 24.4) ÷ √(55 × 0.444 × 0.556) = −2.4 standard deviations.
    const fallen = [counted(2020, 40, 3000), counted(2025, 15, 3000)];
    expect(test(fifth, fallen).change).toMatchObject({ ratio: 0.8, distinguishable: 'better' });
    // 40 of 55, where 1.2 ÷ 2.2 of them, 30, are exactly +20 %: (39.5 − 30) ÷ 3.7 = 2.6.
    const risen = [counted(2020, 15, 3000), counted(2025, 40, 3000)];
    const rise: Rule = { ...fifth, change: '20' };
    expect(test(rise, risen).change).toMatchObject({ ratio: 1.2, distinguishable: 'better' });
  });

  it('of a share uses Fisher’s exact test', () => {
    // 1 of 4, then 3 of 4: 17/70 on one side.
    const share = (year: number, hits: number) =>
      figure(year, `${hits * 25}`, { numerator: String(hits), denominator: '4' });
    const figures = [share(2020, 1), share(2025, 3)];
    expect(test({ kind: 'trend', direction: 'up' }, figures, indicatorOf()).change).toMatchObject({
      method: 'fisher',
      p: expect.closeTo(34 / 70, 9),
      distinguishable: 'no',
    });
  });
});

describe('a relative change', () => {
  it('is compared with the required change, with both years uncertain', () => {
    // 50 in 3 000, a fifth less asked; 20: of 70 the share is 0.8/1.8 = 0.444, 31.1 expected,
    // standard deviation 4.16: P(X ≤ 20) = 0.005.
    const found = test(fifth, [counted(2020, 50, 3000), counted(2025, 20, 3000)]);
    expect(found.status).toBe('attained');
    expect(found.change).toMatchObject({
      ratio: 0.8,
      distinguishable: 'better',
      p: expect.closeTo(0.01, 2),
    });
    // 38 is also about a fifth less, and cannot be distinguished from exactly that.
    const near = test(fifth, [counted(2020, 50, 3000), counted(2025, 38, 3000)]);
    expect(near.status).toBe('attained');
    expect(near.change?.distinguishable).toBe('no');
    // The base is as uncertain as the latest year, so no figure is compared with it as if it were
    // exact.
    expect(near).not.toHaveProperty('smallNumbers');
  });
});

describe('no test is made', () => {
  it.each([
    [
      'without counts in the base year',
      down,
      [figure(2020, '2', { unit: 'permille' }), counted(2025, 1, 3000)],
    ],
    [
      'without counts in the latest',
      down,
      [counted(2020, 4, 3000), figure(2025, '1', { unit: 'permille' })],
    ],
    [
      'for a slowing trend',
      { kind: 'trend', direction: 'slowing' },
      [counted(2019, 3, 3000), counted(2020, 4, 3000), counted(2025, 1, 3000)],
    ],
    [
      'for a printed figure',
      atMost('5', 'permille'),
      [counted(2020, 4, 3000), counted(2025, 1, 3000)],
    ],
  ] as const)('%s', (_name, rule, figures) => {
    expect(test(rule, figures)).not.toHaveProperty('change');
  });
});

describe('a change', () => {
  it('is not tested in the base year, or if the base has no counts', () => {
    const options = { area: 'here', catalogue: { indicators: [rate] } };
    const inBaseYear = evaluateTarget(target(down), [counted(2020, 4, 3000)], {
      ...options,
      year: 2020,
    });
    expect(inBaseYear.attainment).not.toHaveProperty('change');
    const printed = {
      ...rate,
      baselines: [
        {
          year: 2020,
          value: '2',
          unit: 'permille',
          area: 'here',
          sex: 'total',
          plan: 'p',
          place: '¶',
        },
      ] as const,
    };
    const fromPlan = test(down, [counted(2025, 1, 3000)], printed);
    expect(fromPlan.status).toBe('attained');
    expect(fromPlan).not.toHaveProperty('change');
  });
});
