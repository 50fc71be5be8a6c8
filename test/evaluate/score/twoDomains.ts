import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { type PlanScoreOptions, scorePlan } from '../../../src/evaluate/score/scorePlan.js';
import type { PlanScore } from '../../../src/model/Score.js';
import { atLeast, figure, planOf, target } from '../figures.js';

export const name = { zh: '某', en: 'Some' };
/** Two domains: a and b are in the first, c, d and e in the second. */
const domainOf = { a: 1, b: 1, c: 2, d: 2, e: 2 } as const;
export const ids = Object.keys(domainOf) as (keyof typeof domainOf)[];
const targets = ids.map((id) =>
  target(atLeast('100'), {
    id,
    indicator: id,
    clause: { plan: 'test', domain: domainOf[id], list: 'goal', item: 1 },
  }),
);
export const plan = {
  ...planOf(...targets),
  domains: [
    { id: 'one', number: 1, name, goals: [], measures: [] },
    { id: 'two', number: 2, name, goals: [], measures: [] },
  ],
};
export type Values = Partial<Record<keyof typeof domainOf, number>>;
export const evaluate = (values: Values) =>
  evaluatePlan(
    plan,
    Object.entries(values).flatMap(([indicator, value]) =>
      value === undefined
        ? []
        : [figure(2020, '0', { indicator }), figure(2025, String(value), { indicator })],
    ),
    { year: 2025 },
  );
export const score = (values: Values, options: Partial<PlanScoreOptions> = {}) =>
  scorePlan(evaluate(values), { method: 'realisation', missing: 'exclude', ...options });
export const number = (result: Pick<PlanScore, 'status'>) =>
  (result as { score?: number }).score ?? Number.NaN;
