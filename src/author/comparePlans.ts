import { requireOptions } from '../errors/requireArgument.js';
import { addTo } from '../lookup/addTo.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import {
  type ComparedTarget,
  type Incomparability,
  type PlanComparison,
  type TargetComparison,
  type TargetRelation,
  targetRelations,
} from '../model/PlanComparison.js';
import { optionsShape } from '../model/shapes.js';
import type { Target } from '../model/Target.js';
import { compareRules } from './compareRules.js';

/** Options for comparing two plans. */
export interface ComparePlansOptions {
  /**
   * The definitions of the indicators of both plans. Their polarity determines which of two “about”
   * figures is tighter; without it, different figures are `notComparable`.
   */
  readonly catalogue?: Pick<CatalogueInput<IndicatorFacts>, 'indicators'> | undefined;
}

/**
 * Compares the targets of two plans, such as those of a county and its province, indicator by
 * indicator, and states where the first plan is tighter or looser than the second. Nothing is
 * rounded.
 *
 * @formula figure, due year and timing are compared separately: a higher figure is tighter for “at
 * least”, a lower one for “at most”; an exact figure is tighter than the same one with a tolerance
 * (左右, 基本); an earlier year is tighter; a target for every year is tighter than any other. A target
 * is tighter if one of these is tighter and none is looser.
 * @edge Targets that repeat another are left out. Targets of one indicator are paired by scope,
 * sex, kind of rule and due year. Full coverage (全覆盖) counts as at least 100 %, and elimination as
 * at most 0 %.
 * @throws `PlansError` `badNumber` for a rule whose value is not a decimal, `badYear` for a period
 * that is not in years, `unknownId` for an unknown unit, `badArgument` for an argument of the wrong
 * type.
 * @example
 * ```ts
 * import { comparePlans } from '@lipu/plans/author';
 * import { womenPlan } from '@lipu/plans/plans/women';
 * console.log(comparePlans(womenPlan, womenPlan).summary.looser); // 0
 * ```
 */
export function comparePlans(
  plan: Plan,
  other: Plan,
  options: ComparePlansOptions = {},
): PlanComparison {
  requirePlan(plan);
  requirePlan(other, 'other');
  requireOptions('options', options, optionsShape);
  const { catalogue: { indicators = [] } = {} } = options;
  const definitions = indexIndicators(indicators);
  const there = groupTargets(other);
  const targets: TargetComparison[] = [];
  for (const [indicator, own] of groupTargets(plan)) {
    const others = [...(there.get(indicator) ?? [])];
    there.delete(indicator);
    for (const [mine, theirs] of pair(own, others))
      targets.push(
        theirs === undefined
          ? { indicator, relation: 'onlyHere', here: show(mine) }
          : compareTargets(mine, theirs, definitions.get(indicator)),
      );
    for (const left of others) targets.push(onlyThere(left));
  }
  for (const left of [...there.values()].flat()) targets.push(onlyThere(left));
  const count = (relation: TargetRelation) =>
    targets.filter((row) => row.relation === relation).length;
  return {
    plan: plan.id,
    other: other.id,
    targets,
    // Each relation has a count.
    summary: Object.fromEntries(
      targetRelations.map((relation) => [relation, count(relation)]),
    ) as PlanComparison['summary'],
  };
}

/** The targets of a plan by indicator, without those that repeat another. */
function groupTargets({ targets }: Plan): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.restates !== undefined) continue;
    addTo(groups, target.indicator, target);
  }
  return groups;
}

/**
 * Pairs each target with the most similar one that is left, starting with the most similar pairs.
 */
function pair(own: readonly Target[], others: Target[]): [Target, Target | undefined][] {
  const found = new Map<Target, Target>();
  const pairs = own.flatMap((mine) => others.map((theirs) => ({ mine, theirs })));
  pairs.sort((a, b) => likeness(b.mine, b.theirs) - likeness(a.mine, a.theirs));
  for (const { mine, theirs } of pairs) {
    const at = others.indexOf(theirs);
    if (at < 0 || found.has(mine)) continue;
    found.set(mine, theirs);
    others.splice(at, 1);
  }
  return own.map((mine) => [mine, found.get(mine)]);
}

const likeness = (a: Target, b: Target): number =>
  (a.scope === b.scope ? 8 : 0) +
  (a.sex === b.sex ? 4 : 0) +
  (a.rule.kind === b.rule.kind ? 2 : 0) +
  (a.dueYear === b.dueYear ? 1 : 0);

const show = ({ id, rule, timing, dueYear, scope, sex, wording }: Target): ComparedTarget => ({
  id,
  rule,
  timing,
  dueYear,
  scope,
  ...(sex === undefined ? {} : { sex }),
  wording,
});

const onlyThere = (target: Target): TargetComparison => ({
  indicator: target.indicator,
  relation: 'onlyThere',
  there: show(target),
});

function compareTargets(
  mine: Target,
  theirs: Target,
  definition: IndicatorFacts | undefined,
): TargetComparison {
  const both = { indicator: mine.indicator, here: show(mine), there: show(theirs) };
  const unlike = (reason: Incomparability): TargetComparison => ({
    ...both,
    relation: 'notComparable',
    reason,
  });
  if (mine.scope !== theirs.scope) return unlike('otherScope');
  if (mine.sex !== theirs.sex) return unlike('otherSex');
  if (String(mine.components) !== String(theirs.components)) return unlike('otherComponents');
  const asked = compareRules(mine.rule, theirs.rule, definition);
  if (typeof asked === 'string') return unlike(asked);
  const signs = [
    asked.sign,
    Math.sign(theirs.dueYear - mine.dueYear),
    Number(mine.timing === 'maintain') - Number(theirs.timing === 'maintain'),
  ];
  const [isTighter, isLooser] = [signs.some((sign) => sign > 0), signs.some((sign) => sign < 0)];
  if (isTighter && isLooser) return unlike('mixed');
  return {
    ...both,
    relation: isTighter ? 'tighter' : isLooser ? 'looser' : 'equal',
    ...(asked.difference === undefined ? {} : { difference: asked.difference }),
  };
}
