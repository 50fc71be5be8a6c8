import type { Indicator } from '../../model/Indicator.js';
import { agreesWithCounts } from '../../quantity/agreesWithCounts.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { units } from '../../quantity/units.js';
import { isBlank } from './isBlank.js';
import type { RowContext } from './Row.js';
import type { RowFaults } from './RowFaults.js';
import { readFigure } from './readFigure.js';

/** The counts behind a figure. */
export interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/** Reads numerator and denominator: both or neither. `undefined` where there are none, or where one is wrong and has been reported. */
export function readCounts({ cells, say }: RowContext, faults: RowFaults): Counts | undefined {
  const [hasNumerator, hasDenominator] = [!isBlank(cells.get('numerator')), !isBlank(cells.get('denominator'))];
  if (!hasNumerator && !hasDenominator) return undefined;
  if (hasNumerator !== hasDenominator) {
    faults.add('missingValue', hasNumerator ? 'denominator' : 'numerator', { expected: say.bothCounts });
    return undefined;
  }
  const [numerator, denominator] = [readCount(cells.get('numerator')), readCount(cells.get('denominator'))];
  if (numerator === undefined) faults.add('badCount', 'numerator', { found: cells.get('numerator'), expected: say.numerator });
  const isUsable = denominator !== undefined && !/^0+$/.test(denominator);
  if (!isUsable) faults.add('badCount', 'denominator', { found: cells.get('denominator'), expected: say.denominator });
  return numerator !== undefined && isUsable ? { numerator, denominator } : undefined;
}

/** Holds the counts against the indicator and the value: a part is not more than its whole, and the value follows from them. */
export function checkCounts({ numerator, denominator }: Counts, quantity: Quantity, definition: Indicator | undefined, { say }: RowContext, faults: RowFaults): void {
  if (isShare(definition) && new Decimal(numerator).gt(denominator)) {
    faults.add('badCount', 'numerator', { found: numerator, expected: say.atMostDenominator(denominator) });
    return;
  }
  if (agreesWithCounts(quantity, numerator, denominator) !== false) return;
  const scaled = new Decimal(numerator).times(Decimal.pow(10, -units[quantity.unit].exponent));
  const places = (quantity.value.split('.')[1]?.length ?? 0) + 2;
  faults.add('countsDisagree', 'value', { found: quantity.value, expected: toQuotient(scaled, new Decimal(denominator), places) });
}

/** Whether the indicator is a part of a whole: its greatest possible value is all of it. Gross enrolment, above 100 %, is none. */
function isShare(definition: Indicator | undefined): boolean {
  if (definition?.bounds.max === undefined || units[definition.unit].dimension !== 'proportion') return false;
  return new Decimal(definition.bounds.max).lte(Decimal.pow(10, -units[definition.unit].exponent));
}

function readCount(cell: unknown): string | undefined {
  const figure = readFigure(cell);
  return 'value' in figure && /^\d+$/.test(figure.value) ? figure.value : undefined;
}
