/**
 * Bytes become observations, and who answers for what. No file system: it runs in browsers too.
 *
 * @module \@lipu/plans/intake
 */

export type { Defaults, ReadOptions } from '../input/ReadOptions.js';
export { type AssignmentOptions, readAssignments } from '../input/readAssignments.js';
export {
  type FileSummary,
  type NamedFile,
  readObservationFiles,
  readObservations,
} from '../input/readObservations.js';
export type { ReadResult } from '../input/rows/finish.js';
