import * as z from 'zod';
import { decimalString, year } from './basics.js';

const tolerance = decimalString.regex(/^\d/);
const share = z.number().min(0).max(1);

const warnings = z.strictObject({ unlikelyProbability: share, volatileShare: z.number().min(0), headroomShare: share, staleYears: z.int().min(0) });
const policy = z.strictObject({
  baseYear: year,
  aroundTolerance: tolerance,
  matchTolerance: tolerance,
  nearBand: tolerance,
  courseTolerance: tolerance,
  confidence: z.number().gt(0).lt(1),
  poolingYears: z.int().min(1).max(30),
  method: z.enum(['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment']),
});

/** Mirrors `Policy`: every value, as an evaluation echoes it. */
export const policySchema = policy.extend({ warnings: warnings.readonly() }).readonly();

/** Mirrors what a caller may give: only what differs from the default. */
export const policyInputSchema = policy
  .extend({ warnings })
  .partial()
  .extend({ warnings: z.optional(warnings.partial()) });
