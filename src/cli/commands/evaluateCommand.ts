import { evaluateParent } from '../../author/evaluateParent.js';
import type { StageOptions } from '../../evaluate/evaluatePlan.js';
import { scorePlan } from '../../evaluate/score/scorePlan.js';
import { evaluatePlan } from '../../library/evaluatePlan.js';
import { formatIssue } from '../../locale/formatIssue.js';
import { commandLines } from '../../locale/locales.js';
import type { Observation } from '../../model/Observation.js';
import { type PlanEvaluation, stages } from '../../model/PlanEvaluation.js';
import type { PolicyInput } from '../../model/Policy.js';
import type { ScoringMethod } from '../../model/Score.js';
import { scoringMethods } from '../../model/Score.js';
import { buildReport } from '../../report/buildReport.js';
import { renderDocx } from '../../report/docx/renderDocx.js';
import { type RenderOptions, reportForms } from '../../report/Report.js';
import { renderCsv } from '../../report/renderCsv.js';
import { renderHtml } from '../../report/renderHtml.js';
import { renderMarkdown } from '../../report/renderMarkdown.js';
import { renderXlsx } from '../../report/xlsx/renderXlsx.js';
import { checkMany, evaluateMany, isMany, listAreas, manyOptions } from '../evaluateMany.js';
import { readBytes, writeOut } from '../files.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { type Call, readCall, readChoice, readWholeNumber } from '../readCall.js';
import { fileFlags, fileOptions, readAll, readArea, readAssignmentFile } from '../readFiles.js';
import { type DocumentsWithParent, readJson, readWithParent } from '../readPlans.js';
import { readPrevious } from '../readPrevious.js';
import { renderEvaluation, renderScore } from '../renderEvaluation.js';
import { reportUnused } from '../reportUnused.js';
import { toJson } from '../toTerminal.js';

const formats = ['table', 'json', 'jsonl', 'md', 'html', 'csv', 'docx', 'xlsx'] as const;
type Format = (typeof formats)[number];
/** The formats of a single report. */
type OneFormat = Exclude<Format, 'jsonl'>;

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
    'form',
    'previous',
    'compare-areas',
    'parent',
    ...manyOptions,
    ...fileOptions,
  ],
  flags: [...fileFlags, 'all'],
  formats,
  isFormatOfOut: true,
} as const;

/**
 * `lipu-plans evaluate FILE...`: evaluates one plan, or both by default. Invalid rows are reported
 * on standard error; the exit code is then 1.
 */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, evaluateShape, io);
  const { files, values, language } = call;
  if (files.length === 0) throw new UsageError((say) => say.noFiles('evaluate'));
  const documents = await readWithParent(call, io);
  if (documents === undefined) return 1;
  const { plans, catalogue } = documents;
  if (isMany(call)) checkMany(call);
  else reportUnused(call, io);
  const when = values['years'] === undefined ? readStage(values) : undefined;
  const method = values['method']
    ? readChoice('method', values['method'], scoringMethods)
    : undefined;
  const policy = await readPolicy(values['policy'], method, io);
  // Rows that name no area belong to the area of the plans to be evaluated.
  const read = await readAll(call, { ...catalogue, plans }, io);
  const { issues, notices } = read;
  // The contradictory figures are included, so that their year is not reported as missing.
  const observations = [...read.observations, ...read.contradicted];
  let isBad = issues.length > 0;
  if (when === undefined || isMany(call))
    await evaluateMany(call, { plans, catalogue, policy, stage: when }, observations, io);
  else
    isBad =
      (await writeReports(call, { documents, when, policy, method, observations }, io)) || isBad;
  // The notice states that an area is kept only for comparison, which is wrong if all are
  // evaluated.
  const shown = notices.filter(({ code }) => values['areas'] !== 'all' || code !== 'otherArea');
  for (const issue of [...issues, ...shown])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  if (issues.length > 0) io.err(commandLines[language].evaluate.errors(issues.length));
  return isBad ? 1 : 0;
}

/** The input of the evaluations and their reports. */
interface Judging {
  readonly documents: DocumentsWithParent;
  readonly when: StageOptions;
  readonly policy: PolicyInput | undefined;
  readonly method: ScoringMethod | undefined;
  readonly observations: readonly Observation[];
}

