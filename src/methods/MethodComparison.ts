import type { MethodResult } from './MethodResult.js';

/** All published methods side by side. */
export interface MethodComparison {
  /** Whether all methods that say yes or no to "on track" say the same. */
  readonly agree: boolean;
  readonly methods: {
    readonly eurostat: MethodResult<'significant' | 'moderate' | 'insufficient' | 'movingAway'>;
    readonly openSdg: MethodResult<'achieved' | 'substantial' | 'moderate' | 'limited' | 'deterioration'>;
    /** Only where no target was given. */
    readonly openSdgNoTarget?: MethodResult<'substantial' | 'moderate' | 'limited' | 'deterioration'>;
    readonly unsd: MethodResult<'onTrack' | 'fair' | 'poor'>;
    readonly escapStatus: MethodResult<never>;
    readonly escapOutlook: MethodResult<'maintain' | 'accelerate' | 'reverse'>;
    readonly sdgIndex: MethodResult<'onTrack' | 'moderatelyImproving' | 'stagnating' | 'decreasing'>;
    readonly whoPath: MethodResult<never>;
    readonly realisationRatio: MethodResult<never>;
    readonly realisationRange: MethodResult<never>;
    readonly efficacy: MethodResult<never>;
  };
}
