// Checked by the compiler alone (`npm run check:types`): the schemas give exactly the types that
// are written by hand, in both directions.
import type * as z from 'zod';
import type { Issue } from '../../src/errors/Issue.js';
import type { PolicyInput } from '../../src/evaluate/policy.js';
import type { Attainment } from '../../src/model/Attainment.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { PlanEvaluation } from '../../src/model/PlanEvaluation.js';
import type { Policy } from '../../src/model/Policy.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import type { Warning } from '../../src/model/Warning.js';
import type { attainmentSchema } from '../../src/schema/attainmentSchema.js';
import type { indicatorSchema } from '../../src/schema/indicatorSchema.js';
import type { issueSchema } from '../../src/schema/issueSchema.js';
import type { observationSchema } from '../../src/schema/observationSchema.js';
import type { planEvaluationSchema } from '../../src/schema/planEvaluationSchema.js';
import type { planSchema } from '../../src/schema/planSchema.js';
import type { policyInputSchema, policySchema } from '../../src/schema/policySchema.js';
import type { ruleSchema } from '../../src/schema/ruleSchema.js';
import type { targetEvaluationSchema } from '../../src/schema/targetEvaluationSchema.js';
import type { targetSchema } from '../../src/schema/targetSchema.js';
import type { warningSchema } from '../../src/schema/warningSchema.js';

/**
 * One and the same type, key by key all the way down: optional stays optional, and an optional key
 * does not become one that may hold undefined.
 */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
/** Intersections written out as one object, so that only what they hold is compared. */
type Plain<T> = T extends readonly unknown[] | object ? { [K in keyof T]: Plain<T[K]> } : T;
const holds = <T extends true>(): T | undefined => undefined;

holds<Same<z.infer<typeof ruleSchema>, Rule>>();
holds<Same<z.infer<typeof targetSchema>, Target>>();
holds<Same<z.infer<typeof planSchema>, Plan>>();
holds<Same<z.infer<typeof indicatorSchema>, Indicator>>();
holds<Same<z.infer<typeof observationSchema>, Observation>>();
holds<Same<z.infer<typeof policySchema>, Policy>>();
holds<Same<z.infer<typeof policyInputSchema>, PolicyInput>>();
holds<Same<z.infer<typeof issueSchema>, Issue>>();
holds<Same<z.infer<typeof attainmentSchema>, Attainment>>();
holds<Same<z.infer<typeof warningSchema>, Warning>>();
holds<Same<z.infer<typeof targetEvaluationSchema>, TargetEvaluation>>();
holds<Same<z.infer<typeof planEvaluationSchema>, PlanEvaluation>>();
// Nothing is converted on the way: what goes in has the type of what comes out.
holds<Same<z.input<typeof planSchema>, Plan>>();
holds<Same<z.input<typeof planEvaluationSchema>, PlanEvaluation>>();

// @ts-expect-error The helper can fail: a target is no plan.
holds<Same<z.infer<typeof targetSchema>, Plan>>();
// @ts-expect-error It sees a single key that is missing.
holds<Same<z.infer<typeof observationSchema>, Omit<Observation, 'note'>>>();
// @ts-expect-error It sees a key that has become optional.
holds<Same<Partial<Pick<Observation, 'year'>> & Omit<Observation, 'year'>, Observation>>();
// @ts-expect-error It sees an optional key that may hold undefined.
holds<Same<{ readonly note?: string | undefined } & Omit<Observation, 'note'>, Observation>>();
type Wider = { readonly start: number; readonly end: number | string };
// @ts-expect-error It sees a value that is wider, deep inside.
holds<Same<Omit<Plan, 'period'> & { readonly period: Wider }, Plan>>();
