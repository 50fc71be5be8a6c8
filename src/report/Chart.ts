/** A point in a chart, measured from its top left corner in the units of its width and height. */
export type ChartPoint = readonly [x: number, y: number];

/** The roles that a line in a chart can have. */
export const lineRoles = ['grid', 'series', 'target', 'path', 'forecast'] as const;
/** What a line shows: the grid, the figures, the target, the straight path or the forecast. */
export type LineRole = (typeof lineRoles)[number];

/**
 * A part of a chart. `band` is the interval of the forecast, given by the corners of an area.
 * `anchor` states whether `at` is the start, the middle or the end of the text.
 */
export type ChartMark =
  | { readonly kind: 'line'; readonly role: LineRole; readonly points: readonly ChartPoint[] }
  | { readonly kind: 'band'; readonly points: readonly ChartPoint[] }
  | {
      readonly kind: 'dot';
      readonly role: 'series' | 'forecast';
      readonly at: ChartPoint;
      /** The year and the figure, as text. */
      readonly title: string;
    }
  | {
      readonly kind: 'text';
      readonly at: ChartPoint;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** A chart as shapes with their positions, so that every format draws the same picture. */
export interface Chart {
  /** The width; a renderer may scale the chart. */
  readonly width: number;
  readonly height: number;
  /** A description for readers who cannot see the chart. */
  readonly title: string;
  /** The parts, in the order in which they are drawn. */
  readonly marks: readonly ChartMark[];
}

/**
 * The strokes of the lines. They differ in width and dashes, so that they can be distinguished in
 * black and white.
 */
export const strokes: Readonly<
  Record<LineRole, { readonly width: number; readonly dashes: readonly number[] }>
> = {
  grid: { width: 0.5, dashes: [] },
  series: { width: 2.2, dashes: [] },
  target: { width: 1.6, dashes: [7, 4] },
  path: { width: 1.6, dashes: [2, 4] },
  forecast: { width: 1.4, dashes: [1, 4] },
};

/** The radius of a dot. */
export const radii = { series: 2.5, forecast: 3.5 } as const;
