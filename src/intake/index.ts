/**
 * Bytes become observations. No file system: it runs in browsers too.
 *
 * @module \@lipu/plans/intake
 */
export { type ReadOptions, readObservations } from './readObservations.js';
