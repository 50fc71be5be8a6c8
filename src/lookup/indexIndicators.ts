import type { Indicator } from '../model/Indicator.js';
import { remember } from './remember.js';

/** Definitions by id; of two with one id the later wins. */
export const indexIndicators: (indicators: readonly Indicator[]) => ReadonlyMap<string, Indicator> =
  /* @__PURE__ */ remember(
    (indicators: readonly Indicator[]) =>
      new Map(indicators.map((indicator) => [indicator.id, indicator])),
  );
