import type { IndicatorId } from '../data/indicators/ids.js';
import { indicators } from '../data/indicators/indicators.js';
import { getIndicator as find } from '../lookup/getIndicator.js';
import type { EntryOf, IndicatorLookup } from '../lookup/LookupOptions.js';
import type { Indicator } from '../model/Indicator.js';

/**
 * Looks up an indicator by its id.
 *
 * @edge It searches our indicators unless a catalogue is given. If the id is known only at run
 * time, pass `{ catalogue }`: the compiler then accepts any `string`.
 * @throws {@link PlansError} `unknownId`, with the nearest id; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { getIndicator } from '@lipu/plans';
 * console.log(getIndicator('infant-mortality-rate').baselines[1]?.value); // 2.70
 * ```
 */
export function getIndicator<Id extends IndicatorId>(id: Id): Indicator & { readonly id: Id };
export function getIndicator<I extends Indicator, const Id extends I['id']>(
  id: Id,
  options: IndicatorLookup<I>,
): EntryOf<I, Id>;
export function getIndicator(
  id: string,
  options: IndicatorLookup = { catalogue: { indicators } },
): Indicator {
  return find(id, options);
}
