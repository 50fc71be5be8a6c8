import { addTo } from '../../lookup/addTo.js';
import type { Indicator } from '../../model/Indicator.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { ReadRow } from './ReadRow.js';

/** How far apart the figures of one indicator may lie and still be of one kind. */
const factor = 3;
/** A slip of the decimal point or of the unit moves a figure by at least this much. */
const slip = 8;

/**
 * Flags figures that may be in another unit than stated, or whose decimal point slipped: far from
 * the indicator's other figures in the file and from the printed base, and among them once the unit
 * or the point is moved. 2.80 % beside 2.70 ‰ is such a figure; 0.28 % is not.
 */
export function flagSuspects(rows: readonly ReadRow[], collector: IssueCollector): void {
  const suspect = findWide(rows);
  if (suspect.size === 0) return;
  const groups = new Map<string, Map<string, ReadRow[]>>();
  for (const row of rows) {
    const { definition, observation } = row;
    if (definition === undefined || !suspect.has(definition)) continue;
    if (observation.institution !== undefined) continue;
    const byArea = groups.get(definition.id) ?? new Map<string, ReadRow[]>();
    groups.set(definition.id, byArea);
    addTo(byArea, observation.area, row);
  }
  for (const byArea of groups.values())
    for (const group of byArea.values()) flagGroup(group, collector);
}

/**
 * The rates whose figures lie so far apart, or from the printed base, that one may have slipped.
 */
function findWide(rows: readonly ReadRow[]): ReadonlySet<Indicator> {
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
      else if (value > 0 && value < range.low) range.low = value;
      if (isForeign) range.isForeign = true;
    }
  }
  const wide = new Set<Indicator>();
  for (const [definition, { low, high, isForeign }] of ranges) {
    // Counts and amounts may differ by any factor; rates of one place do not.
    if (unitMeasures[definition.unit].dimension !== 'proportion') continue;
    if (isForeign || definition.baselines.length > 0 || !isNear(low, high, slip))
      wide.add(definition);
  }
  return wide;
}

/** The figures of one indicator and place; the printed base decides where there is one. */
function flagGroup(group: readonly ReadRow[], collector: IssueCollector): void {
  const { baselines, unit } = (group[0] as ReadRow).definition as Indicator;
  const [printed] = [...baselines].sort((a, b) => b.year - a.year);
  if (printed === undefined && group.length < 2) return;
  const values = group.map((row) => inOwn(row, unit));
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  const middle =
    printed === undefined
      ? positive[Math.floor(positive.length / 2)]
      : Number(convertQuantity(printed, unit).value);
  if (middle === undefined || !positive.some((value) => !isNear(value, middle, slip))) return;
  for (const [at, row] of group.entries()) {
    const value = values[at] as number;
    if (!hasNeighbour(positive, value)) flag(row, value, middle, unit, collector);
  }
}

/** Whether another figure nearby supports a figure; `sorted` includes it too. */
function hasNeighbour(sorted: readonly number[], value: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  const [before = 0, after = 0] = [sorted[low - 1], sorted[low + 1]];
  return isNear(value, before, slip) || isNear(value, after, slip);
}

const isNear = (value: number, other: number, times: number) =>
  value < other * times && value > other / times;

function flag(
  { row, origin, observation, valueHeading, unitHeading }: ReadRow,
  value: number,
  middle: number,
  own: Indicator['unit'],
  collector: IssueCollector,
): void {
  const stated = Number(observation.value);
  if (!(value > 0) || isNear(value, middle, slip)) return;
  const isAmong = (other: number) => isNear(other, middle, factor);
  if (observation.unit !== own && isAmong(stated))
    collector.reportAt(origin, 'suspectUnit', {
      severity: 'notice',
      row,
      column: unitHeading,
      found: observation.value,
      expected: { kind: 'unit', unit: own, insteadOf: observation.unit },
    });
  else if ([10, 100, 1000, 0.1, 0.01, 0.001].some((scale) => isAmong(value * scale)))
    collector.reportAt(origin, 'suspectScale', {
      severity: 'notice',
      row,
      column: valueHeading,
      found: observation.value,
      expected: { kind: 'figure', value: String(middle), unit: own },
    });
}

const inOwn = ({ observation }: ReadRow, unit: Indicator['unit']) =>
  observation.unit === unit
    ? Number(observation.value)
    : Number(convertQuantity(observation, unit).value);
