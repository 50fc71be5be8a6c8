import type { Changes, Margin, Sentences, UnitScope } from '../Sentences.js';
import { capitalised, quote } from './text.js';

const down = (size: string, year: number) => `down ${size} on ${year}`;
const up = (size: string, year: number) => `up ${size} on ${year}`;
/** An optional part of a sentence. */
const maybe = <Fact>(fact: Fact | undefined, write: (fact: Fact) => string) =>
  fact === undefined ? '' : write(fact);
const sentence = (text: string) => `${capitalised(text)}.`;
const units = (scope: UnitScope, count: number) =>
  `${count} ${scope === 'perTownship' ? 'township' : 'institution'}${count === 1 ? '' : 's'}`;

export const roomOf = ({ size, limit }: Margin): string =>
  limit === undefined
    ? `better than the target by ${size}`
    : `${size} inside the limit of ${limit}`;
export const gapOf = ({ size, limit }: Margin): string =>
  limit === undefined ? `missed by ${size}` : `${size} outside the limit of ${limit}`;

export const changes: Changes = {
  unchanged: (year) => `unchanged from ${year}`,
  fromZero: (year) => `up from zero in ${year}`,
  by: {
    pointsDown: down,
    pointsUp: up,
    pointsGain: up,
    amountDown: down,
    amountUp: up,
    shareDown: down,
    shareUp: up,
  },
};

const describeMiss = (goal: string, gap: Margin | undefined) =>
  gap === undefined
    ? `missed: ${goal}`
    : gap.limit === undefined
      ? `misses ${goal} by ${gap.size}`
      : `misses ${goal}, ${gapOf(gap)}`;

const farther = (base: number) => `further away than in ${base}`;
const toFall = (size: string, _: number, due: number) =>
  `needs to fall by ${size} a year until ${due}`;
const toRise = (size: string, _: number, due: number) =>
  `needs to rise by ${size} a year until ${due}`;

