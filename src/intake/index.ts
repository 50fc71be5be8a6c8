/**
 * Bytes become observations, and who answers for what. No file system: it runs in browsers too.
 *
 * @module \@lipu/plans/intake
 */
export { type AssignmentOptions, readAssignments } from './readAssignments.js';
export { type ReadOptions, readObservations } from './readObservations.js';
