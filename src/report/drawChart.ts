import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatQuantity, formatUnit } from '../locale/formatQuantity.js';
import { headings, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Rule } from '../model/Rule.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import { isConvertible } from '../quantity/getUnit.js';
import type { Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import { escapeHtml } from './escape.js';

const [width, height] = [560, 236];
const margin = { top: 32, right: 76, bottom: 28, left: 52 } as const;

interface Point {
  readonly year: number;
  readonly value: number;
}

/** What a chart shows, as numbers: a drawing decides nothing. */
interface Drawing {
  readonly unit: UnitId;
  readonly series: readonly Point[];
  /** The bounds of the target; one, or two for a range. */
  readonly bounds: readonly number[];
  readonly path: readonly Point[];
  readonly forecast?: {
    readonly year: number;
    readonly expected: number;
    readonly low: number;
    readonly high: number;
  };
}

/**
 * The chart of a target as SVG: its series, the target line, the straight path from the base, and
 * the forecast with its band. `undefined` where there are not two figures. Colours come from the
 * page; without them dashes and marks tell the lines apart.
 */
export function drawChart(
  target: TargetEvaluation,
  name: string,
  language: Language,
): string | undefined {
  const drawing = readDrawing(target);
  if (drawing === undefined) return undefined;
  const { unit, series, bounds, path, forecast } = drawing;
  const words = headings[language].chart;
  const all = [...series, ...path];
  const years = [
    Math.min(...all.map(({ year }) => year)),
    Math.max(target.dueYear, ...all.map(({ year }) => year)),
  ] as const;
  const values = [
    ...all.map(({ value }) => value),
    ...bounds,
    ...(forecast === undefined ? [] : [forecast.low, forecast.high]),
  ];
  const x = scaleLinear([years[0], years[1]], [margin.left, width - margin.right]);
  const y = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [height - margin.bottom, margin.top],
  ).nice(5);
  const at = (value: number) => (Math.round(value * 10) / 10).toString();
  const draw = line<Point>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  const last = series.at(-1) as Point;
  const parts: string[] = [];
  for (const tick of y.ticks(5))
    parts.push(
      `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${at(y(tick))}" ` +
        `y2="${at(y(tick))}"/>`,
      label(margin.left - 6, y(tick) + 4, String(tick), 'end'),
    );
  for (const year of x.ticks(7).filter(Number.isInteger))
    parts.push(label(x(year), height - 8, String(year), 'middle'));
  parts.push(label(4, 16, formatUnit(unit, language), 'start'));
  if (forecast !== undefined) {
    const band = [
      { year: last.year, low: last.value, high: last.value },
      { year: forecast.year, low: forecast.low, high: forecast.high },
    ];
    const shape = area<(typeof band)[number]>()
      .x(({ year }) => x(year))
      .y0(({ low }) => y(low))
      .y1(({ high }) => y(high))
      .digits(1);
    parts.push(
      `<path class="band" d="${shape(band)}"/>`,
      `<path class="forecast" ` +
        `d="${draw([last, { year: forecast.year, value: forecast.expected }])}"/>`,
    );
    parts.push(
      `<circle class="forecast-dot" cx="${at(x(forecast.year))}" ` +
        `cy="${at(y(forecast.expected))}" r="3.5"/>`,
      label(x(forecast.year) + 8, y(forecast.expected) + 4, words.forecast, 'start'),
    );
  }
  for (const bound of bounds)
    parts.push(
      `<line class="target" x1="${margin.left}" x2="${width - margin.right}" ` +
        `y1="${at(y(bound))}" y2="${at(y(bound))}"/>`,
    );
  // The two labels move apart where the forecast comes close to the target.
  const [bound] = bounds;
  if (bound !== undefined) {
    const isClose = forecast !== undefined && Math.abs(y(forecast.expected) - y(bound)) < 14;
    parts.push(
      label(
        width - margin.right + 8,
        y(bound) + (isClose ? (y(forecast.expected) >= y(bound) ? -8 : 16) : 4),
        words[lineOf(target.rule)],
        'start',
      ),
    );
  }
  if (path.length > 1) parts.push(`<path class="path" d="${draw([...path])}"/>`);
  parts.push(`<path class="series" d="${draw([...series])}"/>`);
  for (const point of series)
    parts.push(
      `<circle class="dot" cx="${at(x(point.year))}" cy="${at(y(point.value))}" ` +
        `r="2.5"><title>${point.year}: ` +
        `${escapeHtml(formatQuantity({ value: String(point.value), unit }, language))}` +
        `</title></circle>`,
    );
  const title = `${name}${texts[language].colon}${words.title}`;
  return (
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-label="${escapeHtml(title)}">${parts.join('')}</svg>`
  );
}

/**
 * What the horizontal line is: a target, the base of a trend, or the quantity that is compared
 * with.
 */
function lineOf(rule: Rule): 'target' | 'base' | 'reference' {
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
    case 'around':
    case 'between':
    case 'changeFrom':
    case 'coverage':
      return 'target';
    case 'trend':
      return 'base';
    case 'compare':
      return rule.relation === 'narrows' ? 'base' : 'reference';
  }
}

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end') =>
  `<text x="${Math.round(x * 10) / 10}" y="${Math.round(y * 10) / 10}" ` +
  `text-anchor="${anchor}">${escapeHtml(text)}</text>`;

/** Everything in one unit: figures can have been published in several. */
function readDrawing({
  rule,
  evidence,
  attainment,
  baseline,
  trajectory,
  forecast,
  observed,
}: TargetEvaluation): Drawing | undefined {
  const unit = attainment.threshold?.unit ?? evidence.series.at(-1)?.unit;
  if (unit === undefined || observed?.derived !== undefined) return undefined;
  const inUnit = (quantity: Quantity): number[] =>
    quantity.unit === unit
      ? [Number(quantity.value)]
      : isConvertible(quantity.unit, unit)
        ? [Number(convertQuantity(quantity, unit).value)]
        : [];
  const series = evidence.series.flatMap((figure) =>
    inUnit(figure).map((value) => ({ year: figure.year, value })),
  );
  if (series.length < 2) return undefined;
  const bounds =
    rule.kind === 'between'
      ? [rule.min, rule.max].flatMap((value) => inUnit({ value, unit: rule.unit }))
      : attainment.threshold === undefined
        ? []
        : inUnit(attainment.threshold);
  const start =
    trajectory.regime === 'improve' && baseline !== null && trajectory.path.length > 0
      ? inUnit(baseline).map((value) => ({ year: baseline.year, value }))
      : [];
  const straight =
    start.length === 0 || trajectory.regime !== 'improve'
      ? []
      : [
          ...start,
          ...trajectory.path.map((point) => ({ year: point.year, value: Number(point.value) })),
        ];
  const drawnForecast =
    forecast.status === 'assessed' && forecast.unit === unit
      ? {
          forecast: {
            year: forecast.year,
            expected: forecast.expected,
            low: forecast.interval.low,
            high: forecast.interval.high,
          },
        }
      : {};
  return { unit, series, bounds, path: straight, ...drawnForecast };
}
