import type { Policy } from '../model/Policy.js';

/** What is assumed unless a caller says otherwise. Every evaluation echoes the values that it used. */
export const defaultPolicy: Policy = {
  baseYear: 2020,
  aroundTolerance: '2',
  matchTolerance: '2',
  nearBand: '0',
  courseTolerance: '0',
  confidence: 0.95,
  poolingYears: 5,
  method: 'realisation',
  warnings: { unlikelyProbability: 0.25, volatileShare: 0.15, headroomShare: 0.5, staleYears: 2 },
};
