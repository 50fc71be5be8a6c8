import { labels, overviews } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation, Summary } from '../model/PlanEvaluation.js';
import { assignTargets } from './assignTargets.js';
import { listUnits } from './listUnits.js';
import { type NameResolver, resolveNames } from './NameResolver.js';
import type { RenderOptions, Report, ReportDomain, ReportTarget, ReportWarning } from './Report.js';
import { hasData, toReportTarget } from './ReportTarget.js';
import { describeCounts } from './sentences/describeCounts.js';
import { describeMethod } from './sentences/describeMethod.js';
import { describeWarning } from './sentences/describeWarning.js';

const urgencies = { high: 0, medium: 1, low: 2 } as const;

/**
 * Builds a monitoring report from an evaluation: sentences on each target, warnings, missing data,
 * methods and evidence. The result is plain JSON, which {@link renderMarkdown}, {@link renderHtml},
 * {@link renderCsv} and {@link renderJson} render; use it to design your own report.
 *
 * @edge Names come from the catalogue, else the id is shown. Missing data has its own section and
 * is not repeated as a warning.
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
  const { language, catalogue, assignments } = options;
  const plan = catalogue?.plans?.find(({ id }) => id === evaluation.plan);
  const names = resolveNames(options, language);
  const targets = evaluation.targets.map((target) => toReportTarget(target, names, plan));
  const planName = plan?.name[language] ?? evaluation.plan;
  const { stage, year } = evaluation;
  return {
    schemaVersion: 1,
    libraryVersion: evaluation.libraryVersion,
    language,
    title:
      options.title?.[language] ??
      overviews[language].title[stage](planName, labels[language].stage[stage], year),
    plan: { id: evaluation.plan, name: planName },
    area: { code: evaluation.area, name: names.area(evaluation.area) },
    year,
    stage,
    notes: listNotes(evaluation, plan, names),
    overview: listOverview(evaluation, planName, language),
    summary: evaluation.summary,
    warnings: listWarnings(evaluation, names),
    domains: listDomains(evaluation.summary, targets, plan, language),
    ...(plan === undefined || assignments === undefined
      ? {}
      : { units: listUnits(assignTargets(plan, assignments), targets, language) }),
    method: describeMethod(evaluation, language),
    policy: evaluation.policy,
    sources: listSources(evaluation),
    issues: evaluation.issues,
  };
}

function listNotes(
  { area, issues }: PlanEvaluation,
  plan: Plan | undefined,
  { area: nameOf, language }: NameResolver,
): string[] {
  const words = overviews[language];
  return [
    ...(plan !== undefined && area !== plan.areaCode
      ? [words.otherArea(nameOf(area), nameOf(plan.areaCode))]
      : []),
    ...(issues.length > 0 ? [words.issueCount(issues.length)] : []),
  ];
}

function listOverview(
  { summary, year }: PlanEvaluation,
  planName: string,
  language: Language,
): string[] {
  const subject = overviews[language].countsOf;
  return [
    describeCounts(summary, subject.plan(planName, year), language),
    describeCounts(summary.lists.goal, subject.goal, language),
    describeCounts(summary.lists.measure, subject.measure, language),
  ];
}

/** Warnings, the most urgent first. */
function listWarnings({ targets }: PlanEvaluation, names: NameResolver): ReportWarning[] {
  return targets
    .flatMap((target) =>
      target.warnings
        .filter(({ code }) => code !== 'missing')
        .map((warning) => ({
          code: warning.code,
          urgency: warning.urgency,
          target: target.target,
          name: names.target(target),
          sentence: describeWarning(warning, names),
        })),
    )
    .sort((a, b) => urgencies[a.urgency] - urgencies[b.urgency]);
}

/** The domains of a report: targets with data, and those without by reason. */
function listDomains(
  summary: Summary,
  targets: readonly ReportTarget[],
  plan: Plan | undefined,
  language: Language,
): ReportDomain[] {
  return summary.domains.map(({ domain, number, ...counts }) => {
    const own = targets.filter(({ evaluation }) => evaluation.clause.domain === number);
    return {
      id: domain,
      number,
      name: plan?.domains.find(({ id }) => id === domain)?.name[language] ?? domain,
      counts,
      summary: describeCounts(counts, overviews[language].countsOf.domain, language),
      targets: own.filter(hasData),
      silent: groupByReason(own.filter((target) => !hasData(target))),
    };
  });
}

const groupByReason = (targets: readonly ReportTarget[]): ReportDomain['silent'] =>
  [...new Set(targets.map(({ reason }) => reason as Reason))].map((reason) => ({
    reason,
    targets: targets
      .filter((target) => target.reason === reason)
      .map(({ id, name, rule }) => ({ id, name, rule })),
  }));

/** The sources that figures name, each once. */
function listSources({ targets }: PlanEvaluation): string[] {
  const named = targets.flatMap(({ evidence }) =>
    evidence.series.flatMap(({ source }) => (source ? [source] : [])),
  );
  return [...new Set(named)].sort();
}
