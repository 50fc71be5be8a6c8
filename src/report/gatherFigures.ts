import { isZero } from '../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../locale/formatQuantity.js';
import { labels, sentences, texts } from '../locale/locales.js';
import type { Margin } from '../locale/Sentences.js';
import type { Language } from '../model/LocalizedText.js';
import type { Observed, TargetEvaluation, TargetVerdict } from '../model/TargetEvaluation.js';
import type { Change } from '../model/Trajectory.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';
import type { Quantity } from '../quantity/Quantity.js';
import { traitsOf } from '../rules/ruleTraits.js';
import type { NameResolver } from './NameResolver.js';
import { describeYearlyChange } from './sentences/describeYearlyChange.js';

/** The parts of an evaluation that contain figures; a bare verdict has fewer of them. */
export type WithFigures = Pick<
  TargetVerdict,
  'indicator' | 'rule' | 'scope' | 'observed' | 'attainment'
> &
  Partial<Pick<TargetEvaluation, 'baseline' | 'history' | 'trajectory'>> & {
    readonly evidence?: Pick<TargetEvaluation['evidence'], 'series'>;
  };

/** A figure that was judged, and the forms in which it is written. */
export interface ShownFigure extends Observed {
  /** The subject of the figure: the indicator, its group, and the unit that decided the verdict. */
  readonly subject: string;
  /**
   * The figure with enough digits not to contradict its verdict or the verdict on another target of
   * the indicator.
   */
  readonly text: string;
  /**
   * The text with its status, and a mark if it is the figure of the unit that decided the verdict.
   */
  readonly full: string;
}

/** A change and, if it exists, the change since the same year that would have met the target. */
export interface TargetChange extends Change {
  readonly needed: readonly Quantity[];
}

/** The figures of a target, gathered once for all sentences and tables. */
export interface TargetFigures {
  /** The name of the target, including the component and the group that its figure describes. */
  readonly name: string;
  /** The required values: the threshold, and the ends of its tolerance or of its range. */
  readonly required: readonly Quantity[];
  /** All figures that a reader can compare. Different figures are written differently. */
  readonly marks: readonly Quantity[];
  readonly observed: ShownFigure | undefined;
  /**
   * The changes from the previous figure and from the base, in the unit of the figure beside them.
   * There is only one if the previous figure is that of the base year.
   */
  readonly changes: readonly TargetChange[];
  /** `undefined` if the margin is zero or the rule has no figure. */
  readonly margin: Margin | undefined;
}

/** A target with its figures. */
export interface FiguredTarget {
  readonly evaluation: TargetEvaluation;
  readonly figures: TargetFigures;
}

/** Gathers the figures of a target. */
export function gatherFigures(target: WithFigures, names: NameResolver): TargetFigures {
  const { indicator, observed } = target;
  const component = observed?.component;
  // A difference is compared with those of its own target alone.
  const others = observed?.derived === 'gap' ? [] : names.required(component ?? indicator);
  const marks = [...figuresOf(target), ...others];
  return {
    name:
      names.target(target) +
      nameComponent(component, names) +
      (observed === null ? '' : nameGroup(component ?? indicator, observed, names)),
    required: requiredBy(target),
    marks,
    observed: observed === null ? undefined : showFigure(target, observed, marks, names),
    changes: listChanges(target),
    margin: describeMargin(target, marks, names.language),
  };
}

/** Lists the figures of a target that a reader can compare. */
export function figuresOf(
  target: Omit<WithFigures, 'indicator' | 'scope'>,
): TargetFigures['marks'] {
  const { observed, attainment, baseline, evidence } = target;
  return [
    observed,
    baseline,
    baseline?.printed,
    ...requiredBy(target),
    ...(evidence?.series ?? []),
    ...(attainment.failingUnits ?? []),
  ].filter((figure) => figure !== undefined && figure !== null);
}

/** Lists the values that a target requires. */
export const requiredBy = (target: Judged): TargetFigures['required'] => [
  ...(target.attainment.threshold === undefined ? [] : [target.attainment.threshold]),
  ...limitsOf(target),
];

type Judged = Pick<TargetVerdict, 'rule' | 'attainment'>;

/**
 * Returns the lower and the upper end of a range, or of a tolerance in the unit of the threshold.
 */
function limitsOf({ rule, attainment: { threshold, tolerance } }: Judged): readonly Quantity[] {
  if (rule.kind === 'between')
    return [rule.min, rule.max].map((value) => ({ value, unit: rule.unit }));
  if (threshold === undefined || tolerance === undefined) return [];
  const { value, unit } = threshold;
  if (!isConvertible(tolerance.unit, unit)) return [];
  const width = new Decimal(convertQuantity(tolerance, unit).value);
  const middle = new Decimal(value);
  return [middle.minus(width), middle.plus(width)].map((end) => ({ value: end.toFixed(), unit }));
}

