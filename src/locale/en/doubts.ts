import type { DoubtCode } from '../../model/PlanDraft.js';

/** Why a draft is in doubt; `nearest` is what was taken. */
export type DoubtWords = Readonly<Record<DoubtCode, (nearest: string) => string>>;

export const doubts: DoubtWords = {
  severalPlans: () => 'the text holds several plans; one was read',
  noTitle: () => 'no title of a plan was found',
  noPeriod: (nearest) => `no period was found; ${nearest} is assumed`,
  noIssueDate: (nearest) => `no date of issue was found; ${nearest} is a placeholder`,
  noAreaCode: () => 'the code of the area is empty',
  untitled: () =>
    'clauses have no titles of their own, names are in Chinese alone, and wishes without a ' +
    'quantity are left out',
  flattenedTable: () => 'a table in lines; it was not read',
  noDomainHeading: () => 'a list without the heading of a chapter',
  noDomainNumber: () => 'the chapters are numbered by place, not as printed',
  otherOrder: () => 'the measures stand before the goals',
  missingList: () => 'a chapter without one of its two lists',
  countedItems: () => 'items without numbers; they are counted',
  numberingGap: () => 'a number is missing before this item',
  unnumberedText: () => 'text before the first item; it was not read',
  noisyFigure: () => 'a letter inside a figure was read as a digit',
  brokenFigure: () => 'a figure was joined across two lines',
  unreadFigure: () => 'a figure that is no target, or whose unit is unclear; it was not read',
  unlikelyFigure: () => 'a share above 100 %',
  bareFigure: () => 'a figure without a bound word',
  aboutFigure: () => 'about a figure; the text gives no tolerance',
  strictBound: () => '“above” or “below”; read as including the figure',
  sharedBoundWord: () => 'one bound word for several figures',
  sharedFigure: () => 'one figure for several indicators',
  countAtLeast: () => 'a number to set up; read as “at least”',
  listMismatch: () => 'the number of figures differs from the number of indicators',
  pointsChange: () => 'a change in percentage points; read as a trend',
  baseYearAssumed: () => 'no base year is printed; the year before the plan is assumed',
  unitInferred: () => 'the unit follows from the words before the figure',
  dueYearInSentence: (nearest) => `the due year, ${nearest}, is named in the sentence`,
  dueYearOutside: () => 'due after the end of the plan; it was not read',
  striving: () => 'words such as “strive for” or “in general” are not part of the rule',
  gapMeasure: () => 'a gap; how it is measured is not printed',
  openReference: () => 'compared with something in words; its figure is open',
  eachUnit: (nearest) => `to hold in every unit (${nearest})`,
  unknownIndicator: (nearest) => `no known indicator is called “${nearest}”; it is the plan’s own`,
  nearestIndicator: (nearest) => `the nearest known indicator was taken: “${nearest}”`,
  severalGroups: () => 'several groups under one name',
  subjectCarried: (nearest) => `the subject was carried over: “${nearest}”`,
  sexCarried: () => 'the sentence is about women; the indicator’s name is not',
  noSubject: () => 'a figure without a subject; it was not read',
};
