import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Target } from '../../../src/model/Target.js';
import type { WarningCode } from '../../../src/model/Warning.js';
import type { Random } from './Random.js';

/** The true values of a county, from which figures are drawn for each year from 2020 on. */
export interface Truth {
  readonly name: string;
  readonly kind: 'rate' | 'share';
  /** The level in the unit, in 2020. */
  readonly level: number;
  /** The change per year: relative for rates, on the logit scale for shares. */
  readonly slope: number;
  /** A maximum or a minimum; `trend` requires a fall below 2020. */
  readonly target: number | 'trend';
  /** The value of one event per birth: 1 000 for ‰. */
  readonly factor: number;
  readonly births: number;
  readonly hasCounts: boolean;
  /** The relative standard deviation of shocks that last a year. */
  readonly shock?: number;
}

/** The codes that chance can raise, in the order of the table. */
export const chanceCodes = [
  'unlikelyToAttain',
  'volatile',
  'reversal',
  'erodingHeadroom',
  'lostAttainment',
] as const satisfies readonly WarningCode[];

const units = { 100: 'percent', 1000: 'permille', 100000: 'per100000' } as const;
const name = { zh: '', en: '' };
const [firstYear, firstRound, lastRound] = [2020, 2022, 2029];

function unitOf(factor: number) {
  return units[factor as keyof typeof units];
}

function indicatorOf({ kind, factor }: Truth): Indicator {
  return {
    id: 'rate',
    name,
    aliases: [],
    definition: name,
    unit: unitOf(factor),
    polarity: kind === 'share' ? 1 : -1,
    bounds: { min: '0', max: String(factor) },
    population: name,
    scale: kind === 'share' ? 'logit' : 'log',
    baselines: [],
  };
}

function targetOf({ kind, factor, target }: Truth): Target {
  const unit = unitOf(factor);
  return {
    id: 'test.field.g1.rate',
    indicator: 'rate',
    clause: { plan: 'test', domain: 1, list: 'goal', item: 1 },
    rule:
      target === 'trend'
        ? { kind: 'trend', direction: 'down' }
        : { kind: kind === 'share' ? 'atLeast' : 'atMost', value: String(target), unit },
    timing: 'reach',
    dueYear: 2030,
    scope: 'area',
    wording: '',
    boundWord: '',
    interpretations: [],
  };
}

/** The codes that one series raises in each round from 2022 to 2029. */
export function drawRounds(random: Random, truth: Truth): ReadonlySet<WarningCode>[] {
  const { kind, births, factor, level, slope } = truth;
  const [target, indicator] = [targetOf(truth), indicatorOf(truth)];
  const figures: Observation[] = [];
  const rounds: ReadonlySet<WarningCode>[] = [];
  for (let year = firstYear; year <= lastRound; year += 1) {
    const shock = truth.shock === undefined ? 1 : Math.exp(truth.shock * random.normal());
    const passed = year - firstYear;
    const share = level / factor;
    const p =
      kind === 'share'
        ? 1 / (1 + (1 / share - 1) * Math.exp(-slope * passed))
        : share * (1 + slope) ** passed * shock;
    const count = kind === 'share' ? random.binomial(births, p) : random.poisson(births * p);
    figures.push({
      indicator: 'rate',
      year,
      value: ((count / births) * factor).toFixed(2),
      unit: indicator.unit,
      area: 'here',
      sex: 'total',
      residence: 'total',
      status: 'final',
      ...(truth.hasCounts ? { numerator: String(count), denominator: String(births) } : {}),
    });
    if (year < firstRound) continue;
    const { warnings } = evaluateTarget(target, figures, {
      year,
      area: 'here',
      catalogue: { indicators: [indicator] },
    });
    rounds.push(new Set(warnings.map(({ code }) => code)));
  }
  return rounds;
}

/**
 * Returns the percentages of rounds and, in brackets, of series in which each code was raised, and
 * of those found.
 */
export function rateWarnings(random: Random, truth: Truth, series: number) {
  const perRound = new Map<WarningCode, number>();
  const ever = new Map<WarningCode, number>();
  let found = 0;
  for (let i = 0; i < series; i += 1) {
    const rounds = drawRounds(random, truth);
    for (const code of chanceCodes) {
      const times = rounds.filter((raised) => raised.has(code)).length;
      perRound.set(code, (perRound.get(code) ?? 0) + times / rounds.length);
      ever.set(code, (ever.get(code) ?? 0) + (times > 0 ? 1 : 0));
    }
    if (rounds.some((raised) => raised.has('unlikelyToAttain') || raised.has('erodingHeadroom')))
      found += 1;
  }
  const percent = (sum = 0) => (100 * sum) / series;
  return {
    perRound: (code: WarningCode) => percent(perRound.get(code)),
    ever: (code: WarningCode) => percent(ever.get(code)),
    /** The series in which `unlikelyToAttain` or `erodingHeadroom` was ever raised. */
    found: percent(found),
  };
}

const rate = { kind: 'rate', slope: 0, births: 3000, hasCounts: true } as const;
const infant = { ...rate, factor: 1000, target: 5 } as const;
const share = { kind: 'share', slope: 0, births: 3000, factor: 100, target: 90 } as const;
const rising = { ...infant, level: 2.7, slope: 0.07 } as const;

/** Constant truths come first, then worsening ones, then shocks beyond sampling variation. */
export const truths: readonly Truth[] = [
  { ...infant, name: 'IMR 2.7 against 5.0', level: 2.7 },
  { ...infant, name: 'IMR 4.0 against 5.0', level: 4 },
  { ...rate, name: 'MMR 10 against 12', level: 10, target: 12, factor: 100_000 },
  { ...share, name: 'share 93 against 90', level: 93, hasCounts: true },
  { ...infant, name: 'IMR 2.7, no counts', level: 2.7, hasCounts: false },
  { ...infant, name: 'IMR 4.0, no counts', level: 4, hasCounts: false },
  { ...share, name: 'share 93, no counts', level: 93, hasCounts: false },
  { ...share, name: 'share 90.5, no counts', level: 90.5, hasCounts: false },
  { ...infant, name: 'IMR 4.0, asked to fall', level: 4, target: 'trend' },
  { ...rising, name: 'IMR 2.7, +7 % a year' },
  { ...rising, name: 'the same, 1 500 births', births: 1500 },
  { ...rising, name: 'the same, no counts', hasCounts: false },
  { ...infant, name: 'IMR 2.7, shocks of 30 %', level: 2.7, shock: 0.3 },
  { ...infant, name: 'IMR 10 against 15, shocks of 30 %', level: 10, target: 15, shock: 0.3 },
];
