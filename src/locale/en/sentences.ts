import type { SmallNumbers } from '../../model/Attainment.js';
import type { Disparity } from '../../model/Disparity.js';
import type { Forecast } from '../../model/Forecast.js';
import type { Scope } from '../../model/Target.js';

/** How a figure changed: in points, in an amount, or by a share of itself; `gain` is a wanted rise. */
export type Move =
  | 'pointsDown'
  | 'pointsUp'
  | 'pointsGain'
  | 'amountDown'
  | 'amountUp'
  | 'shareDown'
  | 'shareUp';

/** Which unit of several the figure of a target is from. */
export type Extreme = 'lowest' | 'highest' | 'furthest';

type UnitScope = Exclude<Scope, 'area'>;
type Change = Readonly<Record<Move, (size: string, year: number) => string>>;
type Verdict = Extract<Forecast, { readonly status: 'assessed' }>['verdict'];

const down = (size: string, year: number) => `down ${size} on ${year}`;
const up = (size: string, year: number) => `up ${size} on ${year}`;
const maybe = (text: string | undefined, write: (text: string) => string) =>
  text === undefined ? '' : write(text);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const units = (scope: UnitScope, count: number) =>
  `${count} ${scope === 'perTownship' ? 'township' : 'institution'}${count === 1 ? '' : 's'}`;

/** The changes of a figure, as parts of a sentence. */
export const changes = {
  unchanged: (year: number) => `unchanged from ${year}`,
  /** From zero every rise is infinite. */
  fromZero: (year: number) => `up from zero in ${year}`,
  by: {
    pointsDown: down,
    pointsUp: up,
    pointsGain: up,
    amountDown: down,
    amountUp: up,
    shareDown: down,
    shareUp: up,
  } as Change,
};

