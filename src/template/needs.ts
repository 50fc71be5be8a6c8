import { isMaintained } from '../evaluate/attainment/maintain.js';
import { indicatorsOf } from '../lookup/indicatorsOf.js';
import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { traitsOf } from '../rules/ruleTraits.js';
import type { TemplateRow } from './Template.js';

type Group = Pick<TemplateRow, 'sex' | 'residence'>;
const whole: Group = { sex: 'total', residence: 'total' };

/**
 * Lists the indicators for which figures are needed. For a target that covers several groups, these
 * are the indicators of the groups instead of its own.
 */
export const neededBy = (target: Target): readonly string[] =>
  indicatorsOf(target).filter((id) => target.components === undefined || id !== target.indicator);

/** Lists the groups whose figures for the evaluated year and for the base year are needed. */
export function groupsOf(
  { indicator: own, components = [], sex, rule }: Target,
  indicator: Indicator,
): { readonly current: readonly Group[]; readonly base: readonly Group[] } {
  const across = rule.kind === 'compare' ? rule.across : undefined;
  if (across === 'sex' || across === 'residence') {
    const parts: readonly Group[] =
      across === 'sex'
        ? [
            { ...whole, sex: 'female' },
            { ...whole, sex: 'male' },
          ]
        : [
            { ...whole, residence: 'urban' },
            { ...whole, residence: 'rural' },
          ];
    return { current: [whole, ...parts], base: parts };
  }
  // A target is compared with the figure of the whole, not with that of a group.
  const isOwn = indicator.id === own || components.includes(indicator.id);
  // If an indicator is defined for one sex, naming the sex makes no difference.
  const groups =
    sex === undefined || sex === indicator.sex || !isOwn ? [whole] : [whole, { ...whole, sex }];
  return { current: groups, base: groups };
}

/**
 * Lists the earlier years that a target needs, the base year last: those with which it is compared
 * and, for the whole area, the one from which its progress is measured.
 */
export function baseYearsOf(
  { rule }: Target,
  { period }: Plan,
  isWhole: boolean,
): readonly number[] {
  const traits = traitsOf(rule);
  const base = traits.baseYear(rule) ?? period.start - 1;
  if (traits.against(rule) === 'base')
    return traits.subject(rule) === 'yearlyChange' ? [base - 1, base] : [base];
  return isWhole && traits.hasDistance(rule) ? [base] : [];
}

/**
 * Lists the earlier years of the period that a target needs: every year if it has to be maintained;
 * otherwise the previous one, for the whole area only.
 */
export function earlierYearsOf(
  target: Target,
  { period: { start } }: Plan,
  year: number,
  isWhole: boolean,
): readonly number[] {
  if (isMaintained(target))
    return Array.from({ length: Math.max(0, year - start) }, (_, at) => start + at);
  return isWhole && year > start ? [year - 1] : [];
}

/** Lists the earlier years for which the targets of a row need its figure, in order. */
export function baseYearsOfRow(
  { part, indicator, sex, residence, targets }: TemplateRow,
  plan: Plan,
): readonly number[] {
  const isWhole = part !== 'townships' && part !== 'institutions';
  const isOwn = (group: Group) => group.sex === sex && group.residence === residence;
  const years = targets
    .filter((target) => groupsOf(target, indicator).base.some(isOwn))
    .flatMap((target) => baseYearsOf(target, plan, isWhole));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Whether figures of each township are needed. */
export const isOverTownships = ({ scope, rule }: Target): boolean =>
  scope === 'perTownship' || (rule.kind === 'compare' && rule.across === 'township');
