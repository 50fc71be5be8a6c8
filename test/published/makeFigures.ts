import { indicators } from '../../src/data/indicators/indicators.js';
import { defaultPolicy } from '../../src/evaluate/policy.js';
import { plans } from '../../src/library/plans.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { type Observation, observationStatuses } from '../../src/model/Observation.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { convertQuantity } from '../../src/quantity/convertQuantity.js';
import { Decimal, powerOfTen } from '../../src/quantity/decimal.js';
import type { UnitId } from '../../src/quantity/units.js';
import { unitIds, units } from '../../src/quantity/units.js';

const isStatistical = (rule: Rule) =>
  (rule.kind === 'trend' && rule.direction === 'slowing') ||
  (rule.kind === 'compare' && rule.relation === 'narrows');

/** The targets that the query judges. */
export const covered: readonly Target[] = plans
  .flatMap((plan) => plan.targets)
  .filter(({ scope, components, rule }) => scope === 'area' && !components && !isStatistical(rule));

/** The years whose verdicts are compared: the base year, the middle, and after a due year. */
export const askedYears = [2020, 2024, 2026, 2032] as const;
const firstYear = 2018;
const lastYear = 2032;
const places = 10;

const targetsOf = (id: string) => covered.filter(({ indicator }) => indicator === id);
const reported = indicators.filter(({ id }) =>
  covered.some(
    ({ indicator, rule }) =>
      indicator === id || (rule.kind === 'compare' && rule.referenceIndicator === id),
  ),
);

const common = ['atLeast', 'atMost', 'trend'];
/**
 * Indicators of rare kinds of rules have more figures, so that every kind of rule is met and
 * missed.
 */
const rare = new Set(
  covered.flatMap(({ indicator, rule }) =>
    common.includes(rule.kind)
      ? []
      : [indicator, (rule.kind === 'compare' && rule.referenceIndicator) || indicator],
  ),
);

/** Returns the values at which the verdict on a target changes, in the unit of its indicator. */
function turningPoints({ rule }: Target, unit: UnitId, figures: Figures): Decimal[] {
  const at = (value: string, own: UnitId) =>
    new Decimal(convertQuantity({ value, unit: own }, unit).value);
  const about = (value: Decimal) => [
    value,
    value.minus(defaultPolicy.aroundTolerance),
    value.plus(defaultPolicy.aroundTolerance),
  ];
  switch (rule.kind) {
    case 'atLeast':
    case 'atMost':
      return [at(rule.value, rule.unit)];
    case 'between':
      return [at(rule.min, rule.unit), at(rule.max, rule.unit)];
    case 'around':
      return about(at(rule.value, rule.unit));
    case 'coverage':
      return about(at(rule.extent === 'none' ? '0' : '100', 'percent'));
    case 'changeFrom':
      return figures.base ? [figures.base.times(new Decimal(rule.change).plus(100)).div(100)] : [];
    case 'trend':
      return figures.base ? [figures.base] : [];
    case 'compare': {
      const { referenceValue: fixed } = rule;
      const reference = fixed
        ? at(fixed.value, fixed.unit)
        : figures.reported.get(rule.referenceIndicator ?? '');
      return reference ? about(reference) : [];
    }
  }
}

interface Figures {
  readonly base: Decimal | undefined;
  /** The latest figure of every indicator of the area in the year. */
  readonly reported: ReadonlyMap<string, Decimal>;
}

/**
 * Makes at least this many figures, area by area, most of them at a value where a verdict changes
 * or the smallest step from it. They are in every convertible unit, of every status and sex, with
 * figures that are replaced, repeated or contradictory, and with missing years. They are the same
 * in every run.
 */
export function makeFigures(rows: number): Observation[] {
  const draw = makeDraw(20_300);
  const pick = <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)] as T;
  const observations: Observation[] = [];

  function report(indicator: Indicator, area: string, year: number, exact: Decimal): void {
    const { bounds, unit: own } = indicator;
    const least = new Decimal(bounds.min ?? -10_000);
    const most = new Decimal(bounds.max ?? 1_000_000);
    const possible = exact.lt(least) ? least : exact.gt(most) ? most : exact;
    const value = possible.toDecimalPlaces(places);
    const same = unitIds.filter((id) => units[id].dimension === units[own].dimension);
    const unit = draw() < 0.5 ? own : pick(same);
    const shift = units[own].exponent - units[unit].exponent;
    const converted = value.times(powerOfTen(shift));
    const fits = converted.decimalPlaces() <= places;
    const sex = draw() < 0.2 ? pick(['female', 'male'] as const) : 'total';
    observations.push({
      indicator: indicator.id,
      area,
      year,
      value: (fits ? converted : value).toFixed(),
      unit: fits ? unit : own,
      sex,
      residence: draw() < 0.05 ? pick(['urban', 'rural'] as const) : 'total',
      status: draw() < 0.7 ? 'final' : pick(observationStatuses),
    });
  }

  for (let place = 0; observations.length < rows; place += 1) {
    // Sometimes this is the area of the plans, whose printed figures count as a base.
    const area = place === 0 ? '450381' : `area-${place}`;
    const bases = new Map<string, Decimal>();
    for (let year = firstYear; year <= lastYear; year += 1) {
      const latest = new Map<string, Decimal>();
      // References come as often before as after the figures that are compared with them.
      for (const indicator of place % 2 === 0 ? reported : reported.toReversed()) {
        const isOften = year === 2020 || rare.has(indicator.id);
        if (draw() < (isOften ? 0.3 : 0.75)) continue;
        const base = bases.get(indicator.id);
        const turns = targetsOf(indicator.id).flatMap((target) =>
          turningPoints(target, indicator.unit, { base, reported: latest }),
        );
        const { min, max } = indicator.bounds;
        const ends = [min, max].flatMap((end) => (end === undefined ? [] : [new Decimal(end)]));
        const anchors = [...turns, ...turns, ...ends, new Decimal(Math.floor(draw() * 90) + 5)];
        const steps = ['0', '0', '0.0000000001', '-0.0000000001', '0.5', '-0.5', '3', '-3'];
        const value = pick(anchors).plus(pick(steps));
        report(indicator, area, year, value);
        // A second report is equal, or differs by the smallest step.
        if (draw() < 0.15) report(indicator, area, year, value.plus(pick(['0', '0.0000000001'])));
        latest.set(indicator.id, value);
        if (year === 2020) bases.set(indicator.id, value);
      }
    }
  }
  return observations;
}

/** A linear congruential generator of numbers from 0 to 1, which are the same for the same seed. */
function makeDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
