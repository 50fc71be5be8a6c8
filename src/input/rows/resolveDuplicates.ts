import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Expected } from '../../errors/Expected.js';
import { type Observation, observationStatuses } from '../../model/Observation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { ReadRow } from './ReadRow.js';

const groupAt = { total: 0, female: 1, male: 2, urban: 1, rural: 2 } as const;

/**
 * Resolves rows for the same figure, which have the same indicator, year, place, sex, residence and
 * age.
 *
 * Of rows with the same status, equal ones are kept once, with a notice. If they disagree, none of
 * them can be trusted, so all are left out, reported and added to `contradicted`. Rows with
 * different statuses are revisions of one figure: all are kept, and the evaluation uses the one
 * with the most reliable status.
 */
export function resolveDuplicates(
  rows: readonly ReadRow[],
  collector: IssueCollector,
  contradicted: Observation[] = [],
): readonly ReadRow[] {
  const groups = findGroups(rows);
  if (groups.length === 0) return rows;
  const out = new Set<ReadRow>();
  for (const group of groups) {
    for (const status of observationStatuses)
      resolveGroup(
        group.filter((row) => row.observation.status === status),
        out,
        collector,
        contradicted,
      );
    reportRevisions(
      group.filter((row) => !out.has(row)),
      collector,
    );
  }
  return rows.filter((row) => !out.has(row));
}

/** Groups rows in nested maps, because a key of all parts would be a new string for each row. */
function findGroups(rows: readonly ReadRow[]): ReadRow[][] {
  const firsts = new Map<string, Map<string, Map<number, ReadRow>>>();
  const groups = new Map<ReadRow, ReadRow[]>();
  for (const row of rows) {
    const { indicator, area, institution, age, year, sex, residence } = row.observation;
    const place =
      institution === undefined && age === undefined
        ? area
        : JSON.stringify([area, institution, age]);
    const byPlace = getOrAdd(firsts, indicator, () => new Map<string, Map<number, ReadRow>>());
    const byGroup = getOrAdd(byPlace, place, () => new Map<number, ReadRow>());
    const key = (year * 3 + groupAt[sex]) * 3 + groupAt[residence];
    const first = byGroup.get(key);
    if (first === undefined) byGroup.set(key, row);
    else {
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [first, row]);
      else group.push(row);
    }
  }
  return [...groups.values()];
}

function resolveGroup(
  group: readonly ReadRow[],
  out: Set<ReadRow>,
  collector: IssueCollector,
  contradicted: Observation[],
): void {
  // The row with counts is kept, since they allow an interval. Any row that agrees with it also
  // agrees with all others that do.
  const kept = group.find((row) => row.observation.numerator !== undefined) ?? group[0];
  if (kept === undefined) return;
  const rival = group.find((row) => !agrees(kept.observation, row.observation));
  if (rival !== undefined) contradicted.push(...group.map((row) => row.observation));
  for (const row of group) {
    const facts = { row: row.row, column: row.valueHeading, found: row.observation.value };
    if (rival !== undefined) {
      out.add(row);
      const other = agrees(kept.observation, row.observation) ? rival : kept;
      collector.reportAt(row.origin, 'contradiction', {
        ...facts,
        ...(isEqual(row.observation, other.observation)
          ? {
              // The values are equal, so it is the counts that differ.
              column: undefined,
              found: countsOf(row.observation),
              expected: { ...figureBeside(other, row), value: countsOf(other.observation) },
            }
          : { expected: figureBeside(other, row) }),
      });
    } else if (row !== kept) {
      out.add(row);
      collector.reportAt(row.origin, 'duplicate', {
        ...facts,
        severity: 'notice',
        expected: { kind: 'row', row: kept.row, ...placeBeside(kept, row) },
      });
    }
  }
}

function reportRevisions(group: readonly ReadRow[], collector: IssueCollector): void {
  const rank = ({ observation }: ReadRow) => observationStatuses.indexOf(observation.status);
  const [latest] = [...group].sort((a, b) => rank(a) - rank(b));
  for (const row of group)
    if (row !== latest)
      collector.reportAt(row.origin, 'revised', {
        severity: 'notice',
        row: row.row,
        column: row.valueHeading,
        found: row.observation.value,
        expected: figureBeside(latest as ReadRow, row),
      });
}

/**
 * Whether two rows agree: their values are equal, whatever the unit and the trailing zeros, and no
 * counts differ.
 */
function agrees(a: Observation, b: Observation): boolean {
  if (!isEqual(a, b)) return false;
  return (['numerator', 'denominator'] as const).every((part) => {
    const [one, other] = [a[part], b[part]];
    return one === undefined || other === undefined || new Decimal(one).eq(other);
  });
}

function isEqual(a: Observation, b: Observation): boolean {
  if (a.unit === b.unit && a.value === b.value) return true;
  return isConvertible(a.unit, b.unit) && new Decimal(a.value).eq(convertQuantity(b, a.unit).value);
}

/**
 * A figure and its row. Its unit, file, sheet and source are included only if they differ from
 * those of the other figure.
 */
function figureBeside(
  other: ReadRow,
  row: ReadRow,
): Extract<Expected, { readonly kind: 'figure' }> {
  const { value, unit, source } = other.observation;
  return {
    kind: 'figure',
    value,
    ...(unit === row.observation.unit ? {} : { unit }),
    row: other.row,
    ...placeBeside(other, row),
    ...(source === undefined || source === row.observation.source ? {} : { source }),
  };
}

const countsOf = ({ value, numerator, denominator }: Observation): string =>
  numerator === undefined || denominator === undefined ? value : `${numerator}/${denominator}`;

function placeBeside({ origin }: ReadRow, beside: ReadRow): { file?: string; sheet?: string } {
  const { file, sheet } = origin;
  if (file !== beside.origin.file) return dropUndefined({ file, sheet });
  return sheet === beside.origin.sheet ? {} : dropUndefined({ sheet });
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = make();
  map.set(key, value);
  return value;
}
