import * as z from 'zod';
import { isoDate, list, record, text, year } from './basics.js';
import { targetSchema } from './targetSchema.js';

const clause = record({ id: z.string().min(1), list: z.enum(['goal', 'measure']), number: z.int().min(1), title: text, targets: list(z.string()) });
const domain = record({ id: z.string().min(1), number: z.int().min(1), name: text, goals: list(clause), measures: list(clause) });
const article = record({ id: z.string().min(1), part: z.enum(['implementation', 'monitoring']), number: z.int().min(1), title: text, summary: text });

/**
 * Mirrors `Plan`. What hangs together inside a plan is checked by `definePlan`.
 *
 * @example
 * ```ts
 * import { womenPlan } from '@lipu/plans';
 * import { planSchema } from '@lipu/plans/schema';
 * console.log(planSchema.safeParse(womenPlan).success, planSchema.safeParse({ ...womenPlan, title: '' }).success); // true false
 * ```
 */
export const planSchema = record({
  id: z.string().min(1),
  name: text,
  period: record({ start: year, end: year }),
  issuedOn: isoDate,
  areaCode: z.string(),
  source: z.string(),
  domains: list(domain),
  targets: list(targetSchema),
  articles: list(article),
});
