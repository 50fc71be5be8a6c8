import type { StageOptions } from '../evaluate/evaluatePlan.js';
import { toRows } from '../evaluate/toRows.js';
import { evaluatePlan } from '../library/evaluatePlan.js';
import { evaluateYears } from '../library/evaluateYears.js';
import { labels } from '../locale/locales.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { EvaluationRow } from '../model/EvaluationRow.js';
import type { Language } from '../model/LocalizedText.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import type { PolicyInput } from '../model/Policy.js';
import type { EvaluationParts } from '../model/TargetEvaluation.js';
import { writeCsv } from '../report/escape.js';
import { rateOf } from '../report/sentences/describeCounts.js';
import { toJson } from './toTerminal.js';

export const manyFormats = ['table', 'csv', 'jsonl'] as const;
export type ManyFormat = (typeof manyFormats)[number];

/** How each area is evaluated. This is plain data, which can be sent to a worker thread. */
export interface ManySettings {
  readonly plans: readonly Plan[];
  readonly catalogue: Catalogue;
  readonly policy: PolicyInput | undefined;
  /** The stage, or a span of years. */
  readonly when: StageOptions | { readonly from: number; readonly to: number };
  readonly format: ManyFormat;
  readonly language: Language;
}

/** An area and the figures for it; without a name, the area of each plan. */
export interface AreaFigures {
  readonly area: string | undefined;
  readonly observations: readonly Observation[];
}

/**
 * Returns the lines of an area: rows for CSV and JSON Lines, or the cells of each row of a table.
 */
export function evaluateArea(
  { area, observations }: AreaFigures,
  { plans, catalogue, policy, when, format, language }: ManySettings,
): string {
  // Counts need only verdicts, which take a third of the time.
  const parts: EvaluationParts = format === 'table' ? 'verdicts' : 'all';
  const options = { ...when, area, policy, catalogue, parts };
  const evaluations = plans.flatMap((plan): readonly PlanVerdicts[] =>
    'from' in options
      ? evaluateYears(plan, observations, options)
      : [evaluatePlan(plan, observations, options)],
  );
  switch (format) {
    case 'jsonl':
      return toRows(evaluations)
        .map((row) => `${toJson(row)}\n`)
        .join('');
    case 'csv':
      return writeCsv(toRows(evaluations).map(toCells));
    case 'table':
      return evaluations
        .map((one) => `${JSON.stringify(countCells(one, catalogue, language))}\n`)
        .join('');
  }
}

const toCells = (row: EvaluationRow) =>
  Object.values(row).map((value) => (value === null ? '' : String(value)));

/** Returns the counts of an evaluation as a row of the table. */
function countCells(
  { plan, area, year, stage, summary }: PlanVerdicts,
  { areas }: Catalogue,
  language: Language,
): string[] {
  const { strict } = summary.compliance;
  const rate = rateOf(strict);
  return [
    plan,
    areas.find(({ code }) => code === area)?.name[language] ?? area,
    String(year),
    labels[language].stage[stage],
    String(summary.attained),
    String(summary.nearlyAttained),
    String(summary.missed),
    String(summary.notAssessed),
    rate === undefined ? '–' : `${rate}%`,
  ];
}