function listChanges({ observed, history, attainment }: WithFigures): readonly TargetChange[] {
  const changes = [history?.sincePrevious, history?.sinceBase].filter((one) => one !== undefined);
  return changes
    .filter((change, at) => changes.findIndex(({ from }) => from === change.from) === at)
    .map((change) => {
      const difference =
        observed !== null && isConvertible(change.difference.unit, observed.unit)
          ? convertQuantity(change.difference, observed.unit)
          : change.difference;
      return { ...change, difference, needed: neededFor(observed, attainment, difference) };
    });
}

/** Returns the change since the same year that would have met a target, in its own unit. */
function neededFor(
  observed: Quantity | null,
  { threshold }: TargetVerdict['attainment'],
  { value, unit }: Quantity,
): readonly Quantity[] {
  if (observed === null || threshold === undefined || !isConvertible(threshold.unit, unit))
    return [];
  const [now, asked] = [observed, threshold].map((one) => convertQuantity(one, unit).value);
  const needed = new Decimal(value).plus(asked ?? 0).minus(now ?? 0);
  return [{ value: needed.toFixed(), unit }];
}

/** Describes the margin and, if the target has two limits, the one that it is measured from. */
function describeMargin(
  target: WithFigures,
  marks: readonly Quantity[],
  language: Language,
): Margin | undefined {
  const { rule, observed, trajectory } = target;
  const { margin } = target.attainment;
  // A trend states no figure, but a level that has to be kept serves as one.
  const hasFigure = traitsOf(rule).against(rule) !== 'base' || rule.kind === 'changeFrom';
  const isGiven = hasFigure || trajectory?.regime === 'hold';
  if (margin === undefined || !isGiven || isZero(margin.value)) return undefined;
  const size = formatDifference(margin, language);
  const [low, high] = limitsOf(target);
  if (low === undefined || high === undefined || observed === null)
    return { size, limit: undefined };
  // For 45 ± 2, this is the end whose distance from the figure is the margin.
  const exact = (quantity: Quantity) => new Decimal(convertQuantity(quantity, low.unit).value);
  const isLow = exact(observed).minus(low.value).abs().eq(exact(margin).abs());
  return { size, limit: writeQuantity(isLow ? low : high, language, marks) };
}

/** Writes a figure of a target, which need not be the one that was judged. */
export function showFigure(
  target: Pick<WithFigures, 'indicator' | 'rule' | 'scope'>,
  observed: Observed,
  marks: readonly Quantity[],
  names: NameResolver,
): ShownFigure {
  const { derived, component: id = target.indicator } = observed;
  const { language } = names;
  const isGap = derived === 'gap' || derived === 'gapRatio';
  const name = isGap ? names.target({ ...target, indicator: id }) : names.indicator(id);
  const text =
    derived === 'gap'
      ? formatDifference(observed, language, marks)
      : derived === 'yearlyChange'
        ? sentences[language].perYear(describeYearlyChange(observed, language, marks))
        : writeQuantity(observed, language, marks);
  return {
    ...observed,
    subject: nameUnit(`${name}${nameGroup(id, observed, names)}`, target, derived, names),
    text,
    full: markStatus(nameUnit(text, target, derived, names), observed, language),
  };
}

/** Adds its status to a figure, unless it is final. */
export const markStatus = (
  figure: string,
  { status }: Pick<Observed, 'status'>,
  language: Language,
): string =>
  status === 'final'
    ? figure
    : figure + texts[language].aside(labels[language].observationStatus[status]);

/** Names the component of a figure in brackets; empty if the figure has none. */
export const nameComponent = (
  component: string | undefined,
  { language, indicator }: Pick<NameResolver, 'language' | 'indicator'>,
): string => (component === undefined ? '' : texts[language].aside(indicator(component)));

/** Names the group of a figure; empty for a total and for the only group of an indicator. */
export const nameGroup = (
  indicator: string,
  { sex, residence }: Pick<Observed, 'sex' | 'residence'>,
  { language, isOf }: Pick<NameResolver, 'language' | 'isOf'>,
): string =>
  [sex, residence]
    .filter((group) => group !== 'total' && !isOf(indicator, group))
    .map((group) => texts[language].aside(labels[language].group[group]))
    .join('');

/**
 * Names the unit whose figure decided the verdict, if there are several: the one at the worse end.
 * A change or a gap does not belong to a single unit.
 */
function nameUnit(
  subject: string,
  target: Pick<WithFigures, 'indicator' | 'rule' | 'scope'>,
  derived: Observed['derived'],
  { language, direction: directionOf }: NameResolver,
): string {
  if (target.scope === 'area' || derived !== undefined) return subject;
  const direction = directionOf(target);
  const end = direction === undefined ? 'furthest' : direction === -1 ? 'highest' : 'lowest';
  return sentences[language].unitOf[target.scope][end](subject);
}
