import * as z from 'zod';
import { isoDate, list, text, year } from './basics.js';
import { targetSchema } from './targetSchema.js';

const clause = z.strictObject({ id: z.string().min(1), list: z.enum(['goal', 'measure']), number: z.int().min(1), title: text, targets: list(z.string()) }).readonly();
const domain = z.strictObject({ id: z.string().min(1), number: z.int().min(1), name: text, goals: list(clause), measures: list(clause) }).readonly();
const article = z.strictObject({ id: z.string().min(1), part: z.enum(['implementation', 'monitoring']), number: z.int().min(1), title: text, summary: text }).readonly();

/** Mirrors `Plan`. What hangs together inside a plan is checked by `definePlan`. */
export const planSchema = z
  .strictObject({
    id: z.string().min(1),
    name: text,
    period: z.strictObject({ start: year, end: year }).readonly(),
    issuedOn: isoDate,
    areaCode: z.string(),
    source: z.string(),
    domains: list(domain),
    targets: list(targetSchema),
    articles: list(article),
  })
  .readonly();
