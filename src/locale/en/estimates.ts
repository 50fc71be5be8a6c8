import type { EstimateWords } from '../Sentences.js';

export const estimates: EstimateWords = {
  smallNumbers: ({ numerator, denominator, interval, distinguishable, pooled }) => {
    const verdict = {
      no: 'the difference from the target may be due to chance',
      better: 'it is better than the target by more than chance can explain',
      worse: 'it is worse than the target by more than chance can explain',
    }[distinguishable];
    const more = pooled === undefined ? '' : `; ${pooled}`;
    const counts = `${numerator} of ${denominator} (${interval})`;
    return `The figure is based on ${counts}: ${verdict}${more}.`;
  },
  pooled: ({ years, figure, interval, isAttained, isSure }) =>
    [
      `${years.join(', ')} pooled: ${figure} (${interval}), `,
      `which ${isAttained ? 'attains' : 'misses'} the target`,
      isSure ? '' : ', though this may still be due to chance',
    ].join(''),
  interval: (level, low, high) => `${level} confidence interval ${low} to ${high}`,

  testedChange: ({ base, latest, isFromNone, p, distinguishable }) => {
    const [first, last] = [base, latest].map(
      ({ year, numerator, denominator }) => `${numerator} of ${denominator} in ${year}`,
    );
    const asked = isFromNone ? 'no change' : 'the required change';
    const verdict = {
      no: `the change cannot be distinguished from ${asked}`,
      better: `the change is better than ${asked} by more than chance can explain`,
      worse: `the change is worse than ${asked} by more than chance can explain`,
    }[distinguishable];
    return `From ${first} to ${last}, ${verdict} (exact test, p-value ${p}).`;
  },

  forecast: ({ year, expected, level, low, high, model, from, to, count, probability }) =>
    `Based on the ${model === 'values' ? 'values' : 'counts'} of ${count} years between ` +
    `${from} and ${to}, ${expected} is expected for ${year} (${level} prediction interval ` +
    `${low} to ${high}); ` +
    `the probability that the figure for ${year} meets the target is ${probability}.`,
  probability: {
    high: 'above 99%',
    low: 'below 1%',
    other: (share) => share,
  },
  noForecast: 'The figures are too few or vary too much for a forecast.',
};
