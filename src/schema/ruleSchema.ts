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

/** Mirrors `Rule`. */
export const ruleSchema = z.discriminatedUnion('kind', [bound, range, change, trend, compare, coverage]);
