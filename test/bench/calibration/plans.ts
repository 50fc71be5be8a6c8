import { indicators } from '../../../src/data/indicators/indicators.js';
import type { evaluatePlan } from '../../../src/library/evaluatePlan.js';
import { plans } from '../../../src/library/plans.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Plan } from '../../../src/model/Plan.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { Warning } from '../../../src/model/Warning.js';
import { units } from '../../../src/quantity/units.js';
import { Random } from './Random.js';

/** An indicator whose level does not change. */
interface Constant {
  readonly indicator: Indicator;
  readonly level: number;
  readonly isCoverage: boolean;
}

const size = 3000;
const byId = new Map(indicators.map((one: Indicator) => [one.id as string, one]));

/**
 * Both plans as far as they can be simulated with one figure a year: targets with a figure or a
 * direction, each for the whole area. Comparisons need a second series, and a relative change from
 * a constant base is never met.
 */
const played: readonly Plan[] = plans.map((plan: Plan) => ({
  ...plan,
  targets: plan.targets
    .filter(({ rule }) => rule.kind !== 'compare' && rule.kind !== 'changeFrom')
    .map(({ components: _, restates: __, ...target }) => ({ ...target, scope: 'area' as const })),
}));

/** The number of simulated targets, and that of all targets. */
export const coverageOfPlans = {
  played: played.reduce((sum, { targets }) => sum + targets.length, 0),
  all: plans.reduce((sum, { targets }) => sum + targets.length, 0),
};

/** Draws a level for each indicator that meets every required figure, with a random margin. */
function drawLevels(random: Random, coverage: number): Constant[] {
  const rules = new Map<string, Rule[]>();
  for (const { indicator, rule } of played.flatMap(({ targets }) => targets))
    rules.set(indicator, [...(rules.get(indicator) ?? []), rule]);
  return [...rules].flatMap(([id, asked]) => {
    const indicator = byId.get(id);
    if (indicator === undefined) return [];
    const isCoverage = asked.some(({ kind }) => kind === 'coverage');
    return [{ indicator, level: levelOf(indicator, asked, random, coverage), isCoverage }];
  });
}

function levelOf(
  { scale, unit, bounds }: Indicator,
  asked: readonly Rule[],
  random: Random,
  coverage: number,
): number {
  const none = asked.some((rule) => rule.kind === 'coverage' && rule.extent === 'none');
  if (asked.some(({ kind }) => kind === 'coverage')) return none ? 100 - coverage : coverage;
  const floors = asked.flatMap((rule) => (rule.kind === 'atLeast' ? [Number(rule.value)] : []));
  const limits = asked.flatMap((rule) => (rule.kind === 'atMost' ? [Number(rule.value)] : []));
  const [floor, limit] = [Math.max(...floors), Math.min(...limits)];
  const middle = asked.flatMap((rule) => {
    if (rule.kind === 'around') return [Number(rule.value)];
    return rule.kind === 'between' ? [(Number(rule.min) + Number(rule.max)) / 2] : [];
  })[0];
  const max = Number(bounds.max ?? Infinity);
  if (middle !== undefined) return middle;
  // This is at most half of the margin, so that every figure is met.
  if (floors.length > 0)
    return Math.min(max, floor + random.uniform(0.05, 0.5) * (Math.min(max, 2 * floor) - floor));
  if (limits.length > 0) return limit * random.uniform(0.5, 0.95);
  if (scale === 'logit') return random.uniform(30, 95);
  return scale === 'log' ? (unit === 'permille' ? 4 : 10) : 0.5 * Math.min(max, 100);
}

/**
 * Draws the figure of a year: counts out of 3 000 if the indicator has counts, otherwise noise of 5
 * %.
 */
function drawFigure({ indicator, level }: Constant, year: number, random: Random): Observation {
  const { id, unit, scale, counts, bounds } = indicator;
  const factor = 10 ** -units[unit].exponent;
  const shared = { indicator: id, year, unit, area: '450381' } as const;
  const rest = { sex: 'total', residence: 'total', status: 'final' } as const;
  if (counts !== undefined && scale !== 'identity' && level <= factor) {
    const p = level / factor;
    const count = scale === 'log' ? random.poisson(size * p) : random.binomial(size, p);
    const value = ((count / size) * factor).toFixed(2);
    return { ...shared, ...rest, value, numerator: String(count), denominator: String(size) };
  }
  const max = Number(bounds.max ?? Infinity);
  const noisy =
    scale === 'logit' && level > 0 && level < max
      ? max / (1 + (max / level - 1) * Math.exp(0.05 * random.normal()))
      : level >= max
        ? level
        : Math.min(max, level * Math.max(0, 1 + 0.05 * random.normal()));
  return { ...shared, ...rest, value: noisy.toFixed(2) };
}

/** The warnings per round over both plans if nothing changes from 2020 on. */
export interface PlanWarnings {
  readonly perRound: ReadonlyMap<Warning['code'], number>;
  /** The warnings of high urgency per round. */
  readonly high: number;
  /**
   * The number of these that are about coverage, and the percentage of them that come true in 2030.
   */
  readonly highOfCoverage: number;
  readonly trueOfCoverage: number;
}

/** @param evaluate The function under test, from the source or from the built package. */
export function ratePlans(
  evaluate: typeof evaluatePlan,
  { seed, trials, coverage }: { seed: number; trials: number; coverage: number },
): PlanWarnings {
  const random = new Random(seed);
  const codes = new Map<Warning['code'], number>();
  let [high, ofCoverage, comeTrue] = [0, 0, 0];
  const rounds = 8;
  for (let trial = 0; trial < trials; trial += 1) {
    const levels = drawLevels(random, coverage);
    const coverages = new Set(
      levels.filter((one) => one.isCoverage).map((one) => one.indicator.id),
    );
    const due = new Map(
      levels.map((one) => [
        one.indicator.id as string,
        Number(drawFigure(one, 2030, random).value),
      ]),
    );
    const figures: Observation[] = [];
    for (let year = 2020; year < 2022 + rounds; year += 1) {
      for (const constant of levels) figures.push(drawFigure(constant, year, random));
      if (year < 2022) continue;
      for (const plan of played)
        for (const { indicator, rule, warnings } of evaluate(plan, figures, { year }).targets)
          for (const { code, urgency } of warnings) {
            codes.set(code, (codes.get(code) ?? 0) + 1);
            if (urgency !== 'high') continue;
            high += 1;
            if (!coverages.has(indicator)) continue;
            ofCoverage += 1;
            const none = rule.kind === 'coverage' && rule.extent === 'none';
            const value = due.get(indicator) ?? 0;
            if (none ? value > 0 : value < 100) comeTrue += 1;
          }
    }
  }
  const each = (sum: number) => sum / trials / rounds;
  return {
    perRound: new Map([...codes].map(([code, sum]) => [code, each(sum)])),
    high: each(high),
    highOfCoverage: each(ofCoverage),
    trueOfCoverage: ofCoverage === 0 ? 100 : (100 * comeTrue) / ofCoverage,
  };
}
