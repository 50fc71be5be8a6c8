import type { Stage } from '../../model/PlanEvaluation.js';

/** The methods behind the verdicts of a report. Shares are formatted by the caller. */
export const methodology = {
  stage: {
    annual: 'Annual: the latest figure up to the year is judged; an old one raises a warning.',
    midterm:
      'Mid-term: only figures from the period of the plan. The plan names no mid-term year; the ' +
      'fifth year is this library’s interpretation.',
    final: 'Final: for each target the figure of its due year, otherwise the first one after it.',
  } as Readonly<Record<Stage, string>>,
  bounds: 'Bounds are inclusive; values are compared exactly and never rounded first.',
  compliance:
    'Compliance rate = targets attained ÷ targets assessed; the others are listed separately.',
  path: (baseYear: number, tolerance: string) =>
    `Base year ${baseYear}; progress is compared with a straight path to the due year, with a ` +
    `tolerance of ${tolerance}. A target already met in the base year has to be maintained; its ` +
    `progress is not measured.`,
  tolerances: (around: string, match: string, near: string | undefined) =>
    `“About” allows ${around} and “in line with” ${match}, both in the unit of the indicator; ` +
    'where the indicator has a favourable direction, only a value beyond this on the ' +
    'unfavourable side misses the target. ' +
    `${near === undefined ? 'Nothing' : `A shortfall of at most ${near}`} ` +
    'counts as nearly attained.',
  estimates: (level: string, years: number) =>
    `Forecasts by Poisson or binomial regression where counts are known, otherwise by a mixture ` +
    'of a line and a random walk with drift, with Theil–Sen as a check. All intervals are ' +
    `${level} intervals. Where counts are known, exact intervals are given for the latest year ` +
    `and for up to ${years} years pooled.`,
  thresholds: (facts: {
    readonly probability: string;
    readonly volatile: string;
    /** The spread above which figures without counts are volatile. */
    readonly spread: string;
    readonly change: string;
    readonly trend: string;
    readonly falseAlarms: string;
    readonly years: number;
  }) =>
    `Warning thresholds are the library’s own; no official ones exist. A target is unlikely to ` +
    `be attained below a probability of ${facts.probability}. Significance levels: volatility of ` +
    `counts ${facts.volatile}, loss or reversal ${facts.change}, shrinking headroom ` +
    `${facts.trend}; figures without counts are ` +
    `volatile if they spread around the trend by more than ${facts.spread} of their mean. On ` +
    `average, at most ${facts.falseAlarms} of a plan’s urgent warnings are false alarms. ` +
    `Figures older than ${facts.years} years are outdated.`,
  version: (version: string) => `Calculated with @lipu/plans ${version}.`,
};

export type Methodology = typeof methodology;
