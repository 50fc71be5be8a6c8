import * as z from 'zod';
import { indicatorSchema } from './indicatorSchema.js';
import { observationSchema } from './observationSchema.js';
import { planEvaluationSchema } from './planEvaluationSchema.js';
import { planSchema } from './planSchema.js';
import { policyInputSchema } from './policySchema.js';

/**
 * The shapes as JSON Schema (2020-12), for validators in other languages.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from '@lipu/plans/schema';
 * jsonSchemas().observation.$schema; // 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function jsonSchemas() {
  return {
    plan: z.toJSONSchema(planSchema),
    indicator: z.toJSONSchema(indicatorSchema),
    observation: z.toJSONSchema(observationSchema),
    evaluation: z.toJSONSchema(planEvaluationSchema),
    policy: z.toJSONSchema(policyInputSchema),
  };
}
