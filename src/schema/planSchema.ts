import { dutyTimes, type Plan } from '../model/Plan.js';
import { lists } from '../model/Target.js';
import {
  integerFrom,
  isoDate,
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
import { targetSchema } from './targetSchema.js';

const clause = record({
  id: someText,
  list: oneOf(...lists),
  number: integerFrom(1),
  title: text,
  targets: list(string),
  notTargets: optional(list(record({ wording: someText, reason: text }))),
  statistics: optional(list(text)),
});
const domain = record({
  id: someText,
  number: integerFrom(1),
  name: text,
  goals: list(clause),
  measures: list(clause),
});
const duty = record({
  id: someText,
  actor: text,
  recipient: optional(text),
  what: text,
  when: oneOf(...dutyTimes),
  assumption: optional(text),
});
const article = record({
  id: someText,
  part: oneOf('implementation', 'monitoring'),
  number: integerFrom(1),
  title: text,
  summary: text,
  duties: list(duty),
});

/**
 * The schema of a plan, `Plan`. `definePlan` also checks the cross references of a plan.
 *
 * @example
 * ```ts
 * import { womenPlan } from '@lipu/plans';
 * import { planSchema } from '@lipu/plans/schema';
 * console.log(planSchema.safeParse(womenPlan).success); // true
 * console.log(planSchema.safeParse({ ...womenPlan, title: '' }).success); // false
 * ```
 */
export const planSchema = mirror<Plan>()(
  record({
    id: someText,
    name: text,
    period: record({ start: year, end: year }),
    issuedOn: optional(isoDate),
    areaCode: string,
    source: string,
    parent: optional(someText),
    domains: list(domain),
    targets: list(targetSchema),
    articles: list(article),
  }),
);
