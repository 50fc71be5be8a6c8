import { gapLabels, stageLabels } from '../locale/labels.js';
import type { Attainment } from '../model/Attainment.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { Counts, PlanEvaluation } from '../model/PlanEvaluation.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { courseOf } from '../model/Trajectory.js';
import { assignTargets } from './assignTargets.js';
import type {
  NameResolver,
  Report,
  ReportDomain,
  ReportOptions,
  ReportTarget,
  ReportUnit,
  ReportWarning,
} from './Report.js';
import { describeCounts } from './sentences/describeCounts.js';
import { describeMethod } from './sentences/describeMethod.js';
import { describeRule } from './sentences/describeRule.js';
import { describeTarget } from './sentences/describeTarget.js';
import { describeWarning } from './sentences/describeWarning.js';
import { difference, figure } from './sentences/format.js';

const order = { high: 0, medium: 1, low: 2 } as const;
const same = (text: string): LocalizedText => ({ zh: text, en: text });

/**
 * An evaluation as a monitoring report: what is said about each target in Chinese and English, with warnings, gaps in the data, methods and
 * evidence. Plain JSON, which {@link renderMarkdown}, {@link renderHtml}, {@link renderCsv} and {@link renderJson} render; for a report of
 * your own make, take it from here.
 *
 * @edge Names come from the catalogue; what it does not hold is shown by its id. Missing data is told in its own
 * section and not once more as a warning.
 * @source The wording follows the national monitoring reports on the outlines for women's and children's development.
 * @example
 * ```ts
 * import { catalogue, childrenPlan, evaluatePlan } from '@lipu/plans';
 * import { buildReport } from '@lipu/plans/report';
 * const observation = { indicator: 'infant-mortality-rate', year: 2020, value: '2.70', unit: 'permille', area: '450381', sex: 'total', residence: 'total', status: 'final' } as const;
 * const report = buildReport(evaluatePlan(childrenPlan, [observation], { year: 2020 }), { catalogue });
 * const target = report.domains[0]?.targets.find(({ name }) => name.zh === '婴儿死亡率');
 * console.log(target?.sentences[0]?.zh); // 2020年，婴儿死亡率为2.70‰。
 * ```
 */
export function buildReport(evaluation: PlanEvaluation, options: ReportOptions = {}): Report {
  const { catalogue: { plans = [], indicators = [], areas = [] } = {}, assignments } = options;
  const plan = plans.find(({ id }) => id === evaluation.plan);
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  const names: NameResolver = {
    indicator: (id) => definitions.get(id)?.name ?? same(id),
    area: (code) => areaNames.get(code) ?? same(code),
    isOf: (id, group) =>
      definitions.get(id)?.sex === group || definitions.get(id)?.residence === group,
  };
  const targets = evaluation.targets.map((target) => toReportTarget(target, names, plan));
  const byId = new Map(targets.map((target) => [target.id, target]));
  const planName = plan?.name ?? same(evaluation.plan);
  const area = { code: evaluation.area, name: names.area(evaluation.area) };
  const stage = stageLabels[evaluation.stage];
  return {
    schemaVersion: 1,
    libraryVersion: evaluation.libraryVersion,
    title: options.title ?? {
      zh:
        evaluation.stage === 'annual'
          ? `${evaluation.year}年《${planName.zh}》${stage.zh}`
          : `《${planName.zh}》${stage.zh}（${evaluation.year}年）`,
      en: `${planName.en}: ${stage.en} ${evaluation.year}`,
    },
    plan: { id: evaluation.plan, name: planName },
    area,
    year: evaluation.year,
    stage: evaluation.stage,
    notes: listNotes(evaluation, plan, names),
    overview: listOverview(evaluation, planName),
    summary: evaluation.summary,
    warnings: listWarnings(evaluation.targets, names),
    domains: listDomains(evaluation, targets, plan),
    ...(plan === undefined || assignments === undefined
      ? {}
      : { units: listUnits(assignTargets(plan, assignments), byId) }),
    method: describeMethod(evaluation),
    policy: evaluation.policy,
    sources: [
      ...new Set(
        evaluation.targets.flatMap(({ evidence }) =>
          evidence.series.flatMap(({ source }) => (source ? [source] : [])),
        ),
      ),
    ].sort(),
    issues: evaluation.issues,
  };
}

