import { expect, it } from 'vitest';
import { scaleFor } from '../../../src/evaluate/forecast/scaleFor.js';

it('is the logarithm, the logit or the value itself', () => {
  expect(scaleFor('log', { min: 0 }, 2).to(Math.E)).toBeCloseTo(1, 12);
  expect(scaleFor('logit', { min: 0, max: 100 }, 2).to(50)).toBeCloseTo(0, 12);
  expect(scaleFor('logit', { min: 0, max: 100 }, 2).to(80)).toBeCloseTo(Math.log(4), 12);
  expect(scaleFor('identity', {}, 2).to(-3)).toBe(-3);
  expect(scaleFor('logit', { min: 0 }, 2).scale).toBe('identity');
});

it('is invertible and stays within the bounds', () => {
  for (const [scale, bounds] of [
    ['log', { min: 0, max: 1000 }],
    ['logit', { min: 0, max: 100 }],
    ['identity', { min: 0, max: 24 }],
  ] as const) {
    const { to, back, clip } = scaleFor(scale, bounds, 2);
    expect(back(to(12))).toBeCloseTo(12, 12);
    for (const far of [-900, 900]) {
      expect(clip(back(far))).toBeGreaterThanOrEqual(bounds.min);
      expect(clip(back(far))).toBeLessThanOrEqual(bounds.max);
    }
  }
});

it('has 0 as the lower bound of a logarithm, whatever the indicator allows', () => {
  for (const bounds of [{}, { min: -100 }]) {
    expect(scaleFor('log', bounds, 0).clip(-5)).toBe(0);
    expect(scaleFor('log', bounds, 0).to(-5)).toBeCloseTo(Math.log(0.25), 12);
  }
  expect(scaleFor('identity', {}, 0).clip(-5)).toBe(-5);
});

it('moves a value on a bound a quarter of the last place inside', () => {
  // 100 with one place is 99.975: ln(99.975/0.025).
  const { to } = scaleFor('logit', { min: 0, max: 100 }, 1);
  expect(to(100)).toBeCloseTo(Math.log(99.975 / 0.025), 9);
  expect(to(0)).toBeCloseTo(-to(100), 9);
  expect(scaleFor('log', { min: 0 }, 0).to(0)).toBeCloseTo(Math.log(0.25), 12);
});

it('gives the width of a printed place', () => {
  expect(scaleFor('identity', {}, 1).width([5])).toBe(0.1);
  // On the logarithm, around 10: ln(10.05/9.95).
  expect(scaleFor('log', { min: 0 }, 1).width([9, 11])).toBeCloseTo(Math.log(10.05 / 9.95), 12);
});
