import type { Indicator } from '../../src/model/Indicator.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import { type UnitId, units } from '../../src/quantity/units.js';

/** An indicator for which a plan states a figure. */
export interface FigureIndicator {
  readonly indicator: string;
  readonly unit: UnitId;
  readonly figure: number;
  /** The largest possible value. */
  readonly most: number;
}

/** Lists the indicators for which the plans state figures, each once. */
export function listFigureIndicators(
  plans: readonly Plan[],
  indicators: readonly Indicator[],
): readonly FigureIndicator[] {
  const definitions = new Map(indicators.map((one) => [one.id, one]));
  const found = new Map<string, FigureIndicator>();
  for (const { indicator, rule } of plans.flatMap((plan) => plan.targets)) {
    const definition = definitions.get(indicator);
    const printed =
      rule.kind === 'between'
        ? rule.min
        : rule.kind === 'changeFrom'
          ? '20'
          : 'value' in rule
            ? rule.value
            : undefined;
    if (definition === undefined || printed === undefined) continue;
    const unit = 'unit' in rule && rule.kind !== 'changeFrom' ? rule.unit : definition.unit;
    found.set(indicator, {
      indicator,
      unit,
      figure: Number(printed),
      most: Number(definition.bounds.max ?? Infinity),
    });
  }
  return [...found.values()];
}

/** Returns the code of a simulated county. */
export const codeOf = (county: number) => String(110101 + county);

/**
 * Simulates the figures of one county around those of the plans. They are the same for the same
 * county number, on every machine.
 */
export function simulateCounty(
  wanted: readonly FigureIndicator[],
  county: number,
  years = 10,
  hasCounts = false,
): Observation[] {
  const next = makeRandom(county + 1);
  return wanted.flatMap(({ indicator, unit, figure, most }) =>
    Array.from({ length: years }, (_, index): Observation => {
      const value = Math.min(most, figure === 0 ? next() : figure * (0.8 + 0.3 * next()));
      const { dimension, exponent } = units[unit];
      const counted =
        hasCounts && dimension === 'proportion' ? countOf(value, exponent) : undefined;
      return {
        indicator,
        year: 2026 - years + index,
        value: counted?.value ?? value.toFixed(2),
        ...(counted ? { numerator: counted.numerator, denominator: counted.denominator } : {}),
        unit,
        area: codeOf(county),
        sex: 'total',
        residence: 'total',
        status: 'final',
      };
    }),
  );
}

/** Returns a rate as a count out of 3 000, with the value that follows from it. */
function countOf(value: number, exponent: number) {
  const size = 3000;
  const count = Math.min(size, Math.round(value * 10 ** exponent * size));
  return {
    numerator: String(count),
    denominator: String(size),
    value: ((count / size) * 10 ** -exponent).toFixed(2),
  };
}

/** Returns numbers from 0 to 1 that depend only on the seed (Marsaglia's xorshift, 32 bits). */
function makeRandom(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