function toReportTarget(
  target: TargetEvaluation,
  names: NameResolver,
  plan: Plan | undefined,
): ReportTarget {
  const { attainment, observed, evidence } = target;
  const domain = plan?.domains.find(({ number }) => number === target.clause.domain);
  const clause =
    domain && [...domain.goals, ...domain.measures].find(({ id }) => id === evidence.clause);
  const margin = attainment.margin;
  return {
    id: target.target,
    name: nameTarget(target, names),
    clause: evidence.clause,
    ...(clause === undefined ? {} : { clauseTitle: clause.title }),
    rule: describeRule(target.rule),
    wording: evidence.wording,
    status: attainment.status,
    ...(attainment.status === 'notAssessed' ? { reason: attainment.reason } : {}),
    ...(observed === null
      ? {}
      : {
          value: withYear(
            observed.derived === undefined ? figure(observed) : difference(observed),
            observed.year,
          ),
        }),
    ...(margin === undefined ? {} : { margin: signed(difference(margin), margin.value) }),
    course: courseOf(target.trajectory),
    sentences: describeTarget(target, names),
    interpretations:
      plan?.targets
        .find(({ id }) => id === target.target)
        ?.interpretations.map(({ decision }) => decision) ?? [],
    evaluation: target,
  };
}

/** A target on a gap is named after the gap: its figures are none of the indicator's. */
function nameTarget({ indicator, rule }: TargetEvaluation, names: NameResolver): LocalizedText {
  const { zh, en } = names.indicator(indicator);
  const gap =
    rule.kind === 'compare' && rule.relation === 'narrows' && rule.across !== undefined
      ? gapLabels[rule.across]
      : undefined;
  return gap === undefined ? { zh, en } : { zh: `${zh}（${gap.zh}）`, en: `${en} (${gap.en})` };
}

const withYear = ({ zh, en }: LocalizedText, year: number): LocalizedText => ({
  zh: `${zh}（${year}年）`,
  en: `${en} (${year})`,
});
/** Plus is room, minus is the gap. */
const signed = ({ zh, en }: LocalizedText, value: string): LocalizedText => {
  const sign = /^-?0+(\.0+)?$/.test(value) ? '' : value.startsWith('-') ? '−' : '+';
  return { zh: `${sign}${zh}`, en: `${sign}${en}` };
};

function listNotes(
  { area, issues }: PlanEvaluation,
  plan: Plan | undefined,
  names: NameResolver,
): LocalizedText[] {
  const notes: LocalizedText[] = [];
  if (plan !== undefined && area !== plan.areaCode)
    notes.push({
      zh: `数据属于${names.area(area).zh}，目标属于${names.area(plan.areaCode).zh}的规划：本报告是参照比较，不是该地区规划的评价。`,
      en: `The figures are of ${names.area(area).en}, the targets of a plan for ${names.area(plan.areaCode).en}: a comparison for reference, not an evaluation of that area’s own plan.`,
    });
  if (issues.length > 0)
    notes.push({
      zh: `数据中有${issues.length}处问题，列于文末。`,
      en: `The data raised ${issues.length} issues, listed at the end.`,
    });
  return notes;
}

function listOverview({ summary, year }: PlanEvaluation, { en }: LocalizedText): LocalizedText[] {
  const whole = describeCounts(summary, { zh: `${year}年，《规划》`, en });
  const lists = (['goal', 'measure'] as const).map((list) =>
    describeCounts(
      summary.lists[list],
      { goal: { zh: '主要目标', en: 'Goals' }, measure: { zh: '策略措施', en: 'Measures' } }[list],
    ),
  );
  return [whole, ...lists];
}

