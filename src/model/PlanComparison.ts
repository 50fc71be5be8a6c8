import type { Quantity } from '../quantity/Quantity.js';
import type { Target } from './Target.js';

/** The relations of a target to that of another plan. */
export const targetRelations = [
  'tighter',
  'looser',
  'equal',
  'onlyHere',
  'onlyThere',
  'notComparable',
] as const;
/**
 * How a target of the first plan relates to that of the second. `tighter`: it has a stricter
 * figure, the same figure without a tolerance (左右, 基本), or an earlier due year, or it alone has to
 * be met in every year; and it is looser in no respect. `looser`: the reverse. `onlyHere`,
 * `onlyThere`: only the first or only the second plan has a target for the indicator.
 */
export type TargetRelation = (typeof targetRelations)[number];

/** The reasons why two targets of one indicator cannot be ranked. */
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
 * Why two targets cannot be ranked. `otherScope`, `otherSex`, `otherComponents`: they apply to
 * other places or people. `otherKind`, `otherUnit`: their kinds of rule or units cannot be
 * compared. `otherBase`, `otherReference`: they are compared with something else. `noDirection`:
 * neither value is better. `mixed`: one is tighter in one respect and looser in another.
 */
export type Incomparability = (typeof incomparabilities)[number];

/** The fields of a target that a comparison shows. */
export type ComparedTarget = Pick<
  Target,
  'id' | 'rule' | 'timing' | 'dueYear' | 'scope' | 'sex' | 'wording'
>;

/**
 * One indicator in two plans. An indicator with several targets has several rows. `here` is the
 * target of the first plan, and `there` that of the second.
 */
export type TargetComparison = {
  /** The id of the indicator. */
  readonly indicator: string;
} & (
  | {
      readonly relation: 'tighter' | 'looser' | 'equal';
      readonly here: ComparedTarget;
      readonly there: ComparedTarget;
      /**
       * The figure of `here` − that of `there`, if they differ; not for ranges and relative
       * changes.
       */
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

/** Two plans, compared. */
export interface PlanComparison {
  /** The id of the plan that is compared. */
  readonly plan: string;
  /** The id of the plan that it is compared with. */
  readonly other: string;
  /**
   * The indicators in the order of the first plan, followed by those that only the other plan has.
   */
  readonly targets: readonly TargetComparison[];
  /** The number of rows with each relation. */
  readonly summary: Readonly<Record<TargetRelation, number>>;
}
