import { formatReason } from '../locale/formatReason.js';
import { headings, labels, texts } from '../locale/locales.js';
import type { Counts } from '../model/PlanEvaluation.js';
import type { Report, ReportUnit } from './Report.js';
import { describeRate } from './sentences/describeCounts.js';

/** A table: what Markdown and HTML have in common. */
export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that names the row. */
  readonly rowHeading: number;
  /** Columns of rules: a sign and a figure on one line. */
  readonly rules?: readonly number[];
  /** Columns of figures, set flush right. */
  readonly figures: readonly number[];
}

type Row = ReportUnit['targets'][number];

/** The counts of every domain, and of the whole. */
export function tableOfDomains({ domains, summary, language }: Report): Table {
  const words = headings[language];
  const row = (name: string, counts: Counts) => [
    name,
    ...[
      counts.total,
      counts.compliance.strict.monitorable,
      counts.attained,
      counts.nearlyAttained,
      counts.missed,
      counts.notAssessed,
    ].map(String),
    describeRate(counts.compliance.strict, language),
  ];
  return {
    caption: words.byDomain,
    header: [
      words.domain,
      words.targets,
      words.monitorable,
      words.attained,
      words.nearly,
      words.missed,
      words.notAssessed,
      words.rate,
    ],
    rows: [...domains.map(({ name, counts }) => row(name, counts)), row(words.total, summary)],
    rowHeading: 0,
    figures: [1, 2, 3, 4, 5, 6, 7],
  };
}

/** Targets with their verdicts, by sign and word. */
export function tableOfTargets(
  targets: readonly Row[],
  caption: string,
  { language }: Pick<Report, 'language'>,
): Table {
  const words = headings[language];
  return {
    caption,
    header: [words.indicator, words.value, words.target, words.status, words.margin, words.course],
    rows: targets.map((target) => [
      target.name,
      target.value ?? '',
      target.rule,
      formatStatus(target, language),
      target.margin ?? '',
      labels[language].course[target.course],
    ]),
    rowHeading: 0,
    rules: [2],
    figures: [1, 4],
  };
}

/** A verdict by sign and word, or the reason why it is not assessed. */
function formatStatus({ status, reason }: Row, language: Report['language']): string {
  const mark = labels[language].mark[status];
  return reason === undefined
    ? mark
    : `${mark}${texts[language].aside(formatReason(reason, language))}`;
}

/** Warnings, the most urgent first. */
export function tableOfWarnings({ warnings, language }: Report): Table {
  const words = headings[language];
  return {
    caption: words.warnings,
    header: [words.urgency, words.warning, words.indicator, words.finding],
    rows: warnings.map(({ urgency, code, name, sentence }) => [
      labels[language].urgency[urgency],
      labels[language].warning[code],
      name,
      sentence,
    ]),
    rowHeading: 2,
    figures: [],
  };
}
