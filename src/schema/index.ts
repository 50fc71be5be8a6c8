/**
 * Validators: zod schemas of every shape, `parseObservations` for rows from outside, `definePlan` for plans of your own, JSON Schemas. It brings
 * zod and no documents.
 *
 * The schemas are those of `zod/mini`: `parse`, `safeParse`, `check`, and they stand inside any schema of an application, whether it is made with
 * `zod` or `zod/mini`. What is wrong is said as what was expected and what was found.
 *
 * @module \@lipu/plans/schema
 */
export { definePlan } from './definePlan.js';
export { indicatorSchema } from './indicatorSchema.js';
export { issueSchema } from './issueSchema.js';
export { jsonSchemas } from './jsonSchemas.js';
export { observationSchema } from './observationSchema.js';
export type { ParseOptions } from './ParseOptions.js';
export { parseObservations } from './parseObservations.js';
export { planEvaluationSchema } from './planEvaluationSchema.js';
export { planSchema } from './planSchema.js';
export { policyInputSchema, policySchema } from './policySchema.js';
export { ruleSchema } from './ruleSchema.js';
export { targetEvaluationSchema } from './targetEvaluationSchema.js';
export { targetSchema } from './targetSchema.js';
export type { VocabularyInput } from './Vocabulary.js';
