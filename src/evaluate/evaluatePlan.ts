import type { Issue } from '../errors/Issue.js';
import { PlansError } from '../errors/PlansError.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation, Stage } from '../model/PlanEvaluation.js';
import { version } from '../version.js';
import { contradictedYears } from './contradictedYears.js';
import { evaluateInContext } from './evaluateInContext.js';
import { type EvaluationOptions, prepareContext } from './prepareContext.js';
import { stageRules } from './stageRules.js';
import { summarise } from './summarise.js';
import { unusedObservations } from './unusedObservations.js';

/** What a caller can say about the evaluation of a plan. */
export interface PlanOptions extends Omit<EvaluationOptions, 'year'> {
  /** The year that is judged; may be left out where the stage says it (mid-term, final). */
  readonly year?: number | undefined;
  readonly stage?: Stage | undefined;
  /** The area that is judged; the plan's own unless another is named. */
  readonly area?: string | undefined;
  /** The language of the issues' messages. */
  readonly language?: 'zh' | 'en' | undefined;
}

/** Every target of a plan judged over observations; the public function of the same name adds the definitions that the library knows. */
export function evaluatePlan(plan: Plan, observations: readonly Observation[], options: PlanOptions): PlanEvaluation {
  const stage = options.stage ?? 'annual';
  const { year, acceptFrom } = stageRules(stage, options.year, plan.period);
  if (year === undefined) throw new PlansError('badYear', 'An annual evaluation needs a `year`', { expected: 'a year' });
  const area = options.area ?? plan.areaCode;
  const here = observations.filter(
    (one) => one.area === area || options.areas?.some((known) => known.code === one.area && known.parent === area) || isInstitution(one, options, area),
  );
  const context = prepareContext(here, { ...options, year }, { area, start: plan.period.start, acceptFrom });
  const targets = plan.targets.map((target) => evaluateInContext(target, context));
  const language = options.language ?? 'en';
  const issues: Issue[] = [...contradictedYears(targets, language), ...unusedObservations(plan, observations, here, language)];
  return { schemaVersion: 1, libraryVersion: version, plan: plan.id, area, year, stage, policy: context.policy, targets, summary: summarise(plan, targets), issues };
}

/** An observation of a place that no list of areas knows: an institution of the area, unless the area itself is a foreign one. */
function isInstitution(observation: Observation, { areas = [] }: PlanOptions, area: string): boolean {
  return !areas.some((known) => known.code === observation.area) && areas.some((known) => known.code === area);
}
