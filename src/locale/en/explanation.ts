import type { ListName, Timing } from '../../model/Target.js';

/** The words of an explanation: headings, and a label for each step of the arithmetic. */
export const explanation = {
  clause: 'Clause',
  wording: 'Wording',
  indicator: 'Indicator',
  rule: 'Rule',
  timing: 'Timing',
  scope: 'Scope',
  interpretations: 'Interpretations',
  observations: 'Figures',
  steps: 'Arithmetic',
  verdict: 'Verdict',
  none: 'none',
  address: {
    goal: (number) => `goal ${number}`,
    measure: (number) => `measure ${number}`,
  } as Readonly<Record<ListName, (number: number) => string>>,
  interpretation: (decision: string, reason: string) => `${decision} — ${reason}`,
  observation: (year: number, value: string, status: string, source: string | undefined) =>
    `${year}: ${value} (${status})${source === undefined ? '' : ` — ${source}`}`,
  /** The heading of the figures of one component of the indicator. */
  observationsOf: (name: string) => `Figures for ${name}`,
  printedBase: (year: number, value: string) => `${year}: ${value} (base, printed in the plan)`,
  /** The year by which a target has to hold, or the years in which it has to. */
  timings: {
    reach: (due) => `to be reached by ${due}`,
    maintain: () => 'to be maintained in every year of the period',
    unstated: (due) => `the text says neither “reach” nor “maintain”; judged for ${due}`,
  } as Readonly<Record<Timing, (due: number) => string>>,
  implied: (name: string, figure: string, isUpper: boolean) =>
    `; ${name} is ${figure}, and this indicator can be no ${isUpper ? 'higher' : 'lower'}`,
  step: {
    unit: (from: string, to: string) => `Unit (${from} → ${to})`,
    threshold: 'Threshold',
    margin: 'Margin (positive is better than the target)',
    nearBand: 'Nearly attained (shortfall ≤ threshold × band of the policy)',
    yearlyChange: (from: number, to: number) => `Mean yearly change ${from}–${to}`,
    failingYear: (year: number) => `Missed in ${year}`,
    failingUnit: (name: string, year: number) => `${name} missed (${year})`,
    nonReporting: (names: string) => `Not reported (${names})`,
    share: 'Share of the distance covered',
    expectedShare: 'Expected share',
    pace: 'Pace',
    headroomChange: 'Change in the margin',
    headroomLeft: 'Share of the margin left',
    runsOutIn: 'First year missed if the mean yearly change continues',
    requiredPerYear: (unit: string) => `Change needed in each remaining year (${unit})`,
    rate: 'From the counts',
    interval: (level: string) => `Exact ${level} confidence interval`,
    pooled: (years: number) => `Pooled over ${years} years`,
    forecast: (year: number) => `Forecast for ${year}`,
    probability: 'Probability that it meets the target',
  },
};

export type ExplanationWords = typeof explanation;
