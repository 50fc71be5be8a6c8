import * as z from 'zod';
import { decimalString, list, record, sex, text, unitId, year } from './basics.js';

const baseline = record({ year, value: decimalString, unit: unitId, area: z.string(), sex, plan: z.string(), place: z.string() });

/**
 * An indicator as data; mirrors `Indicator`.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@lipu/plans';
 * import { indicatorSchema } from '@lipu/plans/schema';
 * console.log(indicatorSchema.safeParse(getIndicator('infant-mortality-rate')).success); // true
 * ```
 */
export const indicatorSchema = record({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: text,
  aliases: list(z.string()),
  definition: text,
  unit: unitId,
  polarity: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  bounds: record({ min: z.exactOptional(decimalString), max: z.exactOptional(decimalString) }),
  population: text,
  sex: z.exactOptional(z.enum(['female', 'male'])),
  residence: z.exactOptional(z.enum(['urban', 'rural'])),
  scale: z.enum(['log', 'logit', 'identity']),
  counts: z.exactOptional(record({ numerator: text, denominator: text })),
  within: z.exactOptional(z.string()),
  sdg: z.exactOptional(list(z.string())),
  baselines: list(baseline),
});
