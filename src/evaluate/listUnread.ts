import { type Issue, makeIssue, type SplitField } from '../errors/Issue.js';
import { addTo } from '../lookup/addTo.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { CompareRule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { isUndivided } from './series/selectSeries.js';

/** The field that splits the figures for each scope, in the form that `splitOf` uses. */
const fieldOf = { area: '', perTownship: 'area ', perInstitution: 'institution ' } as const;

/**
 * Lists the fields that split a figure, each followed by a space. The place is an institution or a
 * township.
 */
const splitOf = (
  { sex, residence, age, institution, area: place }: Observation,
  area: string,
  facts: IndicatorFacts | undefined,
): string =>
  (isUndivided(sex, facts?.sex) ? '' : 'sex ') +
  (isUndivided(residence, facts?.residence) ? '' : 'residence ') +
  (age === undefined ? '' : 'age ') +
  (institution === undefined ? (place === area ? '' : 'area ') : 'institution ');

/**
 * Whether a target reads the total of an indicator. It does not if its components are judged
 * instead, if a gap between groups is judged, or if each unit is compared with its own reference.
 */
export const readsTotal = (targets: readonly Target[], found: string): boolean =>
  targets.some(({ indicator, components = [], rule, scope }) =>
    indicator === found
      ? scope !== 'area' || components.length === 0
      : scope === 'area' && !('across' in rule),
  );

/**
 * Reports the figures of the area that no target reads, once for each indicator and split.
 * `figures` maps each indicator to its figures that are not plain totals of the area, and to its
 * totals if no target reads them.
 *
 * A target reads the figures of its scope: the totals, and those of the sex that it names. The
 * groups between which its gap lies, the groups of its own indicator, and the townships are
 * compared if at least two report for the same year. No target compares figures that are split
 * twice, such as those of rural women.
 */
export const listUnread = (
  figures: ReadonlyMap<string, readonly Observation[]>,
  area: string,
  targetsOf: ReadonlyMap<string, readonly Target[]>,
  definitions: ReadonlyMap<string, IndicatorFacts>,
): Issue[] =>
  [...figures].flatMap(([found, all]) => {
    const bySplit = new Map<string, Observation[]>();
    const facts = definitions.get(found);
    for (const one of all) addTo(bySplit, splitOf(one, area, facts), one);
    const targets = targetsOf.get(found) ?? [];
    const isJudged = targets.some(({ indicator }) => indicator === found);
    const isOwn = (split: string) => isJudged && /^(sex|residence|age|area) $/.test(split);
    return [...bySplit].flatMap(([split, own]) => {
      const isRead =
        split === ''
          ? readsTotal(targets, found) || [...bySplit].some((one) => isOwn(one[0]) && isShared(one))
          : targets.some(
              ({ scope, sex }) =>
                split === fieldOf[scope] ||
                (split === `sex ${fieldOf[scope]}` && own.some((one) => one.sex === sex)),
            );
      const isAsked =
        isOwn(split) ||
        targets.some(({ scope, rule }) => {
          const { across } = rule as Partial<CompareRule>;
          return split === (across === 'township' ? 'area ' : `${across} ${fieldOf[scope]}`);
        });
      return isRead || (isAsked && isShared([split, own]))
        ? []
        : makeIssue(isAsked ? 'notCompared' : 'unused', {
            severity: 'notice',
            found,
            of: fieldsOf(split),
            count: own.length,
          });
    });
  });

const fieldsOf = (split: string) => (split.match(/\w+/g) ?? []) as SplitField[];

/** Whether two groups report for the same year and unit. The first field is that of the groups. */
function isShared([split, figures]: readonly [string, readonly Observation[]]): boolean {
  const [group, unit] = fieldsOf(split) as [SplitField, SplitField];
  const at = (one: Observation) => `${one.year} ${one[unit]}`;
  const times = new Set(figures.map(at));
  return new Set(figures.map((one) => `${at(one)} ${one[group]}`)).size > times.size;
}
