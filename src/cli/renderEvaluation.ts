import type { IndicatorId } from '../data/indicators/ids.js';
import { getIndicator } from '../library/getIndicator.js';
import { courseLabels, reasonLabels, statusLabels } from '../locale/labels.js';
import type { Language } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import type { Compliance, PlanEvaluation } from '../model/PlanEvaluation.js';
import type { PlanScore } from '../model/Score.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { courseOf } from '../model/Trajectory.js';
import { units } from '../quantity/units.js';
import { describeRule } from '../report/sentences/describeRule.js';
import { renderTable } from './renderTable.js';

/** An evaluation for the terminal: the counts, the targets with data as a table, and those without data by domain. */
export function renderEvaluation(
  evaluation: PlanEvaluation,
  plan: Plan,
  areaName: string,
  language: Language,
): string {
  const zh = language === 'zh';
  const { summary } = evaluation;
  const judged = evaluation.targets.filter(
    (target) => target.observed !== null || target.attainment.status !== 'notAssessed',
  );
  const silent = evaluation.targets.filter((target) => !judged.includes(target));
  const title = `${plan.name[language]} · ${areaName} · ${evaluation.year}`;
  const counts = zh
    ? `共${summary.total}项目标：达到${summary.attained}，基本实现${summary.nearlyAttained}，未达到${summary.missed}，无法评价${summary.notAssessed}`
    : `${summary.total} targets: ${summary.attained} attained, ${summary.nearlyAttained} nearly, ${summary.missed} missed, ${summary.notAssessed} not assessed`;
  const table =
    judged.length === 0
      ? ''
      : renderTable(
          zh
            ? ['指标', '条款', '数值', '目标', '结果', '差距（＋为余量）', '进度']
            : [
                'indicator',
                'clause',
                'value',
                'target',
                'result',
                'margin (+ is headroom)',
                'course',
              ],
          judged.map((target) => row(target, language)),
        );
  const missing =
    silent.length === 0
      ? ''
      : `${zh ? `无数据的目标（${silent.length}项）：` : `Targets without data (${silent.length}):`}\n${listSilent(silent, plan, language)}`;
  return [title, counts, compliance(summary.compliance.strict, language), '', table, missing].join(
    '\n',
  );
}

function row(target: TargetEvaluation, language: Language): string[] {
  const { attainment, observed, trajectory } = target;
  const status =
    attainment.status === 'notAssessed'
      ? `${statusLabels.notAssessed[language]} (${reasonLabels[attainment.reason][language]})`
      : statusLabels[attainment.status][language];
  const margin =
    attainment.margin === undefined
      ? ''
      : `${signed(attainment.margin.value)}${attainment.margin.unit === 'percent' ? points[language] : units[attainment.margin.unit].symbol[language]}`;
  const value =
    observed === null
      ? ''
      : `${observed.value}${units[observed.unit].symbol[language]} (${observed.year})`;
  const left =
    trajectory.regime === 'hold' && trajectory.headroom.runsOutIn
      ? ` → ${trajectory.headroom.runsOutIn}`
      : '';
  return [
    nameOf(target, language),
    target.evidence.clause,
    value,
    describeRule(target.rule)[language],
    status,
    margin,
    `${courseLabels[courseOf(trajectory)][language]}${left}`,
  ];
}

/** A rate that never stands without its denominators. */
function compliance({ numerator, monitorable, all }: Compliance, language: Language): string {
  const rate = monitorable === 0 ? '–' : `${tenths(numerator, monitorable)}%`;
  return language === 'zh'
    ? `达标率：${rate}（${numerator}/${monitorable}项有数据的目标；全部目标${all}项）`
    : `Compliance rate: ${rate} (${numerator} of ${monitorable} targets with data; ${all} targets in all)`;
}

/** A share in percent with one decimal, from counts, rounded half up in whole numbers. */
function tenths(numerator: number, denominator: number): string {
  const tenth = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  return `${Math.floor(tenth / 10)}.${tenth % 10}`;
}

function listSilent(targets: readonly TargetEvaluation[], plan: Plan, language: Language): string {
  return plan.domains
    .flatMap((domain) => {
      const own = targets.filter((target) => target.clause.domain === domain.number);
      const names = own.map(
        (target) => `${nameOf(target, language)} ${describeRule(target.rule)[language]}`,
      );
      return own.length === 0
        ? []
        : [
            `  ${domain.name[language]} (${own.length}): ${names.join(language === 'zh' ? '、' : ', ')}`,
          ];
    })
    .join('\n')
    .concat('\n');
}

const nameOf = (target: TargetEvaluation, language: Language) =>
  getIndicator(target.indicator as IndicatorId).name[language];
/** A difference of percentages is in points. */
const points = { zh: '个百分点', en: ' points' } as const;
const signed = (value: string) => (value.startsWith('-') || value === '0' ? value : `+${value}`);

/** A composite score in one line, never without its coverage and the range that other choices give. */
export function renderScore(score: PlanScore, language: Language): string {
  const { coverage, range, method, aggregation, weights, missing } = score;
  const value = score.status === 'assessed' ? score.score.toFixed(1) : '–';
  const between = range === undefined ? '–' : `${range.low.toFixed(1)}–${range.high.toFixed(1)}`;
  const choice = `${method}, ${aggregation}, ${typeof weights === 'string' ? weights : 'weights'}, ${missing}`;
  return language === 'zh'
    ? `综合得分（${choice}）：${value}；${coverage.all}项中${coverage.scored}项有得分；其他方法与权重下为${between}\n`
    : `Score (${choice}): ${value}; ${coverage.scored} of ${coverage.all} targets scored; ${between} by other methods and weights\n`;
}
