import { type Check, type EveryPartOf, trueOrFalse } from '../errors/requireArgument.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import { type ObservationStatus, observationStatuses } from '../model/Observation.js';
import { catalogueShape } from '../model/shapes.js';
import { type UnitId, unitIds } from '../quantity/Unit.js';
import { readable } from './files/formats.js';

/** A file that can be read as a whole: a `Blob`, a `File`, or an object like them. */
export interface BlobLike {
  /** The size in bytes. */
  readonly size: number;
  /** Reads the whole content. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  /** Returns the part from the byte `start` up to, but not including, the byte `end`, from 0. */
  readonly slice: (start: number, end: number) => Pick<BlobLike, 'arrayBuffer'>;
}

/** The content of a file. */
export type FileBytes = Uint8Array | ArrayBuffer | BlobLike;

/** Options for reading files. */
export interface ReadOptions extends ParseOptions {
  /**
   * The format of a text file: `csv`, `tsv` or `json`; detected from the content by default.
   * Workbooks are always recognised by their content; the only effect of `xlsx`, `xls` and `ods` is
   * that text files are rejected.
   */
  readonly format?: 'csv' | 'tsv' | 'xlsx' | 'xls' | 'ods' | 'json' | undefined;
  /**
   * A label from the WHATWG Encoding Standard, such as `gb18030`; detected from the content by
   * default.
   */
  readonly encoding?: string | undefined;
  /** The sheet of a workbook, by name or by number from 1; by default all sheets with a table. */
  readonly sheet?: string | number | undefined;
  /**
   * Whether hidden sheets, rows and columns of a workbook are read; by default they are skipped.
   */
  readonly hidden?: boolean | undefined;
}

/** Values for rows that do not state them, if no heading, title or file name does either. */
export interface Defaults {
  readonly year?: number | undefined;
  /**
   * The area, by code or name. By default, the area that all plans of the catalogue share; failing
   * that, the only area of the catalogue that is not part of another one. If there is no such area,
   * the area stays empty and a notice says so.
   */
  readonly area?: string | undefined;
  readonly unit?: UnitId | undefined;
  readonly status?: ObservationStatus | undefined;
  readonly source?: string | undefined;
}

/** Options for reading rows. */
export interface ParseOptions {
  /**
   * The plans, indicators and areas that rows refer to. With indicators, rows are matched by id,
   * name or alias, and values are checked against the bounds and units. With plans alone, rows are
   * matched by the ids that the targets name. With areas, places are matched by code, name or
   * alias.
   */
  readonly catalogue?: CatalogueInput | undefined;
  /** The name of the file, as stated in issues. */
  readonly file?: string | undefined;
  readonly defaults?: Defaults | undefined;
}

const sheet: Check = [
  (value) => typeof value === 'string' || (Number.isInteger(value) && (value as number) >= 1),
  { kind: 'number', whole: true, from: 1 },
];

/** Options for reading a table from the bytes of a file. */
export const tableShape = {
  'format?': readable.formats,
  'encoding?': 'text',
  'sheet?': sheet,
  'file?': 'text',
} as const satisfies EveryPartOf<Pick<ReadOptions, 'format' | 'encoding' | 'sheet' | 'file'>>;

/** Options for reading rows. */
export const parseShape = {
  'catalogue?': catalogueShape,
  'file?': 'text',
  'defaults?': [
    'options',
    {
      'year?': 'year',
      'area?': 'text',
      'unit?': unitIds,
      'status?': observationStatuses,
      'source?': 'text',
    } satisfies EveryPartOf<Defaults>,
  ],
} as const satisfies EveryPartOf<ParseOptions>;

/** Options for reading the observations of a file. */
export const readShape = {
  ...parseShape,
  ...tableShape,
  'hidden?': trueOrFalse,
} as const satisfies EveryPartOf<ReadOptions>;
