import * as z from 'zod';
import { list, record, text, year } from './basics.js';
import { ruleSchema } from './ruleSchema.js';

export const clauseAddressSchema = record({ plan: z.string(), domain: z.int().min(1), list: z.enum(['goal', 'measure']), item: z.int().min(1) });
export const timingSchema = z.enum(['reach', 'maintain', 'unstated']);
export const scopeSchema = z.enum(['area', 'perTownship', 'perInstitution']);

/**
 * One target of a plan; mirrors `Target`.
 *
 * @edge Exactly these keys: a misspelt one is an error. Values are decimal strings; a number is refused.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans';
 * import { targetSchema } from '@lipu/plans/schema';
 * console.log(targetSchema.parse(getTarget('women.health.g2.maternal-mortality-ratio')).boundWord); // 以下
 * ```
 */
export const targetSchema = record({
  id: z.string().min(1),
  indicator: z.string().min(1),
  clause: clauseAddressSchema,
  rule: ruleSchema,
  timing: timingSchema,
  dueYear: year,
  scope: scopeSchema,
  sex: z.exactOptional(z.enum(['female', 'male'])),
  wording: z.string(),
  boundWord: z.string(),
  components: z.exactOptional(list(z.string())),
  readings: list(record({ id: z.string(), decision: text, reason: text })),
});
