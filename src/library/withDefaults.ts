import { areas } from '../data/areas.js';
import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import { isObject } from '../errors/requireArgument.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';

/**
 * Adds our catalogue to options without one. The evaluation itself imports no data, and it needs no
 * plan but the one it is given, so that other plans stay out of the bundle.
 *
 * @edge Anything other than an object is passed on unchanged, for the evaluation to reject.
 */
export function withDefaults<
  Options extends { readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined },
>(options: Options): Options {
  return isObject(options) && options.catalogue === undefined
    ? { ...options, catalogue: { indicators: indicatorFacts, areas } }
    : options;
}
