import { requireArgument } from '../errors/requireArgument.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import { indicatorShape } from '../model/shapes.js';
import { remember } from './remember.js';

const index = /* @__PURE__ */ remember(
  (indicators: readonly IndicatorFacts[]): ReadonlyMap<string, IndicatorFacts> => {
    requireArgument('options.catalogue.indicators', indicators, [indicatorShape]);
    return new Map(indicators.map((indicator) => [indicator.id, indicator]));
  },
);

/** Checks definitions and indexes them by id. If two share an id, the later one is used. */
export const indexIndicators = <Known extends IndicatorFacts>(
  indicators: readonly Known[],
): ReadonlyMap<string, Known> => index(indicators) as ReadonlyMap<string, Known>;
