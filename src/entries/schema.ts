/**
 * Validators: zod schemas of every shape, `parseObservations` for rows from outside, `definePlan`
 * for plans of your own, JSON Schemas. It brings zod and no documents.
 *
 * The schemas are those of `zod/mini`: `parse`, `safeParse`, `check`, and they stand inside any
 * schema of an application, whether it is made with `zod` or `zod/mini`. What is wrong is said as
 * what was expected and what was found.
 *
 * @module \@lipu/plans/schema
 */

export { parseObservations } from '../input/parseObservations.js';
export type { Defaults, ParseOptions } from '../input/ReadOptions.js';
export { definePlan } from '../schema/definePlan.js';
export { indicatorSchema } from '../schema/indicatorSchema.js';
export { issueSchema } from '../schema/issueSchema.js';
export { jsonSchemas } from '../schema/jsonSchemas.js';
export { observationSchema } from '../schema/observationSchema.js';
export { planEvaluationSchema } from '../schema/planEvaluationSchema.js';
export { planSchema } from '../schema/planSchema.js';
export { policyInputSchema, policySchema } from '../schema/policySchema.js';
export { ruleSchema } from '../schema/ruleSchema.js';
export { targetEvaluationSchema } from '../schema/targetEvaluationSchema.js';
export { targetSchema } from '../schema/targetSchema.js';
