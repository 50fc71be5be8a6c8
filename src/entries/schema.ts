/**
 * Validators: zod schemas of plans, indicators, observations, evaluations and policies,
 * `parseObservations` for external rows, `definePlan` for your own plans, and JSON Schemas. It
 * includes zod, but no plans or indicators.
 *
 * The schemas use `zod/mini` (`parse`, `safeParse`, `check`) and can be nested in any schema of an
 * application, whether created with `zod` or `zod/mini`. Messages state the expected and the actual
 * value.
 *
 * @module \@lipu/plans/schema
 */

export { parseObservations } from '../input/parseObservations.js';
export type { Defaults, ParseOptions } from '../input/ReadOptions.js';
export type { Schema } from '../schema/basics.js';
export { definePlan } from '../schema/definePlan.js';
export { indicatorSchema } from '../schema/indicatorSchema.js';
export { issueSchema } from '../schema/issueSchema.js';
export { type JsonSchemaName, jsonSchemas } from '../schema/jsonSchemas.js';
export { observationSchema } from '../schema/observationSchema.js';
export { planEvaluationSchema } from '../schema/planEvaluationSchema.js';
export { planSchema } from '../schema/planSchema.js';
export { policyInputSchema, policySchema } from '../schema/policySchema.js';
export { ruleSchema } from '../schema/ruleSchema.js';
export { targetEvaluationSchema } from '../schema/targetEvaluationSchema.js';
export { targetSchema } from '../schema/targetSchema.js';
