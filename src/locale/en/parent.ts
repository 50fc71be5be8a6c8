import type { Attainment } from '../../model/Attainment.js';
import type { ParentTarget } from '../../model/ParentEvaluation.js';
import { targets } from './overview.js';

type Status = Attainment['status'];
type Relation = ParentTarget['relation'];

/** Words for the targets of the higher-level plan. */
export const parent = {
  counts: (plan: string, total: number, counts: string) =>
    `${plan}: ${targets(total)}, judged by the same figures: ${counts}.`,
  count: {
    attained: (count) => `${count} attained`,
    nearlyAttained: (count) => `${count} nearly attained`,
    missed: (count) => `${count} missed`,
    notAssessed: (count) => `${count} not assessed`,
  } as Readonly<Record<Status, (count: number) => string>>,
  relations: (counts: string) => `Compared with them, this plan is ${counts}.`,
  relation: {
    tighter: (count) => `tighter for ${count}`,
    looser: (count) => `looser for ${count}`,
    equal: (count) => `equal for ${count}`,
    notComparable: (count) => `not comparable for ${count}`,
    onlyThere: (count) => `without a target for ${count}`,
  } as Readonly<Record<Relation, (count: number) => string>>,
  /** Missed targets of the higher-level plan, by the verdict on the area's own target. */
  missed: {
    attained: (names) => `Missed above, attained in this plan: ${names}.`,
    nearlyAttained: (names) => `Missed above, nearly attained in this plan: ${names}.`,
    missed: (names) => `Missed in both plans: ${names}.`,
    notAssessed: (names) => `Missed above, not assessed in this plan: ${names}.`,
    notComparable: (names) => `Missed above, not comparable with this plan: ${names}.`,
    none: (names) => `Missed above, without a target in this plan: ${names}.`,
  } as Readonly<Record<Status | 'notComparable' | 'none', (names: string) => string>>,
  column: {
    parent: 'Target above',
    gap: 'Missed by',
    own: 'Target of this plan',
    status: 'Its result',
  },
};

export type ParentWords = typeof parent;
