import {
  formatDifference,
  formatEstimates,
  formatPValue,
  formatRoundedDifference,
  formatShare,
  writeEstimate,
  writeQuantity,
} from '../../locale/formatQuantity.js';
import { labels, texts, warningWords } from '../../locale/locales.js';
import { writeRivals } from '../../locale/writeRivals.js';
import type { Contradiction } from '../../model/Contradiction.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import { courseOf, isOnPace } from '../../model/Trajectory.js';
import type { Warning } from '../../model/Warning.js';
import { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { FiguredTarget } from '../gatherFigures.js';
import type { NameResolver } from '../NameResolver.js';
import { describeProbability } from './describeForecast.js';

/**
 * Describes a warning with the numbers that raised it and the threshold that was applied. Its
 * figures have enough digits to look different from those in `apartFrom`.
 */
export function describeWarning(
  warning: Warning,
  names: NameResolver,
  target?: FiguredTarget,
): string {
  const apartFrom = target?.figures.marks ?? [];
  const { language } = names;
  const words = warningWords[language];
  const figure = (quantity: Quantity, ...others: readonly Quantity[]) =>
    writeQuantity(quantity, language, [...apartFrom, ...others]);
  switch (warning.code) {
    case 'unlikelyToAttain':
      return words.unlikelyToAttain({
        year: warning.year,
        probability: describeProbability(warning.probability, language, [warning.threshold]),
        threshold: formatShare(warning.threshold),
        expected: writeEstimate(warning.expected, warning.unit, language, apartFrom),
        onPace: target && readPace(target.evaluation, language),
      });
    case 'volatile':
      return words.volatile(
        warning.test === 'dispersion'
          ? {
              test: 'dispersion',
              years: warning.years,
              excess: warning.excess.toFixed(1),
              p: formatPValue(warning.p),
            }
          : {
              test: 'spread',
              years: warning.years,
              spread: formatShare(warning.spread, [warning.threshold]),
              threshold: formatShare(warning.threshold),
            },
      );
    case 'erodingHeadroom':
      return words.erodingHeadroom({
        perYear: formatRoundedDifference(
          { value: new Decimal(Math.abs(warning.perYear)).toFixed(), unit: warning.unit },
          language,
        ),
        now: formatDifference(warning.now, language),
        missedFrom: warning.runsOutIn,
        p: formatPValue(warning.p),
      });
    case 'lostAttainment':
      return words.lostAttainment({
        since: warning.lostSince,
        p: formatPValue(warning.p),
      });
    case 'reversal':
      return words.reversal({
        year: warning.year,
        before: figure(warning.before, warning.peak, warning.now),
        peak: figure(warning.peak, warning.before, warning.now),
        now: figure(warning.now, warning.before, warning.peak),
        p: formatPValue(warning.p),
      });
    case 'maskedGroup':
      return words.maskedGroup({
        year: warning.year,
        breakdown: labels[language].breakdown[warning.kind],
        groups: texts[language].list(warning.groups.map(names.group)),
      });
    case 'smallNumbers': {
      const { numerator, denominator, interval } = warning;
      const ends = [interval.low, interval.high];
      const [low = '', high = ''] = formatEstimates(ends, interval.unit, language, apartFrom);
      return words.smallNumbers({
        numerator,
        denominator,
        level: formatShare(interval.level),
        low,
        high,
      });
    }
    case 'stale':
      return words.stale(warning);
    case 'contradicted':
      return words.contradicted({
        list: warning.contradictions.map((one) => ({
          of: namesOf(one, names, target?.evaluation.indicator),
          year: one.year,
          figures: writeRivals(one.figures, language),
        })),
      });
    case 'baseDiffers':
      return words.baseDiffers({
        year: warning.year,
        observed: figure(warning.observed, warning.printed),
        printed: figure(warning.printed, warning.observed),
      });
    case 'subgroupsOnly':
      return words.subgroupsOnly({
        latest: warning.latest,
        total: warning.total,
        failing: warning.failing && texts[language].list(warning.failing.map(names.group)),
      });
    case 'otherAreaOnly':
      return words.otherAreaOnly({ ...warning, areas: warning.areas.map(names.area) });
    case 'missing':
      return words.missing(warning);
    case 'inconsistent':
      return words.inconsistent({
        year: warning.year,
        value: figure(warning.value, warning.whole),
        whole: figure(warning.whole, warning.value),
        within: names.indicator(warning.within),
      });
    case 'suspectUnit':
      return words.suspectUnit({
        year: warning.year,
        against: warning.against,
        before: figure(warning.before, warning.now),
        now: figure(warning.now, warning.before),
        // Three digits are enough to show how far apart two figures are.
        factor: new Decimal(Math.max(warning.factor, 1 / warning.factor))
          .toSignificantDigits(3)
          .toString(),
        isLarger: warning.factor > 1,
      });
  }
}

/**
 * Describes the course of a figure that has kept pace with the straight path, next to its forecast.
 */
function readPace({ trajectory, forecast }: TargetEvaluation, language: Language) {
  return isOnPace(trajectory) && forecast.status === 'assessed'
    ? {
        course: labels[language].course[courseOf(trajectory)],
        isBounded: forecast.scale !== 'identity',
      }
    : undefined;
}

/**
 * Names the component, the place and the group of figures, if they differ from those of the target.
 */
function namesOf(
  { indicator, area, institution, sex, residence, age }: Contradiction,
  names: NameResolver,
  own: string | undefined,
): readonly string[] {
  const groups = [sex, residence].filter(
    (group) => group !== 'total' && !names.isOf(indicator, group),
  );
  const place = institution ?? (area === undefined ? undefined : names.area(area));
  return [
    own === undefined || own === indicator ? undefined : names.indicator(indicator),
    place,
    ...groups.map(names.group),
    age,
  ].filter((name) => name !== undefined);
}
