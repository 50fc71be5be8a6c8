import type { StageOptions } from '../../evaluate/evaluatePlan.js';
import { scorePlan } from '../../evaluate/score/scorePlan.js';
import { evaluatePlan } from '../../library/evaluatePlan.js';
import { formatIssue } from '../../locale/formatIssue.js';
import { commandLines } from '../../locale/locales.js';
import type { Assignment } from '../../model/Assignment.js';
import type { Catalogue } from '../../model/Catalogue.js';
import type { Language } from '../../model/LocalizedText.js';
import { type PlanEvaluation, stages } from '../../model/PlanEvaluation.js';
import type { PolicyInput } from '../../model/Policy.js';
import type { ScoringMethod } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import { buildReport } from '../../report/buildReport.js';
import { renderCsv } from '../../report/renderCsv.js';
import { renderHtml } from '../../report/renderHtml.js';
import { renderMarkdown } from '../../report/renderMarkdown.js';
import { readBytes, writeOut } from '../files.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { type Call, readCall, readChoice, readWholeNumber } from '../readCall.js';
import { fileFlags, fileOptions, readAll, readArea, readAssignmentFile } from '../readFiles.js';
import { readJson, readPlans } from '../readPlans.js';
import { renderEvaluation, renderScore } from '../renderEvaluation.js';
import { toJson } from '../toTerminal.js';

const formats = ['table', 'json', 'md', 'html', 'csv'] as const;
type Format = (typeof formats)[number];

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
  flags: [...fileFlags, 'all'],
  formats,
} as const;

/**
 * `lipu-plans evaluate FILE...`: one plan, or both by default. Invalid rows are reported on
 * standard error; the exit code is then 1.
 */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, evaluateShape, io);
  const { files, values, language } = call;
  const format = call.format as Format;
  if (files.length === 0) throw new UsageError((say) => say.noFiles('evaluate'));
  const documents = await readPlans(values['plan'], language, io);
  if (documents === undefined) return 1;
  const { plans, catalogue } = documents;
  const when = readStage(values);
  const method = values['method']
    ? readChoice('method', values['method'], scoringMethods)
    : undefined;
  const policy = await readPolicy(values['policy'], method, io);
  const area = readArea(values['area'], catalogue);
  const { observations, issues, notices } = await readAll(call, catalogue, io);
  const evaluations = plans.map((plan) => ({
    plan,
    evaluation: evaluatePlan(plan, observations, { ...when, area, policy, catalogue }),
  }));
  const assigned =
    values['assignment'] === undefined
      ? undefined
      : await readAssignmentFile(values['assignment'], catalogue, language, io);
  const rendering = {
    format,
    language,
    catalogue,
    method,
    assignments: assigned?.assignments,
    isAll: values['all'] === 'true',
  };
  const pages = evaluations.map(({ plan, evaluation }) => ({
    plan: plan.id,
    text: render(evaluation, rendering),
  }));
  await writePages(pages, format, call, io);
  for (const issue of [...issues, ...notices])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  if (issues.length > 0) io.err(commandLines[language].evaluate.errors(issues.length));
  return issues.length > 0 || assigned?.hasErrors === true ? 1 : 0;
}

/** The stage and its year. @throws {@link UsageError} where an annual evaluation has no year. */
function readStage({ stage: name, year: text }: Call['values']): StageOptions {
  const stage = name ? readChoice('stage', name, stages) : 'annual';
  const year = readWholeNumber('year', text);
  if (stage !== 'annual') return { stage, year };
  if (year === undefined) throw new UsageError((say) => say.noYearOrStage());
  return { stage, year };
}

/** How an evaluation is to be shown. */
interface Rendering {
  readonly format: Format;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly method: ScoringMethod | undefined;
  readonly assignments: readonly Assignment[] | undefined;
  /** Whether the table lists targets without data too. */
  readonly isAll: boolean;
}

function render(
  evaluation: PlanEvaluation,
  { format, language, catalogue, method, assignments, isAll }: Rendering,
): string {
  const options = { language, catalogue, assignments };
  switch (format) {
    case 'json':
      return toJson(evaluation, 2);
    case 'html':
      return renderHtml(evaluation, options);
    case 'md':
      return renderMarkdown(evaluation, options);
    case 'csv':
      return renderCsv(evaluation, options);
    case 'table': {
      const table = renderEvaluation(buildReport(evaluation, options), isAll);
      return method === undefined
        ? table
        : table + renderScore(scorePlan(evaluation, { method, missing: 'exclude' }), language);
    }
  }
}

/**
 * Writes one page, or one for each plan. Two pages of HTML or CSV do not fit in one file: they go
 * to files of their own, named after their plans.
 */
async function writePages(
  pages: readonly { readonly plan: string; readonly text: string }[],
  format: Format,
  { values, language }: Call,
  io: Io,
): Promise<void> {
  const out = values['out'];
  const isAlone = pages.length === 1;
  if (!isAlone && (format === 'html' || format === 'csv')) {
    if (out === undefined) throw new UsageError((say) => say.twoPlansInOneFile(format));
    for (const { plan, text } of pages)
      await writeOut(
        out.replace(/(\.[^./]*)?$/, (end) => `-${plan}${end}`),
        text,
        language,
        io,
      );
    return;
  }
  const text =
    format === 'json'
      ? `${isAlone ? pages[0]?.text : `[\n${pages.map((page) => page.text).join(',\n')}\n]`}\n`
      : pages.map((page) => page.text).join('\n');
  if (out === undefined) io.out(text);
  else await writeOut(out, text, language, io);
}

async function readPolicy(
  file: string | undefined,
  method: ScoringMethod | undefined,
  io: Io,
): Promise<PolicyInput | undefined> {
  const named = method === undefined ? undefined : { method };
  if (file === undefined) return named;
  const text = new TextDecoder().decode(await readBytes(file, io));
  const policy = readJson(file, text);
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    throw new UsageError((say) => say.notAPolicy(file));
  return { ...policy, ...named };
}
