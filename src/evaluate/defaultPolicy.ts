import type { Policy } from '../model/Policy.js';

/**
 * What is assumed unless a caller says otherwise. Every evaluation echoes the values that it used.
 *
 * @unit Tolerances are in the unit of the target (2 is two percentage points for a share); `nearBand` is a relative shortfall;
 * `courseTolerance` is a share of the whole distance.
 * @edge `nearBand` is `0`: 基本实现 is counted only where it is asked for. A policy given to a function names only what differs from this one.
 * @source The text gives no tolerance and no threshold; every value here is the library’s own.
 * @example
 * ```ts
 * import { defaultPolicy } from '@lipu/plans';
 * console.log(defaultPolicy.aroundTolerance, defaultPolicy.baseYear); // 2 2020
 * ```
 */
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
