import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { planEvaluationSchema } from '../schema/planEvaluationSchema.js';
import { readBytes } from './files.js';
import { type Io, UsageError } from './Io.js';
import { readJson } from './readPlans.js';

/**
 * Reads the earlier evaluation of a plan from a file that `evaluate --format json` has written,
 * with one evaluation or one for each plan.
 *
 * @throws {@link UsageError} for a file that is not an evaluation. The returned function throws one
 * if the file has no evaluation of the plan.
 */
export async function readPrevious(
  file: string | undefined,
  io: Io,
): Promise<(plan: string) => PlanEvaluation | undefined> {
  if (file === undefined) return () => undefined;
  const json = readJson(file, new TextDecoder().decode(await readBytes(file, io)));
  const evaluations = (Array.isArray(json) ? json : [json]).map((one) => {
    const result = planEvaluationSchema.safeParse(one);
    if (!result.success) throw new UsageError((say) => say.notAnEvaluation(file));
    return result.data as PlanEvaluation;
  });
  return (plan) => {
    const found = evaluations.find((evaluation) => evaluation.plan === plan);
    if (found === undefined) throw new UsageError((say) => say.noEvaluationOf(file, plan));
    return found;
  };
}
