import type { WarningWords } from '../WarningWords.js';

/** The figure with which a suspect one is compared. */
const known = {
  previous: 'the previous figure',
  printed: 'the base that the plan gives',
  target: 'the figure of the target',
} as const;

export const warnings: WarningWords = {
  unlikelyToAttain: ({ year, probability, threshold, expected, onPace }) =>
    `On the present trend the probability that the figure for ${year} meets the target is ` +
    `${probability}, under the threshold of ${threshold} (${expected} expected).` +
    (onPace === undefined
      ? ''
      : ` The figure is ${onPace.course} so far, compared with a straight path; the forecast ${
          onPace.isBounded
            ? 'assumes that a figure changes more slowly the closer it comes to its limit'
            : 'follows the trend and the variation of all years'
        }.`),
  volatile: (facts) =>
    facts.test === 'spread'
      ? `Over ${facts.years} years the spread around the trend is ${facts.spread} of the mean ` +
        `level, above ${facts.threshold}.`
      : `Over ${facts.years} years the variance of the counts around their trend is ` +
        `${facts.excess} times what chance alone would explain (p-value ${facts.p}).`,
  erodingHeadroom: ({ perYear, now, missedFrom, p }) => {
    const trend =
      missedFrom === undefined
        ? `the figure worsens by ${perYear} a year, and it already misses the target`
        : `the headroom shrinks by ${perYear} a year; it is ${now} now, and the target will be ` +
          `missed in ${missedFrom}`;
    return `On the trend since the base year ${trend} (p-value ${p}).`;
  },
  lostAttainment: ({ since, p }) =>
    `The target was met before and has been missed since ${since} (p-value ${p}).`,
  reversal: ({ year, before, peak, now, p }) =>
    `In ${year} the figure went from ${peak} to ${now}, which reverses the earlier improvement ` +
    `(from ${before}; p-value ${p}).`,
  maskedGroup: ({ year, breakdown, groups }) =>
    `In ${year} the total meets the target, but these groups do not (${breakdown}): ${groups}.`,
  smallNumbers: ({ numerator, denominator, level, low, high }) =>
    `The figure is based on ${numerator} of ${denominator}; its ${level} confidence interval, ` +
    `${low} to ${high}, includes the target: the difference may be due to chance.`,
  stale: ({ latest, year, threshold }) =>
    `The latest figure is for ${latest}, more than ${threshold} years before ${year}.`,
  missing: ({ year }) => `No figure up to ${year}; a special survey could fill the gap.`,
  contradicted: ({ list }) =>
    `${list
      .map(({ of, year, figures }) => {
        const whose = of.length === 0 ? '' : ` (${of.join(', ')})`;
        return `The figures for ${year}${whose} contradict each other: ${figures}`;
      })
      .join('. ')}. They are not used.`,
  baseDiffers: ({ year, observed, printed }) =>
    `The reported base figure for ${year} is ${observed}, while the plan gives ${printed}; ` +
    'the reported figure is used.',
  subgroupsOnly: ({ latest, total, failing }) =>
    (total === undefined
      ? `Up to ${latest} there are figures for groups only, and no total`
      : `For ${latest} there are figures for groups only; the latest total is for ${total}`) +
    (failing === undefined ? '.' : `. These groups miss the target in ${latest}: ${failing}.`),
  otherAreaOnly: ({ year, areas, count }) => {
    const more = count > areas.length ? ` and ${count - areas.length} more` : '';
    return `Up to ${year}, only other areas have figures (${areas.join(', ')}${more}).`;
  },
  inconsistent: ({ year, value, whole, within }) =>
    `${value} in ${year} is above ${whole} for ${within}, which includes it: one of them is wrong.`,
  suspectUnit: ({ year, against, before, now, factor, isLarger }) =>
    `${now} in ${year} is ${isLarger ? `${factor} times` : `1/${factor} of`} ${known[against]} ` +
    `(${before}): the unit or the decimal point may be wrong.`,
};
