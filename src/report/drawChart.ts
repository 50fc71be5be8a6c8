import { requireOptions } from '../errors/requireArgument.js';
import { type Language, languages } from '../model/LocalizedText.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { type Chart, type ChartMark, type ChartPoint, radii, strokes } from './Chart.js';
import { escapeHtml } from './escape.js';
import { layOutChart } from './layOutChart.js';
import { requireWhole } from './requireEvaluation.js';

/** Options for the labels of a chart. */
export interface ChartOptions {
  readonly language: Language;
  /** The name in the title; by default, that of the indicator. */
  readonly name?: string | undefined;
}

/**
 * Draws the chart of a target as SVG: its series, the target line, the straight path from the base,
 * and the forecast with its interval. Returns `undefined` if there are fewer than two figures.
 *
 * @edge Lines differ in width and dashes, so that they can be distinguished in black and white.
 * Parts have classes (`series`, `target`, `path`, `forecast`, `band`, `grid`), so that a page can
 * colour them.
 * @throws `PlansError` `badArgument` for invalid options or an argument that is not an evaluation.
 * @example
 * ```ts
 * import { catalogue, evaluateTarget, getTarget } from '@lipu/plans';
 * import { drawChart } from '@lipu/plans/report';
 * const target = getTarget('children.health.g3.infant-mortality-rate');
 * const figure = {
 *   indicator: 'infant-mortality-rate', unit: 'permille', area: '450381',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [
 *   { ...figure, year: 2020, value: '2.70' },
 *   { ...figure, year: 2024, value: '3.10' },
 * ];
 * const evaluation = evaluateTarget(target, observations, { year: 2024 });
 * const svg = drawChart(evaluation, { language: 'zh' });
 * console.log(svg?.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')); // true
 * ```
 */
export function drawChart(target: TargetEvaluation, options: ChartOptions): string | undefined {
  requireWhole(target);
  requireOptions('options', options, { 'name?': 'text', language: languages });
  const { language, name = target.name[language] } = options;
  const chart = layOutChart(target, name, language);
  return chart && toSvg(chart);
}

/** Writes a chart as SVG, in black unless a page colours its parts. */
export const toSvg = ({ width, height, title, marks }: Chart): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" ` +
  `role="img" aria-label="${escapeHtml(title)}" font-family="sans-serif" font-size="12">` +
  `${marks.map(toElement).join('')}</svg>`;

function toElement(mark: ChartMark): string {
  switch (mark.kind) {
    case 'line': {
      const { width, dashes } = strokes[mark.role];
      return (
        `<path class="${mark.role}" fill="none" stroke="currentColor" stroke-width="${width}"` +
        `${dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`} ` +
        `d="${toPath(mark.points)}"/>`
      );
    }
    case 'band':
      return `<path class="band" fill-opacity=".15" d="${toPath(mark.points)}Z"/>`;
    case 'dot': {
      const [x, y] = mark.at;
      const paint =
        mark.role === 'forecast'
          ? 'class="forecast-dot" fill="#fff" stroke="currentColor" stroke-width="1.6"'
          : 'class="dot"';
      return (
        `<circle ${paint} cx="${x}" cy="${y}" r="${radii[mark.role]}">` +
        `<title>${escapeHtml(mark.title)}</title></circle>`
      );
    }
    case 'text':
      return (
        `<text x="${mark.at[0]}" y="${mark.at[1]}" text-anchor="${mark.anchor}">` +
        `${escapeHtml(mark.text)}</text>`
      );
  }
}

const toPath = (points: readonly ChartPoint[]) =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');
