/**
 * Parses files into observations, and tables of responsible units into assignments. It takes bytes,
 * not paths, so it also runs in browsers.
 *
 * @module \@lipu/plans/intake
 */

export type { BlobLike, Defaults, FileBytes, ReadOptions } from '../input/ReadOptions.js';
export { type AssignmentOptions, readAssignments } from '../input/readAssignments.js';
export {
  type FileStream,
  type ObservationBatch,
  readObservationStream,
} from '../input/readObservationStream.js';
export {
  type FileResult,
  type FileSummary,
  type NamedFile,
  readObservationFiles,
  readObservations,
} from '../input/readObservations.js';
export type { ReadResult } from '../input/rows/finish.js';
export type { Column } from '../model/Column.js';
export type {
  CellKind,
  ColumnAccount,
  ColumnRole,
  RowKind,
  TableAccount,
} from '../model/TableAccount.js';
