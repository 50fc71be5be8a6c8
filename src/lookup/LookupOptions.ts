import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';

/** The plans to search. */
export interface PlanLookup<P extends Plan = Plan> {
  readonly catalogue: { readonly plans: readonly P[] };
}

/** The targets to search: those of a domain or a plan, or of the plans of a catalogue. */
export type TargetLookup<T extends Target = Target> =
  | { readonly targets: readonly T[] }
  | {
      readonly catalogue: {
        readonly plans: readonly (Plan & { readonly targets: readonly T[] })[];
      };
    };

/** The indicators to search. */
export interface IndicatorLookup<I extends Indicator = Indicator> {
  readonly catalogue: { readonly indicators: readonly I[] };
}

/**
 * The type of the entry with an id: the matching member if `Entry` is a union of literal entries,
 * otherwise `Entry` with that id.
 */
export type EntryOf<Entry, Id> = Entry extends { readonly id: infer Known }
  ? Id extends Known
    ? Entry & { readonly id: Id }
    : never
  : never;
