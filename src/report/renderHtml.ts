import { headings, texts } from '../locale/locales.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { toSvg } from './drawChart.js';
import { escapeHtml as text } from './escape.js';
import type { HtmlFormat, RenderOptions, Report, Theme } from './Report.js';
import { type Block, type Section, type Table, textOf } from './Section.js';
import { fragmentStyle, pageStyle } from './style.js';
import { toReport } from './toReport.js';

/** The policy of the page, which ensures that it fetches and runs nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Options for a report as HTML. */
export interface HtmlOptions extends RenderOptions, HtmlFormat {}

/**
 * Renders a monitoring report, from an evaluation or from the result of `buildReport`, as one HTML
 * page without scripts or network requests, with its own content security policy, or as a fragment
 * of a page. It prints on A4 with page numbers, and supports phones and dark mode. If your server
 * sends a Content-Security-Policy header, the page works under one as strict as
 * `default-src 'none'; style-src 'unsafe-inline'`.
 *
 * @edge Names, sources and notes from external data are escaped. The styles of a fragment affect
 * only the fragment; its headings begin with `h2`.
 * @throws `PlansError` with the same codes as `buildReport`.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderHtml } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const page = renderHtml(evaluation, { language: 'zh', catalogue });
 * console.log(page.startsWith('<!doctype html>'), page.includes('<script')); // true false
 * const part = renderHtml(evaluation, { language: 'zh', catalogue, fragment: true });
 * console.log(part.startsWith('<div class="lipu-report"'), part.includes('href')); // true false
 * ```
 */
export function renderHtml(evaluation: PlanEvaluation, options: HtmlOptions): string;
export function renderHtml(report: Report, options?: HtmlFormat): string;
export function renderHtml(
  source: PlanEvaluation | Report,
  options?: HtmlOptions | HtmlFormat,
): string {
  const report = toReport(source, options as HtmlOptions | undefined);
  const { fragment, toc = true, theme = 'auto' } = options ?? {};
  return fragment ? renderFragment(report, theme) : renderPage(report, theme, toc);
}

function renderPage(report: Report, theme: Theme, toc: boolean): string {
  const { language, sections } = report;
  const words = headings[language];
  const title = text(report.title);
  return `<!doctype html>
<html lang="${texts[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="@lipu/plans ${text(report.libraryVersion)}">
<title>${title}</title>
<style>${pageStyle(language, theme)}</style>
</head>
<body class="lipu-report">
${toc ? `<a class="skip" href="#report">${words.skip}</a>\n` : ''}<header>
${renderCover(report, 'h1')}
${toc ? `${renderContents(report)}\n` : ''}</header>
<main id="report">
${sections.map((section) => renderSection(section, 2)).join('\n')}
</main>
<footer>${renderClosing(report)}</footer>
</body>
</html>
`;
}

function renderFragment(report: Report, theme: Theme): string {
  return `<div class="lipu-report" lang="${texts[report.language].tag}">
<style>${fragmentStyle(theme)}</style>
${renderCover(report, 'h2')}
${report.sections.map((section) => renderSection(section, 3)).join('\n')}
<div class="closing">${renderClosing(report)}</div>
</div>
`;
}

function renderCover({ title, area, cover, notes }: Report, heading: 'h1' | 'h2'): string {
  return [
    `<div class="cover"><${heading}>${text(title)}</${heading}>`,
    `<p>${text(area.name)}</p><p>${text(cover.subtitle)}</p>`,
    ...cover.lines.map((line) => `<p class="line">${text(line)}</p>`),
    '</div>',
    ...notes.map((note) => `<p class="callout">${text(note)}</p>`),
  ].join('\n');
}

const renderContents = ({ language, sections }: Report) =>
  `<nav aria-label="${headings[language].contents}"><ol>` +
  `${sections.map(({ id, title }) => `<li><a href="#${id}">${text(title)}</a></li>`).join('')}` +
  '</ol></nav>';

function renderClosing({ cover, language, libraryVersion }: Report): string {
  const version = `${headings[language].version}${texts[language].colon}@lipu/plans`;
  return (
    cover.lines.map((line) => `<p class="line">${text(line)}</p>`).join('') +
    `<p class="small">${text(`${version} ${libraryVersion}`)}</p>`
  );
}

/** Renders a section. A fragment has no ids, since they could clash with those of its page. */
function renderSection({ id, title, blocks }: Section, level: 2 | 3): string {
  const [attributes, name] = level === 2 ? [` aria-labelledby="${id}"`, ` id="${id}"`] : ['', ''];
  return (
    `<section${attributes} class="${id}">\n<h${level}${name}>${text(title)}</h${level}>\n` +
    `${blocks.map((block) => renderBlock(block, level - 2)).join('\n')}\n</section>`
  );
}

function renderBlock(block: Block, deeper: number): string {
  switch (block.kind) {
    case 'heading': {
      const level = block.level + deeper;
      return `<h${level}>${text(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'note':
    case 'legend':
      return `<p class="small">${text(block.text)}</p>`;
    case 'blank':
      return `<p class="blank"><mark>${text(block.text)}</mark></p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'terms':
      return `<dl>${block.entries
        .map((entry) => `<dt>${text(entry.term)}</dt><dd>${text(entry.text)}</dd>`)
        .join('')}</dl>`;
    case 'table':
      return renderTable(block.table);
    case 'figure':
      return (
        `<figure>${toSvg(block.chart)}` + `<figcaption>${text(block.caption)}</figcaption></figure>`
      );
  }
}

/** Renders a table in a frame that scrolls sideways, so that the page itself does not. */
function renderTable(table: Table): string {
  const { caption, header, rows, groups = [], widths } = table;
  const head = header.map((cell, at) => `<th scope="col"${kindOf(table, at)}>${text(cell)}</th>`);
  const titles = new Map(groups.map(({ before, title }) => [before, title]));
  const body = rows.map((row, line) => {
    const cells = row.map((cell, at) =>
      at === table.rowHeading
        ? `<th scope="row">${text(textOf(cell))}</th>`
        : `<td${kindOf(table, at, line)}>${text(textOf(cell))}</td>`,
    );
    const title = titles.get(line);
    const group =
      title === undefined
        ? ''
        : `<tr class="group"><th colspan="${header.length}" scope="colgroup">${text(title)}` +
          '</th></tr>';
    return `${group}<tr>${cells.join('')}</tr>`;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${Math.round((width / whole) * 100)}%">`);
  return [
    `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table>`,
    `<caption>${text(caption)}</caption><colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

/** A column wider than this share of the table contains sentences. */
const proseShare = 0.27;

function kindOf(
  { figures, rules = [], tone, widths }: Table,
  column: number,
  row?: number,
): string {
  if (tone?.column === column && row !== undefined)
    return ` class="verdict ${tone.codes[row] ?? ''}"`;
  if (figures.includes(column)) return ' class="figure"';
  if (rules.includes(column)) return ' class="rule"';
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return row !== undefined && (widths[column] ?? 0) / whole > proseShare ? ' class="prose"' : '';
}
