import type { Observation } from '../../model/Observation.js';
import { agreesWithCounts } from '../../quantity/agreesWithCounts.js';
import type { IssueCollector, Origin } from '../IssueCollector.js';
import type { CountRow, ReadRow } from './ReadRow.js';
import { checkCounts } from './readMeasures.js';
import { type CountName, type CountPart, countParts } from './Vocabulary.js';

/** The counts that were found for a rate. */
interface Pair {
  numerator?: CountRow;
  denominator?: CountRow;
  /** Whether two rows for the numerator, or two for the denominator, disagree. */
  isUnclear?: true;
}

/**
 * Adds to each rate the numerator and the denominator from other rows of the same file, for the
 * same year, place and group. A notice names the rows.
 *
 * @edge A rate that disagrees with its counts is left out. If several rates have counts with the
 * same names (女生数 and 在校生数), the counts are assigned to the rates that agree with them. Counts
 * without a rate are reported as unused.
 */
export function combineCounts(
  rows: readonly ReadRow[],
  counts: readonly CountRow[],
  collector: IssueCollector,
): readonly ReadRow[] {
  if (counts.length === 0) return rows;
  // Counts that have been reported, either as combined or as contradictory.
  const used = new Set<CountRow>();
  const pairs = pairCounts(counts, used, collector);
  const named = new Set<string>();
  const combined = rows.flatMap((row): ReadRow | [] => {
    const { observation, definition } = row;
    const { area, institution } = observation;
    const pair = pairs.get(
      keyOf(observation.indicator, row, { ...observation, area, institution }),
    );
    if (pair?.numerator === undefined || pair.denominator === undefined || pair.isUnclear)
      return row;
    const { numerator, denominator } = pair;
    const own = { numerator: numerator.value, denominator: denominator.value };
    const agrees = agreesWithCounts(observation, own.numerator, own.denominator);
    if (agrees !== true && isShared(numerator.count, denominator.count)) return row;
    used.add(numerator).add(denominator);
    const error =
      checkCounts(own, observation, definition) ??
      checkOwn(observation, { numerator, denominator });
    const expected = {
      kind: 'countRows',
      numerator: { name: numerator.name, row: numerator.row },
      denominator: { name: denominator.name, row: denominator.row },
    } as const;
    if (error !== undefined) {
      collector.reportAt(row.origin, error.code, {
        row: row.row,
        column: row.valueHeading,
        expected,
        ...error.facts,
      });
      return [];
    }
    const place = JSON.stringify([row.origin, row.row, expected]);
    if (!named.has(place))
      collector.reportAt(row.origin, 'countsCombined', {
        severity: 'notice',
        row: row.row,
        found: observation.indicator,
        expected,
      });
    named.add(place);
    return { ...row, observation: { ...observation, ...own } };
  });
  reportUnused(
    counts.filter((count) => !used.has(count)),
    collector,
  );
  return combined;
}

/** Checks that the counts in the row of a rate, if any, equal those in the other rows. */
function checkOwn(observation: Observation, rows: Readonly<Record<CountPart, CountRow>>) {
  for (const part of countParts) {
    const found = observation[part];
    const { value, row } = rows[part];
    if (found === undefined || found === value) continue;
    const expected = { kind: 'figure', value, row } as const;
    return { code: 'badCount', facts: { column: part, found, expected } } as const;
  }
  return undefined;
}

function keyOf(
  indicator: string,
  { origin }: { readonly origin: Origin },
  group: Pick<Observation, 'year' | 'sex' | 'residence' | 'status'> & {
    readonly area: string;
    readonly institution?: string | undefined;
    readonly age?: string | undefined;
  },
): string {
  const { year, area, institution, sex, residence, status, age } = group;
  return [origin.file, indicator, year, area, institution, sex, residence, status, age].join('\n');
}

function pairCounts(
  counts: readonly CountRow[],
  named: Set<CountRow>,
  collector: IssueCollector,
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const row of counts)
    for (const { indicator, part } of row.count.uses) {
      const key = keyOf(indicator, row, { ...row, ...row.place });
      const pair = pairs.get(key) ?? {};
      pairs.set(key, pair);
      const before = pair[part];
      pair[part] ??= row;
      if (before === undefined || BigInt(before.value) === BigInt(row.value)) continue;
      pair.isUnclear = true;
      for (const [one, other] of [
        [before, row],
        [row, before],
      ] as const) {
        if (named.has(one)) continue;
        named.add(one);
        collector.reportAt(one.origin, 'contradiction', {
          row: one.row,
          column: one.name,
          found: one.value,
          expected: { kind: 'figure', value: other.value, row: other.row },
        });
      }
    }
  return pairs;
}

/** Whether several rates have both of these counts. */
const isShared = (numerator: CountName, denominator: CountName): boolean =>
  numerator.uses.filter(
    ({ indicator, part }) =>
      part === 'numerator' && denominator.uses.some((use) => use.indicator === indicator),
  ).length > 1;

function reportUnused(counts: readonly CountRow[], collector: IssueCollector): void {
  const said = new Set<string>();
  for (const { origin, row, name } of counts) {
    const place = JSON.stringify([origin, row, name]);
    if (said.has(place)) continue;
    said.add(place);
    collector.reportAt(origin, 'unusedCount', { severity: 'notice', row, found: name });
  }
}
