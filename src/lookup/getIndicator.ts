import { PlansError } from '../errors/PlansError.js';
import { requireOptions } from '../errors/requireArgument.js';
import type { Indicator } from '../model/Indicator.js';
import { findById } from './findById.js';
import { indexIndicators } from './indexIndicators.js';
import type { EntryOf, IndicatorLookup } from './LookupOptions.js';

/**
 * Looks up an indicator of any list by its id. The function of the same name in `@lipu/plans`
 * searches our list.
 *
 * @edge If two share an id, the later one is used, as in an evaluation. The first look-up in a list
 * indexes the list. Later changes to its contents have no effect.
 * @throws {@link PlansError} `unknownId`, with the nearest id, or the id of the indicator with this
 * name; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { indicators } from '@lipu/plans';
 * import { getIndicator } from '@lipu/plans/core';
 * const catalogue = { indicators };
 * console.log(getIndicator('infant-mortality-rate', { catalogue }).unit); // permille
 * ```
 */
export function getIndicator<I extends Indicator, const Id extends I['id']>(
  id: Id,
  options: IndicatorLookup<I>,
): EntryOf<I, Id> {
  requireOptions('options', options, {
    catalogue: ['options', { indicators: 'objects', 'plans?': 'any', 'areas?': 'any' }],
  });
  const index = indexIndicators(options.catalogue.indicators);
  if (!index.has(id)) {
    const named = [...index.values()].find(
      // A caller may pass `IndicatorFacts` with a cast, which have no aliases.
      ({ name, aliases }) => name.zh === id || name.en === id || aliases?.includes(id),
    );
    if (named !== undefined)
      throw new PlansError('unknownId', { what: 'indicator', found: id, nearest: named.id });
  }
  return findById('indicator', index, id) as EntryOf<I, Id>;
}
