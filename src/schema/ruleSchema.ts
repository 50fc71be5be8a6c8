import * as z from 'zod';
import { decimalString, text, unitId, year } from './basics.js';

const bound = z.strictObject({ kind: z.enum(['atLeast', 'atMost', 'around']), value: decimalString, unit: unitId }).readonly();
const range = z.strictObject({ kind: z.literal('between'), min: decimalString, max: decimalString, unit: unitId }).readonly();
const change = z.strictObject({ kind: z.literal('changeFrom'), baseYear: year, change: decimalString, unit: z.literal('percent') }).readonly();
const trend = z.strictObject({ kind: z.literal('trend'), direction: z.enum(['up', 'down', 'slowing']) }).readonly();
const compare = z
  .strictObject({
    kind: z.literal('compare'),
    relation: z.enum(['atLeast', 'matches', 'narrows']),
    reference: text,
    referenceIndicator: z.exactOptional(z.string()),
    across: z.exactOptional(z.enum(['sex', 'residence', 'township'])),
  })
  .readonly();
const coverage = z.strictObject({ kind: z.literal('coverage'), extent: z.exactOptional(z.enum(['all', 'none'])) }).readonly();

/** Mirrors `Rule`. */
export const ruleSchema = z.union([bound, range, change, trend, compare, coverage]);
