import type { Attainment } from '../../model/Attainment.js';
import type { ParentTarget } from '../../model/ParentEvaluation.js';
import { targets } from './overview.js';

type Status = Attainment['status'];
type Relation = ParentTarget['relation'];

/** The words for the targets of the higher-level plan. */
export const parent = {
  counts: (plan: string, total: number, counts: string) =>
    `${plan}: ${targets(total)}, judged by the same figures: ${counts}.`,
  count: {
    attained: (count) => `${count} attained`,
    nearlyAttained: (count) => `${count} nearly attained`,
    missed: (count) => `${count} missed`,
    notAssessed: (count) => `${count} not assessed`,
  } as Readonly<Record<Status, (count: number) => string>>,
  relations: (counts: string) => `Corresponding targets in this plan: ${counts}.`,
  relation: {
    tighter: (count) => `${count} tighter`,
    looser: (count) => `${count} looser`,
    equal: (count) => `${count} equal`,
    notComparable: (count) => `${count} not comparable`,
    onlyThere: (count) => `${count} missing`,
  } as Readonly<Record<Relation, (count: number) => string>>,
  /** Missed targets of the higher-level plan, by the verdict on the area's own target. */
  missed: {
    attained: (names) => `Missed in the higher-level plan, attained in this plan: ${names}.`,
    nearlyAttained: (names) =>
      `Missed in the higher-level plan, nearly attained in this plan: ${names}.`,
    missed: (names) => `Missed in both plans: ${names}.`,
    notAssessed: (names) => `Missed in the higher-level plan, not assessed in this plan: ${names}.`,
    notComparable: (names) =>
      `Missed in the higher-level plan, not comparable with this plan: ${names}.`,
    none: (names) => `Missed in the higher-level plan, without a target in this plan: ${names}.`,
  } as Readonly<Record<Status | 'notComparable' | 'none', (names: string) => string>>,
  column: {
    parent: 'Higher-level target',
    gap: 'Missed by',
    own: 'Target of this plan',
    status: 'Result in this plan',
  },
};

export type ParentWords = typeof parent;
