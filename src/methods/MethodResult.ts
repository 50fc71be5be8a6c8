import type { Reason } from '../model/NotAssessed.js';

/**
 * The result of one published method: the value of its formula, and the class under its published
 * name. Numbers are always finite: if a value is too large for a number, the result is
 * `notAssessed`. If the target is met but the formula is undefined, there is a class but no value.
 */
export type MethodResult<Class extends string = string> =
  | {
      readonly status: 'assessed';
      /** The value of the formula, in the unit that the method documents. */
      readonly value?: number;
      /** The class, if the method has classes. */
      readonly class?: Class;
      /** The score of `openSdg`, from −5 to 5. */
      readonly score?: number;
    }
  | {
      readonly status: 'notAssessed';
      readonly reason: Reason;
      /** The value of the formula, if it would present a loss as progress (`alreadyMet`). */
      readonly value?: number;
    };

/** The results of the published methods, side by side. */
export interface MethodComparison {
  /** Whether all methods that state whether the indicator is on track give the same answer. */
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
