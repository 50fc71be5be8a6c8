import { headings, texts } from '../locale/locales.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport } from './buildReport.js';
import { escapeHtml as text } from './escape.js';
import {
  renderCards,
  renderDomain,
  renderEvidence,
  renderSilent,
  renderTable,
  renderUnits,
} from './htmlParts.js';
import type { RenderOptions, Report } from './Report.js';
import { style } from './style.js';
import { tableOfDomains, tableOfWarnings } from './tables.js';

/** Nothing is fetched and nothing runs, and the page says so itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Renders a monitoring report as one HTML page without scripts or requests, with its own content
 * security policy. It prints on A4 and supports phones and dark mode. If you set a header, it needs
 * no more than `default-src 'none'; style-src 'unsafe-inline'`.
 *
 * @edge Names, sources and notes from external data are escaped.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderHtml } from '@lipu/plans/report';
 * const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
 * const page = renderHtml(evaluation, { language: 'zh', catalogue });
 * console.log(page.startsWith('<!doctype html>'), page.includes('<script')); // true false
 * ```
 */
export function renderHtml(evaluation: PlanEvaluation, options: RenderOptions): string {
  const report = buildReport(evaluation, options);
  const { language } = report;
  const words = headings[language];
  const sections = listSections(report);
  const numbered = sections.map(({ title: name, ...section }, at) => ({
    ...section,
    title: texts[language].section(at + 1, name),
  }));
  const title = text(report.title);
  return `<!doctype html>
<html lang="${texts[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="@lipu/plans ${text(report.libraryVersion)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">${words.skip}</a>
<header>
<h1>${title}</h1>
<p class="meta">${renderMeta(report)}</p>
${report.notes.map((note) => `<p class="note">${text(note)}</p>`).join('\n')}
<nav aria-label="${words.contents}"><ol>${sections.map(renderLink).join('')}</ol></nav>
</header>
<main id="report">
${numbered.map(renderSection).join('\n')}
</main>
<footer class="small">${words.footnote}</footer>
</body>
</html>
`;
}

function renderMeta({ language, area, year, libraryVersion }: Report): string {
  const words = headings[language];
  const entry = (name: string, value: string) => `${name}${texts[language].colon}${text(value)}`;
  return [
    entry(words.area, area.name),
    entry(words.year, String(year)),
    entry(words.version, `@lipu/plans ${libraryVersion}`),
  ].join(' · ');
}

const renderLink = ({ id, title }: Section) => `<li><a href="#${id}">${title}</a></li>`;

const renderSection = ({ id, title, body }: Section) =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>`;

function listSections(report: Report): readonly Section[] {
  const words = headings[report.language];
  const { warnings, units } = report;
  return [
    {
      id: 'summary',
      title: words.summary,
      body: [
        renderCards(report),
        ...report.overview.map((line) => `<p>${text(line)}</p>`),
        renderTable(tableOfDomains(report)),
      ].join('\n'),
    },
    {
      id: 'warnings',
      title: words.warnings,
      body:
        warnings.length === 0
          ? `<p>${words.noWarnings}</p>`
          : renderTable(
              tableOfWarnings(report),
              warnings.map(({ urgency }) => [0, urgency]),
            ),
    },
    {
      id: 'domains',
      title: words.domains,
      body: [
        `<p class="small">${words.legend}</p>`,
        ...report.domains.map((domain) => renderDomain(domain, report)),
      ].join('\n'),
    },
    ...(units === undefined
      ? []
      : [{ id: 'units', title: words.units, body: renderUnits(units, report) }]),
    { id: 'missing', title: words.missing, body: renderSilent(report) },
    {
      id: 'method',
      title: words.method,
      body: `<ul>${report.method.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`,
    },
    { id: 'evidence', title: words.evidence, body: renderEvidence(report) },
  ];
}
