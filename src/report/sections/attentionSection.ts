import { headings, labels, reportWords, texts } from '../../locale/locales.js';
import { addTo } from '../../lookup/addTo.js';
import { type Urgency, urgencies } from '../../model/Warning.js';
import type { ReportTarget, ReportWarning } from '../Report.js';
import type { ReportFacts, TargetFacts } from '../ReportFacts.js';
import { isMetAgain } from '../ReportTarget.js';
import type { Block, Table } from '../Section.js';
import { describeFailingYears } from '../sentences/describeParts.js';
import { describeNeeded } from '../sentences/describeVerdict.js';
import { latestCell } from '../tables.js';

/** Lists missed targets and warnings together, the most urgent first. */
export function attentionSection(facts: ReportFacts): readonly Block[] {
  const rows = listAttention(facts);
  return rows.length === 0
    ? [{ kind: 'paragraph', text: reportWords[facts.language].none }]
    : [{ kind: 'table', table: tableOfAttention(rows, facts) }];
}

interface Row {
  readonly target: TargetFacts;
  readonly urgency: Urgency;
  readonly warnings: readonly ReportWarning[];
}

function listAttention({ distinct, warnings }: ReportFacts): readonly Row[] {
  const byTarget = new Map<string, ReportWarning[]>();
  for (const warning of warnings) addTo(byTarget, warning.target, warning);
  return distinct
    .map((target) => ({ target, own: byTarget.get(target.id) ?? [] }))
    .filter(({ target, own }) => target.status === 'missed' || own.length > 0)
    .map(({ target, own }) => ({ target, warnings: own, urgency: urgencyOf(target, own) }))
    .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency));
}

/** The urgency of a target; a missed one needs attention even without a warning. */
const urgencyOf = ({ status }: ReportTarget, warnings: readonly ReportWarning[]): Urgency =>
  urgencies.find(
    (urgency) =>
      warnings.some((warning) => warning.urgency === urgency) ||
      (urgency === 'medium' && status === 'missed'),
  ) ?? 'low';

function tableOfAttention(rows: readonly Row[], facts: ReportFacts): Table {
  const { language } = facts;
  const words = headings[language];
  return {
    caption: facts.numbers.table('attention'),
    header: [words.urgency, words.indicator, words.value, words.target, words.finding],
    rows: rows.map(({ target, urgency, warnings }) => [
      labels[language].urgency[urgency],
      target.label,
      latestCell(target, facts),
      target.rule,
      texts[language].sentences([
        ...describeMissed(target, facts),
        ...warnings.map(({ code, sentence }) =>
          reportWords[language].situation.warning(labels[language].warning[code], sentence),
        ),
      ]),
    ]),
    rowHeading: 1,
    figures: [2],
    rules: [3],
    widths: [12, 24, 16, 14, 45],
    tone: { column: 0, codes: rows.map(({ urgency }) => urgency) },
  };
}

/**
 * States how far a missed target is from being met, in which years it failed, and what change it
 * needs each year.
 */
function describeMissed(
  { status, evaluation, figures }: TargetFacts,
  { names, language }: ReportFacts,
): readonly string[] {
  if (status !== 'missed') return [];
  const words = reportWords[language].situation;
  const { attainment, trajectory } = evaluation;
  const years = describeFailingYears(attainment, names);
  const needed =
    trajectory.regime === 'unknown' ? undefined : describeNeeded(evaluation, trajectory, language);
  return [
    words.missed(figures.margin, isMetAgain(evaluation) ? evaluation.observed?.year : undefined),
    ...(years === undefined ? [] : [years]),
    ...(needed === undefined ? [] : [words.needed(needed)]),
  ];
}
