import type { UnitId } from '../quantity/units.js';

/**
 * The form of a change for each unit: a rate or a mean rises or falls, an amount increases or
 * decreases. A difference between rates per 100 000 means little to a reader, so it is given as a
 * share of the earlier figure.
 */
export const changeKinds: Readonly<Record<UnitId, 'points' | 'share' | 'amount'>> = {
  percent: 'points',
  permille: 'points',
  per10000: 'share',
  per100000: 'share',
  per1000children: 'amount',
  per1000people: 'amount',
  per100girls: 'points',
  hoursPerDay: 'amount',
  timesPerYear: 'amount',
  count: 'amount',
  countPerInstitution: 'amount',
  persons: 'amount',
  tenThousandPersons: 'amount',
  hundredMillionPersons: 'amount',
  years: 'points',
  yearsOfAge: 'points',
  yuan: 'amount',
  tenThousandYuan: 'amount',
  hundredMillionYuan: 'amount',
  score: 'points',
};

/** Whether figures in a unit are amounts, which 增加 (increase) rather than 提高 (rise). */
export const isAmount = (unit: UnitId): boolean => changeKinds[unit] === 'amount';