function listWarnings(targets: readonly TargetEvaluation[], names: NameResolver): ReportWarning[] {
  return targets
    .flatMap((target) =>
      target.warnings
        .filter(({ code }) => code !== 'missing')
        .map((warning) => ({
          code: warning.code,
          urgency: warning.urgency,
          target: target.target,
          name: names.indicator(target.indicator),
          sentence: describeWarning(warning, names),
        })),
    )
    .sort((a, b) => order[a.urgency] - order[b.urgency]);
}

const hasData = ({ evaluation, status }: ReportTarget) =>
  evaluation.observed !== null || status !== 'notAssessed' || evaluation.bound !== undefined;

function listDomains(
  { summary }: PlanEvaluation,
  targets: readonly ReportTarget[],
  plan: Plan | undefined,
): ReportDomain[] {
  return summary.domains.map(({ domain, number, ...counts }): ReportDomain => {
    const own = targets.filter(({ evaluation }) => evaluation.clause.domain === number);
    const silent = own.filter((target) => !hasData(target));
    const reasons = [...new Set(silent.map(({ reason }) => reason as Reason))];
    return {
      id: domain,
      number,
      name: plan?.domains.find(({ id }) => id === domain)?.name ?? same(domain),
      counts: counts as Counts,
      summary: describeCounts(counts as Counts, { zh: '本领域', en: 'This domain' }),
      targets: own.filter(hasData),
      silent: reasons.map((reason) => ({
        reason,
        targets: silent
          .filter((target) => target.reason === reason)
          .map(({ id, name, rule }) => ({ id, name, rule })),
      })),
    };
  });
}

function listUnits(
  { units, unassigned }: ReturnType<typeof assignTargets>,
  byId: ReadonlyMap<string, ReportTarget>,
): NonNullable<Report['units']> {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    units: units.map(({ unit, targets }): ReportUnit => {
      const own = pick(targets);
      return {
        unit,
        summary: describeCounts(countTargets(own.map(({ evaluation }) => evaluation.attainment)), {
          zh: '该单位负责的',
          en: 'Of this unit',
        }),
        targets: own.map(({ id, name, rule, status, reason, value, margin, course }) => ({
          id,
          name,
          rule,
          status,
          course,
          ...(reason && { reason }),
          ...(value && { value }),
          ...(margin && { margin }),
        })),
      };
    }),
    unassigned: pick(unassigned).map(({ id, name }) => ({ id, name })),
  };
}

/** Verdicts counted as in the summary of an evaluation, for a choice of targets that is no domain. */
function countTargets(verdicts: readonly Attainment[]): Counts {
  const count = (status: Attainment['status']) =>
    verdicts.filter((one) => one.status === status).length;
  const [attained, nearlyAttained, missed, notAssessed] = [
    count('attained'),
    count('nearlyAttained'),
    count('missed'),
    count('notAssessed'),
  ];
  const byReason: Partial<Record<Reason, number>> = {};
  for (const verdict of verdicts)
    if (verdict.status === 'notAssessed')
      byReason[verdict.reason] = (byReason[verdict.reason] ?? 0) + 1;
  const [monitorable, all] = [attained + nearlyAttained + missed, verdicts.length];
  return {
    total: all,
    attained,
    nearlyAttained,
    missed,
    notAssessed,
    byReason,
    compliance: {
      strict: { numerator: attained, monitorable, all },
      withNearly: { numerator: attained + nearlyAttained, monitorable, all },
    },
  };
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Numbers the sections of a report one after the other: 一、二、三 in Chinese, 1. 2. 3. in English. */
export function numberSections(language: 'zh' | 'en'): (title: string) => string {
  let count = 0;
  return (title) => {
    count += 1;
    return language === 'zh' ? `${numerals[count - 1]}、${title}` : `${count}. ${title}`;
  };
}
