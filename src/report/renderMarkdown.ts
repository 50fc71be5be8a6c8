import { formatIssue } from '../locale/formatIssue.js';
import { headings as say } from '../locale/headings.js';
import { reasonLabels } from '../locale/labels.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport, numberSections } from './buildReport.js';
import { escapeMarkdown } from './escape.js';
import type { RenderOptions } from './Report.js';
import { type Table, tableOfDomains, tableOfTargets, tableOfWarnings } from './tables.js';

/**
 * A monitoring report as Markdown (tables as in GitHub's). Names, sources and notes of outside data are escaped: none of them makes a link or
 * a tag.
 *
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderMarkdown } from '@lipu/plans/report';
 * const text = renderMarkdown(evaluatePlan(womenPlan, [], { year: 2025 }), { language: 'en', catalogue });
 * console.log(text.split('\n')[0]); // # Development plan for women of Lipu, 2021–2030: annual monitoring report 2025
 * ```
 */
export function renderMarkdown(evaluation: PlanEvaluation, options: RenderOptions): string {
  const report = buildReport(evaluation, options);
  const { language } = options;
  const text = escapeMarkdown;
  const colon = language === 'zh' ? '：' : ': ';
  const paragraphs = (lines: readonly { readonly zh: string; readonly en: string }[]) =>
    lines.map((line) => text(line[language])).join('\n\n');
  const number = numberSections(language);
  const section = (title: { readonly zh: string; readonly en: string }) =>
    `## ${number(title[language])}`;
  const blocks: string[] = [
    `# ${text(report.title[language])}`,
    `${say.area[language]}${colon}${text(report.area.name[language])} · ${say.year[language]}${colon}${report.year} · ${say.version[language]}${colon}\\@lipu/plans ${report.libraryVersion}`.replace(
      '\\@',
      '&#64;',
    ),
    ...report.notes.map((note) => `> ${text(note[language])}`),
    section(say.summary),
    paragraphs(report.overview),
    renderTable(tableOfDomains(report, language)),
    say.footnote[language],
    section(say.warnings),
    report.warnings.length === 0
      ? say.noWarnings[language]
      : renderTable(tableOfWarnings(report, language)),
    section(say.domains),
  ];
  for (const { name, summary, targets } of report.domains) {
    blocks.push(`### ${text(name[language])}`, text(summary[language]));
    if (targets.length === 0) continue;
    blocks.push(renderTable(tableOfTargets(targets, name[language], language)));
    for (const target of targets)
      blocks.push(
        `#### ${text(target.name[language])} · ${target.clause}`,
        target.sentences
          .map((sentence) => text(sentence[language]))
          .join(language === 'zh' ? '' : ' '),
      );
  }
  if (report.units !== undefined) {
    blocks.push(section(say.units));
    for (const { unit, summary, targets } of report.units.units)
      blocks.push(
        `### ${text(unit)}`,
        text(summary[language]),
        renderTable(tableOfTargets(targets, unit, language)),
      );
    if (report.units.unassigned.length > 0)
      blocks.push(
        `### ${say.unassigned[language]}`,
        report.units.unassigned
          .map(({ id, name }) => `- ${text(name[language])} (${id})`)
          .join('\n'),
      );
  }
  blocks.push(section(say.missing));
  const silent = report.domains.filter((domain) => domain.silent.length > 0);
  if (silent.length === 0) blocks.push(say.noMissing[language]);
  for (const domain of silent)
    blocks.push(
      `### ${text(domain.name[language])}`,
      domain.silent
        .map(
          ({ reason, targets }) =>
            `- ${reasonLabels[reason][language]}${language === 'zh' ? `（${targets.length}项）` : ` (${targets.length})`}${colon}${targets.map(({ name, rule }) => text(`${name[language]} ${rule[language]}`)).join(language === 'zh' ? '；' : '; ')}`,
        )
        .join('\n'),
    );
  blocks.push(
    section(say.method),
    report.method.map((line) => `- ${text(line[language])}`).join('\n'),
    `## ${say.evidence[language]}`,
  );
  for (const { id, name, wording, interpretations, evaluation: one } of report.domains.flatMap(
    (domain) => domain.targets,
  )) {
    const series = one.evidence.series.map(
      ({ year, value, source }) =>
        `${year}: ${value}${source === undefined ? '' : ` [${report.sources.indexOf(source) + 1}]`}`,
    );
    blocks.push(
      [
        `- **${text(name[language])}** (${id})`,
        `  - ${say.wording[language]}${colon}“${text(wording)}”`,
        ...(interpretations.length === 0
          ? []
          : [
              `  - ${say.interpretations[language]}${colon}${interpretations.map((reading) => text(reading[language])).join(language === 'zh' ? '；' : '; ')}`,
            ]),
        `  - ${say.series[language]}${colon}${text(series.join(', ')) || '–'}`,
      ].join('\n'),
    );
  }
  blocks.push(
    `### ${say.sources[language]}`,
    report.sources.map((source, at) => `${at + 1}. ${text(source)}`).join('\n') || '–',
  );
  if (report.issues.length > 0)
    blocks.push(
      `### ${say.issues[language]}`,
      report.issues.map((issue) => `- ${text(formatIssue(issue, language))}`).join('\n'),
    );
  return `${blocks.join('\n\n')}\n`;
}

function renderTable({ header, rows, figures }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  return [
    line(header),
    `|${header.map((_, at) => (figures.includes(at) ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}
