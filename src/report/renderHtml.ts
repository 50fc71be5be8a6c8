import { formatIssue } from '../locale/formatIssue.js';
import { headings as say } from '../locale/headings.js';
import { reasonLabels, statusLabels } from '../locale/labels.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Compliance, PlanEvaluation } from '../model/PlanEvaluation.js';
import { buildReport, numberSections } from './buildReport.js';
import { drawChart } from './drawChart.js';
import { escapeHtml as text } from './escape.js';
import type { RenderOptions, Report, ReportDomain, ReportTarget } from './Report.js';
import { describeRate } from './sentences/describeCounts.js';
import { style } from './style.js';
import { type Table, tableOfDomains, tableOfTargets, tableOfWarnings } from './tables.js';

type Language = keyof LocalizedText;

/** Nothing is fetched and nothing runs, and the page says so itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A monitoring report as one HTML page: no script, no request, its own content security policy; it prints on A4, reads on a phone, in light
 * and dark. Served with a header of your own, it needs no more than `default-src 'none'; style-src 'unsafe-inline'`.
 *
 * @edge Names, sources and notes of outside data are escaped.
 * @example
 * ```ts
 * import { catalogue, evaluatePlan, womenPlan } from '@lipu/plans';
 * import { renderHtml } from '@lipu/plans/report';
 * const page = renderHtml(evaluatePlan(womenPlan, [], { year: 2025 }), { language: 'zh', catalogue });
 * console.log(page.startsWith('<!doctype html>'), page.includes('<script')); // true false
 * ```
 */
