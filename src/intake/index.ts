// The entry `@lipu/plans/intake`: bytes become observations.
export { type ReadOptions, readObservations } from './readObservations.js';
