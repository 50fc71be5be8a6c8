// The entry `@lipu/plans/intake`: bytes become observations, and who answers for what.
export { type AssignmentOptions, readAssignments } from './readAssignments.js';
export { type ReadOptions, readObservations } from './readObservations.js';
