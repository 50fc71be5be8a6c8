import { scaleLinear } from 'd3-scale';
import { formatUnit, writeQuantity } from '../locale/formatQuantity.js';
import { headings, texts } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Rule } from '../model/Rule.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import { Decimal } from '../quantity/decimal.js';
import { isConvertible } from '../quantity/getUnit.js';
import type { Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { Chart, ChartMark, ChartPoint } from './Chart.js';

const [width, height] = [560, 236];
const margin = { top: 32, right: 76, bottom: 28, left: 52 } as const;
/** The line height of a label at the font size of a narrow screen. */
const labelHeight = 19;

interface Point {
  readonly year: number;
  readonly value: number;
}

/** A published figure with its printed digits. */
interface Figure extends Point {
  readonly digits: string;
}

/** The content of a chart as numbers, which is determined before anything is drawn. */
interface Drawing {
  readonly unit: UnitId;
  readonly series: readonly Figure[];
  /** The bounds of the target: one, or two for a range. */
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
 * Lays out the chart of a target: its series, the target line, the straight path from the base, and
 * the forecast with its band. Returns `undefined` if there are fewer than two figures.
 */
export function layOutChart(
  target: TargetEvaluation,
  name: string,
  language: Language,
): Chart | undefined {
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
  const right = width - margin.right;
  const written = bounds.map((bound) => ({ value: inDigits(bound), unit }));
  const place = (year: number, value: number): ChartPoint => [round(x(year)), round(y(value))];
  const across = (value: number): ChartPoint[] => [
    [margin.left, round(y(value))],
    [right, round(y(value))],
  ];
  const label = (
    at: number,
    top: number,
    text: string,
    anchor: 'start' | 'middle' | 'end',
  ): ChartMark => ({ kind: 'text', at: [round(at), round(top)], anchor, text });
  const dot = (
    role: 'series' | 'forecast',
    { year, value, digits = inDigits(value) }: Point & Partial<Figure>,
  ): ChartMark => ({
    kind: 'dot',
    role,
    at: place(year, value),
    title: words.point(year, writeQuantity({ value: digits, unit }, language, written)),
  });
  const last = series.at(-1) as Point;
  const marks: ChartMark[] = [];
  for (const tick of y.ticks(5))
    marks.push(
      { kind: 'line', role: 'grid', points: across(tick) },
      label(margin.left - 6, y(tick) + 4, String(tick).replace('-', '−'), 'end'),
    );
  for (const year of x.ticks(6).filter(Number.isInteger))
    marks.push(label(x(year), height - 8, String(year), 'middle'));
  marks.push(label(4, 16, formatUnit(unit, language), 'start'));
  if (forecast !== undefined) {
    const { year, expected, low, high } = forecast;
    const from = place(last.year, last.value);
    marks.push(
      { kind: 'band', points: [from, place(year, high), place(year, low)] },
      { kind: 'line', role: 'forecast', points: [from, place(year, expected)] },
      dot('forecast', { year, value: expected }),
      label(x(year) + 8, y(expected) + 4, words.forecast, 'start'),
    );
  }
  for (const bound of bounds) marks.push({ kind: 'line', role: 'target', points: across(bound) });
  // The two labels move apart if the forecast is close to the target.
  const [bound] = bounds;
  if (bound !== undefined) {
    const apart = forecast === undefined ? labelHeight : y(bound) - y(forecast.expected);
    const isClose = Math.abs(apart) < labelHeight;
    const shift = isClose ? (apart > 0 ? labelHeight : -labelHeight) - apart : 0;
    marks.push(label(right + 8, y(bound) + shift + 4, words[lineOf(target.rule)], 'start'));
  }
  const lineOfPoints = (points: readonly Point[]) =>
    points.map(({ year, value }) => place(year, value));
  if (path.length > 0) marks.push({ kind: 'line', role: 'path', points: lineOfPoints(path) });
  marks.push(
    { kind: 'line', role: 'series', points: lineOfPoints(series) },
    ...series.map((point) => dot('series', point)),
  );
  return { width, height, title: `${name}${texts[language].colon}${words.title}`, marks };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Writes a number without an exponent; a forecast can be as small as 3e-7. */
const inDigits = (value: number): string => new Decimal(value).toFixed();

/**
 * The meaning of the horizontal line: a target, the base of a trend, or the quantity with which the
 * figure is compared.
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

/** Converts everything to one unit, since figures can be published in different ones. */
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
  const digitsOf = (quantity: Quantity): string[] =>
    isConvertible(quantity.unit, unit) ? [convertQuantity(quantity, unit).value] : [];
  const inUnit = (quantity: Quantity) => digitsOf(quantity).map(Number);
  const series = evidence.series.flatMap((figure) =>
    digitsOf(figure).map((digits) => ({ year: figure.year, value: Number(digits), digits })),
  );
  if (series.length < 2) return undefined;
  const bounds =
    rule.kind === 'between'
      ? [rule.min, rule.max].flatMap((value) => inUnit({ value, unit: rule.unit }))
      : attainment.threshold === undefined
        ? []
        : inUnit(attainment.threshold);
  const path =
    trajectory.regime === 'improve' && baseline !== null && trajectory.path.length > 0
      ? [...inUnit(baseline).map((value) => ({ year: baseline.year, value })), ...trajectory.path]
      : [];
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
  return {
    unit,
    series,
    bounds,
    path: path.map(({ year, value }) => ({ year, value: Number(value) })),
    ...drawnForecast,
  };
}
