import { areas } from '../data/areas.js';
import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import { isObject } from '../errors/requireArgument.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';

/**
 * Adds our catalogue to options that have none. The evaluation itself imports no data and needs no
 * plan except the one that is passed, so that other plans are not in the bundle.
 *
 * @edge Anything other than an object is passed on unchanged, and the evaluation rejects it.
 */
export function withDefaults<
  Options extends { readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined },
>(options: Options): Options {
  return isObject(options) && options.catalogue === undefined
    ? Object.assign({}, options, { catalogue: { indicators: indicatorFacts, areas } })
    : options;
}
