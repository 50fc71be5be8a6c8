import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { escapeMarkdown as text } from './escape.js';
import type { RenderOptions, Report } from './Report.js';
import { type Block, type Table, textOf } from './Section.js';
import { toReport } from './toReport.js';

/**
 * Renders a monitoring report, from an evaluation or from the result of `buildReport`, as Markdown
 * with GitHub-style tables. Names, sources and notes from external data are escaped, so they cannot
 * create links or tags.
 *
 * @edge Markdown has no charts; in the full form, the appendix lists the series of each target
 * instead.
 * @throws `PlansError` with the same codes as `buildReport`.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderMarkdown } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const text = renderMarkdown(evaluation, { language: 'en', catalogue });
 * console.log(text.startsWith('# Development plan for women of Lipu')); // true
 * ```
 */
export function renderMarkdown(evaluation: PlanEvaluation, options: RenderOptions): string;
export function renderMarkdown(report: Report): string;
export function renderMarkdown(source: PlanEvaluation | Report, options?: RenderOptions): string {
  const report = toReport(source, options);
  const { title, area, cover, notes, sections } = report;
  const blocks = [
    `# ${text(title)}`,
    [area.name, cover.subtitle, ...cover.lines].map(text).join(' · '),
    ...notes.map((note) => `> ${text(note)}`),
    ...sections.flatMap(({ title: heading, blocks: own }) => [
      `## ${text(heading)}`,
      ...own.flatMap(renderBlock),
    ]),
    [...cover.lines, `@lipu/plans ${report.libraryVersion}`].map(text).join(' · '),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${text(block.text)}`];
    case 'paragraph':
    case 'note':
      return [text(block.text)];
    // Markdown has no charts.
    case 'legend':
      return [];
    case 'blank':
      return [`**${text(block.text)}**`];
    case 'list':
      return [block.items.map((item) => `- ${text(item)}`).join('\n')];
    case 'terms':
      return [
        block.entries.map(({ term, text: said }) => `- **${text(term)}** ${text(said)}`).join('\n'),
      ];
    case 'table':
      return [text(block.table.caption), renderTable(block.table)];
    case 'figure':
      return [];
  }
}

function renderTable({ header, rows, groups = [], figures }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
  const titles = new Map(groups.map(({ before, title }) => [before, title]));
  return [
    line(header),
    `|${header.map((_, at) => (figures.includes(at) ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rows.flatMap((row, at) => {
      const title = titles.get(at);
      const cells = line(row.map(textOf));
      // A cell in Markdown cannot span several columns.
      return title === undefined
        ? [cells]
        : [`| **${text(title)}** |${' |'.repeat(header.length - 1)}`, cells];
    }),
  ].join('\n');
}
