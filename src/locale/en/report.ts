import type { Stage } from '../../model/PlanEvaluation.js';
import type { Margin } from '../Sentences.js';
import { targets } from './overview.js';
import { gapOf, roomOf } from './sentences.js';
import { are, capitalised, counted, join, some } from './text.js';

const titleLines = (plan: string, stage: string, year: number): readonly string[] => [
  plan,
  `${capitalised(stage)} ${year}`,
];

const listNames = (heading: string, names: readonly string[]) =>
  `${capitalised(heading)}: ${names.join('; ')}.`;

/** The parts of a report, and its sentences on the whole plan. */
export const report = {
  cover: { office: 'Prepared by', date: 'Date', line: '____________________' },
  /** The text before and after a page number. */
  page: ['– ', ' –'] as readonly [before: string, after: string],
  /** The lines of the title page. */
  titleLines: { annual: titleLines, midterm: titleLines, final: titleLines } as Readonly<
    Record<Stage, typeof titleLines>
  >,
  /** The lines of the title page, joined. */
  title: (lines: readonly string[]) => lines.join(': '),
  /** A figure for another year in a table. */
  cellYear: (value: string, year: number) => `${value} (${year})`,
  /** The clause of a target that repeats another one. */
  repeated: (clause: string) => `${clause}, repeated`,
  /** The years in which a target was missed, beside a verdict. */
  notHeldIn: (years: readonly number[]) => `not held in ${years.join(', ')}`,
  /** A figure of a series. */
  dated: (year: number, value: string) => `${year}: ${value}`,
  part: (number: number, title: string) => `(${number}) ${title}`,
  appendix: (number: number, title: string) => `Appendix ${number}. ${title}`,
  table: (number: number, caption: string) => `Table ${number}. ${caption}`,
  figure: (number: number, caption: string) => `Figure ${number}. ${caption}`,
  blank: (what: string) => `[To fill in: ${what}]`,
  blanks: {
    causes: 'why the targets were missed, and what caused the warnings above',
    difficulties: 'difficulties in the work, with examples',
    measures: 'measures for each target missed, who is responsible, and by when',
    data: 'how the missing data will be collected',
  },
  none: 'None.',

  paceNote:
    'Progress is measured against a straight path. The forecast follows the trend and the ' +
    'variation of all years, and assumes that a figure changes more slowly the closer it comes ' +
    'to its limit. The two can therefore differ.',
  indicatorsNote:
    'Figures keep the unit and the digits in which they were published. A year in brackets marks ' +
    'a figure of another year; a dash means that there is no figure. A target without data is ' +
    'listed only if the figure of a related indicator implies its result; the others are in the ' +
    'appendix.',
  /** The statement that implies the result of a target without a figure. */
  implied: (bound: {
    readonly name: string;
    readonly figure: string;
    readonly year: number;
    readonly isAttained: boolean;
  }) =>
    `implied ${bound.isAttained ? 'attained' : 'missed'}: ${bound.name} was ${bound.figure} in ` +
    bound.year,
  /** The interpretations that apply to every target of a table. */
  shared: (list: readonly string[]) => `For every target: ${list.join('; ')}.`,

  /** A target in the paragraph of its domain. */
  brief: (facts: {
    readonly figure: string;
    readonly year: number | undefined;
    readonly goal: string;
    readonly change: string | undefined;
    readonly room: Margin | undefined;
    readonly gap: Margin | undefined;
    readonly notHeld: string | undefined;
  }) =>
    join([
      `${facts.figure}${facts.year === undefined ? '' : ` in ${facts.year}`} ` +
        `(target ${facts.goal})`,
      facts.change,
      facts.room && roomOf(facts.room),
      facts.gap && gapOf(facts.gap),
      facts.notHeld,
    ]),
  domainAttained: (items: readonly string[]) => `Attained: ${items.join('; ')}.`,
  domainMeasures: (names: readonly string[]) => `Measures attained: ${names.join('; ')}.`,
  domainNearly: (items: readonly string[]) => `Nearly attained: ${items.join('; ')}.`,
  domainMissed: (items: readonly string[]) => `Missed: ${items.join('; ')}.`,

  situation: {
    /** The year is given if it is not that of the report. */
    missed: (gap: Margin | undefined, year: number | undefined) =>
      `${capitalised(gap === undefined ? 'missed' : gapOf(gap))}` +
      `${year === undefined ? '' : ` in ${year}`}.`,
    needed: (needed: string) => `${capitalised(needed)}.`,
    warning: (warning: string, finding: string) => `${capitalised(warning)}: ${finding}`,
  },
  problem: {
    missed: (facts: {
      readonly missed: number;
      readonly monitorable: number;
      readonly goals: number;
      readonly measures: number;
      /** The number of missed measures that repeat a goal and are therefore counted with it. */
      readonly restated: number;
      readonly share: string;
    }) =>
      `${facts.missed} of ${targets(facts.monitorable)} assessed ${are(facts.missed)} missed ` +
      `(${facts.share}): ${facts.goals} ${facts.goals === 1 ? 'goal' : 'goals'} and ` +
      `${facts.measures} ${facts.measures === 1 ? 'measure' : 'measures'}` +
      `${
        some(
          facts.restated,
          (count) => ` (${count} more ${count === 1 ? 'repeats' : 'repeat'} a goal)`,
        ) ?? ''
      }.`,
    domain: (name: string, rate: string) => `${name} ${rate}`,
    domains: (list: readonly string[]) => `Lowest compliance rate: ${list.join('; ')}.`,
    /** The targets with one course or ending; `move` if the course describes a movement. */
    course: listNames,
    move: listNames,
    ending: {
      notHeld: 'met at the end, but not in every year of the period',
      lost: 'met before, missed at the end',
      never: 'never met',
    },
    groups: (names: readonly string[]) =>
      `The total meets the target but a group does not: ${names.join('; ')}.`,
    units: (list: readonly string[]) => `Townships that miss a target: ${list.join('; ')}.`,
    unit: (name: string, count: number) => `${name} (${count})`,
    missing: (count: number, all: number, appendix: string) =>
      `${count} of ${targets(all)} could not be assessed; ${appendix} gives the reasons.`,
    issues: (count: number) =>
      `${count} ${count === 1 ? 'error was' : 'errors were'} found in the data.`,
  },
  advice: {
    needed: (table: string) =>
      `The yearly change that missed targets need, if known, is in ${table}.`,
    unit: (unit: string, names: readonly string[]) =>
      `Missed targets led by ${unit}: ${names.join('; ')}.`,
    missing: (appendix: string) =>
      `The targets not assessed, and what each lacks, are in ${appendix}.`,
  },
  moreIssues: (count: number) => `… and ${count} more`,
  unused: (names: readonly string[], rows: number) =>
    `these ${names.length} indicators are not used by any target (${counted(rows, 'row')}): ` +
    names.join('; '),
  noAssignment: 'Without a responsible unit',
  subtitle: {
    annual: (year: number) => `Monitoring year ${year}`,
    midterm: (year: number) => `Mid-term year ${year}`,
    final: (year: number) => `Final year ${year}`,
  } as Readonly<Record<Stage, (year: number) => string>>,
  sheets: { data: 'Data' },
  /** A reference to a table in a sentence. */
  tableRef: (number: number) => `table ${number}`,
  appendixRef: (number: number) => `appendix ${number}`,
};

export type ReportWords = typeof report;
