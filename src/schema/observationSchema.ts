import * as z from 'zod';
import { decimalString, record, residence, sex, status, unitId } from './basics.js';

/**
 * One published figure; mirrors `Observation`. For rows as people write them use `parseObservations`.
 *
 * @edge Exactly these keys: a misspelt one is an error. Values are decimal strings; a number is refused.
 * @example
 * ```ts
 * import { observationSchema } from '@lipu/plans/schema';
 * const figure = { indicator: 'infant-mortality-rate', year: 2020, value: '2.70', unit: 'permille', area: '450381', sex: 'total', residence: 'total', status: 'final' };
 * console.log(observationSchema.parse(figure).value, observationSchema.safeParse({ ...figure, value: 2.7 }).success); // 2.70 false
 * ```
 */
export const observationSchema = record({
  indicator: z.string().min(1),
  year: z.int().min(1900).max(2200),
  value: decimalString,
  unit: unitId,
  area: z.string(),
  sex,
  residence,
  numerator: z.exactOptional(decimalString),
  denominator: z.exactOptional(decimalString),
  status,
  source: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
});
