import * as z from 'zod';
import { decimalString, record, text, unitId, year } from './basics.js';

const bound = record({ kind: z.enum(['atLeast', 'atMost', 'around']), value: decimalString, unit: unitId });
const range = record({ kind: z.literal('between'), min: decimalString, max: decimalString, unit: unitId });
const change = record({ kind: z.literal('changeFrom'), baseYear: year, change: decimalString, unit: z.literal('percent') });
const trend = record({ kind: z.literal('trend'), direction: z.enum(['up', 'down', 'slowing']) });
const compare = record({
  kind: z.literal('compare'),
  relation: z.enum(['atLeast', 'matches', 'narrows']),
  reference: text,
  referenceIndicator: z.exactOptional(z.string()),
  across: z.exactOptional(z.enum(['sex', 'residence', 'township'])),
});
const coverage = record({ kind: z.literal('coverage'), extent: z.exactOptional(z.enum(['all', 'none'])) });

/**
 * What a target asks for; mirrors `Rule`.
 *
 * @edge Exactly these keys: a misspelt one is an error. Values are decimal strings; a number is refused.
 * @example
 * ```ts
 * import { ruleSchema } from '@lipu/plans/schema';
 * console.log(ruleSchema.safeParse({ kind: 'atMost', value: '12', unit: 'per100000' }).success); // true
 * console.log(ruleSchema.safeParse({ kind: 'atMost', value: 12, unit: 'per100000' }).success); // false
 * ```
 */
export const ruleSchema = z.discriminatedUnion('kind', [bound, range, change, trend, compare, coverage]);