/** What a report says about a target, a sentence for each finding. */
export const sentences = {
  level: (facts: {
    readonly subject: string;
    readonly value: string;
    readonly year: number;
    readonly isLatest: boolean;
    readonly status?: string | undefined;
    readonly changes: readonly string[];
  }) =>
    `${facts.subject}: ${[
      `${facts.value}${maybe(facts.status, (status) => ` (${status})`)} in ${facts.year}${facts.isLatest ? ' (latest figure)' : ''}`,
      ...facts.changes,
    ].join(', ')}.`,
  gapOf: (name: string, gap: string) => `${name}, ${gap}`,
  unitOf: {
    perTownship: {
      lowest: (name) => `${name}, in the lowest township`,
      highest: (name) => `${name}, in the highest township`,
      furthest: (name) => `${name}, in the township furthest from the target`,
    },
    perInstitution: {
      lowest: (name) => `${name}, in the lowest institution`,
      highest: (name) => `${name}, in the highest institution`,
      furthest: (name) => `${name}, in the institution furthest from the target`,
    },
  } as Readonly<Record<UnitScope, Readonly<Record<Extreme, (name: string) => string>>>>,
  yearlyChangeOf: (name: string) => `${name}, mean yearly change`,
  yearlyChange: {
    fall: (size: string) => `−${size}`,
    rise: (size: string) => `+${size}`,
    gain: (size: string) => `+${size}`,
  },

  goal: (facts: {
    readonly wording: string;
    /** A trend or a comparison, which prints no figure of its own. */
    readonly isRequirement: boolean;
    readonly notes: readonly string[];
  }) =>
    `the plan’s target “${facts.wording}”${facts.notes.length === 0 ? '' : ` (${facts.notes.join(', ')})`}`,
  goalNote: {
    figure: (rule: string) => rule,
    tolerance: (size: string) => `within ${size}`,
    comesTo: (figure: string) => `that is ${figure}`,
    reference: (name: string, figure: string | undefined) =>
      `${name}${maybe(figure, (at) => `: ${at}`)}`,
    baseGap: (size: string) => `${size} at base`,
  },

  notAssessed: (goal: string, reason: string) => `Not assessed against ${goal}: ${reason}.`,
  bound: (facts: {
    readonly goal: string;
    readonly name: string;
    readonly figure: string;
    readonly year: number;
    readonly isUpper: boolean;
    readonly isAttained: boolean;
  }) =>
    `No figure of its own; with ${facts.figure} in ${facts.year} for ${facts.name} it is ${facts.isUpper ? 'no higher' : 'no lower'} than that, so ${facts.goal} is ${facts.isAttained ? 'attained' : 'missed'}.`,
  nearlyAttained: (goal: string, gap: string | undefined) =>
    `Nearly attained: ${goal}${maybe(gap, (size) => `, ${size} short`)}.`,
  attained: (facts: {
    readonly goal: string;
    readonly room?: string | undefined;
    readonly firstYear?: number | undefined;
    readonly run?: number | undefined;
  }) =>
    `Attained: ${facts.goal}${maybe(facts.room, (room) => `, better than the target by ${room}`)}${facts.firstYear === undefined ? '' : `, first met in ${facts.firstYear}`}${facts.run === undefined ? '' : `, ${facts.run} years in a row`}.`,
  held: (facts: {
    readonly goal: string;
    readonly base: number;
    readonly room?: string | undefined;
    /** How much smaller the room is than at the base. */
    readonly shrunk?: string | undefined;
    readonly missedFrom?: number | undefined;
  }) =>
    `In ${facts.base} ${facts.goal} was already met and has to be maintained; ${facts.room === undefined ? 'the figure is exactly on it' : `better than the target by ${facts.room}`}${facts.shrunk === undefined ? `, no less than in ${facts.base}` : `, ${facts.shrunk} less than in ${facts.base}`}${facts.missedFrom === undefined ? '' : `; at the mean yearly change since ${facts.base} it would be missed from ${facts.missedFrom}`}.`,
  notHeld: (facts: {
    readonly goal: string;
    readonly base: number;
    readonly since?: number | undefined;
    readonly gap?: string | undefined;
    readonly isBetter: boolean;
  }) =>
    `In ${facts.base} ${facts.goal} was already met; it ${facts.since === undefined ? 'is no longer met' : `has been missed since ${facts.since}`}${maybe(facts.gap, (gap) => `, ${gap} short`)}${facts.isBetter ? ', though the last change was for the better' : ''}.`,
  missed: (facts: {
    readonly goal: string;
    readonly gap?: string | undefined;
    readonly course?: string | undefined;
    readonly needed?: string | undefined;
  }) =>
    sentence(
      [
        facts.gap === undefined ? `missed: ${facts.goal}` : `${facts.gap} short of ${facts.goal}`,
        facts.course,
        facts.needed,
      ]
        .filter((part) => part !== undefined)
        .join('; '),
    ),
  /** The distance covered, beside what a straight path expects. */
  way: (facts: {
    readonly course: string;
    readonly base: number;
    readonly share: string;
    readonly expected: string;
  }) =>
    `${facts.course} (${facts.share} of the way from ${facts.base}, against ${facts.expected} on a straight path)`,
  movedAway: {
    up: (base: number) => `further away than in ${base}`,
    down: (base: number) => `further away than in ${base}`,
  },
  needed: {
    fall: (size: string, due: number) => `${size} down needed each year to ${due}`,
    rise: (size: string, due: number) => `${size} up needed each year to ${due}`,
    gain: (size: string, due: number) => `${size} up needed each year to ${due}`,
  },

  failingUnits: (scope: UnitScope, count: number, list: string) =>
    `${units(scope, count)} ${count === 1 ? 'misses' : 'miss'} it: ${list}.`,
  nonReporting: (scope: UnitScope, count: number, list: string) =>
    `${units(scope, count)} ${count === 1 ? 'has' : 'have'} not reported: ${list}.`,
  failingComponents: (list: string) => `Groups that miss it: ${list}.`,
  nonReportingComponents: (list: string) => `Groups without data: ${list}.`,
  failingYears: (years: readonly number[]) =>
    `It has to be maintained in every year and was missed in ${years.join(', ')}.`,
  unitFigure: (name: string, figure: string, year: number) => `${name} (${figure} in ${year})`,
  /** A list that is cut after a few names. */
  andMore: (list: string, _all: number, more: number) => `${list} and ${more} more`,

  gap: (facts: {
    readonly gap: string;
    readonly year: number;
    readonly size: string;
    readonly groups: readonly { readonly name: string; readonly figure: string }[];
    readonly change?: string | undefined;
    readonly masked?: string | undefined;
  }) =>
    sentence(
      `${facts.gap} in ${facts.year}: ${facts.size} (${facts.groups.map(({ name, figure }) => `${name} ${figure}`).join(', ')})${maybe(facts.change, (change) => `, ${change}`)}${maybe(facts.masked, (names) => `; the total meets the target, but not: ${names}`)}`,
    ),
  gapChange: {
    narrowing: (size, base) => `${size} narrower than in ${base}`,
    widening: (size, base) => `${size} wider than in ${base}`,
    unchanged: (_, base) => `unchanged from ${base}`,
  } as Readonly<Record<NonNullable<Disparity['trend']>, (size: string, base: number) => string>>,

  smallNumbers: (facts: {
    readonly numerator: string;
    readonly denominator: string;
    readonly interval: string;
    readonly distinguishable: SmallNumbers['distinguishable'];
    readonly pooled?: string | undefined;
  }) =>
    `The figure rests on ${facts.numerator} of ${facts.denominator} (${facts.interval}): ${
      {
        no: 'it cannot be told apart from the target; a single event could change the verdict',
        better: 'it is better than the target beyond chance',
        worse: 'it is worse than the target beyond chance',
      }[facts.distinguishable]
    }${maybe(facts.pooled, (pooled) => `; ${pooled}`)}.`,
  pooled: (facts: {
    readonly from: number;
    readonly to: number;
    readonly figure: string;
    readonly interval: string;
    readonly isAttained: boolean;
    readonly isSure: boolean;
  }) =>
    `${facts.from}–${facts.to} pooled: ${facts.figure} (${facts.interval}), which ${facts.isAttained ? 'attains' : 'misses'} the target${facts.isSure ? '' : ', still not beyond chance'}`,
  interval: (level: string, low: string, high: string) => `${level} interval ${low} to ${high}`,

  forecast: (facts: {
    readonly year: number;
    readonly expected: string;
    readonly level: string;
    readonly low: string;
    readonly high: string;
    readonly verdict: Verdict;
    readonly probability: string;
  }) =>
    `At the present trend ${facts.expected} is expected for ${facts.year} (${facts.level} prediction interval ${facts.low} to ${facts.high}): ${
      {
        attains: 'the target would be attained',
        misses: 'the target would be missed',
        undecided: 'it is undecided whether the target would be attained',
      }[facts.verdict]
    }, with a probability of attaining it ${facts.probability}.`,
  probability: {
    high: 'above 99%',
    low: 'below 1%',
    other: (share: string) => `of ${share}`,
  },
  noForecast: (year: number) =>
    `The figures are too few or too volatile: the interval for ${year} is too wide for a forecast.`,
};

export type Changes = typeof changes;
export type Sentences = typeof sentences;
