import type { PartsOf } from '../errors/requireArgument.js';
import type { Area } from '../model/Area.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import type { UnitId } from '../quantity/units.js';

/**
 * The parts of a template, each of which is a sheet: the figures for the year; those for earlier
 * years and for the base year that are still missing; lists with a row for each township or
 * institution.
 */
export const templateParts = ['year', 'earlier', 'base', 'townships', 'institutions'] as const;
/** The part of a template in which a figure is requested. */
export type TemplatePart = (typeof templateParts)[number];

/** An area of the catalogue, or only its code if the catalogue does not contain it. */
export type TemplateArea = Area | { readonly code: string };

/** A known figure, shown beside the cell to fill in. */
export interface KnownFigure {
  readonly year: number;
  /** A decimal string, as published. */
  readonly value: string;
  readonly unit: UnitId;
}

/** One figure to be reported by a department. */
export interface TemplateRow {
  readonly part: TemplatePart;
  readonly indicator: Indicator;
  readonly area: TemplateArea;
  /** The institution that the figure describes; empty if its name also has to be filled in. */
  readonly institution?: string;
  /** The year of the figure; in some parts, it is earlier than that of the template. */
  readonly year: number;
  readonly sex: Observation['sex'];
  readonly residence: Observation['residence'];
  /** The unit in which the figure is requested, which is that of the indicator. */
  readonly unit: UnitId;
  /** The targets that need the figure. */
  readonly targets: readonly Target[];
  /** The latest figure before `year`. */
  readonly last?: KnownFigure;
  /**
   * The known figures for base years before `year` with which the targets or their progress are
   * compared, oldest first.
   */
  readonly bases: readonly KnownFigure[];
}

/** The template that departments fill in for a year. */
export interface Template {
  readonly plan: Plan;
  /** The area of the plan. */
  readonly area: TemplateArea;
  readonly year: number;
  readonly rows: readonly TemplateRow[];
  /** The responsible unit that fills it in. */
  readonly unit?: string;
  /**
   * The figures that other units report for targets that this unit supports. They are only shown.
   */
  readonly supports?: readonly SupportedRow[];
}

/** A template without its rows. */
export const templateShape = {
  plan: { name: 'object' },
  area: 'object',
  year: 'number',
  rows: 'objects',
  'unit?': 'text',
  'supports?': 'objects',
} as const satisfies PartsOf<Template>;

/** A figure that another unit reports. */
export interface SupportedRow {
  /** The row in the template of the other unit. */
  readonly row: TemplateRow;
  /** The unit that reports it; absent if there is no lead unit. */
  readonly lead?: string;
}
