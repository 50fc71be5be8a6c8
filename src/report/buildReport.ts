import type { Issue } from '../errors/Issue.js';
import { readComplete } from '../errors/readComplete.js';
import { requireOptions } from '../errors/requireArgument.js';
import { labels, overviews, reportWords, texts } from '../locale/locales.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { gatherFacts } from './gatherFacts.js';
import { listUnits } from './listUnits.js';
import { inLanguage, type NameResolver } from './NameResolver.js';
import {
  type RenderOptions,
  type Report,
  type ReportDomain,
  type ReportTarget,
  renderShape,
} from './Report.js';
import type { ReportFacts } from './ReportFacts.js';
import { hasData } from './ReportTarget.js';
import { requireEvaluation } from './requireEvaluation.js';
import type { Section } from './Section.js';
import { isOfAnotherPlan } from './sections/appendixSection.js';
import { listSections } from './sections/listSections.js';

/**
 * Builds a monitoring report from an evaluation: title page, overall progress, domains, the table
 * of main indicators, targets missed and warnings, problems, recommendations, appendix. The result
 * is plain JSON: use it to design your own report, or change it and pass it to a render function.
 *
 * @edge Names come from the catalogue. An id without a name is shown as it is; if no catalogue was
 * given, a note says so. Nothing is invented: causes, measures, office and date are placeholders.
 * `previous` and `others` add columns and sentences.
 * @throws `PlansError` `badArgument` for invalid options, for an evaluation of another plan in
 * `others`, of another plan or area as `previous`, and of another plan, area, year or stage as
 * `parent`; `badYear` if `previous` is not of an earlier year; `unknownId` for an assignment of an
 * unknown target of a plan in the catalogue.
 * @source The wording follows the national monitoring reports on the outlines for women's and
 * children's development.
 * @example
 * ```ts
 * import { catalogue, childrenPlan, evaluatePlan } from '@lipu/plans';
 * import { buildReport } from '@lipu/plans/report';
 * const observation = {
 *   indicator: 'infant-mortality-rate',
 *   year: 2020,
 *   value: '2.70',
 *   unit: 'permille',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * } as const;
 * const evaluation = evaluatePlan(childrenPlan, [observation], { year: 2020 });
 * const report = buildReport(evaluation, { language: 'zh', catalogue });
 * const target = report.domains[0]?.targets.find(({ name }) => name === '婴儿死亡率');
 * console.log(target?.sentences[0]); // 2020年，婴儿死亡率为2.70‰。
 * ```
 */
export function buildReport(evaluation: PlanEvaluation, options: RenderOptions): Report {
  requireEvaluation(evaluation);
  requireOptions('options', options, renderShape);
  return readComplete('evaluation', () => compose(evaluation, options));
}

function compose(evaluated: PlanEvaluation, options: RenderOptions): Report {
  const facts = gatherFacts(evaluated, options);
  const sections = listSections(facts);
  const { evaluation, plan, names, targets, language, form } = facts;
  const { area, year, stage } = evaluation;
  const planName = names.plan(plan, evaluation.plan);
  const { cover, subtitle, titleLines, title } = reportWords[language];
  const lines =
    options.title === undefined
      ? titleLines[stage](planName, labels[language].stageReport[stage], year)
      : [inLanguage(options.title, language)];
  const line = (label: string) => `${label}${texts[language].colon}${cover.line}`;
  return {
    schemaVersion: 1,
    libraryVersion: evaluation.libraryVersion,
    language,
    form,
    title: title(lines),
    cover: {
      titleLines: lines,
      subtitle: subtitle[stage](year),
      lines: [line(cover.office), line(cover.date)],
    },
    plan: { id: evaluation.plan, name: planName },
    area: { code: area, name: names.area(area) },
    year,
    stage,
    notes: [...listUnnamed(options, plan), ...listNotes(evaluation, plan, names)],
    overview: listOverview(sections),
    sections,
    summary: evaluation.summary,
    warnings: facts.warnings,
    domains: toReportDomains(facts),
    ...(facts.responsibilities === undefined
      ? {}
      : { units: listUnits(facts.responsibilities, targets, language) }),
    method: facts.method,
    policy: evaluation.policy,
    sources: facts.sources,
    issues: evaluation.issues,
  };
}

/** Lists the sentences about the whole plan. */
const listOverview = (sections: readonly Section[]): string[] =>
  sections
    .filter(({ id }) => id === 'progress')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/**
 * The note on ids shown in place of names; empty if the caller passes an empty catalogue on
 * purpose.
 */
function listUnnamed({ catalogue, language }: RenderOptions, plan: Plan | undefined): string[] {
  const { noCatalogue, notInCatalogue } = overviews[language];
  if (catalogue === undefined) return [noCatalogue];
  const isEmpty = Object.keys(catalogue).length === 0;
  return isEmpty || (plan && catalogue.indicators?.length) ? [] : [notInCatalogue];
}

function listNotes(
  { area, issues }: PlanEvaluation,
  plan: Plan | undefined,
  { area: nameOf, language }: NameResolver,
): string[] {
  const words = overviews[language];
  const count = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity && !isOfAnotherPlan(issue)).length;
  // The appendix names all of them in one line.
  const unused = issues.some(isOfAnotherPlan) ? 1 : 0;
  return [
    ...(plan !== undefined && area !== plan.areaCode
      ? [words.otherArea(nameOf(area), nameOf(plan.areaCode))]
      : []),
    ...(issues.length > 0 ? [words.issueCount(count('error'), count('notice') + unused)] : []),
  ];
}

/** Lists the domains of a report: their targets with data, and those without, by reason. */
const toReportDomains = ({ domains }: ReportFacts): ReportDomain[] =>
  domains.map(({ targets, distinct: _, ...domain }) => ({
    ...domain,
    targets: targets.filter(hasData).map(({ figures: _, ...target }) => target),
    silent: groupByReason(targets.filter((target) => !hasData(target))),
  }));

const groupByReason = (targets: readonly ReportTarget[]): ReportDomain['silent'] =>
  [...new Set(targets.map(({ reason }) => reason as Reason))].map((reason) => ({
    reason,
    targets: targets
      .filter((target) => target.reason === reason)
      .map(({ id, name, rule }) => ({ id, name, rule })),
  }));
