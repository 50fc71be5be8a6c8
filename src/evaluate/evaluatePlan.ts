import { findNearest } from '../errors/findNearest.js';
import { type Issue, makeIssue } from '../errors/Issue.js';
import { PlansError } from '../errors/PlansError.js';
import { isYear, requireArgument, requireOptions } from '../errors/requireArgument.js';
import { indexAreas, isKnown, resolveArea } from '../lookup/indexAreas.js';
import { indexIndicators } from '../lookup/indexIndicators.js';
import { rememberFrozen } from '../lookup/rememberFrozen.js';
import { requirePlan } from '../lookup/requirePlan.js';
import type { EvaluationOf } from '../model/EvaluationOf.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts, Stage } from '../model/PlanEvaluation.js';
import type { Target } from '../model/Target.js';
import type { EvaluationParts, TargetVerdict } from '../model/TargetEvaluation.js';
import { version } from '../version.js';
import {
  areaOptionsShape,
  type EvaluationOptions,
  type PartsOption,
  prepareContext,
} from './Context.js';
import { evaluateInContext } from './evaluateInContext.js';
import { subjectOf } from './series/listContradictions.js';
import { sortObservations } from './sortObservations.js';
import { summarise } from './summarise.js';
import { locate } from './unusable.js';
import { controlUrgency } from './warnings/controlUrgency.js';

/** Options for the evaluation of a plan, other than its stage and year. */
export interface PlanSettings extends Omit<EvaluationOptions, 'year'> {
  /** The area to evaluate, by code, name or alias; by default, that of the plan. */
  readonly area?: string | undefined;
}

/** The stage and the year to evaluate. Only the annual stage requires a year. */
export type StageOptions =
  | { readonly stage?: 'annual' | undefined; readonly year: number }
  | { readonly stage: 'midterm' | 'final'; readonly year?: number | undefined };

/** Options for the evaluation of a plan. */
export type PlanOptions = PlanSettings & StageOptions;

/**
 * Evaluates every target of a plan against observations; the plan need not be one of ours. The
 * function of the same name in `@lipu/plans` uses our catalogue by default.
 *
 * @edge If there is no catalogue, the units and scales of indicators, the printed baselines and the
 * townships are unknown. Observations of other indicators, of other areas, and of groups and places
 * that no target reads or compares are reported as issues, and so is every indicator of the plan
 * that a catalogue of indicators does not define. An area does not have to be in the catalogue: one
 * that neither the catalogue nor an observation names is evaluated without data, with the issue
 * `unknownArea` and the nearest name. An observation of the plan's indicators with an invalid or
 * misspelt field throws; its value and unit are checked only if a verdict needs them.
 * @throws {@link PlansError} `badYear` for a year that the stage does not allow; `badNumber`,
 * `badYear`, `mixedUnits`, `unknownId` or `badArgument` for an observation that cannot be used;
 * `unknownId` for an empty area; `badArgument` for an argument of the wrong type.
 * @example
 * ```ts
 * import { evaluatePlan } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * console.log(evaluatePlan(childrenPlan, [], { year: 2025 }).summary.attained); // 0
 * ```
 */
