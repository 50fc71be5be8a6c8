import { isZero, writeChange } from '../../locale/formatChange.js';
import { labels, sentences } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Change } from '../../model/Trajectory.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { describeYearlyChange, type FiguredTarget } from '../gatherFigures.js';

/**
 * The value of a target's indicator and its changes:
 * 2022年，婴儿死亡率为4.9‰，比2021年下降0.1个千分点，比2020年下降0.5个千分点。
 */
export function describeLevel(
  { evaluation: target, figures: { observed } }: FiguredTarget,
  language: Language,
): string | undefined {
  const { rule, year, disparities } = target;
  if (observed === undefined) return undefined;
  // `describeGap` states a gap together with its groups.
  const isSaidByGap =
    observed.derived === 'gap' &&
    disparities.some((gap) => gap.year === observed.year && gap.absolute.value === observed.value);
  if (isSaidByGap) return undefined;
  const words = sentences[language];
  const facts = {
    subject: observed.subject,
    year: observed.year,
    // The year that decides over a whole period need not be the latest one.
    isLatest: observed.year !== year && observed.year === target.evidence.series.at(-1)?.year,
    status:
      observed.status === 'final' ? undefined : labels[language].observationStatus[observed.status],
  };
  // The changes are those of the level, so they do not describe a mean yearly change.
  return observed.derived === 'yearlyChange'
    ? words.yearlyLevel({
        ...facts,
        change: describeYearlyChange(observed, language),
        from: target.history.sinceBase?.from,
      })
    : words.level({
        ...facts,
        value: observed.text,
        changes: [
          ...listChanges(target).map((change) =>
            writeChange(change, language, rule, neededFor(target, change)),
          ),
          ...describeRatioMove(target, language),
        ],
      });
}

/** A higher ratio of the lower figure to the higher one is a narrower gap. */
function describeRatioMove(
  { observed, history: { sinceBase } }: TargetEvaluation,
  language: Language,
): readonly string[] {
  if (observed?.derived !== 'gapRatio' || sinceBase === undefined) return [];
  const { value } = sinceBase.difference;
  const { narrowing, widening } = sentences[language].ratioMoved;
  return isZero(value) ? [] : [value.startsWith('-') ? widening : narrowing];
}

/** The change that would have met the target from the same year, in the unit of the change. */
export function neededFor(
  { observed, attainment: { threshold } }: Pick<TargetEvaluation, 'observed' | 'attainment'>,
  { difference: { value, unit } }: Change,
): readonly Quantity[] {
  if (observed === null || threshold === undefined || !isConvertible(threshold.unit, unit))
    return [];
  const [now, asked] = [observed, threshold].map((one) => convertQuantity(one, unit).value);
  const needed = new Decimal(value).plus(asked ?? 0).minus(now ?? 0);
  return [{ value: needed.toFixed(), unit }];
}

/**
 * The changes from the previous figure and from the base, in the unit of the figure beside them;
 * only one if the previous figure is that of the base year.
 */
export function listChanges({
  observed,
  history: { sincePrevious, sinceBase },
}: TargetEvaluation): readonly Change[] {
  const changes = [sincePrevious, sinceBase].filter((change) => change !== undefined);
  return changes
    .filter((change, at) => changes.findIndex(({ from }) => from === change.from) === at)
    .map((change) =>
      observed !== null && isConvertible(change.difference.unit, observed.unit)
        ? { ...change, difference: convertQuantity(change.difference, observed.unit) }
        : change,
    );
}
