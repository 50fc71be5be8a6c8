/**
 * Bytes become observations, and who answers for what. No file system: it runs in browsers too.
 *
 * @module \@lipu/plans/intake
 */

export type { ReadOptions } from './ReadOptions.js';
export { type AssignmentOptions, readAssignments } from './readAssignments.js';
export { readObservations } from './readObservations.js';
