import { type Issue, makeIssue, type SplitField, splitFields } from '../errors/Issue.js';
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
 * Whether a target reads the total of an indicator. Components are judged in place of their whole,
 * a gap lies between groups, and units are compared with the references of their own.
 */
export const readsTotal = (targets: readonly Target[] = [], found: string): boolean =>
  targets.some(({ indicator, components = [], rule, scope }) =>
    indicator === found
      ? scope !== 'area' || components.length === 0
      : scope === 'area' && !('across' in rule),
  );

/**
 * Reports the figures of the area that no target reads, once for each indicator and split.
 * `figures` are those that are not plain totals of the area, or whose totals no target reads, by
 * indicator.
 *
 * A target reads the figures of its scope: the totals, and those of the sex that it names. The
 * groups whose gap it is about, the groups of its own indicator, and the townships are compared if
 * at least two report for the same year. No target compares figures that are split twice, such as
 * those of rural women.
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
    const targets = targetsOf.get(found) ?? [];
    const isJudged = targets.some(({ indicator }) => indicator === found);
    const splits = [...bySplit].map(([bits, own]) => {
      const of = splitFields.filter((_, at) => bits & (1 << at));
      const isGroup = isJudged && of.length === 1 && of[0] !== 'institution';
      return { own, of, isGroup };
    });
    return splits.flatMap(({ own, of, isGroup }) => {
      const split = of.join('');
      const isRead =
        split === ''
          ? readsTotal(targets, found) || splits.some((one) => one.isGroup && isShared(one))
          : targets.some(({ scope, sex }) => {
              const field = fieldOf[scope];
              const isOfSex = own.some((one) => one.sex === sex);
              return [field, isOfSex && `sex${field}`].includes(split);
            });
      const isAsked =
        isGroup ||
        targets.some(({ scope, rule }) => {
          const { across } = rule as Partial<CompareRule>;
          return split === (across === 'township' ? 'area' : `${across}${fieldOf[scope]}`);
        });
      return isRead || (isAsked && isShared({ own, of }))
        ? []
        : makeIssue(isAsked ? 'notCompared' : 'unused', {
            severity: 'notice',
            found,
            of,
            count: own.length,
          });
    });
  });

/** Whether two groups report for the same year and unit; the first field is that of the groups. */
function isShared({
  own,
  of: [group, unit],
}: {
  readonly own: readonly Observation[];
  readonly of: readonly SplitField[];
}): boolean {
  const at = ({ year, ...one }: Observation) => `${year} ${unit && one[unit]}`;
  const times = new Set(own.map(at));
  return new Set(own.map((one) => `${at(one)} ${group && one[group]}`)).size > times.size;
}
