import { expect, it } from 'vitest';
import { formatMargin } from '../../src/locale/formatMargin.js';
import type { UnitId } from '../../src/quantity/units.js';

it.each<[string, UnitId, string, string]>([
  ['0.1', 'permille', '+0.1个千分点', '+0.1 per mille points'],
  ['-0.9', 'percent', '−0.9个百分点', '−0.9 percentage points'],
  ['1', 'percent', '+1个百分点', '+1 percentage point'],
  ['1.3', 'per100000', '+1.3/10万', '+1.3 per 100 000'],
  // Zero is neither better nor worse; the printed zeros remain.
  ['0.00', 'percent', '0.00个百分点', '0.00 percentage points'],
  ['-0', 'percent', '0个百分点', '0 percentage points'],
])('formatMargin writes %s %s with its sign', (value, unit, zh, en) => {
  expect(formatMargin({ value, unit }, 'zh')).toBe(zh);
  expect(formatMargin({ value, unit }, 'en')).toBe(en);
});

it('formatMargin refuses what is not a margin', () => {
  for (const margin of [undefined, { value: 1, unit: 'percent' }, { value: '1', unit: 'percents' }])
    expect(() => formatMargin(margin as never, 'zh')).toThrow(
      expect.objectContaining({ name: 'PlansError' }),
    );
});
