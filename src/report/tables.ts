import { countTargets } from '../evaluate/summarise.js';
import { headings, labels, reportHeadings, reportWords, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import type { Quantity } from '../quantity/Quantity.js';
import type { Responsibilities } from './assignTargets.js';
import {
  type FiguredTarget,
  nameComponent,
  type ShownFigure,
  showFigure,
} from './gatherFigures.js';
import type { ReportTarget } from './Report.js';
import type { ReportFacts } from './ReportFacts.js';
import { isMetAgain, listFailingYears } from './ReportTarget.js';
import { type Cell, none, type Table } from './Section.js';

/** Returns a figure as printed, with its value for calculations. */
export const figureCell = (text: string, { value, unit }: Quantity): Cell => ({
  text,
  value,
  unit,
});

/**
 * Returns a figure that was judged, with its year if it differs from that of the column, and its
 * component if it differs from the one in the row.
 */
export function observedCell(
  observed: ShownFigure | undefined,
  { year, component }: { readonly year: number; readonly component: string | undefined },
  { names, language }: ReportFacts,
): Cell {
  if (observed === undefined) return none;
  const { full } = observed;
  const text =
    observed.component === component ? full : full + nameComponent(observed.component, names);
  return figureCell(
    observed.year === year ? text : reportWords[language].cellYear(text, observed.year),
    observed,
  );
}

/** Returns the figure that was judged, or the latest one if that meets the target again. */
export function latestCell(
  { evaluation, figures: { observed, marks } }: FiguredTarget,
  facts: ReportFacts,
): Cell {
  const latest = isMetAgain(evaluation) ? evaluation.evidence.series.at(-1) : undefined;
  const shown =
    observed && latest
      ? showFigure(evaluation, { ...observed, ...latest }, marks, facts.names)
      : observed;
  const column = { year: facts.evaluation.year, component: observed?.component };
  return observedCell(shown, column, facts);
}

/** Returns the rows at which another domain begins. */
export const groupByDomain = (
  targets: readonly ReportTarget[],
  { plan, names, evaluation }: ReportFacts,
): NonNullable<Table['groups']> =>
  targets.flatMap(({ evaluation: { clause } }, before) => {
    if (before > 0 && targets[before - 1]?.evaluation.clause.domain === clause.domain) return [];
    const id = evaluation.summary.domains.find(({ number }) => number === clause.domain)?.domain;
    return [{ before, title: names.domain(plan, id ?? String(clause.domain)) }];
  });

/** Tabulates the counts of every responsible unit. */
export function tableOfUnits({ units }: Responsibilities, facts: ReportFacts): Table {
  const { targets, numbers, language } = facts;
  const [words, { column }] = [headings[language], reportHeadings[language]];
  const byId = new Map(targets.map(({ id, evaluation }) => [id, evaluation]));
  const count = (ids: readonly string[]) => countTargets(ids.flatMap((id) => byId.get(id) ?? []));
  return {
    caption: numbers.table('units'),
    header: [
      column.unit,
      words.targets,
      column.lead,
      words.monitorable,
      words.attained,
      words.missed,
      words.notAssessed,
    ],
    rows: units.map(({ unit, targets: ids, leads }) => {
      const own = count(ids);
      return [
        unit,
        ...[
          own.total,
          count(leads).total,
          own.compliance.strict.monitorable,
          own.attained,
          own.missed,
          own.notAssessed,
        ].map(String),
      ];
    }),
    rowHeading: 0,
    figures: [1, 2, 3, 4, 5, 6],
    widths: [34, 12, 12, 14, 12, 12, 14],
  };
}

/**
 * Writes a verdict as a symbol and a word, with the years in which the target was not held, other
 * than the year of the figure beside it.
 */
export function formatMark(target: TargetEvaluation, language: Language): string {
  const mark = labels[language].mark[target.attainment.status];
  const years = listFailingYears(target).filter(
    (year) => isMetAgain(target) || year !== target.observed?.year,
  );
  return years.length === 0
    ? mark
    : mark + texts[language].aside(reportWords[language].notHeldIn(years));
}

/** The same, and for a target that was not assessed, what implies its result or else the reason. */
export function formatStatus(
  { evaluation, implied }: Pick<ReportTarget, 'evaluation' | 'implied'>,
  language: Language,
): string {
  const { attainment } = evaluation;
  const mark = formatMark(evaluation, language);
  return attainment.status === 'notAssessed'
    ? mark + texts[language].aside(implied ?? labels[language].reason[attainment.reason])
    : mark;
}
