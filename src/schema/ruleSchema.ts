import {
  byKey,
  decimalString,
  oneOf,
  only,
  optional,
  record,
  string,
  text,
  unitId,
  year,
} from './basics.js';

const bound = record({
  kind: oneOf('atLeast', 'atMost', 'around'),
  value: decimalString,
  unit: unitId,
});
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
const trend = record({ kind: only('trend'), direction: oneOf('up', 'down', 'slowing') });
const compare = record({
  kind: only('compare'),
  relation: oneOf('atLeast', 'matches', 'narrows'),
  reference: text,
  referenceIndicator: optional(string),
  across: optional(oneOf('sex', 'residence', 'township')),
});
const coverage = record({ kind: only('coverage'), extent: optional(oneOf('all', 'none')) });

/**
 * What a target asks for; mirrors `Rule`.
 *
 * @edge Exactly these keys: a misspelt one is an error. Values are decimal strings; a number is refused.
 * @example
 * ```ts
 * import { ruleSchema } from '@lipu/plans/schema';
 * console.log(ruleSchema.safeParse({ kind: 'atMost', value: '12', unit: 'per100000' }).success); // true
 * console.log(ruleSchema.safeParse({ kind: 'atMost', value: 12, unit: 'per100000' }).success); // false
 * ```
 */
export const ruleSchema = byKey('kind', bound, range, change, trend, compare, coverage);
