import { disparityKinds, gapTrends } from '../model/Disparity.js';
import { scaleNames } from '../model/Indicator.js';
import { derivations, type TargetEvaluation } from '../model/TargetEvaluation.js';
import { holdCourses, improveCourses } from '../model/Trajectory.js';
import { attainmentSchema, notAssessed, reasonSchema } from './attainmentSchema.js';
import {
  boolean,
  byKey,
  count,
  figure,
  integer,
  list,
  mirror,
  nullable,
  number,
  oneOf,
  only,
  optional,
  quantity,
  record,
  residence,
  sex,
  status,
  string,
  text,
  unitId,
} from './basics.js';
import { contradictionSchema } from './contradictionSchema.js';
import { ruleSchema } from './ruleSchema.js';
import { clauseAddressSchema, scopeSchema, timingSchema } from './targetSchema.js';
import { warningSchema } from './warningSchema.js';

const optionalText = optional(string);
const observed = record({
  year: integer,
  value: figure,
  unit: unitId,
  sex,
  residence,
  area: optionalText,
  institution: optionalText,
  status,
  source: optionalText,
  numerator: optional(figure),
  denominator: optional(figure),
  component: optionalText,
  derived: optional(oneOf(...derivations)),
});
const baseline = record({
  year: integer,
  value: figure,
  unit: unitId,
  origin: oneOf('observed', 'plan'),
  source: optionalText,
  printed: optional(quantity),
});
const progress = byKey(
  'status',
  record({ status: only('assessed'), share: number, expectedShare: number, pace: number }),
  notAssessed,
);
const headroom = record({
  now: quantity,
  atBase: quantity,
  change: quantity,
  shareLeft: byKey('status', record({ status: only('assessed'), value: number }), notAssessed),
  runsOutIn: optional(integer),
});
const path = list(record({ year: integer, value: figure }));
const change = record({
  from: integer,
  to: integer,
  difference: quantity,
  relative: optional(number),
});
const bound = record({
  relation: oneOf('atLeast', 'atMost'),
  value: figure,
  unit: unitId,
  year: integer,
  from: string,
  implies: optional(oneOf('attained', 'missed')),
});
const forecasted = {
  status: only('assessed'),
  year: integer,
  expected: number,
  unit: unitId,
  interval: record({ low: number, high: number, level: number }),
  probability: number,
  attainedIn: optional(integer),
  scale: oneOf(...scaleNames),
  years: list(integer),
};
const forecast = byKey(
  'status',
  byKey(
    'model',
    record({ ...forecasted, model: oneOf('rates', 'shares') }),
    record({ ...forecasted, model: only('values'), robust: number }),
  ),
  notAssessed,
);
const disparity = record({
  kind: oneOf(...disparityKinds),
  year: integer,
  groups: list(record({ group: string, value: figure, attained: optional(boolean) })),
  absolute: quantity,
  relative: optional(number),
  base: optional(record({ year: integer, absolute: quantity, relative: optional(number) })),
  trend: optional(oneOf(...gapTrends)),
  relativeTrend: optional(oneOf(...gapTrends)),
  masked: list(string),
  total: optional(record({ reported: figure, weighted: figure, agrees: boolean })),
});
const trajectory = byKey(
  'regime',
  record({
    regime: only('improve'),
    course: oneOf(...improveCourses),
    progress,
    requiredPerYear: optional(quantity),
    path,
  }),
  record({
    regime: only('hold'),
    course: oneOf(...holdCourses),
    headroom,
    requiredPerYear: optional(quantity),
    path,
  }),
  record({ regime: only('unknown'), reason: reasonSchema }),
);
const history = record({
  firstAttained: optional(integer),
  currentRun: count,
  lastMissed: optional(integer),
  lostSince: optional(integer),
  sincePrevious: optional(change),
  sinceBase: optional(change),
});
const dated = { year: integer, value: figure, unit: unitId, status };
const evidence = record({
  clause: string,
  wording: string,
  interpretations: list(string),
  series: list(record({ ...dated, source: optionalText })),
  replaced: list(record(dated)),
});

/**
 * The schema of the evaluation of a target, `TargetEvaluation`.
 *
 * @example
 * ```ts
 * import { evaluateTarget, getTarget } from '@lipu/plans';
 * import { targetEvaluationSchema } from '@lipu/plans/schema';
 * const target = getTarget('women.health.g2.maternal-mortality-ratio');
 * const evaluation = evaluateTarget(target, [], { year: 2025 });
 * const { attainment } = targetEvaluationSchema.parse(evaluation);
 * console.log(attainment); // { status: 'notAssessed', reason: 'noObservation' }
 * ```
 */
export const targetEvaluationSchema = mirror<TargetEvaluation>()(
  record({
    target: string,
    indicator: string,
    name: text,
    clause: clauseAddressSchema,
    rule: ruleSchema,
    timing: timingSchema,
    scope: scopeSchema,
    dueYear: integer,
    year: integer,
    restates: optionalText,
    observed: nullable(observed),
    attainment: attainmentSchema,
    contradicted: list(contradictionSchema),
    baseline: nullable(baseline),
    trajectory,
    history,
    bound: optional(bound),
    forecast,
    disparities: list(disparity),
    warnings: list(warningSchema),
    evidence,
  }),
);
