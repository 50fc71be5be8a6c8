import {
  formatDifference,
  formatProbability,
  formatShare,
  writeEstimate,
  writeQuantity,
} from '../../locale/formatQuantity.js';
import { headings, labels, reportHeadings, reportWords, texts } from '../../locale/locales.js';
import type { Stage } from '../../model/PlanEvaluation.js';
import { courseOf, isOnPace } from '../../model/Trajectory.js';
import { type FiguredTarget, gatherFigures, markStatus, showFigure } from '../gatherFigures.js';
import type { ReportTarget } from '../Report.js';
import type { ReportFacts, TargetFacts } from '../ReportFacts.js';
import { hasData, listFailingYears } from '../ReportTarget.js';
import { type Block, type Cell, none, type Table } from '../Section.js';
import { figureCell, formatMark, groupByDomain, latestCell, observedCell } from '../tables.js';

/** Lists the main indicators in a table, followed by the table of the stage. */
export function indicatorsSection(facts: ReportFacts): readonly Block[] {
  const { evaluation, targets, language } = facts;
  const judged = targets.filter(hasData);
  if (judged.length === 0) return [{ kind: 'paragraph', text: reportWords[language].none }];
  const assessed = judged.filter(({ status }) => status !== 'notAssessed');
  const writeTable = tablesOfStages[evaluation.stage];
  return [
    { kind: 'table', table: tableOfIndicators(judged, facts) },
    { kind: 'note', text: reportWords[language].indicatorsNote },
    ...(writeTable === undefined || assessed.length === 0
      ? []
      : [{ kind: 'table', table: writeTable(assessed, facts) } as const]),
    ...(evaluation.stage === 'midterm' && assessed.some((target) => isUnlikely(target, facts))
      ? [{ kind: 'note', text: reportWords[language].paceNote } as const]
      : []),
  ];
}

/** Whether a target is forecast to be missed although its figure has kept pace so far. */
const isUnlikely = (
  { evaluation: { trajectory, forecast } }: ReportTarget,
  { evaluation: { policy } }: ReportFacts,
): boolean =>
  isOnPace(trajectory) &&
  forecast.status === 'assessed' &&
  forecast.probability < policy.warnings.unlikelyProbability;

/** The additional table of each stage. */
const tablesOfStages: Readonly<
  Record<Stage, undefined | ((assessed: readonly TargetFacts[], facts: ReportFacts) => Table)>
> = { annual: undefined, midterm: tableOfProgress, final: tableOfHeld };

/** Tabulates base, last year, this year, target, verdict, and the figures of other areas. */
function tableOfIndicators(judged: readonly TargetFacts[], facts: ReportFacts): Table {
  const { evaluation, previous, others, names, language } = facts;
  const [words, { column }] = [headings[language], reportHeadings[language]];
  const lastYear = previous?.year ?? evaluation.year - 1;
  const before = new Map(previous?.targets.map((target) => [target.target, target]));
  const status = 6;
  return {
    caption: facts.numbers.table('indicators'),
    header: [
      column.number,
      words.indicator,
      column.base(evaluation.policy.baseYear),
      column.year(lastYear),
      column.year(evaluation.year),
      words.target,
      words.status,
      ...others.map(({ name }) => name),
    ],
    rows: judged.map((target, at) => {
      const { evaluation: own, figures, implied, label, rule } = target;
      const last = before.get(own.target)?.observed;
      const component = figures.observed?.component;
      return [
        String(at + 1),
        label,
        baseCell(target, evaluation.policy.baseYear, facts),
        previous === undefined
          ? seriesCell(target, lastYear, facts)
          : observedCell(
              last ? showFigure(own, last, figures.marks, names) : undefined,
              { year: lastYear, component },
              facts,
            ),
        latestCell(target, facts),
        rule,
        formatMark(own, language) + (implied === undefined ? '' : texts[language].aside(implied)),
        ...others.map((area) => {
          const other = area.targets.get(own.target);
          return observedCell(
            other && gatherFigures(other, names).observed,
            { year: evaluation.year, component },
            facts,
          );
        }),
      ];
    }),
    groups: groupByDomain(judged, facts),
    rowHeading: 1,
    figures: [2, 3, 4, ...others.map((_, at) => status + 1 + at)],
    rules: [5],
    widths: [5, 28, 12, 11, 12, 11, 13, ...others.map(() => 12)],
    tone: { column: status, codes: judged.map((target) => target.status) },
  };
}

