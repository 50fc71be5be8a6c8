import { commandLines, headings, labels, reportHeadings, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import { reasons } from '../model/NotAssessed.js';
import type { PlanScore } from '../model/Score.js';
import type { Report } from '../report/Report.js';
import { rateOf } from '../report/sentences/describeCounts.js';
import { formatStatus } from '../report/tables.js';
import { renderTable } from './renderTable.js';

/**
 * Renders a report for the terminal: the counts, the targets with data by verdict, the warnings,
 * and the number of targets without data; with `isAll`, every warning and every target.
 */
export function renderEvaluation(report: Report, isAll: boolean, terminal?: number): string {
  const { language, plan, area, year, stage, summary } = report;
  const words = commandLines[language].evaluate;
  const { strict } = summary.compliance;
  const rate = rateOf(strict);
  const parts = [
    renderJudged(report, terminal),
    renderWarnings(report, isAll),
    renderParent(report),
    isAll ? renderSilent(report) : countSilent(report),
  ];
  return [
    [
      plan.name,
      area.name,
      reportHeadings[language].column.year(year),
      // The usual stage, annual, is not stated.
      ...(stage === 'annual' ? [] : [labels[language].stageReport[stage]]),
    ].join(' · '),
    words.counts(summary),
    words.compliance(
      rate === undefined ? '–' : `${rate}%`,
      strict.numerator,
      strict.monitorable,
      strict.all,
    ),
    ...parts.filter((part) => part !== '').map((part) => `\n${part.trimEnd()}`),
    '',
  ].join('\n');
}

/** Verdicts that call for action come first. */
const order = ['missed', 'nearlyAttained', 'attained', 'notAssessed'] as const;

/** Renders the targets with data. */
function renderJudged({ domains, language }: Report, terminal: number | undefined): string {
  const all = domains.flatMap(({ targets }) => targets);
  const targets = order.flatMap((status) => all.filter((target) => target.status === status));
  if (targets.length === 0) return '';
  const words = headings[language];
  return renderTable(
    [
      words.indicator,
      words.clause,
      words.value,
      words.target,
      words.status,
      words.margin,
      words.course,
    ],
    targets.map((target) => {
      const { name, clause, value = '', rule, margin = '', course } = target;
      const status = formatStatus(target, language);
      return [name, clause, value, rule, status, margin, labels[language].course[course]];
    }),
    terminal,
  );
}

const fewWarnings = 10;

/** Renders the warnings, the most urgent first. */
function renderWarnings({ warnings, language }: Report, isAll: boolean): string {
  if (warnings.length === 0) return '';
  const words = commandLines[language].evaluate;
  const shown = isAll ? warnings : warnings.slice(0, fewWarnings);
  const lines = shown.map(({ urgency, code, name, sentence }) =>
    words.warning({
      urgency: labels[language].urgency[urgency],
      warning: labels[language].warning[code],
      name,
      sentence,
    }),
  );
  const rest = warnings.length - shown.length;
  return [
    words.warnings(warnings.length),
    ...lines,
    ...(rest === 0 ? [] : [words.moreWarnings(rest)]),
  ].join('\n');
}

/** Renders the paragraphs of the report on the higher-level plan. */
const renderParent = ({ sections }: Report): string =>
  sections
    .filter(({ id }) => id === 'parent')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');

/** Renders the number of targets that were not assessed, by reason. */
function countSilent({ summary, language }: Report): string {
  const words = commandLines[language].evaluate;
  const counts = reasons.flatMap((reason) => {
    const count = summary.byReason[reason] ?? 0;
    return count === 0 ? [] : [words.silentCount(labels[language].reason[reason], count)];
  });
  return counts.length === 0 ? '' : words.silentCounts(texts[language].list(counts));
}

/** Renders the targets that the table leaves out, by domain. */
function renderSilent({ domains, language }: Report): string {
  const words = commandLines[language].evaluate;
  const lines = domains.flatMap(({ name, silent }) => {
    const names = silent.flatMap(({ reason, targets }) => {
      const aside = texts[language].aside(labels[language].reason[reason]);
      return targets.map((target) => `${target.name} ${target.rule}${aside}`);
    });
    return names.length === 0
      ? []
      : [words.silentDomain(name, names.length, texts[language].list(names))];
  });
  const count = domains.flatMap(({ silent }) => silent.flatMap(({ targets }) => targets)).length;
  return count === 0 ? '' : `${[words.silent(count), ...lines].join('\n')}\n`;
}

/**
 * Renders a composite score in one line, always with its coverage and its range over other choices.
 */
export function renderScore(score: PlanScore, language: Language): string {
  const { coverage, range, method, aggregation, weights, missing } = score;
  const words = commandLines[language].evaluate;
  const line = words.score({
    choice: texts[language].parts([
      labels[language].scoringMethod[method],
      words.aggregation[aggregation],
      words.weights[typeof weights === 'string' ? weights : 'own'],
      words.missingScores[missing],
    ]),
    score: score.status === 'assessed' ? score.score.toFixed(1) : '–',
    scored: coverage.scored,
    all: coverage.all,
    range: range === undefined ? '–' : `${range.low.toFixed(1)}–${range.high.toFixed(1)}`,
  });
  return `${line}\n`;
}
