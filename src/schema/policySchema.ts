import { gt, lt, regex } from 'zod/v4-mini';
import type { Policy, PolicyInput } from '../model/Policy.js';
import { scoringMethods } from '../model/Score.js';
import {
  count,
  decimalString,
  integerFrom,
  mirror,
  number,
  numberFrom,
  oneOf,
  partial,
  record,
  year,
} from './basics.js';

const tolerance = decimalString.check(regex(/^\d/));
const share = numberFrom(0, 1);
const leastThree = integerFrom(3);

const positive = number.check(gt(0));

const forecast = {
  slopeSd: positive,
  valueSlopeSd: positive,
  stall: share,
  levelEvents: positive,
  line: number.check(gt(0), lt(1)),
  dispersionLevel: share,
  excessLevel: share,
  leastYears: leastThree,
  leastValues: leastThree,
  widestShare: positive,
  widestMultiple: positive,
  horizon: count,
};
const warnings = {
  unlikelyProbability: share,
  volatileLevel: share,
  volatileShare: numberFrom(0),
  volatileYears: leastThree,
  changeLevel: share,
  trendLevel: share,
  overdispersionLevel: share,
  headroomShare: share,
  falseDiscoveryRate: share,
  staleYears: count,
  suspectFactor: number.check(gt(1)),
};
const policy = {
  baseYear: year,
  aroundTolerance: tolerance,
  matchTolerance: tolerance,
  nearBand: tolerance,
  courseTolerance: tolerance,
  confidence: number.check(gt(0), lt(1)),
  poolingYears: integerFrom(1, 30),
  method: oneOf(...scoringMethods),
};

/**
 * The schema of a complete policy, `Policy`, as an evaluation returns it.
 *
 * @example
 * ```ts
 * import { defaultPolicy } from '@lipu/plans';
 * import { policySchema } from '@lipu/plans/schema';
 * const policy = { ...defaultPolicy, baseYear: 2020 };
 * console.log(policySchema.safeParse(policy).success); // true
 * console.log(policySchema.safeParse({ nearBand: '0.005' }).success); // false
 * ```
 */
export const policySchema = mirror<Policy>()(
  record({
    ...policy,
    forecast: record(forecast),
    warnings: record(warnings),
  }),
);

/**
 * The schema of the part of a policy that differs from the default, `PolicyInput`.
 *
 * @example
 * ```ts
 * import { policyInputSchema } from '@lipu/plans/schema';
 * console.log(policyInputSchema.parse({ nearBand: '0.005' })); // { nearBand: '0.005' }
 * ```
 */
export const policyInputSchema = mirror<PolicyInput>()(
  partial({
    ...policy,
    forecast: partial(forecast),
    warnings: partial(warnings),
  }),
);