export function renderHtml(evaluation: PlanEvaluation, options: RenderOptions): string {
  const report = buildReport(evaluation, options);
  const { language } = options;
  const number = numberSections(language);
  const colon = language === 'zh' ? '：' : ': ';
  const sections = listSections(report, language).map(({ id, title, body }) => ({
    id,
    title: number(title),
    body,
  }));
  const title = text(report.title[language]);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="@lipu/plans ${text(report.libraryVersion)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">${say.skip[language]}</a>
<header>
<h1>${title}</h1>
<p class="meta">${say.area[language]}${colon}${text(report.area.name[language])} · ${say.year[language]}${colon}${report.year} · ${say.version[language]}${colon}@lipu/plans ${text(report.libraryVersion)}</p>
${report.notes.map((note) => `<p class="note">${text(note[language])}</p>`).join('\n')}
<nav aria-label="${say.contents[language]}"><ol>${sections.map(({ id, title: name }) => `<li><a href="#${id}">${name.replace(/^\S+?[、.] ?/, '')}</a></li>`).join('')}</ol></nav>
</header>
<main id="report">
${sections.map(({ id, title: name, body }) => `<section aria-labelledby="${id}">\n<h2 id="${id}">${name}</h2>\n${body}\n</section>`).join('\n')}
</main>
<footer class="small">${say.footnote[language]}</footer>
</body>
</html>
`;
}

function listSections(
  report: Report,
  language: Language,
): readonly { readonly id: string; readonly title: string; readonly body: string }[] {
  const { warnings, units } = report;
  return [
    {
      id: 'summary',
      title: say.summary[language],
      body: `${renderCards(report, language)}\n${paragraphs(report.overview, language)}\n${renderTable(tableOfDomains(report, language))}`,
    },
    {
      id: 'warnings',
      title: say.warnings[language],
      body:
        warnings.length === 0
          ? `<p>${say.noWarnings[language]}</p>`
          : renderTable(
              tableOfWarnings(report, language),
              warnings.map(({ urgency }) => [0, urgency]),
            ),
    },
    {
      id: 'domains',
      title: say.domains[language],
      body: `<p class="small">${say.legend[language]}</p>\n${report.domains.map((domain) => renderDomain(domain, language)).join('\n')}`,
    },
    ...(units === undefined
      ? []
      : [{ id: 'units', title: say.units[language], body: renderUnits(units, language) }]),
    { id: 'missing', title: say.missing[language], body: renderSilent(report, language) },
    {
      id: 'method',
      title: say.method[language],
      body: `<ul>${report.method.map((line) => `<li>${text(line[language])}</li>`).join('')}</ul>`,
    },
    { id: 'evidence', title: say.evidence[language], body: renderEvidence(report, language) },
  ];
}

function renderCards({ summary }: Report, language: Language): string {
  const { strict, withNearly } = summary.compliance;
  const cards: [string, string][] = [
    rateCard(say.rate[language], strict, language),
    ...(summary.nearlyAttained === 0
      ? []
      : [
          rateCard(
            `${say.rate[language]}${language === 'zh' ? '，计入基本实现' : ', with nearly attained'}`,
            withNearly,
            language,
          ),
        ]),
    [say.attained[language], String(summary.attained)],
    [say.missed[language], String(summary.missed)],
    [say.notAssessed[language], String(summary.notAssessed)],
    [say.total[language], String(summary.total)],
  ];
  return `<ul class="cards">${cards.map(([name, value]) => `<li><strong>${text(value)}</strong>${text(name)}</li>`).join('')}</ul>`;
}

/** The rate in large letters, what it was worked out from right beside. */
function rateCard(name: string, compliance: Compliance, language: Language): [string, string] {
  const rate = describeRate(compliance)[language];
  const [, share = rate, counts = ''] = /^(.+?) ?([（(].+)$/.exec(rate) ?? [];
  return [`${name}${language === 'zh' ? '' : ' '}${counts}`.trim(), share];
}

function renderDomain({ name, summary, targets }: ReportDomain, language: Language): string {
  const table =
    targets.length === 0
      ? ''
      : renderTable(
          tableOfTargets(targets, name[language], language),
          targets.map(({ status }) => [3, `verdict ${status}`]),
        );
  return `<h3>${text(name[language])}</h3>\n<p>${text(summary[language])}</p>\n${table}\n${targets.map((target) => renderTarget(target, language)).join('\n')}`;
}

function renderTarget(
  { name, clause, clauseTitle, status, sentences, evaluation }: ReportTarget,
  language: Language,
): string {
  const chart = drawChart(evaluation, name, language) ?? '';
  const title =
    clauseTitle === undefined ? text(clause) : `${text(clause)} · ${text(clauseTitle[language])}`;
  return `<article>
<h4>${text(name[language])} <span class="${status}">${text(statusLabels[status][language])}</span></h4>
<p class="small">${title}</p>
<p>${sentences.map((sentence) => text(sentence[language])).join(language === 'zh' ? '' : ' ')}</p>
${chart}
</article>`;
}

function renderUnits(
  { units, unassigned }: NonNullable<Report['units']>,
  language: Language,
): string {
  const parts = units.map(
    ({ unit, summary, targets }) =>
      `<h3>${text(unit)}</h3>\n<p>${text(summary[language])}</p>\n${renderTable(
        tableOfTargets(targets, unit, language),
        targets.map(({ status }) => [3, `verdict ${status}`]),
      )}`,
  );
  const rest =
    unassigned.length === 0
      ? ''
      : `<h3>${say.unassigned[language]}</h3>\n<ul>${unassigned.map(({ id, name }) => `<li>${text(name[language])} <span class="small">${text(id)}</span></li>`).join('')}</ul>`;
  return [...parts, rest].join('\n');
}

function renderSilent({ domains }: Report, language: Language): string {
  const parts = domains
    .filter(({ silent }) => silent.length > 0)
    .map(({ name, silent }) => {
      const reasons = silent.map(
        ({ reason, targets }) =>
          `<dt>${reasonLabels[reason][language]}${language === 'zh' ? `（${targets.length}项）` : ` (${targets.length})`}</dt><dd>${targets.map(({ name: own, rule }) => text(`${own[language]} ${rule[language]}`)).join(language === 'zh' ? '；' : '; ')}</dd>`,
      );
      return `<h3>${text(name[language])}</h3>\n<dl>${reasons.join('')}</dl>`;
    });
  return parts.join('\n') || `<p>${say.noMissing[language]}</p>`;
}

function renderEvidence({ domains, sources, issues }: Report, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const entries = domains
    .flatMap(({ targets }) => targets)
    .map(({ id, name, wording, interpretations, evaluation: { evidence } }) => {
      const series = evidence.series
        .map(
          ({ year, value, source }) =>
            `${year}: ${text(value)}${source === undefined ? '' : `<sup>${sources.indexOf(source) + 1}</sup>`}`,
        )
        .join(', ');
      const lines = [
        `${say.wording[language]}${colon}“${text(wording)}”`,
        ...(interpretations.length === 0
          ? []
          : [
              `${say.interpretations[language]}${colon}${interpretations.map((reading) => text(reading[language])).join(language === 'zh' ? '；' : '; ')}`,
            ]),
        ...(series === '' ? [] : [`${say.series[language]}${colon}${series}`]),
      ];
      return `<dt>${text(name[language])} <span class="small">${text(id)}</span></dt>${lines.map((line) => `<dd class="small">${line}</dd>`).join('')}`;
    });
  const list = entries.length === 0 ? '' : `<dl>${entries.join('\n')}</dl>`;
  const named =
    sources.length === 0
      ? ''
      : `<h3>${say.sources[language]}</h3>\n<ol class="small">${sources.map((source) => `<li>${text(source)}</li>`).join('')}</ol>`;
  const trouble =
    issues.length === 0
      ? ''
      : `<h3>${say.issues[language]}</h3>\n<ul class="small">${issues.map((issue) => `<li>${text(formatIssue(issue, language))}</li>`).join('')}</ul>`;
  return [list, named, trouble].join('\n') || '<p>–</p>';
}

const paragraphs = (lines: readonly LocalizedText[], language: Language) =>
  lines.map((line) => `<p>${text(line[language])}</p>`).join('\n');

/** A table in a frame of its own that scrolls; `classes` gives each row the class of one of its cells. */
function renderTable(
  { caption, header, rows, rowHeading, figures, rules = [] }: Table,
  classes: readonly (readonly [number, string])[] = [],
): string {
  const kind = (at: number) =>
    figures.includes(at) ? ' class="figure"' : rules.includes(at) ? ' class="rule"' : '';
  const body = rows.map((row, line) => {
    const [marked, name] = classes[line] ?? [];
    const cells = row.map((cell, at) =>
      at === rowHeading
        ? `<th scope="row">${text(cell)}</th>`
        : `<td${at === marked ? ` class="${name}"` : kind(at)}>${text(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${header.map((cell, at) => `<th scope="col"${kind(at)}>${text(cell)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
