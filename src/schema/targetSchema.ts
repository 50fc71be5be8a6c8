import { lists, scopes, type Target, timings } from '../model/Target.js';
import {
  integerFrom,
  list,
  mirror,
  oneOf,
  optional,
  record,
  someText,
  string,
  text,
  year,
} from './basics.js';
import { ruleSchema } from './ruleSchema.js';

export const clauseAddressSchema = record({
  plan: string,
  domain: integerFrom(1),
  list: oneOf(...lists),
  item: integerFrom(1),
});
export const timingSchema = oneOf(...timings);
export const scopeSchema = oneOf(...scopes);

/**
 * The schema of a target of a plan, `Target`.
 *
 * @edge Unknown keys are rejected. Values are decimal strings; numbers are rejected.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans';
 * import { targetSchema } from '@lipu/plans/schema';
 * const target = getTarget('women.health.g2.maternal-mortality-ratio');
 * console.log(targetSchema.parse(target).boundWord); // 以下
 * ```
 */
export const targetSchema = mirror<Target>()(
  record({
    id: someText,
    indicator: someText,
    clause: clauseAddressSchema,
    rule: ruleSchema,
    timing: timingSchema,
    dueYear: year,
    scope: scopeSchema,
    sex: optional(oneOf('female', 'male')),
    wording: string,
    boundWord: string,
    components: optional(list(string)),
    interpretations: list(
      record({ id: string, decision: text, reason: text, source: optional(someText) }),
    ),
    restates: optional(string),
  }),
);
