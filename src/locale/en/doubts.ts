import type { DoubtCode } from '../../model/PlanDraft.js';

/** Why a part of a draft is in doubt; `nearest` is what was assumed. */
export type DoubtWords = Readonly<Record<DoubtCode, (nearest: string) => string>>;

export const doubts: DoubtWords = {
  severalPlans: () => 'the text contains several plans; one was read',
  noTitle: () => 'no title of a plan was found',
  noPeriod: (nearest) => `no period was found; ${nearest} is assumed`,
  noIssueDate: () => 'no date of issue was found; the draft has none',
  noAreaCode: (nearest) => `no area code was given; “${nearest}” is used instead`,
  untitled: () =>
    'each clause has the words of its first target as its title, or its number; English texts ' +
    'repeat the Chinese; aims without a quantity are left out',
  flattenedTable: () => 'a table broken into lines; it was not read',
  noDomainHeading: () => 'a list without a domain heading',
  noDomainNumber: () => 'the domains are numbered in order, not as printed',
  otherOrder: () => 'the measures come before the goals',
  missingList: () => 'a domain without one of its two lists',
  lostHeading: () =>
    'a box (专栏), or a list without a heading; its items continue the numbers of the list before it',
  countedItems: () => 'items without numbers; numbered in order',
  numberingGap: () => 'the numbers are not consecutive; an item may be missing before this one',
  unnumberedText: () => 'text before the first item; it was not read',
  outsideLists: () => 'a figure outside the goals and measures; it was not read',
  noisyFigure: () => 'a letter inside a figure was read as a digit',
  brokenFigure: () => 'a figure was joined across two lines',
  unreadFigure: () => 'a figure that is not a target, or whose unit is unclear; it was not read',
  unlikelyFigure: () => 'a share above 100 %; check it',
  bareFigure: () =>
    'a figure without a word such as “at least”; read as “at least” or “at most”, ' +
    'depending on the direction of the indicator',
  aboutFigure: () =>
    'an approximate figure; the text gives no tolerance, so that of the policy applies',
  strictBound: () => '“above” or “below”; read as including the figure',
  sharedBoundWord: () => 'one word such as “at least” for several figures; it was read with each',
  sharedFigure: () => 'one figure for several indicators; it was read for each',
  countAtLeast: () => 'a number of things to set up; read as “at least”',
  listMismatch: () =>
    'the number of figures differs from the number of indicators; ' +
    'each indicator has a target for each figure',
  pointsChange: () => 'a change in percentage points; only its direction was read, not its size',
  yearlyChange: () => 'a change per year; only its direction was read, not its size',
  baseYearAssumed: () => 'no base year is printed; the year before the plan is assumed',
  unitInferred: () => 'the unit follows from the words before the figure',
  dueYearInSentence: (nearest) => `the due year, ${nearest}, is named in the sentence`,
  dueYearOutside: () => 'due after the end of the plan; the target was not read',
  striving: () => 'words such as “strive for” or “in general” are not part of the rule',
  gapMeasure: () => 'a gap; the text does not say how to measure it',
  openReference: () => 'compared with something described in words, without a figure',
  eachUnit: (nearest) => `read as a target that has to be met in ${nearest}`,
  unknownIndicator: (nearest) =>
    `no known indicator is called “${nearest}”; the draft adds one with this name and nothing else`,
  nearestIndicator: (nearest) => `the nearest known indicator was used: “${nearest}”`,
  severalGroups: () => 'several groups under one name; read as one indicator',
  subjectCarried: (nearest) => `the subject was carried over: “${nearest}”`,
  partOfGroup: () => 'introduced by “of which”: a part of the group before it',
  sexCarried: () => 'the sentence is about women; the name of the indicator does not say so',
  noSubject: () => 'a figure without a subject; it was not read',
};

/** A short title for each kind of doubt, which is the heading of its list. */
export type DoubtTitles = Readonly<Record<DoubtCode, string>>;

export const doubtTitles: DoubtTitles = {
  severalPlans: 'Several plans in the text',
  noTitle: 'No title',
  noPeriod: 'No period',
  noIssueDate: 'No date of issue',
  noAreaCode: 'No area code',
  untitled: 'Titles that the text does not have',
  flattenedTable: 'Table broken into lines',
  noDomainHeading: 'No domain heading',
  noDomainNumber: 'Unnumbered domains',
  otherOrder: 'Measures before goals',
  missingList: 'Missing list',
  lostHeading: 'Box or missing heading',
  countedItems: 'Items without numbers',
  numberingGap: 'Gap in the numbering',
  unnumberedText: 'Text before the first item',
  outsideLists: 'Figure outside the lists',
  noisyFigure: 'Letter inside a figure',
  brokenFigure: 'Figure across two lines',
  unreadFigure: 'Figure that was not read',
  unlikelyFigure: 'Share above 100 %',
  bareFigure: 'Figure without a bound word',
  aboutFigure: 'Approximate figure',
  strictBound: 'Strict bound',
  sharedBoundWord: 'Bound word shared by several figures',
  sharedFigure: 'Figure shared by several indicators',
  countAtLeast: 'Number of things to set up',
  listMismatch: 'Different numbers of figures and indicators',
  pointsChange: 'Change in percentage points',
  yearlyChange: 'Change per year',
  baseYearAssumed: 'Assumed base year',
  unitInferred: 'Inferred unit',
  dueYearInSentence: 'Due year in the sentence',
  dueYearOutside: 'Due after the end of the plan',
  striving: 'Qualifying words',
  gapMeasure: 'Gap of unknown measure',
  openReference: 'Reference without a figure',
  eachUnit: 'Target for each unit',
  unknownIndicator: 'Unknown indicator',
  nearestIndicator: 'Nearest indicator used',
  severalGroups: 'Several groups under one name',
  subjectCarried: 'Subject carried over',
  partOfGroup: 'Part of a group',
  sexCarried: 'Sex not in the name of the indicator',
  noSubject: 'Figure without a subject',
};
