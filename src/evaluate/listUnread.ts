import { type Issue, makeIssue, splitFields } from '../errors/Issue.js';
import { addTo } from '../lookup/addTo.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { CompareRule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { isUndivided } from './series/selectSeries.js';

/** The field that splits the figures of each scope. */
const fieldOf = { area: '', perTownship: 'area', perInstitution: 'institution' } as const;

/** The fields that split a figure, as bits; a place is an institution, or else a township. */
function splitOf(
  { sex, residence, age, institution, area: place }: Observation,
  area: string,
  facts: IndicatorFacts | undefined,
): number {
  let bits = isUndivided(sex, facts?.sex) ? 0 : 1;
  if (!isUndivided(residence, facts?.residence)) bits += 2;
  if (age !== undefined) bits += 4;
  if (institution !== undefined) bits += 8;
  else if (place !== area) bits += 16;
  return bits;
}

/**
 * Reports the figures of the area that no target reads, once for each indicator and split.
 * `figures` are those that are not plain totals of the area, by indicator.
 *
 * A target reads the figures of its scope: the totals, and those of the sex that it names or of the
 * groups whose gap it is about. The groups of its own indicator, and the townships, are compared if
 * at least two report. No target compares figures that are split twice, such as those of rural
 * women.
 */
export const listUnread = (
  figures: ReadonlyMap<string, readonly Observation[]>,
  area: string,
  targetsOf: ReadonlyMap<string, readonly Target[]>,
  definitions: ReadonlyMap<string, IndicatorFacts>,
): Issue[] =>
  [...figures].flatMap(([found, all]) => {
    const bySplit = new Map<number, Observation[]>();
    const facts = definitions.get(found);
    for (const one of all) addTo(bySplit, splitOf(one, area, facts), one);
    return [...bySplit].flatMap(([bits, own]) => {
      const of = splitFields.filter((_, at) => bits & (1 << at));
      const split = of.join('');
      const groups = new Set(own.map((one) => one[split as keyof Observation]));
      const isRead = targetsOf.get(found)?.some(({ indicator, scope, sex, rule }) => {
        const { across } = rule as Partial<CompareRule>;
        const field = fieldOf[scope];
        const group = own.some((one) => one.sex === sex) ? 'sex' : across;
        const isAsked = ['', field, group + field].includes(split);
        const isOwn = indicator === found || (across === 'township' && split === 'area');
        const isCompared = isOwn && groups.size > 1 && split !== 'institution';
        return isAsked || isCompared;
      });
      return isRead
        ? []
        : makeIssue('unused', { severity: 'notice', found, of, count: own.length });
    });
  });
