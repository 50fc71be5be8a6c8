import type { Stage } from '../../model/PlanEvaluation.js';
import type { Margin } from '../Sentences.js';
import { targets } from './overview.js';
import { gapOf, roomOf } from './sentences.js';

const are = (count: number) => (count === 1 ? 'is' : 'are');
const startSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const titleLines = (plan: string, stage: string, year: number): readonly string[] => [
  plan,
  `${startSentence(stage)} ${year}`,
];
/** Parts of a sentence, those with nothing to say left out. */
const join = (parts: readonly (string | undefined)[], by = ', ') =>
  parts.filter((part) => part !== undefined).join(by);
/** The same with “and” before the last one. */
const conjoin = (parts: readonly (string | undefined)[]) =>
  join(parts).replace(/, (?=[^,]*$)/, ' and ');
const some = (count: number, write: (count: number) => string) =>
  count === 0 ? undefined : write(count);
const unforeseen = (count: number) => `; ${count} could not be forecast`;

/** The parts of a report, and its sentences on the whole. */
export const report = {
  cover: { office: 'Prepared by', date: 'Date', line: '____________________' },
  /** What is before and after the number of a page. */
  page: ['– ', ' –'] as readonly [before: string, after: string],
  /** The lines of the title page. */
  titleLines: { annual: titleLines, midterm: titleLines, final: titleLines } as Readonly<
    Record<Stage, typeof titleLines>
  >,
  /** The same lines as one. */
  title: (lines: readonly string[]) => lines.join(': '),
  /** A figure of another year in a table. */
  cellYear: (value: string, year: number) => `${value} (${year})`,
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
    causes: 'the causes of the targets missed and of the warnings above',
    difficulties: 'difficulties in the work, with examples',
    measures: 'measures for each target missed, who is responsible, and by when',
    data: 'how the missing data will be collected',
  },
  none: 'None.',

  indicatorsNote:
    'Figures keep the unit and the digits in which they were published. A year in brackets marks ' +
    'a figure of another year; a dash means that there is no figure. Targets without ' +
    'data are in the ' +
    'appendix.',
  /** Interpretations that every target of a table rests on. */
  shared: (list: readonly string[]) => `For every target: ${list.join('; ')}.`,

  restated: (count: number) =>
    `${targets(count)} ${count === 1 ? 'is' : 'are'} in both lists and ` +
    `${count === 1 ? 'counts' : 'count'} once in the total.`,
  /** The change of the compliance rate on another evaluation, both with what they rest on. */
  rateChange: (facts: {
    readonly year: number;
    readonly before: string;
    readonly change: string | undefined;
    readonly isRise: boolean;
    /** How many targets each rate rests on. */
    readonly assessed: readonly [before: number, now: number];
  }) => {
    const [before, now] = facts.assessed;
    const caution =
      before === now
        ? ''
        : ` ${before} targets were assessed then and ${now} now, so the two are not ` +
          `fully comparable.`;
    return facts.change === undefined
      ? `The compliance rate is the same as in ${facts.year}: ${facts.before}.${caution}`
      : `The compliance rate is ${facts.change} ${facts.isRise ? 'higher' : 'lower'} than in ` +
          `${facts.year}, when it was ${facts.before}.${caution}`;
  },
  moves: (facts: {
    readonly year: number;
    readonly attained: readonly string[];
    readonly lost: readonly string[];
    /** Now nearly attained, and no longer so. */
    readonly nearer: number;
    readonly farther: number;
    readonly known: number;
    /** Of those newly assessed, how many are attained. */
    readonly knownAttained: number;
    readonly unknown: number;
  }) => {
    const parts = join(
      [
        some(
          facts.attained.length,
          (count) => `${targets(count)} newly attained (${facts.attained.join('; ')})`,
        ),
        some(
          facts.lost.length,
          (count) => `${targets(count)} no longer attained (${facts.lost.join('; ')})`,
        ),
        some(facts.nearer, (count) => `${targets(count)} now nearly attained`),
        some(facts.farther, (count) => `${targets(count)} no longer nearly attained`),
        some(
          facts.known,
          (count) => `${targets(count)} newly assessed (${facts.knownAttained} attained)`,
        ),
        some(facts.unknown, (count) => `${targets(count)} no longer assessed`),
      ],
      ', ',
    );
    return parts === ''
      ? `No verdict differs from ${facts.year}.`
      : `Compared with ${facts.year}: ${parts}.`;
  },
  against: (facts: {
    readonly area: string;
    readonly compared: number;
    readonly better: number;
    readonly worse: number;
    readonly equal: number;
  }) =>
    `Of ${facts.compared} ${facts.compared === 1 ? 'indicator' : 'indicators'} that can be ` +
    `compared with ${facts.area}, ${conjoin([
      some(facts.better, (count) => `${count} ${are(count)} better`),
      some(facts.worse, (count) => `${count} ${are(count)} worse`),
      some(facts.equal, (count) => `${count} ${are(count)} equal`),
    ])}.`,
  againstOne: (facts: {
    readonly area: string;
    readonly figure: string;
    readonly size: string | undefined;
    readonly isBetter: boolean;
  }) =>
    facts.size === undefined
      ? `Equal to ${facts.area} (${facts.figure}).`
      : `${facts.isBetter ? 'Better' : 'Worse'} than ${facts.area} (${facts.figure}) by ` +
        `${facts.size}.`,
  improving: (facts: {
    readonly all: number;
    readonly attained: number;
    readonly ahead: number;
    readonly onCourse: number;
    readonly behind: number;
    readonly improving: number;
    readonly unchanged: number;
    readonly movingAway: number;
    readonly notHeld: number;
    readonly others: number;
  }) =>
    `Of ${targets(facts.all)} not met in the base year, ${conjoin([
      `${facts.attained} ${are(facts.attained)} attained`,
      some(facts.ahead, (count) => `${count} ahead of schedule`),
      some(facts.onCourse, (count) => `${count} on schedule`),
      some(facts.behind, (count) => `${count} behind schedule`),
      some(facts.improving, (count) => `${count} improving`),
      some(facts.unchanged, (count) => `${count} unchanged`),
      some(facts.movingAway, (count) => `${count} moving away`),
      some(facts.notHeld, (count) => `${count} missed in a year of the period`),
      some(facts.others, (count) => `${count} without a figure after the base year`),
    ])}.`,
  holding: (facts: {
    readonly all: number;
    readonly holding: number;
    readonly eroding: number;
    readonly notHeld: number;
    readonly lost: number;
  }) =>
    `Of ${targets(facts.all)} already met in the base year, ${conjoin([
      `${facts.holding} ${are(facts.holding)} held`,
      some(facts.eroding, (count) => `${count} held with shrinking headroom`),
      some(facts.notHeld, (count) => `${count} missed in a year of the period`),
      some(facts.lost, (count) => `${count} no longer met`),
    ])}.`,
  courseUnknown: (count: number) =>
    `For ${targets(count)} the course is unknown, for instance because the base year has ` +
    `no figure.`,
  forecasts: (facts: {
    readonly year: number;
    readonly likely: number;
    readonly unlikely: number;
    readonly unknown: number;
    readonly threshold: string;
  }) =>
    `On present trends, ${targets(facts.likely)} ${facts.likely === 1 ? 'has' : 'have'} a ` +
    `probability of at least ${facts.threshold} of being met in ${facts.year}, ` +
    `and ${facts.unlikely} a lower one` +
    `${some(facts.unknown, unforeseen) ?? ''}.`,
  ending: (facts: {
    readonly attained: number;
    readonly held: number;
    /** Met at the end, but not in every year in which they had to hold. */
    readonly notHeld: number;
    readonly lost: number;
    readonly never: number;
  }) =>
    `At the end of the period ${targets(facts.attained)} ${are(facts.attained)} attained, ` +
    `${facts.held} of them in every year with data since ` +
    `${facts.attained === 1 ? 'it was' : 'they were'} first met; ` +
    `${
      some(
        facts.notHeld,
        (count) =>
          `${count} ${count === 1 ? 'meets' : 'meet'} the figure but missed it in a year ` +
          `of the period; `,
      ) ?? ''
    }` +
    `${facts.lost} ${facts.lost === 1 ? 'was' : 'were'} met before and missed at the ` +
    `end, and ${facts.never} ${facts.never === 1 ? 'was' : 'were'} never met.`,

  /** A target inside the paragraph of its domain. */
  brief: (facts: {
    readonly subject: string;
    readonly value: string;
    readonly year: number | undefined;
    readonly goal: string;
    readonly change: string | undefined;
    readonly room: Margin | undefined;
    readonly gap: Margin | undefined;
  }) =>
    join([
      `${facts.subject} at ${facts.value}` +
        `${facts.year === undefined ? '' : ` in ${facts.year}`} (target ${facts.goal})`,
      facts.change,
      facts.room && roomOf(facts.room),
      facts.gap && gapOf(facts.gap),
    ]),
  /** A target that is decided without a figure of its own. */
  implied: (name: string, goal: string) =>
    `${name} (target ${goal}, inferred from related indicators)`,
  domainAttained: (items: readonly string[]) => `Attained: ${items.join('; ')}.`,
  domainMeasures: (names: readonly string[]) => `Measures attained: ${names.join('; ')}.`,
  domainNearly: (items: readonly string[]) => `Nearly attained: ${items.join('; ')}.`,
  domainMissed: (items: readonly string[]) => `Missed: ${items.join('; ')}.`,

  situation: {
    /** The year is given where it is not that of the report. */
    missed: (gap: Margin | undefined, year: number | undefined) =>
      `${startSentence(gap === undefined ? 'missed' : gapOf(gap))}` +
      `${year === undefined ? '' : ` in ${year}`}.`,
    needed: (needed: string) => `${startSentence(needed)}.`,
    warning: (warning: string, finding: string) => `${startSentence(warning)}: ${finding}`,
  },
  problem: {
    missed: (facts: {
      readonly missed: number;
      readonly monitorable: number;
      readonly goals: number;
      readonly measures: number;
      /** Missed measures that repeat a goal and are therefore counted with it. */
      readonly restated: number;
      readonly share: string;
    }) =>
      `${facts.missed} of ${targets(facts.monitorable)} assessed ${are(facts.missed)} missed ` +
      `(${facts.share}): ${facts.goals} ${facts.goals === 1 ? 'goal' : 'goals'} and ` +
      `${facts.measures} ${facts.measures === 1 ? 'measure' : 'measures'}` +
      `${
        some(
          facts.restated,
          (count) => ` (another ${count} ${count === 1 ? 'repeats' : 'repeat'} a goal)`,
        ) ?? ''
      }.`,
    domain: (name: string, rate: string) => `${name} ${rate}`,
    domains: (list: readonly string[]) => `Lowest compliance rate: ${list.join('; ')}.`,
    course: (course: string, names: readonly string[]) =>
      `${startSentence(course)}: ${names.join('; ')}.`,
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
      `The yearly change that missed targets require, where it follows from a figure, is ` +
      `in ${table}.`,
    unit: (unit: string, names: readonly string[]) =>
      `Missed targets led by ${unit}: ${names.join('; ')}.`,
    missing: (appendix: string) =>
      `The targets that need data or a reference to be assessed are in ${appendix}.`,
  },
  moreIssues: (count: number) => `… and ${count} more`,
  noAssignment: 'Without a responsible unit',
  subtitle: {
    annual: (year: number) => `Monitoring year ${year}`,
    midterm: (year: number) => `Mid-term year ${year}`,
    final: (year: number) => `Final year ${year}`,
  } as Readonly<Record<Stage, (year: number) => string>>,
  sheets: { data: 'Data' },
  /** How a table of references is named inside a sentence. */
  tableRef: (number: number) => `table ${number}`,
  appendixRef: (number: number) => `appendix ${number}`,
};

export type ReportWords = typeof report;
