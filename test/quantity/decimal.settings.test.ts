import { Decimal as Original } from 'decimal.js';
import { expect, it, vi } from 'vitest';

// A program has changed the settings of decimal.js before it loads the library.
Original.set({ rounding: Original.ROUND_UP });
vi.resetModules();
const { Decimal, toRatio } = await import('../../src/quantity/decimal.js');
Original.set({ defaults: true });

it('does not use a program’s settings for decimal.js', () => {
  // 1 + 2^-53 lies halfway between 1 and the next double; its first 34 digits lie below, and
  // rounded up they would lie above.
  const exact = new Decimal('1.00000000000000011102230246251565404236316680908203125');
  expect(toRatio(exact, new Decimal(1))).toBe(1);
});
