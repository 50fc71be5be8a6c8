import { expect, it } from 'vitest';
import { attainingSpan } from '../../../src/evaluate/forecast/attainingSpan.js';

it('reaches to half of the last place beyond the target', () => {
  // 99.95 is printed as 100.0; 0.04 is printed as 0.0; 12.0049 as 12.00.
  expect(attainingSpan({ low: 100 }, 1)).toEqual({ from: expect.closeTo(99.95, 9), to: Infinity });
  expect(attainingSpan({ high: 0 }, 1)).toEqual({ from: -Infinity, to: expect.closeTo(0.05, 9) });
  expect(attainingSpan({ low: 10, high: 12 }, 2)).toEqual({
    from: expect.closeTo(9.995, 9),
    to: expect.closeTo(12.005, 9),
  });
});

it('takes the next attaining place if the target lies between two', () => {
  // Printed without places, 97.3 is reached by 98, so from 97.5 on; at most 4.7 by 4, so up to 4.5.
  expect(attainingSpan({ low: 97.3 }, 0).from).toBe(97.5);
  expect(attainingSpan({ high: 4.7 }, 0).to).toBe(4.5);
});

it('requires one more place if the end itself does not count', () => {
  expect(attainingSpan({ low: 50, isStrict: true }, 0).from).toBe(50.5);
  expect(attainingSpan({ high: 50, isStrict: true }, 0).to).toBe(49.5);
  // Between two printed values, the next one is already beyond the end.
  expect(attainingSpan({ low: 50.3, isStrict: true }, 0).from).toBe(50.5);
});

it('is not affected by the rounding of a double', () => {
  // 0.1 + 0.2 is slightly above 0.3.
  expect(attainingSpan({ low: 0.1 + 0.2 }, 1).from).toBeCloseTo(0.25, 12);
});
