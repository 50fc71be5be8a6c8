import * as z from 'zod';
import { reasonSchema } from './attainmentSchema.js';
import { count, list } from './basics.js';
import { issueSchema } from './issueSchema.js';
import { policySchema } from './policySchema.js';
import { targetEvaluationSchema } from './targetEvaluationSchema.js';

const compliance = z.strictObject({ numerator: count, monitorable: count, all: count }).readonly();
const counts = {
  total: count,
  attained: count,
  nearlyAttained: count,
  missed: count,
  notAssessed: count,
  byReason: z.partialRecord(reasonSchema, count).readonly(),
  compliance: z.strictObject({ strict: compliance, withNearly: compliance }).readonly(),
};
const summary = z
  .strictObject({
    ...counts,
    domains: list(z.strictObject({ domain: z.string(), number: z.int(), ...counts }).readonly()),
    lists: z.strictObject({ goal: z.strictObject(counts).readonly(), measure: z.strictObject(counts).readonly() }).readonly(),
  })
  .readonly();

/** Mirrors `PlanEvaluation`: what `evaluatePlan` gives comes back from JSON unchanged. */
export const planEvaluationSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    libraryVersion: z.string(),
    plan: z.string(),
    area: z.string(),
    year: z.int(),
    stage: z.enum(['annual', 'midterm', 'final']),
    policy: policySchema,
    targets: list(targetEvaluationSchema),
    summary,
    issues: list(issueSchema),
  })
  .readonly();