export const sentences: Sentences = {
  level: ({ subject, value, year, isLatest, status, changes: said }) => {
    const figure = `${value}${maybe(status, (word) => ` (${word})`)} in ${year}`;
    return `${subject}: ${[`${figure}${isLatest ? ' (latest figure)' : ''}`, ...said].join(', ')}.`;
  },
  yearlyLevel: ({ subject, change, from, year, isLatest, status }) =>
    `${subject}, mean yearly change ${maybe(from, (base) => `from ${base} `)}to ${year}` +
    `${isLatest ? ' (latest figure)' : ''}: ${change}${maybe(status, (word) => ` (${word})`)}.`,
  figure: {
    level: (name, value) => `${name} at ${value}`,
    yearlyChange: (name, change) => `${name}, mean yearly change at ${change}`,
  },
  partOf: (name, part) => `${name}, ${part}`,
  meanYearlyChange: 'mean yearly change',
  ratio: {
    sex: 'ratio between the sexes (lower ÷ higher)',
    residence: 'urban–rural ratio (lower ÷ higher)',
    age: 'ratio between age groups (lower ÷ higher)',
    township: 'ratio between townships (lower ÷ higher)',
  },
  groupDifference: {
    sex: 'difference between the sexes',
    residence: 'urban–rural difference',
    age: 'difference between age groups',
    township: 'difference between townships',
  },
  ratioMoved: { narrowing: 'so the gap is narrower', widening: 'so the gap is wider' },
  unitOf: {
    perTownship: {
      lowest: (name) => `${name}, in the township with the lowest figure`,
      highest: (name) => `${name}, in the township with the highest figure`,
      furthest: (name) => `${name}, in the township furthest from the target`,
    },
    perInstitution: {
      lowest: (name) => `${name}, in the institution with the lowest figure`,
      highest: (name) => `${name}, in the institution with the highest figure`,
      furthest: (name) => `${name}, in the institution furthest from the target`,
    },
  },
  perYear: (change) => `${change} a year`,
  yearlyChange: {
    fall: (size) => `−${size}`,
    rise: (size) => `+${size}`,
    none: (size) => size,
  },

  goal: (wording, _, notes) =>
    `the plan’s target ${quote(wording)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
  goalNote: {
    figure: (rule) => rule,
    tolerance: (size) => `within ${size}`,
    comesTo: (figure) => `which is ${figure}`,
    namely: (figure) => `which is ${figure}`,
    reference: ({ figure, isPrinted }) =>
      figure === undefined || isPrinted ? undefined : `which is ${figure}`,
    baseGap: (size) => `${size} in the base year`,
    baseRatio: (figure) => `a ratio of ${figure} in the base year`,
    paceBefore: (rise) => (rise === undefined ? 'when there was none' : `which was ${rise} a year`),
  },

  notAssessed: (goal, reason) => `Not assessed against ${goal}: ${reason}.`,
  bound: ({ goal, name, figure, year, isUpper, isAttained }) =>
    `No figure of its own; it can be no ${isUpper ? 'higher' : 'lower'} than ${name}, which was ` +
    `${figure} in ${year}, so ${goal} is ${isAttained ? 'attained' : 'missed'}.`,
  nearlyAttained: (goal, gap) =>
    `Nearly attained: ${goal}${maybe(gap, (margin) => `, ${gapOf(margin)}`)}.`,
  attained: ({ goal, room, firstYear, run }) =>
    [
      `Attained: ${goal}`,
      maybe(room, (margin) => `, ${roomOf(margin)}`),
      maybe(firstYear, (year) => `, first met in ${year}`),
      maybe(run, (years) => `, ${years} years in a row`),
      '.',
    ].join(''),
  held: ({ goal, base, room, shrunk, missedFrom }) =>
    sentence(
      [
        `${goal} was already met in ${base} and has to be maintained; the figure is `,
        room === undefined ? 'exactly at the limit' : roomOf(room),
        maybe(shrunk, (size) =>
          room === undefined
            ? `, ${size} closer to it than in ${base}`
            : `, a margin ${size} smaller than in ${base}`,
        ),
        room !== undefined && shrunk === undefined ? `, a margin no smaller than in ${base}` : '',
        maybe(
          missedFrom,
          (year) => `; at the mean yearly change since ${base} it would be missed from ${year}`,
        ),
      ].join(''),
    ),
  notHeld: ({ goal, base, since, gap, isMetAgain, isBetter }) =>
    sentence(
      [
        `${goal} was already met in ${base}; it `,
        isMetAgain
          ? 'was missed in at least one year of the period and is met again'
          : since === undefined
            ? 'is no longer met'
            : `has been missed since ${since}`,
        isMetAgain ? '' : maybe(gap, (margin) => ` (${gapOf(margin)})`),
        isBetter ? ', though the last change was for the better' : '',
      ].join(''),
    ),
  missed: ({ goal, gap, course, needed }) =>
    sentence(
      [describeMiss(goal, gap), course, needed].filter((part) => part !== undefined).join('; '),
    ),
  way: ({ course, base, share, expected }) =>
    `${course} (${share} of the way from ${base}, against ${expected} on a straight path)`,
  movedAway: {
    up: farther,
    down: farther,
    increased: farther,
    decreased: farther,
    distance: farther,
  },
  needed: {
    fall: toFall,
    rise: toRise,
    gain: toRise,
    decrease: toFall,
    increase: toRise,
  },

  failingUnits: (scope, count, list) =>
    `${units(scope, count)} ${count === 1 ? 'misses' : 'miss'} it: ${list}.`,
  nonReporting: (scope, count, list) =>
    `${units(scope, count)} ${count === 1 ? 'has' : 'have'} not reported: ${list}.`,
  failingComponents: (list) => `Groups that miss it: ${list}.`,
  nonReportingComponents: (list) => `Groups without data: ${list}.`,
  withoutCases: (list) => `Not judged, because there were no cases: ${list}.`,
  failingYears: (years) =>
    `It has to be maintained in every year and was missed in ` +
    `${years.map(({ unit, year }) => `${year}${maybe(unit, (name) => ` (${name})`)}`).join(', ')}.`,
  unitFigure: (name, figure, year) => `${name} (${figure} in ${year})`,
  andMore: {
    counted: (list, _, more) => `${list} and ${more} more`,
    uncounted: (list, _, more) => `${list} and ${more} more`,
  },

  gap: ({ gap, year, size, groups, change, masked }) =>
    sentence(
      [
        `${gap} in ${year}: ${size} `,
        `(${groups.map(({ name, figure }) => `${name} ${figure}`).join(', ')})`,
        maybe(change, (text) => `, ${text}`),
        maybe(masked, (names) => `; the total meets the target, but these groups do not: ${names}`),
      ].join(''),
    ),
  gapChange: {
    narrowing: (size, base) => `${size} narrower than in ${base}`,
    widening: (size, base) => `${size} wider than in ${base}`,
    unchanged: (_, base) => `unchanged from ${base}`,
  },
};
