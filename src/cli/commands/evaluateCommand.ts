import type { PolicyInput } from '../../evaluate/policy.js';
import { scorePlan } from '../../evaluate/score/scorePlan.js';
import { catalogue } from '../../library/catalogue.js';
import { evaluatePlan } from '../../library/evaluatePlan.js';
import { plans } from '../../library/plans.js';
import { formatIssue } from '../../locale/formatIssue.js';
import type { Assignment } from '../../model/Assignment.js';
import type { Plan } from '../../model/Plan.js';
import { type PlanEvaluation, stages } from '../../model/PlanEvaluation.js';
import type { ScoringMethod } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import { renderCsv } from '../../report/renderCsv.js';
import { renderHtml } from '../../report/renderHtml.js';
import { renderMarkdown } from '../../report/renderMarkdown.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { oneOf, readCall, wholeNumber } from '../readCall.js';
import { fileOptions, readAll, readArea, readAssignmentFile, readBytes } from '../readFiles.js';
import { renderEvaluation, renderScore } from '../renderEvaluation.js';

export const evaluateShape = {
  options: [
    'plan',
    'year',
    'stage',
    'area',
    'method',
    'policy',
    'out',
    'assignment',
    ...fileOptions,
  ],
  formats: ['table', 'json', 'md', 'html', 'csv'],
} as const;

/** `lipu-plans evaluate FILE...`: one plan, or both where none is named. Bad rows are named on standard error and end with 1. */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, evaluateShape, io);
  const { files, values, format, language } = call;
  const zh = language === 'zh';
  if (files.length === 0)
    throw new UsageError(
      zh ? '请给出数据文件' : 'evaluate needs at least one file, or - for standard input',
    );
  const planId =
    values['plan'] &&
    oneOf(
      'plan',
      values['plan'],
      plans.map((plan) => plan.id),
    );
  const stage = values['stage'] ? oneOf('stage', values['stage'], stages) : undefined;
  const year = wholeNumber('year', values['year']);
  if (year === undefined && (stage ?? 'annual') === 'annual')
    throw new UsageError(
      zh ? '请用 --year 给出年份' : 'evaluate needs --year, or --stage midterm or final',
    );
  const method = values['method'] ? oneOf('method', values['method'], scoringMethods) : undefined;
  const policy = await readPolicy(values['policy'], method, io);
  const area = readArea(values['area']);
  const { observations, issues, notices } = await readAll({ files, values, language }, io);
  const evaluations = plans
    .filter((plan) => planId === undefined || plan.id === planId)
    .map((plan) => ({
      plan,
      evaluation: evaluatePlan(plan, observations, { year, stage, area, policy }),
    }));
  const assigned =
    values['assignment'] === undefined
      ? undefined
      : await readAssignmentFile(values['assignment'], language, io);
  const pages = evaluations.map(({ plan, evaluation }) => ({
    plan: plan.id,
    text: render(plan, evaluation, {
      format,
      language,
      method,
      assignments: assigned?.assignments,
    }),
  }));
  await writePages(pages, format, values['out'], io);
  for (const issue of [...issues, ...notices])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  if (issues.length > 0)
    io.err(
      zh
        ? `${issues.length}处错误，相关数据未参与评价\n`
        : `${issues.length} errors; those rows took no part in the evaluation\n`,
    );
  return issues.length > 0 || assigned?.hasErrors === true ? 1 : 0;
}

/** How an evaluation is to be shown. */
interface Rendering {
  readonly format: string;
  readonly language: 'zh' | 'en';
  readonly method: ScoringMethod | undefined;
  readonly assignments: readonly Assignment[] | undefined;
}

function render(
  plan: Plan,
  evaluation: PlanEvaluation,
  { format, language, method, assignments }: Rendering,
): string {
  const options = {
    language,
    catalogue,
    ...(assignments === undefined ? {} : { assignments }),
  };
  if (format === 'json') return JSON.stringify(evaluation, null, 2);
  if (format === 'html') return renderHtml(evaluation, options);
  if (format === 'md') return renderMarkdown(evaluation, options);
  if (format === 'csv') return renderCsv(evaluation, options);
  const score = method
    ? renderScore(scorePlan(evaluation, { method, missing: 'exclude' }), language)
    : '';
  return (
    renderEvaluation(evaluation, plan, nameOfArea(evaluation.area, language), language) + score
  );
}

/**
 * Writes one page, or one for each plan. Two pages of HTML or CSV cannot stand in one file: they go to files of their own, named after their
 * plans.
 */
async function writePages(
  pages: readonly { readonly plan: string; readonly text: string }[],
  format: string,
  out: string | undefined,
  io: Io,
): Promise<void> {
  const isAlone = pages.length === 1;
  if (!isAlone && (format === 'html' || format === 'csv')) {
    if (out === undefined)
      throw new UsageError(
        `--format ${format} of two plans makes two files: name one with --plan, or name a file with --out`,
      );
    for (const { plan, text } of pages)
      await io.writeFile(
        out.replace(/(\.[^./]*)?$/, (end) => `-${plan}${end}`),
        text,
      );
    return;
  }
  const text =
    format === 'json'
      ? `${isAlone ? pages[0]?.text : `[\n${pages.map((page) => page.text).join(',\n')}\n]`}\n`
      : pages.map((page) => page.text).join('\n');
  if (out === undefined) io.out(text);
  else await io.writeFile(out, text);
}

const nameOfArea = (code: string, language: 'zh' | 'en') =>
  catalogue.areas.find((one) => one.code === code)?.name[language] ?? code;

async function readPolicy(
  path: string | undefined,
  method: ScoringMethod | undefined,
  io: Io,
): Promise<PolicyInput | undefined> {
  const named = method === undefined ? undefined : { method };
  if (path === undefined) return named;
  const text = new TextDecoder().decode(await readBytes(path, io));
  try {
    const policy: unknown = JSON.parse(text);
    if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
      throw new UsageError(`${path} holds no policy: it has to be a JSON object`);
    return { ...policy, ...named };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}
