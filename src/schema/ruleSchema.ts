import { disparityKinds } from '../model/Disparity.js';
import { extents, gapMeasures, type Rule, relations, trendDirections } from '../model/Rule.js';
import {
  byKey,
  decimalString,
  mirror,
  oneOf,
  only,
  optional,
  record,
  string,
  text,
  unitId,
  year,
} from './basics.js';

const figure = { value: decimalString, unit: unitId };
const atLeast = record({ kind: only('atLeast'), ...figure });
const atMost = record({ kind: only('atMost'), ...figure });
const around = record({ kind: only('around'), ...figure });
const range = record({
  kind: only('between'),
  min: decimalString,
  max: decimalString,
  unit: unitId,
});
const change = record({
  kind: only('changeFrom'),
  baseYear: year,
  change: decimalString,
  unit: only('percent'),
});
const trend = record({
  kind: only('trend'),
  direction: oneOf(...trendDirections),
  hold: optional(only(true)),
});
const compare = record({
  kind: only('compare'),
  relation: oneOf(...relations),
  reference: text,
  referenceIndicator: optional(string),
  referenceValue: optional(record(figure)),
  across: optional(oneOf(...disparityKinds)),
  gap: optional(oneOf(...gapMeasures)),
});
const coverage = record({
  kind: only('coverage'),
  extent: optional(oneOf(...extents)),
  basically: optional(only(true)),
});

/**
 * The schema of the rule of a target, `Rule`.
 *
 * @edge Unknown keys are rejected. Values are decimal strings; numbers are rejected.
 * @example
 * ```ts
 * import { ruleSchema } from '@lipu/plans/schema';
 * const rule = { kind: 'atMost', value: '12', unit: 'per100000' };
 * console.log(ruleSchema.safeParse(rule).success); // true
 * console.log(ruleSchema.safeParse({ ...rule, value: 12 }).success); // false
 * ```
 */
export const ruleSchema = mirror<Rule>()(
  byKey('kind', atLeast, atMost, around, range, change, trend, compare, coverage),
);
