import * as z from 'zod';
import { decimalString, record, residence, sex, status, unitId } from './basics.js';

/** Mirrors `Observation`. For rows as people write them use `parseObservations`. */
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
