import type { ScoringMethod } from '../model/Score.js';

/** Every way of scoring a target. */
export const scoringMethods: readonly ScoringMethod[] = ['realisation', 'realisationRatio', 'efficacy', 'pathRatio', 'attainment'];
