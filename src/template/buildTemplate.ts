import { indicatorsOf } from '../lookup/indicatorsOf.js';
import type { Area } from '../model/Area.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import type { UnitId } from '../quantity/units.js';

/** The input of a template. */
export interface TemplateInput {
  readonly plan: Plan;
  /** Its indicators and areas give the names. */
  readonly catalogue: Pick<Catalogue, 'indicators' | 'areas'>;
  readonly year: number;
  /** The targets to ask for; all of the plan unless given. */
  readonly targets?: readonly string[];
  /** Figures of earlier years; the latest of each indicator is shown beside the empty cell. */
  readonly observations?: readonly Observation[];
}

/** One figure to be reported by a department. */
export interface TemplateRow {
  readonly indicator: Indicator;
  readonly area: Area | { readonly code: string };
  readonly year: number;
  readonly sex: Observation['sex'];
  readonly residence: Observation['residence'];
  readonly unit: UnitId;
  /** The targets that the figure is for. */
  readonly targets: readonly Target[];
  /** The latest figure before `year`. */
  readonly last?: { readonly year: number; readonly value: string; readonly unit: UnitId };
}

type Group = Pick<TemplateRow, 'sex' | 'residence'>;
const whole: Group = { sex: 'total', residence: 'total' };

/**
 * Lists the figures that departments have to report for a year: one row per figure that the targets
 * need, including the groups of a gap, each township of a target set per township, and the
 * quantities that targets are compared with.
 *
 * @edge An indicator shared by several targets appears once. Indicators without a definition in the
 * catalogue are left out.
 * @example
 * ```ts
 * import { catalogue, childrenPlan } from '@lipu/plans';
 * import { buildTemplate } from '@lipu/plans/report';
 * const rows = buildTemplate({ plan: childrenPlan, catalogue, year: 2025 });
 * const row = rows.find(({ indicator }) => indicator.id === 'infant-mortality-rate');
 * console.log(row?.unit, row?.last); // permille { year: 2020, value: '2.70', unit: 'permille' }
 * ```
 */
export function buildTemplate({
  plan,
  catalogue: { indicators, areas },
  year,
  targets,
  observations = [],
}: TemplateInput): readonly TemplateRow[] {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const home = areas.find(({ code }) => code === plan.areaCode) ?? { code: plan.areaCode };
  const townships = areas.filter(({ parent }) => parent === plan.areaCode);
  const chosen = targets === undefined ? undefined : new Set(targets);
  const rows = new Map<string, TemplateRow>();
  for (const target of plan.targets) {
    if (chosen !== undefined && !chosen.has(target.id)) continue;
    const places =
      target.scope === 'perTownship' ||
      (target.rule.kind === 'compare' && target.rule.across === 'township')
        ? [home, ...townships]
        : [home];
    for (const id of neededBy(target)) {
      const indicator = definitions.get(id);
      if (indicator === undefined) continue;
      for (const area of places)
        for (const group of groupsOf(target)) {
          const key = [id, area.code, group.sex, group.residence].join(' ');
          const before = rows.get(key);
          if (before === undefined)
            rows.set(
              key,
              withLast(
                { indicator, area, year, ...group, unit: indicator.unit, targets: [target] },
                observations,
              ),
            );
          else rows.set(key, { ...before, targets: [...before.targets, target] });
        }
    }
  }
  return [...rows.values()];
}

/** The indicators that figures are needed of; a target over several groups needs each of them. */
const neededBy = (target: Target): readonly string[] =>
  indicatorsOf(target).filter((id) => target.components === undefined || id !== target.indicator);

function groupsOf({ sex, rule }: Target): readonly Group[] {
  const across = rule.kind === 'compare' ? rule.across : undefined;
  if (across === 'sex') return [whole, { ...whole, sex: 'female' }, { ...whole, sex: 'male' }];
  if (across === 'residence')
    return [whole, { ...whole, residence: 'urban' }, { ...whole, residence: 'rural' }];
  return sex === undefined ? [whole] : [whole, { ...whole, sex }];
}

/** The latest figure before the year: observed, else the one that the plan prints. */
function withLast(row: TemplateRow, observations: readonly Observation[]): TemplateRow {
  const { indicator, area, year, sex, residence } = row;
  const known = [
    ...observations.filter(
      (observation) =>
        observation.indicator === indicator.id &&
        observation.area === area.code &&
        observation.sex === sex &&
        observation.residence === residence,
    ),
    ...(residence === 'total'
      ? indicator.baselines.filter((base) => base.area === area.code && base.sex === sex)
      : []),
  ].filter((figure) => figure.year < year);
  const [last] = known.sort((a, b) => b.year - a.year);
  return last === undefined
    ? row
    : { ...row, last: { year: last.year, value: last.value, unit: last.unit } };
}
