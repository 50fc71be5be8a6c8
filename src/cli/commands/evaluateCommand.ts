import { areas } from '../../areas/areas.js';
import { evaluatePlan } from '../../catalogue/evaluatePlan.js';
import { plans } from '../../catalogue/plans.js';
import type { PolicyInput } from '../../evaluate/resolvePolicy.js';
import { scorePlan } from '../../evaluate/scorePlan.js';
import { scoringMethods } from '../../evaluate/scoringMethods.js';
import type { Stage } from '../../model/PlanEvaluation.js';
import type { ScoringMethod } from '../../model/Score.js';
import { describeIssue } from '../describeIssue.js';
import type { Io } from '../Io.js';
import { fileOptions, readAll } from '../readAll.js';
import { readArea } from '../readArea.js';
import { readBytes } from '../readBytes.js';
import { oneOf, readCall, wholeNumber } from '../readCall.js';
import { renderEvaluation } from '../renderEvaluation.js';
import { renderScore } from '../renderScore.js';
import { UsageError } from '../UsageError.js';

export const evaluateShape = { options: ['plan', 'year', 'stage', 'area', 'method', 'policy', 'out', ...fileOptions], formats: ['table', 'json'] } as const;
const stages: readonly Stage[] = ['annual', 'midterm', 'final'];

/** `lipu-plans evaluate FILE...`: one plan, or both where none is named. Bad rows are named on standard error and end with 1. */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<number> {
  const { files, values, format, language } = readCall(args, evaluateShape, io);
  const zh = language === 'zh';
  if (files.length === 0) throw new UsageError(zh ? '请给出数据文件' : 'evaluate needs at least one file, or - for standard input');
  const planId =
    values['plan'] &&
    oneOf(
      'plan',
      values['plan'],
      plans.map((plan) => plan.id),
    );
  const stage = values['stage'] ? oneOf('stage', values['stage'], stages) : undefined;
  const year = wholeNumber('year', values['year']);
  if (year === undefined && (stage ?? 'annual') === 'annual') throw new UsageError(zh ? '请用 --year 给出年份' : 'evaluate needs --year, or --stage midterm or final');
  const method = values['method'] ? oneOf('method', values['method'], scoringMethods) : undefined;
  const policy = await readPolicy(values['policy'], method, io);
  const area = readArea(values['area']);
  const { observations, issues, notices } = await readAll({ files, values, language }, io);
  const evaluations = plans
    .filter((plan) => planId === undefined || plan.id === planId)
    .map((plan) => ({ plan, evaluation: evaluatePlan(plan, observations, { year, stage, area, policy, language }) }));
  const [first] = evaluations;
  const text =
    format === 'json'
      ? `${JSON.stringify(planId === undefined ? evaluations.map((one) => one.evaluation) : first?.evaluation, null, 2)}\n`
      : evaluations
          .map(
            ({ plan, evaluation }) =>
              renderEvaluation(evaluation, plan, nameOfArea(evaluation.area, language), language) +
              (method ? renderScore(scorePlan(evaluation, { method, missing: 'exclude' }), language) : ''),
          )
          .join('\n');
  if (values['out'] === undefined) io.out(text);
  else await io.writeFile(values['out'], text);
  for (const issue of [...issues, ...notices]) io.err(`${issue.severity === 'error' ? '✗' : '·'} ${describeIssue(issue, language)}\n`);
  if (issues.length > 0) io.err(zh ? `${issues.length}处错误，相关数据未参与评价\n` : `${issues.length} errors; those rows took no part in the evaluation\n`);
  return issues.length > 0 ? 1 : 0;
}

const nameOfArea = (code: string, language: 'zh' | 'en') => areas.find((one) => one.code === code)?.name[language] ?? code;

async function readPolicy(path: string | undefined, method: ScoringMethod | undefined, io: Io): Promise<PolicyInput | undefined> {
  const named = method === undefined ? undefined : { method };
  if (path === undefined) return named;
  const text = new TextDecoder().decode(await readBytes(path, io));
  try {
    const policy: unknown = JSON.parse(text);
    if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) throw new UsageError(`${path} holds no policy: it has to be a JSON object`);
    return { ...policy, ...named };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}
