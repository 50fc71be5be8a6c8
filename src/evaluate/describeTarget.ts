import type { IndicatorFacts } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { Observed, TargetEvaluation } from '../model/TargetEvaluation.js';
import type { UnitId } from '../quantity/units.js';
import { traitsOf } from '../rules/ruleTraits.js';
import type { SlowingFigures } from './attainment/slowingFigures.js';
import { formatExact, type Point, type Series } from './series/Series.js';

/** A result that is being written. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** An evaluation that is being written. */
export type EvaluationDraft = Draft<TargetEvaluation>;

/**
 * Creates the part of an evaluation that depends on no figure.
 *
 * It is written field by field, in the order of the type: spreading objects into one another took a
 * tenth of the time needed to evaluate a plan.
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

/** Returns the id of the clause that a target belongs to. */
export const clauseIdOf = (target: string): string => target.slice(0, target.lastIndexOf('.'));

/** Gathers the basis of a verdict: the clause, its words, their interpretation, and the figures. */
export function evidenceOf(
  { id, wording, interpretations }: Target,
  { points, replaced }: Pick<Series, 'points' | 'replaced'>,
): TargetEvaluation['evidence'] {
  return {
    clause: clauseIdOf(id),
    wording,
    interpretations: interpretations.map((interpretation) => interpretation.id),
    series: points.map(({ observation: { year, value, unit, status, source } }) =>
      source === undefined ? { year, value, unit, status } : { year, value, unit, status, source },
    ),
    replaced: replaced.map(({ year, value, unit, status }) => ({ year, value, unit, status })),
  };
}

/** Returns the figure that a verdict is about. */
export function observedOf(
  { observation }: Point,
  { rule, scope }: Target,
  slowing: SlowingFigures | undefined,
  unit: UnitId,
  component: string | undefined,
): Observed {
  const { year, sex, residence, area, institution, status, source, numerator, denominator } =
    observation as Observation;
  const observed = {
    year,
    value: slowing === undefined ? observation.value : formatExact(slowing.after),
    unit: slowing === undefined ? observation.unit : unit,
    sex,
    residence,
  } as Draft<Observed>;
  if (scope !== 'area') observed.area = area;
  if (institution !== undefined) observed.institution = institution;
  observed.status = status;
  if (source !== undefined) observed.source = source;
  if (numerator !== undefined) observed.numerator = numerator;
  if (denominator !== undefined) observed.denominator = denominator;
  if (component !== undefined) observed.component = component;
  if (slowing !== undefined) observed.derived = 'yearlyChange';
  else if (rule.kind === 'compare' && traitsOf(rule).subject(rule) === 'gap')
    observed.derived = rule.gap === 'ratio' ? 'gapRatio' : 'gap';
  return observed;
}
