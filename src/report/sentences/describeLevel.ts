import { isZero, writeChange } from '../../locale/formatChange.js';
import { labels, sentences } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { FiguredTarget } from '../gatherFigures.js';
import { describeYearlyChange } from './describeYearlyChange.js';

/**
 * Describes the value of a target's indicator and its changes:
 * 2022年，婴儿死亡率为4.9‰，比2021年下降0.1个千分点，比2020年下降0.5个千分点。
 */
export function describeLevel(
  { evaluation: target, figures: { observed, changes, marks } }: FiguredTarget,
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
    // The year that decides the verdict over a whole period is not always the latest one.
    isLatest: observed.year !== year && observed.year === target.evidence.series.at(-1)?.year,
    status:
      observed.status === 'final' ? undefined : labels[language].observationStatus[observed.status],
  };
  // The changes are those of the level, so they do not describe a mean yearly change.
  return observed.derived === 'yearlyChange'
    ? words.yearlyLevel({
        ...facts,
        change: describeYearlyChange(observed, language, marks),
        from: target.history.sinceBase?.from,
      })
    : words.level({
        ...facts,
        value: observed.text,
        changes: [
          ...changes.map((change) => writeChange(change, language, rule, change.needed)),
          ...describeRatioMove(target, language),
        ],
      });
}

/**
 * Describes the move of a ratio: if the lower figure is a higher share of the other, the gap is
 * narrower.
 */
function describeRatioMove(
  { observed, history: { sinceBase } }: TargetEvaluation,
  language: Language,
): readonly string[] {
  if (observed?.derived !== 'gapRatio' || sinceBase === undefined) return [];
  const { value } = sinceBase.difference;
  const { narrowing, widening } = sentences[language].ratioMoved;
  return isZero(value) ? [] : [value.startsWith('-') ? widening : narrowing];
}
