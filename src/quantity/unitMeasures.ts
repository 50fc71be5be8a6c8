import type { Unit, UnitId } from './Unit.js';

/**
 * What each unit measures, without its names, which evaluation does not need. The units `percent`,
 * `permille`, `per10000` and `per100000` share a dimension; so do numbers of persons, amounts in
 * yuan, and years. Every other unit has a dimension of its own.
 */
export const unitMeasures: Readonly<Record<UnitId, Pick<Unit, 'dimension' | 'exponent'>>> = {
  percent: { dimension: 'proportion', exponent: -2 },
  permille: { dimension: 'proportion', exponent: -3 },
  per10000: { dimension: 'proportion', exponent: -4 },
  per100000: { dimension: 'proportion', exponent: -5 },
  per1000children: { dimension: 'per1000children', exponent: 0 },
  per1000people: { dimension: 'per1000people', exponent: 0 },
  per100girls: { dimension: 'per100girls', exponent: 0 },
  hoursPerDay: { dimension: 'hoursPerDay', exponent: 0 },
  timesPerYear: { dimension: 'timesPerYear', exponent: 0 },
  count: { dimension: 'count', exponent: 0 },
  countPerInstitution: { dimension: 'countPerInstitution', exponent: 0 },
  persons: { dimension: 'persons', exponent: 0 },
  tenThousandPersons: { dimension: 'persons', exponent: 4 },
  hundredMillionPersons: { dimension: 'persons', exponent: 8 },
  years: { dimension: 'years', exponent: 0 },
  yearsOfAge: { dimension: 'years', exponent: 0 },
  yuan: { dimension: 'yuan', exponent: 0 },
  tenThousandYuan: { dimension: 'yuan', exponent: 4 },
  hundredMillionYuan: { dimension: 'yuan', exponent: 8 },
  score: { dimension: 'score', exponent: 0 },
};

/** The ids of all units. `unitIds` is not used, since it would be a second list in a bundle. */
export const measuredUnits: readonly string[] = /* @__PURE__ */ Object.keys(unitMeasures);
