import type { IndicatorId } from '../data/indicators/ids.js';
import { indicators } from '../data/indicators/indicators.js';
import type { Indicator } from '../model/Indicator.js';
import { findById } from './findById.js';

/**
 * An indicator by id.
 *
 * @throws {@link PlansError} `unknownId` with the nearest id.
 * @example
 * ```ts
 * import { getIndicator } from '@lipu/plans';
 * console.log(getIndicator('infant-mortality-rate').baselines[1]?.value); // 2.70
 * ```
 */
export function getIndicator<Id extends IndicatorId>(id: Id): Indicator & { readonly id: Id } {
  return findById('indicator', indicators, id) as Indicator & { readonly id: Id };
}
