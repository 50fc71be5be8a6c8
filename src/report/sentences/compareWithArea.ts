import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import { progressWords, texts } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetVerdict } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Direction } from '../../rules/ruleTraits.js';
import { figuresOf } from '../gatherFigures.js';

/** The comparison of a figure with that of another area. */
export interface AreaComparison {
  readonly is: 'better' | 'worse' | 'equal';
  readonly size: string | undefined;
  /** The figure of the other area, with its year if it is a different one. */
  readonly figure: string;
}

/**
 * Compares the figure of a target with that of another area. Returns `undefined` if either area has
 * no figure, if the figures are of different groups, or if neither direction is better.
 */
export function compareWithArea(
  own: TargetVerdict,
  other: TargetVerdict | undefined,
  direction: Direction | undefined,
  language: Language,
): AreaComparison | undefined {
  if (direction === undefined || other === undefined) return undefined;
  const [here, there] = [own.observed, other.observed];
  if (here === null || there === null) return undefined;
  const isAlike =
    own.scope === 'area' &&
    here.derived === there.derived &&
    here.derived !== 'yearlyChange' &&
    here.sex === there.sex &&
    here.residence === there.residence &&
    here.component === there.component &&
    isConvertible(there.unit, here.unit);
  if (!isAlike) return undefined;
  const converted = convertQuantity(there, here.unit);
  const difference = new Decimal(here.value).minus(converted.value);
  const figure = writeQuantity(there, language, [here, ...figuresOf(other)]);
  return {
    is: difference.isZero() ? 'equal' : difference.gt(0) === direction > 0 ? 'better' : 'worse',
    size: difference.isZero()
      ? undefined
      : formatDifference({ value: difference.toFixed(), unit: here.unit }, language),
    figure: there.year === here.year ? figure : texts[language].inYear(figure, there.year),
  };
}

/** Describes the comparison in a sentence: 优于全国（4.5‰）1.66个千分点。 */
export const describeComparison = (
  { is, size, figure }: AreaComparison,
  area: string,
  language: Language,
): string => progressWords[language].againstOne({ area, figure, size, isBetter: is === 'better' });
