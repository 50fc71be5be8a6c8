import { type Indicator, scaleNames } from '../model/Indicator.js';
import {
  decimalString,
  list,
  matching,
  mirror,
  oneOf,
  only,
  optional,
  record,
  sex,
  string,
  text,
  unitId,
  year,
} from './basics.js';

const baseline = record({
  year,
  value: decimalString,
  unit: unitId,
  area: string,
  sex,
  plan: string,
  place: string,
});

/**
 * The schema of an indicator, `Indicator`.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@lipu/plans';
 * import { indicatorSchema } from '@lipu/plans/schema';
 * console.log(indicatorSchema.safeParse(getIndicator('infant-mortality-rate')).success); // true
 * ```
 */
export const indicatorSchema = mirror<Indicator>()(
  record({
    id: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'infant-mortality-rate'),
    name: text,
    aliases: list(string),
    aliasesOfSex: optional(list(string)),
    definition: text,
    unit: unitId,
    polarity: only(1, -1, 0),
    bounds: record({ min: optional(decimalString), max: optional(decimalString) }),
    suspectAbove: optional(decimalString),
    population: text,
    sex: optional(oneOf('female', 'male')),
    residence: optional(oneOf('urban', 'rural')),
    scale: oneOf(...scaleNames),
    counts: optional(
      record({
        numerator: text,
        denominator: text,
        aliases: optional(
          record({ numerator: optional(list(string)), denominator: optional(list(string)) }),
        ),
      }),
    ),
    within: optional(string),
    sdg: optional(list(string)),
    baselines: list(baseline),
  }),
);
