import type { Quantity } from '../quantity/Quantity.js';
import type { Target } from './Target.js';

/** How a target relates to that of another plan. */
export const targetRelations = [
  'tighter',
  'looser',
  'equal',
  'onlyHere',
  'onlyThere',
  'notComparable',
] as const;
/** `tighter`: requires more, for longer or sooner, and is looser in no respect. */
export type TargetRelation = (typeof targetRelations)[number];

/** Why two targets of one indicator cannot be ranked. */
export const incomparabilities = [
  'otherScope',
  'otherSex',
  'otherComponents',
  'otherKind',
  'otherUnit',
  'otherBase',
  'otherReference',
  'noDirection',
  'mixed',
] as const;
/**
 * `otherScope`, `otherSex`, `otherComponents`: set for other places or people. `otherBase`,
 * `otherReference`: compared with something else. `noDirection`: neither value is better. `mixed`:
 * tighter in one respect, looser in another.
 */
export type Incomparability = (typeof incomparabilities)[number];

/** A target as a comparison shows it. */
export type ComparedTarget = Pick<
  Target,
  'id' | 'rule' | 'timing' | 'dueYear' | 'scope' | 'sex' | 'wording'
>;

/** One indicator in two plans; an indicator with several targets has several rows. */
export type TargetComparison = { readonly indicator: string } & (
  | {
      readonly relation: 'tighter' | 'looser' | 'equal';
      readonly here: ComparedTarget;
      readonly there: ComparedTarget;
      /** The figure here − the figure there, where both print one and they differ. */
      readonly difference?: Quantity;
    }
  | {
      readonly relation: 'notComparable';
      readonly reason: Incomparability;
      readonly here: ComparedTarget;
      readonly there: ComparedTarget;
    }
  | { readonly relation: 'onlyHere'; readonly here: ComparedTarget }
  | { readonly relation: 'onlyThere'; readonly there: ComparedTarget }
);

/** Two plans side by side. */
export interface PlanComparison {
  /** The id of the plan that is compared. */
  readonly plan: string;
  /** The id of the plan with which it is compared. */
  readonly other: string;
  /** In the order of the plan, followed by the targets that only the other plan has. */
  readonly targets: readonly TargetComparison[];
  /** How many rows have each relation. */
  readonly summary: Readonly<Record<TargetRelation, number>>;
}
