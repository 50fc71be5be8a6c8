import * as z from 'zod';
import { strictObject } from 'zod/mini';
import { maxDigits } from '../units/decimalString.js';
import type { UnitId } from '../units/UnitId.js';
import { units } from '../units/units.js';

// The small pieces that every schema is made of.

/**
 * An object of exactly these keys: a misspelt key is an error and not a loss.
 *
 * It is zod's plain object, not that of `z.strictObject`, which tries `new Function` as soon as it is made: under a strict content security
 * policy that is a violation, caught but reported, and switching it off takes `z.config`, which belongs to the application.
 */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.readonly(strictObject(shape));
export const list = <Of extends z.core.SomeType>(of: Of) => z.readonly(z.array(of));

/** A number as printed. One that the library worked out may be longer than what it accepts from outside. */
export const figure = z.string().regex(/^-?\d+(\.\d+)?$/);
export const decimalString = figure.max(maxDigits);
export const unitId = z.enum(Object.keys(units) as [UnitId, ...UnitId[]]);
export const text = record({ zh: z.string().min(1), en: z.string().min(1) });
export const year = z.int().min(1900).max(2200);
export const isoDate = z.iso.date();
export const sex = z.enum(['total', 'female', 'male']);
export const residence = z.enum(['total', 'urban', 'rural']);
export const status = z.enum(['final', 'provisional', 'estimated']);
export const quantity = record({ value: figure, unit: unitId });
export const count = z.int().min(0);
