import type { Stage } from '../../model/PlanEvaluation.js';

/** The methods behind the verdicts of a report. Shares are already formatted. */
export const methodology = {
  stage: {
    annual:
      'Annual: the latest figure up to the year is judged, however old; an old one raises a ' +
      'warning.',
    midterm:
      'Mid-term: only figures from the period of the plan. The plan names no mid-term year; the ' +
      'fifth year is this library’s interpretation.',
    final: 'Final: only figures from the last year of the period or later.',
  } as Readonly<Record<Stage, string>>,
  bounds:
    'Bounds include their figure; values are compared exactly as decimals and never rounded first.',
  compliance:
    'Compliance rate = targets attained ÷ targets that can be monitored; those without data are ' +
    'listed apart.',
  path: (baseYear: number, tolerance: string) =>
    `Base year ${baseYear}; progress is compared with a straight path to the due year, with a ` +
    `tolerance of ${tolerance}. A target already met at base has to be maintained; it has no ` +
    `progress.`,
  tolerances: (around: string, match: string, near: string | undefined) =>
    `“About” is within ${around} in the unit of the target, “in line with” within ${match} in ` +
    `the unit of the indicator; ${near === undefined ? 'nothing' : `within ${near}`} counts as ` +
    'nearly attained.',
  estimates: (level: string, years: number) =>
    `Forecasts by Poisson or binomial regression where counts are known, otherwise by a mixture ` +
    `of a line and a random walk with drift, with Theil–Sen beside it; intervals at ${level}; ` +
    `exact intervals where counts are known, pooled over up to ${years} years.`,
  thresholds: (facts: {
    readonly probability: string;
    readonly volatile: string;
    readonly change: string;
    readonly trend: string;
    readonly falseAlarms: string;
    readonly years: number;
  }) =>
    `The thresholds of warnings are the library’s own; no official ones exist: probability of ` +
    `attaining below ${facts.probability}; volatility (${facts.volatile}), loss or reversal ` +
    `(${facts.change}) and a shrinking margin (${facts.trend}) beyond chance at these levels; ` +
    `of the urgent warnings of a plan at most ${facts.falseAlarms} are false alarms on average; ` +
    `figures older than ${facts.years} years are outdated.`,
  version: (version: string) => `Calculated with @lipu/plans ${version}.`,
};

export type Methodology = typeof methodology;