/** Returns the figure for a year from the series that was judged. */
function seriesCell(
  { evaluation: { evidence, observed, scope }, figures }: FiguredTarget,
  year: number,
  { language }: ReportFacts,
): Cell {
  const figure = evidence.series.find((one) => one.year === year);
  // In another year, a different unit may have decided the verdict.
  return figure === undefined || observed?.derived !== undefined || scope !== 'area'
    ? none
    : figureCell(
        markStatus(writeQuantity(figure, language, figures.marks), figure, language),
        figure,
      );
}

function baseCell(
  { evaluation, figures }: FiguredTarget,
  year: number,
  { language }: ReportFacts,
): Cell {
  const { observed, baseline, rule, evidence } = evaluation;
  // A mean yearly change has no value for the base year.
  if (baseline === null || observed?.derived === 'yearlyChange') return none;
  const isGap = rule.kind === 'compare' && rule.relation === 'narrows' && rule.gap !== 'ratio';
  const write = isGap ? formatDifference : writeQuantity;
  const figure = write(baseline, language, figures.marks);
  const point = evidence.series.find((one) => one.year === baseline.year);
  const text =
    baseline.origin === 'observed' && point ? markStatus(figure, point, language) : figure;
  return figureCell(
    baseline.year === year ? text : reportWords[language].cellYear(text, baseline.year),
    baseline,
  );
}

/**
 * Tabulates, at mid-term, the distance covered compared with the straight path, and the forecast.
 */
function tableOfProgress(rows: readonly TargetFacts[], facts: ReportFacts): Table {
  const { evaluation, plan, language } = facts;
  const [words, { column }] = [headings[language], reportHeadings[language]];
  const due = plan?.period.end ?? rows[0]?.evaluation.dueYear ?? evaluation.year;
  return {
    caption: facts.numbers.table('progress'),
    header: [
      words.indicator,
      words.target,
      column.done,
      column.expected,
      words.course,
      column.forecast(due),
      column.chance,
    ],
    rows: rows.map(({ label, rule, evaluation: { trajectory, forecast }, figures }) => {
      const progress =
        trajectory.regime === 'improve' && trajectory.progress.status === 'assessed'
          ? trajectory.progress
          : undefined;
      const isKnown = forecast.status === 'assessed';
      return [
        label,
        rule,
        progress ? formatShare(progress.share, [progress.expectedShare, 1]) : none,
        progress ? formatShare(progress.expectedShare, [progress.share]) : none,
        labels[language].course[courseOf(trajectory)] || none,
        isKnown
          ? writeEstimate(forecast.expected, forecast.unit, language, figures.required)
          : none,
        isKnown ? formatProbability(forecast.probability) : none,
      ];
    }),
    groups: groupByDomain(rows, facts),
    rowHeading: 0,
    figures: [2, 3, 5, 6],
    rules: [1],
    widths: [30, 15, 11, 11, 20, 14, 12],
  };
}

/** Tabulates, at the end, when each target was first met, for how long, and when it was missed. */
function tableOfHeld(rows: readonly TargetFacts[], facts: ReportFacts): Table {
  const { language } = facts;
  const [words, { column }] = [headings[language], reportHeadings[language]];
  return {
    caption: facts.numbers.table('held'),
    header: [words.indicator, words.target, words.status, column.first, column.run, column.failed],
    rows: rows.map(({ label, rule, status, evaluation }) => [
      label,
      rule,
      labels[language].mark[status],
      String(evaluation.history.firstAttained ?? none),
      String(evaluation.history.currentRun),
      texts[language].list(listFailingYears(evaluation).map(String)) || none,
    ]),
    groups: groupByDomain(rows, facts),
    rowHeading: 0,
    figures: [3, 4],
    rules: [1],
    widths: [34, 16, 14, 12, 12, 18],
    tone: { column: 2, codes: rows.map(({ status }) => status) },
  };
}
