import type { UnitId } from '../quantity/units.js';

/**
 * How the change of a figure is given: a rate or a mean rises or falls, an amount increases or
 * decreases. A difference between rates per 100 000 means little to a reader, so its share of the
 * earlier figure is given instead.
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

/** Whether figures in a unit are amounts, which increase (增加) rather than rise (提高). */
export const isAmount = (unit: UnitId): boolean => changeKinds[unit] === 'amount';
