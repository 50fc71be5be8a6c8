import type { StageOptions } from '../../evaluate/evaluatePlan.js';
import { scorePlan } from '../../evaluate/score/scorePlan.js';
import { catalogue } from '../../library/catalogue.js';
import { evaluatePlan } from '../../library/evaluatePlan.js';
import { plans } from '../../library/plans.js';
import { formatIssue } from '../../locale/formatIssue.js';
import { commandLines } from '../../locale/locales.js';
import type { Assignment } from '../../model/Assignment.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Plan } from '../../model/Plan.js';
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
import { renderEvaluation, renderScore } from '../renderEvaluation.js';

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
  flags: fileFlags,
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
  const asked = readPlans(values['plan']);
  const when = readStage(values);
  const method = values['method']
    ? readChoice('method', values['method'], scoringMethods)
    : undefined;
  const policy = await readPolicy(values['policy'], method, io);
  const area = readArea(values['area']);
  const { observations, issues, notices } = await readAll(call, io);
  const evaluations = asked.map((plan) => ({
    plan,
    evaluation: evaluatePlan(plan, observations, { ...when, area, policy }),
  }));
  const assigned =
    values['assignment'] === undefined
      ? undefined
      : await readAssignmentFile(values['assignment'], language, io);
  const rendering = { format, language, method, assignments: assigned?.assignments };
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

/** The plan given, or both. */
function readPlans(name: string | undefined): readonly Plan[] {
  if (name === undefined) return plans;
  const ids = plans.map(({ id }) => id);
  const id = readChoice('plan', name, ids);
  return plans.filter((plan) => plan.id === id);
}

/** How an evaluation is to be shown. */
interface Rendering {
  readonly format: Format;
  readonly language: Language;
  readonly method: ScoringMethod | undefined;
  readonly assignments: readonly Assignment[] | undefined;
}

function render(
  evaluation: PlanEvaluation,
  { format, language, method, assignments }: Rendering,
): string {
  const options = { language, catalogue, assignments };
  switch (format) {
    case 'json':
      return JSON.stringify(evaluation, null, 2);
    case 'html':
      return renderHtml(evaluation, options);
    case 'md':
      return renderMarkdown(evaluation, options);
    case 'csv':
      return renderCsv(evaluation, options);
    case 'table': {
      const table = renderEvaluation(buildReport(evaluation, options));
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
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (error) {
    throw new UsageError((say) => say.notJson(file, lineOfError(error, text)));
  }
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    throw new UsageError((say) => say.notAPolicy(file));
  return { ...policy, ...named };
}

/** The line of the JSON syntax error; the last line if the engine does not report it. */
function lineOfError(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}
