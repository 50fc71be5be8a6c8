import type { Expected } from '../../errors/Expected.js';
import type { Observation } from '../../model/Observation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { ReadRow, RowContext } from './Row.js';

const place = { total: 0, female: 1, male: 2, urban: 1, rural: 2 } as const;
const rank = { estimated: 0, provisional: 1, final: 2 } as const;

/**
 * Settles rows for one and the same figure (indicator, year, area, sex, residence).
 *
 * Of one status, equal ones are kept once, with a notice; of those that disagree none can be trusted, so all are left out and each is
 * named. Of different status they are a revision: all are kept, and the evaluation takes the latest.
 */
export function resolveDuplicates(
  rows: readonly ReadRow[],
  context: RowContext,
): readonly ReadRow[] {
  const groups = findGroups(rows);
  if (groups.length === 0) return rows;
  const out = new Set<ReadRow>();
  for (const group of groups) {
    for (const status of ['final', 'provisional', 'estimated'] as const)
      settleGroup(
        group.filter((one) => one.observation.status === status),
        out,
        context,
      );
    reportRevisions(
      group.filter((one) => !out.has(one)),
      context,
    );
  }
  return rows.filter((one) => !out.has(one));
}

/** The rows that stand for one figure, where there is more than one. Maps in maps, because a key of all parts would be a new string for each row. */
function findGroups(rows: readonly ReadRow[]): ReadRow[][] {
  const firsts = new Map<string, Map<string, Map<number, ReadRow>>>();
  const groups = new Map<ReadRow, ReadRow[]>();
  for (const one of rows) {
    const { indicator, area, year, sex, residence } = one.observation;
    const byArea = getOrAdd(firsts, indicator, () => new Map<string, Map<number, ReadRow>>());
    const byGroup = getOrAdd(byArea, area, () => new Map<number, ReadRow>());
    const key = (year * 3 + place[sex]) * 3 + place[residence];
    const first = byGroup.get(key);
    if (first === undefined) byGroup.set(key, one);
    else {
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [first, one]);
      else group.push(one);
    }
  }
  return [...groups.values()];
}

function settleGroup(group: readonly ReadRow[], out: Set<ReadRow>, { report }: RowContext): void {
  // With the counts rather than without: they carry the interval. Whoever agrees with this row agrees with all that do.
  const kept = group.find((one) => one.observation.numerator !== undefined) ?? group[0];
  if (kept === undefined || group.length < 2) return;
  const rival = group.find((one) => !agrees(kept.observation, one.observation));
  for (const one of group) {
    const place = { row: one.row, column: one.valueHeading, found: one.observation.value };
    if (rival !== undefined) {
      out.add(one);
      const other = agrees(kept.observation, one.observation) ? rival : kept;
      report('contradiction', {
        ...place,
        expected: figureIn(other, one),
      });
    } else if (one !== kept) {
      out.add(one);
      report('duplicate', {
        ...place,
        severity: 'notice',
        expected: { kind: 'row', row: kept.row },
      });
    }
  }
}

function reportRevisions(group: readonly ReadRow[], { report }: RowContext): void {
  const latest = group.reduce<ReadRow | undefined>(
    (best, one) =>
      best === undefined || rank[one.observation.status] > rank[best.observation.status]
        ? one
        : best,
    undefined,
  );
  for (const one of group)
    if (latest !== undefined && one !== latest)
      report('revised', {
        severity: 'notice',
        row: one.row,
        column: one.valueHeading,
        found: one.observation.value,
        expected: figureIn(latest, one),
      });
}

/** Whether two rows say the same: equal values, whatever the unit and the zeros at the end, and no counts that differ. */
function agrees(a: Observation, b: Observation): boolean {
  if (a.unit !== b.unit && !isConvertible(a.unit, b.unit)) return false;
  if (a.value !== b.value || a.unit !== b.unit) {
    if (!new Decimal(a.value).eq(convertQuantity(b, a.unit).value)) return false;
  }
  const isKnown =
    a.numerator !== undefined &&
    a.denominator !== undefined &&
    b.numerator !== undefined &&
    b.denominator !== undefined;
  return (
    !isKnown ||
    (new Decimal(a.numerator).eq(b.numerator) && new Decimal(a.denominator).eq(b.denominator))
  );
}

/** A figure and its row, with its unit only where that is another one than that of the figure beside it. */
function figureIn({ row, observation: { value, unit } }: ReadRow, beside: ReadRow): Expected {
  return {
    kind: 'figure',
    value,
    ...(unit === beside.observation.unit ? {} : { unit }),
    row,
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = make();
  map.set(key, value);
  return value;
}
