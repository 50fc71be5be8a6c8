import { areas } from '../data/areas.js';
import { indicatorFacts } from '../data/indicators/indicatorFacts.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';

/**
 * Gives options our catalogue where they bring none. Judgement itself imports no documents; this is
 * where they meet. An evaluation refers to no other plan than its own, so the plans stay out of the
 * bundle.
 */
export function withDefaults<
  Options extends { readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined },
>(options: Options): Options {
  return options.catalogue === undefined ? { ...options, catalogue: known } : options;
}

const known = { indicators: indicatorFacts, areas };
