// Checked by the compiler alone (`npm run typecheck`): the schemas give exactly the types that are written by hand, in both directions.
import type * as z from 'zod';
import type { PolicyInput } from '../../src/evaluate/resolvePolicy.js';
import type { Issue } from '../../src/faults/Issue.js';
import type { Attainment } from '../../src/model/Attainment.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { PlanEvaluation } from '../../src/model/PlanEvaluation.js';
import type { Policy } from '../../src/model/Policy.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
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

/** Each of the two can stand where the other is asked for, with the same keys all the way down. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? (DeepKeys<A> extends DeepKeys<B> ? (DeepKeys<B> extends DeepKeys<A> ? true : false) : false) : false) : false;
type DeepKeys<T> = T extends readonly (infer E)[] ? DeepKeys<E> : T extends object ? { [K in keyof T]: K | DeepKeys<T[K]> }[keyof T] : never;
const holds = <T extends true>(): T | undefined => undefined;

holds<Same<z.infer<typeof ruleSchema>, Rule>>();
holds<Same<z.infer<typeof targetSchema>, Target>>();
holds<Same<z.infer<typeof planSchema>, Plan>>();
holds<Same<z.infer<typeof indicatorSchema>, Indicator>>();
holds<Same<z.infer<typeof observationSchema>, Observation>>();
holds<Same<z.infer<typeof policySchema>, Policy>>();
holds<Same<z.infer<typeof issueSchema>, Issue>>();
holds<Same<z.infer<typeof attainmentSchema>, Attainment>>();
holds<Same<z.infer<typeof targetEvaluationSchema>, TargetEvaluation>>();
holds<Same<z.infer<typeof planEvaluationSchema>, PlanEvaluation>>();

// What a caller may give can be parsed; the schema's optional keys allow undefined, which the hand-written type does too for none but these.
holds<PolicyInput extends z.input<typeof policyInputSchema> ? true : false>();

// @ts-expect-error The helper can fail: a target is no plan.
holds<Same<z.infer<typeof targetSchema>, Plan>>();
// @ts-expect-error It also sees a single key that is missing.
holds<Same<z.infer<typeof observationSchema>, Omit<Observation, 'note'>>>();
