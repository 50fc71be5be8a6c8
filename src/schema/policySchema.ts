import { gt, lt, regex } from 'zod/mini';
import { scoringMethods } from '../model/Score.js';
import {
  count,
  decimalString,
  integerFrom,
  number,
  numberFrom,
  oneOf,
  partial,
  record,
  year,
} from './basics.js';

const tolerance = decimalString.check(regex(/^\d/));
const share = numberFrom(0, 1);

const warnings = {
  unlikelyProbability: share,
  volatileShare: numberFrom(0),
  headroomShare: share,
  suspectFactor: numberFrom(1),
  staleYears: count,
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
 * A complete policy, as an evaluation returns it; mirrors `Policy`.
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
export const policySchema = record({ ...policy, warnings: record(warnings) });

/**
 * The part of a policy that differs from the default; mirrors `PolicyInput`.
 *
 * @example
 * ```ts
 * import { policyInputSchema } from '@lipu/plans/schema';
 * console.log(policyInputSchema.parse({ nearBand: '0.005' })); // { nearBand: '0.005' }
 * ```
 */
export const policyInputSchema = partial({ ...policy, warnings: partial(warnings) });
