import { jsonSchemas } from '../../src/schema/jsonSchemas.js';

/** The JSON Schemas by file name. */
export function listSchemas(): Readonly<Record<string, object>> {
  const { plan, indicator, observation, evaluation, policy } = jsonSchemas();
  const titled = (title: string, { $schema, ...rest }: object & { $schema?: unknown }) => ({
    $schema,
    title,
    ...rest,
  });
  return {
    observation: titled('One published figure', observation),
    indicator: titled('An indicator', indicator),
    // The plan schema defines a target; its own schema refers to that definition.
    target: { $schema: plan.$schema, title: 'A target', $ref: '#/$defs/Target', $defs: plan.$defs },
    plan: titled('A development plan', plan),
    'plan-evaluation': titled('A plan judged over observations', evaluation),
    policy: titled('What an evaluation assumes', policy),
  };
}
