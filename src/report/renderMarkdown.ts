import { formatIssue } from '../locale/formatIssue.js';
import { formatReason } from '../locale/formatReason.js';
import { headings, texts } from '../locale/locales.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport } from './buildReport.js';
import { escapeMarkdown as text } from './escape.js';
import type { RenderOptions, Report, ReportDomain, ReportTarget } from './Report.js';
import { type Table, tableOfDomains, tableOfTargets, tableOfWarnings } from './tables.js';

/**
 * Renders a monitoring report as Markdown with GitHub-style tables. Names, sources and notes from
 * external data are escaped, so they cannot create links or tags.
 *
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderMarkdown } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const text = renderMarkdown(evaluation, { language: 'en', catalogue });
 * console.log(text.startsWith('# Development plan for women of Lipu')); // true
 * ```
 */
export function renderMarkdown(evaluation: PlanEvaluation, options: RenderOptions): string {
  const report = buildReport(evaluation, options);
  const words = headings[report.language];
  let sections = 0;
  const section = (title: string) => {
    sections += 1;
    return `## ${texts[report.language].section(sections, title)}`;
  };
  const blocks = [
    `# ${text(report.title)}`,
    renderMeta(report),
    ...report.notes.map((note) => `> ${text(note)}`),
    section(words.summary),
    ...report.overview.map(text),
    renderTable(tableOfDomains(report)),
    words.footnote,
    section(words.warnings),
    report.warnings.length === 0 ? words.noWarnings : renderTable(tableOfWarnings(report)),
    section(words.domains),
    ...report.domains.flatMap((domain) => renderDomain(domain, report)),
    ...(report.units === undefined
      ? []
      : [section(words.units), ...renderUnits(report.units, report)]),
    section(words.missing),
    ...renderSilent(report),
    section(words.method),
    report.method.map((line) => `- ${text(line)}`).join('\n'),
    `## ${words.evidence}`,
    ...report.domains
      .flatMap(({ targets }) => targets)
      .map((target) => renderEvidence(target, report)),
    `### ${words.sources}`,
    report.sources.map((source, at) => `${at + 1}. ${text(source)}`).join('\n') || '–',
    ...(report.issues.length === 0
      ? []
      : [
          `### ${words.issues}`,
          report.issues.map((issue) => `- ${text(formatIssue(issue, report.language))}`).join('\n'),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderMeta({ language, area, year, libraryVersion }: Report): string {
  const words = headings[language];
  const entry = (name: string, value: string) => `${name}${texts[language].colon}${value}`;
  return [
    entry(words.area, text(area.name)),
    entry(words.year, String(year)),
    entry(words.version, text(`@lipu/plans ${libraryVersion}`)),
  ].join(' · ');
}

function renderDomain({ name, summary, targets }: ReportDomain, report: Report): string[] {
  return [
    `### ${text(name)}`,
    text(summary),
    ...(targets.length === 0 ? [] : [renderTable(tableOfTargets(targets, name, report))]),
    ...targets.flatMap((target) => [
      `#### ${text(target.name)} · ${target.clause}`,
      texts[report.language].sentences(target.sentences.map(text)),
    ]),
  ];
}

function renderUnits(
  { units, unassigned }: NonNullable<Report['units']>,
  report: Report,
): string[] {
  return [
    ...units.flatMap(({ unit, summary, targets }) => [
      `### ${text(unit)}`,
      text(summary),
      renderTable(tableOfTargets(targets, unit, report)),
    ]),
    ...(unassigned.length === 0
      ? []
      : [
          `### ${headings[report.language].unassigned}`,
          unassigned.map(({ id, name }) => `- ${text(name)} (${id})`).join('\n'),
        ]),
  ];
}

function renderSilent({ domains, language }: Report): string[] {
  const words = texts[language];
  const silent = domains.filter((domain) => domain.silent.length > 0);
  if (silent.length === 0) return [headings[language].noMissing];
  return silent.flatMap(({ name, silent: groups }) => [
    `### ${text(name)}`,
    groups
      .map(({ reason, targets }) => {
        const names = targets.map((target) => text(`${target.name} ${target.rule}`));
        return (
          `- ${formatReason(reason, language)}${words.countAside(targets.length)}` +
          `${words.colon}${words.clauses(names)}`
        );
      })
      .join('\n'),
  ]);
}

function renderEvidence(
  { id, name, wording, interpretations, evaluation: { evidence } }: ReportTarget,
  { language, sources }: Report,
): string {
  const words = headings[language];
  const entry = (title: string, value: string) => `  - ${title}${texts[language].colon}${value}`;
  const series = evidence.series.map(
    ({ year, value, source }) =>
      `${year}: ${value}${source === undefined ? '' : ` [${sources.indexOf(source) + 1}]`}`,
  );
  return [
    `- **${text(name)}** (${id})`,
    entry(words.wording, texts[language].quote(text(wording))),
    ...(interpretations.length === 0
      ? []
      : [entry(words.interpretations, texts[language].clauses(interpretations.map(text)))]),
    entry(words.series, text(series.join(', ')) || '–'),
  ].join('\n');
}

function renderTable({ header, rows, figures }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
  return [
    line(header),
    `|${header.map((_, at) => (figures.includes(at) ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}
