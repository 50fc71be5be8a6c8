import type { Indicator } from '../model/Indicator.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import type { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';
import { toPrintedDecimal } from '../quantity/toDecimal.js';
import type { UnitId } from '../quantity/units.js';
import type { Criterion } from './Criterion.js';

/**
 * Returns a band around a figure: one-sided if the indicator has a favourable direction, so that a
 * better value never misses it; otherwise two-sided.
 *
 * @unit The tolerance is in the unit of the indicator, whatever the unit of the value is.
 */
export function makeBand(
  unit: UnitId,
  figure: Decimal,
  width: string,
  indicator: Pick<Indicator, 'polarity' | 'unit'> | undefined,
): Criterion {
  const polarity = indicator?.polarity ?? 0;
  const tolerance = toPrintedDecimal(
    indicator === undefined || indicator.unit === unit || !isConvertible(indicator.unit, unit)
      ? width
      : convertQuantity({ value: width, unit: indicator.unit }, unit).value,
  );
  return {
    unit,
    ...(polarity === -1 ? {} : { low: figure.minus(tolerance) }),
    ...(polarity === 1 ? {} : { high: figure.plus(tolerance) }),
    strict: false,
    figure,
    tolerance,
  };
}
