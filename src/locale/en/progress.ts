import { targets } from './overview.js';
import { are, join, some } from './text.js';

/** Joins parts, with “and” before the last one. */
const conjoin = (parts: readonly (string | undefined)[]) =>
  join(parts).replace(/, (?=[^,]*$)/, ' and ');
const unforeseen = (count: number) => `; ${count} could not be forecast`;

/** Report sentences on the progress of a whole plan. */
export const progress = {
  restated: (count: number) =>
    `${targets(count)} ${count === 1 ? 'is' : 'are'} in both lists and ` +
    `${count === 1 ? 'counts' : 'count'} once in the total.`,
  /**
   * The change of the compliance rate since another evaluation, and the number of targets behind
   * each of the two rates.
   */
  rateChange: (facts: {
    readonly year: number;
    readonly before: string;
    readonly change: string | undefined;
    readonly isRise: boolean;
    /** The number of targets on which each rate is based. */
    readonly assessed: readonly [before: number, now: number];
  }) => {
    const [before, now] = facts.assessed;
    const caution =
      before === now
        ? ''
        : ` ${targets(before)} ${before === 1 ? 'was' : 'were'} assessed then and ${now} now, so ` +
          `the two are not fully comparable.`;
    return facts.change === undefined
      ? `The compliance rate is the same as in ${facts.year}: ${facts.before}.${caution}`
      : `The compliance rate is ${facts.change} ${facts.isRise ? 'higher' : 'lower'} than in ` +
          `${facts.year}, when it was ${facts.before}.${caution}`;
  },
  moves: (facts: {
    readonly year: number;
    readonly attained: readonly string[];
    readonly lost: readonly string[];
    /** The number of targets that are now nearly attained, and of those that no longer are. */
    readonly nearer: number;
    readonly farther: number;
    readonly known: number;
    /** The number of attained targets among those newly assessed. */
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
      ? `No verdict has changed since ${facts.year}.`
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
      some(facts.movingAway, (count) => `${count} moving away from the target`),
      some(facts.notHeld, (count) => `${count} missed in at least one year of the period`),
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
      some(facts.holding, (count) => `${count} ${are(count)} held without loss of headroom`),
      some(facts.eroding, (count) => `${count} ${are(count)} held with shrinking headroom`),
      some(facts.notHeld, (count) => `${count} missed in at least one year of the period`),
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
    facts.likely + facts.unlikely === 0
      ? `No target could be forecast for ${facts.year}.`
      : `On present trends, ${targets(facts.likely)} ${facts.likely === 1 ? 'has' : 'have'} a ` +
        `probability of at least ${facts.threshold} of being met in ${facts.year}, ` +
        `and ${facts.unlikely} ${facts.unlikely === 1 ? 'has' : 'have'} a lower one` +
        `${some(facts.unknown, unforeseen) ?? ''}.`,
  ending: (facts: {
    readonly attained: number;
    readonly held: number;
    /** Targets that were met at the end, but not in every year in which they had to hold. */
    readonly notHeld: number;
    readonly lost: number;
    readonly never: number;
  }) => {
    const be = (count: number) => (count === 1 ? 'was' : 'were');
    const attained = `${targets(facts.attained)} ${are(facts.attained)} attained`;
    const kept =
      some(
        facts.attained,
        (count) =>
          ` (${facts.held} of them in every year with data since ` +
          `${count === 1 ? 'it was' : 'they were'} first met)`,
      ) ?? '';
    const missed = some(
      facts.notHeld + facts.lost + facts.never,
      (count) =>
        `; of ${count} not attained, ${conjoin([
          some(
            facts.notHeld,
            (own) =>
              `${own} ${own === 1 ? 'meets' : 'meet'} the target now but missed it in at least ` +
              `one year of the period`,
          ),
          some(facts.lost, (own) => `${own} ${be(own)} met before and missed at the end`),
          some(facts.never, (own) => `${own} ${be(own)} never met`),
        ])}`,
    );
    return `At the end of the period ${attained}${kept}${missed ?? ''}.`;
  },
};
