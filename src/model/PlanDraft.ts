import type { Baseline, Indicator } from './Indicator.js';
import type { Plan } from './Plan.js';

/** The reasons for a doubt, grouped by subject. */
export const doubtCodes = [
  // the text as a whole
  'severalPlans',
  'noTitle',
  'noPeriod',
  'noIssueDate',
  'noAreaCode',
  'untitled',
  'flattenedTable',
  // its structure
  'noDomainHeading',
  'noDomainNumber',
  'otherOrder',
  'missingList',
  'lostHeading',
  'countedItems',
  'numberingGap',
  'unnumberedText',
  'outsideLists',
  // figures
  'noisyFigure',
  'brokenFigure',
  'unreadFigure',
  'unlikelyFigure',
  'bareFigure',
  'aboutFigure',
  'strictBound',
  'sharedBoundWord',
  'sharedFigure',
  'countAtLeast',
  'listMismatch',
  'pointsChange',
  'yearlyChange',
  'baseYearAssumed',
  'unitInferred',
  'dueYearInSentence',
  'dueYearOutside',
  'striving',
  // words
  'gapMeasure',
  'openReference',
  'eachUnit',
  // indicators
  'unknownIndicator',
  'nearestIndicator',
  'severalGroups',
  'subjectCarried',
  'partOfGroup',
  'sexCarried',
  'noSubject',
] as const;
/** Why a point has to be checked; `formatDoubt` has a sentence for each code. */
export type DoubtCode = (typeof doubtCodes)[number];

/**
 * A point that a draft could not settle, as a code and facts; `formatDoubt` formats it as a
 * sentence.
 */
export interface Doubt {
  /** The id of the clause; absent if the doubt concerns the whole plan or its structure. */
  readonly clause?: string;
  /** The id of the target, if the doubt concerns one. */
  readonly target?: string;
  /** The words of the text, at most 60 characters; empty if the text has none. */
  readonly words: string;
  /** The reason for the doubt. */
  readonly why: DoubtCode;
  /** What the draft assumes, or the nearest known name. */
  readonly nearest?: string;
}

/** A figure in the preamble for a year before the period of the plan. */
export type DraftBaseline = Omit<Baseline, 'area' | 'sex' | 'plan'> & {
  /** The id of the indicator. */
  readonly indicator: string;
};

/** A plan read from its text, with everything that has to be checked by hand. */
export interface PlanDraft {
  readonly plan: Plan;
  /** The indicators of the plan that match none of the given ones, named as printed. */
  readonly indicators: readonly Indicator[];
  /** The figures for earlier years that are printed in the preamble. */
  readonly baselines: readonly DraftBaseline[];
  /**
   * The doubts about the whole plan and its structure, followed by those about clauses, in the
   * order of the text.
   */
  readonly doubts: readonly Doubt[];
  /** The titles of all plans in the text; `DraftOptions.number` counts them from 1. */
  readonly titles: readonly string[];
}
