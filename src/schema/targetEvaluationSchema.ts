import * as z from 'zod';
import { attainmentSchema, notAssessed } from './attainmentSchema.js';
import { count, figure, list, quantity, record, residence, sex, status, unitId } from './basics.js';
import { ruleSchema } from './ruleSchema.js';
import { clauseAddressSchema, scopeSchema, timingSchema } from './targetSchema.js';

const optionalText = z.exactOptional(z.string());
const observed = record({
  year: z.int(),
  value: figure,
  unit: unitId,
  sex,
  residence,
  status,
  source: optionalText,
  numerator: z.exactOptional(figure),
  denominator: z.exactOptional(figure),
  component: optionalText,
  derived: z.exactOptional(z.enum(['gap', 'yearlyChange'])),
});
const baseline = record({ year: z.int(), value: figure, unit: unitId, origin: z.enum(['observed', 'plan']), source: optionalText });
const progress = z.discriminatedUnion('status', [record({ status: z.literal('assessed'), share: z.number(), expectedShare: z.number(), pace: z.number() }), notAssessed]);
const headroom = record({
  now: quantity,
  atBase: quantity,
  change: quantity,
  shareLeft: z.discriminatedUnion('status', [record({ status: z.literal('assessed'), value: z.number() }), notAssessed]),
  runsOutIn: z.exactOptional(z.int()),
});
const change = record({ from: z.int(), to: z.int(), difference: quantity, relative: z.exactOptional(z.number()) });
const bound = record({
  relation: z.enum(['atLeast', 'atMost']),
  value: figure,
  unit: unitId,
  year: z.int(),
  from: z.string(),
  implies: z.exactOptional(z.enum(['attained', 'missed'])),
});
const outlook = z.discriminatedUnion('status', [
  record({
    status: z.literal('assessed'),
    year: z.int(),
    expected: z.number(),
    robust: z.number(),
    unit: unitId,
    interval: record({ low: z.number(), high: z.number(), level: z.number() }),
    probability: z.number(),
    verdict: z.enum(['attains', 'misses', 'undecided']),
    attainedIn: z.exactOptional(z.int()),
    scale: z.enum(['log', 'logit', 'identity']),
    scaleReason: z.exactOptional(z.literal('nonPositive')),
    years: list(z.int()),
  }),
  notAssessed,
]);
const disparity = record({
  kind: z.enum(['sex', 'residence', 'township']),
  year: z.int(),
  groups: list(record({ group: z.string(), value: figure, attained: z.exactOptional(z.boolean()) })),
  absolute: quantity,
  relative: z.exactOptional(z.number()),
  base: z.exactOptional(record({ year: z.int(), absolute: quantity })),
  trend: z.exactOptional(z.enum(['narrowing', 'widening', 'unchanged'])),
  masked: list(z.string()),
  total: z.exactOptional(record({ reported: figure, weighted: figure, agrees: z.boolean() })),
});
const warning = record({
  code: z.enum(['unlikelyToAttain', 'volatile', 'erodingHeadroom', 'lostAttainment', 'reversal', 'maskedGroup', 'smallNumbers', 'stale', 'missing', 'inconsistent', 'suspectUnit']),
  urgency: z.enum(['high', 'medium', 'low']),
  figures: z.readonly(z.record(z.string(), z.union([z.string(), z.number()]))),
  threshold: z.exactOptional(z.union([z.string(), z.number()])),
});
const dated = { year: z.int(), value: figure, unit: unitId, status };
const evidence = record({
  clause: z.string(),
  wording: z.string(),
  readings: list(z.string()),
  series: list(record({ ...dated, source: optionalText })),
  contradicted: list(z.int()),
  replaced: list(record(dated)),
});

/**
 * One target, evaluated; mirrors `TargetEvaluation`.
 *
 * @example
 * ```ts
 * import { evaluateTarget, getTarget } from '@lipu/plans';
 * import { targetEvaluationSchema } from '@lipu/plans/schema';
 * const evaluation = evaluateTarget(getTarget('women.health.g2.maternal-mortality-ratio'), [], { year: 2025 });
 * console.log(targetEvaluationSchema.parse(evaluation).attainment); // { status: 'notAssessed', reason: 'noObservation' }
 * ```
 */
export const targetEvaluationSchema = record({
  target: z.string(),
  indicator: z.string(),
  clause: clauseAddressSchema,
  rule: ruleSchema,
  timing: timingSchema,
  scope: scopeSchema,
  dueYear: z.int(),
  year: z.int(),
  regime: z.enum(['improve', 'hold', 'open']),
  course: z.enum(['attained', 'ahead', 'onCourse', 'behind', 'movingAway', 'holding', 'eroding', 'lost', 'recovering', 'open']),
  observed: z.nullable(observed),
  baseline: z.nullable(baseline),
  attainment: attainmentSchema,
  progress,
  headroom: z.exactOptional(headroom),
  requiredPerYear: z.exactOptional(quantity),
  path: list(record({ year: z.int(), value: figure })),
  sincePrevious: z.exactOptional(change),
  sinceBase: z.exactOptional(change),
  firstAttained: z.exactOptional(z.int()),
  currentRun: count,
  lostSince: z.exactOptional(z.int()),
  bound: z.exactOptional(bound),
  outlook,
  disparities: list(disparity),
  warnings: list(warning),
  evidence,
});
