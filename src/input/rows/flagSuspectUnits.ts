import type { Indicator } from '../../model/Indicator.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import type { ReadRow, RowContext } from './Row.js';

/** How far apart the figures of one indicator may lie and still be of one kind. */
const factor = 3;

/**
 * Names figures that may be in another unit than stated: written in a unit that is not the indicator's, they lie far from its other figures
 * in the same file, and would lie among them if the unit were not there. 2.80 % beside 2.70 ‰ is such a figure; 0.28 % is none.
 */
export function flagSuspectUnits(rows: readonly ReadRow[], { report }: RowContext): void {
  const foreign: { readonly one: ReadRow; readonly definition: Indicator }[] = [];
  const ranges = new Map<string, { low: number; high: number }>();
  for (const one of rows) {
    const { definition } = one;
    if (definition === undefined) continue;
    if (one.observation.unit !== definition.unit) {
      foreign.push({ one, definition });
      continue;
    }
    const value = Number(one.observation.value);
    if (value > 0) widen(ranges, definition.id, value);
  }
  for (const { one, definition } of foreign) {
    const range = ranges.get(definition.id);
    if (range === undefined) continue;
    const isAmong = (value: string) =>
      Number(value) >= range.low / factor && Number(value) <= range.high * factor;
    if (
      !isAmong(one.observation.value) ||
      isAmong(convertQuantity(one.observation, definition.unit).value)
    )
      continue;
    report('suspectUnit', {
      severity: 'notice',
      row: one.row,
      column: one.unitHeading,
      found: one.observation.value,
      expected: { kind: 'unit', unit: definition.unit, insteadOf: one.observation.unit },
    });
  }
}

function widen(
  ranges: Map<string, { low: number; high: number }>,
  indicator: string,
  value: number,
): void {
  const range = ranges.get(indicator);
  if (range === undefined) ranges.set(indicator, { low: value, high: value });
  else if (value < range.low) range.low = value;
  else if (value > range.high) range.high = value;
}
