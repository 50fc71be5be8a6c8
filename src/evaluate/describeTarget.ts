import type { IndicatorFacts } from '../model/Indicator.js';
import type { Target } from '../model/Target.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';

/** An evaluation that is being written. */
export type EvaluationDraft = { -readonly [Key in keyof TargetEvaluation]: TargetEvaluation[Key] };

/**
 * What every evaluation of a target begins with, before any figure is looked at.
 *
 * Field by field, in the order of the type: objects spread into one another here were a tenth of
 * the time that a plan takes.
 */
export function describeTarget(
  target: Target,
  indicator: IndicatorFacts | undefined,
  year: number,
): EvaluationDraft {
  const evaluation = {
    target: target.id,
    indicator: target.indicator,
    name: indicator?.name ?? { zh: target.indicator, en: target.indicator },
    clause: target.clause,
    rule: target.rule,
    timing: target.timing,
    scope: target.scope,
    dueYear: target.dueYear,
    year,
  } as EvaluationDraft;
  if (target.restates !== undefined) evaluation.restates = target.restates;
  return evaluation;
}

/** The id of the clause that a target is part of. */
export const clauseOf = ({ id }: Target): string => id.slice(0, id.lastIndexOf('.'));

/** The ids of the interpretations that a target rests on. */
export const listInterpretations = ({ interpretations }: Target): string[] =>
  interpretations.map(({ id }) => id);
