import { headings as say } from '../locale/headings.js';
import {
  courseLabels,
  reasonLabels,
  statusLabels,
  urgencyLabels,
  warningLabels,
} from '../locale/labels.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Counts } from '../model/PlanEvaluation.js';
import type { Report, ReportTarget, ReportUnit } from './Report.js';
import { describeRate } from './sentences/describeCounts.js';

/** A table in one language: what Markdown and HTML have in common. */
export interface Table {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column that names the row. */
  readonly rowHeading: number;
  /** Columns of rules: a sign and a figure, which no line parts. */
  readonly rules?: readonly number[];
  /** Columns of figures, set flush right. */
  readonly figures: readonly number[];
}

type Language = keyof LocalizedText;
type Row = ReportUnit['targets'][number] & Partial<Pick<ReportTarget, 'clause'>>;

/** The counts of every domain, and of the whole. */
export function tableOfDomains({ domains, summary }: Report, language: Language): Table {
  const row = (
    name: string,
    { total, attained, nearlyAttained, missed, notAssessed, compliance }: Counts,
  ) => [
    name,
    ...[total, compliance.strict.monitorable, attained, nearlyAttained, missed, notAssessed].map(
      String,
    ),
    describeRate(compliance.strict)[language],
  ];
  return {
    caption: say.byDomain[language],
    header: [
      say.domain,
      say.targets,
      say.monitorable,
      say.attained,
      say.nearly,
      say.missed,
      say.notAssessed,
      say.rate,
    ].map((text) => text[language]),
    rows: [
      ...domains.map(({ name, counts }) => row(name[language], counts)),
      row(say.total[language], summary),
    ],
    rowHeading: 0,
    figures: [1, 2, 3, 4, 5, 6, 7],
  };
}

/** Targets with their verdicts, by sign and word. */
export function tableOfTargets(
  targets: readonly Row[],
  caption: string,
  language: Language,
): Table {
  return {
    caption,
    header: [say.indicator, say.value, say.target, say.status, say.margin, say.course].map(
      (text) => text[language],
    ),
    rows: targets.map(({ name, value, rule, status, reason, margin, course }) => [
      name[language],
      value?.[language] ?? '',
      rule[language],
      reason === undefined
        ? statusLabels[status][language]
        : `${statusLabels[status][language]}${language === 'zh' ? `（${reasonLabels[reason].zh}）` : ` (${reasonLabels[reason].en})`}`,
      margin?.[language] ?? '',
      courseLabels[course][language],
    ]),
    rowHeading: 0,
    rules: [2],
    figures: [1, 4],
  };
}

/** Warnings, the most urgent first. */
export function tableOfWarnings({ warnings }: Report, language: Language): Table {
  return {
    caption: say.warnings[language],
    header: [say.urgency, say.warning, say.indicator, say.finding].map((text) => text[language]),
    rows: warnings.map(({ urgency, code, name, sentence }) => [
      urgencyLabels[urgency][language],
      warningLabels[code][language],
      name[language],
      sentence[language],
    ]),
    rowHeading: 2,
    figures: [],
  };
}
