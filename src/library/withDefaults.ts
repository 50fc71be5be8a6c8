import { areas } from '../data/areas.js';
import { indicators } from '../data/indicators/indicators.js';
import type { CatalogueInput } from '../model/Catalogue.js';

/**
 * Gives options our catalogue where they bring none. Judgement itself imports no documents; this is
 * where they meet. An evaluation refers to no other plan than its own, so the plans stay out of the
 * bundle.
 */
export function withDefaults<Options extends { readonly catalogue?: CatalogueInput | undefined }>(
  options: Options,
): Options {
  return options.catalogue === undefined ? { ...options, catalogue: known } : options;
}

const known = { indicators, areas };
