import * as z from 'zod';
import { exactPartial, strictObject } from 'zod/mini';
import { decimalString, record, year } from './basics.js';

const tolerance = decimalString.regex(/^\d/);
const share = z.number().min(0).max(1);

const warnings = { unlikelyProbability: share, volatileShare: z.number().min(0), headroomShare: share, staleYears: z.int().min(0) };
const policy = {
  baseYear: year,
  aroundTolerance: tolerance,
  matchTolerance: tolerance,
  nearBand: tolerance,
  courseTolerance: tolerance,
  confidence: z.number().gt(0).lt(1),
  poolingYears: z.int().min(1).max(30),
  method: z.enum(['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment']),
};

/**
 * Mirrors `Policy`: every value, as an evaluation echoes it.
 *
 * @example
 * ```ts
 * import { defaultPolicy } from '@lipu/plans';
 * import { policySchema } from '@lipu/plans/schema';
 * console.log(policySchema.safeParse(defaultPolicy).success, policySchema.safeParse({ nearBand: '0.005' }).success); // true false
 * ```
 */
export const policySchema = record({ ...policy, warnings: record(warnings) });

/**
 * Mirrors `PolicyInput`: what a caller may give, only what differs from the default.
 *
 * @example
 * ```ts
 * import { policyInputSchema } from '@lipu/plans/schema';
 * console.log(policyInputSchema.parse({ nearBand: '0.005' })); // { nearBand: '0.005' }
 * ```
 */
export const policyInputSchema = z.readonly(exactPartial(strictObject({ ...policy, warnings: z.readonly(exactPartial(strictObject(warnings))) })));
