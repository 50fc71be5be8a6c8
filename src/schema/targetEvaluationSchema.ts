import * as z from 'zod';
import { attainmentSchema, notAssessed } from './attainmentSchema.js';
import { count, list, quantity, residence, sex, status, unitId } from './basics.js';
import { ruleSchema } from './ruleSchema.js';
import { clauseAddressSchema, scopeSchema, timingSchema } from './targetSchema.js';

const optionalText = z.exactOptional(z.string());
const observed = z
  .strictObject({
    year: z.int(),
    value: z.string(),
    unit: unitId,
    sex,
    residence,
    status,
    source: optionalText,
    numerator: optionalText,
    denominator: optionalText,
    component: optionalText,
    derived: z.exactOptional(z.enum(['gap', 'yearlyChange'])),
  })
  .readonly();
const baseline = z.strictObject({ year: z.int(), value: z.string(), unit: unitId, origin: z.enum(['observed', 'plan']), source: optionalText }).readonly();
const progress = z.union([z.strictObject({ status: z.literal('assessed'), share: z.number(), expectedShare: z.number(), pace: z.number() }).readonly(), notAssessed]);
const headroom = z
  .strictObject({
    now: quantity,
    atBase: quantity,
    change: quantity,
    shareLeft: z.union([z.strictObject({ status: z.literal('assessed'), value: z.number() }).readonly(), notAssessed]),
    runsOutIn: z.exactOptional(z.int()),
  })
  .readonly();
const change = z.strictObject({ from: z.int(), to: z.int(), difference: quantity, relative: z.exactOptional(z.number()) }).readonly();
const bound = z
  .strictObject({
    relation: z.enum(['atLeast', 'atMost']),
    value: z.string(),
    unit: unitId,
    year: z.int(),
    from: z.string(),
    implies: z.exactOptional(z.enum(['attained', 'missed'])),
  })
  .readonly();
const outlook = z.union([
  z
    .strictObject({
      status: z.literal('assessed'),
      year: z.int(),
      expected: z.number(),
      robust: z.number(),
      unit: unitId,
      interval: z.strictObject({ low: z.number(), high: z.number(), level: z.number() }).readonly(),
      probability: z.number(),
      verdict: z.enum(['attains', 'misses', 'undecided']),
      attainedIn: z.exactOptional(z.int()),
      scale: z.enum(['log', 'logit', 'identity']),
      scaleReason: z.exactOptional(z.literal('nonPositive')),
      years: list(z.int()),
    })
    .readonly(),
  notAssessed,
]);
const disparity = z
  .strictObject({
    kind: z.enum(['sex', 'residence', 'township']),
    year: z.int(),
    groups: list(z.strictObject({ group: z.string(), value: z.string(), attained: z.exactOptional(z.boolean()) }).readonly()),
    absolute: quantity,
    relative: z.exactOptional(z.number()),
    base: z.exactOptional(z.strictObject({ year: z.int(), absolute: quantity }).readonly()),
    trend: z.exactOptional(z.enum(['narrowing', 'widening', 'unchanged'])),
    masked: list(z.string()),
    total: z.exactOptional(z.strictObject({ reported: z.string(), weighted: z.string(), agrees: z.boolean() }).readonly()),
  })
  .readonly();
const warning = z
  .strictObject({
    code: z.enum([
      'unlikelyToAttain',
      'volatile',
      'erodingHeadroom',
      'lostAttainment',
      'reversal',
      'maskedGroup',
      'smallNumbers',
      'stale',
      'missing',
      'inconsistent',
      'suspectUnit',
    ]),
    urgency: z.enum(['high', 'medium', 'low']),
    figures: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    threshold: z.exactOptional(z.union([z.string(), z.number()])),
  })
  .readonly();
const dated = { year: z.int(), value: z.string(), unit: unitId, status };
const evidence = z
  .strictObject({
    clause: z.string(),
    wording: z.string(),
    readings: list(z.string()),
    series: list(z.strictObject({ ...dated, source: optionalText }).readonly()),
    contradicted: list(z.int()),
    replaced: list(z.strictObject(dated).readonly()),
  })
  .readonly();

/** Mirrors `TargetEvaluation`. */
export const targetEvaluationSchema = z
  .strictObject({
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
    path: list(z.strictObject({ year: z.int(), value: z.string() }).readonly()),
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
  })
  .readonly();
