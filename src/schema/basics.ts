import * as z from 'zod';
import type { UnitId } from '../units/UnitId.js';
import { units } from '../units/units.js';

// The small pieces that every schema is made of. Objects are strict: a misspelt key is an error and not a loss.

export const decimalString = z
  .string()
  .max(120)
  .regex(/^-?\d+(\.\d+)?$/);
export const unitId = z.enum(Object.keys(units) as [UnitId, ...UnitId[]]);
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly();
export const year = z.int().min(1900).max(2200);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const sex = z.enum(['total', 'female', 'male']);
export const residence = z.enum(['total', 'urban', 'rural']);
export const status = z.enum(['final', 'provisional', 'estimated']);
export const quantity = z.strictObject({ value: z.string(), unit: unitId }).readonly();
export const count = z.int().min(0);
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
