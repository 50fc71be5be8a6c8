import * as z from 'zod/v4-mini';
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

/** The types that are published as JSON Schemas, by their names in code. */
export const jsonSchemaNames = [
  'observation',
  'indicator',
  'target',
  'plan',
  'planEvaluation',
  'policy',
] as const;
/** The names under which `jsonSchemas` returns the schemas. */
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

const roots = (): Record<JsonSchemaName, { schema: z.core.$ZodType; title: string }> => ({
  observation: { schema: observationSchema, title: 'Observation' },
  indicator: { schema: indicatorSchema, title: 'Indicator' },
  target: { schema: targetSchema, title: 'Target' },
  plan: { schema: planSchema, title: 'Plan' },
  planEvaluation: { schema: planEvaluationSchema, title: 'PlanEvaluation' },
  policy: { schema: policyInputSchema, title: 'PolicyInput' },
});

/**
 * Returns the schemas as JSON Schema (2020-12), for validators in other languages and for OpenAPI
 * 3.1. The files `@lipu/plans/schema/*.json` have the same content.
 *
 * @edge Shared shapes (`Text`, `Quantity`, `Rule` …) are defined once under `$defs`. Unknown keys
 * are rejected, as they are by the zod schemas. Each call returns new objects.
 * @source JSON Schema, draft 2020-12
 * @example
 * ```ts
 * import { jsonSchemas } from '@lipu/plans/schema';
 * const { $schema, $id, title } = jsonSchemas().observation;
 * console.log($schema); // https://json-schema.org/draft/2020-12/schema
 * console.log($id, title); // urn:lipu-plans:schema:observation Observation
 * ```
 */
export function jsonSchemas(): Readonly<Record<JsonSchemaName, z.core.JSONSchema.BaseSchema>> {
  // Names the shared shapes in our own registry, since that of zod belongs to the application.
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
  const convert = (name: JsonSchemaName): z.core.JSONSchema.BaseSchema => {
    const { schema, title } = roots()[name];
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata });
    const $id = `urn:lipu-plans:schema:${toFileName(name)}`;
    return { ...($schema && { $schema }), $id, title, ...rest };
  };
  const converted = jsonSchemaNames.map((name) => [name, convert(name)] as const);
  return Object.fromEntries(converted) as ReturnType<typeof jsonSchemas>;
}

/** Returns the file name of a schema: `planEvaluation` is published as `plan-evaluation.json`. */
export const toFileName = (name: JsonSchemaName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