export function evaluatePlan<P extends Plan, Parts extends EvaluationParts = 'all'>(
  plan: P,
  observations: readonly Observation[],
  options: PlanOptions & PartsOption<Parts>,
): EvaluationOf<P, Parts>;
export function evaluatePlan(
  plan: Plan,
  observations: readonly Observation[],
  options: PlanOptions & PartsOption,
): PlanVerdicts {
  requirePlan(plan);
  requireArgument('observations', observations, 'objects');
  requireOptions('options', options, areaOptionsShape);
  const { catalogue: { indicators = [], areas = [] } = {} } = options;
  const known = indexAreas(areas);
  const isObserved = (place: string) => observations.some((one) => one.area === place);
  const named = options.area ?? plan.areaCode;
  const isOfPlan = named === plan.areaCode;
  const area = isOfPlan && named === '' ? named : resolveArea(named, known, isObserved);
  const definitions = indexIndicators(indicators);
  const stage = options.stage ?? 'annual';
  const year = yearOf(stage, options.year, plan.period);
  const sorted = sortObservations(plan, observations, area, known, definitions);
  const context = prepareContext(
    sorted.here,
    sorted.elsewhere,
    { ...options, year },
    { area, period: plan.period, stage, parts: options.parts },
  );
  const judged = alike(plan.targets).map((target) => {
    try {
      return evaluateInContext(target, context);
    } catch (error) {
      throw locate(error, target, observations);
    }
  });
  const targets = controlUrgency(judged, context.policy.warnings.falseDiscoveryRate);
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
    issues: [
      ...(options.area === undefined || isKnown(area, known) || isObserved(area)
        ? []
        : [makeIssue('unknownArea', { found: area, nearest: findNearest(area, known.names()) })]),
      ...outsidePeriod(year, stage, plan.period),
      ...listUndefined(sorted.indicators, definitions),
      ...listContradicted(targets, area),
      ...sorted.issues,
    ],
  };
}

/**
 * Returns the targets of a plan as objects with the same properties, which V8 reads faster: without
 * this, the verdicts of `npm run bench -- country` take 7 % longer.
 */
const alike = /* @__PURE__ */ rememberFrozen((targets: Plan['targets']) =>
  targets.map(
    (target) =>
      ({ sex: undefined, components: undefined, restates: undefined, ...target }) as Target,
  ),
);

/**
 * Returns the year that a stage evaluates. The plans state no year for the mid-term evaluation, so
 * we assume the fifth year of the period (2025 for 2021–2030). The final stage evaluates the end of
 * the period unless a later year is given.
 *
 * @throws {@link PlansError} `badYear` for a year that the stage does not allow.
 */
export function yearOf(
  stage: Stage,
  year: number | undefined,
  { start, end }: Plan['period'],
): number {
  switch (stage) {
    case 'annual':
      if (!isYear(year)) requireArgument('options.year', year, 'year');
      return year as number;
    case 'midterm':
      return yearBetween(year ?? start + 4, start, end - 1);
    case 'final':
      return yearBetween(year ?? end, end);
  }
}

function yearBetween(year: number, from: number, to = Infinity): number {
  if (year >= from && year <= to) return year;
  throw new PlansError('badYear', {
    what: 'year',
    path: 'options.year',
    found: year,
    expected: { kind: 'year', from, ...(to === Infinity ? {} : { to }) },
  });
}

/**
 * Reports a year outside the plan: before its base year, which is the year before its period, or
 * after its end. The final stage can be evaluated later.
 */
function outsidePeriod(year: number, stage: Stage, { start, end }: Plan['period']): Issue[] {
  const from = start - 1;
  if (stage !== 'annual' || (year >= from && year <= end)) return [];
  const expected = { kind: 'year', from, to: end } as const;
  return [makeIssue('outsidePeriod', { severity: 'notice', found: year, expected })];
}

/**
 * Reports the indicators of a plan that the catalogue does not define, whose targets are judged by
 * the rule alone. Without a catalogue, no definition is expected.
 */
function listUndefined(
  used: Iterable<string>,
  known: ReadonlyMap<string, IndicatorFacts>,
): Issue[] {
  if (known.size === 0) return [];
  return [...used]
    .filter((id) => !known.has(id))
    .map((found) => {
      const nearest = findNearest(found, [...known.keys()]);
      return makeIssue('unknownIndicator', { severity: 'notice', found, nearest });
    });
}

/** Reports the figures that contradict each other, only once even if several targets use them. */
function listContradicted(targets: readonly TargetVerdict[], area: string): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { contradicted } of targets)
    for (const contradiction of contradicted) {
      const { indicator: found, year, figures } = contradiction;
      const of = subjectOf(contradiction, area);
      const issue = makeIssue('contradiction', { year, found, of, figures });
      issues.set(JSON.stringify(contradiction), issue);
    }
  return [...issues.values()];
}
