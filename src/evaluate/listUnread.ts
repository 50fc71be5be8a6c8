import { type Issue, makeIssue } from '../errors/Issue.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { CompareRule } from '../model/Rule.js';
import type { Target } from '../model/Target.js';

/** The fields that can split the figures of an indicator. */
const fields = ['sex', 'residence', 'age', 'institution', 'area'] as const;

/** The field that splits the figures of each scope. */
const fieldOf = { area: '', perTownship: 'area', perInstitution: 'institution' } as const;

/**
 * The indicator of a figure and the fields that split it, as a key. A place inside the area counts
 * as an institution or else as a township; the sex or residence that the indicator itself covers
 * does not count.
 */
export function splitOf(
  observation: Observation,
  area: string,
  facts: IndicatorFacts | undefined,
): string {
  const ofInstitution = observation.institution && observation.area;
  // Where a field is missing, it is missing from the indicator as well.
  const covered = facts as Partial<Observation> | undefined;
  const split = fields.filter(
    (field) => !['total', area, ofInstitution, covered?.[field]].includes(observation[field]),
  );
  return [observation.indicator, ...split].join('\n');
}

/**
 * Reports the figures of the area that no target reads, once for each indicator and split.
 *
 * A target reads the figures of its scope: the totals, and those of the sex that it names or of the
 * groups whose gap it is about. The groups of its own indicator, and the townships, are compared if
 * at least two report. No target compares figures that are split twice, such as those of rural
 * women.
 */
export const listUnread = (
  figures: ReadonlyMap<string, readonly Observation[]>,
  targets: readonly Target[],
): Issue[] =>
  [...figures].flatMap(([key, own]) => {
    const [found = '', ...of] = key.split('\n');
    const split = of.join('');
    const groups = new Set(own.map((one) => one[split as (typeof fields)[number]]));
    const isRead = targets.some((target) => {
      const { indicator, scope, sex, rule } = target;
      const { across } = rule as Partial<CompareRule>;
      const field = fieldOf[scope];
      const group = own.some((one) => one.sex === sex) ? 'sex' : across;
      const isAsked = ['', field, group + field].includes(split);
      const isOwn = indicator === found || (across === 'township' && split === 'area');
      const isCompared = isOwn && groups.size > 1 && split !== 'institution';
      return (isAsked || isCompared) && indicatorsOf(target).includes(found);
    });
    return isRead ? [] : makeIssue('unused', { severity: 'notice', found, of, count: own.length });
  });
