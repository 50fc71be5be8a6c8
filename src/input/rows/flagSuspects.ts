import { addTo } from '../../lookup/addTo.js';
import type { Indicator } from '../../model/Indicator.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import type { Quantity } from '../../quantity/Quantity.js';
import {
  isNear,
  isTenfoldNearZero,
  isTooFrequent,
  isWorse,
  near,
  nearTarget,
  reach,
  slipFromTarget,
  slipsFromTarget,
} from '../../quantity/slips.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { UnitId } from '../../quantity/units.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { ReadRow } from './ReadRow.js';
import type { TargetFigure, Vocabulary } from './Vocabulary.js';

/** The smallest factor by which a slip of the decimal point or of the unit changes a figure. */
const slip = 8;
/**
 * The same for a figure whose unit differs from that of the indicator and so is itself in doubt.
 */
const foreignSlip = 5;
/** The same for counts and amounts, which may grow tenfold in a small place. */
const slipOfAmount = 30;

/** The factors by which a slip of the decimal point multiplies a figure. */
const scales = [10, 100, 1000, 0.1, 0.01, 0.001];
/** The same for counts and amounts, such as a number of persons for 万人. */
const scalesOfAmount = [100, 1000, 10_000, 0.01, 0.001, 0.0001];
const amounts: ReadonlySet<string> = new Set(['count', 'persons', 'yuan']);
const isAmount = ({ unit }: Indicator) => amounts.has(unitMeasures[unit].dimension);
/** A count below this may grow by any factor: from 2 nurseries to 200. */
const few = 10;
const isFew = (value: number, definition: Indicator) =>
  value < few && Number.isInteger(value) && isAmount(definition);
const slipOf = (definition: Indicator) => (isAmount(definition) ? slipOfAmount : slip);

type Targets = Vocabulary['targets'];
type SlipCode = 'suspectUnit' | 'suspectScale';

/** A row with its value in the unit of its indicator. */
interface Figure {
  readonly row: ReadRow;
  readonly value: number;
}

/**
 * Flags figures that may have a unit other than the stated one, or a decimal point that slipped:
 * they are far from the printed base, the target figure or the indicator's other figures in the
 * file, but would be near if the unit or the decimal point were corrected. 2.80 % beside 2.70 ‰ is
 * such a figure; 0.28 % is not.
 *
 * @edge A figure that agrees with its counts is never suspect.
 */
export function flagSuspects(
  rows: readonly ReadRow[],
  targets: Targets,
  collector: IssueCollector,
): void {
  const suspect = findWide(rows, targets);
  if (suspect.size === 0) return;
  const groups = new Map<Indicator, Map<string, ReadRow[]>>();
  for (const row of rows) {
    const { definition, observation } = row;
    if (definition === undefined || !suspect.has(definition)) continue;
    if (observation.institution !== undefined) continue;
    const byArea = groups.get(definition) ?? new Map<string, ReadRow[]>();
    groups.set(definition, byArea);
    addTo(byArea, observation.area, row);
  }
  for (const [definition, byArea] of groups)
    for (const group of byArea.values())
      flagGroup(group, definition, targetOf(definition, targets), collector);
}

/**
 * Finds the indicators whose figures are so far apart, or so far from what is printed, that a
 * decimal point or a unit may be wrong.
 */
function findWide(rows: readonly ReadRow[], targets: Targets): ReadonlySet<Indicator> {
  const ranges = new Map<Indicator, { low: number; high: number; isForeign: boolean }>();
  for (const { definition, observation } of rows) {
    if (definition === undefined) continue;
    const value = Number(observation.value);
    const isForeign = observation.unit !== definition.unit;
    const range = ranges.get(definition);
    if (range === undefined)
      ranges.set(definition, { low: value || Infinity, high: value, isForeign });
    else {
      if (value > range.high) range.high = value;
      if (value > 0 && value < range.low) range.low = value;
      if (isForeign) range.isForeign = true;
    }
  }
  const wide = new Set<Indicator>();
  for (const [definition, { low, high, isForeign }] of ranges) {
    const target = targetOf(definition, targets);
    const isFar = (value: number) =>
      target !== undefined && !isNear(value, inUnit(target, definition.unit), slipFromTarget);
    if (isForeign || definition.baselines.length > 0 || !isNear(low, high, slipOf(definition)))
      wide.add(definition);
    else if (isFar(low) || isFar(high)) wide.add(definition);
  }
  return wide;
}

/** A target such as “at least 1” says nothing about how large a count or an amount is. */
const targetOf = (definition: Indicator, targets: Targets) =>
  isAmount(definition) ? undefined : targets.get(definition.id);

/**
 * Flags figures of one indicator and place. They are compared with the printed base, or else with
 * the target and with each other.
 */