/** Writes the reports on one area and year; returns whether the assignment has errors. */
async function writeReports(
  call: Call,
  { documents: { plans, catalogue, parent: above }, when, policy, method, observations }: Judging,
  io: Io,
): Promise<boolean> {
  const { values, language } = call;
  const format = call.format as OneFormat;
  const area = readArea(values['area'], catalogue);
  const assigned =
    values['assignment'] === undefined
      ? undefined
      : await readAssignmentFile(values['assignment'], catalogue, language, io);
  const form = values['form'] ? readChoice('form', values['form'], reportForms) : undefined;
  const previousOf = await readPrevious(values['previous'], io);
  const compared = listAreas(values['compare-areas'] ?? '', catalogue, observations);
  const pages: Page[] = [];
  for (const plan of plans) {
    const settings = { ...when, policy, catalogue };
    const judge = (one: string | undefined) =>
      evaluatePlan(plan, observations, { ...settings, area: one });
    const evaluation = judge(area);
    const parent = above && evaluateParent(plan, above, observations, { ...settings, area });
    const others = compared.map(judge);
    const previous = previousOf(plan.id);
    const assignments = assigned?.assignments;
    const options = { language, catalogue, form, others, previous, parent, assignments };
    const isAll = values['all'] === 'true';
    const width = values['out'] === undefined ? io.width : undefined;
    const rendering = { format, method, isAll, width, options };
    pages.push({ plan: plan.id, content: await render(evaluation, rendering) });
  }
  await writePages(pages, format, call, io);
  return assigned?.hasErrors === true;
}

/** Reads the stage and its year. @throws {@link UsageError} if an annual evaluation has no year. */
function readStage({ stage: name, year: text }: Call['values']): StageOptions {
  const stage = name ? readChoice('stage', name, stages) : 'annual';
  const year = readWholeNumber('year', text);
  if (stage !== 'annual') return { stage, year };
  if (year === undefined) throw new UsageError((say) => say.noYearOrStage());
  return { stage, year };
}

/** How an evaluation is rendered. */
interface Rendering {
  readonly format: OneFormat;
  readonly method: ScoringMethod | undefined;
  /** Whether a table also lists targets without data. */
  readonly isAll: boolean;
  /** The width of the terminal in columns, if a table is written to one. */
  readonly width: number | undefined;
  readonly options: RenderOptions;
}

function render(
  evaluation: PlanEvaluation,
  { format, method, isAll, width, options }: Rendering,
): string | Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return toJson(evaluation, 2);
    case 'html':
      return renderHtml(evaluation, options);
    case 'md':
      return renderMarkdown(evaluation, options);
    case 'csv':
      return renderCsv(evaluation, options);
    case 'docx':
      return renderDocx(evaluation, options);
    case 'xlsx':
      return renderXlsx(evaluation, options);
    case 'table': {
      const table = renderEvaluation(buildReport(evaluation, options), isAll, width);
      return method === undefined
        ? table
        : table +
            renderScore(scorePlan(evaluation, { method, missing: 'exclude' }), options.language);
    }
  }
}

/** The report on one plan in one format. */
interface Page {
  readonly plan: string;
  readonly content: string | Uint8Array;
}

/** Formats in which a file contains one plan. */
const single: ReadonlySet<OneFormat> = new Set(['html', 'csv', 'docx', 'xlsx']);

/**
 * Writes one page, or one for each plan. Two pages of HTML, CSV, DOCX or XLSX cannot share a file,
 * so each gets a file named after its plan.
 */
async function writePages(
  pages: readonly Page[],
  format: OneFormat,
  { values, language }: Call,
  io: Io,
): Promise<void> {
  const out = values['out'];
  if (pages.length !== 1 && single.has(format)) {
    if (out === undefined) throw new UsageError((say) => say.twoPlansInOneFile(format));
    const nameFor = (plan: string) => out.replace(/(\.[^./]*)?$/, (end) => `-${plan}${end}`);
    const outputs = pages.map(({ plan, content }) => ({ file: nameFor(plan), content }));
    return writeOut(outputs, language, io);
  }
  const contents = pages.map(({ content }) => content);
  const bytes = contents.find((content) => typeof content !== 'string');
  const text = contents.join(format === 'json' ? ',\n' : '\n');
  const list = pages.length === 1 ? text : `[\n${text}\n]`;
  const content = bytes ?? (format === 'json' ? `${list}\n` : text);
  if (out === undefined) io.out(content);
  else await writeOut([{ file: out, content }], language, io);
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
