import type { Reason } from '../model/NotAssessed.js';

/**
 * The verdict of one published method under its own name. Every number is finite. `value` is left out where a class
 * follows from meeting the target although the formula itself has no value.
 */
export type MethodResult<Class extends string = string> =
  | {
      readonly status: 'assessed';
      readonly value?: number;
      readonly class?: Class;
      readonly score?: number;
    }
  | { readonly status: 'notAssessed'; readonly reason: Reason };

/** All published methods side by side. */
export interface MethodComparison {
  /** Whether all methods that say yes or no to "on track" say the same. */
  readonly agree: boolean;
  readonly methods: {
    readonly eurostat: MethodResult<'significant' | 'moderate' | 'insufficient' | 'movingAway'>;
    readonly openSdg: MethodResult<
      'achieved' | 'substantial' | 'moderate' | 'limited' | 'deterioration'
    >;
    /** Only where no target was given. */
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
