import type { Reason } from '../model/NotAssessed.js';

/**
 * The result of one published method, in its own terms. Numbers are always finite. `value` is
 * absent if a met target fixes the class although the formula is undefined.
 */
export type MethodResult<Class extends string = string> =
  | {
      readonly status: 'assessed';
      readonly value?: number;
      readonly class?: Class;
      readonly score?: number;
    }
  | {
      readonly status: 'notAssessed';
      readonly reason: Reason;
      /** The literal value of the formula, where only its class is withheld (`alreadyMet`). */
      readonly value?: number;
    };

/** All published methods side by side. */
export interface MethodComparison {
  /** Whether all methods that say whether the indicator is on track give the same answer. */
  readonly agree: boolean;
  readonly methods: {
    readonly eurostat: MethodResult<'significant' | 'moderate' | 'insufficient' | 'movingAway'>;
    readonly openSdg: MethodResult<
      'achieved' | 'substantial' | 'moderate' | 'limited' | 'deterioration'
    >;
    /** Present only if the input has no target. */
    readonly openSdgNoTarget?: MethodResult<
      'substantial' | 'moderate' | 'limited' | 'deterioration'
    >;
    readonly unsd: MethodResult<'onTrack' | 'fair' | 'poor'>;
    readonly escapStatus: MethodResult<never>;
    readonly escapOutlook: MethodResult<'maintain' | 'accelerate' | 'reverse'>;
    readonly sdgIndex: MethodResult<
      'onTrack' | 'moderatelyImproving' | 'stagnating' | 'decreasing'
    >;
    readonly whoPath: MethodResult<never>;
    readonly realisationRatio: MethodResult<never>;
    readonly realisationRange: MethodResult<never>;
    readonly efficacy: MethodResult<never>;
  };
}
