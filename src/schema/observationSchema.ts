import type { Observation } from '../model/Observation.js';
import {
  decimalString,
  mirror,
  optional,
  record,
  residence,
  sex,
  someText,
  status,
  string,
  unitId,
  year,
} from './basics.js';

/**
 * The schema of an observation, `Observation`. For rows written by people, use `parseObservations`.
 *
 * @edge Unknown keys are rejected. Values are decimal strings; numbers are rejected.
 * @example
 * ```ts
 * import { observationSchema } from '@lipu/plans/schema';
 * const figure = {
 *   indicator: 'infant-mortality-rate',
 *   year: 2020,
 *   value: '2.70',
 *   unit: 'permille',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * };
 * console.log(observationSchema.parse(figure).value); // 2.70
 * console.log(observationSchema.safeParse({ ...figure, value: 2.7 }).success); // false
 * ```
 */
export const observationSchema = mirror<Observation>()(
  record({
    indicator: someText,
    year: year,
    value: decimalString,
    unit: unitId,
    area: string,
    sex,
    residence,
    institution: optional(someText),
    age: optional(someText),
    numerator: optional(decimalString),
    denominator: optional(decimalString),
    status,
    source: optional(string),
    note: optional(string),
  }),
);
