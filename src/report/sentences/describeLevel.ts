import { isZero, writeChange } from '../../locale/formatChange.js';
import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import { labels, sentences, texts } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Observed, TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Change } from '../../model/Trajectory.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { Direction } from '../../rules/ruleTraits.js';
import type { NameResolver } from '../NameResolver.js';
import { figuresOf, type WithFigures } from './figuresOf.js';

/**
 * The value of a target's indicator and its changes:
 * 2022年，婴儿死亡率为4.9‰，比2021年下降0.1个千分点，比2020年下降0.5个千分点。
 */
export function describeLevel(target: TargetEvaluation, names: NameResolver): string | undefined {
  const { observed, rule, year, disparities } = target;
  if (observed === null) return undefined;
  // `describeGap` states a gap together with its groups.
  const isSaidByGap =
    observed.derived === 'gap' &&
    disparities.some((gap) => gap.year === observed.year && gap.absolute.value === observed.value);
  if (isSaidByGap) return undefined;
  const { language } = names;
  const words = sentences[language];
  const facts = {
    subject: nameSubject(target, observed, names),
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
        change: describeYearlyChange(observed, names),
        from: target.history.sinceBase?.from,
      })
    : words.level({
        ...facts,
        value: formatObserved(target, observed, names),
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

/** A figure with its status, unless it is final. */
export const markStatus = (
  figure: string,
  { status }: Pick<Observed, 'status'>,
  language: Language,
): string =>
  status === 'final'
    ? figure
    : figure + texts[language].aside(labels[language].observationStatus[status]);

/**
 * The figure that was judged, as it is printed by itself: with its status, and marked if it is that
 * of the unit that decided.
 */
export function formatJudged(
  target: JudgedFigure,
  observed: Observed,
  names: NameResolver,
): string {
  const figure = formatObserved(target, observed, names);
  return markStatus(nameUnit(figure, target, observed, names), observed, names.language);
}

/** A target with its figures, and what is needed to name the unit that decided. */
export type JudgedFigure = WithFigures & Pick<TargetEvaluation, 'scope' | 'indicator'>;

/**
 * The figure that was judged, precise enough not to contradict the verdict, or that on another
 * target of its indicator.
 */
export function formatObserved(
  target: WithFigures & Pick<TargetEvaluation, 'indicator'>,
  observed: Observed,
  names: NameResolver,
): string {
  const { language } = names;
  const marks = figuresOf(target);
  const { derived, component = target.indicator } = observed;
  const figure = writeQuantity(observed, language, [...marks, ...names.required(component)]);
  if (derived === undefined) return figure;
  switch (derived) {
    case 'gapRatio':
      return figure;
    case 'gap':
      return formatDifference(observed, language, marks);
    case 'yearlyChange':
      return sentences[language].perYear(describeYearlyChange(observed, names));
  }
}

/**
 * The name of a target, and what its figure describes: the component if the target has several, and
 * the group if the indicator has others.
 */
export function nameTarget(
  target: Pick<TargetEvaluation, 'indicator' | 'rule' | 'observed'>,
  names: NameResolver,
): string {
  const { indicator, observed } = target;
  if (observed === null) return names.target(target);
  const { component } = observed;
  return (
    names.target(target) +
    nameComponent(component, names) +
    nameGroup(component ?? indicator, observed, names)
  );
}

/** The component of a figure, in brackets; empty for a figure of the whole. */
export const nameComponent = (
  component: string | undefined,
  { language, indicator }: Pick<NameResolver, 'language' | 'indicator'>,
): string => (component === undefined ? '' : texts[language].aside(indicator(component)));

/** The group of a figure in brackets; empty for a total and for the only group of an indicator. */
export const nameGroup = (
  indicator: string,
  { sex, residence }: Pick<Observed, 'sex' | 'residence'>,
  { language, isOf }: Pick<NameResolver, 'language' | 'isOf'>,
): string =>
  [sex, residence]
    .filter((group) => group !== 'total' && !isOf(indicator, group))
    .map((group) => texts[language].aside(labels[language].group[group]))
    .join('');

/** What the judged figure is about: the indicator, its group, and the unit that decided. */
export function nameSubject(
  target: TargetEvaluation,
  observed: Observed,
  names: NameResolver,
): string {
  const { indicator, target: nameOf } = names;
  const id = observed.component ?? target.indicator;
  const isGap = observed.derived === 'gap' || observed.derived === 'gapRatio';
  const name = isGap ? nameOf({ ...target, indicator: id }) : indicator(id);
  return nameUnit(`${name}${nameGroup(id, observed, names)}`, target, observed, names);
}

/**
 * Names the unit whose figure decided, if there are several; a change or a gap belongs to no single
 * unit.
 */
const nameUnit = (
  subject: string,
  target: JudgedFigure,
  { derived }: Observed,
  { language, direction }: NameResolver,
): string =>
  target.scope === 'area' || derived !== undefined
    ? subject
    : sentences[language].unitOf[target.scope][extremeOf(direction(target))](subject);

/** Which of several units decides: the one at the worse end. */
function extremeOf(direction: Direction | undefined): 'lowest' | 'highest' | 'furthest' {
  if (direction === undefined) return 'furthest';
  return direction === -1 ? 'highest' : 'lowest';
}

/**
 * A mean yearly change with its sign in words. It is judged only for targets that require a slower
 * rise.
 */
export function describeYearlyChange(observed: Observed, { language }: NameResolver): string {
  const { fall, rise } = sentences[language].yearlyChange;
  return (observed.value.startsWith('-') ? fall : rise)(formatDifference(observed, language));
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
