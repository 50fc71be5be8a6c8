import { formatIssue } from '../locale/formatIssue.js';
import { formatReason } from '../locale/formatReason.js';
import { headings, labels, texts } from '../locale/locales.js';
import type { Compliance } from '../model/PlanEvaluation.js';
import { drawChart } from './drawChart.js';
import { escapeHtml as text } from './escape.js';
import type { Report, ReportDomain, ReportTarget, ReportUnit } from './Report.js';
import { rateOf } from './sentences/describeCounts.js';
import { type Table, tableOfTargets } from './tables.js';

/** The counts in large letters. */
export function renderCards({ summary, language }: Report): string {
  const words = headings[language];
  const { strict, withNearly } = summary.compliance;
  const cards: readonly (readonly [name: string, value: string])[] = [
    rateCard(words.rate, strict, language),
    ...(summary.nearlyAttained === 0 ? [] : [rateCard(words.rateWithNearly, withNearly, language)]),
    [words.attained, String(summary.attained)],
    [words.missed, String(summary.missed)],
    [words.notAssessed, String(summary.notAssessed)],
    [words.total, String(summary.total)],
  ];
  const items = cards.map(
    ([name, value]) => `<li><strong>${text(value)}</strong>${text(name)}</li>`,
  );
  return `<ul class="cards">${items.join('')}</ul>`;
}

/** The rate in large letters, with what it was worked out from beside it. */
function rateCard(
  name: string,
  compliance: Compliance,
  language: Report['language'],
): [string, string] {
  const rate = rateOf(compliance);
  return rate === undefined
    ? [name, '–']
    : [
        `${name}${texts[language].aside(`${compliance.numerator}/${compliance.monitorable}`)}`,
        `${rate}%`,
      ];
}

/** A domain with its table, and an article for each target that has data. */
export function renderDomain({ name, summary, targets }: ReportDomain, report: Report): string {
  return [
    `<h3>${text(name)}</h3>`,
    `<p>${text(summary)}</p>`,
    ...(targets.length === 0 ? [] : [renderTargets(targets, name, report)]),
    ...targets.map((target) => renderTarget(target, report)),
  ].join('\n');
}

function renderTarget(target: ReportTarget, { language }: Report): string {
  const { name, clause, clauseTitle, status, sentences, evaluation } = target;
  const title = clauseTitle === undefined ? clause : `${clause} · ${clauseTitle}`;
  return `<article>
<h4>${text(name)} <span class="${status}">${text(labels[language].mark[status])}</span></h4>
<p class="small">${text(title)}</p>
<p>${texts[language].sentences(sentences.map(text))}</p>
${drawChart(evaluation, name, language) ?? ''}
</article>`;
}

const renderTargets = (targets: ReportUnit['targets'], caption: string, report: Report) =>
  renderTable(
    tableOfTargets(targets, caption, report),
    targets.map(({ status }) => [3, `verdict ${status}`]),
  );

/** A section for each responsible unit, and the targets that have none. */
export function renderUnits(
  { units, unassigned }: NonNullable<Report['units']>,
  report: Report,
): string {
  const parts = units.map(({ unit, summary, targets }) =>
    [
      `<h3>${text(unit)}</h3>`,
      `<p>${text(summary)}</p>`,
      renderTargets(targets, unit, report),
    ].join('\n'),
  );
  if (unassigned.length === 0) return parts.join('\n');
  const items = unassigned.map(
    ({ id, name }) => `<li>${text(name)} <span class="small">${text(id)}</span></li>`,
  );
  return [
    ...parts,
    `<h3>${headings[report.language].unassigned}</h3>`,
    `<ul>${items.join('')}</ul>`,
  ].join('\n');
}

/** The targets without data, by domain and reason. */
export function renderSilent({ domains, language }: Report): string {
  const words = texts[language];
  const parts = domains
    .filter(({ silent }) => silent.length > 0)
    .map(({ name, silent }) => {
      const reasons = silent.map(({ reason, targets }) => {
        const names = targets.map((target) => text(`${target.name} ${target.rule}`));
        return (
          `<dt>${formatReason(reason, language)}${words.countAside(targets.length)}` +
          `</dt><dd>${words.clauses(names)}</dd>`
        );
      });
      return `<h3>${text(name)}</h3>\n<dl>${reasons.join('')}</dl>`;
    });
  return parts.join('\n') || `<p>${headings[language].noMissing}</p>`;
}

/** What each verdict rests on, the sources, and the issues in the data. */
export function renderEvidence(report: Report): string {
  const { domains, sources, issues, language } = report;
  const words = headings[language];
  const entries = domains.flatMap(({ targets }) =>
    targets.map((target) => renderEntry(target, report)),
  );
  const parts = [
    ...(entries.length === 0 ? [] : [`<dl>${entries.join('\n')}</dl>`]),
    ...(sources.length === 0
      ? []
      : [`<h3>${words.sources}</h3>`, `<ol class="small">${listItems(sources)}</ol>`]),
    ...(issues.length === 0
      ? []
      : [
          `<h3>${words.issues}</h3>`,
          `<ul class="small">${listItems(issues.map((issue) => formatIssue(issue, language)))}` +
            `</ul>`,
        ]),
  ];
  return parts.join('\n') || '<p>–</p>';
}

const listItems = (items: readonly string[]) =>
  items.map((item) => `<li>${text(item)}</li>`).join('');

function renderEntry(
  { id, name, wording, interpretations, evaluation }: ReportTarget,
  { sources, language }: Report,
): string {
  const words = headings[language];
  const entry = (title: string, value: string) =>
    `<dd class="small">${title}${texts[language].colon}${value}</dd>`;
  const series = evaluation.evidence.series.map(
    ({ year, value, source }) =>
      `${year}: ${text(value)}` +
      `${source === undefined ? '' : `<sup>${sources.indexOf(source) + 1}</sup>`}`,
  );
  return [
    `<dt>${text(name)} <span class="small">${text(id)}</span></dt>`,
    entry(words.wording, texts[language].quote(text(wording))),
    ...(interpretations.length === 0
      ? []
      : [entry(words.interpretations, texts[language].clauses(interpretations.map(text)))]),
    ...(series.length === 0 ? [] : [entry(words.series, series.join(', '))]),
  ].join('');
}

/**
 * A table in a frame of its own that scrolls; `classes` gives each row the class of one of its
 * cells.
 */
export function renderTable(
  { caption, header, rows, rowHeading, figures, rules = [] }: Table,
  classes: readonly (readonly [number, string])[] = [],
): string {
  const kind = (at: number) =>
    figures.includes(at) ? ' class="figure"' : rules.includes(at) ? ' class="rule"' : '';
  const head = header.map((cell, at) => `<th scope="col"${kind(at)}>${text(cell)}</th>`);
  const body = rows.map((row, line) => {
    const [marked, name] = classes[line] ?? [];
    const cells = row.map((cell, at) =>
      at === rowHeading
        ? `<th scope="row">${text(cell)}</th>`
        : `<td${at === marked ? ` class="${name}"` : kind(at)}>${text(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table>`,
    `<caption>${text(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}