function flagGroup(
  group: readonly ReadRow[],
  definition: Indicator,
  target: TargetFigure | undefined,
  collector: IssueCollector,
): void {
  const { unit, baselines } = definition;
  const step = slipOf(definition);
  const figures = group.map((row) => ({ row, value: inUnit(row.observation, unit) }));
  const [printed] = [...baselines].sort((a, b) => b.year - a.year);
  const sorted = figures.map(({ value }) => value).sort((a, b) => a - b);
  if (printed !== undefined) {
    const known = inUnit(printed, unit);
    const [isReached, isReachedInOther] = [
      reach(sorted, known, step),
      reach(sorted, known, isAmount(definition) ? step : foreignSlip),
    ];
    const isKept = ({ row, value }: Figure) =>
      row.observation.unit === unit ? isReached(value) : isReachedInOther(value);
    flagFar({ value: known, of: 'printed' }, figures, isKept, definition, collector);
    return;
  }
  const others = figures.filter((figure) => {
    const code =
      target === undefined
        ? figure.row.observation.unit !== unit && isTooFrequent(figure.value, definition)
          ? 'suspectUnit'
          : undefined
        : compareWithTarget(figure, target, definition);
    if (code === undefined) return true;
    const value = target === undefined ? figure.value : inUnit(target, unit);
    flag(code, figure, { value, of: 'target' }, unit, collector);
    return false;
  });
  const positive = others.flatMap(({ value }) => (value > 0 ? [value] : [])).sort((a, b) => a - b);
  const middle = positive[positive.length >> 1];
  if (middle === undefined) return;
  const isLone = (value: number, at: number) =>
    !isNear(value, positive[at - 1] ?? 0, step) && !isNear(value, positive[at + 1] ?? 0, step);
  const lone = new Set(positive.filter(isLone));
  const isKept = ({ value }: Figure) =>
    isNear(value, middle, step) ||
    !lone.has(value) ||
    isTenfoldNearZero(value, middle, positive, unit);
  flagFar({ value: middle }, others, isKept, definition, collector);
}

/** A figure in the unit of its indicator, with which others are compared. */
interface Known {
  readonly value: number;
  readonly of?: 'target' | 'printed';
}

/** Flags figures that a slip moved away from a known one, except those that `isKept` accepts. */
function flagFar(
  known: Known,
  figures: readonly Figure[],
  isKept: (figure: Figure) => boolean,
  definition: Indicator,
  collector: IssueCollector,
): void {
  const { unit: own } = definition;
  const moves = isAmount(definition) ? scalesOfAmount : scales;
  for (const figure of figures) {
    const { value } = figure;
    const { value: stated, unit } = figure.row.observation;
    if (isKept(figure) || isFew(Math.min(value, known.value), definition)) continue;
    if (unit !== own && isNear(Number(stated), known.value, near))
      flag('suspectUnit', figure, known, own, collector);
    else if (moves.some((scale) => isNear(value * scale, known.value, near)))
      flag('suspectScale', figure, known, own, collector);
  }
}

/** Finds the slip that explains the distance of a figure from its target. */
function compareWithTarget(
  { row, value }: Figure,
  target: TargetFigure,
  definition: Indicator,
): SlipCode | undefined {
  const { unit: own } = definition;
  const { value: stated, unit } = row.observation;
  const figure = inUnit(target, own);
  const isFar = !isNear(value, figure, slipFromTarget);
  if (unit !== own && isNear(Number(stated), figure, nearTarget)) {
    const isSmall = Math.abs(unitMeasures[unit].exponent - unitMeasures[own].exponent) === 1;
    const isBad = isWorse(value, figure, target.direction);
    return (isBad && !isNear(value, figure, foreignSlip)) || (isFar && !isSmall)
      ? 'suspectUnit'
      : undefined;
  }
  return isFar && slipsFromTarget(value, figure, target.direction, definition)
    ? 'suspectScale'
    : undefined;
}

function flag(
  code: SlipCode,
  { row: { row, origin, observation, valueHeading, unitHeading } }: Figure,
  { value: known, of }: Known,
  own: UnitId,
  collector: IssueCollector,
): void {
  const { value: found, unit, numerator } = observation;
  // Its counts confirm the figure.
  if (numerator !== undefined) return;
  const isUnit = code === 'suspectUnit';
  collector.reportAt(origin, code, {
    severity: 'notice',
    row,
    column: isUnit ? unitHeading : valueHeading,
    found,
    expected: isUnit
      ? { kind: 'unit', unit: own, insteadOf: unit }
      : { kind: 'figure', value: String(known), unit: own, ...(of === undefined ? {} : { of }) },
  });
}

const inUnit = (quantity: Quantity, unit: UnitId) =>
  Number(quantity.unit === unit ? quantity.value : convertQuantity(quantity, unit).value);
