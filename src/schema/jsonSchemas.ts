import * as z from 'zod/mini';
import { attainmentSchema } from './attainmentSchema.js';
import { quantity, text } from './basics.js';
import { indicatorSchema } from './indicatorSchema.js';
import { issueSchema } from './issueSchema.js';
import { observationSchema } from './observationSchema.js';
import { planEvaluationSchema } from './planEvaluationSchema.js';
import { planSchema } from './planSchema.js';
import { policyInputSchema, policySchema } from './policySchema.js';
import { ruleSchema } from './ruleSchema.js';
import { targetEvaluationSchema } from './targetEvaluationSchema.js';
import { targetSchema } from './targetSchema.js';

/**
 * The schemas as JSON Schema (2020-12), for validators in other languages.
 *
 * @edge Shared shapes (`Text`, `Quantity`, `Rule` …) are written once under `$defs`. Unknown keys
 * are refused, as by the zod schemas. Each call returns new objects.
 * @source JSON Schema, draft 2020-12
 * @example
 * ```ts
 * import { jsonSchemas } from '@lipu/plans/schema';
 * console.log(jsonSchemas().observation.$schema); // https://json-schema.org/draft/2020-12/schema
 * ```
 */
export function jsonSchemas(): Readonly<
  Record<
    'plan' | 'indicator' | 'observation' | 'evaluation' | 'policy',
    z.core.JSONSchema.BaseSchema
  >
> {
  // Names the shared shapes. The registry is ours: zod's own belongs to the application.
  const metadata = z.registry<{ id: string }>();
  metadata
    .add(text, { id: 'Text' })
    .add(quantity, { id: 'Quantity' })
    .add(ruleSchema, { id: 'Rule' })
    .add(targetSchema, { id: 'Target' })
    .add(policySchema, { id: 'Policy' })
    .add(issueSchema, { id: 'Issue' })
    .add(attainmentSchema, { id: 'Attainment' })
    .add(targetEvaluationSchema, { id: 'TargetEvaluation' });
  const convert = (schema: z.core.$ZodType) =>
    z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      metadata,
      // `readOnly` means something else in JSON Schema.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    });
  return {
    plan: convert(planSchema),
    indicator: convert(indicatorSchema),
    observation: convert(observationSchema),
    evaluation: convert(planEvaluationSchema),
    policy: convert(policyInputSchema),
  };
}
