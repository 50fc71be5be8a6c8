import type { Area } from './Area.js';
import type { Indicator } from './Indicator.js';
import type { Plan } from './Plan.js';

/** The documents that ids refer to. */
export interface Catalogue {
  readonly plans: readonly Plan[];
  /** What is measured: names, scales, bounds and printed baselines. Of two with one id the later wins. */
  readonly indicators: readonly Indicator[];
  /** Areas with their parents: they name the townships that a target per township is judged over. */
  readonly areas: readonly Area[];
}

/** A catalogue of which a part may be missing; that part is then empty. */
export type CatalogueInput = { readonly [Part in keyof Catalogue]?: Catalogue[Part] | undefined };
