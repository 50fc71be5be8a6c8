import type { ScoringMethod } from './Score.js';

/**
 * Every way of scoring a target, as `scoreTarget` and `scorePlan` take them.
 *
 * @example
 * ```ts
 * import { scoringMethods } from '@lipu/plans';
 * console.log(scoringMethods.join(' ')); // realisation realisationRatio efficacy pathRatio attainment
 * ```
 */
export const scoringMethods: readonly ScoringMethod[] = ['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment'];
