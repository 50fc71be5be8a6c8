import { type Issue, makeIssue } from '../errors/Issue.js';
import { PlansError } from '../errors/PlansError.js';
import { unknownWord } from '../errors/unknown.js';
import { indexAreas } from '../lookup/indexAreas.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation, Stage } from '../model/PlanEvaluation.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { version } from '../version.js';
import { type EvaluationOptions, prepareContext } from './Context.js';
import { evaluateInContext } from './evaluateInContext.js';
import { summarise } from './summarise.js';

/** What a caller can say about the evaluation of a plan. */
export interface PlanOptions extends Omit<EvaluationOptions, 'year'> {
  /** The year that is judged; may be left out where the stage says it (mid-term, final). */
  readonly year?: number | undefined;
  readonly stage?: Stage | undefined;
  /** The area that is judged; the plan's own unless another is named. */
  readonly area?: string | undefined;
}

/**
 * Every target of any plan, judged over observations; the function of the same name in the root uses
 * our catalogue unless given another.
 *
 * @edge Without a catalogue, units and scales of indicators, printed baselines and townships are
 * unknown, and nothing is taken from elsewhere.
 * @throws {@link PlansError} `badYear` for a year outside the stage, `badPolicy`, `mixedUnits`,
 * `badNumber`.
 * @example
 * ```ts
 * import { evaluatePlan } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * console.log(evaluatePlan(childrenPlan, [], { year: 2025 }).summary.attained); // 0
 * ```
 */
export function evaluatePlan(
  plan: Plan,
  observations: readonly Observation[],
  options: PlanOptions,
): PlanEvaluation {
  const stage = options.stage ?? 'annual';
  const { year, acceptFrom } = stageRules(stage, options.year, plan.period);
  if (year === undefined)
    throw new PlansError('badYear', { what: 'year', expected: { kind: 'year' } });
  const area = options.area ?? plan.areaCode;
  const known = indexAreas(options.catalogue?.areas ?? []);
  // A place that no list of areas knows is an institution of the area, unless the area is itself unknown.
  const hasInstitutions = known.has(area);
  const here = observations.filter(
    (one) =>
      one.area === area ||
      known.parentOf(one.area) === area ||
      (hasInstitutions && !known.has(one.area)),
  );
  const context = prepareContext(
    here,
    { ...options, year },
    { area, start: plan.period.start, acceptFrom },
  );
  const targets = plan.targets.map((target) => evaluateInContext(target, context));
  const issues: Issue[] = [
    ...contradictedYears(targets),
    ...unusedObservations(plan, observations, here),
  ];
  return {
    schemaVersion: 1,
    libraryVersion: version,
    plan: plan.id,
    area,
    year,
    stage,
    policy: context.policy,
    targets,
    summary: summarise(plan, targets),
    issues,
  };
}

/** The year that a stage judges, and the oldest figure that it accepts. */
interface StageRules {
  readonly year: number | undefined;
  readonly acceptFrom: number;
}

/**
 * The three rule sets. Neither plan prints a calendar year for its mid-term evaluation; the fifth year of the period is our
 * assumption (2025 for 2021–2030), the final year is the end of the period.
 *
 * annual: any year; the latest figure, however old (an old one raises a warning). midterm: a year of the period before its end; only
 * figures of the period. final: the end of the period or later; only figures of the due year or later.
 */
export function stageRules(
  stage: Stage,
  year: number | undefined,
  { start, end }: Plan['period'],
): StageRules {
  if (stage === 'annual') return { year, acceptFrom: -Infinity };
  if (stage === 'midterm') {
    const judged = year ?? start + 4;
    if (judged < start || judged >= end)
      throw new PlansError('badYear', {
        what: 'year',
        found: judged,
        expected: { kind: 'year', from: start, to: end - 1 },
      });
    return { year: judged, acceptFrom: start };
  }
  if (stage === 'final') {
    const judged = year ?? end;
    if (judged < end)
      throw new PlansError('badYear', {
        what: 'year',
        found: judged,
        expected: { kind: 'year', from: end },
      });
    return { year: judged, acceptFrom: end };
  }
  throw unknownWord('stage', 'stage', stage, ['annual', 'midterm', 'final']);
}

/** Names each year of an indicator whose figures contradict each other, once, however many targets it serves. */
function contradictedYears(targets: readonly TargetEvaluation[]): Issue[] {
  const places = new Set<string>();
  for (const { indicator, evidence } of targets)
    for (const year of evidence.contradicted) places.add(`${indicator} ${year}`);
  return [...places].map((found) => makeIssue('contradiction', { found }));
}

/** Names the indicators and areas whose observations no target looked at, so that nothing is lost in silence. */
function unusedObservations(
  plan: Plan,
  observations: readonly Observation[],
  here: readonly Observation[],
): Issue[] {
  const used = new Set<string>();
  for (const { indicator, components = [], rule } of plan.targets) {
    used.add(indicator);
    for (const component of components) used.add(component);
    if (rule.kind === 'compare' && rule.referenceIndicator) used.add(rule.referenceIndicator);
  }
  // Where all observations are of the area, which is the usual call for many areas, none lies elsewhere.
  const inArea = here.length === observations.length ? undefined : new Set(here);
  const notAsked = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  for (const one of observations) {
    if (!used.has(one.indicator)) countOne(notAsked, one.indicator);
    else if (inArea?.has(one) === false) countOne(elsewhere, one.area);
  }
  return [...notAsked, ...elsewhere].map(([found, count]) =>
    makeIssue('unused', { severity: 'notice', found, count }),
  );
}

function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
